// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbench.h"

#include <clock.h>
#include <sqlitebook.h>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <array>
#include <csignal>

namespace ct::bench {

namespace {

constexpr int StartRounds = 15;
constexpr int MemoryRounds = 11;
constexpr int StartLimitMs = 20000;
constexpr int SettleMs = 1500;

//! A program in the background whose stderr is read here.
class Child
{
public:
    explicit Child(const QStringList &command)
    {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            return;
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
        QList<QByteArray> words;
        for (const QString &word : command)
            words.append(word.toLocal8Bit());
        QList<char *> arguments;
        for (QByteArray &word : words)
            arguments.append(word.data());
        arguments.append(nullptr);
        if (posix_spawn(&m_pid, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
            m_pid = -1;
        posix_spawn_file_actions_destroy(&actions);
        close(ends[1]);
        m_stderr = ends[0];
    }

    ~Child()
    {
        if (m_pid > 0) {
            kill(m_pid, SIGTERM);
            wait();
        }
        if (m_stderr >= 0)
            close(m_stderr);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    //! Until the line "ready"; false when it ends without it, or takes too long.
    bool waitReady()
    {
        QByteArray all;
        for (;;) {
            pollfd watch{m_stderr, POLLIN, 0};
            std::array<char, 4096> piece{};
            if (m_pid < 0 || poll(&watch, 1, StartLimitMs) <= 0)
                return false;
            const ssize_t got = read(m_stderr, piece.data(), piece.size());
            if (got <= 0)
                return false;
            all.append(piece.data(), got);
            if (all.startsWith("ready\n") || all.contains("\nready\n"))
                return true;
        }
    }

    //! Waits for its end; kills it where it does not come.
    void wait()
    {
        for (int i = 0; i < StartLimitMs / 10; ++i) {
            if (waitpid(m_pid, nullptr, WNOHANG) != 0) {
                m_pid = -1;
                return;
            }
            QThread::msleep(10);
        }
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

    //! "Rss" is anybody's to read. "Pss" is not where a process forbids being looked into, as the
    //! counter does: it takes root then.
    std::optional<double> memoryKb(const QByteArray &what) const
    {
        const bool rss = what == "Rss";
        QFile file(QStringLiteral("/proc/%1/%2")
                       .arg(m_pid)
                       .arg(rss ? QStringLiteral("status") : QStringLiteral("smaps_rollup")));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QByteArray name = rss ? "VmRSS:" : what + ':';
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toDouble();
        }
        return std::nullopt;
    }

private:
    pid_t m_pid = -1;
    int m_stderr = -1;
};

Probe startProbe(const QStringList &command)
{
    return [command]() -> std::optional<double> {
        const double before = nowUs();
        Child child(command + QStringList{QStringLiteral("--exit-when-ready")});
        if (!child.waitReady())
            return std::nullopt;
        const double took = (nowUs() - before) / 1000.0;
        child.wait();
        return took;
    };
}

Probe memoryProbe(const QStringList &command, const QByteArray &what)
{
    return [command, what]() -> std::optional<double> {
        const Child child(command);
        QThread::msleep(SettleMs);
        const std::optional<double> kb = child.memoryKb(what);
        return kb ? std::optional(*kb / 1024.0) : std::nullopt;
    };
}

void measureBook(Report &report, const QString &binDir, const QString &dir, const QString &what)
{
    const QStringList empty{binDir + QStringLiteral("/bench-emptywindow")};
    const QStringList counter{binDir + QStringLiteral("/countertop"), QStringLiteral("--practice"),
                              QStringLiteral("--data-dir"), dir};
    const QString starts = QStringLiteral("start, %1").arg(what);
    if (!QFile::exists(counter.first())) {
        report.miss(starts, QStringLiteral("there is no program countertop"));
        return;
    }
    const auto times = interleave(StartRounds, {startProbe(counter), startProbe(empty)});
    if (!times) {
        report.miss(starts, QStringLiteral("the counter did not say that it is ready"));
        return;
    }
    report.add({starts, QStringLiteral("ms"), times->at(0), times->at(1), 1.5,
                QStringLiteral("from starting the process (practice, offscreen) to a usable "
                               "Recharge page, against the first paint of an empty QMainWindow "
                               "with a status bar")});
    for (const char *kind : {"Rss", "Pss"}) {
        const QString name = QStringLiteral("memory %1, %2").arg(QLatin1String(kind), what);
        const auto kbs =
            interleave(MemoryRounds, {memoryProbe(counter, kind), memoryProbe(empty, kind)});
        if (!kbs) {
            report.miss(name, QStringLiteral("a program ended by itself, or only root may look"));
            continue;
        }
        report.add({name, QStringLiteral("MB"), kbs->at(0), kbs->at(1), 1.5,
                    QStringLiteral("%1 s after the start, Recharge page open; the "
                                   "sandbox of practice mode is inside the counter's process")
                        .arg(SettleMs / 1000.0)});
    }
}

} // namespace

bool fill(const QString &dir, qint64 rows)
{
    const SystemClock clock;
    auto book = SqliteBook::open({.dir = dir, .practice = true}, clock);
    if (!book.ok())
        return false;
    PracticePlan plan;
    plan.count = rows;
    plan.days = int(std::max<qint64>(30, rows * 3650 / 1'000'000));
    const auto row = [](const char *code, const char *name, Service service, const char *number) {
        const QString text = QString::fromLatin1(code);
        return PracticeRow{RowKey(text),
                           text,
                           QString::fromLatin1(name),
                           service,
                           QString::fromLatin1(number),
                           QStringLiteral("9"),
                           {},
                           {}};
    };
    plan.rows = {row("A", "Airtel", Service::Mobile, "9812345670"),
                 row("RC", "Jio", Service::Mobile, "7012345670"),
                 row("TTV", "Tata Play", Service::Dth, "1012345670"),
                 row("BESCOM", "BESCOM", Service::Electricity, "1234567890")};
    return (*book)->fillPractice(plan).ok();
}

void measureStart(Report &report, const QString &binDir, const QString &dir, qint64 rows)
{
    const QString emptyDir = dir + QStringLiteral("/book-empty");
    measureBook(report, binDir, emptyDir, QStringLiteral("empty book"));
    if (rows <= 0 || !QFile::exists(binDir + QStringLiteral("/countertop")))
        return;
    const QString what = QStringLiteral("%1 attempts").arg(rows);
    const QString fullDir = dir + QStringLiteral("/book-%1").arg(rows);
    if (!QDir(fullDir).exists() && !fill(fullDir, rows))
        report.miss(QStringLiteral("start, %1").arg(what), QStringLiteral("the book was not made"));
    else
        measureBook(report, binDir, fullDir, what);
}

} // namespace ct::bench
