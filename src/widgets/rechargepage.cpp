// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rechargepage.h"

#include "alertstrip.h"
#include "icons.h"
#include "keybutton.h"
#include "oweddialog.h"
#include "pindialog.h"
#include "readback.h"
#include "recentlist.h"
#include "resultpanel.h"
#include "saleform.h"
#include "salesounds.h"
#include "servicetiles.h"
#include "tenderbar.h"
#include "todaycard.h"
#include "upicard.h"

#include <book.h>
#include <paperdesk.h>
#include <walletwatch.h>
#include <words.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int WideSide = 400;
constexpr int NarrowSide = 264;
constexpr int LowPage = 660;   //!< below it, room is taken from between the parts
constexpr int WidePage = 1190; //!< the side column keeps its full width down to this

bool isSameSale(const Intent &a, const Intent &b)
{
    return a.row == b.row && a.number == b.number && a.circle == b.circle && a.value1 == b.value1 &&
           a.value2 == b.value2 && a.amount == b.amount && a.charge == b.charge;
}

QString keyText(int key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

RechargePage::RechargePage(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_tiles(new ServiceTiles(m_desk.catalogue, m_desk.theme)),
      m_form(new SaleForm(m_desk)),
      m_readBack(new ReadBack(m_desk.theme)),
      m_result(new ResultPanel(m_desk.theme, m_desk.clock)),
      m_today(new TodayCard(m_desk.book)),
      m_tender(new TenderBar(m_desk)),
      m_upi(new UpiCard),
      m_parking(new ParkingCard(m_desk.catalogue, m_desk.theme)),
      m_recent(new RecentList(m_desk)),
      m_sounds(new SaleSounds(m_desk, this)),
      m_owed(new QPushButton),
      m_side(new QWidget),
      m_total(new QLabel),
      m_after(new QLabel),
      m_clear(new KeyButton(m_desk.theme, tr("Clear"), keyText(Qt::Key_Escape))),
      m_pay(new PayButton(m_desk.theme, tr("Recharge"), keyText(Qt::Key_F10)))
{
    setObjectName(QStringLiteral("rechargePage"));
    auto *left = m_left = new QVBoxLayout;
    auto *alert = new AlertStrip(m_desk.disputes, m_desk.theme);
    connect(alert, &AlertStrip::lookWanted, this, &RechargePage::disputesWanted);
    left->addWidget(alert);
    left->addWidget(m_tiles);
    left->addWidget(buildForm(), 1);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    side->addWidget(m_today);
    side->addWidget(m_owed);
    m_owed->setObjectName(QStringLiteral("owedButton"));
    m_owed->setFocusPolicy(Qt::TabFocus); // a click must not take the number's focus away
    m_owed->setIcon(icon(QStringLiteral("customers"), m_desk.theme.waiting.text));
    setLook(m_owed, "notice");
    m_owed->hide();
    side->addWidget(m_upi);
    m_upi->hide();
    side->addWidget(m_parking);
    side->addWidget(m_recent, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 14);
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addWidget(m_side, 1);
    // Both grow alike until the side column has its most, see resizeEvent().
    m_side->setMinimumWidth(NarrowSide);
    m_side->setMaximumWidth(WideSide);

    join();
    addKeys();
    m_tiles->setCurrent(m_form->service());
    updateConfirmButton();
    setFocusProxy(m_form);
}

QWidget *RechargePage::buildForm()
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("formCard"));
    setLook(card, "card");
    auto *dashes = new QFrame;
    setLook(dashes, "dashed");
    dashes->setFixedHeight(1);
    auto *rows = new QVBoxLayout(card);
    const auto gap = [this, rows] {
        m_gaps << new QSpacerItem(0, 10, QSizePolicy::Minimum, QSizePolicy::Fixed);
        rows->addSpacerItem(m_gaps.last());
    };
    rows->setContentsMargins(22, 16, 22, 16);
    rows->setSpacing(0);
    rows->addWidget(m_form);
    gap();
    rows->addWidget(m_readBack);
    rows->addWidget(m_result);
    rows->addStretch(1);
    gap();
    rows->addWidget(dashes);
    gap();
    rows->addWidget(m_tender);
    gap();
    rows->addLayout(buildTotal());
    m_card = card;
    return card;
}

