// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "callbackcard.h"
#include "chargecard.h"
#include "mannercard.h"
#include "peoplecard.h"
#include "pindialog.h"
#include "printercard.h"
#include "secretedit.h"

#include <catalogue.h>
#include <language.h>
#include <paperdesk.h>
#include <upiwords.h>
#include <words.h>

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

namespace {

QLabel *wordsLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QFrame *card(const QString &title, QGridLayout *grid)
{
    auto *frame = new QFrame;
    setLook(frame, "card");
    auto *head = wordsLabel(QString(), "title");
    head->setText(title);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(18, 14, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(head);
    rows->addLayout(grid);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    return frame;
}

} // namespace

SettingsPage::SettingsPage(const Desk &desk, AccountDesk &accounts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_accounts(accounts)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *inner = new QWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildAccount(), 1, Qt::AlignTop);
    columns->addLayout(right, 1);
    right->addWidget(buildPlace());
    right->addWidget(buildShop());
    if (desk.keepCharge)
        right->addWidget(new ChargeCard(m_desk));
    if (desk.paper && desk.paper->canKeep())
        right->addWidget(new PrinterCard(m_desk, *desk.paper));
    if (desk.manner && desk.keepManner)
        right->addWidget(new MannerCard(m_desk));
    if (desk.people && desk.guard && desk.signIn)
        right->addWidget(new PeopleCard(m_desk));
    if (desk.callbackDesk)
        right->addWidget(new CallbackCard(*desk.callbackDesk));
    right->addStretch(1);
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->addLayout(columns);
    rows->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
    scroll->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(buildFoot());

    addChoices();
    fill(m_accounts.settings());
    join();
    setFocusProxy(m_accounts.isPractice() ? static_cast<QWidget *>(m_circle) : m_gateway);
}

