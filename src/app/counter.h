// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountkeeper.h"
#include "callbackkeeper.h"
#include "commandline.h"
#include "currentprovider.h"
#include "exitcodes.h"
#include "practicekeeper.h"

#include <backupkeeper.h>
#include <bulkdesk.h>
#include <callbackinbox.h>
#include <catalogue.h>
#include <clock.h>
#include <disputedesk.h>
#include <doctor.h>
#include <guard.h>
#include <redaction.h>
#include <resolver.h>
#include <sell.h>
#include <signin.h>
#include <walletwatch.h>

#include <memory>

namespace ct {

class AccountLedger;
class ArgonPins;
class CommissionLedger;
class AutoBackup;
class PaperDesk;
class Sandbox;
class SqliteBook;

//! Why the counter cannot open, in words, and what the program ends with.
struct OpeningProblem
{
    Exit code = Exit::BookUnwell;
    QString sentence;
};

//! The counter without its windows: book, provider, flows and the account, put together once.
class Counter : public QObject
{
    Q_OBJECT
public:
    explicit Counter(const CommandLine &line, QObject *parent = nullptr);
    ~Counter() override;

    //! Folder, lock, settings, stand-in, book and flows. Empty: it is open.
    std::optional<OpeningProblem> open();
    //! Reads the password and starts to ask; the fault says why there is none.
    void start(Reply<Done> reply);

    Book &book();
    AccountLedger &accounts();
    PeopleLedger &people();
    Guard &guard() { return *m_guard; }
    SignIn &signIn() { return *m_signIn; }
    CommissionLedger &commissions();
    BulkDesk &bulk() { return *m_bulk; }
    Provider &provider() { return m_provider; }
    Sell &sell() { return *m_sell; }
    Resolver &resolver() { return *m_resolver; }
    WalletWatch &wallet() { return *m_wallet; }
    Doctor &doctor() { return *m_doctor; }
    DisputeDesk &disputes() { return *m_disputes; }
    const Catalogue &catalogue() const { return *m_catalogue; }
    const Clock &clock() const { return m_clock; }
    AccountKeeper &account() { return *m_account; }
    PaperDesk &paper() { return *m_paper; }
    CallbackKeeper &callbacks() { return *m_callbacks; }
    //! Null outside built-in practice.
    PracticeDesk *practice() { return m_practice.get(); }
    //! Null outside built-in practice.
    Sandbox *sandbox() { return m_sandbox.get(); }
    const QString &dataDir() const { return m_dataDir; }
    bool isPractice() const;
    //! True where there is neither a stored account nor practice: somebody has to set one up.
    bool needsAccount() const { return m_needsAccount; }
    //! True where a sealed password lies in the folder and its passphrase is not known yet.
    bool needsPassphrase() const { return m_needsPassphrase; }
    //! The passphrase that a person typed; start() may be called again afterwards.
    void usePassphrase(SecretBytes passphrase);

private:
    QString unwritableSentence() const;
    std::optional<OpeningProblem> takeLock();
    std::optional<OpeningProblem> openSettings();
    std::optional<OpeningProblem> openSandbox();
    std::optional<OpeningProblem> openSecrets();
    std::optional<OpeningProblem> openBook();
    void buildFlows();
    void run();
    std::unique_ptr<Provider> makeProvider(const ProviderProfile &profile,
                                           std::shared_ptr<SecretBytes> password);

    const CommandLine m_line;
    const SystemClock m_clock;
    Redactor m_redactor;
    QString m_dataDir;
    int m_lock = -1;
    std::optional<Catalogue> m_catalogue;
    CounterSettings m_settings;
    bool m_builtInPractice = false;
    bool m_needsAccount = false;
    bool m_needsPassphrase = false;
    bool m_isRunning = false;
    std::shared_ptr<SecretBytes> m_sandboxPassword;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<AccountKeeper> m_account;
    std::unique_ptr<ArgonPins> m_pins;
    std::unique_ptr<SqliteBook> m_book;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<SignIn> m_signIn;
    CurrentProvider m_provider;
    std::unique_ptr<WalletWatch> m_wallet;
    std::unique_ptr<Sell> m_sell;
    std::unique_ptr<BulkDesk> m_bulk;
    std::unique_ptr<Resolver> m_resolver;
    std::unique_ptr<AutoBackup> m_upkeep;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<Doctor> m_doctor;
    std::unique_ptr<CallbackInbox> m_inbox;
    std::unique_ptr<CallbackKeeper> m_callbacks;
    std::unique_ptr<DisputeDesk> m_disputes;
    std::unique_ptr<PaperDesk> m_paper;
    std::unique_ptr<PracticeKeeper> m_practice;
};

} // namespace ct
