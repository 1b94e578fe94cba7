// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holddialog.h"

#include "theme.h"

#include <words.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
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

} // namespace

HoldDialog::HoldDialog(const Hold &hold, QWidget *parent)
    : QDialog(parent),
      m_sure(new QCheckBox(Words::holdConfirmation(hold))),
      m_reason(new QPlainTextEdit),
      m_problem(wordsLabel(QStringLiteral("holdProblem"), "problem"))
{
    setObjectName(QStringLiteral("holdDialog"));
    setModal(true);
    setWindowTitle(tr("Let selling go on"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(wordsLabel(QStringLiteral("holdDialogTitle"), "title", Words::holdTitle(hold)));
    rows->addWidget(
        wordsLabel(QStringLiteral("holdDialogWords"), "plain", Words::holdWhatToDo(hold)));
    rows->addSpacing(6);
    m_sure->setObjectName(QStringLiteral("holdSureCheck"));
    m_sure->setAccessibleName(m_sure->text());
    rows->addWidget(m_sure);
    auto *caption = new QLabel(tr("&Reason, kept in the book with the time"));
    setLook(caption, "label");
    caption->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("holdReasonEdit"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    rows->addWidget(caption);
    rows->addWidget(m_reason);
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(tr("&Go on selling"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("holdConfirmButton"));
    m_confirm->setAutoDefault(false);
    auto *leave = buttons->addButton(tr("Leave it stopped"), QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("holdLeaveButton"));
    leave->setDefault(true);
    rows->addSpacing(4);
    rows->addWidget(buttons);
    setMinimumWidth(560);
    connect(m_sure, &QCheckBox::toggled, this, &HoldDialog::updateConfirmButton);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &HoldDialog::updateConfirmButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { emit confirmed(m_reason->toPlainText().trimmed()); });
    m_problem->hide();
    updateConfirmButton();
    m_sure->setFocus();
}

void HoldDialog::updateConfirmButton()
{
    m_confirm->setEnabled(m_sure->isChecked() && !m_reason->toPlainText().trimmed().isEmpty());
}

void HoldDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace ct
