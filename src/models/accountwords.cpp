// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountwords.h"

#include "words.h"

#include <algorithm>
#include <ranges>

namespace ct {

AccountWords::AccountWords(const QString &language)
{
    if (language.isEmpty())
        return;
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/countertop_") + language))
        m_translator = std::move(translator);
}

QString AccountWords::text(const char *source) const
{
    if (m_translator) {
        const QString translated = m_translator->translate("ct::AccountWords", source);
        return translated.isEmpty() ? QString::fromUtf8(source) : translated;
    }
    return tr(source);
}

QString AccountWords::standing(Money owed) const
{
    if (owed.isZero())
        return text(QT_TR_NOOP("Owes nothing"));
    if (owed < Money())
        return text(QT_TR_NOOP("%1 paid in advance"))
            .arg(formatMoney(Money::fromPaise(-owed.paise())));
    return text(QT_TR_NOOP("Owes %1")).arg(formatMoney(owed));
}

QString AccountWords::limit(const CustomerAccount &account) const
{
    return account.limit.isZero()
               ? text(QT_TR_NOOP("No limit set: nothing on account"))
               : text(QT_TR_NOOP("Limit %1, %2 left"))
                     .arg(formatMoney(account.limit, true), formatMoney(account.room(), true));
}

QString AccountWords::moveWord(const AccountMove &move) const
{
    if (!move.intent.isEmpty()) {
        return move.kind == AccountMoveKind::Charge
                   ? text(QT_TR_NOOP("Sale on account"))
                   : text(QT_TR_NOOP("Given back: the sale came to nothing"));
    }
    const QString note = Words::oneLine(move.note);
    switch (move.kind) {
        case AccountMoveKind::Charge:
            return text(QT_TR_NOOP("Written down: %1")).arg(note);
        case AccountMoveKind::Credit:
            return text(QT_TR_NOOP("Taken off: %1")).arg(note);
        case AccountMoveKind::Payment:
            return note.isEmpty() ? text(QT_TR_NOOP("Payment"))
                                  : text(QT_TR_NOOP("Payment: %1")).arg(note);
    }
    Q_UNREACHABLE();
}

QString AccountWords::statement(const Customer &customer, const CustomerAccount &account,
                                const QList<AccountMove> &newestFirst, const Shop &shop,
                                const QDateTime &now) const
{
    QStringList lines;
    if (!shop.name.isEmpty())
        lines << shop.name;
    if (!shop.phone.isEmpty())
        lines << shop.phone;
    lines << text(QT_TR_NOOP("Statement of account, %1")).arg(Words::time(now))
          << QStringLiteral("%1  %2").arg(customer.name,
                                          groupedNumber(account.customer, Service::Mobile))
          << QString();
    for (const AccountMove &move : newestFirst | std::views::reverse) {
        const bool isCharge = move.kind == AccountMoveKind::Charge;
        lines << QStringLiteral("%1  %2").arg(Words::time(move.at, now.toLocalTime().date()),
                                              moveWord(move))
              << QStringLiteral("    %1%2   = %3")
                     .arg(isCharge ? QStringLiteral("+") : QStringLiteral("−"),
                          formatMoney(move.amount), formatMoney(move.owedAfter));
    }
    lines << QString() << standing(account.owed);
    return lines.join(u'\n');
}

QString AccountWords::reminder(const Customer &customer, const CustomerAccount &account,
                               const Shop &shop) const
{
    const QString name =
        customer.name.isEmpty() ? groupedNumber(account.customer, Service::Mobile) : customer.name;
    const QString words =
        text(QT_TR_NOOP("Namaste %1, your account at %2 stands at %3. Please pay when you next "
                        "come by. Thank you."))
            .arg(name, shop.name, formatMoney(std::max(account.owed, Money())));
    return words;
}

QString AccountWords::dueSoon(const QString &name, const QString &operatorName,
                              const QString &number, Money amount, const QDate &due,
                              const Shop &shop) const
{
    return text(QT_TR_NOOP("Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we "
                           "recharge it again? %6"))
        .arg(name, operatorName, number, formatMoney(amount, true),
             QLocale().toString(due, QStringLiteral("d MMM")), shop.name)
        .simplified();
}

QString AccountWords::cameToNothing(const QString &name, const QString &operatorName,
                                    const QString &number, Money amount, Money due,
                                    const Shop &shop) const
{
    const QString said = text(QT_TR_NOOP("Namaste %1, the %2 recharge of %3 (%4) did not go "
                                         "through."))
                             .arg(name, operatorName, number, formatMoney(amount, true));
    const QString money =
        due > Money()
            ? text(QT_TR_NOOP("%1 waits for you at our shop.")).arg(formatMoney(due, true))
            : text(QT_TR_NOOP("Nothing was charged for it."));
    return QStringLiteral("%1 %2 %3").arg(said, money, shop.name).simplified();
}

QString customerTitle(const Customer &customer)
{
    return customer.name.isEmpty() ? groupedNumber(customer.number, Service::Mobile)
                                   : customer.name;
}

} // namespace ct
