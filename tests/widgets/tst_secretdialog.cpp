// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <secretdialog.h>
#include <secretedit.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ct;

class TestSecretDialog : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTyped_isGivenOnceAndLeftNowhere()
    {
        SecretDialog dialog(SecretDialog::Password, false);
        std::shared_ptr<SecretBytes> given;
        int times = 0;
        connect(&dialog, &SecretDialog::given, this, [&](std::shared_ptr<SecretBytes> secret) {
            given = std::move(secret);
            ++times;
        });
        dialog.open();
        auto *edit = dialog.findChild<SecretEdit *>(QStringLiteral("secretEdit"));
        auto *confirm = dialog.findChild<QPushButton *>(QStringLiteral("secretConfirmButton"));
        QVERIFY(edit && confirm);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(edit, QStringLiteral("Canary+7%"));
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(times, 1);
        QVERIFY(given);
        QCOMPARE(given->view(), QByteArrayView("Canary+7%"));
        QCOMPARE(edit->text(), QString());
        QVERIFY(!edit->isUndoAvailable());
    }

    void theField_showsAndCopiesNothing()
    {
        SecretEdit edit;
        edit.setText(QStringLiteral("Canary"));
        edit.selectAll();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        edit.copy();
        edit.cut();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QVERIFY(!edit.displayText().contains(QStringLiteral("Canary")));
        QVERIFY(edit.inputMethodHints() & Qt::ImhSensitiveData);
    }

    void nothingTyped_isNoSecret()
    {
        SecretEdit edit;
        QVERIFY(!edit.take());
    }

    void aWrongPassphrase_isSaid()
    {
        SecretDialog first(SecretDialog::Passphrase, false);
        SecretDialog again(SecretDialog::Passphrase, true);
        const auto isSaid = [](const SecretDialog &dialog) {
            return dialog.findChild<QLabel *>(QStringLiteral("secretWrongLabel"))
                ->isVisibleTo(&dialog);
        };
        QVERIFY(!isSaid(first));
        QVERIFY(isSaid(again));
    }

    void lookingUpOnly_givesNothing()
    {
        SecretDialog dialog(SecretDialog::Password, false);
        QSignalSpy given(&dialog, &SecretDialog::given);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(given.size(), 0);
    }
};

QTEST_MAIN(TestSecretDialog)
#include "tst_secretdialog.moc"
