// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <evidencetext.h>

#include <QTest>

using namespace ct;

class tst_EvidenceText : public QObject
{
    Q_OBJECT

private slots:
    void everyForm_isText_data();
    void everyForm_isText();
    void longAnswer_isCutBetweenCharacters();
    void password_isHiddenBeforeTheCut();
};

void tst_EvidenceText::everyForm_isText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArrayLiteral("a,b\n") << QStringLiteral("a,b\n");
    QTest::newRow("Unicode") << QByteArray("\xe2\x82\xb9") << QStringLiteral("₹");
    QTest::newRow("broken") << QByteArray(
                                   "a\xff"
                                   "b")
                            << QStringLiteral("a\uFFFDb");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a\uFFFDb");
    QTest::newRow("empty") << QByteArray() << QString();
}

void tst_EvidenceText::everyForm_isText()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(evidenceText(body, Redactor()), text);
}

void tst_EvidenceText::longAnswer_isCutBetweenCharacters()
{
    for (const QByteArray &piece : {QByteArray("x"), QByteArray("\xe2\x82\xb9"), QByteArray("\xff"),
                                    QByteArray("\xf0\x9f\x98\x80"), QByteArray(1, '\0')}) {
        for (int shift = 0; shift < 4; ++shift) {
            const QByteArray body = QByteArray(shift, 'a') + piece.repeated(20000);
            const QString text = evidenceText(body, Redactor());
            QVERIFY(text.toUtf8().size() <= EvidenceLimit);
            QVERIFY(text.toUtf8().size() > EvidenceLimit - 8);
            QCOMPARE(text.contains(QChar(QChar::ReplacementCharacter)),
                     piece == QByteArray("\xff") || piece == QByteArray(1, '\0'));
        }
    }
}

void tst_EvidenceText::password_isHiddenBeforeTheCut()
{
    Redactor redactor;
    redactor.hide(SecretBytes(QByteArrayView("canary-pass&word")));
    const QByteArray body = QByteArray(EvidenceLimit - 5, 'x') + "canary-pass&word";
    QVERIFY(!evidenceText(body, redactor).contains(u"cana"));
    QVERIFY(!evidenceText("pwd=canary-pass%26word&x", redactor).contains(u"canary"));
}

QTEST_APPLESS_MAIN(tst_EvidenceText)

#include "tst_evidencetext.moc"
