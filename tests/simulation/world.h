// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QMap>
#include <QSet>
#include <memory>
#include <vector>

namespace ct::sim {

//! Counts over all runs of this process.
struct Figures
{
    FaultCounts faults;
    QMap<QByteArray, qint64> personas;
    qint64 runs = 0;
    qint64 sales = 0;    //!< begun
    qint64 programs = 0; //!< started
    qint64 deaths = 0;
};

struct RunOptions
{
    quint64 seed = 1;
    bool full = false;
    std::optional<Persona> persona;
    bool directed = false; //!< json, post-query, plenty of money: for scenarios
    QString dir;           //!< of this run; made new
    QString templateDir;   //!< an empty book, made once by makeTemplate()
};

//! One computer with its book, and the programs that run on it now.
struct Shop
{
    int number = 1;
    QString dir;
    QString machine;
    int lineage = 1; //!< rises when the folder is put back to an older state
    std::unique_ptr<SimClock> clock;
    std::unique_ptr<Program> program; //!< the counter's
    std::unique_ptr<Program> second;  //!< another one on the same book
    qint64 freeBytes = 1LL << 34;
    QList<Intent> intents; //!< everything that was ever tried here
    QList<OrderId> orders; //!< everything that was begun here
    qint64 reopenAt = -1;
    qint64 asleepUntil = 0;
    bool isMirrorTouched = false; //!< by somebody else, while a program ran on it
    int dieOpening = 0;           //!< the next start dies at this step
    bool dieHealing = false;      //!< the next start dies while it mends the mirror
    QString backup;               //!< folder of an older copy; empty: none
    QString newest;               //!< folder of the state that an old book took the place of
    QByteArray newestHead;        //!< hash of its journal's last entry then; empty: not known
};

//! One run: two counters, one provider account, whatever the seed brings.
class World
{
public:
    World(SimLoop &loop, Figures &figures, const RunOptions &options);
    ~World();

    //! A whole run by chance.
    void run();
    //! Ends the run: faults stop, everything settles, the programs end, the trace is written.
    void finish();
    const Trace &trace() const { return m_trace; }
    void writeTrace() const;

    // The parts that scenarios play with.
    SimLoop &loop() { return m_loop; }
    Gateway &gateway() { return *m_gateway; }
    FaultPlan &faults() { return *m_faults; }
    Shop &shop(int number) { return *m_shops.at(std::size_t(number - 1)); }
    int shops() const { return int(m_shops.size()); }
    Dice &dice() { return m_dice; }
    Trace &traceLines() { return m_trace; }
    void strike(Fault fault) { m_faults->strike(fault); }

    //! Lets time pass; programs that die are cleared away and start again.
    void pass(qint64 ms);
    void open(Shop &shop);
    //! An orderly end, whatever is under way.
    void close(Shop &shop);
    void die(Shop &shop);
    void sleep(Shop &shop, qint64 ms);
    void openSecond(Shop &shop);
    Intent newIntent(Shop &shop);
    //! Starts a sale; empty: refused, or the program is not there.
    std::optional<OrderId> sell(Shop &shop, Program *program, const Intent &intent,
                                bool retry = false, bool allowDuplicate = false);
    std::optional<Attempt> attempt(Shop &shop, const OrderId &orderId);
    void hint(Shop &shop, const OrderId &orderId);
    void decide(Shop &shop, const OrderId &orderId);
    void askAbout(Shop &shop, const OrderId &orderId);
    void saveBackup(Shop &shop);
    void restoreBook(Shop &shop);
    void restoreFolder(Shop &shop);
    Shop &cloneFolder(Shop &shop);
    void forgetWhatWasMended(Shop &shop);
    void repair(Shop &shop);
    void setFormat(AnswerFormat format) { m_profile.format = format; }
    //! Faults and lies stop.
    void calmDown();
    //! Runs until nothing is open and nothing differs from the provider's ledger.
    void settle();

private:
    void addShop();
    void buildGateway();
    void act(Shop &shop);
    void actSale(Shop &shop);
    void actOther(Shop &shop);
    void localFault(Shop &shop);
    void diskFault(Shop &shop, Fault fault);
    void clockFault(Shop &shop, Fault fault);
    void mirrorFault(Shop &shop, Fault fault);
    void folderFault(Shop &shop, Fault fault);
    void session(qint64 ms, int actions, int faults);
    void clearDead();
    void bury(Shop &shop, std::unique_ptr<Program> &program);
    void noteCallback(const QByteArray &orderId);
    void jumpTo(qint64 when);
    void decideLeftovers();

    qint64 nextMoment();
    bool isSending() const;
    bool isSettled();
    void note(const char *what, const Shop &shop);
    Surroundings around(Shop &shop);

    SimLoop &m_loop;
    Figures &m_figures;
    const RunOptions m_options;
    Dice m_dice;
    Trace m_trace;
    ProviderProfile m_profile;
    std::shared_ptr<SecretBytes> m_password;
    Redactor m_redactor;
    std::unique_ptr<FaultPlan> m_faults;
    std::unique_ptr<Gateway> m_gateway;
    std::vector<std::unique_ptr<Shop>> m_shops;
    Dice m_orderIds;
    qint64 m_booksMade = 0;
    int m_owners = 0;
    int m_intents = 0;
    Persona m_persona = Persona::Honest;
    bool m_calm = false;
};

//! Makes an empty book that runs begin with; once in a process.
bool makeTemplate(SimLoop &loop, const QString &dir);
//! Copies the files of a book's folder; locks are left out.
void copyBook(const QString &from, const QString &to);

//! The canary that must be found nowhere in what a run leaves behind.
inline constexpr auto CanaryPassword = "Kanarie/7 vogel+%q";

} // namespace ct::sim
