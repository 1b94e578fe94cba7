// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <barewire.h>
#include <programs.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! Call-backs as the provider and the shop see them: the programs themselves, on loopback.
class TestCallbacks : public QObject
{
    Q_OBJECT

private:
    //! A folder with one sale; its order id.
    static QString soldIn(const CtlRunner &ctl, const SandboxProcess &sandbox,
                          const QString &number = u"9812345670"_s)
    {
        if (!QFileInfo::exists(ctl.dir() + u"/countertop.conf"_s) &&
            ctl.configure(sandbox.url()).code != 0)
            return {};
        return ctl
            .run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, number, u"--amount"_s,
                  u"239"_s, u"--wait"_s, u"0"_s})
            .object()
            .value(u"order_id"_s)
            .toString();
    }

    static QByteArray pathOf(const CtlRunner &ctl, const QStringList &more = {})
    {
        return ctl.run(QStringList{u"callback"_s} + more)
            .object()
            .value(u"path"_s)
            .toString()
            .toLatin1();
    }

    static QByteArray callBack(const QByteArray &path, const QString &orderId,
                               const QByteArray &status = "Success")
    {
        return path + "?txid=" + orderId.toLatin1() + "&status=" + status + "&opid=REF A&B 12";
    }

    static qsizetype questionsAbout(const SandboxProcess &sandbox, const QString &orderId)
    {
        QList<QJsonObject> questions = sandbox.events(u"status"_s);
        questions.removeIf([&](const QJsonObject &event) {
            return event.value(u"order_id"_s).toString() != orderId;
        });
        return questions.size();
    }

    static QString stateOf(const CtlRunner &ctl, const QString &orderId)
    {
        return ctl.run({u"show"_s, orderId}).object().value(u"state"_s).toString();
    }

    static QByteArray journalOf(const CtlRunner &ctl)
    {
        QFile file(ctl.dir() + u"/journal.jsonl"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! How many sockets of a process take connections from a network.
    static int listeningSockets(qint64 process)
    {
        QSet<QByteArray> own;
        const QString folder = u"/proc/%1/fd"_s.arg(process);
        for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::System)) {
            const QString target = QFile::symLinkTarget(folder + u'/' + name);
            const qsizetype at = target.indexOf(u"socket:["_s);
            if (at >= 0)
                own.insert(target.sliced(at + 8).chopped(1).toLatin1());
        }
        int listening = 0;
        for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
            QFile file(QString::fromLatin1(table));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : file.readAll().split('\n')) {
                const QList<QByteArray> fields = line.simplified().split(' ');
                if (fields.value(3) == "0A" && own.contains(fields.value(9)))
                    ++listening;
            }
        }
        return listening;
    }

