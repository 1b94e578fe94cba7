// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "credentials.h"
#include "ctl.h"
#include "doctorparts.h"
#include "logfile.h"

#include <a1topup.h>
#include <argonpins.h>
#include <autobackup.h>
#include <bookplace.h>
#include <language.h>
#include <paperdesk.h>
#include <sandbox.h>
#include <sealedfilesecrets.h>
#include <sqlitebook.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>
#include <cerrno>

namespace ct {

Q_LOGGING_CATEGORY(logCounter, "ct.counter")

namespace {

const QString PracticeUser = QStringLiteral("practice");

bool isOnThisMachine(const QString &gateway)
{
    return gateway.startsWith(QLatin1String("http://")) && checkGatewayUrl(gateway).ok();
}

//! A password that only this process and the stand-in inside it know.
SecretBytes newSandboxPassword()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded('a', 'z' + 1));
    SecretBytes password(bytes);
    wipeMemory(bytes.data(), std::size_t(bytes.size()));
    return password;
}

} // namespace

Counter::Counter(const CommandLine &line, QObject *parent) : QObject(parent), m_line(line)
{
    m_dataDir = m_line.value("data-dir", defaultDataDir(m_line.has("practice")));
}

Counter::~Counter()
{
    // The flows hold the provider and the book; the lock goes last.
    m_paper.reset();
    m_practice.reset();
    m_disputes.reset();
    m_backups.reset();
    m_upkeep.reset();
    m_doctor.reset();
    m_callbacks.reset();
    m_inbox.reset();
    m_resolver.reset();
    m_bulk.reset();
    m_sell.reset();
    m_wallet.reset();
    m_signIn.reset();
    if (m_book)
        m_book->setGuard(nullptr);
    m_guard.reset();
    m_book.reset();
    stopLogFile();
    if (m_lock >= 0)
        ::close(m_lock);
}

std::optional<OpeningProblem> Counter::open()
{
    if (!prepareDataDir(m_dataDir))
        return OpeningProblem{Exit::BookUnwell, unwritableSentence()};
    if (auto problem = takeLock())
        return problem;
    startLogFile(m_dataDir, QStringLiteral("countertop"), &m_redactor);

    auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        qFatal("The built-in catalogue is damaged: %s", qPrintable(catalogue.error().detail));
    m_catalogue = *std::move(catalogue);

    if (auto problem = openSettings())
        return problem;
    if (auto problem = openSandbox())
        return problem;
    if (auto problem = openSecrets())
        return problem;
    if (auto problem = openBook())
        return problem;
    buildFlows();
    return std::nullopt;
}

std::optional<OpeningProblem> Counter::takeLock()
{
    const QByteArray path = QFile::encodeName(m_dataDir + QStringLiteral("/counter.lock"));
    m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock >= 0 && flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        return std::nullopt;
    if (m_lock >= 0 && errno == EWOULDBLOCK) {
        return OpeningProblem{Exit::RuleRefused,
                              tr("A counter is already open on the book in %1. Use that window, or "
                                 "close it first.")
                                  .arg(m_dataDir)};
    }
    return OpeningProblem{Exit::BookUnwell, unwritableSentence()};
}

QString Counter::unwritableSentence() const
{
    return tr("The folder %1 cannot be made or written. Choose another one with --data-dir, or "
              "ask for the right to write there. Nothing was sent.")
        .arg(m_dataDir);
}

std::optional<OpeningProblem> Counter::openSettings()
{
    const auto settings = loadSettings(m_dataDir);
    if (!settings) {
        return OpeningProblem{Exit::WrongUse,
                              tr("The settings in %1 cannot be used: %2 is out of form.")
                                  .arg(settingsPath(m_dataDir), settings.error().detail)};
    }
    if (*settings)
        m_settings = **settings;
    if (m_line.has("practice") && *settings && !m_settings.practice) {
        return OpeningProblem{Exit::WrongUse,
                              tr("The folder %1 is set up for live sales; practice wants a folder "
                                 "of its own.")
                                  .arg(m_dataDir)};
    }
    m_settings.practice = m_settings.practice || m_line.has("practice");
    // A practice book never speaks to a real provider: only to one on this machine.
    m_builtInPractice = m_settings.practice && (m_settings.profile.username.isEmpty() ||
                                                !isOnThisMachine(m_settings.profile.gateway));
    m_needsAccount = !m_settings.practice && m_settings.profile.username.isEmpty();
    return std::nullopt;
}