QLayout *RechargePage::buildTotal()
{
    m_total->setObjectName(QStringLiteral("totalLabel"));
    m_after->setObjectName(QStringLiteral("balanceAfterLabel"));
    QFont large = font();
    large.setPixelSize(26);
    large.setWeight(QFont::Bold);
    m_total->setFont(large);
    m_after->setWordWrap(true);
    m_clear->setObjectName(QStringLiteral("clearButton"));
    m_clear->setAccessibleName(tr("Clear"));
    m_pay->setObjectName(QStringLiteral("confirmButton"));
    m_pay->setAccessibleName(tr("Recharge"));
    setLook(m_pay, "primary");
    m_pay->setMinimumHeight(54);
    QFont strong = font();
    strong.setPixelSize(17);
    strong.setWeight(QFont::DemiBold);
    m_pay->setFont(strong);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_after);
    words->addWidget(m_total);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addLayout(words, 1);
    line->addWidget(m_clear);
    line->addWidget(m_pay);
    return line;
}

void RechargePage::join()
{
    connect(m_tiles, &ServiceTiles::serviceChosen, this, &RechargePage::showService);
    connect(m_tiles, &ServiceTiles::findWanted, this, &RechargePage::findWanted);
    connect(m_form, &SaleForm::serviceChanged, m_tiles, &ServiceTiles::setCurrent);
    connect(m_form, &SaleForm::changed, this, [this] {
        // A refusal is about the form as it was when it was pressed.
        if (m_form->draft() != m_pressed) {
            m_refused.reset();
            m_trouble.clear();
        }
        updateConfirmButton();
    });
    connect(m_form, &SaleForm::readBackWanted, this, &RechargePage::askForRest);
    connect(m_tender, &TenderBar::changed, this, &RechargePage::updateConfirmButton);
    connect(m_tender, &TenderBar::finished, this, &RechargePage::askForRest);
    connect(m_pay, &QPushButton::clicked, this, &RechargePage::pay);
    connect(m_clear, &QPushButton::clicked, this, &RechargePage::clearForm);
    connect(m_result, &ResultPanel::againWanted, this, &RechargePage::fillAgain);
    connect(m_result, &ResultPanel::sellAgainWanted, this, &RechargePage::payTwice);
    connect(m_result, &ResultPanel::printWanted, this, [this] {
        if (m_shown)
            emit printWanted(m_shown->orderId);
    });
    connect(m_parking, &ParkingCard::wanted, this, &RechargePage::swapParked);
    connect(m_recent, &RecentList::opened, this, &RechargePage::openWanted);
    connect(m_recent, &RecentList::printLastWanted, this, [this] {
        if (const auto newest = m_recent->newest())
            emit printWanted(newest->orderId);
    });

    connect(&m_desk.book, &Book::changed, this, &RechargePage::takeChange);
    connect(&m_desk.book, &Book::healthChanged, this, &RechargePage::updateConfirmButton);
    connect(&m_desk.wallet, &WalletWatch::balanceChanged, this, &RechargePage::updateConfirmButton);
    connect(&m_desk.wallet, &WalletWatch::failed, this, &RechargePage::updateConfirmButton);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_recent->tick();
        m_result->tick();
    });
    m_tick.start(std::chrono::seconds(1));
    // Many changes at once (bulk, another process) are read once.
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &RechargePage::reload);
    connect(m_owed, &QPushButton::clicked, this, &RechargePage::owedWanted);
}

// Keys that belong to this page only; it owns them while it is the page that is seen.
void RechargePage::addKeys()
{
    const auto add = [this](const QKeySequence &key, const QString &words, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setWhatsThis(words);
        // A key that is held down counts once.
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    const QString pays = tr("Send the recharge");
    add(Qt::Key_F10, pays, &RechargePage::pay);
    add(Qt::CTRL | Qt::Key_Return, pays, &RechargePage::pay);
    add(Qt::CTRL | Qt::Key_Enter, pays, &RechargePage::pay);
    add(Qt::CTRL | Qt::Key_F10, tr("Sell once more, where the program asked"),
        &RechargePage::payTwice);
    add(Qt::Key_Escape, tr("Close a list, then clear the form"), &RechargePage::clearForm);
    add(Qt::CTRL | Qt::Key_R, tr("What was last done for this number"),
        [this] { m_form->useSuggestion(); });
    for (int place = 1; place <= ParkingCard::Places; ++place) {
        add(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_0 + place),
            tr("Put the form aside, or take it back"), [this, place] { swapParked(place); });
    }
    add(Qt::CTRL | Qt::Key_B, tr("Customers to call back"), &RechargePage::owedWanted);
    add(Qt::CTRL | Qt::Key_P, tr("Receipt of the last sale"), [this] {
        if (const auto newest = m_recent->newest())
            emit printWanted(newest->orderId);
    });
}

