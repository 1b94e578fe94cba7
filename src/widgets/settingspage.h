// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <accountdesk.h>

#include <QHash>
#include <QWidget>
#include <memory>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ct {

class SecretEdit;

//! Shows and changes how this counter speaks to the provider, and what receipts say about the shop.
//! The password goes in and never comes out.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    //! `accounts` must outlive the page.
    SettingsPage(const Desk &desk, AccountDesk &accounts, QWidget *parent = nullptr);

    //! What the fields say at this moment.
    AccountSettings entered() const;
    //! For the page of a window that was made anew with the settings of the one before.
    void tellSaved(bool isPasswordKept);

private:
    QWidget *buildAccount();
    QWidget *buildShop();
    QWidget *buildPlace();
    QWidget *buildFoot();
    void addChoices();
    void join();

    //! A caption above `field` and a line for what is wrong with it below.
    void add(QGridLayout *grid, int row, int column, int span, const QString &caption,
             QWidget *field, const QString &name);
    void fill(const AccountSettings &settings);
    void sayAboutPassword();
    void updateButtons();
    void updateProblems();
    //! False where something is wrong; the first wrong field has the focus then.
    bool check();
    QList<AccountProblem> problems() const;
    QWidget *fieldOf(AccountProblem problem) const;
    void takePassword();
    void test();
    void takeTest(const Result<Balance> &answer);
    void save();
    void testAllowed();
    void saveAllowed();
    void sayNotKept();
    void takeSaved(const Result<Done> &answer);
    void say(QLabel *label, const QString &words, const char *look);
    void chooseFile();

    const Desk m_desk;
    AccountDesk &m_accounts;
    std::shared_ptr<SecretBytes> m_typed; //!< typed here and not saved yet
    bool m_isTesting = false;
    bool m_isSaving = false;
    bool m_wasChecked = false; //!< Save or Test was pressed: everything wrong is said
    QHash<QWidget *, QLabel *> m_wrong;
    QLineEdit *m_gateway = nullptr;
    QLineEdit *m_username = nullptr;
    SecretEdit *m_password = nullptr;
    QComboBox *m_wire = nullptr;
    QComboBox *m_format = nullptr;
    QSpinBox *m_deadline = nullptr;
    QLineEdit *m_caFile = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_testWords = nullptr;
    QLineEdit *m_shopName = nullptr;
    QPlainTextEdit *m_shopAddress = nullptr;
    QLineEdit *m_shopPhone = nullptr;
    QLineEdit *m_gstin = nullptr;
    QLineEdit *m_upiId = nullptr;
    QLineEdit *m_upiPayee = nullptr;
    QComboBox *m_circle = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_receiptLanguage = nullptr;
    QSpinBox *m_counter = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_saveWords = nullptr;
};

} // namespace ct
