// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <callbackserver.h>
#include <redaction.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ct {

//! Brings call-backs from the listener's threads into the book, on the thread that made this
//! object. A caller has its answer by then: however long the book is held up, the listener is not.
//! The token is read again when its file changes.
class CallbackPost : public QObject
{
    Q_OBJECT
public:
    //! `redactor` must outlive this object; it is told the token.
    CallbackPost(QString dataDir, Redactor &redactor, CallbackLimits limits,
                 QObject *parent = nullptr);
    ~CallbackPost() override;

    //! Where hints go from now on; null: they wait, a limited number of them.
    void useBook(Book *book);

    //! Makes a token where there is none. Faults: those of CallbackServer::start(), and Storage
    //! where the token can be neither read nor made.
    Result<Done> start(const QString &address, quint16 port);
    void stop();
    bool isListening() const { return m_server.isListening(); }
    QString url() const { return m_server.url(); }
    CallbackCounts counts() { return m_server.rules().counts(); }

private:
    void tick();
    void take(CallbackHint hint);
    void handOver();
    void readToken();
    void expectOpenOrders();
    void tellCounts();

    const QString m_dataDir;
    Redactor &m_redactor;
    QPointer<Book> m_book;
    CallbackServer m_server;
    QTimer m_timer;
    QHash<OrderId, CallbackHint> m_waiting; //!< heard, and not in the book yet
    QString m_tokenMark;                    //!< tells one token file from the next
    CallbackCounts m_told;
    int m_ticks = 0;
    bool m_hasChanged = true; //!< the open orders may be others
    bool m_isHeldUp = false;  //!< the book took none the last time
};

} // namespace ct
