// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

namespace ct::standin {

//! What a sandbox did, one JSON object per line. It is the sandbox's memory too: an existing file
//! is read back at the next start. Not for several threads at once; the account guards it.
class Ledger
{
public:
    using Filter = std::function<bool(const QByteArray &line)>;
    using Replay = std::function<void(const QJsonObject &event)>;

    //! An empty path keeps the lines in memory.
    explicit Ledger(QString path);

    //! Reads what is there and goes on behind it. A last line that was cut short is taken away.
    //! Only lines for which `matters` says yes are taken apart and replayed: most only tell what
    //! came in. Faults: Storage (file, or another process writes it), Malformed (a line is not
    //! JSON).
    Result<Done> open(const Filter &matters, const Replay &replay);
    void close();

    void append(QJsonObject event);
    //! False since the first line that could not be written.
    bool isWell() const { return m_well; }
    QList<QJsonObject> events() const;

private:
    Result<Done> load(const Filter &matters, const Replay &replay);

    QString m_path;
    QFile m_file;
    QList<QByteArray> m_lines; //!< only without a file
    bool m_well = true;
};

} // namespace ct::standin
