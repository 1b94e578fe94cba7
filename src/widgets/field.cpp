// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int Inset = 12;

} // namespace

NoteEdit::NoteEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setMaxLength(64);
}

QFont NoteEdit::noteFont() const
{
    QFont small = font();
    small.setPixelSize(12);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    small.setWeight(QFont::Normal);
    return small;
}

void NoteEdit::makeRoom()
{
    const int note = m_note.isEmpty() ? 0 : QFontMetrics(noteFont()).horizontalAdvance(m_note) + 6;
    const int lead = m_lead.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_lead) + 6;
    setTextMargins(lead, 0, note + endRoom(), 0);
    update();
}

void NoteEdit::setNote(const QString &note, bool good)
{
    m_note = note;
    m_noteGood = good;
    setAccessibleDescription(note);
    makeRoom();
}

void NoteEdit::setLead(const QString &lead)
{
    m_lead = lead;
    ensurePolished();
    makeRoom();
}

void NoteEdit::enter()
{
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void NoteEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect inside = rect().adjusted(Inset, 0, -Inset, 0);
    if (!m_lead.isEmpty()) {
        painter.setFont(font());
        painter.setPen(text().isEmpty() ? m_theme.faint : m_theme.text);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, m_lead);
    }
    if (!m_note.isEmpty()) {
        painter.setFont(noteFont());
        painter.setPen(m_noteGood ? m_theme.good : m_theme.muted);
        painter.drawText(inside.adjusted(0, 0, -endRoom(), 0), Qt::AlignVCenter | Qt::AlignRight,
                         m_note);
    }
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    // Enter that is held down would run through the whole form.
    if (event->isAutoRepeat() &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

Field::Field(QLineEdit *edit, QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_edit(edit), m_below(new QLabel)
{
    setLook(m_label, "label");
    setLook(m_below, "hint");
    m_label->setBuddy(edit);
    m_below->setTextFormat(Qt::PlainText);
    m_below->setWordWrap(true);
    m_below->setMinimumHeight(17);
    m_below->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    rows->addWidget(m_label);
    rows->addWidget(edit);
    rows->addWidget(m_below);
    setFocusProxy(edit);
}

void Field::setLabel(const QString &label, QChar mnemonic)
{
    QString shown = label;
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    const qsizetype at = mnemonic.isNull() ? -1 : shown.indexOf(mnemonic, 0, Qt::CaseInsensitive);
    if (at >= 0)
        shown.insert(at, QLatin1Char('&'));
    m_label->setText(shown);
    m_edit->setAccessibleName(label);
}

QString Field::label() const
{
    return m_edit->accessibleName();
}

void Field::setBelow(const QString &text, Kind kind)
{
    m_below->setText(text);
    m_below->setVisible(!m_belowTaken || !text.isEmpty());
    m_kind = kind;
    setLook(m_below, kind == Kind::Problem   ? "problem"
                     : kind == Kind::Caution ? "caution"
                                             : "hint");
    const bool wrong = kind == Kind::Problem;
    if (m_edit->property("wrong").toBool() == wrong)
        return;
    m_edit->setProperty("wrong", wrong);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

QLabel *Field::takeBelow()
{
    layout()->removeWidget(m_below);
    m_belowTaken = true;
    m_below->hide();
    return m_below;
}

QString Field::below() const
{
    return m_below->text();
}

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::show(const QString &text)
{
    setText(text);
    setToolTip(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {20, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace ct
