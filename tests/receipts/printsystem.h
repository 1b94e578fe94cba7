// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTcpServer>
#include <QTemporaryDir>

namespace ct {

//! A print system of the test's own, on a free port of the loopback, with a printer that this
//! process plays: what is printed arrives here byte by byte. Nothing of the machine's own print
//! system is touched. It ends with this object.
class PrintSystem
{
public:
    ~PrintSystem();

    //! Empty where it runs; else what is missing.
    QString start();
    //! Ends it early, as when the print system of a machine is not running.
    void stop();
    //! A queue that hands jobs on as they are. `verbs` are further commands of the print system
    //! to give on it: "cupsdisable", "cupsreject".
    bool addPrinter(const QString &name, const QStringList &verbs = {});
    //! The same, with a printer of the caller's own at "HOST:PORT" of the loopback.
    bool addPrinterAt(const QString &name, const QString &address);
    //! A queue whose driver turns whatever comes into PDF, for a printer that understands PDF.
    bool addPdfPrinterAt(const QString &name, const QString &address);
    //! "cupsdisable", "cupsenable", … on a queue.
    bool give(const QString &verb, const QString &name);
    bool makeDefault(const QString &name);
    //! Every job that any queue ever took, one line each.
    QString jobs() const;
    //! The jobs that wait or are being printed.
    QString openJobs() const;
    //! What the printer has received so far.
    const QByteArray &received() const { return m_received; }
    bool receivedAll() const { return m_closed; }

private:
    bool add(const QString &name, const QString &address, const QStringList &driver);
    QString listed(const QString &which) const;
    QString writeSettings(quint16 port);
    bool run(const QString &program, const QStringList &arguments, QString *output = nullptr) const;

    QTemporaryDir m_dir;
    QProcess m_scheduler;
    QTcpServer m_printer;
    QByteArray m_received;
    bool m_closed = false;
};

} // namespace ct
