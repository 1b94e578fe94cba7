// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>
#include <clock.h>
#include <servicecharge.h>
#include <shop.h>

#include <functional>

namespace ct {

class AccountDesk;
class AccountLedger;
class Archive;
class Book;
class CallbackDesk;
class Catalogue;
class Chime;
class DisputeDesk;
class Doctor;
class PaperDesk;
class Provider;
class Resolver;
class Sell;
class WalletWatch;

//! What the counter does beside its windows.
struct Manner
{
    bool sounds = true;          //!< a sound for how a sale ends
    bool customerScreen = false; //!< the second screen shows the customer's sale
};

//! Everything that the windows work with. The program builds it once and keeps it alive longer than
//! any window; windows show and ask, they own nothing of it.
struct Desk
{
    Book &book;
    Provider &provider; //!< only listened to: how it answers is shown, nothing is sent past Sell
    Sell &sell;
    Resolver &resolver;
    WalletWatch &wallet;
    const Catalogue &catalogue;
    const Clock &clock;
    AccountDesk *accountDesk = nullptr;   //!< null: there is no account to set (tests)
    AccountLedger *accounts = nullptr;    //!< null: nothing is sold on account (tests)
    Archive *archive = nullptr;           //!< null: long questions are asked of the book (tests)
    CallbackDesk *callbackDesk = nullptr; //!< null: nothing is said of call-backs (tests)
    DisputeDesk *disputes = nullptr;      //!< null: there is no owner's list (tests)
    Doctor *doctor = nullptr;             //!< null: there is nothing to look at (tests)
    PaperDesk *paper = nullptr;           //!< null: nothing is printed (tests)
    Chime *chime = nullptr;               //!< null: no sounds (tests)
    Shop shop = {};
    QString receiptLanguage = {}; //!< empty: that of the windows
    QString circle = {};          //!< the shop's own circle code
    int counter = 1;
    QString cashier = {};                         //!< empty: nobody signed in
    QString account = {};                         //!< accountFingerprint() of the provider account
    bool practice = false;                        //!< play money: said across every window
    std::function<IntentKey()> newIntentKey = {}; //!< a key that was never used before
    //! What the shop takes on top, as it is set now; empty: nothing ever.
    std::function<ServiceCharge(Service)> chargeFor = {};
    //! Keeps what the shop takes for a service. Storage. Empty: it cannot be set here.
    std::function<Result<Done>(Service, const ServiceCharge &)> keepCharge = {};
    //! The manner as it is set now; empty: the usual one.
    std::function<Manner()> manner = {};
    //! Keeps another manner. Storage. Empty: it cannot be set here.
    std::function<Result<Done>(const Manner &)> keepManner = {};
    Theme theme = Theme::light();
    //! Keeps another look and shows the window in it; none: the look cannot be chosen (tests).
    std::function<void(Appearance)> chooseAppearance = {};
};

} // namespace ct
