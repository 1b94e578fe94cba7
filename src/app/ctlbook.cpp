// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptjson.h"
#include "ctl.h"
#include "ctlprint.h"

#include <bookcheck.h>
#include <historycsv.h>
#include <language.h>
#include <printwords.h>
#include <receiptfacts.h>
#include <receiptfile.h>
#include <receiptpaper.h>
#include <sqlitebook.h>
#include <words.h>

#include <QFile>
#include <QFileInfo>

namespace ct {

namespace {

constexpr int PageSize = 500;

} // namespace

Result<HistoryFilter> Ctl::historyFilter()
{
    const auto misuse = [](const QString &sentence) { return Error{Fault::Malformed, sentence}; };
    HistoryFilter filter;
    const auto day = [this](const char *option) {
        return QDate::fromString(m_line.value(option), Qt::ISODate);
    };
    if (m_line.has("from")) {
        if (!day("from").isValid())
            return misuse(tr("--from is a day such as 2026-11-22."));
        filter.from = day("from").startOfDay().toUTC();
    }
    if (m_line.has("to")) {
        if (!day("to").isValid())
            return misuse(tr("--to is a day such as 2026-11-22."));
        filter.to = day("to").addDays(1).startOfDay().toUTC();
    }
    if (m_line.has("state")) {
        const auto state = stateFromName(m_line.value("state"));
        if (!state)
            return misuse(tr("There is no state \"%1\".").arg(m_line.value("state")));
        filter.states << *state;
    }
    if (m_line.has("service")) {
        filter.service = serviceFromName(m_line.value("service"));
        if (!filter.service)
            return misuse(tr("There is no service \"%1\".").arg(m_line.value("service")));
    }
    filter.search = m_line.value("search").trimmed();
    return filter;
}

void Ctl::history()
{
    auto filter = historyFilter();
    bool isNumber = true;
    const int limit = m_line.value("limit", QStringLiteral("50")).toInt(&isNumber);
    const QString format = m_line.value(
        "format", m_line.has("json") ? QStringLiteral("json") : QStringLiteral("table"));
    const bool knownFormat = format == QLatin1String("table") || format == QLatin1String("json") ||
                             format == QLatin1String("csv");
    if (!filter) {
        fail(Exit::WrongUse, filter.error().detail);
        return;
    }
    if (!isNumber || limit < 1) {
        fail(Exit::WrongUse, tr("--limit is a number from 1."));
        return;
    }
    if (!knownFormat) {
        fail(Exit::WrongUse, tr("--format is table, json or csv."));
        return;
    }
    if (!needFolder(Use::Read) || !needBook(Use::Read))
        return;
    narrowToOwnDay(&*filter);
    if (format == QLatin1String("csv")) {
        QFile out;
        const bool opened = out.open(stdout, QIODevice::WriteOnly);
        const auto written = HistoryCsv::write(*m_book, *filter, out, limit);
        if (!opened || !written || !out.flush())
            fail(Exit::BookUnwell, tr("The history could not be read or written out."));
        else
            end(Exit::Success);
        return;
    }

    QList<Attempt> rows;
    std::optional<HistoryCursor> after;
    do {
        const auto page =
            m_book->page(*filter, after, std::min(PageSize, limit - int(rows.size())));
        if (!page) {
            fail(Exit::BookUnwell, tr("The history could not be read."));
            return;
        }
        rows += page->rows;
        after = page->next;
    } while (after && rows.size() < limit);

    if (format == QLatin1String("json")) {
        QJsonArray array;
        for (const Attempt &attempt : std::as_const(rows))
            array.append(soldJson(attempt));
        printJson(QJsonDocument(array));
    } else {
        printTable(rows);
    }
    end(Exit::Success);
}

void Ctl::printTable(const QList<Attempt> &rows)
{
    for (const Attempt &attempt : rows) {
        print(
            QStringLiteral("%1  %2  %3 %4  %5  %6 %7")
                .arg(
                    attempt.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                    attempt.orderId.text(), attempt.intent.operatorName.left(24).leftJustified(24),
                    attempt.intent.number.leftJustified(16),
                    groupedRupees(attempt.intent.amount).rightJustified(12),
                    Words::stateMark(attempt.state()), Words::stateWord(attempt.state())));
    }
}

void Ctl::show()
{
    if (!needFolder(Use::Read) || !needBook(Use::Read))
        return;
    const OrderId orderId(m_line.argument(0));
    const auto attempt = m_book->attempt(orderId);
    if (!attempt) {
        fail(Exit::WrongUse, tr("This book has no order %1.").arg(orderId.text()));
        return;
    }
    const auto story = m_book->story(orderId);
    if (!story) {
        fail(Exit::BookUnwell, tr("The evidence of this order cannot be read."));
        return;
    }
    if (m_line.has("json")) {
        QJsonObject object = soldJson(*attempt);
        object.insert(QStringLiteral("evidence"), evidenceJson(*story));
        if (const auto proposal = proposeFailed(*attempt, *story))
            object.insert(QStringLiteral("proposal"), proposalJson(*proposal));
        printJson(QJsonDocument(object));
    } else {
        printAttempt(*attempt);
        for (const StoryLine &line : *story) {
            print(QStringLiteral("  %1  %2")
                      .arg(Words::preciseTime(line.evidence.at), Words::storyLine(line)));
        }
    }
    end(Exit::Success);
}

void Ctl::receipt()
{
    const QString output = m_line.value("output");
    const auto paper = paperFromName(m_line.value("paper", QStringLiteral("80")));
    const QString ending = QFileInfo(output).suffix();
    const bool isThermal = ending == QLatin1String("escpos");
    const bool toPrinter = m_line.has("printer");
    const auto printer = printerOf(m_line);
    if (toPrinter && (!printer || !paper || !output.isEmpty())) {
        fail(Exit::WrongUse,
             tr("Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, "
                "with --dots as 384, 512 or 576 and without --output. Nothing was printed."));
        return;
    }
    if (!toPrinter && (output.isEmpty() || !paper || (isThermal && !isRoll(*paper)) ||
                       (!isThermal && ending != QLatin1String("pdf") &&
                        ending != QLatin1String("txt") && ending != QLatin1String("png")))) {
        fail(Exit::WrongUse, tr("Give --output with a file ending in .pdf, .txt, .png or .escpos, "
                                "and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing "
                                "was written."));
        return;
    }
    if (m_line.has("language") && !receiptLanguages().contains(m_line.value("language"))) {
        fail(Exit::WrongUse,
             tr("There is no language \"%1\". Nothing was written.").arg(m_line.value("language")));
        return;
    }
    if (!needFolder(Use::Write) || !needBook(Use::Read))
        return;
    const OrderId orderId(m_line.argument(0));
    const auto attempt = m_book->attempt(orderId);
    if (!attempt) {
        fail(Exit::WrongUse, tr("This book has no order %1.").arg(orderId.text()));
        return;
    }
    const auto numbered = [this, attempt = *attempt](Paper on) -> Result<Receipt> {
        // Counted before it is written: two papers that both say they are the original are worse
        // than a number that is left out.
        const auto copy = m_book->notePrint(attempt.orderId, paperName(on));
        if (!copy)
            return copy.error();
        ReceiptContext context = receiptContext(attempt, m_catalogue);
        context.tender = m_book->tenderOf(attempt.orderId).valueOr(std::nullopt);
        context.copy = *copy;
        context.practice = m_book->isPractice();
        context.printedAt = m_clock.now();
        context.language = m_line.value("language", m_settings.receiptLanguage.isEmpty()
                                                        ? m_settings.language
                                                        : m_settings.receiptLanguage);
        return makeReceipt(attempt, m_settings.shop, context);
    };
    if (printer) {
        const auto number = [numbered, on = paperOf(*printer)]() -> Result<DrawPaper> {
            const Result<Receipt> made = numbered(on);
            return made ? Result<DrawPaper>(receiptPaper(*made, true)) : made.error();
        };
        printOnce(this, m_clock, *printer, attempt->receiptNo, number, [this](const PrintJob &job) {
            if (job.state == PrintJobState::Printed)
                end(Exit::Success);
            else
                fail(job.trouble == PrintTrouble::NotBooked ? Exit::BookUnwell : Exit::WrongUse,
                     printTroubleSentence(job, printerAddress(job.printer)));
        });
        return;
    }
    const Result<Receipt> made = numbered(*paper);
    if (!made) {
        fail(Exit::BookUnwell, tr("The print could not be written into the book, so no receipt was "
                                  "made."));
        return;
    }
    if (!writeReceipt(output, *made, *paper)) {
        fail(Exit::WrongUse, tr("The file %1 cannot be written.").arg(output));
        return;
    }
    end(Exit::Success);
}

void Ctl::practiceHistory()
{
    bool countOk = true;
    bool seedOk = true;
    bool daysOk = true;
    PracticePlan plan;
    plan.count = m_line.value("count").toLongLong(&countOk);
    plan.seed = m_line.value("seed", QStringLiteral("1")).toUInt(&seedOk);
    plan.days = m_line.value("days", QStringLiteral("365")).toInt(&daysOk);
    if (!countOk || plan.count < 1 || plan.count > 100'000'000 || !seedOk || !daysOk ||
        plan.days < 1 || plan.days > 36'500) {
        fail(Exit::WrongUse, tr("Give --count (at least 1), and --seed and --days as numbers. "
                                "Nothing was written."));
        return;
    }
    if (!needSettings())
        return;
    if (!m_settings.practice) {
        fail(Exit::WrongUse, tr("This is a live book. Made-up sales go only into a folder that was "
                                "configured with --practice. Nothing was written."));
        return;
    }
    if (!needBook(Use::Write))
        return;
    plan.counter = m_settings.counter;
    for (const Operator &row : m_catalogue.operators()) {
        if (!row.offered)
            continue;
        PracticeRow made{row.key,           row.code,          row.name, row.service,
                         row.numberExample, m_settings.circle, {},       {}};
        for (const ExtraField &field : row.extras)
            (field.slot == 1 ? made.value1 : made.value2) = field.example;
        plan.rows << made;
    }
    QElapsedTimer since;
    since.start();
    if (const auto filled = m_book->fillPractice(plan); !filled) {
        const bool live = filled.error().fault == Fault::Refused;
        fail(live ? Exit::WrongUse : Exit::BookUnwell,
             live ? tr("This is a live book. Nothing was written.")
                  : tr("The made-up sales could not all be written (%1).")
                        .arg(filled.error().detail));
        return;
    }
    const qint64 took = std::max<qint64>(1, since.elapsed());
    if (m_line.has("json")) {
        printJson(QJsonDocument(
            QJsonObject{{QStringLiteral("made"), plan.count}, {QStringLiteral("ms"), took}}));
    } else {
        print(tr("%1 made-up sales in %2 s.").arg(plan.count).arg(double(took) / 1000, 0, 'f', 1));
    }
    end(Exit::Success);
}

void Ctl::verify()
{
    if (m_line.has("backup")) {
        verifyBackup(m_line.value("backup"));
        return;
    }
    if (!needFolder(Use::Read))
        return;
    const CheckedBook checked = checkBook(m_dataDir, m_settings.mirrorDir);
    const QStringList lines = checked.all();
    if (m_line.has("json")) {
        printJson(QJsonDocument(
            QJsonObject{{QStringLiteral("ok"), lines.isEmpty()},
                        {QStringLiteral("problems"), QJsonArray::fromStringList(lines)}}));
    } else if (lines.isEmpty()) {
        print(tr("The book, its journal and the mirror agree."));
    } else {
        print(lines.join(u'\n'));
        if (checked.problems.isEmpty()) {
            print(
                tr("No damage was found, but not everything could be looked at. Try again when "
                   "less is written to the book."));
        }
    }
    end(lines.isEmpty() ? Exit::Success : Exit::BookUnwell);
}

} // namespace ct
