// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyview.h"

#include "daybookpage.h"
#include "dayjump.h"
#include "field.h"
#include "historydelegate.h"
#include "historyexport.h"
#include "historypanel.h"
#include "historyrange.h"
#include "historytable.h"
#include "icons.h"
#include "pindialog.h"
#include "receiptdialog.h"

#include <catalogue.h>
#include <guard.h>
#include <words.h>

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

namespace {

constexpr std::chrono::milliseconds typingPause{120};
constexpr std::chrono::milliseconds recountPause{1000};
constexpr int narrowPage = 1100;
constexpr int narrowPanel = 296;
constexpr int widePanel = 340;
enum StackPage { TablePage, EmptyPage, FailedPage };

//! A number may be typed as it is read out, in groups; everything else is searched as typed.
QString needleOf(const QString &typed)
{
    QString packed = typed;
    packed.remove(u' ');
    const bool isNumber =
        std::all_of(packed.begin(), packed.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? packed : typed.trimmed();
}

QComboBox *barCombo(const QString &name, const QString &accessibleName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setMaxVisibleItems(16);
    return combo;
}

} // namespace

HistoryView::HistoryView(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(desk.book),
      m_counter(desk.book, desk.archive),
      m_panel(new HistoryPanel(desk))
{
    setObjectName(QStringLiteral("historyPage"));
    m_panel->setObjectName(QStringLiteral("historyPanel"));
    QWidget *bar = buildBar();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildTable(), 1);
    columns->addWidget(m_panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(14);
    rows->addWidget(bar);
    rows->addLayout(columns, 1);
    setFocusProxy(m_search);
    addShortcuts();

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(typingPause);
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountPause);
    connect(&m_debounce, &QTimer::timeout, this, &HistoryView::search);
    connect(&m_recount, &QTimer::timeout, this, [this] { m_counter.count(m_model.filter()); });
    connect(&m_model, &HistoryModel::shown, this, &HistoryView::takeShown);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_stack->currentIndex() == EmptyPage)
            m_stack->setCurrentIndex(TablePage);
    });
    connect(&m_counter, &HistoryCounter::counted, this, &HistoryView::sayTotals);
    connect(&m_counter, &HistoryCounter::failed, this,
            [this] { m_footer->show(Words::faultSentence(Fault::Storage)); });
    connect(&m_desk.book, &Book::changed, this, [this] {
        if (isVisible() && !m_recount.isActive())
            m_recount.start();
    });
    connect(m_panel, &HistoryPanel::repeatRequested, this, &HistoryView::repeatRequested);
    connect(m_panel, &HistoryPanel::disputeRaised, this, &HistoryView::disputeRaised);
    connect(m_panel, &HistoryPanel::receiptRequested, this, &HistoryView::openReceipt);
}

QWidget *HistoryView::buildBar()
{
    auto *bar = new QFrame;
    setLook(bar, "card");
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("historySearchEdit"));
    m_search->setAccessibleName(tr("History search"));
    m_search->setPlaceholderText(tr("name or number"));
    m_search->setToolTip(tr("Any part of a number, a customer's name, an order id or a reference"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find"), m_desk.theme.muted),
                        QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(320);
    m_search->setMaxLength(64);
    m_search->installEventFilter(this);

    m_range = new HistoryRange;
    m_range->setObjectName(QStringLiteral("historyRangeCombo"));
    m_range->setAccessibleName(tr("History dates"));
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_service = barCombo(QStringLiteral("historyServiceCombo"), tr("History service"));
    m_operator = barCombo(QStringLiteral("historyOperatorCombo"), tr("History operator"));
    m_state = barCombo(QStringLiteral("historyStateCombo"), tr("History status"));
    addServices();
    addStates();
    fillOperators();

    m_export = new QPushButton(tr("E&xport…"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setToolTip(tr("Writes everything that is found into a table for spreadsheets."));

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_search, 3);
    row->addWidget(m_range);
    row->addWidget(m_service, 1);
    row->addWidget(m_operator, 1);
    row->addWidget(m_state, 1);
    row->addStretch(1);
    row->addWidget(m_export);

    connect(m_search, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_range, &HistoryRange::chosen, this, &HistoryView::search);
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        fillOperators();
        search();
    });
    connect(m_operator, &QComboBox::activated, this, &HistoryView::search);
    connect(m_state, &QComboBox::currentIndexChanged, this, &HistoryView::search);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_exporting)
            m_exporting->cancel();
        else
            askWhereToExport();
    });
    return bar;
}