std::optional<OpeningProblem> Counter::openSandbox()
{
    if (!m_builtInPractice)
        return std::nullopt;
    m_sandboxPassword = std::make_shared<SecretBytes>(newSandboxPassword());
    SandboxOptions options;
    options.username = PracticeUser;
    options.password = m_sandboxPassword->duplicate();
    options.latencyMs = 120; // fast, but slow enough to be seen
    options.ledgerFile = m_dataDir + QStringLiteral("/practice-provider.jsonl");
    m_sandbox = std::make_unique<Sandbox>(std::move(options));
    if (const auto started = m_sandbox->start(); !started) {
        return OpeningProblem{
            Exit::BookUnwell,
            tr("The practice provider cannot start (%1).").arg(started.error().detail)};
    }
    m_settings.profile.gateway = m_sandbox->url().toString();
    m_settings.profile.username = PracticeUser;
    return std::nullopt;
}

std::optional<OpeningProblem> Counter::openSecrets()
{
    if (m_builtInPractice) {
        // nothing to keep: the stand-in's password is as old as this process
    } else {
        auto secrets = chooseSecrets(m_line, m_dataDir);
        if (!secrets) {
            return OpeningProblem{Exit::WrongUse,
                                  missingPasswordSentence(secrets.error(), m_dataDir)};
        }
        m_secrets = *std::move(secrets);
        m_needsPassphrase = !m_line.has("password-file") && !m_line.has("passphrase-file") &&
                            QFileInfo::exists(SealedFileSecrets::pathIn(m_dataDir));
    }
    m_account = std::make_unique<AccountKeeper>(
        m_dataDir, m_settings, m_builtInPractice, m_secrets.get(), m_redactor,
        [this](const ProviderProfile &profile, std::shared_ptr<SecretBytes> password) {
            return makeProvider(profile, std::move(password));
        });
    connect(m_account.get(), &AccountKeeper::use, this,
            [this](const ProviderProfile &profile, std::shared_ptr<SecretBytes> password) {
                if (!password) {
                    m_provider.use(nullptr);
                    return;
                }
                m_provider.use(makeProvider(profile, std::move(password)));
                run();
            });
    return std::nullopt;
}

std::optional<OpeningProblem> Counter::openBook()
{
    BookPlace place;
    place.dir = m_dataDir;
    place.mirrorDir = m_settings.mirrorDir;
    place.practice = m_settings.practice;
    place.checkLater = true; // by start(), which comes when the window is there
    auto book = SqliteBook::open(place, m_clock);
    if (!book && isOfNewerProgram(bookFile(m_dataDir)))
        return OpeningProblem{Exit::BookUnwell, Ctl::newerProgramSentence(bookFile(m_dataDir))};
    if (!book) {
        return OpeningProblem{
            Exit::BookUnwell,
            tr("The book in %1 cannot be used (%2). Nothing was sent. Run \"countertopctl verify\" "
               "to see what is wrong; past sales are also in journal.jsonl.")
                .arg(m_dataDir, book.error().detail)};
    }
    m_book = *std::move(book);
    m_guard = std::make_unique<Guard>(*m_book, m_clock);
    m_book->setGuard(m_guard.get());
    m_pins = std::make_unique<ArgonPins>();
    m_signIn = std::make_unique<SignIn>(*m_book, *m_pins, *m_guard);
    m_account->askBefore(m_guard.get());
    return std::nullopt;
}

