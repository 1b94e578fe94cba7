// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! The password is a canary: it must be found nowhere that anything was written.
class TestCanary : public QObject
{
    Q_OBJECT

private:
    // With every character that the encodings treat differently.
    const QByteArray m_canary = "Canary+7%&#=/ \"x\\y";

    QList<QByteArray> forms() const
    {
        const QByteArray percent = m_canary.toPercentEncoding();
        const QString text = QString::fromUtf8(m_canary);
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        return {m_canary,
                percent,
                QByteArray(percent).replace("%20", "+"),
                percent.toLower(),
                m_canary.toBase64(),
                m_canary.toBase64(QByteArray::Base64UrlEncoding),
                utf16,
                "Canary+7%&#=/ \\\"x\\\\y"};
    }

    bool isIn(const QByteArray &bytes) const
    {
        const QList<QByteArray> known = forms();
        return std::any_of(known.begin(), known.end(),
                           [&](const QByteArray &form) { return bytes.contains(form); });
    }

    QString placeOfCanary(const QString &dir) const
    {
        QDirIterator files(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && isIn(file.readAll()))
                return file.fileName();
        }
        return {};
    }

private slots:
    void theScannerSeesACanary()
    {
        QTemporaryDir dir;
        for (const QByteArray &form : forms()) {
            QFile file(dir.filePath(u"f"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("before " + form + " after");
            file.close();
            QVERIFY2(!placeOfCanary(dir.path()).isEmpty(), form.constData());
        }
    }

    void aWholeDay_leavesNoCanary_data()
    {
        QTest::addColumn<QString>("persona");
        QTest::addColumn<QString>("wire");
        for (const auto *wire : {"post-query", "post-form", "get"}) {
            for (const auto *persona :
                 {"honest", "html-page", "redirecting", "white-list", "refusing-authentication"}) {
                QTest::addRow("%s %s", persona, wire)
                    << QString::fromLatin1(persona) << QString::fromLatin1(wire);
            }
        }
    }
    void aWholeDay_leavesNoCanary()
    {
        QFETCH(QString, persona);
        QFETCH(QString, wire);
        qputenv("QT_LOGGING_RULES", "*=true"); // everything that Qt can say about its calls
        CtlRunner ctl;
        QTemporaryDir dir;
        const QString secretFile = dir.filePath(u"secret"_s);
        QFile file(secretFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_canary);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        SandboxProcess sandbox({u"--persona"_s, persona, u"--password-file"_s, secretFile});
        const QStringList base{u"--data-dir"_s, ctl.dir(), u"--password-file"_s, secretFile,
                               u"--json"_s};
        const auto run = [&](const QStringList &words) {
            return CtlRunner::runPlain(base + words);
        };
        QList<Ended> all;
        all << run({u"configure"_s, u"--gateway-url"_s, sandbox.url(), u"--username"_s,
                    u"practice"_s, u"--practice"_s, u"--wire"_s, wire});
        QCOMPARE(all.last().code, 0);
        all << run({u"balance"_s});
        all << run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, u"9812345670"_s,
                    u"--amount"_s, u"239"_s, u"--wait"_s, u"0"_s});
        const QString orderId = all.last().object().value(u"order_id"_s).toString();
        QVERIFY(!orderId.isEmpty());
        all << run({u"status"_s, orderId});
        all << run({u"show"_s, orderId});
        sandbox.stop();
        all << run({u"status"_s, orderId}); // refused connections carry the address as well
        all << run({u"balance"_s});
        QCOMPARE(all.last().code, 4);
        qunsetenv("QT_LOGGING_RULES");

        for (const Ended &ended : all)
            QVERIFY2(!isIn(ended.out) && !isIn(ended.err), "the canary was printed");
        const QString place = placeOfCanary(ctl.dir());
        QVERIFY2(place.isEmpty(), qPrintable(place));
    }

    void theSealedFile_doesNotShowIt()
    {
        CtlRunner ctl;
        QTemporaryDir dir;
        const QString passphrase = dir.filePath(u"passphrase"_s);
        QFile file(passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a passphrase\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        const Ended configured =
            CtlRunner::runPlain({u"--data-dir"_s, ctl.dir(), u"--passphrase-file"_s, passphrase,
                                 u"configure"_s, u"--gateway-url"_s, u"http://127.0.0.1:9"_s,
                                 u"--username"_s, u"practice"_s, u"--password-stdin"_s},
                                m_canary + '\n');
        QVERIFY2(configured.code == 0, configured.err.constData());
        QVERIFY(!isIn(configured.out) && !isIn(configured.err));
        QCOMPARE(placeOfCanary(ctl.dir()), QString());
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