void RechargePage::enterForm()
{
    m_form->enter(DraftField::Number);
}

void RechargePage::showService(Service service)
{
    m_form->setService(service);
    m_tiles->setCurrent(service);
    enterForm();
}

void RechargePage::showRow(const RowKey &row)
{
    m_form->setRow(row);
    m_tiles->setCurrent(m_form->service());
    enterForm();
}

void RechargePage::repeat(const Intent &intent)
{
    m_form->clear();
    m_form->fill(intent);
    m_form->enter(DraftField::Amount);
}

QString RechargePage::whyNoSale() const
{
    switch (m_desk.book.health()) {
        case BookHealth::Well:
            break;
        case BookHealth::ReadOnly:
            return tr("The book cannot be written, so nothing can be sold. Look at the disk.");
        case BookHealth::Damaged:
            return tr("The book is damaged, so nothing can be sold until it is mended.");
    }
    if (m_desk.wallet.trouble() == Fault::Offline)
        return tr(
            "The provider cannot be reached, so nothing can be sold. Is the internet working?");
    return QString();
}

// Every input ends here: what is wrong, what is read back, and whether Recharge may be pressed.
void RechargePage::updateConfirmButton()
{
    if (m_clearing)
        return;
    m_checked = checkDraft(m_desk.catalogue, chargedDraft(), m_desk.circle,
                           m_desk.clock.now().toLocalTime().date());
    m_form->showFindings(m_checked.findings, m_asked);
    const QString whyNot = whyNoSale();
    m_tender->setSale(toPay(), m_form->draft().number);
    m_pay->setEnabled(m_checked.intent.has_value() && whyNot.isEmpty() &&
                      m_tender->problem().isEmpty());
    showTotal(whyNot);
    showUpi();
    showPanel();
}

//! The form with the shop's service charge for it.
Draft RechargePage::chargedDraft() const
{
    Draft draft = m_form->draft();
    const Result<Money> amount = Money::parse(draft.amount);
    if (!m_desk.chargeFor || !amount || *amount <= Money())
        return draft;
    const Money charge = m_desk.chargeFor(m_form->service()).on(*amount);
    if (!charge.isZero())
        draft.charge = charge.toPlain();
    return draft;
}

//! What the customer pays: the amount with the shop's charge; empty while no amount is typed.
std::optional<Money> RechargePage::toPay() const
{
    const Draft draft = chargedDraft();
    const Result<Money> amount = Money::parse(draft.amount);
    if (!amount || amount->isZero())
        return std::nullopt;
    return amount->plus(Money::parse(draft.charge).valueOr(Money()));
}

//! The code asks for the exact amount of the sale that the form holds, under the key of that sale.
void RechargePage::showUpi()
{
    const bool isUpi = m_tender->kind() == PayKind::Upi;
    m_today->setVisible(!isUpi);
    m_upi->setVisible(isUpi);
    if (isUpi)
        askByUpi();
    // The code does not shrink: the column makes room for it while it is seen.
    m_side->setMinimumWidth(isUpi ? qMax(NarrowSide, m_upi->minimumSizeHint().width())
                                  : NarrowSide);
    m_side->setMaximumWidth(qMax(m_side->minimumWidth(), mostSide()));
    // Nothing may lie over the edge of the code: an app could not read it then.
    if (isUpi)
        m_upi->setMinimumHeight(m_upi->layout()->totalHeightForWidth(m_side->minimumWidth()));
}

int RechargePage::mostSide() const
{
    return qBound(NarrowSide, WideSide - (WidePage - width()) / 2, WideSide);
}

