// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdialog.h"

#include <language.h>
#include <words.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr qsizetype MostRows = 40;

//! "+91 98765-43210" as people write it, to the ten digits of the key.
QString cleaned(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    if (digits.size() == 12 && digits.startsWith(QLatin1String("91")))
        return digits.sliced(2);
    if (digits.size() == 11 && digits.startsWith(u'0'))
        return digits.sliced(1);
    return digits;
}

} // namespace

CustomerDialog::CustomerDialog(const Customer &customer, QWidget *parent)
    : QDialog(parent),
      m_isNew(customer.number.isEmpty()),
      m_language(new QComboBox),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("customerDialog"));
    setModal(true);
    setWindowTitle(m_isNew ? tr("New customer") : tr("Change the customer"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(8);
    m_number = addEdit(rows, tr("&Mobile number"), QStringLiteral("customerNumberEdit"),
                       groupedNumber(customer.number, Service::Mobile));
    m_number->setReadOnly(!m_isNew);
    m_number->setEnabled(m_isNew);
    m_name = addEdit(rows, tr("&Name"), QStringLiteral("customerNameEdit"), customer.name);
    m_village = addEdit(rows, tr("&Village or street"), QStringLiteral("customerVillageEdit"),
                        customer.village);
    m_language->setObjectName(QStringLiteral("customerLanguageCombo"));
    m_language->setAccessibleName(tr("Language of messages"));
    m_language->addItem(tr("As in the shop"), QString());
    for (const QString &language : windowLanguages())
        m_language->addItem(languageWord(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(customer.language)));
    auto *languageLabel = new QLabel(tr("&Language of messages"));
    setLook(languageLabel, "label");
    languageLabel->setBuddy(m_language);
    rows->addWidget(languageLabel);
    rows->addWidget(m_language);
    m_note = addEdit(rows, tr("N&ote"), QStringLiteral("customerNoteEdit"), customer.note);
    rows->addWidget(buildConnections(customer.numbers));
    m_problem->setObjectName(QStringLiteral("customerProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("customerConfirmButton"));
    auto *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("customerLeaveButton"));
    rows->addWidget(buttons);
    setMinimumWidth(520);
    connect(m_number, &QLineEdit::textChanged, this, &CustomerDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit given(this->customer()); });
    (m_isNew ? m_number : m_name)->setFocus();
    follow();
}

QLineEdit *CustomerDialog::addEdit(QVBoxLayout *rows, const QString &caption, const QString &name,
                                   const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setMaxLength(120);
    auto *label = new QLabel(caption);
    setLook(label, "label");
    label->setBuddy(edit);
    QString spoken = caption;
    edit->setAccessibleName(spoken.remove(u'&'));
    rows->addWidget(label);
    rows->addWidget(edit);
    return edit;
}

QWidget *CustomerDialog::buildConnections(const QList<CustomerNumber> &numbers)
{
    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto *title = new QLabel(tr("Further connections"));
    setLook(title, "label");
    rows->addWidget(title);
    auto *list = new QWidget;
    m_connections = new QVBoxLayout(list);
    m_connections->setContentsMargins(0, 0, 6, 0);
    m_connections->setSpacing(6);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumHeight(150);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    rows->addWidget(scroll);
    auto *add = new QPushButton(tr("&Add a connection"));
    add->setObjectName(QStringLiteral("addConnectionButton"));
    setLook(add, "small");
    add->setAutoDefault(false); // Enter keeps the customer
    rows->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_rows.size() >= MostRows)
            return;
        addRow({});
        m_rows.last().number->setFocus();
    });
    for (const CustomerNumber &number : numbers)
        addRow(number);
    return all;
}

void CustomerDialog::addRow(const CustomerNumber &number)
{
    const int place = int(m_rows.size()) + 1;
    Row row{new QComboBox, new QLineEdit(number.number), new QLineEdit(number.label)};
    for (const Service service : allServices())
        row.service->addItem(Words::serviceWord(service), int(service));
    row.service->setCurrentIndex(row.service->findData(int(number.service)));
    row.service->setAccessibleName(tr("Service of connection %1").arg(place));
    row.service->setObjectName(QStringLiteral("connectionService%1").arg(place));
    row.number->setAccessibleName(tr("Number of connection %1").arg(place));
    row.number->setObjectName(QStringLiteral("connectionNumber%1").arg(place));
    row.number->setPlaceholderText(tr("Number"));
    row.number->setMaxLength(64);
    row.label->setAccessibleName(tr("Whose connection %1 is").arg(place));
    row.label->setObjectName(QStringLiteral("connectionLabel%1").arg(place));
    row.label->setPlaceholderText(tr("Whose, e.g. wife"));
    row.label->setMaxLength(120);
    auto *line = new QHBoxLayout;
    line->addWidget(row.service, 2);
    line->addWidget(row.number, 3);
    line->addWidget(row.label, 2);
    m_connections->addLayout(line);
    m_rows << row;
}

Customer CustomerDialog::customer() const
{
    Customer customer;
    customer.number = cleaned(m_number->text());
    customer.name = m_name->text().simplified();
    customer.village = m_village->text().simplified();
    customer.language = m_language->currentData().toString();
    customer.note = m_note->text().trimmed();
    for (const Row &row : m_rows) {
        const QString number = row.number->text().simplified().remove(u' ');
        if (!number.isEmpty())
            customer.numbers << CustomerNumber{Service(row.service->currentData().toInt()), number,
                                               row.label->text().simplified()};
    }
    return customer;
}

void CustomerDialog::follow()
{
    m_problem->hide();
    m_confirm->setEnabled(isCustomerNumber(cleaned(m_number->text())));
}

void CustomerDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace ct
