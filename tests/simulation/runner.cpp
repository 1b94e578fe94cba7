// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include "checkerlink.h"
#include "stage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <cstdio>

namespace ct::sim {

namespace {

constexpr int MostWaiting = 6;
constexpr quint64 TwiceEvery = 100;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! What the programs log in a run, as far as anybody would read it.
QByteArray &logged()
{
    static QByteArray bytes;
    return bytes;
}

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    constexpr qsizetype most = 256 * 1024;
    if (logged().size() < most)
        logged() += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

} // namespace

Runner::Runner(SimLoop &loop, const RunnerOptions &options)
    : m_loop(loop),
      m_options(options),
      m_root(QStringLiteral("/dev/shm/ct-simulation-XXXXXX")),
      m_template(m_root.filePath(QStringLiteral("template")))
{
    installSimDisk();
    // With every category on: what is never logged is found nowhere either.
    QLoggingCategory::setFilterRules(QStringLiteral("ct.*=true"));
    qInstallMessageHandler(keepMessage);
    QString checker = m_options.checker;
    if (checker.isEmpty())
        checker = QStringLiteral(CT_SOURCE_DIR "/tests/simulation/checker.py");
    if (m_options.check)
        m_checker = std::make_unique<CheckerLink>(checker);
}

Runner::~Runner() = default;

QString Runner::kindOf(const Job &job)
{
    if (!job.scenario.isEmpty())
        return job.scenario;
    return job.full ? QStringLiteral("full") : QStringLiteral("small");
}

QList<Runner::Job> Runner::jobs() const
{
    QList<Job> jobs;
    if (!m_options.scenario.isEmpty()) {
        const QStringList names = m_options.scenario == u"all"
                                      ? scenarioNames()
                                      : m_options.scenario.split(QLatin1Char(','));
        for (const QString &name : names)
            jobs << Job{m_options.from, false, name};
        return jobs;
    }
    if (m_options.list.isEmpty()) {
        for (qint64 i = 0; i < m_options.seeds; ++i)
            jobs << Job{m_options.from + quint64(i), m_options.full};
        return jobs;
    }
    const QList<QByteArray> lines = contentOf(m_options.list).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && !words.first().startsWith('#'))
            jobs << Job{words.at(1).toULongLong(), words.first() == "full"};
    }
    return jobs;
}

int Runner::run()
{
    if (!m_root.isValid() || !makeTemplate(m_loop, m_template)) {
        std::fprintf(stderr, "no book can be made in /dev/shm\n");
        return 2;
    }
    QElapsedTimer time;
    time.start();
    const QList<Job> all = jobs();
    for (const Job &job : all) {
        const QString name = QStringLiteral("%1-%2").arg(kindOf(job)).arg(job.seed);
        const QString base = m_options.keep.isEmpty() ? m_root.path() : m_options.keep;
        const QString dir = base + u'/' + name;
        QDir(dir).removeRecursively();
        const QByteArray hash = runSeed(job, dir);
        if (job.seed % TwiceEvery == 0 || !m_options.list.isEmpty()) {
            const QString again = dir + QStringLiteral("-again");
            const Figures figures = m_figures;
            if (runSeed(job, again) != hash)
                fail(job, QStringLiteral("I16: the same seed ran another way"));
            m_figures = figures;
            ++m_twice;
            if (m_options.keep.isEmpty())
                QDir(again).removeRecursively();
        }
        checkSeed(job, dir);
    }
    takeAnswers(0);
    std::printf("%lld runs in %.1f s\n", static_cast<long long>(m_figures.runs),
                double(time.elapsed()) / 1000.0);
    return report();
}

