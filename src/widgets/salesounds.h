// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chime.h"
#include "desk.h"

#include <attempt.h>

#include <QObject>
#include <optional>

namespace ct {

//! One tone for each end that a sale of this page comes to, and one when it begins to wait. Sales
//! of bulk lists and of other programs are silent: nobody stands before them.
class SaleSounds final : public QObject
{
    Q_OBJECT
public:
    //! Everything in `desk` must outlive it.
    explicit SaleSounds(const Desk &desk, QObject *parent = nullptr);

    //! From now on this sale is heard; as it stands now it is known already, unless it was begun
    //! this moment.
    void follow(const Attempt &attempt, bool isNew);

private:
    struct Followed
    {
        OrderId orderId;
        std::optional<Chime::Sound> heard;
    };

    void take(const OrderId &orderId);
    void hear(Followed &followed, State state);

    const Desk m_desk;
    QList<Followed> m_followed; //!< newest last
};

} // namespace ct
