// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorwords.h"

#include "words.h"

#include <clock.h>
#include <redaction.h>

#include <QDir>

namespace ct {

namespace {

//! "3 min", "2 h", "5 d": how far a clock is off.
QString span(qint64 seconds)
{
    const qint64 off = std::abs(seconds);
    if (off < 120)
        return DoctorWords::tr("%1 s").arg(off);
    if (off < 2 * 3600)
        return DoctorWords::tr("%1 min").arg(off / 60);
    if (off < 48 * 3600)
        return DoctorWords::tr("%1 h").arg(off / 3600);
    return DoctorWords::tr("%1 days").arg(off / 86400);
}

//! "12.4 GB"
QString size(qint64 bytes)
{
    const qint64 tenths = bytes / (100LL * 1024 * 1024);
    if (tenths < 10)
        return DoctorWords::tr("%1 MB").arg(bytes / (1024 * 1024));
    return DoctorWords::tr("%1 GB").arg(QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10));
}

} // namespace

QString DoctorWords::name(CheckKind kind)
{
    switch (kind) {
        case CheckKind::Names:
            return tr("Provider's name");
        case CheckKind::Connection:
            return tr("Connection");
        case CheckKind::Clock:
            return tr("Clock");
        case CheckKind::Login:
            return tr("Login");
        case CheckKind::WhiteList:
            return tr("White list");
        case CheckKind::Credential:
            return tr("Place of the password");
        case CheckKind::Disk:
            return tr("Disk");
        case CheckKind::Book:
            return tr("Book");
        case CheckKind::Printer:
            return tr("Printer");
        case CheckKind::Callback:
            return tr("Call-backs");
        case CheckKind::Hub:
            return tr("Shop-wide book");
    }
    Q_UNREACHABLE();
}

QString DoctorWords::stateWord(CheckState state)
{
    switch (state) {
        case CheckState::Ok:
            return tr("Well");
        case CheckState::Warning:
            return tr("Look at this");
        case CheckState::Failed:
            return tr("Fault");
        case CheckState::Skipped:
            return tr("Not looked at");
    }
    Q_UNREACHABLE();
}

