// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkpage.h"

#include "keybutton.h"
#include "linedelegate.h"
#include "paidby.h"
#include "sheetdialog.h"

#include <bulkfilewords.h>
#include <walletwatch.h>
#include <words.h>

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int MostShown = 2000; // of a list of any length
constexpr int MostInSummary = 500;
constexpr std::chrono::milliseconds ShowAfter{100};

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

LineTone toneOf(State state)
{
    switch (state) {
        case State::Success:
            return LineTone::Good;
        case State::Failed:
        case State::NotSent:
        case State::Reversed:
        case State::Conflict:
            return LineTone::Bad;
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
            return LineTone::Waiting;
    }
    Q_UNREACHABLE();
}

} // namespace

BulkPage::BulkPage(const Desk &desk, BulkDesk &bulk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bulk(bulk)
{
    setObjectName(QStringLiteral("bulkPage"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(14);
    rows->addWidget(buildHead());
    rows->addWidget(buildKept());
    rows->addWidget(buildList(), 1);
    rows->addWidget(buildFoot());
    addKeys();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(ShowAfter);
    connect(&m_showSoon, &QTimer::timeout, this, &BulkPage::follow);
    connect(&m_bulk, &BulkDesk::progressed, this, [this] {
        if (!m_showSoon.isActive())
            m_showSoon.start();
    });
    connect(&m_bulk, &BulkDesk::done, this, &BulkPage::follow);
    // A window that was made anew while its list ran shows that list.
    if (const auto kept = m_bulk.kept(); kept && m_bulk.isRunning()) {
        load(*kept, tr("The list that is running"));
        takeKeptPay();
        m_isSent = true;
    }
    setFocusProxy(m_open);
    follow();
}

QPushButton *BulkPage::addDeed(const QString &words, const char *name)
{
    auto *button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    QString plain = words;
    button->setAccessibleName(plain.remove(u'&').remove(u'…'));
    return button;
}

QWidget *BulkPage::buildHead()
{
    auto *head = new QFrame;
    setLook(head, "card");
    m_title = plainLabel(QStringLiteral("bulkTitle"), "sum");
    m_hint = plainLabel(QStringLiteral("bulkHint"), "hint");
    m_open = new KeyButton(m_desk.theme, tr("Open a file"), QStringLiteral("Ctrl+O"));
    m_open->setObjectName(QStringLiteral("bulkOpenButton"));
    m_open->setAccessibleName(tr("Open a file"));
    m_paste = new KeyButton(m_desk.theme, tr("Paste"), QStringLiteral("Ctrl+V"));
    m_paste->setObjectName(QStringLiteral("bulkPasteButton"));
    m_paste->setAccessibleName(tr("Paste a list"));
    connect(m_open, &QPushButton::clicked, this, &BulkPage::askForFile);
    connect(m_paste, &QPushButton::clicked, this, &BulkPage::paste);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    auto *columns = new QHBoxLayout(head);
    columns->setContentsMargins(16, 12, 12, 12);
    columns->setSpacing(8);
    columns->addLayout(words, 1);
    columns->addWidget(m_open);
    columns->addWidget(m_paste);
    return head;
}

QWidget *BulkPage::buildKept()
{
    m_kept = new QFrame;
    m_kept->setObjectName(QStringLiteral("bulkKept"));
    setLook(m_kept, "alert");
    m_keptWords = plainLabel(QStringLiteral("bulkKeptWords"), "plain");
    auto *goOnButton = addDeed(tr("&Go on with it"), "bulkGoOnButton");
    auto *putAwayButton = addDeed(tr("Put it &away"), "bulkPutAwayButton");
    connect(goOnButton, &QPushButton::clicked, this, &BulkPage::goOn);
    connect(putAwayButton, &QPushButton::clicked, this, &BulkPage::putAway);
    auto *columns = new QHBoxLayout(m_kept);
    columns->setContentsMargins(14, 8, 10, 8);
    columns->addWidget(m_keptWords, 1);
    columns->addWidget(goOnButton);
    columns->addWidget(putAwayButton);
    return m_kept;
}

QWidget *BulkPage::buildList()
{
    auto *card = new QFrame;
    setLook(card, "card");
    m_view = new QListView;
    m_view->setObjectName(QStringLiteral("bulkList"));
    m_view->setAccessibleName(tr("Lines of the list"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new LineDelegate(m_desk.theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_empty = plainLabel(QStringLiteral("bulkEmpty"), "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(
        tr("Open or paste a list. Its first line names the columns:\n\n"
           "operator,number,amount,circle,value1,value2\n\n"
           "Only the first three are needed. Every line is checked before the first is sent."));
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 6, 1, 6);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_empty, 1);
    return card;
}

QWidget *BulkPage::buildFoot()
{
    auto *foot = new QFrame;
    setLook(foot, "card");
    m_note = plainLabel(QStringLiteral("bulkNote"), "hint");
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("bulkProgress"));
    m_bar->setAccessibleName(tr("Progress of the list"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_left = plainLabel(QStringLiteral("bulkLeft"), "muted");
    m_send = new PayButton(m_desk.theme, tr("Send the list"), QStringLiteral("F10"));
    m_send->setObjectName(QStringLiteral("bulkSendButton"));
    m_send->setAccessibleName(tr("Send the list"));
    setLook(m_send, "primary");
    m_stop = addDeed(tr("S&top"), "bulkStopButton");
    m_summary = addDeed(tr("Su&mmary…"), "bulkSummaryButton");
    m_paid = new PaidBy(m_desk.accounts != nullptr);
    connect(m_paid, &PaidBy::changed, this, &BulkPage::follow);
    connect(m_send, &QPushButton::clicked, this, &BulkPage::send);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_bulk.stop(); });
    connect(m_summary, &QPushButton::clicked, this, &BulkPage::showSummary);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_note);
    words->addWidget(m_paid);
    words->addWidget(m_bar);
    words->addWidget(m_left);
    auto *columns = new QHBoxLayout(foot);
    columns->setContentsMargins(16, 12, 12, 12);
    columns->setSpacing(8);
    columns->addLayout(words, 1);
    columns->addSpacing(8);
    columns->addWidget(m_summary);
    columns->addWidget(m_stop);
    columns->addWidget(m_send);
    return foot;
}

void BulkPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, const QString &words, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(words);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_O), tr("Open a file"), [this] { askForFile(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_V), tr("Paste a list"), [this] { paste(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), tr("Summary"), [this] {
        if (m_summary->isEnabled())
            showSummary();
    });
    key(QKeySequence(Qt::Key_F10), tr("Send the list"), [this] { send(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Send the list"), [this] { send(); });
}

void BulkPage::askForFile()
{
    if (m_bulk.isRunning())
        return;
    auto *dialog = new QFileDialog(this, tr("Open a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BulkPage::openFile);
    dialog->open();
}

bool BulkPage::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("The file cannot be read. Nothing was sent."), "problem");
        return false;
    }
    load(file.read(BulkFileLimit + 1), QFileInfo(path).fileName());
    return true;
}

void BulkPage::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    if (m_bulk.isRunning())
        return;
    if (text.trimmed().isEmpty()) {
        say(tr("There is no text to paste."), "problem");
        return;
    }
    // A spreadsheet puts tabs between its columns.
    const qsizetype end = text.indexOf(u'\n');
    if (!text.left(end).contains(u',') && text.left(end).contains(u'\t'))
        text.replace(u'\t', u',');
    load(text.toUtf8(), tr("Pasted list"));
}

void BulkPage::load(const QByteArray &list, const QString &name)
{
    if (m_bulk.isRunning() && m_isSent)
        return;
    m_list = list;
    m_name = name;
    m_isSent = false;
    m_paid->choose(PayKind::Cash, {});
    check();
    follow();
}

void BulkPage::check()
{
    m_lines.clear();
    m_intents.clear();
    m_intentOfLine.clear();
    m_sum = {};
    m_blocked = 0;
    const BulkFile file = readBulk(m_list);
    if (!file.problem)
        m_lines = checkBulk(m_desk.catalogue, file, m_desk.circle,
                            m_desk.clock.now().toLocalTime().date(), false);
    const QString stem = bulkKeyStem(m_list);
    for (const BulkLine &line : std::as_const(m_lines)) {
        m_intentOfLine << (line.blocks() ? -1 : int(m_intents.size()));
        if (line.blocks()) {
            ++m_blocked;
            continue;
        }
        Intent intent = *line.intent;
        intent.key = bulkKey(stem, line.line);
        intent.counter = m_desk.counter;
        intent.cashier = m_desk.cashier;
        intent.account = m_desk.account;
        m_sum = m_sum.plus(intent.amount).value_or(m_sum);
        m_intents << intent;
    }
    showLines();
    if (file.problem)
        say(BulkFileWords::fileSentence(file), "problem");
    else if (m_blocked > 0)
        say(tr("%n line(s) cannot be sent, so nothing is. They stand first.", nullptr, m_blocked),
            "problem");
    else if (const auto balance = m_desk.wallet.freshBalance(); balance && *balance < m_sum)
        say(tr("Every line can be sent, but the list needs %1 and the wallet holds %2.")
                .arg(formatMoney(m_sum), formatMoney(*balance)),
            "caution");
    else
        say(tr("✓ Every line can be sent. Lines of this list that were sent before are not sent "
               "again."),
            "good");
}

Line BulkPage::lineOf(const BulkLine &line) const
{
    Line shown;
    shown.id = QString::number(line.line);
    const QStringList wrong = BulkFileWords::lineSentences(line);
    if (line.intent) {
        shown.title = QStringLiteral("%1 · %2").arg(
            line.intent->operatorName,
            Words::groupedNumber(line.intent->service, line.intent->number));
        shown.side = formatMoney(line.intent->amount, true);
    } else {
        shown.title = line.row ? line.row->name : tr("Line %1").arg(line.line);
    }
    shown.below = wrong.isEmpty() ? tr("Line %1").arg(line.line) : wrong.join(u' ');
    if (line.blocks()) {
        shown.side = tr("✕ cannot be sent");
        shown.tone = LineTone::Bad;
    }
    return shown;
}

void BulkPage::showLines()
{
    m_rows.clear();
    for (const bool blocked : {true, false}) {
        for (int i = 0; i < m_lines.size() && m_rows.size() < MostShown; ++i) {
            if (m_lines.at(i).blocks() == blocked)
                m_rows << i;
        }
    }
    QList<Line> lines;
    for (const int index : std::as_const(m_rows))
        lines << lineOf(m_lines.at(index));
    m_model.setLines(lines);
    m_view->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
}

void BulkPage::send()
{
    if (!m_send->isEnabled() || m_intents.isEmpty() || m_blocked > 0 || m_bulk.isRunning() ||
        !m_paid->problem().isEmpty())
        return;
    BulkRun::Options options;
    options.pay = m_paid->kind();
    options.customer = m_paid->customer();
    const Result<Done> started = m_bulk.start(m_list, m_intents, options);
    if (!started) {
        say(tr("Nothing was sent: the list cannot be kept on the disk, so that it could not be "
               "gone on with after a power cut. Make room, then try again."),
            "problem");
        return;
    }
    m_isSent = true;
    follow();
    m_stop->setFocus();
}

//! Everything that depends on where the run stands.
void BulkPage::follow()
{
    const bool isRunning = m_bulk.isRunning();
    const bool isOurs = m_isSent && m_bulk.run();
    const bool isDone = isOurs && !isRunning;
    const bool isWhole = isDone && m_bulk.run()->why() == BulkRun::Stop::None;
    m_open->setEnabled(!isRunning);
    m_paste->setEnabled(!isRunning);
    m_paid->setEnabled(!isRunning && !isWhole);
    m_send->setEnabled(!isRunning && !m_intents.isEmpty() && m_blocked == 0 && !isWhole &&
                       m_paid->problem().isEmpty());
    m_send->setText(isDone && !isWhole ? tr("Go on") : tr("Send the list"));
    m_stop->setEnabled(isRunning && m_bulk.run()->stage() != BulkRun::Stage::Stopping);
    m_summary->setEnabled(isOurs);
    if (isOurs) {
        showStates();
        if (isDone)
            say(endWords(), isWhole ? "good" : "caution");
        else
            say(tr("The list is being sent. Other sales go on beside it."));
    }
    showFigures();
    showKept();
    if (const QString problem = m_paid->problem(); !problem.isEmpty()) {
        m_left->setText(problem);
        m_left->show();
    }
}

void BulkPage::showStates()
{
    const BulkRun &run = *m_bulk.run();
    for (int row = 0; row < m_rows.size(); ++row) {
        const int intent = m_intentOfLine.at(m_rows.at(row));
        if (intent < 0 || intent >= run.tally().begun)
            continue;
        Line line = lineOf(m_lines.at(m_rows.at(row)));
        const auto left = run.unsuccessful().constFind(intent);
        if (left == run.unsuccessful().cend() || *left) {
            const State state = left == run.unsuccessful().cend() ? State::Success : **left;
            line.more = Words::stateMark(state) + u' ' + Words::stateWord(state);
            line.tone = toneOf(state);
        } else {
            line.more = tr("✕ refused, nothing was sent");
            line.tone = LineTone::Bad;
        }
        m_model.setLine(row, line);
    }
}

void BulkPage::showFigures()
{
    const bool isOurs = m_isSent && m_bulk.run();
    if (m_list.isEmpty()) {
        m_title->setText(tr("A list of recharges"));
        m_hint->setText(tr("Nothing is sent before every line was checked."));
    } else {
        m_title->setText(
            tr("%n recharge(s) · %1", nullptr, int(m_intents.size())).arg(formatMoney(m_sum)));
        m_hint->setText(m_lines.size() > MostShown
                            ? tr("%1 · the first %2 lines are shown").arg(m_name).arg(MostShown)
                            : m_name);
    }
    m_bar->setVisible(isOurs);
    m_left->setVisible(isOurs);
    if (!isOurs)
        return;
    const BulkTally &tally = m_bulk.run()->tally();
    m_bar->setRange(0, std::max(1, tally.lines));
    m_bar->setValue(tally.begun - m_bulk.run()->underWay());
    m_left->setText(progressWords());
}

QString BulkPage::progressWords() const
{
    const BulkTally &tally = m_bulk.run()->tally();
    QStringList parts{tr("%1 of %2").arg(tally.begun).arg(tally.lines)};
    parts << tr("✓ %1 success").arg(tally.success);
    if (tally.failed + tally.notSent > 0)
        parts << tr("✕ %1 failed or not sent").arg(tally.failed + tally.notSent);
    if (tally.refused > 0)
        parts << tr("%1 refused").arg(tally.refused);
    if (tally.open + tally.other > 0)
        parts << tr("◔ %1 without a result").arg(tally.open + tally.other);
    if (tally.already > 0)
        parts << tr("%1 sent before, not sent again").arg(tally.already);
    if (const auto left = m_bulk.secondsLeft()) {
        parts << (*left < 90 ? tr("about %n second(s) left", nullptr, int(*left))
                             : tr("about %n minute(s) left", nullptr, int((*left + 59) / 60)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString BulkPage::endWords() const
{
    const BulkRun &run = *m_bulk.run();
    switch (run.why()) {
        case BulkRun::Stop::None:
            return tr("✓ Every line was sent or had been sent before.");
        case BulkRun::Stop::Unknowns:
            return tr(
                "Stopped: the outcome of %n sale(s) is not known. The other lines were not "
                "sent. Wait for the results, then go on: no line is sent twice.",
                nullptr, run.tally().unknown);
        case BulkRun::Stop::Book:
            return tr(
                "Stopped: the book takes nothing more. The other lines were not sent. Make "
                "room on the disk, then go on: no line is sent twice.");
        case BulkRun::Stop::Rule:
            return run.refusal() ? tr("Stopped. %1").arg(Words::refusalSentence(*run.refusal()))
                                 : tr("Stopped. The other lines were not sent.");
        case BulkRun::Stop::Person:
            return tr(
                "Stopped. The other lines were not sent. Go on when you like: no line is "
                "sent twice.");
    }
    Q_UNREACHABLE();
}

void BulkPage::showKept()
{
    const std::optional<QByteArray> kept = m_bulk.isRunning() ? std::nullopt : m_bulk.kept();
    const bool isOffered = kept && *kept != m_list;
    m_kept->setVisible(isOffered);
    if (isOffered) {
        const qsizetype lines = readBulk(*kept).rows.size();
        m_keptWords->setText(
            tr("A list of %n recharge(s) was not finished. Go on with it: what "
               "was sent of it is not sent again.",
               nullptr, int(lines)));
    }
}

void BulkPage::goOn()
{
    if (const auto kept = m_bulk.kept()) {
        load(*kept, tr("The list that was not finished"));
        takeKeptPay();
        m_send->setText(tr("Go on"));
        m_send->setFocus();
    }
}

//! A list that is gone on with is paid as it was begun.
void BulkPage::takeKeptPay()
{
    const BulkRun::Options kept = m_bulk.keptOptions();
    m_paid->choose(kept.pay, kept.customer);
}

void BulkPage::putAway()
{
    m_bulk.forget();
    follow();
}

QString BulkPage::summary() const
{
    const BulkRun &run = *m_bulk.run();
    QStringList lines;
    if (!m_desk.shop.name.isEmpty())
        lines << m_desk.shop.name;
    lines << tr("List of recharges: %1").arg(m_name) << Words::time(m_desk.clock.now()) << QString()
          << tr("%n recharge(s) · %1", nullptr, int(m_intents.size())).arg(formatMoney(m_sum))
          << progressWords();
    Money done;
    for (int i = 0; i < run.tally().begun; ++i) {
        if (!run.unsuccessful().contains(i))
            done = done.plus(run.intents().at(i).amount).value_or(done);
    }
    lines << tr("Success in all: %1").arg(formatMoney(done)) << endWords() << QString();
    int listed = 0;
    for (int i = 0; i < m_lines.size() && listed < MostInSummary; ++i) {
        const int intent = m_intentOfLine.at(i);
        const auto left = run.unsuccessful().constFind(intent);
        const bool isWaiting = intent >= run.tally().begun;
        if (intent < 0 || (left == run.unsuccessful().cend() && !isWaiting))
            continue;
        const Line line = lineOf(m_lines.at(i));
        const QString state = isWaiting ? tr("not sent yet")
                              : *left   ? Words::stateWord(**left)
                                        : tr("refused, nothing was sent");
        lines << QStringLiteral("%1: %2, %3, %4").arg(line.below, line.title, line.side, state);
        ++listed;
    }
    return lines.join(u'\n');
}

void BulkPage::showSummary()
{
    auto *dialog = new SheetDialog(m_desk.paper, tr("Summary of the list"), summary(),
                                   QStringLiteral("list-summary"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BulkPage::say(const QString &words, const char *look)
{
    m_note->setText(words);
    setLook(m_note, look);
}

void BulkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showKept();
}

} // namespace ct
