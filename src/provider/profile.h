// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QString>
#include <chrono>
#include <optional>

namespace ct {

//! Where the parameters of a call travel. Whatever the form, a recharge has a body that cannot be
//! sent twice.
enum class WireForm {
    PostQuery, //!< POST, parameters in the query and once more as the form-encoded body
    PostForm,  //!< POST, parameters in the form-encoded body only
    Get,       //!< GET, parameters in the query; the body is one newline
};
//! The names of contract and configuration: "post-query", "post-form", "get".
QString wireFormName(WireForm wire);
std::optional<WireForm> wireFormFromName(const QString &name);

//! The form in which answers are asked for, and in which alone they are read.
enum class AnswerFormat { Json, Csv, Xml };
//! The provider's own names, compared exactly by it: "json", "csv", "xml".
QString answerFormatName(AnswerFormat format);
std::optional<AnswerFormat> answerFormatFromName(const QString &name);

//! The provider's only address. There is no second one to fall back to: that would double sales.
inline constexpr auto DefaultGateway = "https://business.a1topup.com";

//! How the provider is spoken to; everything but the password.
struct ProviderProfile
{
    QString gateway = QString::fromLatin1(DefaultGateway); //!< see checkGatewayUrl()
    QString username;
    WireForm wire = WireForm::PostQuery;
    AnswerFormat format = AnswerFormat::Json;
    std::chrono::milliseconds deadline{std::chrono::seconds{90}};     //!< of a recharge, in all
    std::chrono::milliseconds readDeadline{std::chrono::seconds{20}}; //!< of status and balance
    QString caFile; //!< PEM certificates to trust beside the system's; empty: none

    bool operator==(const ProviderProfile &) const = default;
};

//! Whether credentials may be sent to this address: https, or http where the host is this very
//! machine; a host, and neither user, query nor fragment. Refused otherwise.
Result<Done> checkGatewayUrl(const QString &gateway);

} // namespace ct
