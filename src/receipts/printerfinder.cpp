// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerfinder.h"

#include <cups/cups.h>
#include <QDir>
#include <QThread>
#include <algorithm>

namespace ct {

namespace {

//! The queues that the print system knows, freed with the object.
class Destinations
{
public:
    explicit Destinations(http_t *http) { m_count = cupsGetDests2(http, &m_list); }
    Destinations(const Destinations &) = delete;
    Destinations &operator=(const Destinations &) = delete;
    ~Destinations() { cupsFreeDests(m_count, m_list); }

    const cups_dest_t *begin() const { return m_list; }
    const cups_dest_t *end() const { return m_list + m_count; }

private:
    int m_count = 0;
    cups_dest_t *m_list = nullptr;
};

QString told(const cups_dest_t &printer, const char *what)
{
    return QString::fromUtf8(cupsGetOption(what, printer.num_options, printer.options));
}

FoundPrinter queueOf(const cups_dest_t &printer)
{
    FoundPrinter found;
    found.setup.address = QString::fromUtf8(printer.name);
    // A queue without a driver hands on what it is given; anything else wants pages.
    const bool isRaw = told(printer, "printer-make-and-model").contains(QLatin1String("Raw"));
    found.setup.kind = isRaw ? PrinterKind::RawQueue : PrinterKind::Queue;
    found.description = told(printer, "printer-info");
    if (found.description.isEmpty())
        found.description = found.setup.address;
    const bool isStopped = told(printer, "printer-state") == QLatin1String("5") ||
                           told(printer, "printer-is-accepting-jobs") == QLatin1String("false");
    found.state = isStopped ? PrinterState::Stopped : PrinterState::Ready;
    found.isDefault = printer.is_default != 0;
    return found;
}

QList<FoundPrinter> queues(std::chrono::milliseconds patience)
{
    http_t *http = httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                                int(patience.count()), nullptr);
    if (!http)
        return {};
    httpSetTimeout(http, std::chrono::duration<double>(patience).count(), nullptr, nullptr);
    QList<FoundPrinter> printers;
    for (const cups_dest_t &printer : Destinations(http)) {
        if (!printer.instance) // a saved set of options of a queue that is listed anyway
            printers << queueOf(printer);
    }
    httpClose(http);
    return printers;
}

QList<FoundPrinter> devices()
{
    QList<FoundPrinter> printers;
    for (const auto &[folder, pattern] :
         {std::pair("/dev/usb", "lp*"), std::pair("/dev", "usblp*")}) {
        const QDir dir(QString::fromLatin1(folder));
        for (const QString &name : dir.entryList({QString::fromLatin1(pattern)}, QDir::System)) {
            FoundPrinter found;
            found.setup.kind = PrinterKind::Device;
            found.setup.address = dir.filePath(name);
            found.description = found.setup.address;
            printers << found;
        }
    }
    return printers;
}

} // namespace

QList<FoundPrinter> printersOfSystem(std::chrono::milliseconds patience)
{
    QList<FoundPrinter> printers = queues(patience);
    std::sort(printers.begin(), printers.end(), [](const auto &a, const auto &b) {
        return a.setup.address.localeAwareCompare(b.setup.address) < 0;
    });
    return printers + devices();
}

PrinterFinder::PrinterFinder(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
}

PrinterFinder::~PrinterFinder()
{
    if (m_thread)
        m_thread->wait();
}

void PrinterFinder::look()
{
    if (m_thread)
        return;
    auto printers = std::make_shared<QList<FoundPrinter>>();
    m_thread.reset(QThread::create(
        [printers, patience = m_patience] { *printers = printersOfSystem(patience); }));
    connect(m_thread.get(), &QThread::finished, this, [this, printers] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        emit found(*printers);
    });
    m_thread->start();
}

} // namespace ct
