// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "currentprovider.h"

namespace ct {

namespace {

const Error noCredential{Fault::Unauthorised, QStringLiteral("no credential")};

} // namespace

void CurrentProvider::use(std::unique_ptr<Provider> provider)
{
    m_current = provider.get();
    if (!m_current)
        return;
    connect(m_current, &Provider::answered, this, &Provider::answered);
    m_all.push_back(std::move(provider));
}

void CurrentProvider::recharge(const RechargeCall &call, Reply<Evidence> reply)
{
    if (m_current)
        m_current->recharge(call, std::move(reply));
    else
        reply.later(noCredential);
}

void CurrentProvider::status(const StatusCall &call, Reply<Evidence> reply)
{
    if (m_current)
        m_current->status(call, std::move(reply));
    else
        reply.later(noCredential);
}

void CurrentProvider::balance(Reply<Balance> reply)
{
    if (m_current)
        m_current->balance(std::move(reply));
    else
        reply.later(noCredential);
}

} // namespace ct
