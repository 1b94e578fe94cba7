// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiftpage.h"

#include "countgrid.h"
#include "linedelegate.h"
#include "pindialog.h"
#include "shiftslip.h"

#include <book.h>
#include <paperdesk.h>
#include <receiptfile.h>
#include <receiptpaper.h>
#include <shiftwords.h>
#include <words.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace ct {

namespace {

constexpr int MostReports = 200;
constexpr int MostRefunds = 100;
constexpr int ReportsWidth = 380;

QLabel *plainLabel(const char *name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QString tableOf(const QList<ReportLine> &lines)
{
    QString rows;
    for (const ReportLine &line : lines) {
        rows += QStringLiteral("<tr><td>%1</td><td align=\"right\">&nbsp;&nbsp;%2</td></tr>")
                    .arg(line.label.toHtmlEscaped(), line.value.toHtmlEscaped());
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"2\">%1</table>").arg(rows);
}

} // namespace

ShiftPage::ShiftPage(const Desk &desk, ShiftLedger &ledger, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_ledger(ledger),
      m_title(plainLabel("shiftTitle", "figure")),
      m_words(plainLabel("shiftWords", "muted")),
      m_figures(plainLabel("shiftFigures", "plain")),
      m_count(new CountGrid),
      m_reason(new QLineEdit),
      m_text(plainLabel("reportText", "plain"))
{
    setObjectName(QStringLiteral("shiftPage"));
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(buildHead());
    left->addWidget(buildDrawer(), 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addWidget(buildReports());
    auto *go = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    go->setAutoRepeat(false);
    connect(go, &QShortcut::activated, this, &ShiftPage::goOn);
    auto *print = new QShortcut(Qt::CTRL | Qt::Key_P, this);
    print->setAutoRepeat(false);
    print->setWhatsThis(tr("Print the report"));
    connect(print, &QShortcut::activated, this, &ShiftPage::printSlip);
    connect(&m_desk.book, &Book::shiftsChanged, this, &ShiftPage::reload);
    connect(&m_desk.book, &Book::changed, this, [this] {
        if (isVisible())
            reload();
    });
    reload();
}

QPushButton *ShiftPage::button(const QString &words, const char *name)
{
    auto *made = new QPushButton(words);
    made->setObjectName(QLatin1String(name));
    QString spoken = words;
    made->setAccessibleName(spoken.remove(u'&'));
    made->setAutoDefault(false);
    return made;
}

QWidget *ShiftPage::buildHead()
{
    auto *head = new QFrame;
    setLook(head, "card");
    m_needed = button(tr("Sales nee&d a shift"), "needShiftButton");
    m_needed->setCheckable(true);
    m_needed->setToolTip(tr("The owner's choice: no sale without an open shift."));
    setLook(m_needed, "chip");
    connect(m_needed, &QPushButton::clicked, this, &ShiftPage::switchNeeded);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *columns = new QHBoxLayout(head);
    columns->setContentsMargins(18, 12, 18, 12);
    columns->addLayout(words, 1);
    columns->addWidget(m_needed);
    return head;
}

QWidget *ShiftPage::buildDrawer()
{
    auto *card = new QFrame;
    setLook(card, "card");
    m_reason->setObjectName(QStringLiteral("shiftReasonEdit"));
    m_reason->setAccessibleName(tr("Why the count differs"));
    m_reason->setPlaceholderText(tr("Why the count differs"));
    m_reason->setMaxLength(200);
    m_go = button(QString(), "shiftGoButton");
    setLook(m_go, "primary");
    m_back = button(tr("&Not now"), "shiftBackButton");
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_back);
    deeds->addStretch(1);
    deeds->addWidget(m_go);
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(18, 14, 18, 14);
    rows->setSpacing(10);
    rows->addWidget(m_figures);
    rows->addWidget(buildMoves());
    rows->addWidget(buildRefunds());
    rows->addWidget(m_count);
    rows->addWidget(m_reason);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What the shift holds"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // the card shines through
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(card);
    outer->setContentsMargins(1, 1, 1, 12);
    outer->addWidget(scroll, 1);
    deeds->setContentsMargins(18, 0, 18, 0);
    outer->addLayout(deeds);
    connect(m_count, &CountGrid::changed, this,
            [this] { m_go->setEnabled(m_count->isHidden() || m_count->count().has_value()); });
    connect(m_count, &CountGrid::finished, this, [this] { m_go->setFocus(Qt::TabFocusReason); });
    connect(m_go, &QPushButton::clicked, this, &ShiftPage::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_counting = m_current && m_current->state == ShiftState::Counted;
        showDrawer();
        if (m_counting)
            m_count->enter();
    });
    return card;
}

QWidget *ShiftPage::buildMoves()
{
    m_moves = new QWidget;
    m_amount = new QLineEdit;
    m_why = new QLineEdit;
    auto *row = new QHBoxLayout(m_moves);
    row->setContentsMargins(0, 0, 0, 0);
    const std::tuple<QLineEdit *, const char *, QString, int> edits[] = {
        {m_amount, "cashAmountEdit", tr("Amount"), 110},
        {m_why, "cashReasonEdit", tr("What for"), 4000},
    };
    for (const auto &[edit, name, words, width] : edits) {
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(words);
        edit->setPlaceholderText(words);
        edit->setMaximumWidth(width);
        edit->setMaxLength(200);
        row->addWidget(edit);
    }
    auto *in = button(tr("Cash &in"), "cashInButton");
    auto *out = button(tr("Cash &out"), "cashOutButton");
    row->addWidget(in);
    row->addWidget(out);
    connect(in, &QPushButton::clicked, this, [this] { moveCash(ShiftMoveKind::In); });
    connect(out, &QPushButton::clicked, this, [this] { moveCash(ShiftMoveKind::Out); });
    return m_moves;
}

QWidget *ShiftPage::buildRefunds()
{
    m_refunds = new QWidget;
    auto *title = new QLabel(tr("To be given back"));
    setLook(title, "title");
    m_refundList = new QListView;
    m_refundList->setObjectName(QStringLiteral("refundList"));
    m_refundList->setAccessibleName(title->text());
    m_refundList->setModel(&m_refundLines);
    m_refundList->setItemDelegate(new LineDelegate(m_desk.theme, m_refundList));
    m_refundList->setFrameShape(QFrame::NoFrame);
    m_refundList->setFixedHeight(2 * LineDelegate::RowHeight + 10);
    auto *cash = button(tr("&Give back in cash"), "refundCashButton");
    auto *upi = button(tr("Sent back by &UPI"), "refundUpiButton");
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(cash);
    deeds->addWidget(upi);
    deeds->addStretch(1);
    auto *rows = new QVBoxLayout(m_refunds);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(title);
    rows->addWidget(m_refundList);
    rows->addLayout(deeds);
    connect(cash, &QPushButton::clicked, this, [this] { giveBack(false); });
    connect(upi, &QPushButton::clicked, this, [this] { giveBack(true); });
    return m_refunds;
}

QWidget *ShiftPage::buildReports()
{
    auto *card = new QFrame;
    setLook(card, "card");
    card->setFixedWidth(ReportsWidth);
    auto *title = new QLabel(tr("Reports"));
    setLook(title, "title");
    title->setContentsMargins(16, 0, 16, 0);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setModel(&m_lines);
    m_list->setItemDelegate(new LineDelegate(m_desk.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTextFormat(Qt::RichText);
    m_text->setContentsMargins(16, 6, 16, 6);
    m_print = button(tr("&Print"), "printReportButton");
    m_save = button(tr("Sa&ve…"), "saveReportButton");
    auto *deeds = new QHBoxLayout;
    deeds->setContentsMargins(16, 0, 16, 6);
    deeds->addWidget(m_print);
    deeds->addWidget(m_save);
    deeds->addStretch(1);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 12, 1, 8);
    rows->addWidget(title);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_text);
    rows->addLayout(deeds);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShiftPage::chooseReport);
    connect(m_print, &QPushButton::clicked, this, &ShiftPage::printSlip);
    connect(m_save, &QPushButton::clicked, this, &ShiftPage::saveSlip);
    return card;
}

