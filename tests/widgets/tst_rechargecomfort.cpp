// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testshop.h"

#include <amountchips.h>
#include <chargecard.h>
#include <chime.h>
#include <mainwindow.h>
#include <mannercard.h>
#include <numberseries.h>
#include <salesounds.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ct;

namespace {

// Made-up numbers: one of a series that is listed, one of a series that is not.
const char *const Listed = "9845012345";
const char *const Unlisted = "6012345678";

//! Remembers what it was to play.
class Heard final : public Chime
{
public:
    void play(Sound sound) override { sounds << sound; }

    QList<Sound> sounds;
};

} // namespace

//! What makes the Recharge page quick: few keys, what is remembered and guessed, forms that are put
//! aside, bills with paise, the shop's service charge.
class tst_RechargeComfort : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();

    void knownCustomer_takesAtMostFiveOtherKeys();
    void newCustomer_takesAtMostEightOtherKeys_data();
    void newCustomer_takesAtMostEightOtherKeys();
    void seriesOfTheNumber_isOfferedAsAGuess();
    void guess_goesWithTheNumberItBelongedTo();
    void memory_isBelievedBeforeTheSeries();
    void choiceOfAPerson_isNeverGuessedOver();
    void lastTryThatFailed_isWarnedOfAndNotRepeated();
    void lastTryThatFailed_leadsBackToTheOneThatDidNot();
    void billWithPaise_isRoundedByAPersonOnly_data();
    void billWithPaise_isRoundedByAPersonOnly();
    void parkedForm_comesBackWhole();
    void parkedForms_changePlacesAndAreNeverLost();
    void parkedForm_keepsTheKeyOfItsSale();
    void parkedForm_keepsHowItIsPaid();
    void emptyForm_parksNothing();
    void serviceCharge_isCollectedAndNeverSent();
    void serviceCharge_isSetInTheSettings();
    void everyOperator_isFoundByAnyPartOfItsNames();
    void chips_areThoseOfTheCircle();
    void sale_isHeardOnceForEachEnd();
    void sounds_areSwitchedOffInTheSettings();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString text(const char *edit) const { return child<QLineEdit>(edit)->text(); }
    QString words(const char *label) const { return child<QLabel>(label)->text(); }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
    void type(const QString &typed) { QTest::keyClicks(QApplication::focusWidget(), typed); }
    void type(const char *typed) { type(QString::fromLatin1(typed)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void park(int place)
    {
        press(Qt::Key(Qt::Key_0 + place), Qt::ControlModifier | Qt::ShiftModifier);
    }
    void putSale(const char *code, const char *number, State state, qint64 id, int daysAgo);
    //! Enter until the amount is reached; tells how many that took.
    int goOnToTheAmount();
    //! The operator that is guessed for a number.
    QString guessed(const char *number) const;

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    QMap<Service, ServiceCharge> m_charges;
    bool m_failKeep = false;
};

void tst_RechargeComfort::init()
{
    m_charges.clear();
    m_failKeep = false;
    m_shop = std::make_unique<TestShop>();
    Desk desk = m_shop->desk();
    desk.chargeFor = [this](Service service) { return m_charges.value(service); };
    m_window = std::make_unique<MainWindow>(desk);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(focus(), QStringLiteral("numberEdit"));
}

void tst_RechargeComfort::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void tst_RechargeComfort::putSale(const char *code, const char *number, State state, qint64 id,
                                  int daysAgo)
{
    m_shop->book.put(attemptOf(m_shop->catalogue, QString::fromLatin1(code),
                               QString::fromLatin1(number), 239, state,
                               m_shop->clock.now().addDays(-daysAgo), id));
}

int tst_RechargeComfort::goOnToTheAmount()
{
    int keys = 0;
    while (focus() != QLatin1String("amountEdit") && keys < 20) {
        press(Qt::Key_Return);
        ++keys;
    }
    return keys;
}

QString tst_RechargeComfort::guessed(const char *number) const
{
    const auto key = operatorBySeries(QString::fromLatin1(number));
    const Operator *row = key ? m_shop->catalogue.find(*key) : nullptr;
    return row ? row->name : QString();
}

void tst_RechargeComfort::knownCustomer_takesAtMostFiveOtherKeys()
{
    putSale("A", Unlisted, State::Success, 1, 26);
    type(Unlisted);
    int others = goOnToTheAmount();
    type("299");
    press(Qt::Key_F10);
    ++others;
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    QCOMPARE(m_shop->provider.recharges.first().operatorCode, QStringLiteral("A"));
    QCOMPARE(m_shop->provider.recharges.first().amount, Money::fromRupees(299));
    QVERIFY2(others <= 5, qPrintable(QString::number(others)));
}

void tst_RechargeComfort::newCustomer_takesAtMostEightOtherKeys_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("letters");
    QTest::newRow("guessed") << QString::fromLatin1(Listed) << QString();
    QTest::newRow("typed") << QString::fromLatin1(Unlisted) << QStringLiteral("air");
}

