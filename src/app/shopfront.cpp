// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopfront.h"

#include "eventsounds.h"

#include <bookarchive.h>
#include <language.h>
#include <rechargepage.h>
#include <secretdialog.h>
#include <settingspage.h>

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QUuid>

namespace ct {

namespace {

constexpr std::chrono::seconds LongestUnseen{1};

} // namespace

namespace {

constexpr QSize Roomy(1440, 900);

} // namespace

ShopFront::ShopFront(Counter &counter, QObject *parent)
    : QObject(parent),
      m_counter(counter),
      m_chime(std::make_unique<EventSounds>(dataFolder(
          QStringLiteral("sounds"), EventSounds::fileOf(Chime::Sound::Success), QString()))),
      m_look(appearanceFromName(counter.account().counterSettings().appearance)
                 .value_or(Appearance::Light))
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &ShopFront::quitWhenIdle);
    connect(&m_counter.account(), &AccountDesk::changed, this, [this] {
        // Not inside the page that saved: the window it stands in is about to go.
        QTimer::singleShot(0, this, &ShopFront::accountChanged);
    });
}

ShopFront::~ShopFront() = default;

Desk ShopFront::desk()
{
    const CounterSettings &settings = m_counter.account().counterSettings();
    Desk desk{m_counter.book(),   m_counter.provider(),  m_counter.sell(), m_counter.resolver(),
              m_counter.wallet(), m_counter.catalogue(), m_counter.clock()};
    desk.archive = m_archive.get();
    desk.accountDesk = &m_counter.account();
    desk.accounts = &m_counter.accounts();
    desk.commissions = &m_counter.commissions();
    desk.callbackDesk = &m_counter.callbacks();
    desk.people = &m_counter.people();
    desk.guard = &m_counter.guard();
    desk.signIn = &m_counter.signIn();
    desk.disputes = &m_counter.disputes();
    desk.doctor = &m_counter.doctor();
    desk.paper = &m_counter.paper();
    desk.practiceDesk = m_counter.practice();
    desk.shop = settings.shop;
    desk.receiptLanguage = settings.receiptLanguage;
    desk.circle = settings.circle;
    desk.counter = settings.counter;
    desk.account = accountFingerprint(settings.profile.username);
    desk.practice = m_counter.isPractice();
    desk.theme = Theme::of(m_look);
    desk.chooseAppearance = [this](Appearance appearance) { changeAppearance(appearance); };
    for (auto it = settings.keys.cbegin(); it != settings.keys.cend(); ++it)
        desk.keys.insert(it.key(), QKeySequence(it.value(), QKeySequence::PortableText));
    desk.keepKeys = [this](const ChosenKeys &keys) { return keepKeys(keys); };
    desk.setUp = [this] { setUp(); };
    if (m_counter.practice() && !liveDir().isEmpty())
        desk.sellForReal = [this] { sellForReal(); };
    desk.setUpPrinter = [this](QWidget *over) { setUpPrinter(over); };
    desk.manualFolder = dataFolder(QStringLiteral("manual"), QStringLiteral("en.html"),
                                   QStringLiteral("../../../docs/manual"));
    desk.chime = m_chime.get();
    desk.chargeFor = [this](Service service) {
        return m_counter.account().counterSettings().charges.value(service);
    };
    desk.keepCharge = [this](Service service, const ServiceCharge &charge) {
        return m_counter.account().keepCharge(service, charge);
    };
    desk.manner = [this] {
        const CounterSettings &now = m_counter.account().counterSettings();
        return Manner{now.sounds, now.customerScreen};
    };
    desk.keepManner = [this](const Manner &manner) {
        return m_counter.account().keepManner(manner.sounds, manner.customerScreen);
    };
    desk.newIntentKey = [] {
        return IntentKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
    };
    return desk;
}

void ShopFront::open()
{
    makeWindow();
    // The counter is what the screen is for; only on a large one does it leave room for others.
    const QSize room = m_window->screen()->availableSize();
    if (room.width() <= Roomy.width() || room.height() <= Roomy.height())
        m_window->showMaximized();
    else
        m_window->show();
    if (m_counter.needsAccount()) {
        m_window->showPage(QStringLiteral("settingsPage"));
        setUp();
    }
    // A window that nobody sees yet is not painted; that must not hold the work up.
    QTimer::singleShot(LongestUnseen, this, &ShopFront::beginWork);
}

