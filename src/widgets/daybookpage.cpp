// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daybookpage.h"

#include "historyrange.h"
#include "margindialog.h"
#include "saleschart.h"
#include "sharebars.h"
#include "sheetdialog.h"
#include "walletproofcard.h"

#include <archive.h>
#include <reportpaper.h>
#include <savedfile.h>
#include <walletwatch.h>
#include <words.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr std::chrono::milliseconds ReadAgainAfter{1000};

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

//! Cells with the same room at both ends as the words above them.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        const QChar space(0x2002);
        return space + QStyledItemDelegate::displayText(value, locale) + space;
    }
};

} // namespace

DayBookPage::DayBookPage(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("dayBookPage"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(buildBar());
    rows->addWidget(buildFigures());
    rows->addWidget(buildCharts(), 3);
    rows->addWidget(buildTable(), 4);
    setFocusProxy(m_range);
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReadAgainAfter);
    connect(&m_soon, &QTimer::timeout, this, &DayBookPage::read);
    const auto later = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_desk.book, &Book::changed, this, later);
    connect(&m_desk.book, &Book::balanceNoted, this, later);
    connect(&m_desk.book, &Book::walletChanged, this, later);
}

QWidget *DayBookPage::buildBar()
{
    auto *bar = new QFrame;
    setLook(bar, "card");
    m_range = new HistoryRange;
    m_range->setObjectName(QStringLiteral("dayBookRangeCombo"));
    m_range->setAccessibleName(tr("Day book dates"));
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_range->removeItem(m_range->findData(int(HistoryRange::Span::All)));
    m_range->setSpan(HistoryRange::Span::Today);
    m_compared = plainLabel(QStringLiteral("dayBookComparedLabel"), "muted");
    m_compared->setWordWrap(true);
    m_export = new QPushButton(tr("E&xport…"));
    m_export->setObjectName(QStringLiteral("dayBookExportButton"));
    m_export->setAccessibleName(tr("Export the day book"));
    m_print = new QPushButton(tr("&Print…"));
    m_print->setObjectName(QStringLiteral("dayBookPrintButton"));
    m_print->setAccessibleName(tr("Print the day book"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_range);
    row->addWidget(m_compared, 1);
    row->addWidget(m_export);
    row->addWidget(m_print);
    if (m_desk.commissions) {
        auto *margin = new QPushButton(tr("&Margin…"));
        margin->setObjectName(QStringLiteral("dayBookMarginButton"));
        margin->setAccessibleName(tr("Margin of a month"));
        row->insertWidget(2, margin);
        setTabOrder(m_range, margin);
        connect(margin, &QPushButton::clicked, this, &DayBookPage::openMargin);
    }
    connect(m_range, &HistoryRange::chosen, this, &DayBookPage::read);
    connect(m_export, &QPushButton::clicked, this, &DayBookPage::askWhereToExport);
    connect(m_print, &QPushButton::clicked, this, &DayBookPage::print);
    return bar;
}

DayBookPage::Card DayBookPage::addCard(QHBoxLayout *row, const QString &title, const char *name)
{
    auto *card = new QFrame;
    setLook(card, "card");
    card->setAccessibleName(title);
    const QString base = QLatin1String(name);
    auto *words = plainLabel(base + QStringLiteral("Title"), "muted");
    words->setText(title);
    const Card made{plainLabel(base + QStringLiteral("Figure"), "figure"),
                    plainLabel(base + QStringLiteral("Aside"), "hint")};
    // The narrowest window still has four cards in a row: what is longer wraps.
    made.aside->setWordWrap(true);
    made.aside->setMinimumWidth(1);
    words->setMinimumWidth(1);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(3);
    rows->addWidget(words);
    rows->addWidget(made.figure);
    rows->addWidget(made.aside);
    rows->addStretch(1);
    row->addWidget(card, 1);
    return made;
}

QWidget *DayBookPage::buildFigures()
{
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_collected = addCard(row, tr("Collected from customers"), "collected");
    m_wallet = addCard(row, tr("Taken from the wallet"), "taken");
    m_margin = addCard(row, tr("Margin, learnt"), "margin");
    setLook(m_margin.figure, "figureGood");
    auto *proof = new WalletProofCard(m_desk);
    proof->setMinimumWidth(1);
    row->addWidget(proof, 1);
    return figures;
}

QWidget *DayBookPage::buildCharts()
{
    auto *charts = new QWidget;
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    const auto card = [row](QLabel *title, QWidget *content, int stretch) {
        auto *frame = new QFrame;
        setLook(frame, "card");
        auto *rows = new QVBoxLayout(frame);
        rows->setContentsMargins(16, 12, 16, 10);
        rows->setSpacing(8);
        rows->addWidget(title);
        rows->addWidget(content, 1);
        row->addWidget(frame, stretch);
    };
    m_chartTitle = plainLabel(QStringLiteral("salesChartTitle"), "title");
    m_chart = new SalesChart(m_desk.theme);
    card(m_chartTitle, m_chart, 3);
    auto *byService = plainLabel(QStringLiteral("shareTitle"), "title");
    byService->setText(tr("By service"));
    m_shares = new ShareBars(m_desk.theme);
    card(byService, m_shares, 1);
    connect(m_chart, &SalesChart::chosen, this, &DayBookPage::leadToBar);
    connect(m_shares, &ShareBars::chosen, this, [this](Service service) {
        if (m_book)
            emit historyWanted({m_book->first, m_book->last, service, {}, {}});
    });
    return charts;
}

QWidget *DayBookPage::buildTable()
{
    auto *card = new QFrame;
    setLook(card, "card");
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("dayBookTable"));
    m_table->setAccessibleName(tr("Day book by operator"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DayBookModel::OperatorColumn,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setToolTip(tr("Enter shows the recharges of an operator in the history."));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_book)
            emit historyWanted({m_book->first,
                                m_book->last,
                                {},
                                RowKey(index.data(DayBookModel::IdRole).toString()),
                                {}});
    });
    m_foot = plainLabel(QStringLiteral("dayBookFootLabel"), "muted");
    m_foot->setContentsMargins(12, 8, 12, 8);
    auto *rule = new QFrame;
    setLook(rule, "rule");
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(rule);
    rows->addWidget(m_foot);
    return card;
}

