// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "upiwords.h"

namespace ct {

namespace {

//! What a field of the form is called, and an example of what it holds.
struct FieldWords
{
    QString name;
    QString example;
};

const ExtraField *extraOf(const Operator *row, int slot)
{
    if (!row)
        return nullptr;
    for (const ExtraField &extra : row->extras) {
        if (extra.slot == slot)
            return &extra;
    }
    return nullptr;
}

class Entering
{
    Q_DECLARE_TR_FUNCTIONS(ct::Words)
public:
    static FieldWords field(DraftField which, const Operator *row)
    {
        switch (which) {
            case DraftField::Operator:
                return {tr("Operator"), QString()};
            case DraftField::Number:
                if (!row || row->numberLabel.isEmpty())
                    return {tr("Number"), QString()};
                return {Words::label(row->numberLabel), row->numberExample};
            case DraftField::Circle:
                return {tr("Circle"), QString()};
            case DraftField::Value1:
            case DraftField::Value2: {
                const ExtraField *extra = extraOf(row, which == DraftField::Value1 ? 1 : 2);
                return extra ? FieldWords{Words::label(extra->label), extra->example}
                             : FieldWords{tr("Further field"), QString()};
            }
            case DraftField::Amount:
                return {tr("Amount"), QStringLiteral("239")};
            case DraftField::Charge:
                return {tr("Service charge"), QStringLiteral("5")};
        }
        Q_UNREACHABLE();
    }

    static QString missing(DraftField which, const QString &name)
    {
        if (which == DraftField::Operator)
            return tr("Choose an operator.");
        if (which == DraftField::Circle)
            return tr("Choose a circle.");
        return tr("%1: please fill this in.").arg(name);
    }

    static QString mismatch(const FieldWords &words)
    {
        if (words.example.isEmpty())
            return tr("%1: this does not have the right form. Check every character.")
                .arg(words.name);
        return tr("%1: this does not have the right form. It looks like %2.")
            .arg(words.name, words.example);
    }

    static QString belowLeast(const Operator *row)
    {
        const Money least = row && row->least ? *row->least : Money::fromRupees(1);
        return tr("Amount: at least %1 is needed here.").arg(formatMoney(least, true));
    }

