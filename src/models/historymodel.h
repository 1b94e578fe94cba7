// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptmodel.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ct {

//! Whether `filter` finds `attempt`: the rule by which pages are read, for single attempts.
//! `named`: the numbers that the filter's words find by a customer's name.
bool fits(const HistoryFilter &filter, const QStringList &named, const Attempt &attempt);

//! What a filter finds in the book, read page by page as the table is scrolled, up and down. Only a
//! window of some hundred rows is held: what is scrolled past is let go and read again.
class HistoryModel final : public AttemptModel
{
    Q_OBJECT
public:
    enum class Standing {
        Fresh,   //!< nothing was asked for yet
        Seeking, //!< no row yet, but not all was looked at: it goes on by itself
        Loaded,  //!< rows, or none that fit
        Failed,  //!< the book could not be read; what was loaded before stays
    };
    static constexpr int MostRows = 1000;

    explicit HistoryModel(const Book &book, QObject *parent = nullptr);

    //! Reads the first page of what `filter` finds; only this and the jumps below change all rows.
    void show(const HistoryFilter &filter);
    //! Reads the first page again, after a failure or from further down.
    void reload() { show(m_filter); }
    //! The page of it that begins with the newest row before `at`.
    void showBefore(const HistoryFilter &filter, const QDateTime &at);
    //! The page that ends with the oldest row.
    void showOldest();

    const HistoryFilter &filter() const { return m_filter; }
    Standing standing() const { return m_standing; }
    //! Rises with every show(): what was begun for an older one is to be dropped.
    int generation() const { return m_generation; }
    //! How long the first page took.
    std::chrono::milliseconds foundIn() const { return m_foundIn; }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    //! Whether newer rows than the first one are there, and reading a page of them.
    bool canFetchNewer() const { return m_newer && !m_isFetching; }
    void fetchNewer();

signals:
    //! A first page was read, or could not be; comes again when a search that went on by itself
    //! has its first rows or its end.
    void shown(int generation);
    //! A further page could not be read; scrolling on tries again.
    void pageFailed();

protected:
    bool wants(const Attempt &attempt) const override { return fits(m_filter, m_named, attempt); }
    bool isComplete() const override { return m_standing == Standing::Loaded && !m_next; }
    bool isFromNewest() const override { return !m_newer; }

private:
    void start(const HistoryFilter &filter);
    void take(const Result<HistoryPage> &page);
    void seekOn();

    HistoryFilter m_filter;
    QStringList m_named;
    std::optional<HistoryCursor> m_next;  //!< where older rows begin
    std::optional<HistoryCursor> m_newer; //!< where newer ones do
    Standing m_standing = Standing::Fresh;
    int m_generation = 0;
    bool m_isFetching = false;
    QTimer m_seek;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_foundIn{0};
};

} // namespace ct
