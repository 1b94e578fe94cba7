// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireanswers.h"

#include <faultyserver.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace ct;

namespace {

constexpr int SlowDeadlineMs = 3000;
constexpr int FloodDeadlineMs = 12000; // of a flood that a busy machine reads slowly
constexpr int LateMs = 6000;           // a busy machine's share of time beyond the deadline
constexpr int Patience = 60000;
constexpr int MostGrownKb = 8 * 1024;
constexpr int MostKept = 4 * 1024;
constexpr qint64 Megabyte = 1024 * 1024;

struct Flood
{
    const char *name;
    FaultyServer::Answer answer;
    const char *trouble; //!< what the call ends by; empty: any
    bool isSlow = false; //!< ended by the deadline
};

FaultyServer::Answer floods(const QByteArray &start, const QByteArray &again, qint64 most = 0)
{
    return [=](const WireRequest &) {
        WireScript script = answerWith(start);
        script.flood = again;
        script.floodMost = most;
        return script;
    };
}

FaultyServer::Answer drips(const QByteArray &start, const QByteArray &rest)
{
    return [=](const WireRequest &) {
        WireScript script = answerWith(start);
        for (const char byte : rest)
            script.steps << WireScript::Step{QByteArray(1, byte), 1000};
        return script;
    };
}

FaultyServer::Answer says(const QByteArray &bytes)
{
    return [=](const WireRequest &) { return answerWith(bytes); };
}

QList<Flood> all()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray block(64 * 1024, 'x');
    const QByteArray zeros(64 * int(Megabyte), '\0');
    const QByteArray lines =
        QByteArray("X-Filler: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n").repeated(1024);
    return {
        {"a gzip bomb", says(httpAnswer(gzipped(zeros), 200, "Content-Encoding: gzip\r\n")), ""},
        {"a deflate bomb", says(httpAnswer(deflated(zeros), 200, "Content-Encoding: deflate\r\n")),
         ""},
        {"300 MB, announced",
         floods(ok + "Content-Length: 314572800\r\n\r\n", block, 300 * Megabyte), "too_large"},
        {"300 MB, not announced", floods(ok + "Connection: close\r\n\r\n", block, 300 * Megabyte),
         "too_large"},
        {"300 MB in one chunk", floods(chunked + "12C00000\r\n", block, 300 * Megabyte),
         "too_large"},
        {"chunks without end", floods(chunked, "10000\r\n" + block + "\r\n"), "too_large"},
        {"a chunk's length without end", floods(chunked, block), ""},
        {"a chunk's remarks without end", floods(chunked + "1;", block), ""},
        {"trailers without end", floods(chunked + "0\r\n", lines), ""},
        {"a header line without end", floods(ok + "X-Filler: ", block), ""},
        {"header lines without end", floods(ok, lines), ""},
        {"\"continue\" without end",
         floods({}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1024)), ""},
        {"no HTTP without end", floods({}, block), ""},
        {"a header of one byte a second", drips({}, ok + "Content-Length: 3\r\n\r\nerr"),
         "timed_out", true},
        {"a body of one byte a second",
         drips(ok + "Content-Length: 200\r\n\r\n", QByteArray(200, 'x')), "timed_out", true},
    };
}

} // namespace

Q_DECLARE_METATYPE(ct::FaultyServer::Answer)

//! Whatever a provider pours out, the program stays small (Qt keeps what its own thread read before
//! ours comes to look, so that this holds for the lines there are, not for a starved loopback),
//! ends the call in time and calls the outcome unknown.
class tst_Limits : public QObject
{
    Q_OBJECT

private slots:
    void hostileAnswer_staysSmallAndEndsInTime_data();
    void hostileAnswer_staysSmallAndEndsInTime();
};

void tst_Limits::hostileAnswer_staysSmallAndEndsInTime_data()
{
    QTest::addColumn<FaultyServer::Answer>("answer");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<bool>("isSlow");
    for (const Flood &flood : all()) {
        QTest::newRow(flood.name) << flood.answer << QString::fromLatin1(flood.trouble)
                                  << flood.isSlow;
    }
}

void tst_Limits::hostileAnswer_staysSmallAndEndsInTime()
{
    QFETCH(FaultyServer::Answer, answer);
    QFETCH(QString, trouble);
    QFETCH(bool, isSlow);
    FaultyServer warm;
    warm.setAnswer(
        [](const WireRequest &request) { return answerWith(httpAnswer(echoJson(request))); });
    FaultyServer hostile;
    hostile.setAnswer(answer);
    QProcess caller;
    caller.start(
        QStringLiteral(CT_BIN_DIR "/../tests-bin/onecall"),
        {warm.url(), hostile.url(), QString::number(isSlow ? SlowDeadlineMs : FloodDeadlineMs)});
    QTRY_COMPARE_WITH_TIMEOUT(caller.state(), QProcess::NotRunning, Patience);
    QCOMPARE(caller.exitCode(), 0);
    const QJsonObject said = QJsonDocument::fromJson(caller.readAllStandardOutput()).object();
    qInfo("%s %lld kB out", QJsonDocument(said).toJson(QJsonDocument::Compact).constData(),
          static_cast<long long>(hostile.bytesFlooded() / 1024));
    QCOMPARE(hostile.executions("481220073315907"), 1);
    QCOMPARE(said.value(QStringLiteral("state")).toString(), QStringLiteral("unknown"));
    if (!trouble.isEmpty())
        QCOMPARE(said.value(QStringLiteral("trouble")).toString(), trouble);
    QVERIFY(said.value(QStringLiteral("took_ms")).toInt() <
            (isSlow ? SlowDeadlineMs : FloodDeadlineMs) + LateMs);
    QVERIFY(said.value(QStringLiteral("kept_bytes")).toInt() <= MostKept);
    QVERIFY2(said.value(QStringLiteral("grew_kb")).toInt() < MostGrownKb,
             qPrintable(QString::number(said.value(QStringLiteral("grew_kb")).toInt())));
}

QTEST_GUILESS_MAIN(tst_Limits)

#include "tst_limits.moc"