void SettingsPage::add(QGridLayout *grid, int row, int column, int span, const QString &caption,
                       QWidget *field, const QString &name)
{
    auto *label = new QLabel(caption);
    setLook(label, "label");
    label->setBuddy(field);
    field->setObjectName(name);
    QString spoken = caption;
    field->setAccessibleName(spoken.remove(u'&'));
    auto *wrong = wordsLabel(name + QStringLiteral("Problem"), "problem");
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

QWidget *SettingsPage::buildAccount()
{
    auto *grid = new QGridLayout;
    QFrame *frame = card(tr("Account at the provider"), grid);
    m_gateway = new QLineEdit;
    m_gateway->setMaxLength(300);
    m_gateway->setPlaceholderText(QStringLiteral("https://"));
    m_username = new QLineEdit;
    m_username->setMaxLength(100);
    m_password = new SecretEdit;
    m_wire = new QComboBox;
    m_format = new QComboBox;
    m_deadline = new QSpinBox;
    m_deadline->setRange(10, 600);
    //: Seconds, behind a number
    m_deadline->setSuffix(tr(" s"));
    m_caFile = new QLineEdit;
    m_caFile->setPlaceholderText(tr("the system’s own"));
    m_browse = new QPushButton(tr("&Choose…"));
    m_browse->setObjectName(QStringLiteral("chooseCaFileButton"));
    m_browse->setAccessibleName(tr("Choose a certificate file"));

    if (m_accounts.isPractice()) {
        auto *practice = wordsLabel(QStringLiteral("practiceLabel"), "caution");
        practice->setText(
            tr("Practice: the stand-in provider inside this program answers, with "
               "play money. Address, user name and password are not needed."));
        grid->addWidget(practice, 0, 0, 1, 2);
    }
    add(grid, 1, 0, 2, tr("Provider &address"), m_gateway, QStringLiteral("gatewayEdit"));
    add(grid, 2, 0, 1, tr("&User name"), m_username, QStringLiteral("usernameEdit"));
    add(grid, 2, 1, 1, tr("&Password"), m_password, QStringLiteral("passwordEdit"));
    m_test = new QPushButton(tr("&Test with balance"));
    m_test->setObjectName(QStringLiteral("testButton"));
    m_testWords = wordsLabel(QStringLiteral("testLabel"), "hint");
    grid->addWidget(m_test, 3, 0);
    grid->addWidget(m_testWords, 4, 0, 1, 2);
    add(grid, 5, 0, 1, tr("Way of sen&ding"), m_wire, QStringLiteral("wireCombo"));
    add(grid, 5, 1, 1, tr("Answer &format"), m_format, QStringLiteral("formatCombo"));
    add(grid, 6, 0, 1, tr("&Longest wait"), m_deadline, QStringLiteral("deadlineSpin"));
    add(grid, 7, 0, 1, tr("Certificate f&ile"), m_caFile, QStringLiteral("caFileEdit"));
    grid->addWidget(m_browse, 7, 1, Qt::AlignBottom | Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return frame;
}

QWidget *SettingsPage::buildPlace()
{
    auto *grid = new QGridLayout;
    QFrame *frame = card(tr("This counter"), grid);
    m_circle = new QComboBox;
    m_circle->setMaxVisibleItems(16);
    m_counter = new QSpinBox;
    m_counter->setRange(1, 999);
    add(grid, 0, 0, 1, tr("Shop's circle"), m_circle, QStringLiteral("circleCombo"));
    add(grid, 0, 1, 1, tr("Counter &number"), m_counter, QStringLiteral("counterSpin"));
    m_language = new QComboBox;
    m_receiptLanguage = new QComboBox;
    add(grid, 1, 0, 1, tr("&Windows speak"), m_language, QStringLiteral("languageCombo"));
    add(grid, 1, 1, 1, tr("Receipts spea&k"), m_receiptLanguage,
        QStringLiteral("receiptLanguageCombo"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return frame;
}

QWidget *SettingsPage::buildShop()
{
    auto *grid = new QGridLayout;
    QFrame *frame = card(tr("Shop, as receipts show it"), grid);
    m_shopName = new QLineEdit;
    m_shopName->setMaxLength(80);
    m_shopAddress = new QPlainTextEdit;
    m_shopAddress->setTabChangesFocus(true);
    m_shopAddress->setFixedHeight(68);
    m_shopPhone = new QLineEdit;
    m_shopPhone->setMaxLength(40);
    m_gstin = new QLineEdit;
    m_gstin->setMaxLength(15);
    add(grid, 0, 0, 2, tr("Shop na&me"), m_shopName, QStringLiteral("shopNameEdit"));
    add(grid, 1, 0, 2, tr("Shop address"), m_shopAddress, QStringLiteral("shopAddressEdit"));
    add(grid, 2, 0, 1, tr("Shop phone"), m_shopPhone, QStringLiteral("shopPhoneEdit"));
    add(grid, 2, 1, 1, tr("&GSTIN"), m_gstin, QStringLiteral("gstinEdit"));
    m_upiId = new QLineEdit;
    m_upiId->setMaxLength(320);
    m_upiId->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    //: In the empty field for a UPI id
    m_upiId->setPlaceholderText(tr("name@bank"));
    m_upiPayee = new QLineEdit;
    m_upiPayee->setMaxLength(80);
    m_upiPayee->setPlaceholderText(tr("the shop's name"));
    add(grid, 3, 0, 1, tr("UPI id for QR c&odes"), m_upiId, QStringLiteral("upiIdEdit"));
    add(grid, 3, 1, 1, tr("Name given by UPI apps"), m_upiPayee, QStringLiteral("upiPayeeEdit"));
    return frame;
}

QWidget *SettingsPage::buildFoot()
{
    auto *foot = new QFrame;
    foot->setObjectName(QStringLiteral("settingsFoot"));
    setLook(foot, "foot");
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setMinimumWidth(140);
    // Every letter that Alt could take is a menu's or a field's.
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    key->setWhatsThis(tr("Save"));
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_save->isEnabled())
            save();
    });
    setLook(m_save, "primary");
    m_saveWords = wordsLabel(QStringLiteral("saveLabel"), "hint");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_saveWords, 1);
    row->addWidget(m_save);
    return foot;
}