QString DoctorWords::stateMark(CheckState state)
{
    switch (state) {
        case CheckState::Ok:
            return QStringLiteral("✓");
        case CheckState::Warning:
            return QStringLiteral("!");
        case CheckState::Failed:
            return QStringLiteral("✕");
        case CheckState::Skipped:
            return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QString DoctorWords::finding(const CheckResult &result)
{
    const QString foreign = Words::oneLine(result.words);
    switch (result.finding) {
        case Finding::NameFound:
            return tr("The name %1 leads to %2.").arg(result.name, result.address);
        case Finding::NameNotNeeded:
            return tr("The address %1 needs no name to be looked up.").arg(result.name);
        case Finding::NameNotFound:
            return tr("The name %1 cannot be found.").arg(result.name);
        case Finding::NameLeadsInside:
            return tr("The name %1 leads to %2, which is inside this network and not the provider.")
                .arg(result.name, result.address);
        case Finding::GatewayMissing:
            return tr("There is no usable address of a provider.");
        case Finding::Reached:
            return tr("%1 answers.").arg(result.name);
        case Finding::ReachedSafely:
            return tr("%1 answers over a connection that can be trusted.").arg(result.name);
        case Finding::CertificateEndsSoon:
            return tr("%1 answers safely, but its certificate ends in %n day(s).", nullptr,
                      int(result.number))
                .arg(result.name);
        case Finding::ConnectionRefused:
            return tr("%1 refuses the connection.").arg(result.name);
        case Finding::NotReached:
            return tr("%1 cannot be reached: no answer came.").arg(result.name);
        case Finding::ConnectionCut:
            return tr("%1 was reached, and the connection was cut.").arg(result.name);
        case Finding::CertificateExpired:
            return tr("The certificate of %1 ended on %2.")
                .arg(result.name, Words::time(result.at));
        case Finding::CertificateNotYetGood:
            return tr("The certificate of %1 is good only from %2 on.")
                .arg(result.name, Words::time(result.at));
        case Finding::CertificateForeign:
            return foreign.isEmpty()
                       ? tr("The certificate of %1 is signed by nobody this computer trusts.")
                             .arg(result.name)
                       : tr("The certificate of %1 is signed by “%2”, whom this computer does not "
                            "trust.")
                             .arg(result.name, foreign);
        case Finding::CertificateOfOther:
            return tr("What answers as %1 shows the certificate of somebody else (%2).")
                .arg(result.name, foreign);
        case Finding::CertificateBad:
            return tr("No safe connection to %1 could be made.").arg(result.name);
        case Finding::ClockRight:
            return tr("The clock of this computer is right.");
        case Finding::ClockOff:
        case Finding::ClockFarOff:
            return result.number > 0
                       ? tr("The clock of this computer is %1 fast.").arg(span(result.number))
                       : tr("The clock of this computer is %1 slow.").arg(span(result.number));
        case Finding::ClockBehindBook:
            return tr("The book has an entry of %1, which is still to come by this clock.")
                .arg(Words::time(result.at));
        case Finding::ClockNotCompared:
            return tr("The provider stated no time to compare the clock with.");
        case Finding::LoginAccepted:
            return result.money ? tr("The provider accepts user name and password. Balance %1.")
                                      .arg(formatMoney(*result.money))
                                : tr("The provider accepts user name and password.");
        case Finding::LoginRefused:
            return tr("The provider refuses the user name or the password.");
        case Finding::PasswordMissing:
            return tr("There is no password to log in with.");
        case Finding::LoginNotAnswered:
            return tr("The provider did not answer the question for the balance.");
        case Finding::LoginUnreadable:
            return tr("The provider answered, but not with a balance.");
        case Finding::LoginOtherRefusal:
            return tr("The provider refuses the question for the balance: “%1”.").arg(foreign);
        case Finding::OnWhiteList:
            return tr("The provider took a recharge from here on %1.").arg(Words::time(result.at));
        case Finding::NotOnWhiteList:
            return result.address.isEmpty()
                       ? tr("The provider refuses this shop's internet address.")
                       : tr("The provider refuses this shop's internet address %1.")
                             .arg(result.address);
        case Finding::WhiteListUnproven:
            return tr("No recharge has passed from here yet, and only a recharge shows it.");
        case Finding::SecretsKept:
            return tr("The password can be kept and read.");
        case Finding::SecretsNotKept:
            return tr("The keyring of this desktop keeps nothing: there is none, or it is closed.");
        case Finding::SecretsLocked:
            return tr("The place of the password is locked, or its passphrase is wrong.");
        case Finding::SecretFileBad:
            return tr("The file with the password is missing, cannot be read or is not private.");
        case Finding::SecretsNotNeeded:
            return tr("No password is kept here.");
        case Finding::DiskWell:
            return result.number < 0 ? tr("The folder of the book can be written.")
                                     : tr("The folder of the book can be written, %1 are free.")
                                           .arg(size(result.number));
        case Finding::DiskLow:
            return tr("Only %1 are free where the book lies.").arg(size(result.number));
        case Finding::DiskFull:
            return tr("The disk is full: %1 are free where the book lies, and nothing is sold "
                      "below 200 MB.")
                .arg(size(result.number));
        case Finding::DiskReadOnly:
            return tr("The folder %1 cannot be written.").arg(result.name);
        case Finding::DiskElsewhere:
            return tr("The folder %1 lies on another machine's disk, where nothing is safe in a "
                      "power cut.")
                .arg(result.name);
        case Finding::DiskOpenToAll:
            return tr("Other users of this computer can look into the folder %1.").arg(result.name);
        case Finding::BookWell:
            return result.number == 0 ? tr("The book is well, and no recharge is waiting.")
                                      : tr("The book is well, and %n recharge(s) are waiting.",
                                           nullptr, int(result.number));
        case Finding::BookReadOnly:
            return tr("The book cannot be written: nothing is sold, past sales can be looked up.");
        case Finding::BookDamaged:
            return tr("The book is damaged: nothing is sold, past sales can be looked up.");
        case Finding::SellingHeld:
            return Words::holdSentence(result.hold.value_or(Hold()));
        case Finding::BookNotCopied:
            return tr(
                "The last backup could not be made. The book itself is not damaged, and "
                "selling goes on.");
        case Finding::BookNotChecked:
            return tr(
                "The last check of the whole book could not be made. No damage was found, "
                "and selling goes on.");
        case Finding::PrinterReady:
            return tr("The printer “%1” takes work.").arg(Words::oneLine(result.name));
        case Finding::PrinterStopped:
            return tr("The printer “%1” is stopped: it takes work and prints nothing.")
                .arg(Words::oneLine(result.name));
        case Finding::PrinterMissing:
            return tr("The printer “%1” is not there any more.").arg(Words::oneLine(result.name));
        case Finding::NoPrinter:
            return tr("This computer has no printer.");
        case Finding::CallbackOff:
            return tr("Call-backs are switched off. Results come by asking, a little later.");
        case Finding::CallbackOn:
            return tr("Call-backs are received at %1.").arg(result.name);
        case Finding::CallbackInCounter:
            return tr("The counter receives call-backs at %1 while its window is open.")
                .arg(result.name);
        case Finding::CallbackNoPort:
            return tr("Call-backs are not received: %1 is taken by another program, or the address "
                      "is not of this computer. Results still come by asking, a little later.")
                .arg(result.name);
        case Finding::CallbackNoAddress:
            return tr("Call-backs are not received: %1 is no address in figures.")
                .arg(Words::oneLine(result.name));
        case Finding::CallbackNoToken:
            return tr("Call-backs are not received: the secret part of their path cannot be read.");
        case Finding::HubNotAttached:
            return tr("This counter keeps its own book only; no shop-wide book is attached.");
        case Finding::NeedsOther:
            return tr("It has no meaning before this is well: %1.")
                .arg(name(static_cast<CheckKind>(result.number)));
        case Finding::NoAnswer:
            return tr("This check did not end in time.");
        case Finding::CannotTell:
            return tr("This could not be found out.");
    }
    Q_UNREACHABLE();
}

QString DoctorWords::advice(const CheckResult &result)
{
    switch (result.finding) {
        case Finding::NameNotFound:
            return tr(
                "Check the internet connection, and the provider's address in Settings. "
                "If other pages open, restart the router.");
        case Finding::NameLeadsInside:
            return tr(
                "If a login page of the network is waiting, open it in a browser. Else tell "
                "whoever looks after the router. Nothing is sent to a false address.");
        case Finding::GatewayMissing:
            return tr("Enter the provider's address in Settings; it begins with https://.");
        case Finding::CertificateEndsSoon:
            return tr("Tell the provider that the certificate has to be renewed.");
        case Finding::ConnectionRefused:
            return tr(
                "Check the address in Settings. If it is right, the provider is down: wait, "
                "and sell nothing elsewhere for the same customer.");
        case Finding::NotReached:
            return tr("Check the internet connection and the router, then look again.");
        case Finding::ConnectionCut:
            return tr(
                "Look again in a minute. If it stays, ask the provider whether the service "
                "is running.");
        case Finding::CertificateExpired:
            return tr(
                "Check the date of this computer first. If it is right, tell the provider; "
                "nothing is sent until it is renewed.");
        case Finding::CertificateNotYetGood:
            return tr("The clock of this computer is probably wrong: set date and time.");
        case Finding::CertificateForeign:
        case Finding::CertificateOfOther:
        case Finding::CertificateBad:
            return tr(
                "Somebody stands between this shop and the provider, or the address is "
                "wrong. Check it in Settings and try another internet connection. Nothing "
                "is sent over this one.");
        case Finding::ClockOff:
        case Finding::ClockFarOff:
            return tr(
                "Set date and time, or switch on “set automatically” in the system's "
                "settings.");
        case Finding::ClockBehindBook:
            return tr(
                "Check date and time of this computer. Sales are kept in their order "
                "whatever the clock says.");
        case Finding::LoginRefused:
            return tr("Enter user name and password again in Settings, and test them there.");
        case Finding::PasswordMissing:
            return tr("Enter the password of the provider account in Settings.");
        case Finding::LoginNotAnswered:
        case Finding::LoginUnreadable:
            return tr("Look again in a minute. If it stays, call the provider.");
        case Finding::LoginOtherRefusal: {
            const QString hint = Words::providerReasonHint(result.words);
            return hint.isEmpty() ? tr("Call the provider and tell these words.") : hint;
        }
        case Finding::NotOnWhiteList:
            return result.address.isEmpty()
                       ? tr("Ask the provider to add this shop's internet address to the white "
                            "list of your account.")
                       : tr("Ask the provider to add %1 to the white list of your account.")
                             .arg(result.address);
        case Finding::SecretsNotKept:
            return tr(
                "Log in to the desktop with its password so that the keyring opens, or "
                "install one (gnome-keyring). Without it the password is asked for at every "
                "start.");
        case Finding::SecretsLocked:
            return tr("Unlock the keyring, or start again and give the right passphrase.");
        case Finding::SecretFileBad:
            return tr("Lay the file down again, readable by you alone (mode 0600).");
        case Finding::DiskLow:
        case Finding::DiskFull:
            return tr("Make room: empty the waste basket, move pictures and films elsewhere.");
        case Finding::DiskReadOnly:
            return tr("Give yourself the right to write there, or have the disk checked.");
        case Finding::DiskElsewhere:
            return tr("Move the folder to a disk of this computer.");
        case Finding::DiskOpenToAll:
            return tr("Close it to others: only you need it (mode 0700).");
        case Finding::BookReadOnly:
            return tr(
                "Make room on the disk or mend the rights of the folder; then start the "
                "counter again.");
        case Finding::BookDamaged:
            return tr(
                "Close the counter and run “countertopctl verify”. The past sales are also "
                "in journal.jsonl; do not delete anything.");
        case Finding::SellingHeld:
            return tr(
                "Where the owner confirms: the button in the strip above the pages, or "
                "“countertopctl release” with the reason.");
        case Finding::BookNotCopied:
            return tr(
                "It is tried again by itself every ten minutes. If it stays, make room on "
                "the disk, or close other programs that use the book.");
        case Finding::BookNotChecked:
            return tr(
                "It is tried again by itself every ten minutes while nobody sells. If it "
                "stays, close other programs that use the book.");
        case Finding::PrinterStopped:
            return tr(
                "Look for paper and cable, then start the queue again in the system's "
                "printer settings.");
        case Finding::PrinterMissing:
            return tr("Switch the printer on, or choose another one when you print.");
        case Finding::NoPrinter:
            return tr(
                "Set one up in the system's printer settings. Until then receipts can be "
                "saved or sent as text.");
        case Finding::NoAnswer:
        case Finding::CannotTell:
            return tr("Look again. If it stays, send this report to whoever helps you.");
        case Finding::WhiteListUnproven:
            return tr("If the first recharge is refused with “Invalid IP”, look here again.");
        case Finding::CallbackNoPort:
            return tr(
                "Close the other program (a second counter, a countertop-listener), or choose "
                "another port under Settings, Call-backs, and tell whoever leads the provider's "
                "calls to it.");
        case Finding::CallbackNoAddress:
            return tr(
                "Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 "
                "for the whole network.");
        case Finding::CallbackNoToken:
            return tr(
                "Run “countertopctl callback --new-token” and give the provider the new path.");
        case Finding::NameFound:
        case Finding::NameNotNeeded:
        case Finding::Reached:
        case Finding::ReachedSafely:
        case Finding::ClockRight:
        case Finding::ClockNotCompared:
        case Finding::LoginAccepted:
        case Finding::OnWhiteList:
        case Finding::SecretsKept:
        case Finding::SecretsNotNeeded:
        case Finding::DiskWell:
        case Finding::BookWell:
        case Finding::PrinterReady:
        case Finding::CallbackOff:
        case Finding::CallbackOn:
        case Finding::CallbackInCounter:
        case Finding::HubNotAttached:
        case Finding::NeedsOther:
            break;
    }
    return QString();
}

QString DoctorWords::report(const QList<DoctorLine> &lines, const QString &program,
                            const QDateTime &at)
{
    QStringList text{QStringLiteral("%1 · %2").arg(program, isoUtc(at))};
    for (const DoctorLine &line : lines) {
        // Whoever helps needs neither the balance nor the name of the person at the computer.
        CheckResult result = line.result;
        result.money.reset();
        result.name.replace(QDir::homePath(), QStringLiteral("~"));
        text << logLine(QStringLiteral("%1 %2 – %3: %4 %5")
                            .arg(stateMark(result.state), name(line.kind), stateWord(result.state),
                                 finding(result), advice(result))
                            .trimmed());
    }
    return text.join(u'\n') + u'\n';
}

} // namespace ct
