// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperbench.h"

#include "permitbench.h"

#include <escpos.h>
#include <receipt.h>
#include <receiptpdf.h>
#include <receiptpicture.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace ct::bench {

namespace {

constexpr int Rounds = 31;
constexpr int Dots = 576; // an 80 mm roll
constexpr double RasterLimit = 10;
constexpr double PdfLimit = 25;

Receipt sample(const QString &language)
{
    Attempt attempt;
    attempt.id = 1;
    attempt.orderId = OrderId(QStringLiteral("481220073315907"));
    attempt.intent = madeUpIntent(1);
    attempt.intent.operatorName = QStringLiteral("Airtel");
    attempt.standing.state = State::Success;
    attempt.createdAt = QDateTime(QDate(2026, 10, 31), QTime(12, 52), Qt::UTC);
    attempt.settledAt = attempt.createdAt.addSecs(3);
    attempt.receiptNo = QStringLiteral("1-000642");
    attempt.operatorRef = QStringLiteral("KA1031182209");
    attempt.providerTxid = QStringLiteral("5804");
    Shop shop;
    shop.name = QStringLiteral("Sri Ganesh Mobiles");
    ReceiptContext context;
    context.language = language;
    return makeReceipt(attempt, shop, context);
}

Probe timed(const std::function<bool()> &deed)
{
    return [deed]() -> std::optional<double> {
        const double before = nowUs();
        if (!deed())
            return std::nullopt;
        return (nowUs() - before) / 1000.0;
    };
}

} // namespace

void measurePaper(Report &report)
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("hi")}) {
        const Receipt receipt = sample(language);
        const int height = toThermalImage(receipt, Dots).height();
        const auto raster = [&] { return !toEscPos(toThermalImage(receipt, Dots), {}).isEmpty(); };
        const auto blank = [&] {
            QImage page(Dots, height, QImage::Format_Mono);
            page.fill(1);
            return !toEscPos(page, {}).isEmpty();
        };
        const auto pdf = [&] { return toPdf(receipt, Paper::A4).startsWith("%PDF"); };
        const auto line = [] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            {
                QPdfWriter writer(&buffer);
                QPainter painter(&writer);
                painter.drawText(100, 100, QStringLiteral("Receipt"));
            }
            return bytes.startsWith("%PDF");
        };
        const auto times =
            interleave(Rounds, {timed(raster), timed(blank), timed(pdf), timed(line)});
        if (!times) {
            report.miss(QStringLiteral("receipts"), QStringLiteral("one came out empty"));
            return;
        }
        Measure thermal{QStringLiteral("thermal receipt, raster, %1").arg(language),
                        QStringLiteral("ms"),
                        times->at(0),
                        times->at(1),
                        {},
                        QStringLiteral("an 80 mm receipt from its words to the bytes for the "
                                       "printer, against an empty picture of its size")};
        thermal.limit = RasterLimit;
        report.add(thermal);
        Measure page{QStringLiteral("receipt as PDF, A4, %1").arg(language),
                     QStringLiteral("ms"),
                     times->at(2),
                     times->at(3),
                     {},
                     QStringLiteral("against a PDF of one word: most of it is the fonts' subset")};
        page.limit = PdfLimit;
        report.add(page);
    }
}

} // namespace ct::bench