void tst_RechargeComfort::newCustomer_takesAtMostEightOtherKeys()
{
    QFETCH(QString, number);
    QFETCH(QString, letters);
    type(number);
    press(Qt::Key_Return);
    int others = 1;
    QCOMPARE(focus(), QStringLiteral("operatorEdit"));
    type(letters);
    others += int(letters.size());
    others += goOnToTheAmount();
    type("299");
    press(Qt::Key_F10);
    ++others;
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    QCOMPARE(m_shop->provider.recharges.first().number, number);
    QVERIFY2(others <= 8, qPrintable(QString::number(others)));
}

void tst_RechargeComfort::seriesOfTheNumber_isOfferedAsAGuess()
{
    QVERIFY(!guessed(Listed).isEmpty());
    type(Listed);
    QCOMPARE(text("operatorEdit"), guessed(Listed));
    // It is called a guess where it is read back, too.
    type("");
    goOnToTheAmount();
    type("299");
    QVERIFY(words("readBackOperator").contains(QStringLiteral("(guess)")));
}

void tst_RechargeComfort::guess_goesWithTheNumberItBelongedTo()
{
    QVERIFY(guessed(Unlisted).isEmpty());
    type(Listed);
    QVERIFY(!text("operatorEdit").isEmpty());
    child<QLineEdit>("numberEdit")->clear();
    QVERIFY(text("operatorEdit").isEmpty());
    type(Unlisted);
    QVERIFY(text("operatorEdit").isEmpty());
}

void tst_RechargeComfort::memory_isBelievedBeforeTheSeries()
{
    const QString other =
        guessed(Listed) == QLatin1String("Airtel") ? QStringLiteral("RC") : QStringLiteral("A");
    putSale(other.toLatin1().constData(), Listed, State::Success, 1, 26);
    type(Listed);
    QCOMPARE(text("operatorEdit"), m_shop->catalogue.findByCode(other)->name);
    goOnToTheAmount();
    type("299");
    QVERIFY(!words("readBackOperator").contains(QStringLiteral("guess")));
}

void tst_RechargeComfort::choiceOfAPerson_isNeverGuessedOver()
{
    type("9");
    press(Qt::Key_Return);
    type("bsnl");
    press(Qt::Key_Return);
    const QString chosen = text("operatorEdit");
    QVERIFY(!chosen.isEmpty() && chosen != guessed(Listed));
    child<QLineEdit>("numberEdit")->setFocus();
    child<QLineEdit>("numberEdit")->selectAll();
    type(Listed);
    QCOMPARE(text("operatorEdit"), chosen);
}

void tst_RechargeComfort::lastTryThatFailed_isWarnedOfAndNotRepeated()
{
    putSale("A", Listed, State::Failed, 1, 0);
    type(Listed);
    const QString warning = words("suggestionLabel");
    QVERIFY2(warning.contains(QStringLiteral("Airtel failed")), qPrintable(warning));
    // Neither the operator that failed nor a guess stands in the form.
    QVERIFY(text("operatorEdit").isEmpty());
    // It can be taken again by whoever wants to.
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(text("operatorEdit"), QStringLiteral("Airtel"));
}

void tst_RechargeComfort::lastTryThatFailed_leadsBackToTheOneThatDidNot()
{
    putSale("RC", Unlisted, State::Success, 1, 26);
    putSale("A", Unlisted, State::Failed, 2, 0);
    type(Unlisted);
    const QString warning = words("suggestionLabel");
    const QString jio = m_shop->catalogue.findByCode(QStringLiteral("RC"))->name;
    QVERIFY2(warning.contains(QStringLiteral("Airtel failed")), qPrintable(warning));
    QVERIFY2(warning.contains(jio), qPrintable(warning));
    QCOMPARE(text("operatorEdit"), jio);
}