void RechargePage::askByUpi()
{
    UpiRequest request;
    request.payeeId = m_desk.shop.upiId;
    request.payeeName = m_desk.shop.upiPayee.isEmpty() ? m_desk.shop.name : m_desk.shop.upiPayee;
    if (m_checked.intent) {
        request.amount = toPay().value_or(Money());
        request.note = m_checked.intent->number;
        request.reference = keyFor(*m_checked.intent).text().left(35);
    }
    m_upi->ask(request, m_desk.practice);
}

void RechargePage::showTotal(const QString &whyNot)
{
    const Draft draft = chargedDraft();
    const Result<Money> amount = Money::parse(draft.amount);
    const bool known = amount && !amount->isZero();
    const Money charge = Money::parse(draft.charge).valueOr(Money());
    const std::optional<Money> total = known ? amount->plus(charge) : std::nullopt;
    m_total->setText(total ? formatMoney(*total) : QStringLiteral("₹ —"));

    const std::optional<Balance> balance = m_desk.wallet.balance();
    const std::optional<Money> after =
        known && balance ? balance->money.minus(*amount) : std::nullopt;
    if (!whyNot.isEmpty()) {
        m_after->setText(whyNot);
        setLook(m_after, "problem");
    } else if (after && *after < Money()) {
        m_after->setText(
            tr("The balance %1 is too small for this recharge").arg(formatMoney(balance->money)));
        setLook(m_after, "caution");
    } else {
        QString words =
            after ? tr("Balance after this recharge %1").arg(formatMoney(*after)) : tr("To pay");
        if (!charge.isZero()) {
            //: %1 is what the customer pays beside the amount itself
            words += QStringLiteral("\n") + tr("With service charge %1").arg(formatMoney(charge));
        }
        m_after->setText(words);
        setLook(m_after, "muted");
    }

    const Operator *row = m_form->row();
    QString name = row ? row->name : QString();
    if (row && m_form->isGuess())
        name += QStringLiteral(" (%1)").arg(tr("guess"));
    if (row && row->circleMatters && !m_form->circleName().isEmpty())
        name += QStringLiteral(" · ") + m_form->circleName();
    const QString number =
        row ? groupedNumber(normaliseNumber(*row, draft.number), row->service) : draft.number;
    m_readBack->show(number, name, known ? formatMoney(*amount, true) : QString(),
                     m_checked.intent.has_value());
}

// A refusal stays until the form changes; a result until the next sale has got as far as its
// amount, because then there is something to read back.
void RechargePage::showPanel()
{
    bool showResult = true;
    bool isOver = false; // there is nothing to be paid for
    if (m_refused) {
        m_result->showRefusal(*m_refused);
    } else if (!m_trouble.isEmpty()) {
        m_result->showTrouble(m_trouble);
    } else if (m_shown && m_form->draft().amount.isEmpty()) {
        m_result->showAttempt(*m_shown);
        isOver = true;
    } else {
        showResult = false;
    }
    m_tender->setVisible(!isOver); // its place is the result's, on a small screen
    m_result->setVisible(showResult);
    // Otherwise the focus would go on to the first button, which may be the one that sells twice.
    if (showResult && m_readBack->hasFocus())
        m_result->setFocus(Qt::OtherFocusReason);
    m_readBack->setVisible(!showResult);
    emit customerViewChanged();
}

CustomerView RechargePage::customerView() const
{
    CustomerView view;
    const Draft draft = chargedDraft();
    if (m_shown && m_form->isEmpty()) {
        view.sale = m_shown;
        return view;
    }
    const Operator *row = m_form->row();
    view.number =
        row ? groupedNumber(normaliseNumber(*row, draft.number), row->service) : draft.number;
    if (row && !m_form->isGuess())
        view.operatorName = row->name;
    const Result<Money> amount = Money::parse(draft.amount);
    if (amount && !amount->isZero())
        view.toPay = amount->plus(Money::parse(draft.charge).valueOr(Money()));
    view.mayPay = m_checked.intent.has_value();
    return view;
}

