// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <book.h>

#include <QAbstractListModel>
#include <QFrame>
#include <QListView>

class QLabel;

namespace ct {

//! The newest attempts, as the side column shows them.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole, AmountRole, LineRole, PillRole, StateRole, IdRole };

    RecentModel(const Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    //! Reads the newest attempts again; rows that stay are kept.
    void reload();
    //! Lets the waiting times go on.
    void tick();
    const QList<Attempt> &attempts() const { return m_attempts; }

private:
    QString line(const Attempt &attempt) const;

    const Desk &m_desk;
    QList<Attempt> m_attempts;
};

//! A card with the newest attempts; Enter or a double click opens one in the history.
class RecentList final : public QFrame
{
    Q_OBJECT
public:
    explicit RecentList(const Desk &desk, QWidget *parent = nullptr);

    void reload();
    void tick() { m_model->tick(); }
    //! The newest attempt, if there is one.
    std::optional<Attempt> newest() const;

signals:
    void opened(const ct::OrderId &orderId);
    void printLastWanted();

private:
    RecentModel *m_model;
    QListView *m_view;
    QLabel *m_nothing;
};

} // namespace ct
