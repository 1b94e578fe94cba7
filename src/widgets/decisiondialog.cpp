// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiondialog.h"

#include "theme.h"

#include <words.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
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

bool DecisionDialog::isFor(State state)
{
    switch (state) {
        case State::Unknown:
        case State::Pending:
        case State::Failing:
        case State::Conflict:
        case State::Success:
            return true;
        case State::Sending:
        case State::NotSent:
        case State::Failed:
        case State::Reversed:
            return false;
    }
    Q_UNREACHABLE();
}

DecisionDialog::DecisionDialog(const Attempt &attempt, QWidget *parent)
    : QDialog(parent),
      m_attempt(attempt),
      m_effect(wordsLabel(QStringLiteral("effectLabel"), "caution")),
      m_reason(new QPlainTextEdit),
      m_reference(new QLineEdit),
      m_problem(wordsLabel(QStringLiteral("decisionProblem"), "problem"))
{
    setObjectName(QStringLiteral("decisionDialog"));
    setModal(true);
    setWindowTitle(tr("The owner's decision"));
    const Intent &intent = attempt.intent;
    auto *sale = wordsLabel(QStringLiteral("decisionSale"), "sum");
    sale->setText(QStringLiteral("%1 · %2 · %3")
                      .arg(formatMoney(intent.amount), intent.operatorName,
                           Words::groupedNumber(intent.service, intent.number)));
    auto *order = wordsLabel(QStringLiteral("decisionOrder"), "muted",
                             tr("Order %1").arg(attempt.orderId.text()));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(8);
    for (QWidget *part : {sale, order})
        rows->addWidget(part);
    rows->addSpacing(4);
    const State state = attempt.state();
    if (state != State::Success) {
        rows->addWidget(addChoice(Verdict::SaidSuccess, tr("It was &done (success)"),
                                  QStringLiteral("successChoice")));
        rows->addWidget(addChoice(Verdict::SaidFailed, tr("It was &not done (failed)"),
                                  QStringLiteral("failedChoice")));
    }
    if (state == State::Success || state == State::Conflict) {
        rows->addWidget(addChoice(Verdict::SaidReversed, tr("It was &taken back (reversed)"),
                                  QStringLiteral("reversedChoice")));
    }
    rows->addWidget(m_effect);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    m_reference->setMaxLength(200);
    const bool isSuccess = state == State::Success;
    rows->addWidget(captionOf(m_reason, tr("&Reason: what the provider says, and who said it"),
                              QStringLiteral("reasonEdit")));
    rows->addWidget(m_reason);
    rows->addWidget(captionOf(m_reference,
                              isSuccess ? tr("Number of the &document that says so")
                                        : tr("Reference of the provider's &portal"),
                              QStringLiteral("referenceEdit")));
    rows->addWidget(m_reference);
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(tr("De&cide"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("decideConfirmButton"));
    m_confirm->setAutoDefault(false);
    auto *leave = buttons->addButton(tr("Decide nothing"), QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("decideLeaveButton"));
    // Enter alone decides nothing about money.
    leave->setDefault(true);
    rows->addSpacing(4);
    rows->addWidget(buttons);
    setMinimumWidth(520);

    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionDialog::updateConfirmButton);
    connect(m_reference, &QLineEdit::textChanged, this, &DecisionDialog::updateConfirmButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (const auto verdict = chosen())
            emit decided(*verdict, m_reason->toPlainText().trimmed(),
                         m_reference->text().trimmed());
    });
    m_problem->hide();
    updateConfirmButton();
    m_choices.first().first->setFocus();
}

QRadioButton *DecisionDialog::addChoice(Verdict verdict, const QString &text, const QString &name)
{
    auto *choice = new QRadioButton(text);
    choice->setObjectName(name);
    QString spoken = text;
    choice->setAccessibleName(spoken.remove(u'&'));
    // One alone cannot be unchosen, so it is not chosen beforehand either.
    m_choices << std::pair(choice, verdict);
    connect(choice, &QRadioButton::toggled, this, &DecisionDialog::updateConfirmButton);
    return choice;
}

std::optional<Verdict> DecisionDialog::chosen() const
{
    for (const auto &[choice, verdict] : m_choices) {
        if (choice->isChecked())
            return verdict;
    }
    return std::nullopt;
}

QString DecisionDialog::effectOf(Verdict verdict) const
{
    const QString amount = formatMoney(m_attempt.intent.amount);
    if (verdict == Verdict::SaidSuccess)
        return tr("%1 counts as taken from the wallet for good, and the customer gets the receipt.")
            .arg(amount);
    if (verdict == Verdict::SaidReversed)
        return tr("%1 counts as back in the wallet, and the customer is to get the money back. "
                  "This "
                  "cannot be undone.")
            .arg(amount);
    return tr(
        "Nothing counts as taken, and the same sale may be made again. If the provider did it "
        "after all, it is done twice. This cannot be undone.");
}

void DecisionDialog::updateConfirmButton()
{
    const auto verdict = chosen();
    m_effect->setText(verdict
                          ? effectOf(*verdict)
                          : tr("Decide only by what the provider's portal or a document says."));
    m_confirm->setEnabled(verdict && !m_reason->toPlainText().trimmed().isEmpty() &&
                          !m_reference->text().trimmed().isEmpty());
    m_confirm->setToolTip(m_confirm->isEnabled() ? QString()
                                                 : tr("Outcome, reason and reference are needed."));
}

void DecisionDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace ct
