// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printqueue.h"

#include <cups/cups.h>
#include <cmath>

namespace ct {

namespace {

//! Options of a job; the print system's own list, freed with it.
class JobOptions
{
public:
    JobOptions() = default;
    JobOptions(const JobOptions &) = delete;
    JobOptions &operator=(const JobOptions &) = delete;
    ~JobOptions() { cupsFreeOptions(m_count, m_options); }

    void add(const char *name, const QByteArray &value)
    {
        m_count = cupsAddOption(name, value.constData(), m_count, &m_options);
    }

    int count() const { return m_count; }
    cups_option_t *list() const { return m_options; }

private:
    int m_count = 0;
    cups_option_t *m_options = nullptr;
};

QByteArray mediaName(Paper paper, QSizeF pageMm)
{
    switch (paper) {
        case Paper::A5:
            return "A5";
        case Paper::A4:
            return "A4";
        case Paper::Roll58:
        case Paper::Roll80:
            break;
    }
    return "Custom." + QByteArray::number(std::lround(pageMm.width())) + "x" +
           QByteArray::number(std::lround(std::ceil(pageMm.height()))) + "mm";
}

Error refusal(const QString &printerName)
{
    return {Fault::Refused, QStringLiteral("printer \"%1\" took no job: %2")
                                .arg(printerName, QString::fromUtf8(cupsLastErrorString()))};
}

bool sendDocument(const QByteArray &printer, int job, const QByteArray &title,
                  const QByteArray &pdf)
{
    if (cupsStartDocument(nullptr, printer.constData(), job, title.constData(), CUPS_FORMAT_PDF,
                          1) != HTTP_STATUS_CONTINUE)
        return false;
    const bool written =
        cupsWriteRequestData(nullptr, pdf.constData(), size_t(pdf.size())) == HTTP_STATUS_CONTINUE;
    const ipp_status_t answer = cupsFinishDocument(nullptr, printer.constData());
    return written && answer <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

} // namespace

bool acceptsJobs(const QString &printerName)
{
    cups_dest_t *printer = cupsGetNamedDest(nullptr, printerName.toUtf8().constData(), nullptr);
    if (!printer)
        return true;
    const QByteArray told =
        cupsGetOption("printer-is-accepting-jobs", printer->num_options, printer->options);
    cupsFreeDests(1, printer);
    return told != "false";
}

Result<int> queuePdf(const QString &printerName, const QString &title, const QByteArray &pdf,
                     Paper paper, QSizeF pageMm)
{
    const QByteArray printer = printerName.toUtf8();
    const QByteArray name = title.toUtf8();
    JobOptions options;
    options.add("media", mediaName(paper, pageMm));
    options.add("print-scaling", "none"); // the page is of the paper's size already
    const int job = cupsCreateJob(nullptr, printer.constData(), name.constData(), options.count(),
                                  options.list());
    if (job == 0)
        return refusal(printerName);
    if (!sendDocument(printer, job, name, pdf)) {
        const Error error = refusal(printerName);
        // A job without its document would hold up the queue.
        cupsCancelJob2(nullptr, printer.constData(), job, 0);
        return error;
    }
    return job;
}

} // namespace ct