private slots:
    void path_isMadeOnceAndReplacedWhenAsked()
    {
        CtlRunner ctl;
        const QByteArray path = pathOf(ctl);
        static const QRegularExpression form(u"^/callback/[0-9a-f]{32}$"_s);
        QVERIFY2(form.match(QString::fromLatin1(path)).hasMatch(), path.constData());
        QCOMPARE(pathOf(ctl), path);
        const QFileInfo file(ctl.dir() + u"/callback-token"_s);
        QCOMPARE(file.permissions() & 0x0077, QFile::Permissions());
        const QByteArray another = pathOf(ctl, {u"--new-token"_s});
        QVERIFY(form.match(QString::fromLatin1(another)).hasMatch());
        QVERIFY(another != path);
        QCOMPARE(pathOf(ctl), another);
        // Without --json it is the bare path, to be copied.
        const Ended plain = CtlRunner::runPlain({u"--data-dir"_s, ctl.dir(), u"callback"_s});
        QCOMPARE(plain.out, another + '\n');
        QCOMPARE(plain.code, 0);
    }

    void tokenThatOthersCanRead_isRefused()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QVERIFY(!pathOf(ctl).isEmpty());
        QVERIFY(QFile::setPermissions(ctl.dir() + u"/callback-token"_s,
                                      QFile::ReadOwner | QFile::ReadOther));
        const Ended told = ctl.run({u"callback"_s});
        QCOMPARE(told.code, 5);
        QVERIFY(told.err.contains("--new-token"));
        ListenerProcess listener(ctl.dir());
        QCOMPARE(listener.port(), 0);
        QCOMPARE(listener.end(), 5);
    }

    //! C12: whatever becomes of the listener, state and journal are as before; G14.
    void trueOne_isKeptAndReconcileAsks()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString orderId = soldIn(ctl, sandbox);
        QCOMPARE(stateOf(ctl, orderId), u"success"_s);
        const QByteArray journal = journalOf(ctl);
        ListenerProcess listener(ctl.dir());
        QVERIFY(listener.port() != 0);
        const QByteArray target = callBack(pathOf(ctl), orderId, "Failure");
        const BareAnswer answer = ask(listener.port(), "GET", target);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("OK"));
        QCOMPARE(listener.end(), 0); // it wrote what it had before it ended
        QCOMPARE(journalOf(ctl), journal);
        QCOMPARE(stateOf(ctl, orderId), u"success"_s);
        QCOMPARE(questionsAbout(sandbox, orderId), 0);
        QCOMPARE(ctl.run({u"reconcile"_s}).code, 0);
        QCOMPARE(questionsAbout(sandbox, orderId), 1);
        QCOMPARE(stateOf(ctl, orderId), u"success"_s);
        QCOMPARE(ctl.run({u"reconcile"_s}).code, 0);
        QCOMPARE(questionsAbout(sandbox, orderId), 1); // acted on once
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }

    void openCounter_asksAtOnce()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString orderId = soldIn(ctl, sandbox);
        QProcess counter;
        counter.start(QStringLiteral(CT_BIN_DIR "/countertop"),
                      {u"--data-dir"_s, ctl.dir(), u"--password-file"_s, ctl.passwordFile()});
        QTRY_VERIFY_WITH_TIMEOUT(!sandbox.events(u"balance"_s).isEmpty(), 60'000);
        ListenerProcess listener(ctl.dir());
        QVERIFY(listener.port() != 0);
        const QByteArray target = callBack(pathOf(ctl), orderId);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ask(listener.port(), "GET", target).status, 200);
        while (questionsAbout(sandbox, orderId) == 0 && timer.elapsed() < 20'000)
            QTest::qWait(10);
        qInfo("asked %lld ms after the call-back", timer.elapsed());
        QCOMPARE(questionsAbout(sandbox, orderId), 1);
        QCOMPARE(stateOf(ctl, orderId), u"success"_s);
        counter.kill();
        QVERIFY(counter.waitForFinished());
        // The story tells why it was asked.
        const QJsonArray evidence =
            ctl.run({u"show"_s, orderId}).object().value(u"evidence"_s).toArray();
        bool isTold = false;
        for (const QJsonValue &line : evidence)
            isTold = isTold || line.toObject().value(u"channel"_s) == u"callback"_s;
        QVERIFY(isTold);
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }

    void counterThatListensItself_asksAtOnce()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString orderId = soldIn(ctl, sandbox);
        quint16 port = 0;
        {
            // A port that was free a moment ago.
            ListenerProcess listener(ctl.dir());
            port = listener.port();
        }
        QVERIFY(port != 0);
        QFile settings(ctl.dir() + u"/countertop.conf"_s);
        QVERIFY(settings.open(QIODevice::Append));
        settings.write("\n[callback]\nlisten=true\nport=" + QByteArray::number(port) + "\n");
        settings.close();
        QProcess counter;
        counter.start(QStringLiteral(CT_BIN_DIR "/countertop"),
                      {u"--data-dir"_s, ctl.dir(), u"--password-file"_s, ctl.passwordFile()});
        QTRY_VERIFY_WITH_TIMEOUT(!sandbox.events(u"balance"_s).isEmpty(), 60'000);
        const QByteArray target = callBack(pathOf(ctl), orderId);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(ask(port, "GET", target).status, 200, 20'000);
        while (questionsAbout(sandbox, orderId) == 0 && timer.elapsed() < 20'000)
            QTest::qWait(10);
        qInfo("asked %lld ms after the call-back", timer.elapsed());
        QCOMPARE(questionsAbout(sandbox, orderId), 1);
        counter.kill();
        QVERIFY(counter.waitForFinished());
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }

    //! S20: nothing listens unless the owner wants it.
    void counter_listensNowhereByDefault()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QVERIFY(!soldIn(ctl, sandbox).isEmpty());
        {
            ListenerProcess listener(ctl.dir());
            if (listeningSockets(listener.id()) != 1)
                QSKIP("the system does not show the sockets of a hardened process");
        }
        QProcess counter;
        counter.start(QStringLiteral(CT_BIN_DIR "/countertop"),
                      {u"--data-dir"_s, ctl.dir(), u"--password-file"_s, ctl.passwordFile()});
        QTRY_VERIFY_WITH_TIMEOUT(!sandbox.events(u"balance"_s).isEmpty(), 60'000);
        QCOMPARE(listeningSockets(counter.processId()), 0);
        counter.kill();
        QVERIFY(counter.waitForFinished());
    }

    //! C12: killed in the middle of call-backs, again and again.
    void killedListener_leavesTheBookWhole()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString orderId = soldIn(ctl, sandbox);
        const QByteArray journal = journalOf(ctl);
        const QByteArray target = callBack(pathOf(ctl), orderId, "Failure");
        for (int round = 0; round < 8; ++round) {
            QProcess listener;
            listener.start(QStringLiteral(CT_BIN_DIR "/countertop-listener"),
                           {u"--data-dir"_s, ctl.dir()});
            QVERIFY(listener.waitForReadyRead(20'000));
            const QByteArray line = listener.readLine().trimmed();
            const quint16 port = line.sliced(line.lastIndexOf(':') + 1).toUShort();
            BareSocket socket(port);
            QVERIFY(socket.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n"));
            if (round % 2)
                socket.readSome(200 * (round % 3)); // before, in and after the write
            listener.kill();
            QVERIFY(listener.waitForFinished());
        }
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
        QCOMPARE(journalOf(ctl), journal);
        QCOMPARE(stateOf(ctl, orderId), u"success"_s);
        // What was told before a kill is there; the rest costs nothing but time.
        ListenerProcess listener(ctl.dir());
        QCOMPARE(ask(listener.port(), "GET", target).status, 200);
        QCOMPARE(listener.end(), 0);
        QCOMPARE(ctl.run({u"reconcile"_s}).code, 0);
        QCOMPARE(questionsAbout(sandbox, orderId), 1);
    }

    void newToken_isTakenByARunningListener()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString orderId = soldIn(ctl, sandbox);
        const QByteArray before = pathOf(ctl);
        ListenerProcess listener(ctl.dir());
        QCOMPARE(ask(listener.port(), "GET", callBack(before, orderId)).status, 200);
        const QByteArray after = pathOf(ctl, {u"--new-token"_s});
        QTRY_COMPARE_WITH_TIMEOUT(ask(listener.port(), "GET", callBack(after, orderId)).status, 200,
                                  20'000);
        QCOMPARE(ask(listener.port(), "GET", callBack(before, orderId)).status, 404);
        // A token that is gone closes the door.
        QVERIFY(QFile::remove(ctl.dir() + u"/callback-token"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ask(listener.port(), "GET", callBack(after, orderId)).status, 404,
                                  20'000);
    }

    void token_isInNoLog()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString orderId = soldIn(ctl, sandbox);
        const QByteArray path = pathOf(ctl);
        ListenerProcess listener(ctl.dir());
        QCOMPARE(ask(listener.port(), "GET", callBack(path, orderId)).status, 200);
        QCOMPARE(ask(listener.port(), "GET", path + "?txid=canary-text&status=x").status, 400);
        QCOMPARE(listener.end(), 0);
        QFile log(ctl.dir() + u"/logs/countertop-listener.log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY2(text.contains("taken 1"), text.constData());
        QVERIFY(!text.contains(path.sliced(10)));
        QVERIFY(!text.contains("canary-text"));
        QVERIFY(!text.contains(orderId.toLatin1()));
    }

    void bookThatIsReplaced_isFollowed()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString orderId = soldIn(ctl, sandbox);
        ListenerProcess listener(ctl.dir());
        QVERIFY(listener.port() != 0);
        // As a restore does: another file under the same name.
        const QString book = ctl.dir() + u"/book.sqlite"_s;
        QVERIFY(QFile::copy(book, book + u".new"_s));
        QCOMPARE(::rename(qPrintable(book + u".new"_s), qPrintable(book)), 0);
        const QByteArray target = callBack(pathOf(ctl), orderId);
        // What arrives before it is noticed is lost with the old file; soon none is. QTRY_VERIFY
        // would do all of it once more after it went well, and the listener takes no more than its
        // rate.
        bool isFollowed = false;
        for (QDeadlineTimer end(30'000); !isFollowed && !end.hasExpired(); QTest::qWait(50))
            isFollowed = ask(listener.port(), "GET", target).status == 200 &&
                         ctl.run({u"reconcile"_s}).code == 0 &&
                         questionsAbout(sandbox, orderId) > 0;
        QVERIFY(isFollowed);
    }

    void wrongUse_isTold_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no address")
            << QStringList{u"--bind"_s, u"shop.example"_s} << QByteArray("127.0.0.1");
        QTest::newRow("not ours") << QStringList{u"--bind"_s, u"203.0.113.45"_s}
                                  << QByteArray("cannot be had");
        QTest::newRow("no port") << QStringList{u"--port"_s, u"99999"_s} << QByteArray("65535");
        QTest::newRow("unknown option") << QStringList{u"--prot"_s, u"1"_s} << QByteArray("--help");
    }
    void wrongUse_isTold()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, words);
        CtlRunner ctl;
        QCOMPARE(ctl.configure(u"http://127.0.0.1:9"_s).code, 0);
        QProcess listener;
        listener.start(QStringLiteral(CT_BIN_DIR "/countertop-listener"),
                       QStringList{u"--data-dir"_s, ctl.dir()} + options);
        QVERIFY(listener.waitForFinished(20'000));
        QCOMPARE(listener.exitCode(), 2);
        QVERIFY(listener.readAllStandardError().contains(words));
        QVERIFY(listener.readAllStandardOutput().isEmpty());
    }

    void takenPort_isTold()
    {
        CtlRunner ctl;
        QCOMPARE(ctl.configure(u"http://127.0.0.1:9"_s).code, 0);
        ListenerProcess first(ctl.dir());
        QProcess second;
        second.start(QStringLiteral(CT_BIN_DIR "/countertop-listener"),
                     {u"--data-dir"_s, ctl.dir(), u"--port"_s, QString::number(first.port())});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 2);
        QVERIFY(second.readAllStandardError().contains(QByteArray::number(first.port())));
    }

    void emptyFolder_isNotTakenForACounter()
    {
        CtlRunner ctl;
        QProcess listener;
        listener.start(QStringLiteral(CT_BIN_DIR "/countertop-listener"),
                       {u"--data-dir"_s, ctl.dir()});
        QVERIFY(listener.waitForFinished(20'000));
        QCOMPARE(listener.exitCode(), 2);
        QVERIFY(!QFileInfo::exists(ctl.dir()));
    }
};

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
