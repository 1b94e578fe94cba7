// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletproofcard.h"

#include <book.h>
#include <walletwatch.h>

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ct {

WalletProofCard::WalletProofCard(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_figure(new QLabel), m_detail(new QLabel)
{
    setObjectName(QStringLiteral("walletProofCard"));
    setAccessibleName(tr("Wallet agrees with the book"));
    setLook(this, "card");
    auto *title = new QLabel(tr("Wallet agrees with the book"));
    setLook(title, "muted");
    m_figure->setObjectName(QStringLiteral("walletProofFigure"));
    m_figure->setTextFormat(Qt::PlainText);
    m_detail->setObjectName(QStringLiteral("walletProofDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    setLook(m_detail, "muted");
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(3);
    rows->addWidget(title);
    rows->addWidget(m_figure);
    rows->addWidget(m_detail);
    connect(&m_desk.wallet, &WalletWatch::proofChanged, this, &WalletProofCard::refresh);
    refresh();
}

QString WalletProofCard::figure(const Desk &desk)
{
    const std::optional<WalletProof> proof = desk.wallet.proof();
    if (!proof)
        return tr("not compared yet");
    if (proof->agrees())
        return QStringLiteral("\u2713 ") + tr("to the paisa");
    const qint64 difference = proof->difference();
    const Money size = moneyOfUnits(difference < 0 ? -difference : difference);
    return QStringLiteral("\u25b2 ") + tr("differs by %1").arg(formatMoney(size));
}

void WalletProofCard::refresh()
{
    const std::optional<WalletProof> proof = m_desk.wallet.proof();
    m_figure->setText(figure(m_desk));
    setLook(m_figure, !proof ? "figure" : proof->agrees() ? "figureGood" : "figureWaiting");
    QStringList detail;
    if (proof) {
        const QDateTime at = proof->at.toLocalTime();
        const bool isToday = at.date() == m_desk.clock.now().toLocalTime().date();
        detail << tr("checked %1")
                      .arg(isToday ? at.toString(QStringLiteral("HH:mm:ss"))
                                   : QLocale().toString(at, QStringLiteral("d MMM HH:mm")));
        if (!proof->parts.isEmpty())
            detail << tr("%n sale(s) still open", nullptr, int(proof->parts.size()));
    }
    m_detail->setText(detail.join(QStringLiteral(" \u00b7 ")));
}

} // namespace ct
