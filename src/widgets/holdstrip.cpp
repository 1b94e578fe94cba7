// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdstrip.h"

#include "holddialog.h"
#include "icons.h"
#include "pindialog.h"

#include <book.h>
#include <walletwatch.h>
#include <words.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ct {

HoldStrip::HoldStrip(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_title(new QLabel), m_words(new QLabel), m_act(new QPushButton)
{
    setObjectName(QStringLiteral("holdStrip"));
    setLook(this, "hold");
    auto *sign = new QLabel;
    sign->setPixmap(
        iconPixmap(QStringLiteral("stop"), desk.theme.waiting.text, 22, devicePixelRatioF()));
    m_title->setObjectName(QStringLiteral("holdTitle"));
    m_words->setObjectName(QStringLiteral("holdWords"));
    setLook(m_title, "title");
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_act->setObjectName(QStringLiteral("holdButton"));
    m_act->setFocusPolicy(Qt::TabFocus); // a click must not take the number's focus away
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 16, 8);
    row->setSpacing(14);
    row->addWidget(sign);
    row->addLayout(words, 1);
    row->addWidget(m_act);
    connect(m_act, &QPushButton::clicked, this, &HoldStrip::act);
    connect(&m_desk.book, &Book::holdsChanged, this, &HoldStrip::reload);
    // The wallet may explain itself while its hold still stands: another button leads on then.
    connect(&m_desk.wallet, &WalletWatch::proofChanged, this, &HoldStrip::reload);
    reload();
}

void HoldStrip::reload()
{
    const auto holds = m_desk.book.holds();
    // A book that cannot be read is told of by its health, not here.
    m_hold = holds.ok() && !holds->isEmpty() ? std::optional(holds->first()) : std::nullopt;
    if (m_hold)
        show(*m_hold, int(holds->size()) - 1);
    setVisible(m_hold.has_value());
}

void HoldStrip::show(const Hold &hold, int others)
{
    m_title->setText(Words::holdTitle(hold));
    QString words = Words::holdWhatToDo(hold);
    if (others > 0)
        words += u' ' + tr("%n further reason(s) to look at after this one.", nullptr, others);
    m_words->setText(words);
    QString text;
    switch (hold.kind) {
        case HoldKind::Wallet:
            text = isForWallet() ? tr("Wallet and &book…") : tr("O&wner confirms…");
            break;
        case HoldKind::Reconcile:
            text = tr("Sho&w the open sales");
            break;
        case HoldKind::Epoch:
        case HoldKind::Machine:
            text = tr("O&wner confirms…");
            break;
    }
    m_act->setText(text);
    m_act->setAccessibleName(text.remove(u'&').remove(u'…'));
    m_act->setAccessibleDescription(m_title->text());
    setAccessibleName(m_title->text() + u' ' + words);
}

//! Whether the comparison has something to accept: it releases the hold with the same reason.
bool HoldStrip::isForWallet() const
{
    const std::optional<WalletProof> proof = m_desk.wallet.proof();
    return proof && !proof->agrees();
}

void HoldStrip::act()
{
    if (!m_hold)
        return;
    if (m_hold->kind == HoldKind::Reconcile)
        emit openSalesWanted();
    else if (m_hold->kind == HoldKind::Wallet && isForWallet())
        emit walletWanted();
    else
        confirm();
}

void HoldStrip::confirm()
{
    auto *dialog = new HoldDialog(*m_hold, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const HoldKind kind = m_hold->kind;
    connect(dialog, &HoldDialog::confirmed, this, [this, dialog, kind](const QString &reason) {
        withPermission(m_desk, Act::LetSellingGoOn, dialog, [this, dialog, kind, reason] {
            const Result<Done> released = m_desk.book.release(kind, reason, m_desk.cashier);
            // Malformed: somebody else released it meanwhile, which is what was wanted.
            if (released.ok() || released.error().fault == Fault::Malformed)
                dialog->accept();
            else
                dialog->showProblem(Words::faultSentence(released.error()));
            reload();
        });
    });
    dialog->open();
}

} // namespace ct
