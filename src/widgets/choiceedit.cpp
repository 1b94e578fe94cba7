// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceedit.h"

#include "icons.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

namespace {

constexpr int AsideRole = Qt::UserRole + 1;
constexpr int RowHeight = 34;
constexpr int MostRows = 8;

//! Name at the left, code at the right.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool on = option.state.testFlag(QStyle::State_Selected);
        if (on)
            painter->fillRect(option.rect, m_theme.accentSoft);
        const QRect inside = option.rect.adjusted(12, 0, -12, 0);
        const QString aside = index.data(AsideRole).toString();
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        painter->setPen(m_theme.muted);
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, aside);
        const int room = inside.width() - QFontMetrics(small).horizontalAdvance(aside) - 10;
        painter->setFont(option.font);
        painter->setPen(on ? m_theme.accentDeep : m_theme.text);
        painter->drawText(
            inside, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, RowHeight};
    }

private:
    const Theme m_theme;
};

bool holdsEveryWord(const Choice &choice, const QStringList &words)
{
    for (const QString &word : words) {
        if (!choice.text.contains(word, Qt::CaseInsensitive) &&
            !choice.aside.contains(word, Qt::CaseInsensitive) &&
            !choice.alsoNamed.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

//! Smaller is better: the code itself, the beginning of the name, of a word, anywhere.
int rank(const Choice &choice, const QString &text)
{
    if (choice.aside.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (choice.text.startsWith(text, Qt::CaseInsensitive))
        return 1;
    if (choice.text.contains(u' ' + text, Qt::CaseInsensitive))
        return 2;
    return 3;
}

} // namespace

ChoiceEdit::ChoiceEdit(const Theme &theme, QWidget *parent) : NoteEdit(theme, parent)
{
    makeRoom();
    connect(this, &QLineEdit::textChanged, this, &ChoiceEdit::takeTyped);
}

ChoiceEdit::~ChoiceEdit()
{
    // The list hangs on the window, so that it may lie over everything.
    delete m_frame;
}

void ChoiceEdit::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    if (!find(m_current))
        m_current.clear();
    closeList();
    showCurrent();
}

const Choice *ChoiceEdit::find(const QString &id) const
{
    for (const Choice &choice : m_choices) {
        if (choice.id == id)
            return &choice;
    }
    return nullptr;
}

void ChoiceEdit::setCurrentId(const QString &id)
{
    m_current = find(id) ? id : QString();
    closeList();
    showCurrent();
}

void ChoiceEdit::showCurrent()
{
    m_filtering = false;
    m_showing = true;
    const Choice *choice = find(m_current);
    setText(choice ? choice->text : QString());
    setCursorPosition(0);
    m_showing = false;
}

QList<const Choice *> ChoiceEdit::matches() const
{
    QList<const Choice *> found;
    const QString typed = m_filtering ? text().trimmed() : QString();
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Choice &choice : m_choices) {
        if (holdsEveryWord(choice, words))
            found << &choice;
    }
    if (!typed.isEmpty()) {
        std::stable_sort(found.begin(), found.end(), [&](const Choice *a, const Choice *b) {
            return rank(*a, typed) < rank(*b, typed);
        });
    }
    return found;
}

void ChoiceEdit::takeTyped(const QString &text)
{
    if (m_showing)
        return;
    m_filtering = true;
    const QString typed = text.trimmed();
    QString exact;
    for (const Choice &choice : m_choices) {
        if (choice.text.compare(typed, Qt::CaseInsensitive) == 0)
            exact = choice.id;
    }
    if (exact.isEmpty()) {
        for (const Choice &choice : m_choices) {
            if (!choice.aside.isEmpty() && choice.aside == typed)
                exact = choice.id;
        }
    }
    if (hasFocus())
        openList();
    // Until Enter the choice follows what is typed only where there is no doubt.
    if (exact != m_current) {
        m_current = exact;
        emit picked(exact);
    }
}

void ChoiceEdit::take(const QString &id)
{
    m_current = id;
    closeList();
    showCurrent();
    emit picked(id);
}

bool ChoiceEdit::isListOpen() const
{
    return m_frame && m_frame->isVisible();
}

void ChoiceEdit::buildList()
{
    m_frame = new QFrame(window());
    m_frame->setObjectName(objectName() + QStringLiteral("Popup"));
    setLook(m_frame, "popup");
    m_list = new QListWidget(m_frame);
    m_list->setObjectName(objectName() + QStringLiteral("List"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ChoiceDelegate(theme(), m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_list);
    // Pressed, not clicked: the press takes the focus away from nothing, the list has none.
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) {
        take(item->data(Qt::UserRole).toString());
        emit finished();
    });
    m_frame->hide();
}

void ChoiceEdit::fillList()
{
    m_list->clear();
    for (const Choice *choice : matches()) {
        auto *item = new QListWidgetItem(choice->text, m_list);
        item->setData(Qt::UserRole, choice->id);
        item->setData(AsideRole, choice->aside);
        if (choice->id == m_current)
            m_list->setCurrentItem(item);
    }
    const bool typed = m_filtering && !text().trimmed().isEmpty();
    // Nothing is marked before a person has said anything: a second Enter must not choose.
    if (m_list->count() > 0 && typed)
        m_list->setCurrentRow(0);
}

void ChoiceEdit::placeList()
{
    const int rows = qBound(1, m_list->count(), MostRows);
    const int height = rows * RowHeight + 10;
    const QPoint below = mapTo(window(), QPoint(0, this->height() + 3));
    const bool fits = below.y() + height <= window()->height() - 4;
    const QPoint above = mapTo(window(), QPoint(0, -height - 3));
    m_frame->setGeometry(QRect(fits ? below : above, QSize(width(), height)));
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem());
}

