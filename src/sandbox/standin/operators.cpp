// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operators.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ct::standin {

namespace {

// In byte order: found by halving.
constexpr auto Codes = std::to_array<std::string_view>({
    "A",          "AEML",       "AG",         "AJV",        "APB",        "APCPDCL",  "APDCLN",
    "APDCLR",     "APEPDCL",    "ARPDOP",     "ATV",        "AXF",        "BBF",      "BESCOM",
    "BESL",       "BEST",       "BHES",       "BMESTU",     "BP",         "BR",       "BS",
    "BSES",       "BSESY",      "BT",         "CESC",       "CESCOM",     "CSPDCL",   "DDCL",
    "DGVCL",      "DHBVN",      "DP",         "DTV",        "EFF",        "FDF",      "GESCL",
    "GG",         "GLF",        "GOAELC",     "GPCL",       "HDF",        "HESCOM",   "HPCLGC",
    "HPSEBL",     "I",          "IBF",        "ICF",        "ICP",        "IFF",      "IG",
    "IHMCF",      "IMPS",       "INDF",       "IP",         "IPCL",       "IPWB",     "JBVNL",
    "JDVV",       "JKF",        "JKPDD",      "JPP",        "JUSCL",      "JVV",      "KDHPCPL",
    "KEDL",       "KESCO",      "KMF",        "KSEB",       "LAT",        "LBS",      "LED",
    "LMT",        "MCG",        "MEPDCL",     "MESCOMNR",   "MESCOMR",    "MG",       "MGVCL",
    "MKV",        "MPED",       "MPPKVVCL",   "MPPKVVCLMR", "MPPKVVCLPU", "MSEDC",    "MSPDCLPR",
    "MTBR",       "MTM",        "MTR",        "MTT",        "MVV",        "NBE",      "NDMC",
    "NDOP",       "NDPL",       "NESCO",      "NP",         "PAT",        "PGPED",    "PGVCL",
    "PKV",        "PMF",        "PSPCL",      "PTF",        "RC",         "RELIANCE", "RI",
    "RNET",       "RNET3",      "RNETP",      "SBE",        "SBF",        "SNDL",     "SOUTHCO",
    "SPA",        "SPR",        "SPT",        "SPU",        "STV",        "TAI",      "TNEB",
    "TORRENTAHM", "TORRENTBHI", "TORRENTDAH", "TORRENTSHI", "TORRENTSUR", "TPADL",    "TPCODL",
    "TPD",        "TPDM",       "TPP",        "TPW",        "TRP",        "TSECL",    "TSNPDCL",
    "TTV",        "UGVCL",      "UHBV",       "UKPCL",      "UPPCLR",     "UPPCLU",   "V",
    "VP",         "VTV",        "WBSEDCL",    "WESCO",
});

static_assert(std::is_sorted(Codes.begin(), Codes.end()));

} // namespace

bool isOperatorCode(QByteArrayView code)
{
    const std::string_view text(code.data(), std::size_t(code.size()));
    return std::binary_search(Codes.begin(), Codes.end(), text);
}

} // namespace ct::standin
