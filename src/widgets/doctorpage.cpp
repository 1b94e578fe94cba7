// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorpage.h"

#include "wordpill.h"

#include <doctorwords.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ct {

namespace {

constexpr int PillColumn = 148;
constexpr int NameColumn = 168;

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

StateLook lookOf(CheckState state, const Theme &theme)
{
    switch (state) {
        case CheckState::Ok:
            return {QStringLiteral("check"), theme.success};
        case CheckState::Warning:
            return {QStringLiteral("warning"), theme.waiting};
        case CheckState::Failed:
            return {QStringLiteral("cross"), theme.failed};
        case CheckState::Skipped:
            return {QStringLiteral("dash"), theme.quiet};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckRow::CheckRow(CheckKind kind, const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_kind(kind),
      m_pill(new WordPill),
      m_finding(plainLabel(checkName(kind) + QStringLiteral("Finding"), "plain")),
      m_advice(plainLabel(checkName(kind) + QStringLiteral("Advice"), "hint"))
{
    setObjectName(checkName(kind) + QStringLiteral("Row"));
    // A stop of the Tab key, so that the rows can be read out one after the other.
    setFocusPolicy(Qt::TabFocus);
    m_pill->setObjectName(checkName(kind) + QStringLiteral("Pill"));
    auto *name = plainLabel(checkName(kind) + QStringLiteral("Name"), "title");
    name->setText(DoctorWords::name(kind));
    name->setFixedWidth(NameColumn);
    auto *pillPlace = new QWidget;
    pillPlace->setFixedWidth(PillColumn);
    auto *pillRow = new QHBoxLayout(pillPlace);
    pillRow->setContentsMargins(0, 0, 0, 0);
    pillRow->addWidget(m_pill);
    pillRow->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_finding);
    words->addWidget(m_advice);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 9, 16, 9);
    columns->setSpacing(12);
    columns->addWidget(pillPlace, 0, Qt::AlignTop);
    columns->addWidget(name, 0, Qt::AlignTop);
    columns->addLayout(words, 1);
}

void CheckRow::show(const CheckReport &report, bool isBusy)
{
    QString state;
    if (report.result) {
        state = DoctorWords::stateWord(report.result->state);
        m_pill->show(state, lookOf(report.result->state, m_theme));
        m_finding->setText(DoctorWords::finding(*report.result));
        m_advice->setText(DoctorWords::advice(*report.result));
    } else {
        state = report.isRunning ? tr("Looking…") : isBusy ? tr("In its turn") : tr("Not yet");
        m_pill->show(state, {QStringLiteral("clock"), m_theme.quiet});
        m_finding->setText(QString());
        m_advice->setText(QString());
    }
    m_advice->setVisible(!m_advice->text().isEmpty());
    setAccessibleName(
        QStringLiteral("%1: %2. %3 %4")
            .arg(DoctorWords::name(m_kind), state, m_finding->text(), m_advice->text())
            .trimmed());
}

DoctorPage::DoctorPage(const Desk &desk, Doctor &doctor, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_doctor(doctor)
{
    setObjectName(QStringLiteral("doctorPage"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(14);
    rows->addWidget(buildHead());
    rows->addWidget(buildRows(), 1);
    connect(&m_doctor, &Doctor::changed, this, &DoctorPage::showReport);
    connect(&m_doctor, &Doctor::finished, this, &DoctorPage::showSummary);
    for (int i = 0; i < m_rows.size(); ++i)
        showReport(i);
    showSummary();
    setFocusProxy(m_examine);
}

QWidget *DoctorPage::buildHead()
{
    auto *head = new QFrame;
    setLook(head, "card");
    auto *title = plainLabel(QStringLiteral("doctorTitle"), "sum");
    title->setText(tr("Is everything in order?"));
    m_summary = plainLabel(QStringLiteral("doctorSummary"), "muted");
    m_examine = new QPushButton(tr("Check ever&ything"));
    m_examine->setObjectName(QStringLiteral("examineButton"));
    m_examine->setAccessibleName(tr("Check everything"));
    m_examine->setToolTip(tr("No recharge is sent for this."));
    m_copy = new QPushButton(tr("C&opy the report"));
    m_copy->setObjectName(QStringLiteral("copyReportButton"));
    m_copy->setAccessibleName(tr("Copy the report"));
    m_copy->setToolTip(tr("Copies it as text, without password, balance or customers' numbers."));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_summary);
    auto *columns = new QHBoxLayout(head);
    columns->setContentsMargins(18, 12, 14, 12);
    columns->setSpacing(10);
    columns->addLayout(words, 1);
    columns->addWidget(m_examine);
    columns->addWidget(m_copy);
    connect(m_examine, &QPushButton::clicked, &m_doctor, &Doctor::examine);
    connect(m_copy, &QPushButton::clicked, this, &DoctorPage::copyReport);
    return head;
}

QWidget *DoctorPage::buildRows()
{
    auto *card = new QFrame;
    setLook(card, "card");
    auto *inner = new QWidget;
    auto *innerRows = new QVBoxLayout(inner);
    innerRows->setContentsMargins(0, 4, 0, 4);
    innerRows->setSpacing(0);
    for (const CheckReport &report : m_doctor.reports()) {
        if (!m_rows.isEmpty()) {
            auto *rule = new QFrame;
            setLook(rule, "rule");
            innerRows->addWidget(rule);
        }
        auto *row = new CheckRow(report.kind, m_desk.theme);
        innerRows->addWidget(row);
        m_rows << row;
    }
    innerRows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() switched it on; the card shines through
    scroll->viewport()->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(scroll);
    return card;
}

void DoctorPage::showReport(int index)
{
    m_rows.at(index)->show(m_doctor.reports().at(index), m_doctor.isBusy());
    showSummary();
}

void DoctorPage::showSummary()
{
    int faults = 0;
    int warnings = 0;
    int known = 0;
    for (const CheckReport &report : m_doctor.reports()) {
        known += report.result.has_value();
        faults += report.result && report.result->state == CheckState::Failed;
        warnings += report.result && report.result->state == CheckState::Warning;
    }
    const bool isBusy = m_doctor.isBusy();
    m_examine->setEnabled(!isBusy);
    m_copy->setEnabled(!isBusy && known > 0);
    if (isBusy)
        m_summary->setText(tr("Looking at everything…"));
    else if (known == 0)
        m_summary->setText(
            tr("Looks at connection, login, disk, printer and all else that selling "
               "needs. No recharge is sent."));
    else if (faults > 0)
        m_summary->setText(
            tr("%n fault(s) found. What to do stands beside each.", nullptr, faults));
    else if (warnings > 0)
        m_summary->setText(tr("No fault, and %n thing(s) to look at.", nullptr, warnings));
    else
        m_summary->setText(tr("Everything that was looked at is well."));
}

void DoctorPage::copyReport()
{
    QList<DoctorLine> lines;
    for (const CheckReport &report : m_doctor.reports()) {
        if (report.result)
            lines << DoctorLine{report.kind, *report.result};
    }
    const QString program = QStringLiteral("Countertop %1").arg(qApp->applicationVersion());
    QGuiApplication::clipboard()->setText(DoctorWords::report(lines, program, m_desk.clock.now()));
    m_summary->setText(tr("Copied. Paste it into a message to whoever helps you."));
}

} // namespace ct
