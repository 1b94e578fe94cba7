// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersdialog.h"

#include "keybutton.h"
#include "printerchoice.h"

#include <paperdesk.h>
#include <printwords.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int JobRole = Qt::UserRole;
constexpr QSize Comfortable(760, 440);

} // namespace

PapersDialog::PapersDialog(const Desk &desk, PaperDesk &paper, QWidget *parent)
    : QDialog(parent),
      m_paper(paper),
      m_list(new QTreeWidget),
      m_words(new QLabel),
      m_printer(new PrinterChoice(&paper))
{
    setObjectName(QStringLiteral("papersDialog"));
    setWindowTitle(tr("Papers and printer"));
    m_list->setObjectName(QStringLiteral("papersList"));
    m_list->setAccessibleName(tr("Papers that have not come out"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Paper"), tr("Asked for at")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_words->setObjectName(QStringLiteral("papersWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(56);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *close = new KeyButton(desk.theme, tr("Close"), QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("papersCloseButton"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 16, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_words);
    rows->addLayout(buildDeeds());
    rows->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PapersDialog::updateDeeds);
    connect(&m_paper, &PaperDesk::changed, this, &PapersDialog::refresh);
    connect(m_printer, &PrinterChoice::listed, this, &PapersDialog::updateDeeds);
    refresh();
    resize(Comfortable);
}

QLayout *PapersDialog::buildDeeds()
{
    m_printer->setObjectName(QStringLiteral("otherPrinterCombo"));
    m_printer->setAccessibleName(tr("Another printer"));
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(14);
    const auto button = [](const QString &words, const char *name) {
        auto *made = new QPushButton(words);
        made->setObjectName(QLatin1String(name));
        QString spoken = words;
        made->setAccessibleName(spoken.remove(u'&'));
        made->setAutoDefault(false);
        return made;
    };
    m_again = button(tr("&Try again now"), "paperAgainButton");
    m_elsewhere = button(tr("&Send to"), "paperElsewhereButton");
    m_discard = button(tr("&Discard"), "paperDiscardButton");
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_again);
    row->addSpacing(8);
    row->addWidget(m_elsewhere);
    row->addWidget(m_printer, 1);
    row->addSpacing(8);
    row->addWidget(m_discard);
    connect(m_again, &QPushButton::clicked, this, [this] { m_paper.spool().retry(chosenJob()); });
    connect(m_elsewhere, &QPushButton::clicked, this, [this] {
        if (const auto printer = m_printer->chosen())
            m_paper.spool().reroute(chosenJob(), *printer);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_paper.discard(chosenJob()); });
    return row;
}

int PapersDialog::chosenJob() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, JobRole).toInt() : 0;
}

void PapersDialog::refresh()
{
    const int chosen = chosenJob();
    m_list->clear();
    for (const PrintJob &job : m_paper.open()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, job.title + QStringLiteral(" · ") + spokenName(job.printer));
        item->setText(1, job.askedAt.toLocalTime().toString(QStringLiteral("HH:mm")));
        item->setData(0, JobRole, job.id);
        if (job.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateDeeds();
}

void PapersDialog::updateDeeds()
{
    const std::optional<PrintJob> job = m_paper.spool().job(chosenJob());
    const bool isUnderWay =
        job && (job->state == PrintJobState::Reaching || job->state == PrintJobState::Printing);
    m_again->setEnabled(job && !isUnderWay);
    m_elsewhere->setEnabled(job && !isUnderWay && m_printer->chosen());
    m_discard->setEnabled(job.has_value());
    if (job)
        m_words->setText(printStateSentence(*job));
    else if (const auto printer = m_paper.usualPrinter())
        m_words->setText(tr("Nothing waits. Slips go to %1.").arg(spokenName(*printer)));
    else
        m_words->setText(tr("Nothing waits. No printer is set up for this counter."));
}

} // namespace ct
