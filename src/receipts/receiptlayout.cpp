// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptlayout.h"

#include "receiptfont.h"
#include "receiptmark.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ct {

namespace {

//! Letters in millimetres, so that paper decides and not the resolution.
qreal bodyMm(Paper paper)
{
    switch (paper) {
        case Paper::Roll58:
            return 2.75;
        case Paper::Roll80:
            return 3.2;
        case Paper::A5:
            return 3.7;
        case Paper::A4:
            return 4.2;
    }
    return 3.2;
}

//! The same four colours as the pills of the windows; a roll has only black.
QColor toneColour(Tone tone)
{
    switch (tone) {
        case Tone::Done:
            return QColor(0x0f, 0x6b, 0x46);
        case Tone::Waiting:
            return QColor(0x8a, 0x5a, 0x00);
        case Tone::Bad:
            return QColor(0xa1, 0x22, 0x2a);
        case Tone::TakenBack:
            return QColor(0x46, 0x32, 0xa8);
    }
    return Qt::black;
}

void breakLines(QTextLayout &words, qreal width)
{
    words.beginLayout();
    for (QTextLine line = words.createLine(); line.isValid(); line = words.createLine())
        line.setLineWidth(width);
    words.endLayout();
}

bool fitsOneLine(const QString &text, const QFont &font, qreal width)
{
    QTextLayout words(text, font);
    words.setFormats(scriptRanges(text, font));
    breakLines(words, width);
    return words.lineCount() == 1;
}

//! The smallest width that takes no more lines than `width` does, so that no word stands alone.
qreal balancedWidth(QTextLayout &words, qreal width)
{
    const int lines = words.lineCount();
    qreal tooSmall = width / 2;
    qreal enough = width;
    while (enough - tooSmall > 2) {
        const qreal middle = (enough + tooSmall) / 2;
        breakLines(words, middle);
        (words.lineCount() > lines ? tooSmall : enough) = middle;
    }
    return enough;
}

} // namespace

ReceiptLayout::ReceiptLayout(const Receipt &receipt, Paper paper, qreal dotsPerMm, qreal width)
    : m_sheet(!isRoll(paper)),
      m_unit(dotsPerMm),
      m_width(width),
      m_bodyMm(bodyMm(paper)),
      m_ink(m_sheet ? QColor(0x1b, 0x24, 0x30) : QColor(Qt::black)),
      m_softInk(m_sheet ? QColor(0x5b, 0x67, 0x76) : QColor(Qt::black))
{
    notice(receipt.practiceNotice);
    layHeader(receipt);
    layFacts(receipt);
    laySums(receipt);
    layFooter(receipt);
    notice(receipt.practiceNotice);
}

ReceiptLayout::~ReceiptLayout() = default;

QFont ReceiptLayout::body(bool bold) const
{
    return receiptFont(m_bodyMm * m_unit, bold);
}

void ReceiptLayout::layHeader(const Receipt &receipt)
{
    centred(receipt.shopName, receiptFont(m_bodyMm * 1.4 * m_unit, true), m_ink);
    for (const QString &line : receipt.shopLines)
        centred(line, body(), m_softInk);
    rule();
    centred(receipt.title, body(true), m_ink);
    if (!receipt.copyNotice.isEmpty())
        centred(receipt.copyNotice, body(true), m_ink);
    if (!receipt.warning.isEmpty()) {
        space(m_bodyMm * 0.35);
        frame(receipt.warning, m_sheet ? toneColour(receipt.tone) : m_ink);
    }
    rule();
}

void ReceiptLayout::layFacts(const Receipt &receipt)
{
    for (const ReceiptLine &line : receipt.lines)
        row(line.label, {body(), m_softInk}, line.value, {body(line.strong), m_ink});
    rule();
}