void SettingsPage::addChoices()
{
    m_wire->addItem(tr("POST, as documented"), QStringLiteral("post-query"));
    m_wire->addItem(tr("POST, form only"), QStringLiteral("post-form"));
    m_wire->addItem(tr("GET"), QStringLiteral("get"));
    for (const char16_t *format : {u"json", u"csv", u"xml"}) {
        const QString name = QString::fromUtf16(format);
        m_format->addItem(name.toUpper(), name);
    }
    QList<std::pair<QString, QString>> circles;
    for (const Circle &circle : m_desk.catalogue.circles())
        circles << std::pair(Words::label(circle.name), circle.code);
    std::sort(circles.begin(), circles.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    //: The language of receipts is that of the windows
    m_receiptLanguage->addItem(tr("as the windows"), QString());
    for (const QString &language : receiptLanguages())
        m_receiptLanguage->addItem(languageWord(language), language);
    for (const QString &language : windowLanguages())
        m_language->addItem(languageWord(language), language);
    m_circle->addItem(tr("Choose…"), QString());
    for (const auto &[name, code] : circles)
        m_circle->addItem(name, code);
}

void SettingsPage::join()
{
    for (QLineEdit *edit : {m_gateway, m_username, m_caFile})
        connect(edit, &QLineEdit::textChanged, this, &SettingsPage::updateProblems);
    connect(m_upiId, &QLineEdit::textChanged, this, &SettingsPage::updateProblems);
    connect(m_password, &QLineEdit::textEdited, this, &SettingsPage::updateProblems);
    connect(m_circle, &QComboBox::currentIndexChanged, this, &SettingsPage::updateProblems);
    connect(m_browse, &QPushButton::clicked, this, &SettingsPage::chooseFile);
    connect(m_test, &QPushButton::clicked, this, &SettingsPage::test);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    updateButtons();
    updateProblems();
}

void SettingsPage::fill(const AccountSettings &settings)
{
    m_gateway->setText(settings.gateway);
    m_username->setText(settings.username);
    m_wire->setCurrentIndex(std::max(0, m_wire->findData(settings.wire)));
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.format)));
    m_deadline->setValue(int(settings.deadline.count()));
    m_caFile->setText(settings.caFile);
    m_counter->setValue(settings.counter);
    // Several regions share a code: the one that it belongs to is shown.
    const Circle *circle = m_desk.catalogue.circleByCode(settings.circle);
    m_circle->setCurrentIndex(circle ? std::max(0, m_circle->findText(Words::label(circle->name)))
                                     : 0);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_receiptLanguage->setCurrentIndex(
        std::max(0, m_receiptLanguage->findData(settings.receiptLanguage)));
    m_shopName->setText(settings.shop.name);
    m_shopAddress->setPlainText(settings.shop.address);
    m_shopPhone->setText(settings.shop.phone);
    m_gstin->setText(settings.shop.gstin);
    m_upiId->setText(settings.shop.upiId);
    m_upiPayee->setText(settings.shop.upiPayee);
    sayAboutPassword();
}

AccountSettings SettingsPage::entered() const
{
    AccountSettings settings = m_accounts.settings();
    settings.gateway = m_gateway->text().trimmed();
    settings.username = m_username->text().trimmed();
    settings.wire = m_wire->currentData().toString();
    settings.format = m_format->currentData().toString();
    settings.deadline = std::chrono::seconds(m_deadline->value());
    settings.circle = m_circle->currentData().toString();
    settings.counter = m_counter->value();
    settings.caFile = m_caFile->text().trimmed();
    settings.language = m_language->currentData().toString();
    settings.receiptLanguage = m_receiptLanguage->currentData().toString();
    settings.shop.name = m_shopName->text().simplified();
    settings.shop.address = m_shopAddress->toPlainText().trimmed();
    settings.shop.phone = m_shopPhone->text().simplified();
    settings.shop.gstin = m_gstin->text().simplified().toUpper();
    settings.shop.upiId = m_upiId->text().trimmed();
    settings.shop.upiPayee = m_upiPayee->text().simplified();
    return settings;
}

void SettingsPage::sayAboutPassword()
{
    m_password->setPlaceholderText(m_typed                    ? tr("typed, not saved yet")
                                   : m_accounts.hasPassword() ? tr("stored, never shown")
                                                              : tr("not stored yet"));
}

void SettingsPage::updateButtons()
{
    const bool isPractice = m_accounts.isPractice();
    const bool isBusy = m_isTesting || m_isSaving;
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_gateway, m_username, m_password, m_wire, m_format, m_deadline, m_caFile, m_browse})
        field->setEnabled(!isPractice && !isBusy);
    m_test->setEnabled(!isBusy);
    m_test->setText(m_isTesting ? tr("Asking…") : tr("&Test with balance"));
    m_save->setEnabled(!isBusy);
    m_save->setText(m_isSaving ? tr("Saving…") : tr("Save"));
}

QList<AccountProblem> SettingsPage::problems() const
{
    QList<AccountProblem> problems = checkAccount(entered());
    if (m_accounts.isPractice())
        problems.removeIf([](AccountProblem problem) {
            return problem != AccountProblem::CircleMissing &&
                   problem != AccountProblem::BadCounter && problem != AccountProblem::BadUpiId;
        });
    return problems;
}

