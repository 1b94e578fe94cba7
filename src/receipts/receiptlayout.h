// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"
#include "receipt.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

class QPainter;

namespace ct {

//! A receipt set for one kind of paper: every word, line and shape with its place. Made once,
//! painted on a picture, a PDF page or a printer alike. Needs a QGuiApplication for its fonts.
class ReceiptLayout
{
public:
    //! `width` is what may be written on, in dots; `dotsPerMm` scales letters and gaps.
    ReceiptLayout(const Receipt &receipt, Paper paper, qreal dotsPerMm, qreal width);
    ~ReceiptLayout();
    ReceiptLayout(const ReceiptLayout &) = delete;
    ReceiptLayout &operator=(const ReceiptLayout &) = delete;

    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    enum class Kind { Words, DashedRule, ThinRule, Bar, Frame, Shape };
    enum class Side { Left, Centre, Right };
    struct Ink
    {
        QFont font;
        QColor colour;
    };
    struct Item
    {
        Kind kind = Kind::Words;
        QRectF rect;
        QColor colour;
        Mark mark = Mark::Question;
        std::unique_ptr<QTextLayout> words;
    };

    void layHeader(const Receipt &receipt);
    void layFacts(const Receipt &receipt);
    void laySums(const Receipt &receipt);
    void layFooter(const Receipt &receipt);
    void notice(const QString &text);
    void frame(const QString &text, QColor colour);
    void centred(const QString &text, const QFont &font, QColor colour);
    void row(const QString &label, const Ink &labelInk, const QString &value, const Ink &valueInk);
    //! The text in one piece, or broken at its dots where it is wider than the paper.
    QStringList partsThatFit(const QString &text, const QFont &font) const;
    void stateRow(const Receipt &receipt);
    void rule();
    void space(qreal mm) { m_height += mm * m_unit; }
    //! Sets text between two edges at the present height; tells how high it is.
    QSizeF set(const QString &text, const QFont &font, QColor colour, Side side, qreal left,
               qreal width, qreal top);
    void add(Kind kind, const QRectF &rect, QColor colour, Mark mark = Mark::Question);
    void paintItem(QPainter &painter, const Item &item) const;

    QFont body(bool bold = false) const;

    bool m_sheet;
    qreal m_unit; //!< dots per mm
    qreal m_width;
    qreal m_bodyMm;
    qreal m_height = 0;
    QColor m_ink;
    QColor m_softInk;
    std::vector<Item> m_items;
};

//! Paints the receipt on one page of `page` dots, centred, made smaller where it would not fit.
void paintOnPage(QPainter &painter, const Receipt &receipt, Paper paper, QSizeF page,
                 qreal dotsPerMm);
//! How high the receipt is on this paper, with a margin above and below.
qreal receiptHeightMm(const Receipt &receipt, Paper paper, qreal dotsPerMm);

} // namespace ct