void ReceiptLayout::laySums(const Receipt &receipt)
{
    const Ink big{receiptFont(m_bodyMm * 1.52 * m_unit, true), m_ink};
    row(receipt.amount.label, big, receipt.amount.value, big);
    const QSizeF words =
        set(receipt.amountWords, body(), m_softInk, Side::Left, 0, m_width, m_height);
    m_height += words.height();
    space(m_bodyMm * 0.4);
    for (const ReceiptLine &line : receipt.sums)
        row(line.label, {body(), m_softInk}, line.value, {body(line.strong), m_ink});
    stateRow(receipt);
    rule();
}

void ReceiptLayout::layFooter(const Receipt &receipt)
{
    for (const QString &line : receipt.footer)
        centred(line, body(), m_ink);
    space(m_bodyMm * 0.3);
    centred(receipt.complaint, body(), m_softInk);
    space(m_bodyMm * 0.3);
    centred(receipt.thanks, body(), m_ink);
}

void ReceiptLayout::notice(const QString &text)
{
    if (text.isEmpty())
        return;
    const qreal pad = m_bodyMm * 0.35 * m_unit;
    space(m_bodyMm * 0.3);
    const std::size_t place = m_items.size();
    add(Kind::Bar, QRectF(), m_ink);
    const QSizeF size =
        set(text, body(true), Qt::white, Side::Centre, pad, m_width - 2 * pad, m_height + pad);
    m_items.at(place).rect = QRectF(0, m_height, m_width, size.height() + 2 * pad);
    m_height += size.height() + 2 * pad;
    space(m_bodyMm * 0.5);
}

void ReceiptLayout::frame(const QString &text, QColor colour)
{
    const qreal pad = m_bodyMm * 0.35 * m_unit;
    QString broken = text;
    if (!fitsOneLine(text, body(true), m_width - 2 * pad))
        broken = headingParts(text).join(QChar(QChar::LineSeparator));
    const QSizeF size =
        set(broken, body(true), colour, Side::Centre, pad, m_width - 2 * pad, m_height + pad);
    add(Kind::Frame, QRectF(0, m_height, m_width, size.height() + 2 * pad), colour);
    m_height += size.height() + 2 * pad;
}

void ReceiptLayout::centred(const QString &text, const QFont &font, QColor colour)
{
    if (text.isEmpty())
        return;
    for (const QString &part : partsThatFit(text, font))
        m_height += set(part, font, colour, Side::Centre, 0, m_width, m_height).height();
}

QStringList ReceiptLayout::partsThatFit(const QString &text, const QFont &font) const
{
    if (fitsOneLine(text, font, m_width))
        return {text};
    return headingParts(text);
}

void ReceiptLayout::row(const QString &label, const Ink &labelInk, const QString &value,
                        const Ink &valueInk)
{
    const qreal gap = m_bodyMm * m_unit;
    const QSizeF left =
        set(label, labelInk.font, labelInk.colour, Side::Left, 0, m_width * 0.5, m_height);
    const qreal from = left.width() + gap;
    const QSizeF right =
        set(value, valueInk.font, valueInk.colour, Side::Right, from, m_width - from, m_height);
    m_height += std::max(left.height(), right.height());
    space(m_bodyMm * (m_sheet ? 0.45 : 0.22));
}

void ReceiptLayout::stateRow(const Receipt &receipt)
{
    const QColor colour = m_sheet ? toneColour(receipt.tone) : m_ink;
    const qreal top = m_height;
    row(receipt.stateLabel, {body(), m_softInk}, receipt.stateWord, {body(true), colour});
    // The word was set last and ends at the right edge; the shape goes before it.
    const QTextLine word = m_items.back().words->lineAt(0);
    const qreal size = m_bodyMm * 0.85 * m_unit;
    const qreal right = m_width - word.naturalTextWidth() - m_bodyMm * 0.4 * m_unit;
    add(Kind::Shape, QRectF(right - size, top + (word.height() - size) / 2, size, size), colour,
        receipt.stateMark);
}

