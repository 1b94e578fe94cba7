// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerpanel.h"

#include "customerdialog.h"
#include "keybutton.h"
#include "linedelegate.h"
#include "pindialog.h"
#include "sheetdialog.h"
#include "whatsapp.h"

#include <accountwords.h>
#include <words.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int ShownMoves = 200;
constexpr int MostMoves = 5000;

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QPushButton *deedButton(const QString &text, const QString &name, const QString &tip = {})
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&').remove(u'…'));
    button->setToolTip(tip);
    return button;
}

Line lineOf(const AccountMove &move, const AccountWords &words, const QDate &today)
{
    const bool isCharge = move.kind == AccountMoveKind::Charge;
    Line line;
    line.id = QString::number(move.seq);
    line.title = words.moveWord(move);
    line.side = (isCharge ? QStringLiteral("+ ") : QStringLiteral("− ")) + formatMoney(move.amount);
    line.tone = isCharge ? LineTone::Waiting : LineTone::Good;
    line.below = Words::time(move.at, today);
    if (!move.by.isEmpty())
        line.below += QStringLiteral(" · ") + move.by;
    line.more = QStringLiteral("= ") + formatMoney(move.owedAfter);
    return line;
}

} // namespace

CustomerPanel::CustomerPanel(const Desk &desk, AccountLedger &ledger, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_ledger(ledger), m_body(new QWidget)
{
    setLook(this, "card");
    m_nothing = plainLabel(QStringLiteral("noCustomerLabel"), "muted");
    m_nothing->setText(tr("Choose a customer to see the account, or press Ctrl+N for a new one."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    auto *rule = new QFrame;
    setLook(rule, "rule");
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(buildHead());
    body->addWidget(rule);
    body->addWidget(buildMoves(), 1);
    body->addWidget(buildDeeds());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_nothing, 1);
    rows->addWidget(m_body, 1);
    show(QString());
}

QWidget *CustomerPanel::buildHead()
{
    auto *head = new QWidget;
    m_name = plainLabel(QStringLiteral("customerName"), "sum");
    m_who = plainLabel(QStringLiteral("customerWho"), "plain");
    m_numbers = plainLabel(QStringLiteral("customerNumbers"), "hint");
    m_standing = plainLabel(QStringLiteral("customerStanding"), "figure");
    m_limit = plainLabel(QStringLiteral("customerLimit"), "hint");
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 13, 16, 12);
    rows->setSpacing(3);
    for (QWidget *part : {m_name, m_who, m_numbers})
        rows->addWidget(part);
    rows->addSpacing(6);
    rows->addWidget(m_standing);
    rows->addWidget(m_limit);
    return head;
}

QWidget *CustomerPanel::buildMoves()
{
    auto *all = new QWidget;
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("accountLines"));
    m_list->setAccessibleName(tr("Account of the customer"));
    m_list->setModel(&m_moves);
    m_list->setItemDelegate(new LineDelegate(m_desk.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(110);
    m_noMoves = plainLabel(QStringLiteral("noAccountLines"), "muted");
    m_noMoves->setText(tr("Nothing was sold on account yet."));
    m_noMoves->setAlignment(Qt::AlignCenter);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_noMoves, 1);
    return all;
}

QWidget *CustomerPanel::buildDeeds()
{
    auto *deeds = new QWidget;
    m_note = plainLabel(QStringLiteral("customerNote"), "hint");
    auto *payment = new KeyButton(m_desk.theme, tr("Payment"), QStringLiteral("F10"));
    payment->setObjectName(QStringLiteral("paymentButton"));
    payment->setAccessibleName(tr("Payment"));
    auto *charge = deedButton(tr("Write &down…"), QStringLiteral("chargeButton"),
                              tr("What is owed besides recharges, or from the old paper book."));
    auto *credit = deedButton(tr("&Take off…"), QStringLiteral("creditButton"),
                              tr("Corrects a wrong line, or lets something go."));
    auto *limit = deedButton(tr("&Limit…"), QStringLiteral("limitButton"),
                             tr("How much may be owed. Without a limit nothing goes on account."));
    m_statement = deedButton(tr("State&ment…"), QStringLiteral("statementButton"));
    m_remind = deedButton(tr("&WhatsApp"), QStringLiteral("remindButton"),
                          tr("Opens WhatsApp with a text. Nothing is sent until you send it."));
    auto *change = deedButton(tr("&Change…"), QStringLiteral("changeCustomerButton"));
    m_erase = deedButton(tr("E&rase name…"), QStringLiteral("eraseButton"),
                         tr("Erases name, village and connections. The account stays."));
    connect(payment, &QPushButton::clicked, this, &CustomerPanel::takePayment);
    connect(charge, &QPushButton::clicked, this,
            [this] { openAccount(AccountDialog::Kind::Charge); });
    connect(credit, &QPushButton::clicked, this,
            [this] { openAccount(AccountDialog::Kind::Credit); });
    connect(limit, &QPushButton::clicked, this,
            [this] { openAccount(AccountDialog::Kind::Limit); });
    connect(m_statement, &QPushButton::clicked, this, &CustomerPanel::showStatement);
    connect(m_remind, &QPushButton::clicked, this, &CustomerPanel::write);
    connect(change, &QPushButton::clicked, this, &CustomerPanel::edit);
    connect(m_erase, &QPushButton::clicked, this, &CustomerPanel::askToErase);
    auto *grid = new QGridLayout(deeds);
    grid->setContentsMargins(16, 6, 16, 14);
    grid->setSpacing(8);
    // Two beside each other: three of them are too wide in other languages.
    grid->addWidget(m_note, 0, 0, 1, 2);
    grid->addWidget(payment, 1, 0);
    grid->addWidget(m_statement, 1, 1);
    grid->addWidget(charge, 2, 0);
    grid->addWidget(credit, 2, 1);
    grid->addWidget(limit, 3, 0);
    grid->addWidget(m_remind, 3, 1);
    grid->addWidget(change, 4, 0);
    grid->addWidget(m_erase, 4, 1);
    return deeds;
}

void CustomerPanel::show(const QString &number)
{
    say(QString());
    m_account = {};
    m_account.customer = number;
    m_nothing->setVisible(number.isEmpty());
    m_body->setVisible(!number.isEmpty());
    if (!number.isEmpty())
        refresh();
}

void CustomerPanel::refresh()
{
    if (m_account.customer.isEmpty())
        return;
    const auto account = m_ledger.account(m_account.customer);
    const auto customer = m_ledger.customerOf(m_account.customer);
    const auto moves = m_ledger.moves(m_account.customer, 0, ShownMoves);
    if (!account || !customer || !moves) {
        say(Words::faultSentence(Fault::Storage), true);
        return;
    }
    m_account = *account;
    // A number that is a further connection of somebody is nobody's name here.
    const bool isKnown = *customer && (*customer)->number == m_account.customer;
    m_customer = isKnown ? **customer : Customer{m_account.customer, {}, {}, {}, {}, {}};
    QList<Line> lines;
    const AccountWords words;
    const QDate today = m_desk.clock.now().toLocalTime().date();
    for (const AccountMove &move : *moves)
        lines << lineOf(move, words, today);
    m_moves.setLines(lines);
    fill();
}

void CustomerPanel::fill()
{
    const AccountWords words;
    m_name->setText(customerTitle(m_customer));
    QStringList who;
    if (!m_customer.name.isEmpty())
        who << Words::groupedNumber(Service::Mobile, m_customer.number);
    if (!m_customer.village.isEmpty())
        who << m_customer.village;
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_who->setVisible(!who.isEmpty());
    QStringList numbers;
    for (const CustomerNumber &number : m_customer.numbers) {
        QString one =
            QStringLiteral("%1 %2").arg(Words::serviceWord(number.service),
                                        Words::groupedNumber(number.service, number.number));
        if (!number.label.isEmpty())
            one += QStringLiteral(" (%1)").arg(number.label);
        numbers << one;
    }
    if (!m_customer.note.isEmpty())
        numbers << Words::oneLine(m_customer.note);
    m_numbers->setText(numbers.join(QStringLiteral(" · ")));
    m_numbers->setVisible(!numbers.isEmpty());
    m_standing->setText(words.standing(m_account.owed));
    setLook(m_standing, m_account.owed > Money() ? "figureWaiting" : "figureGood");
    m_limit->setText(words.limit(m_account));
    const bool hasMoves = m_moves.rowCount() > 0;
    m_list->setVisible(hasMoves);
    m_noMoves->setVisible(!hasMoves);
    m_statement->setEnabled(hasMoves);
    m_remind->setEnabled(m_account.owed > Money());
    m_erase->setEnabled(m_customer != Customer{m_customer.number, {}, {}, {}, {}, {}});
}

void CustomerPanel::openAccount(AccountDialog::Kind kind)
{
    if (m_account.customer.isEmpty())
        return;
    auto *dialog = new AccountDialog(kind, customerTitle(m_customer), m_account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::given, this,
            [this, dialog, kind](Money amount, const QString &note) {
                takeEntry(dialog, kind, amount, note);
            });
    dialog->open();
}

void CustomerPanel::takeEntry(AccountDialog *dialog, AccountDialog::Kind kind, Money amount,
                              const QString &note)
{
    const Act act = kind == AccountDialog::Kind::Payment ? Act::TakePayment : Act::ChangeAccount;
    withPermission(m_desk, act, dialog, [this, dialog, kind, amount, note] {
        takeAllowedEntry(dialog, kind, amount, note);
    });
}

void CustomerPanel::takeAllowedEntry(AccountDialog *dialog, AccountDialog::Kind kind, Money amount,
                                     const QString &note)
{
    Result<Done> done = Done{};
    QString said;
    if (kind == AccountDialog::Kind::Limit) {
        done = m_ledger.setLimit(m_account.customer, amount, m_desk.cashier);
        said = tr("The limit is set.");
    } else {
        AccountMove move;
        move.customer = m_account.customer;
        move.kind = kind == AccountDialog::Kind::Payment  ? AccountMoveKind::Payment
                    : kind == AccountDialog::Kind::Charge ? AccountMoveKind::Charge
                                                          : AccountMoveKind::Credit;
        move.amount = amount;
        move.note = note;
        move.by = m_desk.cashier;
        const Result<AccountMove> entered = m_ledger.enter(move);
        if (!entered)
            done = entered.error();
        said = kind == AccountDialog::Kind::Payment ? tr("%1 received.").arg(formatMoney(amount))
                                                    : tr("It is written down.");
    }
    if (!done) {
        dialog->showProblem(done.error().fault == Fault::Malformed
                                ? tr("Such an amount cannot be. Nothing was written.")
                                : Words::faultSentence(Fault::Storage));
        return;
    }
    dialog->accept();
    refresh();
    say(said);
    emit changed(m_account.customer);
}

void CustomerPanel::edit()
{
    if (m_account.customer.isEmpty())
        return;
    auto *dialog = new CustomerDialog(m_customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomerDialog::given, this, [this, dialog](const Customer &customer) {
        if (!m_ledger.keep(customer)) {
            dialog->showProblem(Words::faultSentence(Fault::Storage));
            return;
        }
        dialog->accept();
        refresh();
        emit changed(customer.number);
    });
    dialog->open();
}

void CustomerPanel::askToErase()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Erase the name"),
        tr("Name, village, note and connections of %1 are erased from the book. The lines of the "
           "account stay under the number.")
            .arg(customerTitle(m_customer)),
        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("eraseBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *erase = box->addButton(tr("&Erase"), QMessageBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("eraseConfirmButton"));
    connect(erase, &QPushButton::clicked, this, [this] {
        withPermission(m_desk, Act::EraseCustomer, this, [this] {
            const Result<Done> done = m_ledger.erase(m_account.customer, m_desk.cashier);
            say(done ? tr("The name is erased.") : Words::faultSentence(Fault::Storage), !done);
            const QString said = m_note->text();
            emit changed(m_account.customer);
            refresh();
            m_note->setText(said);
        });
    });
    box->open();
}

QList<AccountMove> CustomerPanel::allMoves() const
{
    const auto moves = m_ledger.moves(m_account.customer, 0, MostMoves);
    return moves ? *moves : QList<AccountMove>();
}

void CustomerPanel::showStatement()
{
    if (m_account.customer.isEmpty())
        return;
    const QString text =
        AccountWords(m_customer.language)
            .statement(m_customer, m_account, allMoves(), m_desk.shop, m_desk.clock.now());
    auto *dialog =
        new SheetDialog(m_desk.paper, tr("Statement of %1").arg(customerTitle(m_customer)), text,
                        QStringLiteral("statement-") + m_account.customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *send = dialog->addDeed(tr("&WhatsApp"), QStringLiteral("sheetWhatsAppButton"));
    connect(send, &QPushButton::clicked, dialog, [this, dialog, text] {
        if (!openWhatsApp(m_account.customer, text))
            dialog->say(tr("WhatsApp could not be opened. Copy the text instead."));
    });
    dialog->open();
}

void CustomerPanel::write()
{
    if (m_account.customer.isEmpty() || m_account.owed <= Money())
        return;
    const QString text =
        AccountWords(m_customer.language).reminder(m_customer, m_account, m_desk.shop);
    const bool isOpen = openWhatsApp(m_account.customer, text);
    say(isOpen ? tr("WhatsApp has the text; it is sent when you press send there.")
               : tr("WhatsApp could not be opened. The text is copied instead."),
        !isOpen);
    if (!isOpen)
        QGuiApplication::clipboard()->setText(text);
}

void CustomerPanel::say(const QString &sentence, bool bad)
{
    m_note->setText(sentence);
    setLook(m_note, bad ? "problem" : "hint");
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace ct
