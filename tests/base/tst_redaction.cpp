// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <property.h>
#include <redaction.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace ct;

namespace {

Q_LOGGING_CATEGORY(lcTill, "ct.till")

// Holds every character that an encoding changes: & + % space " \ = / and one beyond ASCII.
const QByteArray canary = QByteArrayLiteral(
    "Ca&na+ry %\"\\=/\xe2\x82\xb9"
    "77");

Redactor redactorOf(const QByteArray &secret)
{
    Redactor redactor;
    redactor.hide(SecretBytes(QByteArrayView(secret)));
    return redactor;
}

QByteArray withPlus(QByteArray percentEncoded)
{
    return percentEncoded.replace("%20", "+");
}

//! The secret as a JSON string holds it, without the quotes.
QByteArray inJson(const QByteArray &secret)
{
    const QJsonObject object{{QStringLiteral("x"), QString::fromUtf8(secret)}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return text.mid(6, text.size() - 8); // {"x":"…"}
}

//! Catches the log for the life of one test.
class LogCatch
{
public:
    explicit LogCatch(const Redactor *redactor) : m_before(qInstallMessageHandler(nullptr))
    {
        installLogSink(redactor, [this](const QString &line) { m_lines << line; });
    }
    ~LogCatch()
    {
        installLogSink(nullptr, nullptr);
        qInstallMessageHandler(m_before);
    }
    LogCatch(const LogCatch &) = delete;
    LogCatch &operator=(const LogCatch &) = delete;

    const QStringList &lines() const { return m_lines; }

private:
    QtMessageHandler m_before; // QtTest's own: it must hear the other tests
    QStringList m_lines;
};

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void everyFormOfASecret_isHidden_data();
    void everyFormOfASecret_isHidden();
    void aSecretInAUrl_isHidden();
    void randomSecrets_areHiddenInEveryForm();
    void pwdValues_areHiddenWhateverTheyAre_data();
    void pwdValues_areHiddenWhateverTheyAre();
    void otherText_staysAsItIs();
    void severalSecrets_areAllHidden();
    void shortSecrets_doNotEatTheText();
    void afterClear_nothingIsHidden();
    void logLine_isOneLine_data();
    void logLine_isOneLine();
    void logLine_masksLongNumbers_data();
    void logLine_masksLongNumbers();
    void theSink_cleansEveryMessage();
    void theSink_canBeTakenAway();
};

void TestRedaction::everyFormOfASecret_isHidden_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("raw") << canary;
    QTest::newRow("percent") << canary.toPercentEncoding();
    QTest::newRow("percent, small letters")
        << QByteArrayLiteral("Ca%26na%2bry%20%25%22%5c%3d%2f%e2%82%b977");
    QTest::newRow("percent, everything") << canary.toPercentEncoding({}, canary);
    QTest::newRow("percent, only what must be") << QByteArrayLiteral(
        "Ca%26na%2Bry %25\"\\%3D/\xe2\x82\xb9"
        "77");
    QTest::newRow("JSON of PHP") << QByteArrayLiteral("Ca&na+ry %\\\"\\\\=\\/\\u20b977");
    QTest::newRow("form, with +") << withPlus(canary.toPercentEncoding());
    QTest::newRow("base64") << canary.toBase64();
    QTest::newRow("base64 for URLs")
        << canary.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("JSON") << inJson(canary);
}

void TestRedaction::everyFormOfASecret_isHidden()
{
    QFETCH(QByteArray, form);
    const Redactor redactor = redactorOf(canary);
    const QByteArray cleaned = redactor.clean("before " + form + " between " + form + " after");
    QCOMPARE(cleaned, QByteArray("before *** between *** after"));
    const QString text = redactor.clean(QStringLiteral("x") + QString::fromUtf8(form));
    QCOMPARE(text, QStringLiteral("x***"));
}

