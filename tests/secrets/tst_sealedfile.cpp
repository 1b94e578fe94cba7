// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sealedfilesecrets.h>

#include <sys/stat.h>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace ct;

class TestSealedFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secret_comesBack();
    void laterStore_replacesTheEarlierOne();
    void load_needsTheSamePassphrase();
    void load_refusesAnotherAccount();
    void anotherAccount_leavesTheOldOneUntilItIsLoaded();
    void load_saysThatThereIsNoFile();
    void load_refusesAFileThatOthersMayRead();
    void load_noticesAChangedFile();
    void load_refusesATruncatedFile();
    void store_makesAPrivateFile();
    void store_failsInAFolderThatIsNotThere();
    void probe_opensTheFileWithThePassphrase();
    void caller_isNotHeldUp();
    void answer_isDroppedWhenTheObjectGoes();

private:
    using Answer = Result<std::shared_ptr<SecretBytes>>;

    Answer load(const char *passphrase, const QString &account = QStringLiteral("500032"));
    Result<Done> store(const QString &path, const char *passphrase, const char *secret,
                       const QString &account = QStringLiteral("500032"));

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSealedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = SealedFileSecrets::pathIn(m_folder->path());
}

TestSealedFile::Answer TestSealedFile::load(const char *passphrase, const QString &account)
{
    SealedFileSecrets secrets(m_path, SecretBytes(QByteArrayView(passphrase)));
    std::optional<Answer> answer;
    secrets.load(account, Reply<std::shared_ptr<SecretBytes>>(this, [&answer](Answer result) {
                     answer.emplace(std::move(result));
                 }));
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000))
        return Error{Fault::TimedOut, {}};
    return *answer;
}

Result<Done> TestSealedFile::store(const QString &path, const char *passphrase, const char *secret,
                                   const QString &account)
{
    SealedFileSecrets secrets(path, SecretBytes(QByteArrayView(passphrase)));
    std::optional<Result<Done>> answer;
    secrets.store(account, std::make_shared<SecretBytes>(QByteArrayView(secret)),
                  Reply<Done>(this, [&answer](Result<Done> result) { answer.emplace(result); }));
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000))
        return Error{Fault::TimedOut, {}};
    return *answer;
}

void TestSealedFile::secret_comesBack()
{
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    const Answer answer = load("open up");
    QVERIFY(answer.ok());
    QCOMPARE((*answer)->view().toByteArray(), "p4ssw0rd");
}

void TestSealedFile::laterStore_replacesTheEarlierOne()
{
    QVERIFY(store(m_path, "open up", "old").ok());
    QVERIFY(store(m_path, "another", "new").ok());
    QCOMPARE((*load("another"))->view().toByteArray(), "new");
    QCOMPARE(load("open up").error().fault, Fault::Unauthorised);
}

void TestSealedFile::load_needsTheSamePassphrase()
{
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    QCOMPARE(load("open down").error().fault, Fault::Unauthorised);
}

void TestSealedFile::load_refusesAnotherAccount()
{
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    QCOMPARE(load("open up", QStringLiteral("500033")).error().fault, Fault::Refused);
}

//! C17: who is killed between the new password and the new settings still has the old account.
void TestSealedFile::anotherAccount_leavesTheOldOneUntilItIsLoaded()
{
    const QString other = QStringLiteral("500033");
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    QVERIFY(store(m_path, "open up", "an0ther", other).ok());
    const Answer old = load("open up");
    QVERIFY(old.ok());
    QCOMPARE((*old)->view().toByteArray(), "p4ssw0rd");

    const Answer changed = load("open up", other);
    QVERIFY(changed.ok());
    QCOMPARE((*changed)->view().toByteArray(), "an0ther");
    QCOMPARE(load("open up").error().fault, Fault::Refused);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestSealedFile::load_saysThatThereIsNoFile()
{
    QCOMPARE(load("open up").error().fault, Fault::Refused);
}

void TestSealedFile::load_refusesAFileThatOthersMayRead()
{
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0640), 0);
    const Answer answer = load("open up");
    QCOMPARE(answer.error().fault, Fault::Storage);
    QVERIFY(answer.error().detail.contains(QStringLiteral("0640")));
}

void TestSealedFile::load_noticesAChangedFile()
{
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 20));
    const char was = file.peek(1).at(0);
    QVERIFY(file.putChar(char(was ^ 1)));
    file.close();
    QCOMPARE(load("open up").error().fault, Fault::Unauthorised);
}

void TestSealedFile::load_refusesATruncatedFile()
{
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    QVERIFY(QFile::resize(m_path, 40));
    QCOMPARE(load("open up").error().fault, Fault::Malformed);
    QVERIFY(QFile::resize(m_path, 0));
    QCOMPARE(load("open up").error().fault, Fault::Malformed);
}

void TestSealedFile::store_makesAPrivateFile()
{
    const mode_t before = umask(0);
    const auto done = store(m_path, "open up", "p4ssw0rd");
    umask(before);
    QVERIFY(done.ok());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
}

void TestSealedFile::store_failsInAFolderThatIsNotThere()
{
    const auto done = store(m_folder->filePath(QStringLiteral("no/x")), "open up", "p4ssw0rd");
    QCOMPARE(done.error().fault, Fault::Storage);
}

void TestSealedFile::probe_opensTheFileWithThePassphrase()
{
    const auto probe = [this](const char *passphrase) {
        SealedFileSecrets secrets(m_path, SecretBytes(QByteArrayView(passphrase)));
        std::optional<Result<Done>> answer;
        secrets.probe(
            Reply<Done>(this, [&answer](const Result<Done> &result) { answer.emplace(result); }));
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000);
        return answer.value_or(Error{Fault::TimedOut, {}});
    };
    QVERIFY(!probe("owner's words").ok());
    QCOMPARE(probe("owner's words").error().fault, Fault::Refused);
    QVERIFY(store(m_path, "owner's words", "abc123").ok());
    QVERIFY(probe("owner's words").ok());
    QVERIFY(!probe("other words").ok());
    QCOMPARE(probe("other words").error().fault, Fault::Unauthorised);
}

void TestSealedFile::caller_isNotHeldUp()
{
    // The derivation takes far longer than a turn of the event loop, and must not be in it.
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    SealedFileSecrets secrets(m_path, SecretBytes(QByteArrayView("open up")));
    bool answered = false;
    int turns = 0;
    secrets.load(QStringLiteral("500032"),
                 Reply<std::shared_ptr<SecretBytes>>(this, [&answered](auto) { answered = true; }));
    QVERIFY(!answered);
    QVERIFY(QTest::qWaitFor(
        [&] {
            ++turns;
            return answered;
        },
        20000));
    QVERIFY2(turns > 1, "the answer came within one turn of the event loop");
}

void TestSealedFile::answer_isDroppedWhenTheObjectGoes()
{
    QVERIFY(store(m_path, "open up", "p4ssw0rd").ok());
    bool answered = false;
    {
        SealedFileSecrets secrets(m_path, SecretBytes(QByteArrayView("open up")));
        secrets.load(QStringLiteral("500032"), Reply<std::shared_ptr<SecretBytes>>(
                                                   this, [&answered](auto) { answered = true; }));
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
