// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuelink.h"

#include <cups/cups.h>
#include <cmath>
#include <thread>

namespace ct {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto Look = 100ms;

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

//! What the print system says of one printer.
class Destination
{
public:
    Destination(http_t *http, const QByteArray &name)
        : m_printer(cupsGetNamedDest(http, name.constData(), nullptr))
    {
    }
    Destination(const Destination &) = delete;
    Destination &operator=(const Destination &) = delete;
    ~Destination() { cupsFreeDests(m_printer ? 1 : 0, m_printer); }

    bool exists() const { return m_printer != nullptr; }
    QByteArray told(const char *what) const
    {
        return m_printer
                   ? QByteArray(cupsGetOption(what, m_printer->num_options, m_printer->options))
                   : QByteArray();
    }

private:
    cups_dest_t *m_printer;
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

QString lastWords()
{
    return QString::fromUtf8(cupsLastErrorString());
}

} // namespace

QueueLink::QueueLink(PrinterSetup setup, PrintPatience patience, const std::atomic<bool> &stop)
    : m_setup(std::move(setup)),
      m_name(m_setup.address.toUtf8()),
      m_patience(patience),
      m_stop(stop)
{
}

QueueLink::~QueueLink()
{
    if (m_http)
        httpClose(m_http);
}

PrintOutcome QueueLink::failed(PrintTrouble trouble, bool mayHavePrinted, const QString &what) const
{
    return {trouble, mayHavePrinted, QStringLiteral("%1: %2").arg(printerAddress(m_setup), what)};
}

PrintOutcome QueueLink::open()
{
    m_http = httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                          int(m_patience.silence.count()), nullptr);
    if (!m_http)
        return failed(PrintTrouble::NoSystem, false, lastWords());
    // Without a call-back, a print system that says nothing ends the call when this is over.
    httpSetTimeout(m_http, std::chrono::duration<double>(m_patience.silence).count(), nullptr,
                   nullptr);
    const Destination printer(m_http, m_name);
    if (!printer.exists()) {
        const bool wasAsked = cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND ||
                              cupsLastError() <= IPP_STATUS_OK_EVENTS_COMPLETE;
        return failed(wasAsked ? PrintTrouble::Missing : PrintTrouble::NoSystem, false,
                      lastWords());
    }
    if (printer.told("printer-is-accepting-jobs") == "false")
        return failed(PrintTrouble::Closed, false, QStringLiteral("takes no jobs"));
    // A printer that the system only makes when it is used has no state yet.
    if (printer.told("printer-state") == "5")
        return failed(PrintTrouble::Paused, false, QStringLiteral("stopped"));
    return {};
}

int QueueLink::createJob(const PrintData &data)
{
    JobOptions options;
    if (!isThermal(m_setup)) {
        options.add("media", mediaName(m_setup.page, data.pageMm));
        options.add("print-scaling", "none"); // the page is of the paper's size already
    }
    return cupsCreateJob(m_http, m_name.constData(), data.title.toUtf8().constData(),
                         options.count(), options.list());
}

bool QueueLink::sendDocument(int job, const PrintData &data)
{
    const char *format = isThermal(m_setup) ? CUPS_FORMAT_RAW : CUPS_FORMAT_PDF;
    if (cupsStartDocument(m_http, m_name.constData(), job, data.title.toUtf8().constData(), format,
                          1) != HTTP_STATUS_CONTINUE)
        return false;
    const bool written = cupsWriteRequestData(m_http, data.bytes.constData(),
                                              size_t(data.bytes.size())) == HTTP_STATUS_CONTINUE;
    const ipp_status_t answer = cupsFinishDocument(m_http, m_name.constData());
    return written && answer <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

PrintOutcome QueueLink::send(const PrintData &data)
{
    const int job = createJob(data);
    if (job == 0)
        return failed(PrintTrouble::Refused, false, lastWords());
    if (!sendDocument(job, data)) {
        // A job without its document would hold up the queue.
        return giveUp(job, PrintTrouble::CutOff, lastWords());
    }
    return follow(job);
}

PrintOutcome QueueLink::follow(int job)
{
    const auto start = Clock::now();
    auto lastWork = start;
    // A driver that makes a page of a PDF has reason to be silent; bytes that go as they are have
    // none.
    const auto longest = isThermal(m_setup) ? m_patience.silence : 4 * m_patience.silence;
    for (; !m_stop; std::this_thread::sleep_for(Look)) {
        const auto now = Clock::now();
        const QByteArray before = m_words;
        switch (jobState(job)) {
            case JobState::Done:
                return {};
            case JobState::Ended:
                return failed(PrintTrouble::CutOff, m_hasWorked, QStringLiteral("job ended"));
            case JobState::Working:
                // A printer that is switched off is called for as long as its job lives, with the
                // same words; the state alone says nothing.
                if (m_words != before)
                    lastWork = now;
                break;
            case JobState::Waiting:
                // Another one's paper is before ours: that is no silence.
                if (now - lastWork > m_patience.silence / 2 && tells("printer-state", "4"))
                    lastWork = now;
                break;
            case JobState::Unknown:
                break;
        }
        if (now - lastWork > longest || now - start > m_patience.whole)
            return giveUp(job, PrintTrouble::Silent, QStringLiteral("the job does not move"));
    }
    return giveUp(job, PrintTrouble::Stopped, QStringLiteral("called off"));
}

QueueLink::JobState QueueLink::jobState(int job)
{
    ipp_t *question = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    const QByteArray uri = "ipp://localhost/jobs/" + QByteArray::number(job);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                 cupsUser());
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr,
                 "all");
    ipp_t *answer = cupsDoRequest(m_http, question, "/");
    ipp_attribute_t *state = ippFindAttribute(answer, "job-state", IPP_TAG_ENUM);
    const int number = state ? ippGetInteger(state, 0) : 0;
    // It has no value as long as nobody has begun to work on the job.
    m_hasWorked |= number == IPP_JSTATE_PROCESSING ||
                   ippFindAttribute(answer, "time-at-processing", IPP_TAG_INTEGER) != nullptr;
    ipp_attribute_t *words = ippFindAttribute(answer, "job-printer-state-message", IPP_TAG_TEXT);
    m_words = words ? QByteArray(ippGetString(words, 0, nullptr)) : QByteArray();
    ippDelete(answer);
    switch (number) {
        case IPP_JSTATE_PENDING:
        case IPP_JSTATE_HELD:
        case IPP_JSTATE_STOPPED:
            return JobState::Waiting;
        case IPP_JSTATE_PROCESSING:
            return JobState::Working;
        case IPP_JSTATE_COMPLETED:
            return JobState::Done;
        case IPP_JSTATE_CANCELED:
        case IPP_JSTATE_ABORTED:
            return JobState::Ended;
        default:
            return JobState::Unknown;
    }
}

bool QueueLink::tells(const char *what, const char *expected)
{
    return Destination(m_http, m_name).told(what).contains(expected);
}

PrintOutcome QueueLink::giveUp(int job, PrintTrouble trouble, const QString &why)
{
    const bool isOut =
        cupsCancelJob2(m_http, m_name.constData(), job, 0) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    switch (jobState(job)) {
        case JobState::Done: // while we gave up
            return {};
        case JobState::Ended:
            return failed(trouble, !isOut || m_hasWorked, why);
        case JobState::Waiting:
        case JobState::Working:
        case JobState::Unknown:
            break;
    }
    return failed(trouble, true, why);
}

} // namespace ct
