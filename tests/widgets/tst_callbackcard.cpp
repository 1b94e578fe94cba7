// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecallbackdesk.h"
#include "pagesdesk.h"

#include <callbackcard.h>
#include <statusstrip.h>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace ct;
using namespace Qt::StringLiterals;

class TestCallbackCard : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *find(QWidget &in, const char *name)
    {
        T *found = in.findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    static QString words(QWidget &in) { return find<QLabel>(in, "callbackLabel")->text(); }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void itIsOffUntilSwitchedOn()
    {
        FakeCallbackDesk desk;
        CallbackCard card(desk);
        QVERIFY(!find<QCheckBox>(card, "callbackCheck")->isChecked());
        QVERIFY(words(card).startsWith(u"Off."_s));
        QVERIFY(desk.saved.isEmpty());
        find<QCheckBox>(card, "callbackCheck")->click();
        QCOMPARE(desk.saved.size(), 1);
        QVERIFY(desk.kept.listen);
        QCOMPARE(words(card), u"Listening on 127.0.0.1:8750."_s);
        find<QCheckBox>(card, "callbackCheck")->click();
        QVERIFY(!desk.kept.listen);
    }

    void anotherPlace_isInForceWhenItIsEntered()
    {
        FakeCallbackDesk desk;
        desk.kept.listen = true;
        desk.now = CallbackDesk::State::Listening;
        CallbackCard card(desk);
        auto *bind = find<QLineEdit>(card, "callbackBindEdit");
        bind->setText(u" 0.0.0.0 "_s);
        QTest::keyClick(bind, Qt::Key_Return);
        QCOMPARE(desk.kept.bind, u"0.0.0.0"_s);
        auto *port = find<QSpinBox>(card, "callbackPortSpin");
        port->setValue(9123);
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(desk.kept.port, 9123);
        QCOMPARE(words(card), u"Listening on 0.0.0.0:9123."_s);
        // Nothing new: nothing is saved, and nothing that listens is disturbed.
        const qsizetype before = desk.saved.size();
        QTest::keyClick(bind, Qt::Key_Return);
        QCOMPARE(desk.saved.size(), before);
    }

    void scrollingPastThePort_doesNotChangeIt()
    {
        FakeCallbackDesk desk;
        CallbackCard card(desk);
        auto *port = find<QSpinBox>(card, "callbackPortSpin");
        QWheelEvent down({5, 5}, port->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(port, &down);
        QCOMPARE(port->value(), CallbackSettings::UsualPort);
        QVERIFY(!down.isAccepted());
    }

    void everyTrouble_isSaidWithWhatToDo_data()
    {
        QTest::addColumn<CallbackDesk::State>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("address") << CallbackDesk::State::NoAddress << u"in figures"_s;
        QTest::newRow("port") << CallbackDesk::State::NoPort << u"127.0.0.1:8750"_s;
        QTest::newRow("token") << CallbackDesk::State::NoToken << u"--new-token"_s;
    }
    void everyTrouble_isSaidWithWhatToDo()
    {
        QFETCH(const CallbackDesk::State, state);
        QFETCH(const QString, word);
        FakeCallbackDesk desk;
        desk.whenListening = state;
        CallbackCard card(desk);
        find<QCheckBox>(card, "callbackCheck")->click();
        QVERIFY(words(card).startsWith(u"Not listening: "_s));
        QVERIFY(words(card).contains(word));
    }

    void settingsThatCannotBeKept_areToldAndTakenBack()
    {
        FakeCallbackDesk desk;
        desk.failSave = true;
        CallbackCard card(desk);
        find<QCheckBox>(card, "callbackCheck")->click();
        QVERIFY(!find<QCheckBox>(card, "callbackCheck")->isChecked());
        QVERIFY(words(card).startsWith(u"Not saved"_s));
    }

    void path_isShownAndCopied()
    {
        FakeCallbackDesk desk;
        CallbackCard card(desk);
        QCOMPARE(find<QLineEdit>(card, "callbackPathEdit")->text(), desk.thePath);
        QVERIFY(find<QLineEdit>(card, "callbackPathEdit")->isReadOnly());
        find<QPushButton>(card, "callbackCopyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.thePath);
        QVERIFY(!find<QLabel>(card, "callbackCopiedLabel")->text().isEmpty());
    }

    void everyInput_hasItsOwnAccessibleName()
    {
        FakeCallbackDesk desk;
        CallbackCard card(desk);
        QSet<QString> names;
        for (const char *name : {"callbackCheck", "callbackBindEdit", "callbackPortSpin",
                                 "callbackPathEdit", "callbackCopyButton"}) {
            const QString spoken = find<QWidget>(card, name)->accessibleName();
            QVERIFY2(!spoken.isEmpty() && !names.contains(spoken), name);
            QVERIFY2(!spoken.contains(u'&'), name);
            names.insert(spoken);
        }
    }

    void statusStrip_saysHowCallbacksStand()
    {
        PagesDesk pages;
        FakeCallbackDesk callbacks;
        Desk desk = pages.desk();
        desk.callbackDesk = &callbacks;
        StatusStrip strip(desk);
        const auto status = [&strip] { return find<QLineEdit>(strip, "callbackStatus")->text(); };
        QCOMPARE(find<QLineEdit>(strip, "callbackStatus")->accessibleName(), u"Call-backs"_s);
        QCOMPARE(status(), u"Call-backs: off"_s);
        callbacks.be(CallbackDesk::State::Listening);
        QCOMPARE(status(), u"Call-backs: listening"_s);
        callbacks.last = pages.clock.now();
        callbacks.be(CallbackDesk::State::Listening);
        QCOMPARE(status(),
                 u"Call-backs: last one "_s + pages.clock.now().toLocalTime().toString(u"HH:mm"_s));
        callbacks.be(CallbackDesk::State::NoPort);
        QCOMPARE(status(), u"Call-backs: not listening"_s);
    }
};

QTEST_MAIN(TestCallbackCard)
#include "tst_callbackcard.moc"
