// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <utility>

namespace ct {

//! An answer that comes later: a callback guarded by its owner.
//!
//! The callee calls it at most once, never inside the call that took it, on the owner's thread.
//! When the owner is gone the answer is dropped, so the owner of a recharge's Reply is the Sell
//! flow, never a page.
template <typename T>
class Reply
{
public:
    using Callback = std::function<void(Result<T>)>;

    Reply(QObject *owner, Callback callback) : m_owner(owner), m_callback(std::move(callback)) {}

    void operator()(Result<T> result)
    {
        Callback callback = std::exchange(m_callback, nullptr);
        if (m_owner && callback)
            callback(std::move(result));
    }

    //! Hands the answer over through the owner's event loop, for callees that know it at once.
    void later(Result<T> result)
    {
        if (!m_owner)
            return;
        auto shared = std::make_shared<Result<T>>(std::move(result));
        QMetaObject::invokeMethod(
            m_owner.data(), [reply = *this, shared]() mutable { reply(std::move(*shared)); },
            Qt::QueuedConnection);
    }

    QObject *owner() const { return m_owner; }

private:
    QPointer<QObject> m_owner;
    Callback m_callback;
};

} // namespace ct
