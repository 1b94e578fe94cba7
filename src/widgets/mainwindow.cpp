// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "bulkpage.h"
#include "customerscreen.h"
#include "customerspage.h"
#include "daybookpage.h"
#include "disputespage.h"
#include "doctorpage.h"
#include "doorkeeper.h"
#include "findoverlay.h"
#include "historyview.h"
#include "holdstrip.h"
#include "icons.h"
#include "oweddialog.h"
#include "papersdialog.h"
#include "pindialog.h"
#include "rail.h"
#include "receiptdialog.h"
#include "rechargepage.h"
#include "servicetiles.h"
#include "settingspage.h"
#include "shiftpage.h"
#include "statusstrip.h"
#include "walletdialog.h"

#include <book.h>
#include <catalogue.h>
#include <drawer.h>
#include <resolver.h>
#include <walletwatch.h>
#include <words.h>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int WideRail = 88;
constexpr int NarrowRail = 76;
constexpr int NarrowWindow = 1150;
constexpr QSize Smallest(1000, 640); // a screen of 1024x768 with the desktop's own bars

} // namespace

MainWindow::MainWindow(const Desk &desk, BulkDesk *bulk, QWidget *parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_bulk(bulk),
      m_rail(new Rail(desk.theme)),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(desk.practice ? tr("Countertop – practice") : tr("Countertop"));
    setWindowIcon(icon(QStringLiteral("counter"), desk.theme.accent));

    // Stated, not left to the layouts: words that wrap make them ask for the height they would need
    // at their narrowest, and the window would grow past the foot of a small screen.
    setMinimumSize(Smallest);

    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    if (desk.practice)
        rows->addWidget(practiceBanner());
    m_refused = new QLabel;
    m_refused->setObjectName(QStringLiteral("refusedBanner"));
    m_refused->setAccessibleName(tr("Questions refused"));
    m_refused->setTextFormat(Qt::PlainText);
    m_refused->setWordWrap(true);
    setLook(m_refused, "refused");
    rows->addWidget(m_refused);
    connect(&m_desk.resolver, &Resolver::conditionChanged, this, &MainWindow::showRefusal);
    showRefusal();
    auto *hold = new HoldStrip(m_desk);
    connect(hold, &HoldStrip::walletWanted, this, &MainWindow::showWallet);
    connect(hold, &HoldStrip::openSalesWanted, this, [this] {
        showPage(m_desk.disputes ? QStringLiteral("disputesPage") : QStringLiteral("historyPage"));
    });
    rows->addWidget(hold);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(m_stack, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(centre);
    auto *strip = new StatusStrip(m_desk);
    connect(strip, &StatusStrip::walletWanted, this, &MainWindow::showWallet);
    connect(strip, &StatusStrip::papersWanted, this, &MainWindow::showPapers);
    setStatusBar(strip);

    connect(m_rail, &Rail::chosen, this, &MainWindow::showIndex);
    addPages();
    buildMenus();
    useKeys();
    addPeople();
    showIndex(0);
    resize(1280, 800);
}

MainWindow::~MainWindow() = default;

// The one place where pages are listed.
void MainWindow::addPages()
{
    m_recharge = new RechargePage(m_desk);
    connect(m_recharge, &RechargePage::findWanted, this, &MainWindow::openFind);
    connect(m_recharge, &RechargePage::customerViewChanged, this, &MainWindow::showToCustomer);
    connect(m_recharge, &RechargePage::openWanted, this, &MainWindow::openAttempt);
    connect(m_recharge, &RechargePage::printWanted, this, &MainWindow::openReceipt);
    connect(m_recharge, &RechargePage::owedWanted, this, &MainWindow::showOwed);
    addPage({QStringLiteral("rechargePage"),
             tr("Recharge"),
             QStringLiteral("recharge"),
             {QKeySequence(Qt::CTRL | Qt::Key_1)},
             false,
             [this] { return m_recharge; }});
    addPage({QStringLiteral("historyPage"),
             tr("History"),
             QStringLiteral("history"),
             {QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_2)},
             false,
             [this] { return makeHistory(); }});
    addDayBook();
    addCustomersPages();
    addDrawerPage();
    addOwnersPages();
    if (!m_desk.accountDesk)
        return;
    addPage({QStringLiteral("settingsPage"),
             tr("Settings"),
             QStringLiteral("settings"),
             {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
             true,
             [this] { return new SettingsPage(m_desk, *m_desk.accountDesk); },
             Act::Arrange});
}

void MainWindow::addDayBook()
{
    if (!m_desk.archive)
        return;
    addPage({QStringLiteral("dayBookPage"),
             tr("Day book"),
             QStringLiteral("daybook"),
             {QKeySequence(Qt::CTRL | Qt::Key_3)},
             false,
             [this] {
                 auto *page = new DayBookPage(m_desk);
                 connect(page, &DayBookPage::historyWanted, this, &MainWindow::openHistoryOf);
                 return page;
             },
             Act::SeeFigures});
}

void MainWindow::openHistoryOf(const HistoryWish &wish)
{
    showPage(QStringLiteral("historyPage"));
    if (auto *history = qobject_cast<HistoryView *>(page(QStringLiteral("historyPage"))))
        history->showWish(wish);
}

void MainWindow::addCustomersPages()
{
    if (m_desk.accounts) {
        addPage({QStringLiteral("customersPage"),
                 tr("Customers"),
                 QStringLiteral("customers"),
                 {QKeySequence(Qt::CTRL | Qt::Key_4)},
                 false,
                 [this] {
                     auto *page = new CustomersPage(m_desk, *m_desk.accounts);
                     connect(page, &CustomersPage::repeatWanted, this,
                             [this](const Intent &intent) {
                                 showIndex(0);
                                 m_recharge->repeat(intent);
                             });
                     return page;
                 }});
    }
    if (m_bulk) {
        addPage({QStringLiteral("bulkPage"),
                 tr("Bulk"),
                 QStringLiteral("bulk"),
                 {QKeySequence(Qt::CTRL | Qt::Key_5)},
                 false,
                 [this] { return new BulkPage(m_desk, *m_bulk); }});
    }
}

void MainWindow::addDrawerPage()
{
    ShiftLedger *drawer = drawerOf(m_desk.book);
    if (!drawer)
        return;
    addPage({QStringLiteral("shiftPage"),
             tr("Shift"),
             QStringLiteral("drawer"),
             {QKeySequence(Qt::CTRL | Qt::Key_7)},
             false,
             [this, drawer] { return new ShiftPage(m_desk, *drawer); }});
    connect(m_recharge, &RechargePage::shiftWanted, this, [this] {
        showPage(QStringLiteral("shiftPage"));
        if (auto *page = qobject_cast<ShiftPage *>(this->page(QStringLiteral("shiftPage"))))
            page->askToOpen();
    });
}

void MainWindow::addOwnersPages()
{
    if (m_desk.disputes) {
        addPage({QStringLiteral("disputesPage"),
                 tr("Disputes"),
                 QStringLiteral("flag"),
                 {QKeySequence(Qt::CTRL | Qt::Key_6)},
                 false,
                 [this] { return new DisputesPage(m_desk, *m_desk.disputes); },
                 Act::WorkDisputes});
        connect(m_desk.disputes, &DisputeDesk::changed, this, &MainWindow::showLate);
        connect(m_recharge, &RechargePage::disputesWanted, this,
                [this] { showPage(QStringLiteral("disputesPage")); });
        // After the first picture: the list is not what the counter is opened for.
        QTimer::singleShot(std::chrono::milliseconds(250), this, &MainWindow::showLate);
    }
    if (m_desk.doctor) {
        addPage({QStringLiteral("doctorPage"),
                 tr("Doctor"),
                 QStringLiteral("doctor"),
                 {QKeySequence(Qt::CTRL | Qt::Key_8)},
                 true,
                 [this] { return new DoctorPage(m_desk, *m_desk.doctor); }});
    }
}

//! How many cases are older than a quarter of an hour, on the rail.
void MainWindow::showLate()
{
    const auto list = m_desk.disputes->list();
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name == QLatin1String("disputesPage"))
            m_rail->setBadge(i, list ? list->late : 0);
    }
}

