// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "countersettings.h"
#include "exitcodes.h"

#include <book.h>
#include <bulkrun.h>
#include <callbackinbox.h>
#include <catalogue.h>
#include <clock.h>
#include <disputedesk.h>
#include <doctor.h>
#include <receipt.h>
#include <redaction.h>
#include <resolver.h>
#include <secrets.h>
#include <sell.h>
#include <shift.h>
#include <walletprover.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

namespace ct {

class A1Topup;
class Guard;
class MirrorMove;
class SqliteBook;
struct BookPlace;
struct Denial;
struct MendRefused;
struct MendRequest;

//! One run of countertopctl: one command, from its words to its exit code. The same flows as the
//! counter's windows, without windows.
class Ctl : public QObject
{
    Q_OBJECT
public:
    Ctl(CommandLine line, Catalogue catalogue, QObject *parent = nullptr);
    ~Ctl() override;

    static QList<CommandSpec> commands();
    //! For a book or backup that this program is too old for.
    static QString newerProgramSentence(const QString &file);

    //! Runs the command; done() comes later, once.
    void start();

signals:
    void done(int exitCode);

private:
    // Ways to end.
    void end(Exit code);
    void fail(Exit code, const QString &sentence);
    void say(const QString &sentence);
    void print(const QString &text);
    void printJson(const QJsonDocument &document);
    void printAttempt(const Attempt &attempt);
    void endByState(const Attempt &attempt);

    // What a command needs before it can work; each ends the run itself where it says false.
    enum class Use { Read, Write };
    bool needDataDir(Use use);
    bool needSettings(Use use = Use::Write);
    //! For commands that ask no provider: a book is enough.
    bool needFolder(Use use);
    bool openBook();
    bool needBook(Use use);
    bool needHealth();
    void withProvider(std::function<void()> then);

    void configure();
    void storePassword(const CounterSettings &settings, std::shared_ptr<SecretBytes> password);
    void endConfigured(const CounterSettings &settings);
    Result<CounterSettings> settingsFromOptions();

    void balance();
    bool acceptDifference();
    void topUp();
    void takeBalance(Result<Balance> answer);
    void recharge();
    void sell(const SaleRequest &request);
    bool takeBeginning(const Beginning &beginning);
    void answerNotRecorded();
    void saleEnded(const Attempt &attempt);
    void follow(const OrderId &orderId);
    void bulk();
    QList<Intent> bulkIntents();
    void runBulk(const QList<Intent> &intents);
    void tellBulk();
    void bulkSold();
    void bulkEnded();
    void status();
    void reconcile();
    QList<Attempt> calledBack();
    void settleHints(const OrderId &orderId);
    void askEachOnce(QList<Attempt> open);
    void passEnded();
    bool waitsForNone();
    void reconcileEnded();
    int sayOtherAccounts();
    void decide();
    void callback();

    void history();
    Result<HistoryFilter> historyFilter();
    void printTable(const QList<Attempt> &rows);
    void show();
    void receipt();
    void verify();
    void practiceHistory();

    // Keeping the book: what stops selling, copies, mending.
    void holds();
    void release();
    void disputes();
    void dispute();
    Result<Done> closeDispute(DisputeDesk &desk, const OrderId &orderId);
    void endDispute(const DisputeDesk &desk, const OrderId &orderId, const Result<Done> &done);

    // The drawer, and what customers owe.
    void shift();
    void openShift();
    void moveCash();
    void payRefund();
    void printX();
    void closeShift();
    void printZ();
    void listShifts();
    void listRefunds();
    void switchShifts();
    void account();
    void margin();
    bool keepRateOption();
    bool keepTaxOptions();
    void tellShift(const Shift &shift);
    void tellReport(const ZReport &report);
    std::optional<CashCount> countOption();
    void endDeed(const Error &error, const QString &malformed, const QString &refused);
    //! False: it ended with what is wrong about --pay, --given or --customer.
    bool takeTender(SaleRequest *request);
    QJsonObject soldJson(const Attempt &attempt) const;

    // For whom it acts, and the people of the shop.
    bool knowPerson();
    bool provePerson();
    bool mayMend();
    void endTryRefused(const Error &error);
    QString denialSentence(const Denial &denial) const;
    void narrowToOwnDay(HistoryFilter *filter) const;
    void user();
    void addUser();
    void changeUser();
    void setUserPin();
    void setUserRules();
    void listUsers();
    void endUser(const Result<Done> &done);
    std::optional<Person> personFromOptions(const Person &before) const;
    Result<QByteArray> newVerifier() const;

    void doctor();
    void examine();
    void printReport();
    void backup();
    //! False: it ended with what is wrong about --passphrase-file. Empty: none was given.
    bool takeBackupPassphrase(std::shared_ptr<SecretBytes> *passphrase);
    //! Opens a sealed backup into `folder`, and names what is to be read instead of `file`. False:
    //! it ended with what is wrong.
    bool unsealBackup(QString *file, std::unique_ptr<QTemporaryDir> *folder);
    void verifyBackup(QString file);
    void restore();
    void rebuild();
    void mend(MendRequest request, bool isRestore);
    void endRefused(const MendRefused &refused, const QString &from);
    BookPlace bookPlace() const;
    //! False: it ended with a refusal.
    bool beginMirrorMove(const CounterSettings &settings);

    const CommandLine m_line;
    const Catalogue m_catalogue;
    const SystemClock m_clock;
    Redactor m_redactor;
    QString m_dataDir;
    CounterSettings m_settings;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Guard> m_guard;
    QString m_person; //!< who proved the PIN; empty: nobody
    bool m_isCashier = false;
    std::unique_ptr<SqliteBook> m_book;
    std::unique_ptr<MirrorMove> m_mirrorMove; //!< while the settings do not name its place yet
    std::unique_ptr<A1Topup> m_provider;
    std::unique_ptr<Resolver> m_resolver;
    std::unique_ptr<CallbackInbox> m_inbox;
    std::unique_ptr<Sell> m_sell;
    std::unique_ptr<BulkRun> m_bulk;
    BulkRun::Options m_bulkOptions;
    QList<int> m_bulkLines; //!< where each of its sales stands in the file
    QElapsedTimer m_told;
    std::unique_ptr<Doctor> m_doctor;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waitMs = 0;
    QList<CallbackHint> m_hints; //!< those that reconcile acts on
    WalletProver::Mark m_walletMark;
    int m_asksUnderWay = 0;
    int m_answered = 0;
    int m_unreached = 0;
    int m_settled = 0;
    int m_lookedThrough = -1; //!< so many open sales, and one of them can be asked about
    bool m_ended = false;
};

} // namespace ct