void tst_RechargeComfort::billWithPaise_isRoundedByAPersonOnly_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("rupees");
    QTest::newRow("down") << QStringLiteral("roundDownButton") << 1284;
    QTest::newRow("up") << QStringLiteral("roundUpButton") << 1285;
}

void tst_RechargeComfort::billWithPaise_isRoundedByAPersonOnly()
{
    QFETCH(QString, button);
    QFETCH(int, rupees);
    type(Unlisted);
    press(Qt::Key_Return);
    type("air");
    goOnToTheAmount();
    QVERIFY(!child<QWidget>("roundingOffer")->isVisible());
    type("1284.45");
    QVERIFY(child<QWidget>("roundingOffer")->isVisible());
    press(Qt::Key_F10);
    QVERIFY(m_shop->provider.recharges.isEmpty());
    QCOMPARE(text("amountEdit"), QStringLiteral("1284.45"));
    child<QPushButton>(button.toLatin1().constData())->click();
    QVERIFY(!child<QWidget>("roundingOffer")->isVisible());
    QCOMPARE(focus(), QStringLiteral("amountEdit"));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    QCOMPARE(m_shop->provider.recharges.first().amount, Money::fromRupees(rupees));
}

void tst_RechargeComfort::parkedForm_comesBackWhole()
{
    press(Qt::Key_F5);
    type("000123456789");
    press(Qt::Key_Return);
    type("MSEDC");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type("4607");
    const QString number = text("numberEdit");
    const QString row = text("operatorEdit");
    const QString value1 = text("value1Edit");
    const QString value2 = text("value2Edit");
    const QString amount = text("amountEdit");
    QVERIFY(!(value1 + value2 + amount).isEmpty());
    park(4);
    QVERIFY(text("numberEdit").isEmpty() && text("operatorEdit").isEmpty());
    QVERIFY(child<QPushButton>("parkedButton4")->isVisible());
    QVERIFY(!child<QPushButton>("parkedButton5")->isVisible());
    // The next customer is served in between.
    press(Qt::Key_F2);
    type(Listed);
    goOnToTheAmount();
    type("299");
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    park(4);
    QCOMPARE(text("numberEdit"), number);
    QCOMPARE(text("operatorEdit"), row);
    QCOMPARE(text("value1Edit"), value1);
    QCOMPARE(text("value2Edit"), value2);
    QCOMPARE(text("amountEdit"), amount);
    QVERIFY(!child<QWidget>("parkingCard")->isVisible());
}

void tst_RechargeComfort::parkedForms_changePlacesAndAreNeverLost()
{
    for (int place = 1; place <= 9; ++place) {
        type(QStringLiteral("601234567%1").arg(place));
        park(place);
        QVERIFY(text("numberEdit").isEmpty());
    }
    type("6099999999");
    park(3);
    QCOMPARE(text("numberEdit").remove(u' '), QStringLiteral("6012345673"));
    park(3);
    QCOMPARE(text("numberEdit").remove(u' '), QStringLiteral("6099999999"));
    press(Qt::Key_Escape);
    for (int place = 1; place <= 9; ++place) {
        QTest::mouseClick(
            child<QPushButton>(
                QByteArray("parkedButton").append(QByteArray::number(place)).constData()),
            Qt::LeftButton);
        QCOMPARE(text("numberEdit").remove(u' '), QStringLiteral("601234567%1").arg(place));
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
    }
}

void tst_RechargeComfort::parkedForm_keepsTheKeyOfItsSale()
{
    type(Unlisted);
    press(Qt::Key_Return);
    type("air");
    goOnToTheAmount();
    type("299");
    // The press comes to nothing, and nobody can tell how far it got.
    m_shop->book.failWrites(true);
    press(Qt::Key_F10);
    m_shop->book.failWrites(false);
    QCOMPARE(m_shop->keys, 1);
    park(1);
    type("6099999999");
    press(Qt::Key_Return);
    type("air");
    goOnToTheAmount();
    type("49");
    press(Qt::Key_F10);
    QCOMPARE(m_shop->newest().intent.key, IntentKey(QStringLiteral("intent-2")));
    park(1);
    press(Qt::Key_F10);
    QCOMPARE(m_shop->newest().intent.number, QString::fromLatin1(Unlisted));
    QCOMPARE(m_shop->newest().intent.key, IntentKey(QStringLiteral("intent-1")));
}

