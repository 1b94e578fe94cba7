// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace ct::sim {

class CheckerLink;

struct RunnerOptions
{
    quint64 from = 1;
    qint64 seeds = 1;
    bool full = false;
    std::optional<Persona> persona;
    QString scenario;       //!< one by name, or "all"
    QString list;           //!< a file of "small|full SEED" lines instead of a range
    QString keep;           //!< folder in which the runs stay; empty: they are taken away
    QString figures;        //!< file for the counts as JSON
    bool allFaults = false; //!< fail where a kind of fault never struck
    bool check = true;
    QString checker; //!< the checker's file; empty: the one beside these sources
};

//! Runs seed after seed, each in a folder of its own in memory, and has the checker look at what is
//! left. Every hundredth seed runs twice and must leave the same bytes.
class Runner
{
public:
    Runner(SimLoop &loop, const RunnerOptions &options);
    ~Runner();

    //! The program's exit code: 0, or 1 where anything was violated.
    int run();

private:
    struct Job
    {
        quint64 seed = 0;
        bool full = false;
        QString scenario = {};
    };
    static QString kindOf(const Job &job);
    QList<Job> jobs() const;
    //! Runs a seed and tells the hash of its trace and mirrors.
    QByteArray runSeed(const Job &job, const QString &dir);
    void checkSeed(const Job &job, const QString &dir);
    void takeAnswers(int leave);
    void fail(const Job &job, const QString &why);
    void sum(const QJsonObject &answer);
    int report();

    SimLoop &m_loop;
    const RunnerOptions m_options;
    QTemporaryDir m_root;
    QString m_template;
    Figures m_figures;
    std::unique_ptr<CheckerLink> m_checker;
    QList<std::pair<Job, QString>> m_asked;
    QStringList m_failures;
    QMap<QString, qint64> m_counts; //!< edges, incidents and the like, as the checker counted
    qint64 m_twice = 0;
};

} // namespace ct::sim
