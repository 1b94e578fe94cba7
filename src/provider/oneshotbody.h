// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ct {

//! The body of a recharge: it can be read once and never again.
//!
//! QNetworkAccessManager sends a request again by itself, up to four times, when the connection
//! breaks before a whole header came back, and a server that had executed it executes it again. A
//! sequential body that cannot be rewound is what it cannot send twice: it gives up with
//! ContentReSendError instead. The count of reads tells afterwards whether anything went out.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    //! Takes the bytes over and wipes them in the end; they are never empty.
    OneShotBody(QByteArray &&bytes, QObject *parent);
    ~OneShotBody() override;

    //! How often the network asked for bytes.
    int reads() const { return m_reads; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at >= m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_reads = 0;
};

} // namespace ct