    static QString aboveMost(const Operator *row)
    {
        const Money most = row && row->most ? std::min(*row->most, MostPerSale) : MostPerSale;
        return tr("Amount: at most %1 can be sold at once here.").arg(formatMoney(most, true));
    }
};

} // namespace

QString Words::findingSentence(const DraftFinding &finding, const Operator *row)
{
    const FieldWords words = Entering::field(finding.field, row);
    switch (finding.problem) {
        case DraftProblem::Missing:
            return Entering::missing(finding.field, words.name);
        case DraftProblem::UnknownOperator:
            return tr("There is no such operator. Choose one from the list.");
        case DraftProblem::NotOffered:
            return tr(
                "This operator is switched off. The owner can switch it on in the catalogue.");
        case DraftProblem::UnknownCircle:
            return tr("There is no such circle. Choose one from the list.");
        case DraftProblem::BadCharacters:
            return tr("%1: there are characters in it that do not belong there. Type it again.")
                .arg(words.name);
        case DraftProblem::PatternMismatch:
            return Entering::mismatch(words);
        case DraftProblem::UnusualForm:
            return tr("%1: this is unusual. Compare it with the customer's bill or card.")
                .arg(words.name);
        case DraftProblem::BadDate:
            return tr("%1: there is no such day. Type day, month and year, like 05-11-1980.")
                .arg(words.name);
        case DraftProblem::NotAnAmount:
            return tr("%1: this is not an amount of rupees. Type it like 239 or 239.50.")
                .arg(words.name);
        case DraftProblem::ZeroAmount:
            return tr("Amount: it must be more than zero.");
        case DraftProblem::BelowLeast:
            return Entering::belowLeast(row);
        case DraftProblem::AboveMost:
            return Entering::aboveMost(row);
        case DraftProblem::PaiseNotTaken:
            return tr(
                "Amount: the provider takes whole rupees only. Round it up or down with the "
                "customer.");
    }
    Q_UNREACHABLE();
}

QString Words::accountSentence(AccountProblem problem)
{
    switch (problem) {
        case AccountProblem::GatewayMissing:
            return tr("Enter the provider's address. It begins with https://.");
        case AccountProblem::GatewayMalformed:
            return tr(
                "This is not the address of a provider. It looks like https://provider.example.");
        case AccountProblem::GatewayInsecure:
            return tr(
                "With http:// everybody on the way could read the password, so it is refused. "
                "Use the address that begins with https://.");
        case AccountProblem::UsernameMissing:
            return tr("Enter the user name of your account at the provider.");
        case AccountProblem::UnknownWire:
            return tr("There is no such way of sending. Choose one from the list.");
        case AccountProblem::UnknownFormat:
            return tr("There is no such answer format. Choose one from the list.");
        case AccountProblem::BadDeadline:
            return tr(
                "The longest wait must be between 10 and 600 seconds. The provider may need 60.");
        case AccountProblem::CircleMissing:
            return tr(
                "Choose the circle that the shop lies in. The provider wants one in every call.");
        case AccountProblem::BadCounter:
            return tr("The counter's number must be between 1 and 999.");
        case AccountProblem::BadUpiId:
            return UpiWords::sentence(UpiProblem::NoHandle);
    }
    Q_UNREACHABLE();
}

QString Words::refusalSentence(const Refused &refused)
{
    switch (refused.why) {
        case SaleRefusal::DuplicateOpen:
            return refused.other ? tr("Nothing was sent: a recharge of the same amount for this "
                                      "number is still running "
                                      "(order %1). Wait for its result.")
                                       .arg(refused.other->orderId.text())
                                 : tr("Nothing was sent: a recharge of the same amount for this "
                                      "number is still running. "
                                      "Wait for its result.");
        case SaleRefusal::DuplicateRecent:
            return refused.other ? tr("Nothing was sent: this number got the same amount at %1. Is "
                                      "it really wanted "
                                      "again?")
                                       .arg(time(refused.other->createdAt))
                                 : tr("Nothing was sent: this number got the same amount a short "
                                      "while ago. Is it really "
                                      "wanted again?");
        case SaleRefusal::IntentMismatch:
            return tr(
                "Nothing was sent: this key was used for another operator, number or amount. Use "
                "a new key for a new sale.");
        case SaleRefusal::IntentNotDead:
            return tr(
                "Nothing was sent: the first try of this sale is not proven to have failed, so it "
                "must not be tried again.");
        case SaleRefusal::LowBalance:
            return tr(
                "Nothing was sent: the balance at the provider is smaller than the amount. Put "
                "money into the wallet first.");
        case SaleRefusal::NoCredential:
            return tr(
                "Nothing was sent: the password of the provider account is not there. Enter it in "
                "Settings.");
        case SaleRefusal::StoreUnwell:
            return tr(
                "Nothing was sent: the book cannot be written, so no sale could be recorded. Look "
                "at the disk and at the rights of the data folder, then start again.");
        case SaleRefusal::DiskFull:
            return tr(
                "Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then "
                "try again.");
        case SaleRefusal::Held:
            return refused.holds.isEmpty()
                       ? tr("Nothing was sent: selling is stopped until the owner has looked.")
                       : tr("Nothing was sent. %1").arg(holdSentence(refused.holds.first()));
        case SaleRefusal::OverLimit:
            return overLimitSentence(refused.account);
        case SaleRefusal::NoShift:
            return tr(
                "Nothing was sent: no shift is open. Count the drawer and open one, then sell.");
        case SaleRefusal::ShiftCounted:
            return tr(
                "Nothing was sent: the drawer was counted and its shift is not closed yet. Close "
                "it and open the next one, then sell.");
        case SaleRefusal::NotAllowed:
            return tr(
                "Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, "
                "then sell.");
        case SaleRefusal::BeyondSale:
            return tr("Nothing was sent: one sale of yours may be %1 at most. The owner can allow "
                      "this one with a PIN.")
                .arg(formatMoney(refused.limit));
        case SaleRefusal::BeyondDay:
            return tr("Nothing was sent: your sales of a day may be %1 at most, and today has %2 "
                      "already. The owner can allow this one with a PIN.")
                .arg(formatMoney(refused.limit), formatMoney(refused.sold));
        case SaleRefusal::Large:
            return tr("Nothing was sent yet: %1 or more is a large amount. Look at number and "
                      "amount once more, then say yes to it.")
                .arg(formatMoney(refused.limit));
    }
    Q_UNREACHABLE();
}

QString Words::overLimitSentence(const std::optional<CustomerAccount> &account)
{
    if (!account)
        return tr("Nothing was sent: the customer would owe more than the limit of the account.");
    if (account->limit.isZero())
        return tr("Nothing was sent: there is no limit for an account of %1 yet. Set one on the "
                  "Customers page, or let the customer pay now.")
            .arg(groupedNumber(Service::Mobile, account->customer));
    return tr("Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a "
              "payment first, raise the limit, or let the customer pay now.")
        .arg(groupedNumber(Service::Mobile, account->customer), formatMoney(account->owed),
             formatMoney(account->limit), formatMoney(account->room()));
}

QString Words::holdSentence(const Hold &hold)
{
    switch (hold.kind) {
        case HoldKind::Epoch:
            return tr(
                "Selling is stopped: this book was restored from an older copy, and sales made "
                "after it may be missing here. Merge the newest journal.jsonl, or let the owner "
                "confirm that nothing was sold since.");
        case HoldKind::Machine:
            return tr(
                "Selling is stopped: this book was last used on another computer. If that one "
                "still sells, do not go on here; if it does not, let the owner confirm this "
                "computer.");
        case HoldKind::Wallet:
            return hold.detail.isEmpty()
                       ? tr("Selling is stopped: the wallet is lower than this book can explain. "
                            "Find out who else spends from it, then let the owner confirm.")
                       : tr("Selling is stopped: the wallet is lower than this book can explain "
                            "(%1). Find out who else spends from it, then let the owner confirm.")
                             .arg(hold.detail);
        case HoldKind::Reconcile:
            return tr(
                "Selling is stopped until the provider was asked about every open sale of the "
                "mended book. That happens by itself while the provider can be reached.");
    }
    Q_UNREACHABLE();
}

QString Words::holdTitle(const Hold &hold)
{
    QString difference = hold.detail; // of the wallet: "-238.00"
    const Result<Money> missing = Money::parse(difference.remove(u'-'));
    switch (hold.kind) {
        case HoldKind::Epoch:
            return tr("Selling is stopped: this book was restored from an older copy.");
        case HoldKind::Machine:
            return tr("Selling is stopped: this book was last used on another computer.");
        case HoldKind::Wallet:
            return missing && !missing->isZero()
                       ? tr("Selling is stopped: the wallet is %1 lower than this book can "
                            "explain.")
                             .arg(formatMoney(*missing))
                       : tr("Selling is stopped: the wallet is lower than this book can explain.");
        case HoldKind::Reconcile:
            return tr("Selling is stopped: open sales of the mended book are being asked about.");
    }
    Q_UNREACHABLE();
}

QString Words::holdWhatToDo(const Hold &hold)
{
    switch (hold.kind) {
        case HoldKind::Epoch:
            return tr(
                "No money moved by this. Sales made after the copy may be missing here: close the "
                "counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or "
                "let the owner confirm that nothing was sold since.");
        case HoldKind::Machine:
            return tr(
                "No money moved by this. If the other computer still sells with this book, do not "
                "go on here; if it does not, let the owner confirm this computer.");
        case HoldKind::Wallet:
            return tr(
                "The stop itself moved no money. Look at what is missing and find out who "
                "else spends from the account; then let the owner confirm.");
        case HoldKind::Reconcile:
            return tr(
                "No money moved by this. It ends by itself once the provider has answered about "
                "each of them; past sales can be looked up meanwhile.");
    }
    Q_UNREACHABLE();
}

QString Words::holdConfirmation(const Hold &hold)
{
    switch (hold.kind) {
        case HoldKind::Epoch:
            return tr("Nothing was sold after that copy, or it is all in this book.");
        case HoldKind::Machine:
            return tr("The other computer sells no more with this book.");
        case HoldKind::Wallet:
            return tr("I know who spent the missing money.");
        case HoldKind::Reconcile:
            return tr("The open sales may wait; I have looked at each of them.");
    }
    Q_UNREACHABLE();
}

QString Words::faultSentence(Fault fault)
{
    switch (fault) {
        case Fault::Offline:
            return tr(
                "The provider cannot be reached. Check the internet connection and the address.");
        case Fault::TimedOut:
            return tr("The provider did not answer in time. It will be asked again.");
        case Fault::Refused:
            return tr("The provider refused to answer.");
        case Fault::Unauthorised:
            return tr("The provider does not accept this user name and password. Check both.");
        case Fault::Malformed:
            return tr(
                "An answer came that could not be read. Check the address and the answer format.");
        case Fault::Storage:
            return tr(
                "The book on this computer could not be read or written. Look at the disk and at "
                "the rights of the data folder.");
        case Fault::Unknown:
            return tr("Something unexpected happened. No money moved; try again.");
    }
    Q_UNREACHABLE();
}

QString Words::faultSentence(const Error &error)
{
    const QString hint = providerReasonHint(error.detail);
    const QString sentence = faultSentence(error.fault);
    return hint.isEmpty() ? sentence : sentence + u' ' + hint;
}

} // namespace ct