QWidget *MainWindow::makeHistory()
{
    auto *history = new HistoryView(m_desk);
    connect(history, &HistoryView::repeatRequested, this, [this](const Attempt &attempt) {
        showIndex(0);
        m_recharge->repeat(attempt.intent);
    });
    connect(history, &HistoryView::disputeRaised, this, [this](const OrderId &orderId) {
        showPage(QStringLiteral("disputesPage"));
        if (auto *page = qobject_cast<DisputesPage *>(this->page(QStringLiteral("disputesPage"))))
            page->showOrder(orderId);
    });
    return history;
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const PageEntry &entry : m_entries)
        names << entry.name;
    return names;
}

void MainWindow::addPage(const PageEntry &entry)
{
    const int index = int(m_entries.size());
    m_entries << entry;
    // A place for the page: it is built when it is first wanted, so that the program starts fast.
    m_stack->addWidget(new QWidget);
    m_rail->addEntry(
        index, entry.iconName, entry.title,
        entry.keys.isEmpty() ? QString() : entry.keys.first().toString(QKeySequence::NativeText),
        entry.atBottom);
}

QAction *MainWindow::addPageAction(QMenu *menu, const QString &name, const QString &text)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name != name)
            continue;
        QAction *action = menu->addAction(text);
        action->setShortcuts(m_entries[i].keys);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, i] { showIndex(i); });
        return action;
    }
    return nullptr;
}

