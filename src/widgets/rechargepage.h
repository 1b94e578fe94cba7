// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerscreen.h"
#include "desk.h"
#include "parkingcard.h"

#include <draft.h>
#include <sell.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace ct {

class KeyButton;
class PayButton;
class ReadBack;
class RecentList;
class ResultPanel;
class SaleSounds;
class SaleForm;
class ServiceTiles;
class TenderBar;
class TodayCard;
class UpiCard;

//! The page where the shop sells: one form for every service, built from the catalogue.
class RechargePage final : public QWidget
{
    Q_OBJECT
public:
    explicit RechargePage(const Desk &desk, QWidget *parent = nullptr);

    //! Turns the form to a service and waits for the number.
    void showService(Service service);
    //! Turns the form to one operator and waits for the number.
    void showRow(const RowKey &row);
    //! Fills the form from an earlier sale; paying it is a new sale of its own.
    void repeat(const Intent &intent);
    void enterForm();
    //! What the customer may see of this page now.
    CustomerView customerView() const;

    //! What a person has typed here and not paid yet. A window that is made anew, in another look
    //! or language, gives it to the next one, and with it the keys that make a later press the same
    //! sale.
    struct Work
    {
        ParkedForm form;
        ParkingCard::Forms parked;
        std::optional<Attempt> shown; //!< what the result panel tells about
    };
    Work work() const;
    void takeUp(const Work &work);

signals:
    void customerViewChanged();
    void findWanted();
    void openWanted(const ct::OrderId &orderId);
    void printWanted(const ct::OrderId &orderId);
    void disputesWanted();
    //! The list of customers to call back.
    void owedWanted();
    //! A sale needs a shift and none is open.
    void shiftWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildForm();
    QLayout *buildTotal();
    void addKeys();
    void join();

    void updateConfirmButton();
    void showTotal(const QString &whyNot);
    void showPanel();
    QString whyNoSale() const;
    void showUpi();
    void askByUpi();
    int mostSide() const;
    std::optional<Money> toPay() const;
    IntentKey keyFor(const Intent &checked);

    void pay();
    void payTwice();
    void start(bool allowDuplicate);
    SaleRequest requestFor(const Intent &checked);
    void take(const Sell::Start &started);
    void askForRest();
    void clearForm();
    void fillAgain();
    void swapParked(int place);
    Draft chargedDraft() const;
    void takeChange(const OrderId &orderId);
    void reload();
    void showOwed();

    const Desk m_desk;
    ServiceTiles *m_tiles;
    SaleForm *m_form;
    ReadBack *m_readBack;
    ResultPanel *m_result;
    TodayCard *m_today;
    TenderBar *m_tender;
    UpiCard *m_upi; //!< beside the form, while the customer pays by UPI
    ParkingCard *m_parking;
    RecentList *m_recent;
    SaleSounds *m_sounds;
    QPushButton *m_owed; //!< how many are to be called back; hidden where nobody is
    QWidget *m_side;
    QVBoxLayout *m_left = nullptr;
    QWidget *m_card = nullptr;
    QList<QSpacerItem *> m_gaps; //!< between the parts of the card, whose layout owns them
    QLabel *m_total;
    QLabel *m_after;
    KeyButton *m_clear;
    PayButton *m_pay;
    QTimer m_tick;
    QTimer m_reload;

    CheckedDraft m_checked;
    bool m_twice = false;  //!< the same number and amount again was allowed for this press
    bool m_looked = false; //!< a large amount was looked at twice
    bool m_asked = false;  //!< F10 was pressed on this form: say all that is wrong
    bool m_clearing = false;
    std::optional<Attempt> m_shown; //!< what the result panel tells about
    Draft m_pressed;                //!< the form as it was at the last press
    std::optional<Refused> m_refused;
    QString m_trouble;               //!< why the last press brought nothing
    std::optional<Intent> m_keyed;   //!< the filled form that a key was made for
    std::optional<Intent> m_retried; //!< a dead sale that was filled in again, with its key
};

} // namespace ct
