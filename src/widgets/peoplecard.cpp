// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplecard.h"

#include "pindialog.h"
#include "secretedit.h"

#include <guard.h>
#include <peopleledger.h>
#include <signin.h>
#include <words.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ct {

namespace {

QString wordOf(Role role)
{
    return role == Role::Owner ? PeopleCard::tr("owner") : PeopleCard::tr("cashier");
}

QString lineOf(const Person &person)
{
    QString line = PeopleCard::tr("%1, %2").arg(person.name, wordOf(person.role));
    if (!person.perSale.isZero())
        line += PeopleCard::tr(", %1 a sale").arg(formatMoney(person.perSale));
    if (!person.perDay.isZero())
        line += PeopleCard::tr(", %1 a day").arg(formatMoney(person.perDay));
    if (!person.isEnabled)
        line += PeopleCard::tr(", switched off");
    return line;
}

//! Empty or 0: no limit. Malformed: no amount.
Result<Money> limitFrom(const QLineEdit &edit)
{
    return edit.text().trimmed().isEmpty() ? Result<Money>(Money()) : Money::parse(edit.text());
}

QString shown(Money limit)
{
    return limit.isZero() ? QString() : limit.toPlain();
}

} // namespace

PeopleCard::PeopleCard(const Desk &desk, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_list(new QListWidget),
      m_words(new QLabel),
      m_large(new QLineEdit),
      m_minutes(new QSpinBox),
      m_seesBalance(new QCheckBox(tr("Cashiers see the wallet's balance")))
{
    setObjectName(QStringLiteral("peopleCard"));
    setLook(this, "card");
    auto *head = new QLabel(tr("People"));
    setLook(head, "title");
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(tr("People"));
    m_list->setFixedHeight(96);
    m_words->setObjectName(QStringLiteral("peopleLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *add = new QPushButton(tr("Add somebody"));
    add->setObjectName(QStringLiteral("addPersonButton"));
    auto *change = new QPushButton(tr("Change"));
    change->setObjectName(QStringLiteral("changePersonButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(change);
    buttons->addStretch(1);
    m_large->setObjectName(QStringLiteral("largeEdit"));
    m_large->setPlaceholderText(tr("never"));
    m_minutes->setObjectName(QStringLiteral("lockMinutesBox"));
    m_minutes->setRange(1, LongestLockMinutes);
    m_seesBalance->setObjectName(QStringLiteral("seesBalanceCheck"));
    auto *save = new QPushButton(tr("Save the rules"));
    save->setObjectName(QStringLiteral("saveRulesButton"));
    auto *rules = new QFormLayout;
    rules->addRow(tr("Look twice from an amount of"), m_large);
    rules->addRow(tr("Ask who it is after minutes"), m_minutes);
    m_large->setAccessibleName(tr("Look twice from an amount of"));
    m_minutes->setAccessibleName(tr("Ask who it is after minutes"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(save);
    foot->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 14, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(head);
    rows->addWidget(m_list);
    rows->addLayout(buttons);
    rows->addLayout(rules);
    rows->addWidget(m_seesBalance);
    rows->addLayout(foot);
    rows->addWidget(m_words);
    connect(add, &QPushButton::clicked, this,
            [this] { withPermission(m_desk, Act::ManagePeople, this, [this] { addPerson(); }); });
    connect(change, &QPushButton::clicked, this, [this] {
        withPermission(m_desk, Act::ManagePeople, this, [this] { changePerson(); });
    });
    connect(m_list, &QListWidget::itemActivated, change, &QPushButton::click);
    connect(save, &QPushButton::clicked, this,
            [this] { withPermission(m_desk, Act::ManagePeople, this, [this] { saveRules(); }); });
    connect(&desk.book, &Book::peopleChanged, this, &PeopleCard::reload);
    reload();
    setLook(m_words, "hint");
    m_words->setText(
        tr("Without people everybody at the counter is the owner. The first one you "
           "add is an owner, and from then on everybody signs in. A forgotten PIN is "
           "set anew by another owner alone, so let two people be owners."));
}

void PeopleCard::reload()
{
    m_list->clear();
    const QList<Person> people = m_desk.people->people().valueOr({});
    for (const Person &person : people) {
        auto *item = new QListWidgetItem(lineOf(person), m_list);
        item->setData(Qt::UserRole, person.name);
    }
    const PeopleRules rules = m_desk.people->peopleRules().valueOr(PeopleRules());
    m_large->setText(shown(rules.large));
    m_minutes->setValue(rules.lockMinutes);
    m_seesBalance->setChecked(rules.cashierSeesBalance);
}

void PeopleCard::addPerson()
{
    auto *dialog = new PersonDialog(Person(), !m_desk.guard->isNeeded(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::given, this,
            [this, dialog](const Person &person, std::shared_ptr<SecretBytes> pin) {
                if (!pin) {
                    dialog->showProblem(
                        tr("A PIN of at least %1 characters is needed.").arg(LeastPinLength));
                    return;
                }
                m_desk.signIn->add(person, std::move(pin),
                                   Reply<Done>{dialog, [this, dialog](const Result<Done> &done) {
                                                   tell(done);
                                                   if (done)
                                                       dialog->accept();
                                                   else
                                                       dialog->showProblem(m_words->text());
                                               }});
            });
    dialog->open();
}

void PeopleCard::changePerson()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto before = m_desk.people->person(item->data(Qt::UserRole).toString());
    if (!before)
        return;
    auto *dialog = new PersonDialog(*before, false, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::given, this,
            [this, dialog](const Person &person, std::shared_ptr<SecretBytes> pin) {
                const Result<Done> changed = m_desk.people->changePerson(person);
                tell(changed);
                if (!changed) {
                    dialog->showProblem(m_words->text());
                    return;
                }
                if (!pin) {
                    dialog->accept();
                    return;
                }
                m_desk.signIn->setPin(person.name, std::move(pin),
                                      Reply<Done>{dialog, [this, dialog](const Result<Done> &done) {
                                                      tell(done);
                                                      if (done)
                                                          dialog->accept();
                                                      else
                                                          dialog->showProblem(m_words->text());
                                                  }});
            });
    dialog->open();
}

void PeopleCard::saveRules()
{
    const Result<Money> large = limitFrom(*m_large);
    if (!large) {
        tell(large.error());
        return;
    }
    tell(m_desk.people->setPeopleRules({*large, m_seesBalance->isChecked(), m_minutes->value()}));
}

void PeopleCard::tell(const Result<Done> &done)
{
    setLook(m_words, done ? "good" : "problem");
    if (done) {
        m_words->setText(tr("Saved."));
        return;
    }
    switch (done.error().fault) {
        case Fault::Refused:
            m_words->setText(
                tr("Not saved: the first person is an owner, and one owner always "
                   "stays."));
            break;
        case Fault::Malformed:
            m_words->setText(tr("Not saved: a name that nobody has yet, limits in rupees, and a "
                                "PIN of at least %1 characters are needed.")
                                 .arg(LeastPinLength));
            break;
        case Fault::Unauthorised:
            m_words->setText(
                tr("Not saved: an owner has to give the PIN first. Press the button "
                   "again."));
            break;
        default:
            m_words->setText(Words::faultSentence(done.error()));
    }
}

PersonDialog::PersonDialog(const Person &before, bool isFirst, QWidget *parent)
    : QDialog(parent),
      m_before(before),
      m_name(new QLineEdit(before.name)),
      m_role(new QComboBox),
      m_pin(new SecretEdit),
      m_again(new SecretEdit),
      m_perSale(new QLineEdit(shown(before.perSale))),
      m_perDay(new QLineEdit(shown(before.perDay))),
      m_enabled(new QCheckBox(tr("May work at the &counter"))),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("personDialog"));
    setModal(true);
    const bool isNew = before.name.isEmpty();
    setWindowTitle(isNew ? tr("Add somebody") : before.name);
    m_name->setObjectName(QStringLiteral("personNameEdit"));
    m_name->setMaxLength(40);
    m_name->setReadOnly(!isNew);
    m_role->setObjectName(QStringLiteral("personRoleBox"));
    m_role->addItem(tr("Cashier"), int(Role::Cashier));
    m_role->addItem(tr("Owner"), int(Role::Owner));
    m_role->setCurrentIndex(isFirst || before.role == Role::Owner ? 1 : 0);
    m_role->setEnabled(!isFirst);
    m_pin->setObjectName(QStringLiteral("newPinEdit"));
    m_again->setObjectName(QStringLiteral("newPinAgainEdit"));
    m_perSale->setObjectName(QStringLiteral("perSaleEdit"));
    m_perDay->setObjectName(QStringLiteral("perDayEdit"));
    for (QLineEdit *edit : {m_perSale, m_perDay})
        edit->setPlaceholderText(tr("no limit"));
    m_enabled->setObjectName(QStringLiteral("personEnabledCheck"));
    m_enabled->setChecked(before.isEnabled);
    m_enabled->setVisible(!isNew);
    m_problem->setObjectName(QStringLiteral("personProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    auto *form = new QFormLayout;
    const auto row = [form](const QString &caption, QWidget *field) {
        form->addRow(caption, field);
        field->setAccessibleName(QString(caption).remove(u'&'));
    };
    row(tr("&Name"), m_name);
    row(tr("&Role"), m_role);
    row(isNew ? tr("&PIN") : tr("New &PIN"), m_pin);
    row(tr("PIN &again"), m_again);
    row(tr("One &sale at most"), m_perSale);
    row(tr("One &day at most"), m_perDay);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("savePersonButton"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    rows->addLayout(form);
    rows->addWidget(m_enabled);
    rows->addWidget(m_problem);
    rows->addWidget(buttons);
    setMinimumWidth(440);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (isNew ? static_cast<QWidget *>(m_name) : m_role)->setFocus();
}

void PersonDialog::showProblem(const QString &words)
{
    m_problem->setVisible(!words.isEmpty());
    m_problem->setText(words);
}

void PersonDialog::give()
{
    Person person = m_before;
    person.name = m_name->text().trimmed();
    person.role = Role(m_role->currentData().toInt());
    person.isEnabled = m_before.name.isEmpty() || m_enabled->isChecked();
    const Result<Money> perSale = limitFrom(*m_perSale);
    const Result<Money> perDay = limitFrom(*m_perDay);
    std::shared_ptr<SecretBytes> pin = m_pin->take();
    const std::shared_ptr<SecretBytes> again = m_again->take();
    const bool isTwice =
        (!pin && !again) || (pin && again && isSameSecret(pin->view(), again->view()));
    if (!isPersonName(person.name) || !perSale || !perDay) {
        showProblem(tr("A name is needed, and limits are rupees."));
        return;
    }
    if (!isTwice || (pin && !SignIn::isPossiblePin(*pin))) {
        showProblem(tr("Type the same PIN twice, at least %1 characters.").arg(LeastPinLength));
        return;
    }
    person.perSale = *perSale;
    person.perDay = *perDay;
    showProblem({});
    emit given(person, std::move(pin));
}

} // namespace ct