void ReceiptLayout::rule()
{
    const qreal gap = m_bodyMm * 0.6;
    space(gap);
    add(m_sheet ? Kind::ThinRule : Kind::DashedRule, QRectF(0, m_height, m_width, 0),
        m_sheet ? QColor(0xc9, 0xd1, 0xdb) : m_ink);
    space(gap);
}

QSizeF ReceiptLayout::set(const QString &text, const QFont &font, QColor colour, Side side,
                          qreal left, qreal width, qreal top)
{
    auto words = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    words->setTextOption(option);
    words->setFormats(scriptRanges(text, font));
    words->setCacheEnabled(true);
    breakLines(*words, width);
    if (side == Side::Centre && words->lineCount() > 1)
        breakLines(*words, balancedWidth(*words, width));
    qreal y = 0;
    qreal widest = 0;
    for (int i = 0; i < words->lineCount(); ++i) {
        QTextLine line = words->lineAt(i);
        const qreal rest = width - line.naturalTextWidth();
        const qreal indent = side == Side::Left ? 0 : side == Side::Right ? rest : rest / 2;
        line.setPosition(QPointF(indent, y));
        y += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    Item item;
    item.rect = QRectF(left, top, width, y);
    item.colour = colour;
    item.words = std::move(words);
    m_items.push_back(std::move(item));
    return {widest, y};
}

void ReceiptLayout::add(Kind kind, const QRectF &rect, QColor colour, Mark mark)
{
    Item item;
    item.kind = kind;
    item.rect = rect;
    item.colour = colour;
    item.mark = mark;
    m_items.push_back(std::move(item));
}

void ReceiptLayout::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    for (const Item &item : m_items)
        paintItem(painter, item);
    painter.restore();
}

void ReceiptLayout::paintItem(QPainter &painter, const Item &item) const
{
    const qreal thin = std::max<qreal>(1, std::round(0.2 * m_unit));
    QPen pen(item.colour, thin, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    switch (item.kind) {
        case Kind::Words:
            painter.setPen(item.colour);
            item.words->draw(&painter, item.rect.topLeft());
            return;
        case Kind::Bar:
            painter.fillRect(item.rect, item.colour);
            return;
        case Kind::Frame:
            pen.setWidthF(thin * 2);
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(item.rect.adjusted(thin, thin, -thin, -thin));
            return;
        case Kind::DashedRule:
            pen.setDashPattern({3, 2.5});
            break;
        case Kind::ThinRule:
            break;
        case Kind::Shape:
            paintMark(painter, item.mark, item.rect, item.colour);
            return;
    }
    painter.setPen(pen);
    const qreal y = std::round(item.rect.top()) + thin / 2;
    painter.drawLine(QPointF(0, y), QPointF(item.rect.width(), y));
}

void paintOnPage(QPainter &painter, const Receipt &receipt, Paper paper, QSizeF page,
                 qreal dotsPerMm)
{
    const qreal margin = paperMarginMm(paper) * dotsPerMm;
    const qreal width = (paperWidthMm(paper) - 2 * paperMarginMm(paper)) * dotsPerMm;
    const ReceiptLayout layout(receipt, paper, dotsPerMm, width);
    const qreal scale = std::min({qreal(1), page.width() / (width + 2 * margin),
                                  page.height() / (layout.height() + 2 * margin)});
    painter.save();
    painter.scale(scale, scale);
    layout.paint(painter, QPointF((page.width() / scale - width) / 2, margin));
    painter.restore();
}

qreal receiptHeightMm(const Receipt &receipt, Paper paper, qreal dotsPerMm)
{
    const qreal width = (paperWidthMm(paper) - 2 * paperMarginMm(paper)) * dotsPerMm;
    const ReceiptLayout layout(receipt, paper, dotsPerMm, width);
    return layout.height() / dotsPerMm + 2 * paperMarginMm(paper);
}

} // namespace ct
