// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attempt.h>
#include <shop.h>

#include <tender.h>
#include <QDateTime>
#include <QList>

#include <QString>
#include <QStringList>

namespace ct {

//! The shape that stands before a state's word, so that it is known without colour.
enum class Mark { Tick, Cross, Clock, Back, Question, Alert };
//! The mark as a character: "✓", "✕", "◔", "↩", "?", "!".
QString markText(Mark mark);

//! What a heading falls into where the paper is too narrow for it: "A · B" is "A" and "B", and
//! "A – B" is "A –" and "B".
QStringList headingParts(const QString &heading);

//! How the outcome stands towards the customer; decides the colour on paper that has one.
enum class Tone { Done, Waiting, Bad, TakenBack };

//! One line: what it is on the left, the value on the right.
struct ReceiptLine
{
    QString label;
    QString value;
    bool strong = false;

    bool operator==(const ReceiptLine &) const = default;
};

//! A receipt or slip as plain words, ready for paper, screen or message. All text is plain text.
struct Receipt
{
    QString practiceNotice; //!< not empty: play money, shown above and below all else
    QString copyNotice;     //!< "DUPLICATE 1"; empty on the first print
    QString shopName;
    QStringList shopLines; //!< address, then GSTIN and phone
    QString title;
    QString warning; //!< boxed, for everything that is not a plain success
    QList<ReceiptLine> lines;
    ReceiptLine amount; //!< the recharge or bill itself, large
    QString amountWords;
    QList<ReceiptLine> sums; //!< service charge, collected, refund: where they apply
    QString stateLabel;
    Mark stateMark = Mark::Question;
    QString stateWord;
    Tone tone = Tone::Waiting;
    QStringList footer; //!< what the customer does next
    QString complaint;  //!< whom to ask, and by which number
    QString thanks;
    QString documentName; //!< for a print queue and a PDF's title: "Receipt 1-000642"

    bool operator==(const Receipt &) const = default;
};

//! What a receipt says beyond the attempt and the shop. Empty text members leave their line out,
//! or take an ordinary label.
struct ReceiptContext
{
    QString numberLabel; //!< what the operator calls the number: "Consumer number"
    QString value1Label;
    QString value2Label;
    QString circleName; //!< shown for mobile recharges only
    QString cashierName;
    QDateTime printedAt;                   //!< shown where the date of the sale is not enough
    int copy = 0;                          //!< 0: the first print
    std::optional<KeptTender> tender = {}; //!< how it was paid; empty: not kept
    bool practice = false;
    QString language = QStringLiteral("en");
};

//! The one way from an attempt to a document. Times are put into the machine's local time.
//!
//! `context.language` is independent of the language of the windows. A language whose translation
//! is not part of this program is written in English.
Receipt makeReceipt(const Attempt &attempt, const Shop &shop, const ReceiptContext &context);

} // namespace ct
