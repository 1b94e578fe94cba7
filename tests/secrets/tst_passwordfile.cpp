// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <passwordfilesecrets.h>

#include <sys/stat.h>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace ct;

class TestPasswordFile : public QObject
{
    Q_OBJECT

private slots:
    void load_answersLaterWithTheFirstLine();
    void load_readsTheFileAnew();
    void load_refusesAFileThatOthersMayRead();
    void load_saysThatThereIsNoFile();
    void answer_isDroppedWhenTheOwnerIsGone();
    void store_neverWrites();
    void probe_readsTheFile();

private:
    using Answer = std::optional<Result<std::shared_ptr<SecretBytes>>>;

    Answer load(PasswordFileSecrets &secrets);
    void put(const QByteArray &content, mode_t mode);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("password"));
};

TestPasswordFile::Answer TestPasswordFile::load(PasswordFileSecrets &secrets)
{
    Answer answer;
    secrets.load(QStringLiteral("500032"),
                 Reply<std::shared_ptr<SecretBytes>>(
                     this, [&answer](auto result) { answer.emplace(std::move(result)); }));
    if (answer)
        QTest::qFail("answered inside the call", __FILE__, __LINE__);
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return answer;
}

void TestPasswordFile::put(const QByteArray &content, mode_t mode)
{
    QFile::remove(m_path);
    QFile out(m_path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), mode), 0);
}

void TestPasswordFile::load_answersLaterWithTheFirstLine()
{
    put("p4ss word\n", 0600);
    PasswordFileSecrets secrets(m_path);
    const Answer answer = load(secrets);
    QVERIFY((*answer).ok());
    QCOMPARE((**answer)->view().toByteArray(), "p4ss word");
}

void TestPasswordFile::load_readsTheFileAnew()
{
    PasswordFileSecrets secrets(m_path);
    put("old\n", 0600);
    QCOMPARE((**load(secrets))->view().toByteArray(), "old");
    put("new\n", 0600);
    QCOMPARE((**load(secrets))->view().toByteArray(), "new");
}

void TestPasswordFile::load_refusesAFileThatOthersMayRead()
{
    put("abc\n", 0644);
    PasswordFileSecrets secrets(m_path);
    const Answer answer = load(secrets);
    QVERIFY(!answer->ok());
    QCOMPARE(answer->error().fault, Fault::Storage);
    QVERIFY(answer->error().detail.contains(QStringLiteral("0644")));
    QVERIFY(!answer->error().detail.contains(QStringLiteral("abc")));
}

void TestPasswordFile::load_saysThatThereIsNoFile()
{
    QFile::remove(m_path);
    PasswordFileSecrets secrets(m_path);
    QCOMPARE(load(secrets)->error().fault, Fault::Refused);
}

void TestPasswordFile::answer_isDroppedWhenTheOwnerIsGone()
{
    put("abc\n", 0600);
    PasswordFileSecrets secrets(m_path);
    bool answered = false;
    {
        QObject owner;
        secrets.load(QStringLiteral("500032"), Reply<std::shared_ptr<SecretBytes>>(
                                                   &owner, [&answered](auto) { answered = true; }));
    }
    load(secrets);
    QVERIFY(!answered);
}

void TestPasswordFile::store_neverWrites()
{
    put("abc\n", 0600);
    PasswordFileSecrets secrets(m_path);
    std::optional<Result<Done>> answer;
    secrets.store(QStringLiteral("500032"), std::make_shared<SecretBytes>(QByteArrayView("other")),
                  Reply<Done>(this, [&answer](Result<Done> result) { answer.emplace(result); }));
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().fault, Fault::Refused);
    QCOMPARE((**load(secrets))->view().toByteArray(), "abc");
}

void TestPasswordFile::probe_readsTheFile()
{
    PasswordFileSecrets secrets(m_path);
    const auto probe = [this, &secrets] {
        std::optional<Result<Done>> answer;
        secrets.probe(
            Reply<Done>(this, [&answer](const Result<Done> &result) { answer.emplace(result); }));
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer.value_or(Error{Fault::TimedOut, {}});
    };
    put("p4ss word\n", 0600);
    QVERIFY(probe().ok());
    put("p4ss word\n", 0644);
    QVERIFY(!probe().ok());
    QCOMPARE(probe().error().fault, Fault::Storage);
    QFile::remove(m_path);
    QCOMPARE(probe().error().fault, Fault::Refused);
}

QTEST_GUILESS_MAIN(TestPasswordFile)
#include "tst_passwordfile.moc"