void HistoryView::addServices()
{
    m_service->addItem(tr("All services"), -1);
    for (const Service service : allServices())
        m_service->addItem(Words::serviceWord(service), int(service));
}

void HistoryView::addStates()
{
    const auto add = [this](const QString &words, const QList<State> &states) {
        QVariantList values;
        for (const State state : states)
            values << int(state);
        m_state->addItem(words, values);
    };
    add(tr("Any status"), {});
    add(Words::stateWord(State::Success), {State::Success});
    //: All recharges whose result is not known yet
    add(tr("Still open"), {State::Sending, State::Unknown, State::Pending, State::Failing});
    add(Words::stateWord(State::Failed), {State::Failed});
    add(Words::stateWord(State::NotSent), {State::NotSent});
    add(Words::stateWord(State::Reversed), {State::Reversed});
    add(Words::stateWord(State::Conflict), {State::Conflict});
}

//! Also the rows that are switched off: what they sold once is still in the book.
void HistoryView::fillOperators()
{
    const int service = m_service->currentData().toInt();
    QList<std::pair<QString, QString>> rows;
    for (const Operator &row : m_desk.catalogue.operators()) {
        if (service < 0 || row.service == Service(service))
            rows << std::pair(row.name, row.key.text());
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_operator->clear();
    m_operator->addItem(tr("All operators"));
    for (const auto &[name, key] : rows)
        m_operator->addItem(name, key);
}

QWidget *HistoryView::buildTable()
{
    auto *card = new QFrame;
    setLook(card, "card");
    m_delegate = new HistoryDelegate(m_desk.theme, this);
    m_table = new HistoryTable(m_delegate, !m_desk.cashier.isEmpty());
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History table"));
    m_table->setModel(&m_model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_panel->show(OrderId(current.data(AttemptModel::IdRole).toString()));
            });
    connect(m_table, &HistoryTable::opened, m_panel, &HistoryPanel::openReceipt);
    followTable();

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    const auto state = [this](QLabel *words, QPushButton *button) {
        auto *page = new QWidget;
        auto *rows = new QVBoxLayout(page);
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        setLook(words, "muted");
        rows->addStretch(2);
        rows->addWidget(words);
        rows->addSpacing(8);
        rows->addWidget(button, 0, Qt::AlignHCenter);
        rows->addStretch(3);
        m_stack->addWidget(page);
    };
    m_emptyWords = new QLabel;
    m_emptyWords->setObjectName(QStringLiteral("historyEmptyLabel"));
    m_allDays = new QPushButton(tr("Search all days"));
    m_allDays->setObjectName(QStringLiteral("allDaysButton"));
    connect(m_allDays, &QPushButton::clicked, this, [this] {
        m_range->setSpan(HistoryRange::Span::All);
        search();
        m_search->setFocus();
    });
    state(m_emptyWords, m_allDays);
    auto *failed =
        new QLabel(tr("The history could not be read. The book on this computer did not "
                      "answer; nothing is lost by that."));
    failed->setObjectName(QStringLiteral("historyFailedLabel"));
    auto *again = new QPushButton(tr("Try again"));
    again->setObjectName(QStringLiteral("historyAgainButton"));
    connect(again, &QPushButton::clicked, this, &HistoryView::search);
    state(failed, again);

    m_footer = new ElidedLabel;
    m_footer->setObjectName(QStringLiteral("historyTotalsLabel"));
    m_footer->setAccessibleName(tr("History totals"));
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setContentsMargins(12, 9, 12, 9);
    setLook(m_footer, "muted");
    auto *rule = new QFrame;
    setLook(rule, "rule");
    m_jump = new DayJump;
    m_jump->setObjectName(QStringLiteral("dayJumpButton"));
    connect(m_jump, &DayJump::dayChosen, this, &HistoryView::goToDay);
    connect(m_jump, &QPushButton::clicked, this,
            [this] { m_jump->ask(m_desk.clock.now().toLocalTime().date()); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 4, 8, 4);
    foot->addWidget(m_footer, 1);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setFixedWidth(120);
    m_progress->hide();
    foot->addWidget(m_progress);
    foot->addWidget(m_jump);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_stack, 1);
    rows->addWidget(rule);
    rows->addLayout(foot);
    return card;
}

