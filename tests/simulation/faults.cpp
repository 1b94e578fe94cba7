// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <numeric>

namespace ct::sim {

namespace {

struct Kind
{
    const char *name;
    FaultPlace place;
};

constexpr std::array<Kind, FaultCount> kinds{{
    {"conn_refused", FaultPlace::Connect},
    {"dns_not_found", FaultPlace::Connect},
    {"tls_unknown_issuer", FaultPlace::Connect},
    {"tls_expired", FaultPlace::Connect},
    {"tls_wrong_host", FaultPlace::Connect},
    {"tls_self_signed", FaultPlace::Connect},
    {"closed_before_tls", FaultPlace::Connect},
    {"net_unreachable", FaultPlace::Connect},
    {"net_down", FaultPlace::Connect},
    {"connect_gave_up", FaultPlace::Connect},
    {"connect_hangs", FaultPlace::Hang},
    {"request_lost_reset", FaultPlace::Request},
    {"request_lost_silence", FaultPlace::Request},
    {"request_half_written", FaultPlace::Request},
    {"request_late", FaultPlace::Request},
    {"executed_then_resend_refused", FaultPlace::Request},
    {"reply_lost_reset", FaultPlace::Reply},
    {"reply_lost_silence", FaultPlace::Reply},
    {"reply_half_header", FaultPlace::Reply},
    {"reply_header_without_end", FaultPlace::Reply},
    {"reply_half_body", FaultPlace::Reply},
    {"reply_short_body", FaultPlace::Reply},
    {"reply_chunk_missing", FaultPlace::Reply},
    {"reply_close_delimited", FaultPlace::Reply},
    {"reply_close_delimited_cut", FaultPlace::Reply},
    {"reply_after_deadline", FaultPlace::Reply},
    {"reply_byte_a_second", FaultPlace::Reply},
    {"reply_length_garbage", FaultPlace::Reply},
    {"reply_length_too_large", FaultPlace::Reply},
    {"http_204", FaultPlace::Http},
    {"http_206", FaultPlace::Http},
    {"http_301", FaultPlace::Http},
    {"http_302", FaultPlace::Http},
    {"http_303", FaultPlace::Http},
    {"http_307", FaultPlace::Http},
    {"http_308", FaultPlace::Http},
    {"http_400", FaultPlace::Http},
    {"http_401", FaultPlace::Http},
    {"http_403", FaultPlace::Http},
    {"http_404", FaultPlace::Http},
    {"http_407", FaultPlace::Http},
    {"http_408", FaultPlace::Http},
    {"http_410", FaultPlace::Http},
    {"http_429", FaultPlace::Http},
    {"http_500", FaultPlace::Http},
    {"http_502", FaultPlace::Http},
    {"http_503", FaultPlace::Http},
    {"http_504", FaultPlace::Http},
    {"body_html", FaultPlace::Body},
    {"body_empty", FaultPlace::Body},
    {"body_truncated", FaultPlace::Body},
    {"body_other_format", FaultPlace::Body},
    {"body_bom", FaultPlace::Body},
    {"body_5mb", FaultPlace::Body},
    {"body_over_limit", FaultPlace::Body},
    {"body_noise", FaultPlace::Body},
    {"body_warning_before", FaultPlace::Body},
    {"body_junk_behind", FaultPlace::Body},
    {"body_twice", FaultPlace::Body},
    {"body_key_twice", FaultPlace::Body},
    {"body_field_more", FaultPlace::Body},
    {"body_field_less", FaultPlace::Body},
    {"body_order_null", FaultPlace::Body},
    {"body_order_empty", FaultPlace::Body},
    {"body_other_order", FaultPlace::Body},
    {"body_other_number", FaultPlace::Body},
    {"body_other_amount", FaultPlace::Body},
    {"body_amount_decimals", FaultPlace::Body},
    {"body_amount_exponent", FaultPlace::Body},
    {"body_word_unknown", FaultPlace::Body},
    {"body_word_upper", FaultPlace::Body},
    {"body_word_spaces", FaultPlace::Body},
    {"body_word_lookalike", FaultPlace::Body},
    {"body_txid_zero", FaultPlace::Body},
    {"body_txid_long", FaultPlace::Body},
    {"body_txid_reused", FaultPlace::Body},
    {"body_opid_long", FaultPlace::Body},
    {"body_opid_markup", FaultPlace::Body},
    {"body_opid_controls", FaultPlace::Body},
    {"body_err", FaultPlace::Body},
    {"body_known_refusal", FaultPlace::Body},
    {"body_password_echo", FaultPlace::Body},
    {"body_utf16", FaultPlace::Body},
    {"body_nested", FaultPlace::Body},
    {"body_doctype", FaultPlace::Body},
    {"body_says_success", FaultPlace::Body},
    {"body_gzip", FaultPlace::Body},
    {"body_comma_words", FaultPlace::Body},
    {"status_unknown_order", FaultPlace::Status},
    {"status_call_refused", FaultPlace::Status},
    {"status_invalid_ip", FaultPlace::Status},
    {"status_says_pending", FaultPlace::Status},
    {"crash_db_open", FaultPlace::Local},
    {"crash_db_write", FaultPlace::Local},
    {"crash_db_sync", FaultPlace::Local},
    {"crash_db_cut", FaultPlace::Local},
    {"crash_mirror_write", FaultPlace::Local},
    {"crash_mirror_sync", FaultPlace::Local},
    {"crash_mirror_cut", FaultPlace::Local},
    {"crash_file_make", FaultPlace::Local},
    {"crash_file_drop", FaultPlace::Local},
    {"crash_folder_sync", FaultPlace::Local},
    {"crash_torn_write", FaultPlace::Local},
    {"crash_between", FaultPlace::Local},
    {"crash_in_recovery", FaultPlace::Local},
    {"clean_exit_while_sending", FaultPlace::Local},
    {"disk_full_db", FaultPlace::Local},
    {"disk_full_mirror", FaultPlace::Local},
    {"disk_full_all", FaultPlace::Local},
    {"io_error_db_write", FaultPlace::Local},
    {"io_error_db_sync", FaultPlace::Local},
    {"io_error_mirror_write", FaultPlace::Local},
    {"io_error_mirror_sync", FaultPlace::Local},
    {"lock_folder_fails", FaultPlace::Local},
    {"read_only_folder", FaultPlace::Local},
    {"little_room", FaultPlace::Local},
    {"wall_forward_years", FaultPlace::Local},
    {"wall_back_years", FaultPlace::Local},
    {"wall_step_hour", FaultPlace::Local},
    {"wall_step_seconds", FaultPlace::Local},
    {"machine_sleeps", FaultPlace::Local},
    {"mirror_deleted", FaultPlace::Local},
    {"mirror_torn", FaultPlace::Local},
    {"mirror_behind", FaultPlace::Local},
    {"book_restored_old", FaultPlace::Local},
    {"folder_restored_old", FaultPlace::Local},
    {"folder_cloned", FaultPlace::Local},
    {"second_program", FaultPlace::Local},
    {"double_click", FaultPlace::Local},
    {"two_cashiers", FaultPlace::Local},
    {"callback_true", FaultPlace::Local},
    {"callback_twice", FaultPlace::Local},
    {"callback_forged", FaultPlace::Local},
    {"callback_early", FaultPlace::Local},
    {"no_credential", FaultPlace::Local},
    {"low_balance", FaultPlace::Local},
}};

} // namespace

const char *faultName(Fault fault)
{
    return kinds[std::size_t(fault)].name;
}

FaultPlace faultPlace(Fault fault)
{
    return kinds[std::size_t(fault)].place;
}

qint64 FaultCounts::sum() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0));
}

FaultPlan::FaultPlan(Dice dice, FaultCounts &counts) : m_dice(dice), m_counts(counts)
{
    QList<Fault> all;
    for (int i = 0; i < FaultCount; ++i) {
        if (faultPlace(Fault(i)) != FaultPlace::Local)
            all << Fault(i);
    }
    const qint64 mood = m_dice.below(10);
    if (mood < 2)
        return;
    m_percent = int(m_dice.between(5, 60));
    if (mood < 4) {
        m_kinds = all;
        return;
    }
    const qint64 wanted = m_dice.between(1, 8);
    for (qint64 i = 0; i < wanted; ++i)
        m_kinds << m_dice.pick(all);
}

std::optional<Fault> FaultPlan::forCall(Call call)
{
    std::optional<Fault> fault;
    auto &script = m_scripts[std::size_t(call)];
    if (!script.isEmpty())
        fault = script.takeFirst();
    else if (m_percent > 0 && !m_kinds.isEmpty() && m_dice.percent(m_percent))
        fault = m_dice.pick(m_kinds);
    if (!fault || (faultPlace(*fault) == FaultPlace::Status && call != Call::Status))
        return std::nullopt;
    strike(*fault);
    return fault;
}

} // namespace ct::sim