void tst_RechargeComfort::parkedForm_keepsHowItIsPaid()
{
    type(Unlisted);
    press(Qt::Key_Return);
    type("air");
    goOnToTheAmount();
    type("299");
    child<QPushButton>("payUpiButton")->click();
    park(2);
    QVERIFY(child<QPushButton>("payCashButton")->isChecked()); // of the next customer
    type("6099999999");
    press(Qt::Key_Return);
    type("air");
    goOnToTheAmount();
    type("49");
    child<QPushButton>("payCashButton")->click();
    child<QLineEdit>("givenEdit")->setText(QStringLiteral("100"));
    park(2); // they change places
    QVERIFY(child<QPushButton>("payUpiButton")->isChecked());
    press(Qt::Key_F10);
    QCOMPARE(m_shop->newest().intent.number, QString::fromLatin1(Unlisted));
    park(2);
    QVERIFY(child<QPushButton>("payCashButton")->isChecked());
    QCOMPARE(text("givenEdit"), QStringLiteral("100"));
}

void tst_RechargeComfort::emptyForm_parksNothing()
{
    park(1);
    QVERIFY(!child<QWidget>("parkingCard")->isVisible());
    QCOMPARE(focus(), QStringLiteral("numberEdit"));
}

void tst_RechargeComfort::serviceCharge_isCollectedAndNeverSent()
{
    m_charges.insert(Service::Mobile, *ServiceCharge::parse(QStringLiteral("2%")));
    type(Unlisted);
    press(Qt::Key_Return);
    type("air");
    goOnToTheAmount();
    type("299");
    QCOMPARE(words("totalLabel"), QStringLiteral("₹ 305.00"));
    QVERIFY(words("balanceAfterLabel").contains(QStringLiteral("₹ 6.00")));
    QCOMPARE(words("readBackAmount"), QStringLiteral("₹ 299"));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.first().amount, Money::fromRupees(299));
    QCOMPARE(m_shop->newest().intent.amount, Money::fromRupees(299));
    QCOMPARE(m_shop->newest().intent.charge, Money::fromRupees(6));
    // Another service has none.
    press(Qt::Key_F3);
    type("1234567890");
    QVERIFY(!words("balanceAfterLabel").contains(QStringLiteral("charge")));
}

void tst_RechargeComfort::serviceCharge_isSetInTheSettings()
{
    Desk desk = m_shop->desk();
    desk.chargeFor = [this](Service service) { return m_charges.value(service); };
    desk.keepCharge = [this](Service service, const ServiceCharge &charge) -> Result<Done> {
        if (m_failKeep)
            return Error{Fault::Storage, {}};
        m_charges.insert(service, charge);
        return Done{};
    };
    ChargeCard card(desk);
    auto *edit = card.findChild<QLineEdit *>(QStringLiteral("electricityChargeEdit"));
    QVERIFY(edit && edit->text().isEmpty());
    QCOMPARE(edit->accessibleName(), QStringLiteral("Service charge for Electricity"));
    const auto enter = [edit](const char *typed) {
        edit->setText(QString::fromLatin1(typed));
        emit edit->editingFinished();
    };
    enter("5");
    QCOMPARE(m_charges.value(Service::Electricity).on(Money::fromRupees(100)),
             Money::fromRupees(5));
    QCOMPARE(edit->text(), QStringLiteral("5.00"));
    enter("50%");
    QCOMPARE(m_charges.value(Service::Electricity).text(), QStringLiteral("5.00"));
    auto *told = card.findChild<QLabel *>(QStringLiteral("chargeLabel"));
    QVERIFY(told->text().contains(QStringLiteral("Not saved")));
    m_failKeep = true;
    enter("7");
    QCOMPARE(edit->text(), QStringLiteral("5.00"));
    QVERIFY(told->text().contains(QStringLiteral("Not saved")));
}

void tst_RechargeComfort::chips_areThoseOfTheCircle()
{
    const auto put = [this](qint64 id, int rupees, const char *circle) {
        Attempt sale =
            attemptOf(m_shop->catalogue, QStringLiteral("A"), QString::fromLatin1(Listed), rupees,
                      State::Success, m_shop->clock.now().addDays(-9), id);
        sale.intent.circle = QString::fromLatin1(circle);
        m_shop->book.put(sale);
    };
    put(1, 239, "9");
    put(2, 299, "9");
    put(3, 299, "9");
    put(4, 155, "7");
    AmountChips chips(m_shop->book);
    const auto shown = [&chips] {
        QStringList texts;
        for (const auto *chip : chips.findChildren<QPushButton *>())
            texts << (chip->isHidden() ? QStringList() : QStringList(chip->text()));
        return texts;
    };
    const Operator *row = m_shop->catalogue.findByCode(QStringLiteral("A"));
    QVERIFY(row->circleMatters);
    chips.learn(row, QStringLiteral("9"));
    QCOMPARE(shown(), QStringList({QStringLiteral("299"), QStringLiteral("239")}));
    chips.learn(row, QStringLiteral("7"));
    QCOMPARE(shown(), QStringList({QStringLiteral("155")}));
    // Nothing was sold in the third: what is usual elsewhere is better than nothing.
    chips.learn(row, QStringLiteral("1"));
    QCOMPARE(shown().size(), 3);
}

