// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretedit.h"
#include "setupdialog.h"

#include <catalogue.h>
#include <language.h>
#include <words.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

// What each step of the set-up asks, and how its fields are read and checked.

namespace ct {

QLabel *SetupDialog::sentence(QVBoxLayout *rows, const QString &words, const char *look)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    rows->addWidget(label);
    return label;
}

void SetupDialog::add(QGridLayout *grid, int row, int column, int span, const QString &caption,
                      QWidget *field, const QString &name)
{
    auto *label = new QLabel(caption);
    setLook(label, "label");
    label->setBuddy(field);
    field->setObjectName(name);
    QString spoken = caption;
    field->setAccessibleName(spoken.remove(u'&'));
    auto *wrong = new QLabel;
    wrong->setObjectName(name + QStringLiteral("Problem"));
    wrong->setTextFormat(Qt::PlainText);
    wrong->setWordWrap(true);
    setLook(wrong, "problem");
    wrong->hide();
    m_wrong.insert(field, wrong);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(label);
    rows->addWidget(field);
    rows->addWidget(wrong);
    rows->addStretch(1);
    grid->addLayout(rows, row, column, 1, span);
}

void SetupDialog::buildLanguage(QVBoxLayout *rows)
{
    sentence(rows, tr("Welcome. A few questions, and the counter is ready. Nothing is written "
                      "before the last step."));
    m_language = new QComboBox;
    for (const QString &language : windowLanguages())
        m_language->addItem(languageWord(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(windowLanguage())));
    m_receiptLanguage = new QComboBox;
    m_receiptLanguage->addItem(tr("as the windows"), QString());
    for (const QString &language : receiptLanguages())
        m_receiptLanguage->addItem(languageWord(language), language);
    m_receiptLanguage->setCurrentIndex(
        std::max(0, m_receiptLanguage->findData(m_answers.account.receiptLanguage)));
    auto *grid = new QGridLayout;
    add(grid, 0, 0, 1, tr("Windows &speak"), m_language, QStringLiteral("setupLanguageCombo"));
    add(grid, 1, 0, 1, tr("&Receipts speak"), m_receiptLanguage,
        QStringLiteral("setupReceiptLanguageCombo"));
    rows->addLayout(grid);
    connect(m_language, &QComboBox::activated, this, [this] {
        readStep();
        // Not inside the list of the field that the change will take away.
        QMetaObject::invokeMethod(
            this, [this] { emit languageChosen(m_answers.account.language); },
            Qt::QueuedConnection);
    });
    m_first = m_language;
}

void SetupDialog::buildBegin(QVBoxLayout *rows)
{
    m_practice = new QRadioButton(tr("&Practise first, with play money"));
    m_practice->setObjectName(QStringLiteral("setupPracticeRadio"));
    auto *live = new QRadioButton(tr("Sell &for real"));
    live->setObjectName(QStringLiteral("setupLiveRadio"));
    (m_answers.practice ? m_practice : live)->setChecked(true);
    rows->addWidget(live);
    sentence(rows, tr("You need the user name and the password of your account at the provider."),
             "hint");
    rows->addSpacing(6);
    rows->addWidget(m_practice);
    sentence(rows,
             tr("A provider inside this program answers. Nobody is recharged and no money moves; "
                "everything else is as in the shop. The practice book is a book of its own, and "
                "selling for real can begin on any day."),
             "hint");
    m_first = m_answers.practice ? m_practice : live;
}

void SetupDialog::fillCircles()
{
    QList<std::pair<QString, QString>> circles;
    for (const Circle &circle : m_desk.catalogue.circles())
        circles << std::pair(Words::label(circle.name), circle.code);
    std::sort(circles.begin(), circles.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_circle->addItem(tr("Choose…"), QString());
    for (const auto &[name, code] : circles)
        m_circle->addItem(name, code);
    const Circle *own = m_desk.catalogue.circleByCode(m_answers.account.circle);
    m_circle->setCurrentIndex(own ? std::max(0, m_circle->findText(Words::label(own->name))) : 0);
    m_circle->setMaxVisibleItems(14);
}

void SetupDialog::buildShop(QVBoxLayout *rows)
{
    sentence(rows, tr("Name, address and telephone stand on every receipt."));
    m_shopName = new QLineEdit(m_answers.account.shop.name);
    m_shopName->setMaxLength(80);
    m_shopAddress = new QPlainTextEdit(m_answers.account.shop.address);
    m_shopAddress->setTabChangesFocus(true);
    m_shopAddress->setFixedHeight(68);
    m_shopPhone = new QLineEdit(m_answers.account.shop.phone);
    m_shopPhone->setMaxLength(40);
    m_circle = new QComboBox;
    fillCircles();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    add(grid, 0, 0, 2, tr("Shop na&me"), m_shopName, QStringLiteral("setupShopNameEdit"));
    add(grid, 1, 0, 2, tr("Shop addr&ess"), m_shopAddress, QStringLiteral("setupAddressEdit"));
    add(grid, 2, 0, 1, tr("Shop p&hone"), m_shopPhone, QStringLiteral("setupPhoneEdit"));
    add(grid, 2, 1, 1, tr("Shop's ci&rcle"), m_circle, QStringLiteral("setupCircleCombo"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    rows->addLayout(grid);
    m_first = m_shopName;
}

void SetupDialog::buildAccount(QVBoxLayout *rows)
{
    sentence(rows, tr("As you use them on the provider's web site. The password is kept in this "
                      "computer's keyring or sealed in a file, and never shown again."));
    m_username = new QLineEdit(m_answers.account.username);
    m_username->setMaxLength(100);
    m_password = new SecretEdit;
    m_password->setPlaceholderText(m_answers.password         ? tr("typed, not saved yet")
                                   : m_accounts.hasPassword() ? tr("stored, never shown")
                                                              : QString());
    m_gateway = new QLineEdit(m_answers.account.gateway);
    m_gateway->setMaxLength(300);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    add(grid, 0, 0, 1, tr("&User name (member id)"), m_username,
        QStringLiteral("setupUsernameEdit"));
    add(grid, 0, 1, 1, tr("Pass&word"), m_password, QStringLiteral("setupPasswordEdit"));
    add(grid, 1, 0, 2, tr("Provider &address"), m_gateway, QStringLiteral("setupGatewayEdit"));
    rows->addLayout(grid);
    if (m_answers.balance) {
        auto *balance = sentence(
            rows, tr("It works: the balance is %1.").arg(formatMoney(m_answers.balance->money)),
            "sum");
        balance->setObjectName(QStringLiteral("setupBalanceLabel"));
        sentence(rows,
                 tr("Recharges also want this shop's internet address on the provider's "
                    "white list; only the first one shows whether it is there."),
                 "hint");
    }
    // Whatever is changed was not tested.
    const auto untest = [this] {
        m_answers.balance.reset();
        updateButtons();
        if (auto *balance = m_shown->findChild<QLabel *>(QStringLiteral("setupBalanceLabel")))
            balance->hide();
    };
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_username, m_password, m_gateway})
        connect(edit, &QLineEdit::textEdited, this, untest);
    m_first = m_username;
}

void SetupDialog::buildPrinter(QVBoxLayout *rows)
{
    sentence(rows, tr("Receipts can go to a thermal printer, to any printer of this computer, or "
                      "be sent as a message. A printer can be set up at any time."));
    if (m_desk.setUpPrinter) {
        auto *open = new QPushButton(tr("Set up a &printer…"));
        open->setObjectName(QStringLiteral("setupPrinterButton"));
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this] { m_desk.setUpPrinter(this); });
        rows->addWidget(open, 0, Qt::AlignLeft);
    } else {
        sentence(rows, tr("Where a receipt is shown its printer is chosen as well."), "hint");
    }
    m_first = m_next;
}