void DayBookPage::pick(const QDate &first, const QDate &last)
{
    m_range->pick(first, last);
}

void DayBookPage::read()
{
    m_soon.stop();
    const auto [first, last] = m_range->days(m_desk.clock.now().toLocalTime().date());
    ++m_asked;
    if (!m_book)
        say(tr("Reading the book…"));
    m_desk.archive->dayBook(
        first, last, Reply<DayBook>{this, [this, asked = m_asked](const Result<DayBook> &book) {
                                        if (asked == m_asked)
                                            take(book);
                                    }});
}

void DayBookPage::take(const Result<DayBook> &book)
{
    if (!book.ok()) {
        say(Words::faultSentence(book.error()));
        return;
    }
    m_book = *book;
    m_margins.clear();
    if (const std::optional<WalletProof> proof = m_desk.wallet.proof()) {
        for (auto margin = proof->margins.cbegin(); margin != proof->margins.cend(); ++margin) {
            if (margin->millionths)
                m_margins.insert(margin.key(), *margin->millionths);
        }
    }
    fill();
}

void DayBookPage::fill()
{
    const DayBookWords words(*m_book, m_margins);
    m_collected.figure->setText(words.collected());
    m_collected.aside->setText(words.collectedAside());
    m_wallet.figure->setText(words.wallet());
    m_wallet.aside->setText(words.walletAside());
    m_margin.figure->setText(words.margin());
    m_margin.aside->setText(words.marginAside());
    const bool isDay = m_book->first == m_book->last;
    m_compared->setText(
        isDay ? tr("%1 – against the same weekday last week").arg(words.days())
              : tr("%1 – against %n week(s) before", nullptr, m_book->weeksBack).arg(words.days()));
    const bool isMonths = !m_book->bars.isEmpty() && m_book->bars.size() > 1 &&
                          m_book->first.daysTo(m_book->last) >= 62;
    m_chartTitle->setText(isDay      ? tr("Sales by hour, in ₹")
                          : isMonths ? tr("Sales by month, in ₹")
                                     : tr("Sales by day, in ₹"));
    m_chart->show(*m_book);
    m_shares->show(m_book->services);
    m_model.show(*m_book, m_margins);
    say(words.open());
}

void DayBookPage::say(const QString &words)
{
    m_foot->setText(words);
}

void DayBookPage::leadToBar(const DayBookBar &bar)
{
    HistoryWish wish{bar.day, bar.hour >= 0 ? bar.day : bar.day.addDays(bar.days - 1), {}, {}, {}};
    if (bar.hour >= 0)
        wish.before = QDateTime(bar.day, QTime(bar.hour, 0)).addSecs(3600).toUTC();
    emit historyWanted(wish);
}

ReportSheet DayBookPage::sheet() const
{
    return DayBookWords(*m_book, m_margins).sheet(m_desk.shop.name, m_model);
}

void DayBookPage::askWhereToExport()
{
    if (!m_book)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the day book"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("Pages to print (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".pdf") ? QStringLiteral("pdf")
                                                          : QStringLiteral("csv"));
    });
    dialog->selectFile(QStringLiteral("daybook-%1").arg(m_book->last.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DayBookPage::exportTo);
    dialog->open();
}

void DayBookPage::exportTo(const QString &path)
{
    if (!m_book)
        return;
    bool isWritten = false;
    if (path.endsWith(u".pdf", Qt::CaseInsensitive)) {
        isWritten = writeReportPdf(sheet(), path).ok();
    } else {
        QSaveFile file(path);
        const QByteArray csv = csvOf(sheet());
        isWritten =
            file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && keepSaved(file);
    }
    say(isWritten ? tr("Written to %1").arg(path)
                  : tr("The day book could not be written there. Choose another folder, or make "
                       "room on the disk."));
}

void DayBookPage::openMargin()
{
    auto *dialog = new MarginDialog(m_desk, *m_desk.commissions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DayBookPage::print()
{
    if (!m_book)
        return;
    const ReportSheet whole = sheet();
    auto *dialog =
        new SheetDialog(m_desk.paper, whole.title, textOf(whole),
                        QStringLiteral("daybook-%1").arg(m_book->last.toString(Qt::ISODate)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DayBookPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

} // namespace ct