//! What the table's own keys and its edge ask for.
void HistoryView::followTable()
{
    connect(m_table, &HistoryTable::leftUpwards, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_table, &HistoryTable::newerWanted, &m_model, &HistoryModel::fetchNewer);
    connect(m_table, &HistoryTable::newestWanted, this, [this] {
        if (m_model.canFetchNewer())
            m_model.reload();
        else if (m_model.rowCount() > 0)
            chooseRow(0);
    });
    connect(m_table, &HistoryTable::oldestWanted, this, &HistoryView::goToOldest);
}

void HistoryView::goToOldest()
{
    if (m_model.canFetchMore({})) {
        m_isAtOldest = true;
        m_model.showOldest();
        m_isAtOldest = false;
    } else if (m_model.rowCount() > 0) {
        chooseRow(m_model.rowCount() - 1);
    }
}

void HistoryView::showWish(const HistoryWish &wish)
{
    {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_search), QSignalBlocker(m_range),
                                        QSignalBlocker(m_service), QSignalBlocker(m_state)};
        m_search->clear();
        m_range->pick(wish.first, wish.last);
        m_service->setCurrentIndex(
            std::max(0, m_service->findData(wish.service ? int(*wish.service) : -1)));
        m_state->setCurrentIndex(0);
    }
    fillOperators();
    if (!wish.row.isEmpty())
        m_operator->setCurrentIndex(std::max(0, m_operator->findData(wish.row.text())));
    search();
    if (wish.before.isValid())
        m_model.showBefore(m_model.filter(), wish.before);
}

void HistoryView::goToDay(const QDate &day)
{
    const auto [first, last] = m_range->days(m_desk.clock.now().toLocalTime().date());
    if ((first.isValid() && day < first) || (last.isValid() && day > last))
        m_range->setSpan(HistoryRange::Span::All);
    m_debounce.stop();
    const HistoryFilter wanted = filter();
    m_delegate->setNeedle(wanted.search);
    m_panel->show(OrderId());
    m_model.showBefore(wanted, day.addDays(1).startOfDay().toUTC());
    m_table->setFocus();
}

void HistoryView::addShortcuts()
{
    const auto add = [this](const QString &key, const QString &words, auto deed) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setWhatsThis(words);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(QStringLiteral("Ctrl+P"), tr("Receipt"), [this] { m_panel->openReceipt(); });
    add(QStringLiteral("Ctrl+R"), tr("Repeat the sale"), [this] { m_panel->repeat(); });
    add(QStringLiteral("Ctrl+F"), tr("Search"), [this] { m_search->setFocus(); });
    add(QStringLiteral("Ctrl+G"), tr("Go to a day"), [this] { m_jump->click(); });
}

HistoryFilter HistoryView::filter() const
{
    HistoryFilter filter;
    filter.search = needleOf(m_search->text());
    const auto [first, last] = m_range->days(m_desk.clock.now().toLocalTime().date());
    if (first.isValid())
        filter.from = first.startOfDay().toUTC();
    if (last.isValid())
        filter.to = last.addDays(1).startOfDay().toUTC();
    if (const int service = m_service->currentData().toInt(); service >= 0)
        filter.service = Service(service);
    filter.row = RowKey(m_operator->currentData().toString());
    for (const QVariant &state : m_state->currentData().toList())
        filter.states << State(state.toInt());
    if (isDenied(m_desk, Act::SeeFigures)) {
        // A cashier looks up the own day.
        const QDateTime today = m_desk.clock.now().toLocalTime().date().startOfDay().toUTC();
        filter.cashier = m_desk.guard->person();
        if (!filter.from.isValid() || filter.from < today)
            filter.from = today;
    }
    return filter;
}

void HistoryView::search()
{
    m_debounce.stop();
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const HistoryFilter wanted = filter();
    m_delegate->setNeedle(wanted.search);
    m_model.show(wanted);
}

void HistoryView::takeShown()
{
    m_recount.stop();
    if (m_model.standing() == HistoryModel::Standing::Failed) {
        m_counter.stop();
        m_stack->setCurrentIndex(FailedPage);
        m_footer->clear();
        return;
    }
    if (m_model.standing() == HistoryModel::Standing::Seeking) {
        m_stack->setCurrentIndex(TablePage);
        m_footer->show(tr("Searching…"));
        return;
    }
    const bool isEmpty = m_model.rowCount() == 0;
    if (isEmpty)
        sayNothingFound();
    m_stack->setCurrentIndex(isEmpty ? EmptyPage : TablePage);
    m_footer->show(tr("Counting…"));
    m_counter.count(m_model.filter());

    const std::optional<Attempt> &chosen = m_panel->attempt();
    const int row = chosen ? m_model.rowOf(chosen->orderId) : -1;
    if (isEmpty)
        m_panel->show(OrderId());
    else
        chooseRow(m_isAtOldest ? m_model.rowCount() - 1 : std::max(0, row));
}