void tst_RechargeComfort::sale_isHeardOnceForEachEnd()
{
    Heard heard;
    Manner manner;
    Desk desk = m_shop->desk();
    desk.chime = &heard;
    desk.manner = [&manner] { return manner; };
    SaleSounds sounds(desk);
    const auto put = [this](State state, qint64 id) {
        const Attempt sale =
            attemptOf(m_shop->catalogue, QStringLiteral("A"), QString::fromLatin1(Listed), 239,
                      state, m_shop->clock.now(), id);
        m_shop->book.put(sale);
        emit m_shop->book.changed(sale.orderId);
        return sale;
    };
    using Sound = Chime::Sound;
    sounds.follow(put(State::Sending, 1), true);
    QVERIFY(heard.sounds.isEmpty());
    for (const State state : {State::Unknown, State::Pending, State::Failing, State::Success,
                              State::Success, State::Reversed})
        put(state, 1);
    QCOMPARE(heard.sounds, QList<Sound>({Sound::Waiting, Sound::Success, Sound::Alert}));
    // A sale of a list, or of another counter.
    put(State::Failed, 2);
    QCOMPARE(heard.sounds.size(), 3);
    // The same sale once more, which had ended already.
    sounds.follow(put(State::Failed, 3), false);
    QCOMPARE(heard.sounds.size(), 3);
    // It had its answer before anybody followed it.
    sounds.follow(put(State::NotSent, 4), true);
    QCOMPARE(heard.sounds.mid(3), QList<Sound>({Sound::Failure}));
    manner.sounds = false;
    sounds.follow(put(State::Success, 5), true);
    QCOMPARE(heard.sounds.size(), 4);
}

void tst_RechargeComfort::sounds_areSwitchedOffInTheSettings()
{
    Heard heard;
    Manner manner{true, true};
    bool canKeep = true;
    Desk desk = m_shop->desk();
    desk.chime = &heard;
    desk.manner = [&manner] { return manner; };
    desk.keepManner = [&](const Manner &chosen) -> Result<Done> {
        if (!canKeep)
            return Error{Fault::Storage, {}};
        manner = chosen;
        return Done{};
    };
    MannerCard card(desk);
    auto *check = card.findChild<QCheckBox *>(QStringLiteral("soundsCheck"));
    QVERIFY(check && check->isChecked());
    check->click();
    QVERIFY(!manner.sounds && manner.customerScreen);
    QVERIFY(heard.sounds.isEmpty());
    check->click();
    QVERIFY(manner.sounds);
    QCOMPARE(heard.sounds.size(), 1); // so that one hears how loud it is
    canKeep = false;
    check->click();
    QVERIFY(card.findChild<QLabel *>(QStringLiteral("mannerLabel"))
                ->text()
                .contains(QStringLiteral("Not saved")));
}

void tst_RechargeComfort::everyOperator_isFoundByAnyPartOfItsNames()
{
    constexpr int PartLength = 4;
    int asked = 0;
    QCOMPARE(m_shop->catalogue.operators().size(), 145);
    for (const Operator &row : m_shop->catalogue.operators()) {
        QStringList names{row.code};
        for (const QString &name : {row.name, row.documentName, row.state, row.alsoKnownAs})
            names << name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : std::as_const(names)) {
            for (int at = 0; at <= qMax(0, int(name.size()) - PartLength); ++at) {
                const QString part = name.mid(at, PartLength).toLower();
                if (part.isEmpty())
                    continue;
                ++asked;
                QVERIFY2(m_shop->catalogue.search(part).contains(&row), qPrintable(part));
            }
        }
    }
    QVERIFY(asked > 145);
}

QTEST_MAIN(tst_RechargeComfort)
#include "tst_rechargecomfort.moc"
