// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysoverlay.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int Width = 880;
constexpr int Margin = 24;
constexpr int FewKeys = 3;

} // namespace

KeysOverlay::KeysOverlay(const Theme &theme, QWidget *host)
    : QWidget(host),
      m_theme(theme),
      m_card(new QFrame(this)),
      m_rows(new QVBoxLayout),
      m_change(new QPushButton(tr("Change &keys…"))),
      m_close(new QPushButton(tr("C&lose")))
{
    setObjectName(QStringLiteral("keysOverlay"));
    setAccessibleName(tr("Keys"));
    setFocusPolicy(Qt::StrongFocus);
    setLook(m_card, "popup");
    m_change->setObjectName(QStringLiteral("changeKeysButton"));
    m_change->setAccessibleName(tr("Change keys"));
    m_close->setObjectName(QStringLiteral("closeKeysButton"));
    m_close->setAccessibleName(tr("Close the keys"));
    auto *title = new QLabel(tr("Keys that work now"));
    setLook(title, "figure");
    auto *hint =
        new QLabel(tr("Enter goes on to the next field and never pays. A letter that is "
                      "underlined is pressed together with Alt."));
    hint->setWordWrap(true);
    setLook(hint, "hint");
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(m_change);
    foot->addWidget(m_close);
    auto *inner = new QWidget;
    inner->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 8, 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("keysScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() switched it on; the card shines through
    scroll->viewport()->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(m_card);
    rows->setContentsMargins(22, 16, 22, 16);
    rows->setSpacing(12);
    rows->addWidget(title);
    rows->addWidget(scroll, 1);
    rows->addLayout(foot);
    connect(m_change, &QPushButton::clicked, this, [this] {
        close();
        emit changeWanted();
    });
    connect(m_close, &QPushButton::clicked, this, &KeysOverlay::close);
    host->installEventFilter(this);
    hide();
}

QString KeysOverlay::keyWords(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words << key.toString(QKeySequence::NativeText);
    if (words.size() > FewKeys)
        return QStringLiteral("%1 … %2").arg(words.first(), words.last());
    //: Between two keys that do the same: "F9 or Ctrl+2"
    return words.join(tr(" or "));
}

QWidget *KeysOverlay::column(const QString &title, const QList<KeyCommand> &commands)
{
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    auto *head = new QLabel(title);
    setLook(head, "label");
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const KeyCommand &command : commands) {
        auto *cap = new QLabel(keyWords(command.now));
        setLook(cap, "keycap");
        auto *words = new QLabel(command.words);
        words->setWordWrap(true);
        grid->addWidget(cap, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(words, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return column;
}

void KeysOverlay::openWith(const QString &title, const QList<KeyCommand> &page,
                           const QList<KeyCommand> &everywhere)
{
    delete m_shown;
    m_shown = new QWidget;
    auto *columns = new QHBoxLayout(m_shown);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(28);
    if (!page.isEmpty())
        columns->addWidget(column(title, page), 1);
    columns->addWidget(column(tr("Everywhere"), everywhere), 1);
    m_rows->addWidget(m_shown);
    place();
    show();
    raise();
    m_close->setFocus();
}

void KeysOverlay::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void KeysOverlay::setChangeable(bool canChange)
{
    m_change->setVisible(canChange);
}

void KeysOverlay::place()
{
    const QWidget *host = parentWidget();
    setGeometry(host->rect());
    const int width = qMin(Width, host->width() - 2 * Margin);
    m_card->setGeometry((host->width() - width) / 2, Margin, width, host->height() - 2 * Margin);
}

void KeysOverlay::paintEvent(QPaintEvent *)
{
    QColor dim = m_theme.rail;
    dim.setAlpha(90);
    QPainter(this).fillRect(rect(), dim);
}

void KeysOverlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        close();
}

// What lies behind is not seen, so none of its keys works: F10 above all.
bool KeysOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        !static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::AltModifier))
        event->accept();
    return QWidget::event(event);
}

void KeysOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace ct