QWidget *SettingsPage::fieldOf(AccountProblem problem) const
{
    switch (problem) {
        case AccountProblem::GatewayMissing:
        case AccountProblem::GatewayMalformed:
        case AccountProblem::GatewayInsecure:
            return m_gateway;
        case AccountProblem::UsernameMissing:
            return m_username;
        case AccountProblem::UnknownWire:
            return m_wire;
        case AccountProblem::UnknownFormat:
            return m_format;
        case AccountProblem::BadDeadline:
            return m_deadline;
        case AccountProblem::CircleMissing:
            return m_circle;
        case AccountProblem::BadCounter:
            return m_counter;
        case AccountProblem::BadUpiId:
            return m_upiId;
    }
    Q_UNREACHABLE();
}

void SettingsPage::updateProblems()
{
    for (QLabel *wrong : std::as_const(m_wrong))
        wrong->hide();
    for (const AccountProblem problem : problems()) {
        // What could give the password away is said at once, the rest when it is wanted.
        if (!m_wasChecked && problem != AccountProblem::GatewayInsecure)
            continue;
        QLabel *wrong = m_wrong.value(fieldOf(problem));
        const auto upi = checkUpiId(m_upiId->text().trimmed());
        wrong->setText(problem == AccountProblem::BadUpiId && upi
                           ? UpiWords::sentence(*upi)
                           : Words::accountSentence(problem));
        wrong->show();
    }
}

bool SettingsPage::check()
{
    m_wasChecked = true;
    updateProblems();
    const QList<AccountProblem> found = problems();
    if (found.isEmpty())
        return true;
    fieldOf(found.first())->setFocus();
    return false;
}

void SettingsPage::takePassword()
{
    if (std::shared_ptr<SecretBytes> typed = m_password->take())
        m_typed = std::move(typed);
    sayAboutPassword();
}

void SettingsPage::test()
{
    takePassword();
    if (check())
        withPermission(m_desk, Act::Configure, this, [this] { testAllowed(); });
}

void SettingsPage::testAllowed()
{
    m_isTesting = true;
    say(m_testWords, tr("Asking the provider for the balance…"), "hint");
    updateButtons();
    m_accounts.test(entered(), m_typed, Reply<Balance>(this, [this](const Result<Balance> &answer) {
                        m_isTesting = false;
                        updateButtons();
                        takeTest(answer);
                    }));
}

void SettingsPage::takeTest(const Result<Balance> &answer)
{
    if (answer.ok()) {
        const QString balance = formatMoney(answer->money);
        say(m_testWords,
            m_accounts.isPractice()
                ? tr("It works: the balance is %1 of play money.").arg(balance)
                : tr("It works: the balance is %1. Recharges also want this shop's internet "
                     "address on the provider's white list; only the first one shows whether it "
                     "is there.")
                      .arg(balance),
            "good");
        return;
    }
    const Error &error = answer.error();
    const bool hasNoPassword = error.fault == Fault::Refused && error.detail.isEmpty();
    say(m_testWords,
        hasNoPassword ? tr("There is no password yet: type it above.")
                      : Words::faultSentence(error),
        "problem");
}

void SettingsPage::save()
{
    takePassword();
    if (check())
        withPermission(m_desk, Act::Configure, this, [this] { saveAllowed(); });
}

void SettingsPage::saveAllowed()
{
    m_isSaving = true;
    say(m_saveWords, QString(), "hint");
    updateButtons();
    m_accounts.save(entered(), m_typed, Reply<Done>(this, [this](const Result<Done> &answer) {
                        m_isSaving = false;
                        takeSaved(answer);
                        updateButtons();
                    }));
}

void SettingsPage::tellSaved(bool isPasswordKept)
{
    if (isPasswordKept)
        say(m_saveWords, tr("The settings are saved."), "good");
    else
        sayNotKept();
}

void SettingsPage::sayNotKept()
{
    say(m_saveWords,
        tr("Saved, all but the password: this computer has no keyring to keep it in. It is "
           "used until the program ends. Start with --passphrase-file to keep it sealed."),
        "caution");
}

void SettingsPage::takeSaved(const Result<Done> &answer)
{
    const bool isKept = answer.ok() || answer.error().fault == Fault::Unauthorised;
    if (isKept)
        m_typed.reset(); // wiped; it cannot be seen or saved a second time
    sayAboutPassword();
    if (answer.ok())
        say(m_saveWords, tr("Saved."), "good");
    else if (isKept)
        sayNotKept();
    else if (answer.error().fault == Fault::Refused)
        say(m_saveWords, tr("Not saved: the provider's address or the user name is not allowed."),
            "problem");
    else
        say(m_saveWords,
            tr("Not saved: the settings could not be written. Look at the disk and at the rights "
               "of the data folder."),
            "problem");
}

void SettingsPage::say(QLabel *label, const QString &words, const char *look)
{
    setLook(label, look);
    label->setText(words);
}

void SettingsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace ct
