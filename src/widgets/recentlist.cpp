// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlist.h"

#include "keybutton.h"
#include "pill.h"

#include <book.h>
#include <words.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int MostShown = 30;
constexpr int RowHeight = 62;

//! Two lines: number and amount, then operator and time with the pill of the state.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    RecentDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {220, RowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool on = option.state.testFlag(QStyle::State_HasFocus);
        if (on || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, on ? m_theme.accentSoft : m_theme.raised);
        painter->setPen(m_theme.hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

        const QRect inside = option.rect.adjusted(14, 9, -14, -10);
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(m_theme.text);
        const QString amount = index.data(RecentModel::AmountRole).toString();
        painter->drawText(inside, Qt::AlignTop | Qt::AlignRight, amount);
        const QFontMetrics boldMetrics(bold);
        painter->drawText(
            inside, Qt::AlignTop | Qt::AlignLeft,
            boldMetrics.elidedText(index.data(RecentModel::NumberRole).toString(), Qt::ElideMiddle,
                                   inside.width() - boldMetrics.horizontalAdvance(amount) - 10));

        const QString pill = index.data(RecentModel::PillRole).toString();
        painter->setFont(option.font);
        const QSize size = pillSize(pill, option.font);
        const QRect box(
            QPoint(inside.right() - size.width() + 1, inside.bottom() - size.height() + 2), size);
        drawPill(*painter, box, pill,
                 lookOf(State(index.data(RecentModel::StateRole).toInt()), m_theme),
                 painter->device()->devicePixelRatioF());
        painter->setPen(m_theme.muted);
        QFont small = option.font;
        small.setPixelSize(13);
        painter->setFont(small);
        const QRect line(inside.left(), box.top(), box.left() - 8 - inside.left(), box.height());
        painter->drawText(
            line, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(small).elidedText(index.data(RecentModel::LineRole).toString(),
                                           Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    const Theme m_theme;
};

} // namespace

RecentModel::RecentModel(const Desk &desk, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk)
{
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

QString RecentModel::line(const Attempt &attempt) const
{
    const QDateTime then = attempt.createdAt.toLocalTime();
    const qint64 days = then.date().daysTo(m_desk.clock.now().toLocalTime().date());
    const QString when = days <= 0   ? then.toString(QStringLiteral("HH:mm:ss"))
                         : days == 1 ? tr("yesterday")
                                     : QLocale().toString(then, QStringLiteral("d MMM"));
    QString line = QStringLiteral("%1 · %2").arg(attempt.intent.operatorName, when);
    if (attempt.state() == State::Failed && !attempt.reason.isEmpty())
        line += QStringLiteral(" · ") + Words::oneLine(attempt.reason);
    return line;
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = m_attempts.at(index.row());
    const Intent &intent = attempt.intent;
    switch (role) {
        case NumberRole:
            return groupedNumber(intent.number, intent.service);
        case AmountRole:
            return formatMoney(intent.amount, true);
        case LineRole:
            return line(attempt);
        case PillRole:
            return pillText(attempt, m_desk.clock.now());
        case StateRole:
            return int(attempt.state());
        case IdRole:
            return attempt.orderId.text();
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2, %3, %4")
                .arg(groupedNumber(intent.number, intent.service), formatMoney(intent.amount, true),
                     line(attempt), Words::stateWord(attempt.state()));
        default:
            return {};
    }
}

void RecentModel::reload()
{
    const auto page = m_desk.book.page({}, std::nullopt, MostShown);
    if (!page)
        return;
    const QList<Attempt> &now = page->rows;
    // Rows come in at the top and go at the bottom; what is between keeps its place.
    int fresh = 0;
    while (fresh < now.size() &&
           (m_attempts.isEmpty() || now.at(fresh).orderId != m_attempts.first().orderId))
        ++fresh;
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_attempts = now.first(fresh) + m_attempts;
        endInsertRows();
    }
    if (m_attempts.size() > now.size()) {
        beginRemoveRows({}, int(now.size()), int(m_attempts.size()) - 1);
        m_attempts.resize(now.size());
        endRemoveRows();
    }
    if (m_attempts.size() < now.size()) {
        // A sale that the clock put behind older ones: somebody had set it back.
        beginInsertRows({}, int(m_attempts.size()), int(now.size()) - 1);
        m_attempts += now.mid(m_attempts.size());
        endInsertRows();
    }
    for (int i = 0; i < now.size(); ++i) {
        if (m_attempts.at(i) == now.at(i))
            continue;
        m_attempts[i] = now.at(i);
        emit dataChanged(index(i), index(i));
    }
}

void RecentModel::tick()
{
    for (int i = 0; i < m_attempts.size(); ++i) {
        if (isOpen(m_attempts.at(i).state()))
            emit dataChanged(index(i), index(i), {PillRole});
    }
}

RecentList::RecentList(const Desk &desk, QWidget *parent)
    : QFrame(parent),
      m_model(new RecentModel(desk, this)),
      m_view(new QListView),
      m_nothing(new QLabel(tr("No recharge yet. What is sold is listed here.")))
{
    setObjectName(QStringLiteral("recentCard"));
    setLook(this, "card");
    auto *title = new QLabel(tr("Recent"));
    setLook(title, "title");
    auto *print =
        new KeyButton(desk.theme, tr("Print last"),
                      QKeySequence(Qt::CTRL | Qt::Key_P).toString(QKeySequence::NativeText));
    print->setObjectName(QStringLiteral("printLastButton"));
    print->setAccessibleName(tr("Print last"));
    setLook(print, "flat");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 10, 9);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(print);
    auto *rule = new QFrame;
    setLook(rule, "rule");
    rule->setFixedHeight(1);

    m_view->setObjectName(QStringLiteral("recentList"));
    m_view->setAccessibleName(tr("Recent recharges"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RecentDelegate(desk.theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);

    m_nothing->setObjectName(QStringLiteral("recentNothingLabel"));
    setLook(m_nothing, "muted");
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 14, 14, 0);
    m_nothing->hide();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 8);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(rule);
    rows->addWidget(m_nothing);
    rows->addWidget(m_view, 1);
    connect(print, &QPushButton::clicked, this, &RecentList::printLastWanted);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        emit opened(OrderId(index.data(RecentModel::IdRole).toString()));
    });
}

void RecentList::reload()
{
    m_model->reload();
    m_nothing->setVisible(m_model->attempts().isEmpty());
}

std::optional<Attempt> RecentList::newest() const
{
    return m_model->attempts().isEmpty() ? std::nullopt
                                         : std::optional(m_model->attempts().first());
}

} // namespace ct