QByteArray Runner::runSeed(const Job &job, const QString &dir)
{
    QDir().mkpath(dir);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    RunOptions run{job.seed, job.full, m_options.persona, false, dir, m_template};
    if (!job.scenario.isEmpty()) {
        run.persona = Persona::Honest;
        run.directed = true;
        const QStringList failures = playScenario(job.scenario, m_loop, m_figures, run);
        for (const QString &failure : failures)
            fail(job, failure);
    } else {
        World world(m_loop, m_figures, run);
        world.run();
        world.finish();
        world.writeTrace();
    }
    hash.addData(contentOf(dir + QStringLiteral("/run.jsonl")));
    hash.addData(logged());
    QFile log(dir + QStringLiteral("/program.log"));
    if (log.open(QIODevice::WriteOnly))
        log.write(logged());
    logged().clear();
    const QStringList shops =
        QDir(dir).entryList({QStringLiteral("shop?")}, QDir::Dirs, QDir::Name);
    for (const QString &shop : shops)
        hash.addData(contentOf(dir + u'/' + shop + QStringLiteral("/journal.jsonl")));
    return hash.result().toHex();
}

void Runner::checkSeed(const Job &job, const QString &dir)
{
    if (!m_checker)
        return;
    m_checker->ask(dir);
    m_asked << std::pair(job, dir);
    takeAnswers(MostWaiting);
}

void Runner::takeAnswers(int leave)
{
    while (m_asked.size() > leave) {
        const auto [job, dir] = m_asked.takeFirst();
        const QJsonObject answer = QJsonDocument::fromJson(m_checker->answer()).object();
        if (answer.isEmpty())
            fail(job, QStringLiteral("the checker gave no answer"));
        const QJsonArray violations = answer.value(QLatin1String("violations")).toArray();
        for (const QJsonValue &violation : violations)
            fail(job, violation.toString());
        sum(answer.value(QLatin1String("counts")).toObject());
        if (m_options.keep.isEmpty())
            QDir(dir).removeRecursively();
    }
}

void Runner::sum(const QJsonObject &counts)
{
    for (auto count = counts.begin(); count != counts.end(); ++count)
        m_counts[count.key()] += count.value().toInteger();
}

void Runner::fail(const Job &job, const QString &why)
{
    const QString line = QStringLiteral("%1 seed %2: %3").arg(kindOf(job)).arg(job.seed).arg(why);
    m_failures << line;
    std::printf("FAILED %s\n", qPrintable(line));
    std::fflush(stdout);
}

int Runner::report()
{
    QJsonObject faults;
    for (int i = 0; i < FaultCount; ++i) {
        const qint64 count = m_figures.faults.of(Fault(i));
        faults.insert(QLatin1String(faultName(Fault(i))), count);
        if (count == 0 && m_options.allFaults)
            m_failures << QStringLiteral("the fault %1 never struck")
                              .arg(QLatin1String(faultName(Fault(i))));
    }
    QJsonObject counts;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        counts.insert(count.key(), count.value());
    QJsonObject personas;
    for (auto count = m_figures.personas.cbegin(); count != m_figures.personas.cend(); ++count)
        personas.insert(QString::fromLatin1(count.key()), count.value());
    const QJsonObject figures{{QStringLiteral("runs"), m_figures.runs},
                              {QStringLiteral("twice"), m_twice},
                              {QStringLiteral("sales"), m_figures.sales},
                              {QStringLiteral("programs"), m_figures.programs},
                              {QStringLiteral("deaths"), m_figures.deaths},
                              {QStringLiteral("faults_in_all"), m_figures.faults.sum()},
                              {QStringLiteral("faults"), faults},
                              {QStringLiteral("personas"), personas},
                              {QStringLiteral("counts"), counts},
                              {QStringLiteral("violations"), m_failures.size()}};
    const QByteArray json = QJsonDocument(figures).toJson();
    if (m_options.figures.isEmpty()) {
        std::printf("%s", json.constData());
    } else {
        QFile file(m_options.figures);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
    }
    for (const QString &failure : std::as_const(m_failures))
        std::printf("VIOLATION %s\n", qPrintable(failure));
    return m_failures.isEmpty() ? 0 : 1;
}

} // namespace ct::sim