void ShiftPage::askToOpen()
{
    say(tr("A sale waits: count the drawer and open a shift, then press F10 on its page again."),
        "caution");
    m_count->enter();
}

void ShiftPage::reload()
{
    const auto current = m_ledger.currentShift();
    if (!current) {
        tell(current.error());
        return;
    }
    const bool isOther = m_current.has_value() != current->has_value() ||
                         (m_current && m_current->number != (*current)->number);
    m_current = *current;
    if (isOther)
        m_counting = false;
    m_needed->setChecked(m_ledger.needsShift().valueOr(false));
    showDrawer();
    showReports();
}

void ShiftPage::showDrawer()
{
    const bool isOpen = m_current && m_current->state == ShiftState::Open;
    const bool isCounted = m_current && m_current->state == ShiftState::Counted && !m_counting;
    const bool counts = !m_current || m_counting;
    m_title->setText(!m_current ? tr("No shift is open") : tr("Shift %1").arg(m_current->number));
    if (!m_current)
        say(tr("Count the drawer by note; then the shift begins."), "muted");
    else if (isCounted)
        say(ShiftWords::comparison(*m_current),
            m_current->difference().value_or(Money()).isZero() ? "good" : "caution");
    else if (m_counting)
        say(tr("Count what lies in the drawer. What should lie there is told afterwards."),
            "muted");
    else
        say(ShiftWords::summary(*m_current), "muted");
    m_count->setVisible(counts);
    m_figures->setVisible(isOpen && !m_counting);
    m_moves->setVisible(isOpen && !m_counting);
    m_reason->setVisible(isCounted && !m_current->difference().value_or(Money()).isZero());
    m_back->setVisible(m_counting || isCounted);
    m_back->setText(isCounted ? tr("Count o&nce more") : tr("&Not now"));
    m_go->setText(!m_current   ? tr("Open the shift")
                  : m_counting ? tr("Keep this count")
                  : isCounted  ? tr("Close the shift")
                               : tr("Count and close"));
    m_go->setAccessibleName(m_go->text());
    m_go->setEnabled(!counts || m_count->count().has_value());
    showFigures();
    showRefunds();
}

