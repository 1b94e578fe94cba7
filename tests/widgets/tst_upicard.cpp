// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme.h>
#include <upicard.h>

#include <QApplication>
#include <QLabel>
#include <QPixmap>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace ct;

namespace {

UpiRequest sample()
{
    return {QStringLiteral("shop.name@testbank"), QStringLiteral("Shop Name"),
            Money::fromPaise(123'456'00), QStringLiteral("Recharge"), QStringLiteral("4812")};
}

} // namespace

class TestUpiCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init() { m_card = std::make_unique<UpiCard>(); }
    void code_isReadFromTheScreen();
    void scanning_isNeverCalledAPayment();
    void practice_showsNoCode();
    void withoutAnId_itSaysWhereToEnterOne();
    void badId_isExplained();
    void withoutAmount_thereIsNoCode();
    void nextCustomer_seesNothingOfTheLast();

private:
    QString words(const char *name) const
    {
        return m_card->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    bool warns() const
    {
        return !m_card->findChild<QLabel *>(QStringLiteral("upiWarning"))->isHidden();
    }
    QByteArray seen() const
    {
        const QImage grey = m_card->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const auto found =
            ZXing::ReadBarcode(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(),
                                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine())));
        const auto &bytes = found.bytes();
        return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
    }

    std::unique_ptr<UpiCard> m_card;
};

void TestUpiCard::code_isReadFromTheScreen()
{
    m_card->ask(sample(), false);
    m_card->resize(m_card->sizeHint().expandedTo({320, 420}));
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    QCOMPARE(seen(), *upiLink(sample()));
    QCOMPARE(words("upiTitle"), QStringLiteral("₹ 1,23,456.00 by UPI"));
    QCOMPARE(words("upiPayee"), QStringLiteral("Shop Name · shop.name@testbank"));
}

void TestUpiCard::scanning_isNeverCalledAPayment()
{
    m_card->ask(sample(), false);
    QVERIFY(warns());
    QVERIFY(words("upiWarning").contains(QStringLiteral("no proof of payment")));
    for (const QLabel *label : m_card->findChildren<QLabel *>()) {
        for (const char *word : {"paid", "received", "success", "confirmed"})
            QVERIFY(!label->text().contains(QString::fromLatin1(word), Qt::CaseInsensitive));
    }
}

void TestUpiCard::practice_showsNoCode()
{
    m_card->ask(sample(), true);
    QVERIFY(words("upiCode").contains(QStringLiteral("nobody pays real money")));
    QVERIFY(seen().isEmpty());
}

void TestUpiCard::withoutAnId_itSaysWhereToEnterOne()
{
    UpiRequest request = sample();
    request.payeeId.clear();
    m_card->ask(request, false);
    QVERIFY(words("upiCode").contains(QStringLiteral("Settings")));
    QVERIFY(!warns());
}

void TestUpiCard::badId_isExplained()
{
    UpiRequest request = sample();
    request.payeeId = QStringLiteral("shop@mail.example");
    m_card->ask(request, false);
    QVERIFY(words("upiCode").contains(QStringLiteral("e-mail")));
    QVERIFY(seen().isEmpty());
}

void TestUpiCard::withoutAmount_thereIsNoCode()
{
    UpiRequest request = sample();
    request.amount = Money();
    m_card->ask(request, false);
    QVERIFY(words("upiCode").contains(QStringLiteral("amount")));
    QVERIFY(seen().isEmpty());
}

void TestUpiCard::nextCustomer_seesNothingOfTheLast()
{
    m_card->ask(sample(), false);
    UpiRequest next = sample();
    next.amount = Money();
    m_card->ask(next, false);
    QVERIFY(seen().isEmpty());
    next.amount = Money::fromRupees(10);
    m_card->ask(next, false);
    QVERIFY(warns());
    QCOMPARE(seen(), *upiLink(next));
}

QTEST_MAIN(TestUpiCard)
#include "tst_upicard.moc"