void SetupDialog::buildReady(QVBoxLayout *rows)
{
    const AccountSettings &account = m_answers.account;
    const auto line = [&](const QString &what, const QString &words) {
        sentence(rows,
                 QStringLiteral("%1: %2").arg(what, words.isEmpty() ? QStringLiteral("—") : words),
                 "plain");
    };
    line(tr("Shop"), account.shop.name);
    const Circle *circle = m_desk.catalogue.circleByCode(account.circle);
    line(tr("Circle"), circle ? Words::label(circle->name) : QString());
    const bool isPractice = m_answers.practice || m_accounts.isPractice();
    if (isPractice) {
        line(tr("Selling"), tr("practice, with play money"));
    } else {
        line(tr("Provider account"), account.username);
        line(tr("Balance"),
             m_answers.balance ? formatMoney(m_answers.balance->money) : tr("not tested yet"));
    }
    rows->addSpacing(8);
    sentence(rows, isPractice ? tr("PRACTICE stands over every window and on every receipt.")
                              : tr("From here on every recharge is real. F1 shows the keys, and "
                                   "the manual is in the menu Help."));
    m_first = m_next;
}

void SetupDialog::readAccount()
{
    AccountSettings &account = m_answers.account;
    const AccountSettings before = account;
    account.username = m_username->text().trimmed();
    account.gateway = m_gateway->text().trimmed();
    std::shared_ptr<SecretBytes> typed = m_password->take();
    if (account != before || typed)
        m_answers.balance.reset();
    if (!typed)
        return;
    m_answers.password = std::move(typed);
    m_password->setPlaceholderText(tr("typed, not saved yet"));
}

void SetupDialog::readStep()
{
    AccountSettings &account = m_answers.account;
    if (m_language) {
        account.language = m_language->currentData().toString();
        account.receiptLanguage = m_receiptLanguage->currentData().toString();
    }
    if (m_practice)
        m_answers.practice = m_practice->isChecked();
    if (m_shopName) {
        account.shop.name = m_shopName->text().simplified();
        account.shop.address = m_shopAddress->toPlainText().trimmed();
        account.shop.phone = m_shopPhone->text().simplified();
        account.circle = m_circle->currentData().toString();
    }
    if (m_username)
        readAccount();
}

bool SetupDialog::checkStep()
{
    for (QLabel *wrong : std::as_const(m_wrong))
        wrong->hide();
    QWidget *first = nullptr;
    const auto complain = [&](QWidget *field, const QString &words) {
        m_wrong.value(field)->setText(words);
        m_wrong.value(field)->show();
        if (!first)
            first = field;
    };
    if (m_shopName && m_answers.account.shop.name.isEmpty())
        complain(m_shopName, tr("Give the shop a name: receipts begin with it."));
    for (const AccountProblem problem : checkAccount(m_answers.account)) {
        const bool isGateway = problem == AccountProblem::GatewayMissing ||
                               problem == AccountProblem::GatewayMalformed ||
                               problem == AccountProblem::GatewayInsecure;
        if (m_circle && problem == AccountProblem::CircleMissing)
            complain(m_circle, Words::accountSentence(problem));
        else if (m_username && problem == AccountProblem::UsernameMissing)
            complain(m_username, Words::accountSentence(problem));
        else if (m_gateway && isGateway)
            complain(m_gateway, Words::accountSentence(problem));
    }
    if (m_password && !m_answers.password && !m_accounts.hasPassword())
        complain(m_password, tr("The password is missing."));
    if (first)
        first->setFocus();
    return first == nullptr;
}

} // namespace ct