void ShiftPage::showFigures()
{
    if (!m_current || m_current->state != ShiftState::Open)
        return;
    const auto figures = m_ledger.shiftFigures(m_current->number);
    m_figures->setTextFormat(Qt::RichText);
    if (figures)
        m_figures->setText(tableOf(ShiftWords::lines(*m_current, *figures)));
}

void ShiftPage::showRefunds()
{
    const auto dues = m_ledger.refundsDue(MostRefunds);
    QList<Line> lines;
    for (const RefundDue &due : dues.valueOr({})) {
        const Intent &intent = due.attempt.intent;
        lines << Line{due.attempt.orderId.text(),
                      groupedNumber(intent.number, intent.service),
                      formatMoney(due.amount),
                      QStringLiteral("%1 · %2").arg(intent.operatorName,
                                                    Words::stateWord(due.attempt.state())),
                      LineTone::Waiting,
                      ShiftWords::pay(due.paidBy)};
    }
    m_refundLines.setLines(lines);
    const bool isOpen = m_current && m_current->state == ShiftState::Open && !m_counting;
    m_refunds->setVisible(isOpen && !lines.isEmpty());
}

void ShiftPage::showReports()
{
    QList<Line> lines;
    for (const Shift &shift : m_ledger.shifts(0, MostReports).valueOr({})) {
        const bool isClosed = shift.state == ShiftState::Closed;
        const Money difference = shift.difference().value_or(Money());
        lines << Line{
            QString::number(shift.number),
            ShiftWords::title(shift),
            isClosed ? formatMoney(shift.counted.total()) : QString(),
            shift.openedAt.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm")),
            difference.isZero() || !isClosed ? LineTone::Plain : LineTone::Bad,
            isClosed ? (difference.isZero() ? tr("agrees") : formatMoney(difference)) : tr("open")};
    }
    m_lines.setLines(lines);
    m_print->setEnabled(!lines.isEmpty());
    m_save->setEnabled(!lines.isEmpty());
    if (!m_list->currentIndex().isValid() && !lines.isEmpty())
        m_list->setCurrentIndex(m_lines.index(0));
    chooseReport();
}

void ShiftPage::chooseReport()
{
    m_report.reset();
    m_text->clear();
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const qint64 number = index.data(LineModel::IdRole).toLongLong();
    if (const auto report = m_ledger.zReport(number)) {
        m_report = number;
        QList<ReportLine> lines = ShiftWords::lines(report->shift, report->figures);
        lines << ReportLine{tr("Seal"), ShiftWords::seal(*report)};
        m_text->setText(tableOf(lines));
    }
}

void ShiftPage::say(const QString &words, const char *look)
{
    setLook(m_words, look);
    m_words->setText(words);
}

void ShiftPage::tell(const Error &error)
{
    switch (error.fault) {
        case Fault::Malformed:
            say(tr("Not written: the amount or the reason is missing."), "problem");
            return;
        case Fault::Refused:
            say(tr("Not written: the shift does not stand like that any more."), "problem");
            return;
        default:
            say(Words::faultSentence(Fault::Storage), "problem");
    }
}

//! The one deed that leads on, whatever stands on the page.
void ShiftPage::goOn()
{
    if (!m_go->isEnabled())
        return;
    if (!m_current) {
        open();
    } else if (m_counting) {
        countNow();
    } else if (m_current->state == ShiftState::Counted) {
        close();
    } else {
        m_counting = true;
        m_count->clear();
        showDrawer();
        m_count->enter();
    }
}

