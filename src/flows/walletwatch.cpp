// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletwatch.h"

#include <QLoggingCategory>

namespace ct {

Q_LOGGING_CATEGORY(logWallet, "ct.wallet")

namespace {

using namespace std::chrono_literals;

constexpr auto LeastPause = 5s; // between two questions (reliability: at most once in 5 s)
constexpr auto IdlePause = 60s; // when nothing happens
constexpr auto Fresh = 60s;     // how long a balance may refuse a sale

} // namespace

WalletWatch::WalletWatch(Book &book, Provider &provider, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_provider(provider), m_clock(clock), m_prover(book)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WalletWatch::ask);
    connect(&m_book, &Book::walletChanged, this, &WalletWatch::readProof);
}

void WalletWatch::start()
{
    if (const auto last = m_book.lastBalance(); last && *last)
        m_balance = **last;
    if (m_balance)
        emit balanceChanged(*m_balance);
    readProof();
    ask();
}

void WalletWatch::askSoon()
{
    if (m_asking) {
        m_askAgain = true; // the answer under way may be older than what just happened
        return;
    }
    if (!m_askedAt) {
        ask();
        return;
    }
    const auto since = m_clock.monotonic() - *m_askedAt;
    if (since >= LeastPause)
        ask();
    else
        m_timer.start(LeastPause - since);
}

std::optional<Money> WalletWatch::freshBalance() const
{
    if (!m_balance || !m_freshAt || m_clock.monotonic() - *m_freshAt >= Fresh ||
        m_freshOf != m_provider.account())
        return std::nullopt;
    return m_balance->money;
}

void WalletWatch::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_askAgain = false;
    m_askedAt = m_clock.monotonic();
    m_mark = m_prover.mark(m_provider.account());
    m_timer.stop();
    m_provider.balance(
        Reply<Balance>{this, [this](Result<Balance> answer) { takeBalance(std::move(answer)); }});
}

void WalletWatch::takeBalance(Result<Balance> answer)
{
    m_asking = false;
    const auto since = m_clock.monotonic() - *m_askedAt;
    if (m_askAgain)
        m_timer.start(std::max<std::chrono::milliseconds>(0ms, LeastPause - since));
    else
        m_timer.start(IdlePause);
    if (m_mark.account != m_provider.account()) {
        // The owner changed the account meanwhile: this was the wallet of the one before.
        m_timer.start(std::max<std::chrono::milliseconds>(0ms, LeastPause - since));
        return;
    }
    if (!answer) {
        m_trouble = answer.error().fault;
        emit failed(*m_trouble);
        return;
    }
    m_trouble.reset();
    m_balance = *answer;
    m_freshAt = m_clock.monotonic();
    m_freshOf = m_mark.account;
    // A balance that cannot be booked is still true; the book's own health says what is wrong.
    const Result<Done> noted = m_book.noteBalance(*m_balance);
    m_booked = noted.ok();
    emit balanceChanged(*m_balance);
    if (m_booked)
        compare();
}

void WalletWatch::compare()
{
    const Result<WalletProof> proof = m_prover.take(*m_balance, m_mark);
    if (!proof) {
        // Refused: another process was faster, and what it kept comes by walletChanged().
        qCDebug(logWallet) << "not compared:" << proof.error().detail;
        return;
    }
    m_proof = *proof;
    emit proofChanged();
    if (WalletProver::wantsSecondLook(*m_proof))
        askSoon();
}

void WalletWatch::readProof()
{
    const auto kept = m_book.walletProof();
    if (!kept || !*kept || (m_proof && m_proof->seq == (*kept)->seq))
        return;
    m_proof = **kept;
    emit proofChanged();
}

} // namespace ct
