// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptwords.h"

#include <QCoreApplication>

namespace ct {

namespace {

//! Bills are paid, everything else is recharged.
bool isBill(Service service)
{
    switch (service) {
        case Service::Postpaid:
        case Service::Landline:
        case Service::Electricity:
        case Service::Gas:
        case Service::Insurance:
            return true;
        case Service::Mobile:
        case Service::Dth:
        case Service::DataCard:
        case Service::Fastag:
        case Service::GiftCard:
        case Service::Other:
            return false;
    }
    return false;
}

} // namespace

ReceiptWords::ReceiptWords(const QString &language)
{
    if (language.isEmpty() || language == QLatin1String("en"))
        return;
    auto translator = std::make_shared<QTranslator>();
    // Some languages are whole for receipts before they are for windows.
    if (translator->load(QStringLiteral(":/i18n/countertop_%1.qm").arg(language)) ||
        translator->load(QStringLiteral(":/i18n/receipt_%1.qm").arg(language))) {
        m_translator = std::move(translator);
        m_language = language;
    }
}

QString ReceiptWords::text(const char *source) const
{
    if (m_translator) {
        const QString translated = m_translator->translate("ct::Receipt", source);
        if (!translated.isEmpty())
            return translated;
    }
    return QString::fromUtf8(source);
}

QString ReceiptWords::label(const QString &catalogueLabel) const
{
    const QString translated =
        m_translator ? m_translator->translate("ct::Label", catalogueLabel.toUtf8().constData())
                     : QString();
    return translated.isEmpty() ? catalogueLabel : translated;
}

QString ReceiptWords::serviceWord(Service service) const
{
    switch (service) {
        case Service::Mobile:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Mobile"));
        case Service::Dth:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "DTH"));
        case Service::Postpaid:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Postpaid"));
        case Service::Landline:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Landline"));
        case Service::Electricity:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Electricity"));
        case Service::Gas:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Gas"));
        case Service::Insurance:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Insurance"));
        case Service::DataCard:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Data card"));
        case Service::Fastag:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "FASTag"));
        case Service::GiftCard:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Gift card"));
        case Service::Other:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "Other"));
    }
    return {};
}

QString ReceiptWords::title(Service service, State state) const
{
    const bool bill = isBill(service);
    switch (state) {
        case State::Success:
            //: Heading of a receipt; behind the dot the same in a second language of the customers
            return bill ? text(QT_TRANSLATE_NOOP("ct::Receipt",
                                                 "BILL PAYMENT RECEIPT · बिल भुगतान रसीद"))
                        : text(QT_TRANSLATE_NOOP("ct::Receipt", "RECHARGE RECEIPT · रिचार्ज रसीद"));
        case State::NotSent:
        case State::Failed:
        case State::Reversed:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "REFUND SLIP · धन वापसी पर्ची"));
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
        case State::Conflict:
            return bill ? text(QT_TRANSLATE_NOOP("ct::Receipt",
                                                 "BILL PAYMENT SLIP · बिल भुगतान पर्ची"))
                        : text(QT_TRANSLATE_NOOP("ct::Receipt", "RECHARGE SLIP · रिचार्ज पर्ची"));
    }
    return {};
}

QString ReceiptWords::warning(State state) const
{
    switch (state) {
        case State::Success:
            return {};
        case State::NotSent:
        case State::Failed:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "MONEY NOT TAKEN – refund due"));
        case State::Reversed:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "REVERSED – refund due"));
        case State::Conflict:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "BEING CHECKED – keep this slip"));
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "NOT CONFIRMED YET – keep this slip"));
    }
    return {};
}

QString ReceiptWords::stateWord(State state) const
{
    switch (state) {
        case State::Sending:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "IN PROGRESS"));
        case State::NotSent:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "NOT SENT"));
        case State::Unknown:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "NOT KNOWN YET"));
        case State::Pending:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "WAITING"));
        case State::Failing:
            // The word failed would send the customer to another shop before it is true.
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "BEING CHECKED"));
        case State::Failed:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "FAILED"));
        case State::Success:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "SUCCESS"));
        case State::Reversed:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "REVERSED"));
        case State::Conflict:
            return text(QT_TRANSLATE_NOOP("ct::Receipt", "BEING CHECKED"));
    }
    return {};
}

QStringList ReceiptWords::advice(Service service, State state) const
{
    switch (state) {
        case State::Success:
            if (isBill(service)) {
                return {text(QT_TRANSLATE_NOOP("ct::Receipt",
                                               "Keep this receipt until the payment stands "
                                               "on your next bill."))};
            }
            return {text(QT_TRANSLATE_NOOP("ct::Receipt",
                                           "Keep this receipt until the recharge "
                                           "is confirmed by the operator."))};
        case State::NotSent:
            return {text(QT_TRANSLATE_NOOP("ct::Receipt", "Nothing was sent to the operator.")),
                    text(QT_TRANSLATE_NOOP("ct::Receipt",
                                           "The shop gives the money back or tries again."))};
        case State::Failed:
            return {text(QT_TRANSLATE_NOOP("ct::Receipt", "The operator did not take the money.")),
                    text(QT_TRANSLATE_NOOP("ct::Receipt",
                                           "The shop gives the money back or tries again."))};
        case State::Reversed:
            return {text(QT_TRANSLATE_NOOP("ct::Receipt",
                                           "The operator took this back after confirming it.")),
                    text(QT_TRANSLATE_NOOP("ct::Receipt", "The shop gives the money back."))};
        case State::Conflict:
            return {text(QT_TRANSLATE_NOOP("ct::Receipt",
                                           "The operator's answers do not agree with each other.")),
                    text(QT_TRANSLATE_NOOP("ct::Receipt",
                                           "The shop settles it. Do not pay a second time."))};
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
            return {
                text(QT_TRANSLATE_NOOP("ct::Receipt", "This is not a proof of success.")),
                text(QT_TRANSLATE_NOOP("ct::Receipt",
                                       "The operator has not confirmed it. Show this slip "
                                       "at the shop for the result. Do not pay a second time."))};
    }
    return {};
}

QString ReceiptWords::complaint(const QString &phone, const QString &receiptNo) const
{
    if (phone.isEmpty()) {
        return text(
                   QT_TRANSLATE_NOOP("ct::Receipt", "Complaints: at the shop, with receipt no. %1"))
            .arg(receiptNo);
    }
    return text(QT_TRANSLATE_NOOP("ct::Receipt", "Complaints: %1, with receipt no. %2"))
        .arg(phone, receiptNo);
}

} // namespace ct
