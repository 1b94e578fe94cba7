// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGlyphRun>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

namespace ct {

namespace {

QString nameOf(const QWidget &widget)
{
    const QString own = widget.objectName();
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()),
             own.isEmpty() && widget.parentWidget() ? widget.parentWidget()->objectName() : own);
}

QString measures(const QSize &wanted, const QSize &had)
{
    return QStringLiteral("wants %1x%2, has %3x%4")
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(had.width())
        .arg(had.height());
}

//! Letters that none of the fonts holds: drawn as empty boxes.
bool hasMissingGlyph(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (layout.createLine().isValid()) {
    }
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0U))
            return true;
    }
    return false;
}

QString plain(const QLabel &label)
{
    if (!Qt::mightBeRichText(label.text()) || label.textFormat() == Qt::PlainText)
        return label.text();
    QTextDocument words;
    words.setHtml(label.text());
    return words.toPlainText();
}

QString labelProblem(const QLabel &label)
{
    if (label.text().isEmpty() || label.inherits("ct::ElidedLabel"))
        return {};
    if (hasMissingGlyph(plain(label).remove(u'\n'), label.font()))
        return QStringLiteral("a letter that no font has in \"%1\"").arg(label.text());
    const QSize wanted = label.wordWrap()
                             ? QSize(0, label.heightForWidth(label.width()))
                             : QSize(label.sizeHint().width(), label.sizeHint().height());
    if (label.width() >= wanted.width() && label.height() >= wanted.height())
        return {};
    return QStringLiteral("\"%1\" %2").arg(label.text(), measures(wanted, label.size()));
}

QString buttonProblem(const QAbstractButton &button)
{
    const bool isBare = button.inherits("QRadioButton") || button.inherits("QCheckBox") ||
                        !button.objectName().compare(QLatin1String("qt_toolbar_ext_button")) ||
                        // What Qt's own views and line edits bring along.
                        (button.parentWidget() && button.parentWidget()->inherits("QTableView"));
    if (button.text().isEmpty() && !isBare) {
        const QPixmap drawing = button.icon().pixmap(button.iconSize());
        const QImage seen = drawing.toImage().convertToFormat(QImage::Format_ARGB32);
        bool isEmpty = true;
        for (int y = 0; y < seen.height() && isEmpty; ++y) {
            for (int x = 0; x < seen.width() && isEmpty; ++x)
                isEmpty = seen.pixelColor(x, y).alpha() == 0;
        }
        // A button that draws itself whole has no icon, but a name of its own class.
        if (isEmpty && !button.inherits("ct::Rail") && button.accessibleName().isEmpty())
            return QStringLiteral("neither word nor drawing");
    }
    if (button.text().isEmpty())
        return {};
    if (hasMissingGlyph(button.text(), button.font()))
        return QStringLiteral("a letter that no font has in \"%1\"").arg(button.text());
    // An entry of the rail draws itself and has no least size; 16 of its wish are air.
    if (button.inherits("ct::RailButton") && button.width() < button.sizeHint().width() - 16)
        return QStringLiteral("\"%1\" %2")
            .arg(button.text(), measures(button.sizeHint(), button.size()));
    // A service's tile makes its word smaller, down to nine pixels.
    if (button.inherits("ct::ServiceTile")) {
        QFont smallest = button.font();
        smallest.setPixelSize(9);
        smallest.setWeight(QFont::DemiBold);
        const int wanted = QFontMetrics(smallest).horizontalAdvance(button.text());
        if (wanted > button.width())
            return QStringLiteral("\"%1\" %2")
                .arg(button.text(), measures(QSize(wanted, 0), button.size()));
    }
    if (button.width() < button.minimumSizeHint().width() ||
        button.height() < qMin(button.minimumSizeHint().height(), button.sizeHint().height()))
        return QStringLiteral("\"%1\" %2")
            .arg(button.text(), measures(button.minimumSizeHint(), button.size()));
    return {};
}

QString comboProblem(const QComboBox &combo)
{
    const int wanted = combo.fontMetrics().horizontalAdvance(combo.currentText());
    // The frame, the padding and the arrow take about 40 of it.
    if (combo.currentText().isEmpty() || combo.width() >= wanted + 36)
        return {};
    return QStringLiteral("\"%1\" %2")
        .arg(combo.currentText(), measures(QSize(wanted + 36, 0), combo.size()));
}

QString lineProblem(const QLineEdit &line)
{
    const QString words = line.text().isEmpty() ? line.placeholderText() : line.text();
    // What a person typed may be longer than its field; what the program says may not.
    if (words.isEmpty() || (!line.isReadOnly() && !line.text().isEmpty()))
        return {};
    if (hasMissingGlyph(words, line.font()))
        return QStringLiteral("a letter that no font has in \"%1\"").arg(words);
    const int wanted = line.fontMetrics().horizontalAdvance(words);
    if (wanted <= line.width() || line.toolTip().contains(words))
        return {};
    return QStringLiteral("\"%1\" %2").arg(words, measures(QSize(wanted, 0), line.size()));
}

QString problemOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelProblem(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonProblem(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return comboProblem(*combo);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return lineProblem(*line);
    return {};
}

void collect(const QLayout &layout, QList<const QWidget *> &widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (const QWidget *widget = item->widget(); widget && widget->isVisible())
            widgets << widget;
        else if (item->layout())
            collect(*item->layout(), widgets);
    }
}

QStringList overlapsIn(const QWidget &parent)
{
    QList<const QWidget *> widgets;
    if (!parent.layout() || parent.layout()->inherits("QStackedLayout"))
        return {};
    collect(*parent.layout(), widgets);
    QStringList found;
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype k = i + 1; k < widgets.size(); ++k) {
            const QRect common = widgets[i]->geometry() & widgets[k]->geometry();
            if (common.width() > 1 && common.height() > 1)
                found << QStringLiteral("%1 lies over %2")
                             .arg(nameOf(*widgets[k]), nameOf(*widgets[i]));
        }
    }
    return found;
}

//! Something that scrolls shows a part of it by right.
bool isScrolledAway(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *at = widget.parentWidget(); at && at != &window; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

//! What a layout could not give enough room hangs over the edge of its parent, which cuts it off.
bool isCutOff(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || !parent->layout() || widget.isWindow())
        return false;
    return !parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

} // namespace

QStringList layoutProblems(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        all << widget;
    for (const QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible() || (widget != &window && widget->window() != &window))
            continue;
        if (const QString problem = problemOf(*widget); !problem.isEmpty())
            found << nameOf(*widget) + QStringLiteral(": ") + problem;
        found << overlapsIn(*widget);
        const QRect inWindow(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        if (widget != &window && widget->parentWidget() && !isScrolledAway(*widget, window) &&
            widget->parentWidget()->layout() && !window.rect().contains(inWindow))
            found << nameOf(*widget) + QStringLiteral(": reaches out of the window");
        else if (widget != &window && isCutOff(*widget))
            found << nameOf(*widget) + QStringLiteral(": is cut off by what it stands in");
    }
    return found;
}

} // namespace ct