void ShiftPage::open()
{
    const auto count = m_count->count();
    if (!count)
        return;
    const auto opened = m_ledger.openShift(*count, m_desk.counter, m_desk.cashier);
    if (!opened) {
        tell(opened.error());
        return;
    }
    m_count->clear();
    reload();
}

void ShiftPage::countNow()
{
    const auto count = m_count->count();
    if (!count)
        return;
    const auto counted = m_ledger.countShift(*count, m_desk.cashier);
    if (!counted) {
        tell(counted.error());
        return;
    }
    m_counting = false;
    m_count->clear();
    reload();
    if (m_reason->isVisible())
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ShiftPage::close()
{
    withPermission(m_desk, Act::CloseShift, this, [this] { closeAllowed(); });
}

void ShiftPage::closeAllowed()
{
    const auto report = m_ledger.closeShift(m_reason->text(), m_desk.cashier);
    if (!report) {
        if (report.error().fault == Fault::Malformed) {
            say(tr("%1. Say why before it is closed.").arg(ShiftWords::comparison(*m_current)),
                "problem");
            m_reason->setFocus(Qt::OtherFocusReason);
        } else {
            tell(report.error());
        }
        return;
    }
    m_reason->clear();
    reload();
    m_list->setCurrentIndex(m_lines.index(m_lines.rowOf(QString::number(report->shift.number))));
    chooseReport();
}

void ShiftPage::moveCash(ShiftMoveKind kind)
{
    ShiftMove move;
    move.kind = kind;
    move.amount = Money::parse(m_amount->text()).valueOr(Money());
    move.reason = m_why->text();
    move.by = m_desk.cashier;
    const auto moved = m_ledger.moveCash(move);
    if (!moved) {
        tell(moved.error());
        return;
    }
    m_amount->clear();
    m_why->clear();
    reload();
    say(ShiftWords::line(*moved), "good");
}

void ShiftPage::giveBack(bool byUpi)
{
    const QModelIndex index = m_refundList->currentIndex();
    if (!index.isValid()) {
        say(tr("Choose the sale whose money goes back."), "caution");
        return;
    }
    const OrderId orderId(index.data(LineModel::IdRole).toString());
    const auto paid = m_ledger.payRefund(orderId, byUpi, m_desk.cashier);
    if (!paid) {
        tell(paid.error());
        return;
    }
    reload();
    say(ShiftWords::line(*paid), "good");
}

std::optional<Receipt> ShiftPage::slip(const QString &paper)
{
    if (m_report) {
        const auto copy = m_ledger.noteReportPrint(*m_report, paper, m_desk.cashier);
        const auto report = m_ledger.zReport(*m_report);
        if (copy && report)
            return shiftSlip(*report, m_desk.shop, m_desk.practice, *copy);
        tell(copy ? report.error() : copy.error());
        return std::nullopt;
    }
    if (!m_current)
        return std::nullopt;
    const auto figures = m_ledger.shiftFigures(m_current->number);
    if (!figures)
        return std::nullopt;
    return shiftSlip(*m_current, *figures, m_desk.shop, m_desk.practice);
}

void ShiftPage::printSlip()
{
    const auto printer = m_desk.paper ? m_desk.paper->usualPrinter() : std::nullopt;
    if (!printer) {
        say(tr("No printer is set up. Choose one for this machine, or save the report."),
            "caution");
        return;
    }
    const std::optional<Receipt> paper = slip(paperName(paperOf(*printer)));
    if (!paper)
        return;
    (void)m_desk.paper->printPaper(paper->title, *printer, receiptPaper(*paper, false));
    say(tr("%1 was given to the printer.").arg(paper->title), "good");
}

void ShiftPage::saveSlip()
{
    if (!m_report && !m_current)
        return;
    const auto report = m_report ? m_ledger.zReport(*m_report) : Result<ZReport>(Error{});
    const QString title = ShiftWords::title(report ? report->shift : m_current.value_or(Shift()));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the report"), title + QStringLiteral(".pdf"),
                                     tr("PDF (*.pdf);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    const std::optional<Receipt> paper = slip(QStringLiteral("file"));
    if (!paper)
        return;
    if (!writeReceipt(path, *paper, Paper::Roll80).ok()) {
        say(Words::faultSentence(Fault::Storage), "problem");
        return;
    }
    say(tr("Saved as %1.").arg(path), "good");
}

void ShiftPage::switchNeeded()
{
    const bool isNeeded = m_needed->isChecked();
    reload(); // it is as it was until it is allowed
    withPermission(m_desk, Act::RuleShifts, this, [this, isNeeded] {
        const Result<Done> done = m_ledger.setNeedsShift(isNeeded, QStringLiteral("owner"));
        if (!done)
            tell(done.error());
        reload();
    });
}

void ShiftPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace ct
