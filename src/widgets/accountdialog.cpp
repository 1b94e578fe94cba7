// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdialog.h"

#include "theme.h"

#include <accountwords.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ct {

namespace {

QLabel *wordsLabel(const QString &name, const char *look, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QLineEdit *addEdit(QVBoxLayout *rows, const QString &caption, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(120);
    auto *label = new QLabel(caption);
    setLook(label, "label");
    label->setBuddy(edit);
    QString spoken = caption;
    edit->setAccessibleName(spoken.remove(u'&'));
    rows->addWidget(label);
    rows->addWidget(edit);
    return edit;
}

} // namespace

AccountDialog::AccountDialog(Kind kind, const QString &title, const CustomerAccount &account,
                             QWidget *parent)
    : QDialog(parent),
      m_kind(kind),
      m_account(account),
      m_after(wordsLabel(QStringLiteral("accountAfter"), "hint")),
      m_problem(wordsLabel(QStringLiteral("accountProblem"), "problem"))
{
    setObjectName(QStringLiteral("accountDialog"));
    setModal(true);
    QString note;
    QString confirm;
    QString caption = tr("&Amount in rupees");
    switch (kind) {
        case Kind::Payment:
            setWindowTitle(tr("Payment received"));
            note = tr("&Note (may be empty)");
            confirm = tr("&Take the payment");
            break;
        case Kind::Charge:
            setWindowTitle(tr("Write down what is owed"));
            note = tr("&What for");
            confirm = tr("&Write it down");
            break;
        case Kind::Credit:
            setWindowTitle(tr("Take something off"));
            note = tr("&Why");
            confirm = tr("&Take it off");
            break;
        case Kind::Limit:
            setWindowTitle(tr("Limit of the account"));
            caption = tr("&At most so many rupees may be owed");
            confirm = tr("&Set the limit");
            break;
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(wordsLabel(QStringLiteral("accountTitle"), "title", title));
    const AccountWords words;
    rows->addWidget(wordsLabel(
        QStringLiteral("accountStanding"), "muted",
        QStringLiteral("%1 · %2").arg(words.standing(account.owed), words.limit(account))));
    m_amount = addEdit(rows, caption, QStringLiteral("accountAmountEdit"));
    if (!note.isEmpty())
        m_note = addEdit(rows, note, QStringLiteral("accountNoteEdit"));
    rows->addWidget(m_after);
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("accountConfirmButton"));
    auto *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("accountLeaveButton"));
    rows->addWidget(buttons);
    setMinimumWidth(440);
    connect(m_amount, &QLineEdit::textChanged, this, &AccountDialog::follow);
    if (m_note)
        connect(m_note, &QLineEdit::textChanged, this, &AccountDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (const auto typed = amount())
            emit given(*typed, m_note ? m_note->text().trimmed() : QString());
    });
    m_problem->hide();
    if (kind == Kind::Limit && !account.limit.isZero())
        m_amount->setText(account.limit.toPlain());
    m_amount->selectAll();
    m_amount->setFocus();
    follow();
}

std::optional<Money> AccountDialog::amount() const
{
    const Result<Money> typed = Money::parse(m_amount->text());
    if (!typed || (typed->isZero() && m_kind != Kind::Limit))
        return std::nullopt;
    return *typed;
}

//! What the account stands at afterwards, while it is typed.
void AccountDialog::follow()
{
    m_problem->hide();
    const std::optional<Money> typed = amount();
    const bool needsNote = m_kind == Kind::Charge || m_kind == Kind::Credit;
    m_confirm->setEnabled(typed && (!needsNote || !m_note->text().trimmed().isEmpty()));
    const AccountWords words;
    QString after;
    if (typed && m_kind == Kind::Limit) {
        CustomerAccount changed = m_account;
        changed.limit = *typed;
        after = words.limit(changed);
    } else if (typed) {
        const auto move = m_kind == Kind::Payment  ? AccountMoveKind::Payment
                          : m_kind == Kind::Charge ? AccountMoveKind::Charge
                                                   : AccountMoveKind::Credit;
        if (const auto owed = owedAfter(m_account.owed, move, *typed))
            after = tr("Afterwards: %1").arg(words.standing(*owed));
    }
    m_after->setText(after.isEmpty() ? QStringLiteral(" ") : after);
}

void AccountDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace ct