void RechargePage::askForRest()
{
    m_asked = true;
    updateConfirmButton();
    for (const DraftFinding &finding : m_checked.findings) {
        if (!finding.blocks)
            continue;
        m_form->enter(finding.field);
        return;
    }
    m_readBack->setFocus(Qt::OtherFocusReason);
}

void RechargePage::pay()
{
    m_form->closeLists();
    updateConfirmButton();
    if (!m_checked.intent) {
        // Pressed once more after a sale: there is nothing to complain about yet.
        if (m_form->isEmpty())
            m_form->enter(DraftField::Number);
        else
            askForRest();
        return;
    }
    if (!whyNoSale().isEmpty()) {
        m_desk.wallet.askSoon();
        return;
    }
    if (!m_tender->problem().isEmpty()) {
        m_tender->enter();
        return;
    }
    m_looked = false;
    start(false);
}

void RechargePage::payTwice()
{
    if (!m_refused || !m_checked.intent)
        return;
    switch (m_refused->why) {
        case SaleRefusal::DuplicateRecent:
            withPermission(m_desk, Act::SellAgain, this, [this] { start(true); });
            return;
        case SaleRefusal::Large:
            m_looked = true;
            start(m_twice);
            return;
        case SaleRefusal::BeyondSale:
        case SaleRefusal::BeyondDay:
            withPermission(m_desk, Act::SellBeyondLimit, this, [this] { start(m_twice); });
            return;
        default:
            return;
    }
}

SaleRequest RechargePage::requestFor(const Intent &checked)
{
    SaleRequest request;
    request.intent = checked;
    request.intent.counter = m_desk.counter;
    request.intent.cashier = m_desk.cashier;
    request.intent.account = m_desk.account;
    m_tender->fill(&request);
    request.retry = m_retried && isSameSale(*m_retried, checked);
    request.intent.key = keyFor(checked);
    return request;
}

//! One key for one filled form: pressing again, after whatever went wrong, is the same sale.
IntentKey RechargePage::keyFor(const Intent &checked)
{
    if (m_retried && isSameSale(*m_retried, checked))
        return m_retried->key;
    if (!m_keyed || !isSameSale(*m_keyed, checked)) {
        m_keyed = checked;
        m_keyed->key = m_desk.newIntentKey();
    }
    return m_keyed->key;
}

void RechargePage::start(bool allowDuplicate)
{
    SaleRequest request = requestFor(*m_checked.intent);
    request.allowDuplicate = m_twice = allowDuplicate;
    request.confirmedLarge = m_looked;
    m_refused.reset();
    m_trouble.clear();
    m_pressed = m_form->draft();
    const Result<Sell::Start> started = m_desk.sell.start(request);
    if (started)
        take(*started);
    else
        m_trouble = tr("Nothing was sent. %1").arg(Words::faultSentence(started.error()));
    updateConfirmButton();
}

void RechargePage::take(const Sell::Start &started)
{
    if (const auto *refused = std::get_if<Refused>(&started)) {
        m_refused = *refused;
        if (refused->why == SaleRefusal::NoShift || refused->why == SaleRefusal::ShiftCounted)
            emit shiftWanted();
        return;
    }
    if (const auto *begun = std::get_if<Sell::Begun>(&started)) {
        m_shown = begun->attempt;
        m_sounds->follow(begun->attempt, true);
        if (m_desk.paper)
            m_desk.paper->sold(begun->attempt.orderId, m_tender->kind() == PayKind::Cash);
    } else {
        m_shown = std::get<Existing>(started).attempt;
        m_sounds->follow(*m_shown, false);
    }
    // The form is the next customer's from here on.
    m_keyed.reset();
    m_retried.reset();
    m_asked = false;
    m_clearing = true;
    m_form->clear();
    m_tender->soldOne();
    m_clearing = false;
    enterForm();
}

void RechargePage::clearForm()
{
    // On an empty form Esc puts the last result away.
    if (m_form->isEmpty())
        m_shown.reset();
    m_asked = false;
    m_refused.reset();
    m_trouble.clear();
    m_retried.reset();
    m_tender->clear();
    m_form->clear();
    updateConfirmButton();
    enterForm();
}

void RechargePage::fillAgain()
{
    if (!m_shown)
        return;
    const Intent again = m_shown->intent;
    m_form->fill(again);
    m_retried = again;
    askForRest();
}

