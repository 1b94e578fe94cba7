// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "typedtender.h"

#include <draft.h>

#include <QFrame>
#include <array>

namespace ct {

class Catalogue;
class KeyButton;

//! A form that waits for its customer, with everything that makes a later press the same sale.
struct ParkedForm
{
    Service service = Service::Mobile;
    Draft draft;
    std::optional<Intent> keyed = {};   //!< the filled form that a key was made for
    std::optional<Intent> retried = {}; //!< the dead sale that this one is a retry of
    TypedTender tender = {};
};

//! The forms that were put aside half-filled, nine at most. They are kept as long as the program
//! runs: nothing of them is a sale, and nothing was sent.
class ParkingCard final : public QFrame
{
    Q_OBJECT
public:
    static constexpr int Places = 9;

    //! `catalogue` must outlive the card.
    ParkingCard(const Catalogue &catalogue, const Theme &theme, QWidget *parent = nullptr);

    //! `place` is 1 to 9. Whatever stood there is gone; take() it first.
    void put(int place, const ParkedForm &form);
    //! Empty where nothing is parked.
    std::optional<ParkedForm> take(int place);

    using Forms = std::array<std::optional<ParkedForm>, Places>;
    const Forms &forms() const { return m_forms; }

signals:
    //! A person wants the form at this place back.
    void wanted(int place);

private:
    void show(int place);

    const Catalogue &m_catalogue;
    Forms m_forms;
    std::array<KeyButton *, Places> m_buttons{};
};

} // namespace ct
