// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keycommands.h"
#include "theme.h"

#include <attempt.h>
#include <clock.h>
#include <result.h>
#include <servicecharge.h>
#include <shop.h>

#include <functional>

class QWidget;

namespace ct {

class AccountDesk;
class AccountLedger;
class Archive;
class Book;
class CallbackDesk;
class Catalogue;
class Chime;
class CommissionLedger;
class DisputeDesk;
class Doctor;
class Guard;
class PaperDesk;
class PeopleLedger;
class PracticeDesk;
class Provider;
class Resolver;
class Sell;
class SignIn;
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
    AccountDesk *accountDesk = nullptr;      //!< null: there is no account to set (tests)
    AccountLedger *accounts = nullptr;       //!< null: nothing is sold on account (tests)
    CommissionLedger *commissions = nullptr; //!< null: no rates are kept (tests)
    Archive *archive = nullptr;              //!< null: long questions are asked of the book (tests)
    CallbackDesk *callbackDesk = nullptr;    //!< null: nothing is said of call-backs (tests)
    DisputeDesk *disputes = nullptr;         //!< null: there is no owner's list (tests)
    Doctor *doctor = nullptr;                //!< null: there is nothing to look at (tests)
    PaperDesk *paper = nullptr;              //!< null: nothing is printed (tests)
    Chime *chime = nullptr;                  //!< null: no sounds (tests)
    PracticeDesk *practiceDesk = nullptr;    //!< null outside built-in practice
    PeopleLedger *people = nullptr;          //!< null: nobody signs in (tests); with the next two
    Guard *guard = nullptr;
    SignIn *signIn = nullptr;
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
    //! Keys that the shop chose in place of the program's own.
    ChosenKeys keys = {};
    //! Keeps other keys and shows the window with them. Storage. Empty: they cannot be changed.
    std::function<Result<Done>(const ChosenKeys &)> keepKeys = {};
    //! Opens the set-up; empty: there is nothing to set up here (tests).
    std::function<void()> setUp = {};
    //! Opens the choice of a receipt printer over the given window; empty: there is none.
    std::function<void(QWidget *)> setUpPrinter = {};
    //! Leaves practice and opens the live counter; empty: this is no practice counter beside one.
    std::function<void()> sellForReal = {};
    QString manualFolder = {}; //!< where the manual's pages lie; empty: it is not installed
};

} // namespace ct
