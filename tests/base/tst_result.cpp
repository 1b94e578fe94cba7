// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <result.h>

#include <QSet>
#include <QTest>
#include <memory>
#include <type_traits>

using namespace ct;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{Fault::Malformed, QStringLiteral("odd")};
    return number / 2;
}

Result<Done> rename(const QString &to)
{
    if (to.isEmpty())
        return Error{Fault::Refused, {}};
    return Done{};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void value_isOk();
    void error_isNotOk();
    void done_isAValueOfItsOwn();
    void moveOnlyValues_moveThrough();
    void copies_areApart();
    void aResult_isNoNumber();
    void faults_haveNamesOfTheirOwn();
};

void TestResult::value_isOk()
{
    auto result = half(8);
    QVERIFY(result.ok());
    QVERIFY(static_cast<bool>(result));
    QCOMPARE(*result, 4);
    *result = 5;
    QCOMPARE(*std::as_const(result), 5);
    QCOMPARE(half(8).valueOr(7), 4);
}

void TestResult::error_isNotOk()
{
    const auto result = half(3);
    QVERIFY(!result.ok());
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{Fault::Malformed, QStringLiteral("odd")}));
    QCOMPARE(result.valueOr(7), 7);
}

void TestResult::done_isAValueOfItsOwn()
{
    QVERIFY(rename(QStringLiteral("b")).ok());
    QCOMPARE(rename(QString()).error().fault, Fault::Refused);
}

void TestResult::moveOnlyValues_moveThrough()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(9));
    QVERIFY(result.ok());
    QCOMPARE(**result, 9);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 9);
}

void TestResult::copies_areApart()
{
    Result<QString> one(QStringLiteral("a"));
    Result<QString> other = one;
    *other += u'b';
    QCOMPARE(*one, QStringLiteral("a"));
    QCOMPARE(other->size(), 2);
    other = Error{Fault::Offline, {}};
    QVERIFY(one.ok() && !other.ok());
}

void TestResult::aResult_isNoNumber()
{
    static_assert(!std::is_convertible_v<Result<int>, bool>);
    static_assert(!std::is_convertible_v<Result<int>, int>);
    static_assert(!std::is_default_constructible_v<Result<int>>);
}

void TestResult::faults_haveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (const Fault fault : {Fault::Offline, Fault::TimedOut, Fault::Refused, Fault::Unauthorised,
                              Fault::Malformed, Fault::Storage, Fault::Unknown}) {
        const QString name = faultName(fault);
        QVERIFY(!name.isEmpty());
        QCOMPARE(name, name.toLower());
        names << name;
    }
    QCOMPARE(names.size(), 7);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
