// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findoverlay.h"

#include "field.h"
#include "icons.h"
#include "servicetiles.h"

#include <catalogue.h>
#include <words.h>

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int Width = 560;
constexpr int RowHeight = 34;
constexpr int MostRows = 60;
constexpr int RowsShown = 9;

} // namespace

FindOverlay::FindOverlay(const Catalogue &catalogue, const Theme &theme, QWidget *host)
    : QWidget(host),
      m_catalogue(catalogue),
      m_theme(theme),
      m_card(new QFrame(this)),
      m_edit(new NoteEdit(theme)),
      m_list(new QListWidget),
      m_nothing(new QLabel(tr("Nothing is called that. Try a part of the name, the code or the "
                              "state.")))
{
    setObjectName(QStringLiteral("findOverlay"));
    setAccessibleName(tr("Find"));
    setLook(m_card, "popup");

    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setAccessibleName(tr("Find operator"));
    m_edit->setPlaceholderText(tr("Part of a name, a code, a state"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setAccessibleName(tr("Operators found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(18, 18));
    setLook(m_nothing, "muted");
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 8, 8, 8);

    auto *rows = new QVBoxLayout(m_card);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(m_edit);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_nothing);

    connect(m_edit, &QLineEdit::textChanged, this, &FindOverlay::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &FindOverlay::take);
    connect(m_list, &QListWidget::itemPressed, this, &FindOverlay::take);
    host->installEventFilter(this);
    hide();
}

void FindOverlay::openEmpty()
{
    m_edit->clear();
    search(QString());
    show();
    raise();
    m_edit->enter();
}

void FindOverlay::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void FindOverlay::place()
{
    const QWidget *host = parentWidget();
    setGeometry(host->rect());
    const int top = qMax(20, host->height() / 9);
    const int rows = qBound(1, m_list->count(), RowsShown);
    const int body = m_list->count() > 0 ? rows * RowHeight + 4 : 60;
    const int width = qMin(Width, host->width() - 40);
    const int height = qMin(12 + 44 + 8 + body + 12, host->height() - top - 20);
    m_card->setGeometry((host->width() - width) / 2, top, width, height);
}

void FindOverlay::paintEvent(QPaintEvent *)
{
    QColor dim = m_theme.rail;
    dim.setAlpha(90);
    QPainter(this).fillRect(rect(), dim);
}

void FindOverlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        close();
}

void FindOverlay::search(const QString &text)
{
    m_list->clear();
    for (const Operator *row : m_catalogue.search(text)) {
        if (m_list->count() == MostRows)
            break;
        QString words =
            QStringLiteral("%1  ·  %2").arg(row->name, Words::serviceWord(row->service));
        if (!row->state.isEmpty())
            words += QStringLiteral("  ·  ") + Words::label(row->state);
        if (!row->offered)
            words = tr("%1  ·  switched off").arg(words);
        auto *item = new QListWidgetItem(words, m_list);
        item->setToolTip(tr("Code %1").arg(row->code));
        item->setData(Qt::UserRole, row->key.text());
        item->setSizeHint(QSize(10, RowHeight));
        item->setIcon(icon(ServiceTiles::iconNameOf(row->service), m_theme.muted));
        if (!row->offered)
            item->setFlags(Qt::NoItemFlags);
        else if (!m_list->currentItem() && !text.trimmed().isEmpty())
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
    place();
}

void FindOverlay::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const RowKey row(item->data(Qt::UserRole).toString());
    hide();
    emit found(row);
}

bool FindOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    // Esc closes this and nothing else, so it is taken before any shortcut sees it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Down:
            m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
            return true;
        default:
            return false;
    }
}

} // namespace ct
