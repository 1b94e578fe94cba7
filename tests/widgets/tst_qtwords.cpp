// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <language.h>
#include <qtwords.h>

#include <QAbstractButton>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace ct;

namespace {

//! English words in a text; file names, shortcuts ("Ctrl+Z") and mnemonics ("(&Z)") are none.
QString english(QString text)
{
    static const QRegularExpression noWords(
        QStringLiteral("\\(&.\\)|\\t.*$|\\b(Ctrl|Alt|Shift)\\+\\w+|\\b[A-Z]{3,4}\\b"));
    text.remove(noWords);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return word.match(text).captured();
}

} // namespace

class TestQtWords : public QObject
{
    Q_OBJECT

private slots:
    void everyWord_isTranslated_data();
    void everyWord_isTranslated();
    void buttons_speakTheLanguage_data();
    void buttons_speakTheLanguage();
    void menusOfFields_speakTheLanguage_data();
    void menusOfFields_speakTheLanguage();
    void fileDialog_speaksTheLanguage_data();
    void fileDialog_speaksTheLanguage();
    void backToEnglish_leavesNothingBehind();

private:
    static void otherLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : windowLanguages()) {
            if (language != QLatin1String("en"))
                QTest::newRow(qPrintable(language)) << language;
        }
    }
};

void TestQtWords::everyWord_isTranslated_data()
{
    otherLanguages();
}

void TestQtWords::everyWord_isTranslated()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QVERIFY(qtWords().size() > 100);
    for (const QtWord &word : qtWords()) {
        const QString said = QCoreApplication::translate(word.context, word.text);
        QVERIFY2(said != QString::fromUtf8(word.text), word.text);
    }
}

void TestQtWords::buttons_speakTheLanguage_data()
{
    otherLanguages();
}

void TestQtWords::buttons_speakTheLanguage()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QMessageBox box;
    for (int bit = QMessageBox::FirstButton; bit <= QMessageBox::LastButton; bit <<= 1)
        box.addButton(QMessageBox::StandardButton(bit));
    box.setDetailedText(QStringLiteral("1"));
    QVERIFY(box.buttons().size() >= 18);
    for (const QAbstractButton *button : box.buttons())
        QVERIFY2(english(button->text()).isEmpty(), qPrintable(button->text()));
}

void TestQtWords::menusOfFields_speakTheLanguage_data()
{
    otherLanguages();
}

void TestQtWords::menusOfFields_speakTheLanguage()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QLineEdit line(QStringLiteral("1"));
    QPlainTextEdit lines(QStringLiteral("1"));
    const std::unique_ptr<QMenu> lineMenu(line.createStandardContextMenu());
    const std::unique_ptr<QMenu> linesMenu(lines.createStandardContextMenu());
    for (const QMenu *menu : {lineMenu.get(), linesMenu.get()}) {
        int words = 0;
        for (const QAction *action : menu->findChildren<QAction *>()) {
            QVERIFY2(english(action->text()).isEmpty(), qPrintable(action->text()));
            words += action->isSeparator() ? 0 : 1;
        }
        QVERIFY(words >= 7);
    }
}

void TestQtWords::fileDialog_speaksTheLanguage_data()
{
    otherLanguages();
}

void TestQtWords::fileDialog_speaksTheLanguage()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QFileDialog dialog(nullptr, QStringLiteral("1"), QStringLiteral("/"));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    int seen = 0;
    const auto check = [&seen](const QString &text) {
        ++seen;
        QVERIFY2(english(text).isEmpty(), qPrintable(text));
    };
    for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
        dialog.setAcceptMode(mode);
        dialog.show();
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            check(label->text());
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            check(button->text());
            check(button->toolTip());
        }
        for (const QTreeView *view : dialog.findChildren<QTreeView *>()) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                check(view->model()->headerData(column, Qt::Horizontal).toString());
        }
        for (const QAction *action : dialog.findChildren<QAction *>())
            check(action->text());
    }
    QVERIFY(seen > 40);
}

void TestQtWords::backToEnglish_leavesNothingBehind()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("hi")));
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    QMessageBox box;
    box.addButton(QMessageBox::Cancel);
    QCOMPARE(box.button(QMessageBox::Cancel)->text(), QStringLiteral("Cancel"));
}

QTEST_MAIN(TestQtWords)
#include "tst_qtwords.moc"