//! Puts the form aside, or takes back what stands at that place; where both are there they change
//! places, so that nothing is ever lost.
void RechargePage::swapParked(int place)
{
    const std::optional<ParkedForm> taken = m_parking->take(place);
    if (!m_form->isEmpty())
        m_parking->put(place,
                       {m_form->service(), m_form->draft(), m_keyed, m_retried, m_tender->typed()});
    else if (!taken)
        return;
    m_asked = false;
    m_refused.reset();
    m_trouble.clear();
    m_clearing = true;
    m_form->clear();
    m_tender->clear();
    // The key of a form goes with it: a later press is the same sale, whatever was pressed before.
    m_keyed = taken ? taken->keyed : std::nullopt;
    m_retried = taken ? taken->retried : std::nullopt;
    if (taken) {
        m_form->fill(taken->service, taken->draft);
        m_tender->setTyped(taken->tender);
    }
    m_clearing = false;
    updateConfirmButton();
    DraftField first = DraftField::Number;
    if (taken) {
        first = DraftField::Amount;
        for (const DraftFinding &finding : m_checked.findings) {
            if (finding.blocks) {
                first = finding.field;
                break;
            }
        }
    }
    m_form->enter(first);
}

RechargePage::Work RechargePage::work() const
{
    Work work;
    work.form = {m_form->service(), m_form->draft(), m_keyed, m_retried, m_tender->typed()};
    work.parked = m_parking->forms();
    work.shown = m_shown;
    return work;
}

void RechargePage::takeUp(const Work &work)
{
    for (int place = 1; place <= ParkingCard::Places; ++place) {
        if (const auto &parked = work.parked.at(std::size_t(place - 1)))
            m_parking->put(place, *parked);
    }
    m_keyed = work.form.keyed;
    m_retried = work.form.retried;
    m_shown = work.shown;
    // It may have been settled while there was no page to hear of it.
    if (m_shown)
        m_shown = m_desk.book.attempt(m_shown->orderId).valueOr(*m_shown);
    if (m_shown)
        m_sounds->follow(*m_shown, false);
    m_clearing = true;
    m_form->fill(work.form.service, work.form.draft);
    m_tender->setTyped(work.form.tender);
    m_clearing = false;
    m_tiles->setCurrent(work.form.service);
    updateConfirmButton();
}

void RechargePage::takeChange(const OrderId &orderId)
{
    m_reload.start();
    if (!m_shown || m_shown->orderId != orderId)
        return;
    if (const auto attempt = m_desk.book.attempt(orderId); attempt)
        m_shown = *attempt;
    showPanel();
}

void RechargePage::reload()
{
    m_today->reload();
    m_recent->reload();
    showOwed();
}

void RechargePage::showOwed()
{
    const OwedLedger *ledger = owedIn(m_desk.book);
    const int many = ledger ? int(ledger->owed(OwedDialog::Most).valueOr({}).size()) : 0;
    const QString words = tr("%n customer(s) to call back", nullptr, many);
    m_owed->setText(words);
    m_owed->setAccessibleName(words);
    m_owed->setToolTip(QStringLiteral("%1 (%2)").arg(
        words, QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText)));
    m_owed->setVisible(many > 0);
}

void RechargePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int missing = WidePage - width();
    m_side->setMaximumWidth(qMax(m_side->minimumWidth(), mostSide()));
    const bool isLow = height() < LowPage;
    const int margin = missing > 100 ? 12 : 16;
    const int above = isLow ? 6 : margin;
    layout()->setContentsMargins(margin, above, margin, isLow ? 6 : margin - 2);
    static_cast<QHBoxLayout *>(layout())->setSpacing(margin);
    m_left->setSpacing(isLow ? 6 : 14);
    for (QSpacerItem *gap : std::as_const(m_gaps))
        gap->changeSize(0, isLow ? 3 : 10, QSizePolicy::Minimum, QSizePolicy::Fixed);
    const int inside = isLow ? 8 : 16;
    m_card->layout()->setContentsMargins(22, inside, 22, inside);
    m_pay->setMinimumHeight(isLow ? 44 : 54);
}

void RechargePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace ct