void MainWindow::buildMenus()
{
    menuBar()->setNativeMenuBar(false);
    QMenu *shop = menuBar()->addMenu(tr("&Shop"));
    addPageAction(shop, QStringLiteral("settingsPage"), tr("S&ettings"));
    addPageAction(shop, QStringLiteral("doctorPage"), tr("&Doctor"));
    addSetUp(shop);
    connect(shop->addAction(tr("Ask for the &balance")), &QAction::triggered, this,
            [this] { m_desk.wallet.askSoon(); });
    QAction *wallet = shop->addAction(tr("&Wallet and book"));
    wallet->setObjectName(QStringLiteral("walletAction"));
    connect(wallet, &QAction::triggered, this, &MainWindow::showWallet);
    if (m_desk.paper) {
        QAction *papers = shop->addAction(tr("&Papers and printer"));
        papers->setObjectName(QStringLiteral("papersAction"));
        connect(papers, &QAction::triggered, this, &MainWindow::showPapers);
    }
    shop->addSeparator();
    if (m_desk.guard) {
        QAction *user = shop->addAction(tr("Switch &user"));
        user->setObjectName(QStringLiteral("switchUserAction"));
        user->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
        user->setAutoRepeat(false);
        connect(user, &QAction::triggered, this, [this] { m_door->lock(); });
    }
    QAction *quit = shop->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu *recharge = menuBar()->addMenu(tr("&Recharge"));
    addPageAction(recharge, QStringLiteral("rechargePage"), tr("&Recharge page"));
    recharge->addSeparator();
    addServices(recharge);
    recharge->addSeparator();
    QAction *find = recharge->addAction(tr("&Find an operator"));
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    find->setAutoRepeat(false);
    connect(find, &QAction::triggered, this, &MainWindow::openFind);

    auto *history = new QMenu(tr("&History"), this);
    if (addPageAction(history, QStringLiteral("historyPage"), tr("Open the &history")))
        menuBar()->addMenu(history);
    addPageAction(history, QStringLiteral("dayBookPage"), tr("Da&y book"));
    addPageAction(history, QStringLiteral("customersPage"), tr("&Customers"));
    addPageAction(history, QStringLiteral("bulkPage"), tr("&Bulk list"));
    addPageAction(history, QStringLiteral("shiftPage"), tr("&Shift and drawer"));
    addPageAction(history, QStringLiteral("disputesPage"), tr("&Disputes"));

    addView();
    addHelp();

    const QString counter = tr("Counter %1").arg(m_desk.counter);
    auto *corner = new QLabel(m_desk.cashier.isEmpty()
                                  ? counter
                                  : QStringLiteral("%1 · %2").arg(counter, m_desk.cashier));
    corner->setObjectName(QStringLiteral("counterLabel"));
    setLook(corner, "corner");
    menuBar()->setCornerWidget(corner);
}

void MainWindow::addView()
{
    if (!m_desk.chooseAppearance)
        return;
    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *looks = new QActionGroup(this);
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::Light, tr("&Light")},
        {Appearance::Dark, tr("&Dark")},
        {Appearance::HighContrast, tr("&High contrast")},
    };
    for (const auto &[appearance, word] : choices) {
        QAction *action = view->addAction(word);
        action->setCheckable(true);
        action->setChecked(appearance == m_desk.theme.appearance);
        looks->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = appearance] { m_desk.chooseAppearance(chosen); });
    }
}

