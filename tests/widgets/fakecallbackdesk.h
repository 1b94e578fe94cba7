// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <callbackdesk.h>

#include <QList>

namespace ct {

//! A call-back desk that a test sets.
class FakeCallbackDesk final : public CallbackDesk
{
public:
    CallbackSettings settings() const override { return kept; }
    Result<Done> save(const CallbackSettings &settings) override
    {
        if (failSave)
            return Error{Fault::Storage, {}};
        kept = settings;
        saved << settings;
        be(settings.listen ? whenListening : State::Off);
        return Done{};
    }
    State state() const override { return now; }
    Result<QString> path() override { return thePath; }
    QDateTime lastAt() const override { return last; }

    void be(State state)
    {
        now = state;
        emit changed();
    }

    CallbackSettings kept;
    QList<CallbackSettings> saved;
    State now = State::Off;
    State whenListening = State::Listening;
    QString thePath = QStringLiteral("/callback/0123456789abcdef0123456789abcdef");
    QDateTime last;
    bool failSave = false;
};

} // namespace ct