void Counter::buildFlows()
{
    m_wallet = std::make_unique<WalletWatch>(*m_book, m_provider, m_clock);
    m_sell = std::make_unique<Sell>(*m_book, m_provider, m_clock, m_wallet.get());
    m_bulk = std::make_unique<BulkDesk>(*m_book, *m_sell, m_clock,
                                        m_dataDir + QStringLiteral("/bulk-list.csv"));
    m_resolver = std::make_unique<Resolver>(*m_book, m_provider, m_clock);
    m_inbox = std::make_unique<CallbackInbox>(*m_book, *m_resolver, m_clock);
    m_callbacks = std::make_unique<CallbackKeeper>(m_dataDir, *m_account, *m_book, m_redactor);
    connect(m_sell.get(), &Sell::otherOrderNamed, m_resolver.get(), &Resolver::askSoon);
    connect(m_sell.get(), &Sell::ended, m_wallet.get(), &WalletWatch::askSoon);
    connect(m_resolver.get(), &Resolver::settled, m_wallet.get(), &WalletWatch::askSoon);
    m_disputes = std::make_unique<DisputeDesk>(*m_book, m_clock);
    if (m_sandbox)
        m_practice = std::make_unique<PracticeKeeper>(*m_sandbox, *m_book, *m_sell);
    m_upkeep = std::make_unique<AutoBackup>(*m_book, m_clock);
    m_backups = std::make_unique<BackupKeeper>(*m_upkeep, *m_sell, m_clock);
    m_paper = std::make_unique<PaperDesk>(
        *m_book, *m_catalogue, m_clock,
        [this] {
            const CounterSettings &settings = m_account->counterSettings();
            return PaperFacts{
                settings.paper, settings.shop, m_settings.practice,
                settings.receiptLanguage.isEmpty() ? windowLanguage() : settings.receiptLanguage};
        },
        [this](const PaperSettings &paper) { return m_account->keepPaper(paper); });
    m_doctor = makeDoctor({.book = *m_book,
                           .clock = m_clock,
                           .dataDir = m_dataDir,
                           .profile = [this] { return m_account->counterSettings().profile; },
                           .secrets = [this] { return m_secrets.get(); },
                           .isPractice = m_builtInPractice,
                           .provider = &m_provider,
                           .resolver = m_resolver.get(),
                           .backups = m_backups.get(),
                           .listener = [this] { return m_callbacks->standing(); },
                           .printer = [this] { return m_paper->usualPrinter(); }});
}

void Counter::start(Reply<Done> reply)
{
    m_book->finishOpening();
    m_callbacks->start();
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    if (m_builtInPractice) {
        m_account->useOnce(m_sandboxPassword);
        shared->later(Done{});
        return;
    }
    m_account->load(Reply<Done>{this, [this, shared](Result<Done> loaded) {
                                    // What was being sent when the program ended last is marked
                                    // now, and asked about once there is a password.
                                    if (!loaded && !m_book->recover())
                                        qCWarning(logCounter) << "the book cannot be written";
                                    (*shared)(std::move(loaded));
                                }});
}

void Counter::run()
{
    if (m_isRunning) {
        m_wallet->askSoon();
        return;
    }
    m_isRunning = true;
    m_wallet->start();
    m_resolver->start();
    m_inbox->start();
    m_backups->start();
}

void Counter::usePassphrase(SecretBytes passphrase)
{
    m_needsPassphrase = false;
    m_secrets = std::make_unique<SealedFileSecrets>(SealedFileSecrets::pathIn(m_dataDir),
                                                    std::move(passphrase));
    m_account->keepIn(m_secrets.get());
}

Book &Counter::book()
{
    return *m_book;
}

PeopleLedger &Counter::people()
{
    return *m_book;
}

AccountLedger &Counter::accounts()
{
    return *m_book;
}

CommissionLedger &Counter::commissions()
{
    return *m_book;
}

bool Counter::isPractice() const
{
    return m_settings.practice;
}

std::unique_ptr<Provider> Counter::makeProvider(const ProviderProfile &profile,
                                                std::shared_ptr<SecretBytes> password)
{
    return std::make_unique<A1Topup>(profile, std::move(password), m_clock, m_redactor);
}

} // namespace ct
