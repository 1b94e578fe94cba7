// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <array>

namespace ct {

namespace {

// The catalogue is data in English. What it calls fields and circles is listed here for the
// translators; a label that is not in the list is shown as it is.
[[maybe_unused]] constexpr std::array catalogueLabels{
    QT_TRANSLATE_NOOP("ct::Label", "Account ID"),
    QT_TRANSLATE_NOOP("ct::Label", "Account ID (RAPDRP) / Connection ID (Non-RAPDRP)"),
    QT_TRANSLATE_NOOP("ct::Label", "Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)"),
    QT_TRANSLATE_NOOP("ct::Label", "Account number"),
    QT_TRANSLATE_NOOP("ct::Label", "BP number"),
    QT_TRANSLATE_NOOP("ct::Label", "Bank account number"),
    QT_TRANSLATE_NOOP("ct::Label", "Bill group number"),
    QT_TRANSLATE_NOOP("ct::Label", "Billing unit (BU)"),
    QT_TRANSLATE_NOOP("ct::Label", "Business partner number"),
    QT_TRANSLATE_NOOP("ct::Label", "CA number"),
    QT_TRANSLATE_NOOP("ct::Label", "Consumer (account) number"),
    QT_TRANSLATE_NOOP("ct::Label", "Consumer / meter number"),
    QT_TRANSLATE_NOOP("ct::Label", "Consumer ID"),
    QT_TRANSLATE_NOOP("ct::Label", "Consumer code"),
    QT_TRANSLATE_NOOP("ct::Label", "Consumer no."),
    QT_TRANSLATE_NOOP("ct::Label", "Consumer number"),
    QT_TRANSLATE_NOOP("ct::Label", "Consumer number / IVRS"),
    QT_TRANSLATE_NOOP("ct::Label", "Contract account no."),
    QT_TRANSLATE_NOOP("ct::Label", "Contract account number"),
    QT_TRANSLATE_NOOP("ct::Label", "Customer ID"),
    QT_TRANSLATE_NOOP("ct::Label", "Customer ID (not Consumer no.)"),
    QT_TRANSLATE_NOOP("ct::Label", "Customer ID / Account ID"),
    QT_TRANSLATE_NOOP("ct::Label", "Customer ID / registered telephone no."),
    QT_TRANSLATE_NOOP("ct::Label", "Customer account (CA) number"),
    QT_TRANSLATE_NOOP("ct::Label", "Customer number / IVRS"),
    QT_TRANSLATE_NOOP("ct::Label", "Customer number / business partner"),
    QT_TRANSLATE_NOOP("ct::Label", "Cycle number"),
    QT_TRANSLATE_NOOP("ct::Label", "Data card number"),
    QT_TRANSLATE_NOOP("ct::Label", "Date of birth (DD-MM-YYYY)"),
    QT_TRANSLATE_NOOP("ct::Label", "Electricity account no. / service connection no."),
    QT_TRANSLATE_NOOP("ct::Label", "IVRS number"),
    QT_TRANSLATE_NOOP("ct::Label", "K number"),
    QT_TRANSLATE_NOOP("ct::Label", "Landline number"),
    QT_TRANSLATE_NOOP("ct::Label", "Landline number (without STD code)"),
    QT_TRANSLATE_NOOP("ct::Label", "Mobile number"),
    QT_TRANSLATE_NOOP("ct::Label", "Policy number"),
    QT_TRANSLATE_NOOP("ct::Label", "Processing cycle (PC)"),
    QT_TRANSLATE_NOOP("ct::Label", "RR number"),
    QT_TRANSLATE_NOOP("ct::Label", "STD code"),
    QT_TRANSLATE_NOOP("ct::Label", "Service connection number / CA number"),
    QT_TRANSLATE_NOOP("ct::Label", "Service number"),
    QT_TRANSLATE_NOOP("ct::Label", "Smart card number"),
    QT_TRANSLATE_NOOP("ct::Label", "Subscriber ID"),
    QT_TRANSLATE_NOOP("ct::Label", "USC number"),
    QT_TRANSLATE_NOOP("ct::Label", "Unique service number (USC)"),
    QT_TRANSLATE_NOOP("ct::Label", "Vehicle number"),
    QT_TRANSLATE_NOOP("ct::Label", "Vehicle number / wallet number"),
    QT_TRANSLATE_NOOP("ct::Label", "Vehicle registration number"),
    QT_TRANSLATE_NOOP("ct::Label", "Vehicle registration number / wallet ID"),
    QT_TRANSLATE_NOOP("ct::Label", "Vehicle registration number / wallet number"),
    QT_TRANSLATE_NOOP("ct::Label", "Viewing card (VC) no. / registered mobile"),
};

[[maybe_unused]] constexpr std::array circleNames{
    QT_TRANSLATE_NOOP("ct::Label", "Andaman and Nicobar"),
    QT_TRANSLATE_NOOP("ct::Label", "Andhra Pradesh"),
    QT_TRANSLATE_NOOP("ct::Label", "Arunachal Pradesh"),
    QT_TRANSLATE_NOOP("ct::Label", "Assam"),
    QT_TRANSLATE_NOOP("ct::Label", "Bihar"),
    QT_TRANSLATE_NOOP("ct::Label", "Chandigarh"),
    QT_TRANSLATE_NOOP("ct::Label", "Chennai"),
    QT_TRANSLATE_NOOP("ct::Label", "Chhattisgarh"),
    QT_TRANSLATE_NOOP("ct::Label", "Dadra and Nagar Haveli"),
    QT_TRANSLATE_NOOP("ct::Label", "Daman and Diu"),
    QT_TRANSLATE_NOOP("ct::Label", "Delhi"),
    QT_TRANSLATE_NOOP("ct::Label", "Goa"),
    QT_TRANSLATE_NOOP("ct::Label", "Gujarat"),
    QT_TRANSLATE_NOOP("ct::Label", "Haryana"),
    QT_TRANSLATE_NOOP("ct::Label", "Himachal Pradesh"),
    QT_TRANSLATE_NOOP("ct::Label", "Jammu and Kashmir"),
    QT_TRANSLATE_NOOP("ct::Label", "Jharkhand"),
    QT_TRANSLATE_NOOP("ct::Label", "Karnataka"),
    QT_TRANSLATE_NOOP("ct::Label", "Kerala"),
    QT_TRANSLATE_NOOP("ct::Label", "Kolkata"),
    QT_TRANSLATE_NOOP("ct::Label", "Ladakh"),
    QT_TRANSLATE_NOOP("ct::Label", "Lakshadweep"),
    QT_TRANSLATE_NOOP("ct::Label", "Madhya Pradesh"),
    QT_TRANSLATE_NOOP("ct::Label", "Maharashtra"),
    QT_TRANSLATE_NOOP("ct::Label", "Manipur"),
    QT_TRANSLATE_NOOP("ct::Label", "Meghalaya"),
    QT_TRANSLATE_NOOP("ct::Label", "Mizoram"),
    QT_TRANSLATE_NOOP("ct::Label", "Mumbai"),
    QT_TRANSLATE_NOOP("ct::Label", "Nagaland"),
    QT_TRANSLATE_NOOP("ct::Label", "New Delhi"),
    QT_TRANSLATE_NOOP("ct::Label", "North East"),
    QT_TRANSLATE_NOOP("ct::Label", "Orissa"),
    QT_TRANSLATE_NOOP("ct::Label", "Pondicherry"),
    QT_TRANSLATE_NOOP("ct::Label", "Punjab"),
    QT_TRANSLATE_NOOP("ct::Label", "Rajasthan"),
    QT_TRANSLATE_NOOP("ct::Label", "Sikkim"),
    QT_TRANSLATE_NOOP("ct::Label", "Tamil Nadu"),
    QT_TRANSLATE_NOOP("ct::Label", "Telangana"),
    QT_TRANSLATE_NOOP("ct::Label", "Tripura"),
    QT_TRANSLATE_NOOP("ct::Label", "Uttar Pradesh East"),
    QT_TRANSLATE_NOOP("ct::Label", "Uttar Pradesh West"),
    QT_TRANSLATE_NOOP("ct::Label", "Uttaranchal"),
    QT_TRANSLATE_NOOP("ct::Label", "West Bengal"),
};

} // namespace

QString Words::label(const QString &catalogueLabel)
{
    return QCoreApplication::translate("ct::Label", catalogueLabel.toUtf8().constData());
}

} // namespace ct