void TestRedaction::aSecretInAUrl_isHidden()
{
    QUrl url(QStringLiteral("https://example.invalid/recharge/api"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("username"), QStringLiteral("shop"));
    query.addQueryItem(QStringLiteral("pass"), QString::fromUtf8(canary.toPercentEncoding()));
    url.setQuery(query);
    const Redactor redactor = redactorOf(canary);
    for (const QString &text : {url.toString(), url.toString(QUrl::FullyEncoded),
                                url.toDisplayString(), QString::fromLatin1(url.toEncoded())}) {
        const QString cleaned = redactor.clean(text);
        QVERIFY2(cleaned.endsWith(QLatin1String("username=shop&pass=***")), qPrintable(text));
    }
}

void TestRedaction::randomSecrets_areHiddenInEveryForm()
{
    // What chance rarely draws: a secret that looks encoded itself.
    QCOMPARE(redactorOf("  %25").clean(QByteArray("<  %25>")), QByteArray("<***>"));
    QVERIFY(holds("no form of a secret of printable characters survives", [] {
        QByteArray secret;
        for (int i = *rc::gen::inRange(4, 30); i > 0; --i)
            secret += char(*rc::gen::inRange(0x20, 0x7f));
        const Redactor redactor = redactorOf(secret);
        for (const QByteArray &form :
             {secret, secret.toPercentEncoding(), withPlus(secret.toPercentEncoding()),
              secret.toBase64(), inJson(secret)}) {
            const QByteArray cleaned = redactor.clean("<" + form + ">");
            RC_ASSERT(cleaned == QByteArray("<***>") || !cleaned.contains(secret));
            RC_ASSERT(!cleaned.contains(form));
        }
    }));
}

void TestRedaction::pwdValues_areHiddenWhateverTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    const auto row = [](const char *text, const char *cleaned) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cleaned);
    };
    row("a?username=u&pwd=abc&amount=10", "a?username=u&pwd=***&amount=10");
    row("pwd=abc", "pwd=***");
    row("\"https://h/x?pwd=a%20b\" refused", "\"https://h/x?pwd=***\" refused");
    row("pwd=a\npwd=b", "pwd=***\npwd=***");
    row("pwd=&x", "pwd=***&x");
    row("pwd=***&x", "pwd=***&x");
    row("no word", "no word");
}

void TestRedaction::pwdValues_areHiddenWhateverTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    QCOMPARE(Redactor().clean(text), cleaned);
}

void TestRedaction::otherText_staysAsItIs()
{
    const QString text = QString::fromUtf8("Operator Down: ₹ 239, नमस्ते, 9812345670");
    QCOMPARE(redactorOf(canary).clean(text), text);
    QCOMPARE(redactorOf(canary).clean(QString()), QString());
}

void TestRedaction::severalSecrets_areAllHidden()
{
    Redactor redactor;
    redactor.hide(SecretBytes(QByteArrayView("first secret")));
    redactor.hide(SecretBytes(QByteArrayView("second+secret")));
    QCOMPARE(redactor.clean(QByteArray("first secret, second+secret, second%2Bsecret")),
             QByteArray("***, ***, ***"));
}

void TestRedaction::shortSecrets_doNotEatTheText()
{
    QCOMPARE(redactorOf("a").clean(QByteArray("banana")), QByteArray("banana"));
    QCOMPARE(redactorOf("").clean(QByteArray("banana")), QByteArray("banana"));
}

void TestRedaction::afterClear_nothingIsHidden()
{
    Redactor redactor = redactorOf(canary);
    redactor.clear();
    QCOMPARE(redactor.clean(canary), canary);
}

void TestRedaction::logLine_isOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("CR LF") << QStringLiteral("a\r\nb") << QStringLiteral("a\\x0d\\x0ab");
    QTest::newRow("ESC") << QStringLiteral("\x1b[31mred") << QStringLiteral("\\x1b[31mred");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') << QStringLiteral("a\\x00");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\\x09b");
    QTest::newRow("DEL") << QStringLiteral("a\x7f") << QStringLiteral("a\\x7f");
    QTest::newRow("C1") << QStringLiteral("a\u0085b\u009b") << QStringLiteral("a\\x85b\\x9b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a\\x2028b");
    QTest::newRow("words") << QString::fromUtf8("₹ ok") << QString::fromUtf8("₹ ok");
}

void TestRedaction::logLine_isOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(logLine(text), line);
}

void TestRedaction::logLine_masksLongNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *text, const char *line) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(line);
    };
    row("98765", "98765");
    row("987654", "**7654");
    row("to 9812345670.", "to ******5670.");
    row("9812345670,02512345678", "******5670,*******5678");
    row("number=9812345670&amount=239", "number=******5670&amount=239");
    row("MH12AB1234", "MH12AB1234");
}

void TestRedaction::logLine_masksLongNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(logLine(text), line);
}

void TestRedaction::theSink_cleansEveryMessage()
{
    const Redactor redactor = redactorOf(canary);
    const LogCatch caught(&redactor);
    qCWarning(lcTill).noquote() << "login" << QString::fromUtf8(canary) << "9812345670\nforged";
    qWarning("plain %s", canary.constData());
    QCOMPARE(caught.lines().size(), 2);
    const QRegularExpression form(
        QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z warning ct\\.till: "
                       "login \\*\\*\\* \\*{6}5670\\\\x0aforged$"));
    QVERIFY2(form.match(caught.lines().first()).hasMatch(), qPrintable(caught.lines().first()));
    QVERIFY(caught.lines().last().endsWith(QLatin1String("default: plain ***")));
}

void TestRedaction::theSink_canBeTakenAway()
{
    QStringList lines;
    {
        const LogCatch caught(nullptr);
        qCWarning(lcTill) << "seen";
        lines = caught.lines();
    }
    QCOMPARE(lines.size(), 1);
    QTest::ignoreMessage(QtWarningMsg, "unseen");
    qWarning("unseen");
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
