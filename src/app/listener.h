// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackpost.h"
#include "commandline.h"
#include "counter.h"

#include <clock.h>

#include <memory>

namespace ct {

class SqliteBook;

//! The program countertop-listener: call-backs into the book of a data folder, and nothing else. It
//! knows no password and asks nobody; a counter on the same book does, or "reconcile".
class Listener : public QObject
{
    Q_OBJECT
public:
    explicit Listener(const CommandLine &line, QObject *parent = nullptr);
    ~Listener() override;

    static QList<CommandSpec> options();

    //! Opens the book and listens. Empty: it does.
    std::optional<OpeningProblem> start();
    QString url() const { return m_post ? m_post->url() : QString(); }

private:
    std::optional<OpeningProblem> openFolder();
    std::optional<OpeningProblem> openBook();
    std::optional<OpeningProblem> listen();
    void followBook();

    const CommandLine m_line;
    const SystemClock m_clock;
    const QString m_dataDir;
    Redactor m_redactor;
    CounterSettings m_settings;
    std::unique_ptr<SqliteBook> m_book;
    std::unique_ptr<CallbackPost> m_post;
    quint64 m_bookFile = 0; //!< which file the book was when it was opened
    QTimer m_timer;
};

} // namespace ct
