// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <accountdesk.h>

namespace ct {

//! An account desk whose answers a test gives by hand.
class FakeAccountDesk final : public AccountDesk
{
public:
    AccountSettings settings() const override { return kept; }
    bool hasPassword() const override { return stored; }
    bool isPractice() const override { return practice; }
    void save(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
              Reply<Done> reply) override
    {
        saved << settings;
        secrets << std::move(secret);
        saveReplies << std::move(reply);
    }
    void test(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
              Reply<Balance> reply) override
    {
        tested << settings;
        secrets << std::move(secret);
        testReplies << std::move(reply);
    }

    AccountSettings kept;
    bool stored = false;
    bool practice = false;
    QList<AccountSettings> saved;
    QList<AccountSettings> tested;
    QList<std::shared_ptr<SecretBytes>> secrets; //!< as they came, null where none was given
    QList<Reply<Done>> saveReplies;
    QList<Reply<Balance>> testReplies;
};

} // namespace ct
