// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encode.h"

#include <mutant.h>

namespace ct {

namespace {

//! Collects parameters without leaving outgrown copies of the password behind.
class Parameters
{
public:
    explicit Parameters(qsizetype room) { m_text.reserve(room); }

    void add(QByteArrayView name, const QString &value)
    {
        append(name, QUrl::toPercentEncoding(value));
    }

    void addIfAny(QByteArrayView name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, value);
    }

    void addSecret(QByteArrayView name, const SecretBytes &secret)
    {
        const QByteArrayView raw = secret.view();
        QByteArray encoded = QByteArray::fromRawData(raw.data(), raw.size()).toPercentEncoding();
        if (mutant("password-not-encoded"))
            encoded = raw.toByteArray();
        append(name, encoded);
        wipeMemory(encoded.data(), std::size_t(encoded.size()));
    }

    QByteArray take() { return std::move(m_text); }

private:
    void append(QByteArrayView name, const QByteArray &encoded)
    {
        if (!m_text.isEmpty())
            m_text += '&';
        m_text.append(name);
        m_text += '=';
        m_text += encoded;
    }

    QByteArray m_text;
};

//! Three bytes for each of the value's at most, and plenty for the names.
qsizetype roomFor(std::initializer_list<const QString *> values, const SecretBytes &password)
{
    qsizetype characters = 0;
    for (const QString *value : values)
        characters += value->size();
    return 256 + characters * 9 + password.view().size() * 3;
}

QString pathText(CallPath path)
{
    switch (path) {
        case CallPath::Recharge:
            return QStringLiteral("/recharge/api");
        case CallPath::Status:
            return QStringLiteral("/recharge/status");
        case CallPath::Balance:
            return QStringLiteral("/recharge/balance");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray encodeRecharge(const ProviderProfile &profile, const RechargeCall &call,
                          const SecretBytes &password)
{
    const QString orderId = call.orderId.text();
    Parameters parameters(roomFor({&profile.username, &call.circle, &call.operatorCode,
                                   &call.number, &orderId, &call.value1, &call.value2},
                                  password));
    parameters.add("username", profile.username);
    parameters.addSecret("pwd", password);
    parameters.add("circlecode", call.circle);
    parameters.add("operatorcode", call.operatorCode);
    parameters.add("number", call.number);
    parameters.add("amount", amountText(call.amount));
    parameters.add("orderid", orderId);
    parameters.add("format", answerFormatName(profile.format));
    parameters.addIfAny("value1", call.value1);
    parameters.addIfAny("value2", call.value2);
    return parameters.take();
}

QByteArray encodeStatus(const ProviderProfile &profile, const OrderId &orderId,
                        const SecretBytes &password)
{
    Parameters parameters(roomFor({&profile.username, &orderId.text()}, password));
    parameters.add("username", profile.username);
    parameters.addSecret("pwd", password);
    parameters.add("orderid", orderId.text());
    parameters.add("format", answerFormatName(profile.format));
    return parameters.take();
}

QByteArray encodeBalance(const ProviderProfile &profile, const SecretBytes &password)
{
    Parameters parameters(roomFor({&profile.username}, password));
    parameters.add("username", profile.username);
    parameters.addSecret("pwd", password);
    parameters.add("format", answerFormatName(profile.format));
    return parameters.take();
}

QString amountText(Money amount)
{
    if (mutant("paise-lost-on-the-wire"))
        return QString::number(amount.paise() / 100);
    return amount.isWholeRupees() ? QString::number(amount.paise() / 100) : amount.toPlain();
}

QUrl callUrl(const QString &gateway, CallPath path, const QByteArray &query)
{
    QUrl url(gateway, QUrl::StrictMode);
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + pathText(path), QUrl::StrictMode);
    // Strict mode takes the text as encoded already; the decoded mode would encode it once more.
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace ct