void ChoiceEdit::openList()
{
    if (!m_frame)
        buildList();
    m_list->setAccessibleName(tr("%1 choices").arg(accessibleName()));
    fillList();
    if (m_list->count() == 0) {
        m_frame->hide();
        return;
    }
    m_frame->show();
    m_frame->raise();
    placeList();
}

void ChoiceEdit::closeList()
{
    if (m_frame)
        m_frame->hide();
}

void ChoiceEdit::move(int step)
{
    if (!isListOpen()) {
        openList();
        return;
    }
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
}

bool ChoiceEdit::event(QEvent *event)
{
    // An open list takes Esc for itself, before Esc clears the form.
    if (event->type() == QEvent::ShortcutOverride && isListOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return NoteEdit::event(event);
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            move(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            move(event->key() == Qt::Key_PageDown ? MostRows : -MostRows);
            return;
        case Qt::Key_Escape:
            if (isListOpen()) {
                closeList();
                showCurrent();
                selectAll();
                return;
            }
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->isAutoRepeat())
                return;
            if (isListOpen() && m_list->currentItem())
                take(m_list->currentItem()->data(Qt::UserRole).toString());
            if (m_current.isEmpty())
                openList();
            else
                emit finished();
            return;
        default:
            break;
    }
    NoteEdit::keyPressEvent(event);
}

void ChoiceEdit::focusOutEvent(QFocusEvent *event)
{
    NoteEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    closeList();
    showCurrent();
}

void ChoiceEdit::mousePressEvent(QMouseEvent *event)
{
    NoteEdit::mousePressEvent(event);
    if (isListOpen()) {
        closeList();
        return;
    }
    selectAll();
    m_filtering = false;
    openList();
}

void ChoiceEdit::paintEvent(QPaintEvent *event)
{
    NoteEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(QPoint(width() - 12 - 14, (height() - 14) / 2),
                       iconPixmap(QStringLiteral("down"), theme().muted, 14, devicePixelRatioF()));
}

} // namespace ct
