// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerspage.h"

#include "customerdialog.h"
#include "customerpanel.h"
#include "keybutton.h"
#include "linedelegate.h"
#include "whatsapp.h"

#include <accountwords.h>
#include <words.h>

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QResizeEvent>
#include <QShortcut>

namespace ct {

namespace {

constexpr int WidePanel = 452;
constexpr int NarrowPanel = 400;
constexpr int NarrowPage = 1080;
constexpr int MostCustomers = 500;
constexpr std::chrono::milliseconds SearchAfter{120};

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

} // namespace

CustomersPage::CustomersPage(const Desk &desk, AccountLedger &ledger, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_ledger(ledger),
      m_finder(desk.book, desk.clock),
      m_panel(new CustomerPanel(desk, ledger))
{
    setObjectName(QStringLiteral("customersPage"));
    m_panel->setObjectName(QStringLiteral("customerPanel"));
    m_panel->setFixedWidth(WidePanel);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *head = buildHead();
    columns->addWidget(buildList(), 1);
    columns->addWidget(m_panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(14);
    rows->addWidget(head);
    rows->addLayout(columns, 1);
    addKeys();
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(SearchAfter);
    connect(&m_searchSoon, &QTimer::timeout, this, &CustomersPage::reload);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        reload();
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustomersPage::showChosen);
    connect(m_panel, &CustomerPanel::changed, this, &CustomersPage::showCustomer);
    connect(&m_desk.book, &Book::accountsChanged, this, [this] {
        if (isVisible() && m_show != Show::DueSoon)
            m_searchSoon.start();
        m_panel->refresh();
        showTotals();
    });
    connect(&m_finder, &DueFinder::ready, this, [this](const QList<DueRecharge> &due) {
        m_due = due;
        if (m_show == Show::DueSoon)
            showDue();
    });
    connect(&m_finder, &DueFinder::failed, this, [this] {
        if (m_show == Show::DueSoon)
            setLines({}, Words::faultSentence(Fault::Storage));
    });
    setFocusProxy(m_search);
}

QWidget *CustomersPage::buildHead()
{
    auto *head = new QFrame;
    setLook(head, "card");
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("customerSearchEdit"));
    m_search->setAccessibleName(tr("Customer search"));
    m_search->setPlaceholderText(tr("Any part of number, name, village"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(60);
    auto *columns = new QHBoxLayout(head);
    columns->setContentsMargins(12, 10, 12, 10);
    columns->setSpacing(8);
    columns->addWidget(m_search, 1);
    m_chips = new QButtonGroup(this);
    const std::tuple<Show, QString, const char *> chips[] = {
        {Show::Everybody, tr("&All"), "showAllChip"},
        {Show::Owing, tr("&Owing"), "showOwingChip"},
        {Show::DueSoon, tr("&Due soon"), "showDueChip"},
    };
    for (const auto &[what, words, name] : chips) {
        auto *chip = new QPushButton(words);
        chip->setObjectName(QLatin1String(name));
        QString spoken = words;
        chip->setAccessibleName(spoken.remove(u'&'));
        chip->setCheckable(true);
        chip->setChecked(what == Show::Everybody);
        setLook(chip, "chip");
        QFont chosen = font();
        chosen.setPixelSize(13);
        chosen.setWeight(QFont::DemiBold); // the chosen one is wider
        chip->setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(chip->accessibleName()) + 30);
        m_chips->addButton(chip, int(what));
        columns->addWidget(chip);
    }
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { choose(Show(id)); });
    m_totals = plainLabel(QStringLiteral("accountTotals"), "muted");
    columns->addSpacing(6);
    columns->addWidget(m_totals);
    auto *add = new KeyButton(m_desk.theme, tr("New"), QStringLiteral("Ctrl+N"));
    add->setObjectName(QStringLiteral("newCustomerButton"));
    add->setAccessibleName(tr("New customer"));
    columns->addWidget(add);
    connect(add, &QPushButton::clicked, this, &CustomersPage::addCustomer);
    return head;
}

QWidget *CustomersPage::buildList()
{
    auto *card = new QFrame;
    setLook(card, "card");
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("customerList"));
    m_list->setAccessibleName(tr("Customers"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LineDelegate(m_desk.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty = plainLabel(QStringLiteral("customersEmpty"), "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(30, 0, 30, 0);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 6, 1, 6);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_empty, 1);
    rows->addWidget(buildDueDeeds());
    return card;
}

QWidget *CustomersPage::buildDueDeeds()
{
    m_dueDeeds = new QWidget;
    m_write = new KeyButton(m_desk.theme, tr("WhatsApp"), QStringLiteral("Ctrl+W"));
    m_write->setObjectName(QStringLiteral("dueWhatsAppButton"));
    m_write->setAccessibleName(tr("WhatsApp text"));
    m_write->setToolTip(tr("Opens WhatsApp with a text. Nothing is sent until you send it."));
    m_copy = new QPushButton(tr("&Copy text"));
    m_copy->setObjectName(QStringLiteral("dueCopyButton"));
    m_repeat = new KeyButton(m_desk.theme, tr("Recharge"), QStringLiteral("Ctrl+R"));
    m_repeat->setObjectName(QStringLiteral("dueRepeatButton"));
    m_repeat->setAccessibleName(tr("Recharge again"));
    m_note = plainLabel(QStringLiteral("dueNote"), "hint");
    m_note->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    for (QWidget *deed : {m_write, m_copy, m_repeat})
        columns->addWidget(deed);
    columns->addStretch(1);
    auto *rows = new QVBoxLayout(m_dueDeeds);
    rows->setContentsMargins(14, 6, 14, 6);
    rows->addWidget(m_note);
    rows->addLayout(columns);
    connect(m_write, &QPushButton::clicked, this, &CustomersPage::writeToDue);
    connect(m_copy, &QPushButton::clicked, this, &CustomersPage::copyDueText);
    connect(m_repeat, &QPushButton::clicked, this, &CustomersPage::repeatDue);
    m_dueDeeds->hide();
    return m_dueDeeds;
}

void CustomersPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, const QString &words, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(words);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_N), tr("New customer"), [this] { addCustomer(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), tr("Search"), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence(Qt::Key_F10), tr("Take a payment"), [this] { m_panel->takePayment(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), tr("Statement"), [this] { m_panel->showStatement(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_R), tr("Recharge again"), [this] { repeatDue(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_W), tr("WhatsApp"), [this] {
        if (m_show == Show::DueSoon)
            writeToDue();
        else
            m_panel->write();
    });
}

void CustomersPage::choose(Show what)
{
    m_show = what;
    m_chips->button(int(what))->setChecked(true);
    m_dueDeeds->setVisible(what == Show::DueSoon);
    m_search->setEnabled(what != Show::DueSoon);
    m_note->clear();
    if (what == Show::DueSoon)
        m_finder.look();
    reload();
}

void CustomersPage::reload()
{
    if (m_show == Show::DueSoon)
        showDue();
    else
        reloadCustomers();
    showTotals();
}

void CustomersPage::reloadCustomers()
{
    const auto found = m_ledger.customers(m_search->text(), m_show == Show::Owing, MostCustomers);
    if (!found) {
        setLines({}, Words::faultSentence(Fault::Storage));
        return;
    }
    QList<Line> lines;
    for (const CustomerEntry &entry : *found)
        lines << lineOf(entry);
    QString empty = tr("Nobody is known yet. Ctrl+N makes the first customer.");
    if (!m_search->text().trimmed().isEmpty())
        empty = tr("Nobody of that number, name or village.");
    else if (m_show == Show::Owing)
        empty = tr("✓ Nobody owes anything.");
    setLines(lines, empty);
}

void CustomersPage::showDue()
{
    QList<Line> lines;
    for (const DueRecharge &due : std::as_const(m_due))
        lines << lineOf(due);
    setLines(lines, m_finder.isLooking()
                        ? tr("Looking through the recharges of the last months…")
                        : tr("No recharge runs out in the next days, as far as past recharges "
                             "tell."));
}

void CustomersPage::showTotals()
{
    const auto totals = m_ledger.totals();
    m_totals->setText(
        totals
            ? tr("%1 owed by %n", nullptr, int(totals->owing)).arg(formatMoney(totals->owed, true))
            : QString());
}

void CustomersPage::setLines(const QList<Line> &lines, const QString &emptyWords)
{
    const QString chosen = m_list->currentIndex().data(LineModel::IdRole).toString();
    m_model.setLines(lines);
    m_empty->setText(emptyWords);
    m_empty->setVisible(lines.isEmpty());
    m_list->setVisible(!lines.isEmpty());
    const bool hasDue = m_show == Show::DueSoon && !lines.isEmpty();
    for (QWidget *deed : std::initializer_list<QWidget *>{m_write, m_copy, m_repeat})
        deed->setEnabled(hasDue);
    const int row = chosen.isEmpty() ? -1 : m_model.rowOf(chosen);
    if (!lines.isEmpty())
        m_list->setCurrentIndex(m_model.index(std::max(row, 0)));
    showChosen();
}

Line CustomersPage::lineOf(const CustomerEntry &entry) const
{
    const AccountWords words;
    Line line;
    line.id = entry.customer.number;
    line.title = customerTitle(entry.customer);
    line.side = entry.account.owed.isZero() ? QString() : words.standing(entry.account.owed);
    line.tone = entry.account.owed > Money() ? LineTone::Waiting : LineTone::Good;
    QStringList below;
    if (!entry.customer.name.isEmpty())
        below << Words::groupedNumber(Service::Mobile, entry.customer.number);
    if (!entry.customer.village.isEmpty())
        below << entry.customer.village;
    line.below = below.join(QStringLiteral(" · "));
    line.more = entry.account.limit.isZero() ? QString() : words.limit(entry.account);
    return line;
}

Line CustomersPage::lineOf(const DueRecharge &due) const
{
    const auto customer = m_ledger.customerOf(due.number);
    const QString number = Words::groupedNumber(due.service, due.number);
    const bool hasName = customer && *customer && !(*customer)->name.isEmpty();
    Line line;
    line.id = due.number;
    line.title = hasName ? (*customer)->name : number;
    line.side = formatMoney(due.amount, true);
    QStringList below;
    if (hasName)
        below << number;
    below << due.operatorName << tr("%n day(s)", nullptr, due.days);
    line.below = below.join(QStringLiteral(" · "));
    const qint64 left = m_desk.clock.now().toLocalTime().date().daysTo(due.due);
    if (left == 0)
        line.more = tr("runs out today");
    else if (left > 0)
        line.more = tr("runs out in %n day(s)", nullptr, int(left));
    else
        line.more = tr("ran out %n day(s) ago", nullptr, int(-left));
    return line;
}

void CustomersPage::showChosen()
{
    const QString number = m_list->currentIndex().data(LineModel::IdRole).toString();
    const QString shown =
        isCustomerNumber(number) && !m_model.lines().isEmpty() ? number : QString();
    if (shown != m_panel->number())
        m_panel->show(shown);
}

void CustomersPage::showCustomer(const QString &number)
{
    if (m_show == Show::DueSoon) {
        showTotals();
        return;
    }
    reload();
    int row = m_model.rowOf(number);
    if (row < 0 && isVisible()) {
        // Not among what is shown: look for this one alone.
        m_show = Show::Everybody;
        m_chips->button(int(m_show))->setChecked(true);
        m_search->setText(number);
        m_searchSoon.stop();
        reload();
        row = m_model.rowOf(number);
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

const DueRecharge *CustomersPage::chosenDue() const
{
    const int row = m_list->currentIndex().row();
    return m_show == Show::DueSoon && row >= 0 && row < m_due.size() ? &m_due.at(row) : nullptr;
}

QString CustomersPage::dueText(const DueRecharge &due) const
{
    const auto customer = m_ledger.customerOf(due.number);
    const bool isKnown = customer && *customer;
    return AccountWords(isKnown ? (*customer)->language : QString())
        .dueSoon(isKnown ? (*customer)->name : QString(), due.operatorName,
                 Words::groupedNumber(due.service, due.number), due.amount, due.due, m_desk.shop);
}

void CustomersPage::writeToDue()
{
    const DueRecharge *due = chosenDue();
    if (!due)
        return;
    // A dish or a meter has no WhatsApp: its owner has.
    const auto customer = m_ledger.customerOf(due->number);
    const QString mobile = customer && *customer ? (*customer)->number : due->number;
    const QString text = dueText(*due);
    const bool isOpen = isCustomerNumber(mobile) && openWhatsApp(mobile, text);
    if (!isOpen)
        QGuiApplication::clipboard()->setText(text);
    m_note->setText(isOpen ? tr("WhatsApp has the text; it is sent when you press send there.")
                           : tr("WhatsApp could not be opened. The text is copied instead."));
}

void CustomersPage::copyDueText()
{
    if (const DueRecharge *due = chosenDue()) {
        QGuiApplication::clipboard()->setText(dueText(*due));
        m_note->setText(tr("The text is copied."));
    }
}

void CustomersPage::repeatDue()
{
    const DueRecharge *due = chosenDue();
    if (!due)
        return;
    const auto latest = m_desk.book.latestFor(due->number);
    if (latest && *latest)
        emit repeatWanted((*latest)->intent);
}

void CustomersPage::addCustomer()
{
    auto *dialog = new CustomerDialog({}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomerDialog::given, this, [this, dialog](const Customer &customer) {
        const auto known = m_ledger.customerOf(customer.number);
        if (known && *known && (*known)->number == customer.number) {
            dialog->showProblem(
                tr("This number is known already, as %1.").arg(customerTitle(**known)));
            return;
        }
        if (!known || !m_ledger.keep(customer)) {
            dialog->showProblem(Words::faultSentence(Fault::Storage));
            return;
        }
        dialog->accept();
        if (m_show == Show::DueSoon)
            choose(Show::Everybody);
        showCustomer(customer.number);
        m_list->setFocus();
    });
    dialog->open();
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    // From the search into what it found.
    if (event->key() == Qt::Key_Down && m_search->hasFocus() && !m_model.lines().isEmpty()) {
        m_list->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panel->setFixedWidth(width() < NarrowPage ? NarrowPanel : WidePanel);
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    m_panel->refresh();
}

} // namespace ct
