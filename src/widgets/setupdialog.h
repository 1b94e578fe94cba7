// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <accountdesk.h>
#include <wirefinder.h>

#include <QDialog>
#include <QHash>
#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace ct {

class SecretEdit;

//! What a person has said in the set-up so far. It stays in memory until the end of the set-up.
struct SetupAnswers
{
    AccountSettings account;
    std::shared_ptr<SecretBytes> password; //!< null: none was typed
    std::optional<Balance> balance;        //!< what the provider said to exactly this account
    bool practice = false;                 //!< begin with play money
    int step = 0;                          //!< where to go on, counted in SetupDialog::Step
};

//! Leads a new shop through what the counter must know: language, practice or live, shop, account
//! with a test, printer. Nothing is written before the last button; whoever leaves earlier finds
//! the answers again.
class SetupDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Language, Begin, Shop, Account, Printer, Ready };

    //! Everything in `desk` and `accounts` must outlive the dialog.
    SetupDialog(const Desk &desk, AccountDesk &accounts, const SetupAnswers &answers,
                QWidget *parent = nullptr);
    ~SetupDialog() override;

    Step step() const { return m_step; }
    SetupAnswers answers() const;

    //! The practice counter could not be started.
    void sayPracticeFailed();

signals:
    //! The windows are to speak this from now on; the dialog follows the change by itself.
    void languageChosen(const QString &language);
    //! The last button was pressed and practice was chosen: nothing is kept in the live folder.
    void practiceWanted(const ct::AccountSettings &account);
    //! Everything is kept and in use.
    void done();

public slots:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<Step> steps() const;
    QString titleOf(Step step) const;
    void buildFrame();
    void showStep(Step step);
    void showList();
    void buildLanguage(QVBoxLayout *rows);
    void buildBegin(QVBoxLayout *rows);
    void buildShop(QVBoxLayout *rows);
    void buildAccount(QVBoxLayout *rows);
    void buildPrinter(QVBoxLayout *rows);
    void buildReady(QVBoxLayout *rows);
    QLabel *sentence(QVBoxLayout *rows, const QString &words, const char *look = "muted");
    void add(QGridLayout *grid, int row, int column, int span, const QString &caption,
             QWidget *field, const QString &name);
    void fillCircles();
    void readStep();
    void readAccount();
    bool checkStep();
    void goOn();
    void goBack();
    void testAccount(); //!< and go on, once the person has seen the balance
    void takeTest(const Result<WireFinder::Found> &found);
    void finish();
    void takeSaved(const Result<Done> &saved);
    void say(const QString &words, const char *look);
    void updateButtons();

    const Desk m_desk;
    AccountDesk &m_accounts;
    WireFinder m_finder;
    SetupAnswers m_answers;
    Step m_step = Step::Language;
    bool m_isSaving = false;
    bool m_mayGoOnUntested = false;
    QVBoxLayout *m_list = nullptr;
    QVBoxLayout *m_place = nullptr;
    QWidget *m_shown = nullptr;
    QWidget *m_first = nullptr; //!< has the focus when the step is shown
    QLabel *m_words = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_untested = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;

    // Of the step that is shown; null on the others.
    QHash<QWidget *, QLabel *> m_wrong;
    QComboBox *m_language = nullptr;
    QComboBox *m_receiptLanguage = nullptr;
    QRadioButton *m_practice = nullptr;
    QLineEdit *m_shopName = nullptr;
    QPlainTextEdit *m_shopAddress = nullptr;
    QLineEdit *m_shopPhone = nullptr;
    QComboBox *m_circle = nullptr;
    QLineEdit *m_gateway = nullptr;
    QLineEdit *m_username = nullptr;
    SecretEdit *m_password = nullptr;
};

} // namespace ct
