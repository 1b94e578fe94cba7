// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputedialog.h"

#include "theme.h"

#include <disputemodel.h>
#include <words.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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

QLabel *captionOf(QWidget *field, const QString &caption, const QString &name)
{
    auto *label = new QLabel(caption);
    setLook(label, "label");
    label->setBuddy(field);
    field->setObjectName(name);
    QString spoken = caption;
    field->setAccessibleName(spoken.remove(u'&'));
    return label;
}

} // namespace

DisputeDialog::DisputeDialog(Kind kind, const Attempt &attempt, Money paidBack, QWidget *parent)
    : QDialog(parent),
      m_kind(kind),
      m_text(new QPlainTextEdit),
      m_problem(wordsLabel(QStringLiteral("disputeProblem"), "problem"))
{
    setObjectName(QStringLiteral("disputeDialog"));
    setModal(true);
    QString caption;
    QString confirm;
    switch (kind) {
        case Kind::Raise:
            setWindowTitle(tr("Raise a dispute"));
            caption = tr("&What is wrong, in the customer's words");
            confirm = tr("&Raise");
            break;
        case Kind::Note:
            setWindowTitle(tr("Note to the dispute"));
            caption = tr("&What was said, and by whom");
            confirm = tr("&Keep the note");
            break;
        case Kind::Close:
            setWindowTitle(tr("Close the case"));
            caption = tr("&How it ended");
            confirm = tr("&Close the case");
            break;
    }
    const Intent &intent = attempt.intent;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(wordsLabel(QStringLiteral("disputeSale"), "title",
                               QStringLiteral("%1 · %2 · %3")
                                   .arg(formatMoney(intent.amount), intent.operatorName,
                                        Words::groupedNumber(intent.service, intent.number))));
    if (kind == Kind::Close)
        addEnd(rows, paidBack);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(90);
    rows->addWidget(captionOf(m_text, caption, QStringLiteral("disputeTextEdit")));
    rows->addWidget(m_text);
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("disputeConfirmButton"));
    auto *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("disputeLeaveButton"));
    rows->addWidget(buttons);
    setMinimumWidth(480);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DisputeDialog::updateConfirmButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        emit given(m_text->toPlainText().trimmed(), outcome(), amount().value_or(Money()));
    });
    m_problem->hide();
    updateConfirmButton();
    if (m_outcome)
        m_outcome->setFocus();
    else
        m_text->setFocus();
}

void DisputeDialog::addEnd(QVBoxLayout *rows, Money paidBack)
{
    m_outcome = new QComboBox;
    for (const DisputeOutcome end :
         {DisputeOutcome::PaidBack, DisputeOutcome::Rejected, DisputeOutcome::Settled})
        m_outcome->addItem(DisputeWords::outcomeWord(end), int(end));
    m_amount = new QLineEdit(paidBack.isZero() ? QString() : paidBack.toPlain());
    m_amount->setMaxLength(20);
    rows->addWidget(captionOf(m_outcome, tr("&Outcome"), QStringLiteral("outcomeCombo")));
    rows->addWidget(m_outcome);
    m_amountLabel = captionOf(m_amount, tr("&Amount paid back"), QStringLiteral("paidBackEdit"));
    rows->addWidget(m_amountLabel);
    rows->addWidget(m_amount);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DisputeDialog::updateConfirmButton);
    connect(m_amount, &QLineEdit::textChanged, this, &DisputeDialog::updateConfirmButton);
}

DisputeOutcome DisputeDialog::outcome() const
{
    return m_outcome ? DisputeOutcome(m_outcome->currentData().toInt()) : DisputeOutcome::None;
}

std::optional<Money> DisputeDialog::amount() const
{
    if (outcome() != DisputeOutcome::PaidBack)
        return Money();
    const Result<Money> typed = Money::parse(m_amount->text());
    if (!typed || typed->isZero())
        return std::nullopt;
    return *typed;
}

void DisputeDialog::updateConfirmButton()
{
    if (m_amount) {
        const bool isPaid = outcome() == DisputeOutcome::PaidBack;
        m_amount->setVisible(isPaid);
        m_amountLabel->setVisible(isPaid);
    }
    m_confirm->setEnabled(!m_text->toPlainText().trimmed().isEmpty() && amount().has_value());
}

void DisputeDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace ct
