// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptmodel.h"

namespace ct {

//! Whether `filter` finds `attempt`: the rule by which pages are read, for single attempts.
bool fits(const HistoryFilter &filter, const Attempt &attempt);

//! What a filter finds in the book, read page by page as the table is scrolled.
class HistoryModel final : public AttemptModel
{
    Q_OBJECT
public:
    enum class Standing {
        Fresh,  //!< nothing was asked for yet
        Loaded, //!< rows, or none that fit
        Failed, //!< the book could not be read; what was loaded before stays
    };

    explicit HistoryModel(const Book &book, QObject *parent = nullptr);

    //! Reads the first page of what `filter` finds; the only time that all rows change.
    void show(const HistoryFilter &filter);
    //! Reads the first page again, after a failure.
    void reload() { show(m_filter); }

    const HistoryFilter &filter() const { return m_filter; }
    Standing standing() const { return m_standing; }
    //! Rises with every show(): what was begun for an older one is to be dropped.
    int generation() const { return m_generation; }
    //! How long the first page took.
    std::chrono::milliseconds foundIn() const { return m_foundIn; }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    //! A first page was read, or could not be.
    void shown(int generation);
    //! A further page could not be read; scrolling on tries again.
    void pageFailed();

protected:
    bool wants(const Attempt &attempt) const override { return fits(m_filter, attempt); }
    bool isComplete() const override { return m_standing == Standing::Loaded && !m_next; }

private:
    HistoryFilter m_filter;
    std::optional<HistoryCursor> m_next;
    Standing m_standing = Standing::Fresh;
    int m_generation = 0;
    bool m_isFetching = false;
    std::chrono::milliseconds m_foundIn{0};
};

} // namespace ct
