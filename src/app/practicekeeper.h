// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <practicedesk.h>

#include <optional>

namespace ct {

class Book;
class Sandbox;
class Sell;

//! Tells the stand-in inside this program what the practice panel chose.
class PracticeKeeper final : public PracticeDesk
{
    Q_OBJECT
public:
    //! All three must outlive the keeper.
    PracticeKeeper(Sandbox &sandbox, Book &book, Sell &sell, QObject *parent = nullptr);

    PracticeFate fate() const override { return m_fate; }
    bool isForEvery() const override { return m_isForEvery; }
    void setFate(PracticeFate fate, bool forEvery) override;
    Result<Done> takeBackLast() override;

private:
    //! The stand-in may have used up what was chosen for one sale.
    void lookWhetherUsed();

    Sandbox &m_sandbox;
    Book &m_book;
    PracticeFate m_fate = PracticeFate::AsUsual;
    bool m_isForEvery = false;
};

} // namespace ct