void ShopFront::beginWork()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    if (m_counter.needsPassphrase()) {
        askForSecret(false);
        return;
    }
    m_counter.start(Reply<Done>{this, [this](const Result<Done> &result) { started(result); }});
}

void ShopFront::makeWindow()
{
    m_shown = m_counter.account().counterSettings();
    if (!m_archive)
        m_archive = std::make_unique<BookArchive>(m_counter.dataDir());
    m_window = std::make_unique<MainWindow>(desk(), &m_counter.bulk());
    m_window->installEventFilter(this);
}

void ShopFront::makeWindowAnew()
{
    if (!m_window)
        return;
    const bool wasShown = m_window->isVisible();
    const QByteArray place = m_window->saveGeometry();
    const QString page = m_window->shownPage();
    const RechargePage::Work work = m_window->rechargePage()->work();
    // The new one first: the program must not find itself without a window.
    std::unique_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->restoreGeometry(place);
    m_window->rechargePage()->takeUp(work);
    m_window->showPage(page);
    if (wasShown)
        m_window->show();
}

void ShopFront::changeAppearance(Appearance appearance)
{
    // A look that could not be kept is shown all the same, until the program ends: by the style
    // sheet and by every part that draws itself.
    m_look = appearance;
    if (!m_counter.account().keepAppearance(appearanceName(appearance)))
        qWarning("The look of the windows could not be kept.");
    applyTheme(*qApp, Theme::of(appearance));
    // Not inside the menu of the window that is about to go.
    QTimer::singleShot(0, this, &ShopFront::makeWindowAnew);
}

void ShopFront::accountChanged()
{
    if (!m_window || m_counter.account().counterSettings() == m_shown)
        return; // only the password is new
    const QString language = m_counter.account().counterSettings().language;
    if (language != m_shown.language)
        installLanguage(*qApp, language);
    makeWindowAnew();
    const bool isReadyToSell = m_comesFromSetUp && m_counter.account().isPasswordKept();
    m_comesFromSetUp = false;
    if (isReadyToSell) {
        m_window->showPage(QStringLiteral("rechargePage"));
        return;
    }
    m_window->showPage(QStringLiteral("settingsPage"));
    // The page that was told the outcome went with the old window.
    if (auto *page = qobject_cast<SettingsPage *>(m_window->page(QStringLiteral("settingsPage"))))
        page->tellSaved(m_counter.account().isPasswordKept());
}

void ShopFront::started(const Result<Done> &result)
{
    if (result || m_counter.needsAccount())
        return;
    // A passphrase that opened nothing is asked for again.
    askForSecret(result.error().fault == Fault::Unauthorised && m_gavePassphrase);
}

void ShopFront::askForSecret(bool wrong)
{
    const bool sealed = m_counter.needsPassphrase() || wrong;
    auto *dialog = new SecretDialog(sealed ? SecretDialog::Passphrase : SecretDialog::Password,
                                    wrong, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::given, this,
            [this, sealed](std::shared_ptr<SecretBytes> secret) {
                takeSecret(std::move(secret), sealed);
            });
    dialog->open();
}

void ShopFront::takeSecret(std::shared_ptr<SecretBytes> secret, bool sealed)
{
    if (!sealed) {
        m_counter.account().useOnce(std::move(secret));
        return;
    }
    m_gavePassphrase = true;
    m_counter.usePassphrase(std::move(*secret));
    m_counter.start(Reply<Done>{this, [this](const Result<Done> &result) { started(result); }});
}

bool ShopFront::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isReady && watched == m_window.get() && event->type() == QEvent::Paint) {
        m_isReady = true;
        QTimer::singleShot(0, this, [this] {
            emit ready();
            // After the first picture: the window is there before anything is asked of a network,
            // whose libraries and certificates alone are a tenth of the start.
            QTimer::singleShot(0, this, &ShopFront::beginWork);
        });
    }
    return QObject::eventFilter(watched, event);
}

void ShopFront::quitWhenIdle()
{
    if (m_counter.sell().isIdle()) {
        QCoreApplication::quit();
        return;
    }
    // The request that is under way is waited for, so that its answer is recorded.
    connect(&m_counter.sell(), &Sell::idle, qApp, &QCoreApplication::quit);
}

} // namespace ct
