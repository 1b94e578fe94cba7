// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <provider.h>

#include <memory>
#include <vector>

namespace ct {

//! The provider that the counter calls at the moment. The account may change while the program
//! runs; a call under way ends with the account that it began with.
class CurrentProvider final : public Provider
{
    Q_OBJECT
public:
    using Provider::Provider;

    //! Null: nothing can be called until there is another one.
    void use(std::unique_ptr<Provider> provider);

    bool isReady() const override { return m_current != nullptr; }
    QString account() const override { return m_current ? m_current->account() : QString(); }
    void recharge(const RechargeCall &call, Reply<Evidence> reply) override;
    void status(const StatusCall &call, Reply<Evidence> reply) override;
    void balance(Reply<Balance> reply) override;

private:
    Provider *m_current = nullptr;
    // Earlier ones stay: a call under way belongs to them. There are as many as account changes.
    std::vector<std::unique_ptr<Provider>> m_all;
};

} // namespace ct