void HistoryView::chooseRow(int row)
{
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void HistoryView::showOrder(const OrderId &orderId)
{
    const int row = m_model.rowOf(orderId);
    if (row >= 0)
        chooseRow(row);
    m_panel->show(orderId);
}

void HistoryView::sayNothingFound()
{
    const bool isNarrow = m_range->span() != HistoryRange::Span::All;
    const bool isFiltered = !m_model.filter().search.isEmpty() || m_model.filter().service ||
                            !m_model.filter().row.isEmpty() || !m_model.filter().states.isEmpty();
    if (!isNarrow && !isFiltered)
        m_emptyWords->setText(tr("No recharge yet. The first one appears here at once."));
    else if (isFiltered)
        m_emptyWords->setText(isNarrow ? tr("Nothing of that kind was found in these days.")
                                       : tr("Nothing of that kind was found."));
    else
        m_emptyWords->setText(tr("Nothing was sold in these days."));
    m_allDays->setVisible(isNarrow);
}

void HistoryView::sayTotals(const HistoryTotals &totals)
{
    QStringList parts{tr("%Ln recharge(s)", nullptr, int(totals.count))};
    const auto add = [&](const QString &words, Money sum) {
        if (!sum.isZero())
            parts << words.arg(formatMoney(sum));
    };
    //: %1 is a sum of money
    add(tr("%1 success"), totals.success);
    //: %1 is a sum of money
    add(tr("%1 waiting"), totals.waiting);
    //: %1 is a sum of money
    add(tr("%1 failed"), totals.failed);
    QString line = parts.join(QStringLiteral(" · "));
    if (!totals.complete)
        //: %1 is a count with sums that are still rising
        line = tr("%1 … so far").arg(line);
    else
        //: %1 is a count with sums, %2 a number of milliseconds
        line = tr("%1 — found in %2 ms").arg(line).arg(m_model.foundIn().count());
    m_footer->show(line);
}

void HistoryView::openReceipt(const Attempt &attempt)
{
    auto *dialog = new ReceiptDialog(m_desk, attempt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HistoryView::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export what is found"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("Workbook (*.xlsx)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(chosen.contains(u".xlsx") ? QStringLiteral("xlsx")
                                                           : QStringLiteral("csv"));
    });
    dialog->selectFile(QStringLiteral("history"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryView::exportTo);
    dialog->open();
}

void HistoryView::exportTo(const QString &path)
{
    withPermission(m_desk, Act::Export, this, [this, path] { exportAllowed(path); });
}

void HistoryView::exportAllowed(const QString &path)
{
    if (m_exporting)
        return;
    m_exporting = new HistoryExport(m_desk.book, filter(), path, this);
    m_export->setText(tr("Cancel"));
    // Without a count that is complete the bar only says that something is going on.
    m_progress->setRange(0, m_counter.totals().complete ? int(m_counter.totals().count) : 0);
    m_progress->setValue(0);
    m_progress->show();
    connect(m_exporting, &HistoryExport::progressed, m_progress,
            [this](qint64 rows) { m_progress->setValue(int(rows)); });
    connect(m_exporting, &HistoryExport::finished, this, &HistoryView::takeExport);
    m_exporting->start();
}

void HistoryView::takeExport(bool written)
{
    m_footer->show(
        written ? tr("%Ln line(s) written to %1", nullptr, int(m_exporting->rowsWritten()))
                      .arg(m_exporting->path())
        : m_exporting->isCancelled() ? tr("Cancelled. No file was written.")
                                     : tr("The table could not be written there. Choose another "
                                          "folder, or make room on the disk."));
    m_export->setText(tr("E&xport…"));
    m_progress->hide();
    m_exporting->deleteLater();
    m_exporting = nullptr;
}

bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool leads = press->key() == Qt::Key_Down || press->key() == Qt::Key_Return ||
                           press->key() == Qt::Key_Enter;
        if (leads) {
            if (m_debounce.isActive())
                search();
            if (m_model.rowCount() > 0)
                m_table->setFocus();
            return true;
        }
        if (press->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Days move on and other programs sell on the same book while the page is out of sight.
    m_isStale = true;
    search();
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panel->setFixedWidth(width() < narrowPage ? narrowPanel : widePanel);
}

void HistoryView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counter.stop();
    m_recount.stop();
}

} // namespace ct
