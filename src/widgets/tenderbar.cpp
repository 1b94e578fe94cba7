// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenderbar.h"

#include <accountledger.h>
#include <book.h>
#include <shiftwords.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int GivenWidth = 120;
constexpr int CustomerWidth = 132;
constexpr int ChangePixels = 22;

} // namespace

TenderBar::TenderBar(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_given(new QLineEdit),
      m_customer(new QLineEdit),
      m_change(new QLabel),
      m_words(new QLabel)
{
    setObjectName(QStringLiteral("tenderBar"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(8);
    auto *group = new QButtonGroup(this);
    const std::tuple<PayKind, QString, const char *> kinds[] = {
        {PayKind::Cash, tr("&Cash"), "payCashButton"},
        {PayKind::Upi, tr("&UPI"), "payUpiButton"},
        {PayKind::Account, tr("On accoun&t"), "payAccountButton"},
    };
    for (const auto &[kind, words, name] : kinds) {
        auto *button = new QPushButton(words);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(tr("Paid: %1").arg(ShiftWords::pay(kind)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        // Enter in the form leads from field to field; nobody has to pass these.
        button->setFocusPolicy(Qt::ClickFocus);
        setLook(button, "chip");
        QFont chosen = font();
        chosen.setPixelSize(13);
        chosen.setWeight(QFont::DemiBold); // the chosen one is wider
        button->setMinimumWidth(
            QFontMetrics(chosen).horizontalAdvance(QString(words).remove(u'&')) + 30);
        group->addButton(button);
        columns->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, chosen = kind] {
            choose(chosen);
            enter();
        });
        m_kinds[std::size_t(kind)] = button;
    }
    m_kinds[std::size_t(PayKind::Account)]->setVisible(m_desk.accounts != nullptr);
    const std::tuple<QLineEdit *, const char *, QString, int> edits[] = {
        {m_given, "givenEdit", tr("Cash given"), GivenWidth},
        {m_customer, "tenderCustomerEdit", tr("Customer's mobile"), CustomerWidth},
    };
    for (const auto &[edit, name, words, width] : edits) {
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(words);
        edit->setPlaceholderText(words);
        edit->setMaximumWidth(width);
        edit->setMaxLength(16);
        edit->setFocusPolicy(Qt::ClickFocus);
        columns->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showWords();
            emit changed();
        });
        connect(edit, &QLineEdit::returnPressed, this, &TenderBar::finished);
    }
    m_change->setObjectName(QStringLiteral("changeLabel"));
    m_words->setObjectName(QStringLiteral("tenderWords"));
    columns->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(columns);
    for (QLabel *label : {m_change, m_words}) {
        label->setTextFormat(Qt::PlainText);
        rows->addWidget(label);
    }
    QFont large = font();
    large.setPixelSize(ChangePixels);
    large.setWeight(QFont::Bold);
    m_change->setFont(large);
    m_words->setWordWrap(true);
    showKind();
}

void TenderBar::choose(PayKind kind)
{
    if (kind == PayKind::Account && !m_desk.accounts)
        return;
    m_kind = kind;
    showKind();
    emit changed();
}

TypedTender TenderBar::typed() const
{
    return {m_kind, m_given->text(), m_customer->text()};
}

void TenderBar::setTyped(const TypedTender &typed)
{
    m_customer->setText(typed.customer);
    m_given->setText(typed.given);
    choose(typed.kind);
}

void TenderBar::showKind()
{
    m_kinds[std::size_t(m_kind)]->setChecked(true);
    m_given->setVisible(m_kind == PayKind::Cash);
    m_customer->setVisible(m_kind == PayKind::Account);
    if (m_kind == PayKind::Account && m_customer->text().isEmpty() && isCustomerNumber(m_number))
        m_customer->setText(m_number);
    showWords();
}

void TenderBar::setSale(const std::optional<Money> &toPay, const QString &number)
{
    const bool isNext = toPay && !m_toPay;
    m_toPay = toPay;
    m_number = digitsOf(number);
    // The last customer's change was given when the next one's amount is typed.
    if (isNext && m_given->text().isEmpty())
        m_change->clear();
    if (m_toPay || !m_given->text().isEmpty() || m_kind != PayKind::Cash)
        showWords();
}

std::optional<Money> TenderBar::given() const
{
    const Result<Money> typed = Money::parse(m_given->text());
    return typed && !typed->isZero() ? std::optional(*typed) : std::nullopt;
}

//! A line without words takes no room.
void TenderBar::showWords()
{
    findWords();
    m_change->setVisible(!m_change->text().isEmpty());
    m_words->setVisible(!m_words->text().isEmpty());
}

void TenderBar::findWords()
{
    m_words->clear();
    setLook(m_words, "hint");
    if (m_kind == PayKind::Cash) {
        const std::optional<Money> put = given();
        const std::optional<Money> change =
            put && m_toPay ? changeOf(*put, *m_toPay) : std::nullopt;
        if (!m_given->text().isEmpty() || m_toPay)
            m_change->setText(change ? tr("Change %1").arg(formatMoney(*change)) : QString());
        if (!problem().isEmpty()) {
            setLook(m_words, "problem");
            m_words->setText(problem());
        }
        return;
    }
    m_change->clear();
    if (m_kind == PayKind::Upi) {
        m_words->setText(tr("Nothing here knows whether the money came: look at your UPI app."));
        return;
    }
    showCustomer();
}

void TenderBar::showCustomer()
{
    const QString customer = digitsOf(m_customer->text());
    if (!isCustomerNumber(customer)) {
        m_words->setText(tr("Whose account? Ten digits."));
        return;
    }
    const auto account = m_desk.accounts->account(customer);
    const auto known = m_desk.accounts->customerOf(customer);
    if (!account)
        return;
    const QString name = known && *known && !(*known)->name.isEmpty() ? (*known)->name : customer;
    m_words->setText(tr("%1 owes %2; %3 more can be put on the account.")
                         .arg(name, formatMoney(account->owed), formatMoney(account->room())));
    if (m_toPay && *m_toPay > account->room())
        setLook(m_words, "caution");
}

QString TenderBar::problem() const
{
    if (m_kind == PayKind::Account && !isCustomerNumber(digitsOf(m_customer->text())))
        return tr("Type the mobile number of the customer whose account it is.");
    if (m_kind != PayKind::Cash || m_given->text().isEmpty() || !m_toPay)
        return {};
    const std::optional<Money> put = given();
    if (!put)
        return tr("Cash given is an amount, or nothing.");
    if (!changeOf(*put, *m_toPay))
        return tr("That is less than what is to be paid.");
    return {};
}

void TenderBar::fill(SaleRequest *request) const
{
    request->tender.kind = m_kind == PayKind::Upi ? PayKind::Upi : PayKind::Cash;
    if (m_kind == PayKind::Account)
        request->onAccount = digitsOf(m_customer->text());
    if (m_kind == PayKind::Cash)
        request->tender.given = given().value_or(Money());
}

void TenderBar::soldOne()
{
    const QString change = m_change->text();
    clear();
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
}

void TenderBar::clear()
{
    m_toPay.reset();
    m_number.clear();
    m_given->clear();
    m_customer->clear();
    m_change->clear();
    if (m_kind != PayKind::Cash)
        choose(PayKind::Cash);
    else
        showWords();
}

bool TenderBar::enter()
{
    QLineEdit *edit = m_kind == PayKind::Cash      ? m_given
                      : m_kind == PayKind::Account ? m_customer
                                                   : nullptr;
    if (!edit)
        return false;
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
    return true;
}

} // namespace ct
