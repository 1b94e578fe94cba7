// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "callbacktoken.h"
#include "logfile.h"

#include <sqlitebook.h>

#include <sys/resource.h>
#include <sys/stat.h>
#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>

namespace ct {

Q_LOGGING_CATEGORY(logListener, "ct.listener")

namespace {

using namespace std::chrono_literals;

constexpr rlim_t OwnFiles = 128; // book, journal, logs, libraries
constexpr auto FollowEvery = 1s;

QString bookPath(const QString &dataDir)
{
    return dataDir + QStringLiteral("/book.sqlite");
}

quint64 fileAt(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? quint64(facts.st_ino) : 0;
}

//! As many connections as the system lets this process have, up to the limit.
CallbackLimits limitsOfThisProcess()
{
    CallbackLimits limits;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return limits;
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, rlim_t(limits.connections) + 2 * OwnFiles);
    if (setrlimit(RLIMIT_NOFILE, &files) != 0)
        getrlimit(RLIMIT_NOFILE, &files);
    const rlim_t room = files.rlim_cur > 2 * OwnFiles ? files.rlim_cur - OwnFiles : OwnFiles;
    limits.connections = int(std::min<rlim_t>(rlim_t(limits.connections), room));
    return limits;
}

} // namespace

QList<CommandSpec> Listener::options()
{
    return {
        {QString(),
         {},
         {{QStringLiteral("bind"), QStringLiteral("ADDR"), tr("address to listen on (127.0.0.1)")},
          {QStringLiteral("port"), QStringLiteral("P"),
           tr("port; without it that of the settings, or a free one")}},
         QString()}};
}

Listener::Listener(const CommandLine &line, QObject *parent)
    : QObject(parent), m_line(line), m_dataDir(line.value("data-dir", defaultDataDir(false)))
{
    m_timer.setInterval(FollowEvery);
    connect(&m_timer, &QTimer::timeout, this, &Listener::followBook);
}

Listener::~Listener()
{
    m_post.reset();
    m_book.reset();
    stopLogFile();
}

std::optional<OpeningProblem> Listener::start()
{
    if (auto problem = openFolder())
        return problem;
    if (auto problem = openBook())
        return problem;
    if (auto problem = listen())
        return problem;
    m_timer.start();
    return std::nullopt;
}

std::optional<OpeningProblem> Listener::openFolder()
{
    const bool hasBook = QFileInfo::exists(bookPath(m_dataDir));
    if (!hasBook && !QFileInfo::exists(settingsPath(m_dataDir))) {
        return OpeningProblem{Exit::WrongUse,
                              tr("There is no counter in %1. Name its folder with --data-dir, or "
                                 "set it up first with \"countertopctl configure\".")
                                  .arg(m_dataDir)};
    }
    if (!prepareDataDir(m_dataDir)) {
        return OpeningProblem{
            Exit::BookUnwell,
            tr("The folder %1 cannot be written. Nothing is listened to.").arg(m_dataDir)};
    }
    startLogFile(m_dataDir, QStringLiteral("countertop-listener"), &m_redactor);
    const auto settings = loadSettings(m_dataDir);
    if (!settings) {
        return OpeningProblem{Exit::WrongUse,
                              tr("The settings in %1 cannot be used: %2 is out of form.")
                                  .arg(settingsPath(m_dataDir), settings.error().detail)};
    }
    if (*settings)
        m_settings = **settings;
    else
        m_settings.practice = true; // only the counter's own practice has a book and no settings
    return std::nullopt;
}

std::optional<OpeningProblem> Listener::openBook()
{
    BookPlace place;
    place.dir = m_dataDir;
    place.mirrorDir = m_settings.mirrorDir;
    place.practice = m_settings.practice;
    m_bookFile = fileAt(bookPath(m_dataDir));
    auto book = SqliteBook::open(place, m_clock);
    if (!book || (*book)->health() != BookHealth::Well) {
        const QStringList problems = book ? (*book)->problems() : QStringList{book.error().detail};
        return OpeningProblem{
            Exit::BookUnwell,
            tr("The book in %1 cannot be used (%2). Nothing is listened to. Run \"countertopctl "
               "verify\" to see what is wrong.")
                .arg(m_dataDir, problems.isEmpty() ? QStringLiteral("read-only")
                                                   : problems.join(QStringLiteral("; ")))};
    }
    m_book = *std::move(book);
    if (m_bookFile == 0)
        m_bookFile = fileAt(bookPath(m_dataDir));
    return std::nullopt;
}

std::optional<OpeningProblem> Listener::listen()
{
    const QString address = m_line.value("bind", QStringLiteral("127.0.0.1"));
    bool isNumber = true;
    const QString usual = m_settings.callback != CallbackSettings()
                              ? QString::number(m_settings.callback.port)
                              : QStringLiteral("0");
    const QString typed = m_line.value("port", usual);
    const quint16 port = typed.toUShort(&isNumber);
    if (!isNumber)
        return OpeningProblem{Exit::WrongUse, tr("--port is a number from 0 to 65535.")};
    m_post = std::make_unique<CallbackPost>(m_dataDir, m_redactor, limitsOfThisProcess());
    m_post->useBook(m_book.get());
    const Result<Done> started = m_post->start(address, port);
    if (started)
        return std::nullopt;
    switch (started.error().fault) {
        case Fault::Malformed:
            return OpeningProblem{Exit::WrongUse,
                                  tr("\"%1\" is no address: --bind takes one in figures, such as "
                                     "127.0.0.1 or 0.0.0.0.")
                                      .arg(address)};
        case Fault::Storage:
            return OpeningProblem{Exit::BookUnwell,
                                  tr("The token of the call-backs cannot be read from %1: it must "
                                     "be a private file (0600) of this user. \"countertopctl "
                                     "callback --new-token\" makes a new one.")
                                      .arg(callbackTokenPath(m_dataDir))};
        default:
            return OpeningProblem{Exit::WrongUse,
                                  tr("Port %1 of %2 cannot be had (%3). Choose another one with "
                                     "--port, or close the program that has it.")
                                      .arg(QString::number(port), address, started.error().detail)};
    }
}

//! A book that was restored or rebuilt is another file under the same name.
void Listener::followBook()
{
    const quint64 now = fileAt(bookPath(m_dataDir));
    if (now == m_bookFile || now == 0)
        return;
    qCInfo(logListener) << "the book was replaced; it is opened anew";
    m_post->useBook(nullptr);
    m_book.reset();
    if (const auto problem = openBook()) {
        qCWarning(logListener) << problem->sentence;
        m_bookFile = 0; // tried again
        return;
    }
    m_post->useBook(m_book.get());
}

} // namespace ct
