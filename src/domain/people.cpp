// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include <algorithm>
#include <array>

namespace ct {

namespace {

constexpr bool Yes = true;
constexpr bool No = false;

struct Line
{
    Act act;
    const char *name;
    bool cashier;
    bool owner;
    bool wantsProof;
};

// Deny by default: a new act is nobody's until it stands here.
constexpr std::array Table{
    Line{Act::Sell, "sell", Yes, Yes, No},
    Line{Act::SellAgain, "sell_again", No, Yes, No},
    Line{Act::SellBeyondLimit, "sell_beyond_limit", No, Yes, No},
    Line{Act::Print, "print", Yes, Yes, No},
    Line{Act::LookUp, "look_up", Yes, Yes, No},
    Line{Act::AskStatus, "ask_status", Yes, Yes, No},
    Line{Act::Decide, "decide", No, Yes, Yes},
    Line{Act::GiveBack, "give_back", Yes, Yes, No},
    Line{Act::SeeBalance, "see_balance", No, Yes, No},
    Line{Act::SeeFigures, "see_figures", No, Yes, No},
    Line{Act::KeepCustomer, "keep_customer", Yes, Yes, No},
    Line{Act::TakePayment, "take_payment", Yes, Yes, No},
    Line{Act::ChangeAccount, "change_account", No, Yes, No},
    Line{Act::EraseCustomer, "erase_customer", No, Yes, No},
    Line{Act::WorkDrawer, "work_drawer", Yes, Yes, No},
    Line{Act::CloseShift, "close_shift", No, Yes, No},
    Line{Act::RuleShifts, "rule_shifts", No, Yes, No},
    Line{Act::WorkDisputes, "work_disputes", No, Yes, No},
    Line{Act::LetSellingGoOn, "let_selling_go_on", No, Yes, Yes},
    Line{Act::FillWallet, "fill_wallet", No, Yes, No},
    Line{Act::Export, "export", No, Yes, No},
    Line{Act::BackUp, "back_up", No, Yes, No},
    Line{Act::Mend, "mend", No, Yes, Yes},
    Line{Act::Configure, "configure", No, Yes, Yes},
    Line{Act::Arrange, "arrange", No, Yes, No},
    Line{Act::ManagePeople, "manage_people", No, Yes, Yes},
};

} // namespace

QString roleName(Role role)
{
    return role == Role::Owner ? QStringLiteral("owner") : QStringLiteral("cashier");
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : allRoles()) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

QList<Act> allActs()
{
    QList<Act> acts;
    for (const Line &line : Table)
        acts << line.act;
    return acts;
}

QString actName(Act act)
{
    for (const Line &line : Table) {
        if (line.act == act)
            return QLatin1String(line.name);
    }
    return {};
}

std::optional<Act> actFromName(const QString &name)
{
    for (const Line &line : Table) {
        if (name == QLatin1String(line.name))
            return line.act;
    }
    return std::nullopt;
}

std::optional<Permission> permissionFor(Act act)
{
    for (const Line &line : Table) {
        if (line.act == act)
            return Permission{line.act, line.cashier, line.owner, line.wantsProof};
    }
    return std::nullopt;
}

bool mayDo(Role role, Act act)
{
    const std::optional<Permission> permission = permissionFor(act);
    return permission && (role == Role::Owner ? permission->owner : permission->cashier);
}

bool isPersonName(const QString &name)
{
    constexpr qsizetype Longest = 40;
    return !name.isEmpty() && name.size() <= Longest && name == name.trimmed() &&
           std::all_of(name.begin(), name.end(), [](QChar sign) { return sign.isPrint(); });
}

std::chrono::seconds waitAfter(int wrongPins)
{
    using namespace std::chrono_literals;
    constexpr std::array<std::chrono::seconds, 10> Waits{0s,  0s,   0s,   15s,  30s,
                                                         60s, 120s, 300s, 600s, 1200s};
    if (wrongPins < 0)
        return 0s;
    return std::size_t(wrongPins) < Waits.size() ? Waits[std::size_t(wrongPins)] : 1800s;
}

} // namespace ct