void MainWindow::addServices(QMenu *menu)
{
    for (const Service service : allServices()) {
        if (m_desk.catalogue.offered(service).isEmpty())
            continue;
        QAction *action =
            menu->addAction(icon(ServiceTiles::iconNameOf(service), m_desk.theme.muted),
                            Words::serviceWord(service));
        action->setShortcut(QKeySequence(ServiceTiles::keyOf(service)));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, service] {
            showIndex(0);
            m_recharge->showService(service);
        });
    }
}

QWidget *MainWindow::page(const QString &name)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name != name)
            continue;
        QWidget *shown = m_stack->widget(i);
        if (shown->objectName() == name)
            return shown;
        QWidget *made = m_entries[i].make();
        made->setObjectName(name);
        applyKeys(made, m_desk.keys);
        m_stack->insertWidget(i, made);
        m_stack->removeWidget(shown);
        shown->deleteLater();
        return made;
    }
    return nullptr;
}

void MainWindow::showPage(const QString &name)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name == name)
            showIndex(i);
    }
}

QString MainWindow::shownPage() const
{
    const int index = m_stack->currentIndex();
    return index < m_entries.size() ? m_entries[index].name : m_entries.first().name;
}

void MainWindow::showIndex(int index)
{
    const PageEntry &entry = m_entries[index];
    if (entry.act && isDenied(m_desk, *entry.act)) {
        m_stack->setCurrentWidget(closedPage());
        m_rail->setCurrent(index);
        m_closed->setFocus();
        return;
    }
    QWidget *shown = page(entry.name);
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(index);
    shown->setFocus();
}

void MainWindow::openFind()
{
    showIndex(0);
    if (!m_find) {
        m_find = new FindOverlay(m_desk.catalogue, m_desk.theme, centralWidget());
        connect(m_find, &FindOverlay::found, m_recharge, &RechargePage::showRow);
        connect(m_find, &FindOverlay::closed, m_recharge, &RechargePage::enterForm);
    }
    m_find->openEmpty();
}

void MainWindow::openAttempt(const OrderId &orderId)
{
    showPage(QStringLiteral("historyPage"));
    if (auto *history = qobject_cast<HistoryView *>(page(QStringLiteral("historyPage"))))
        history->showOrder(orderId);
}

void MainWindow::showRefusal()
{
    const std::optional<QString> words = m_desk.resolver.questionsRefused();
    m_refused->setVisible(words.has_value());
    m_refused->setText(words ? Words::questionsRefusedSentence(Words::oneLine(*words)) : QString());
}

void MainWindow::showWallet()
{
    if (isDenied(m_desk, Act::SeeFigures))
        return; // its figure is not shown either
    auto *dialog = new WalletDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WalletDialog::openWanted, this, [this, dialog](const OrderId &orderId) {
        dialog->close();
        openAttempt(orderId);
    });
    dialog->open();
}

//! Follows the sale on the second screen, as long as one is there and wanted.
void MainWindow::showToCustomer()
{
    const bool isWanted = m_desk.manner && m_desk.manner().customerScreen && isVisible();
    QScreen *beside = isWanted ? CustomerScreen::screenBeside(screen()) : nullptr;
    if (!beside) {
        m_customer.reset();
        return;
    }
    if (!m_customer)
        m_customer = std::make_unique<CustomerScreen>(m_desk);
    m_customer->showOn(*beside);
    m_customer->show(m_recharge->customerView());
}

void MainWindow::showPapers()
{
    auto *dialog = new PapersDialog(m_desk, *m_desk.paper, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showOwed()
{
    OwedLedger *ledger = owedIn(m_desk.book);
    if (!ledger)
        return;
    auto *dialog = new OwedDialog(m_desk, *ledger, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwedDialog::openWanted, this, &MainWindow::openAttempt);
    dialog->open();
}

void MainWindow::openReceipt(const OrderId &orderId)
{
    const Result<Attempt> attempt = m_desk.book.attempt(orderId);
    if (!attempt.ok())
        return; // the status bar tells how the book is
    auto *dialog = new ReceiptDialog(m_desk, *attempt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFixedWidth(width() < NarrowWindow ? NarrowRail : WideRail);
}

} // namespace ct
