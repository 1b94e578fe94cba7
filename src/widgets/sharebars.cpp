// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharebars.h"

#include <words.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

namespace {

constexpr int MostBars = 6; // the rest are too small to be told apart
constexpr int WordWidth = 92;
constexpr int PercentWidth = 48;

class ShareBar final : public QAbstractButton
{
public:
    ShareBar(const Theme &theme, const QString &word, int permille, int widest, const QColor &ink)
        : m_theme(theme), m_permille(permille), m_widest(std::max(1, widest)), m_ink(ink)
    {
        setText(word);
        m_percent = QStringLiteral("%1 %").arg(QLocale().toString((permille + 5) / 10));
        setAccessibleName(QStringLiteral("%1 %2").arg(word, m_percent));
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {WordWidth + PercentWidth + 60, 30}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont small = font();
        small.setPixelSize(13);
        painter.setFont(small);
        painter.setPen(m_theme.text);
        const QFontMetrics metrics(small);
        painter.drawText(QRect(0, 0, WordWidth, height()), Qt::AlignVCenter,
                         metrics.elidedText(text(), Qt::ElideRight, WordWidth - 6));
        const int room = width() - WordWidth - PercentWidth;
        const int length = std::max(6, room * m_permille / m_widest);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ink);
        painter.drawRoundedRect(QRect(WordWidth, height() / 2 - 8, length, 16), 3, 3);
        painter.setPen(m_theme.text);
        painter.drawText(QRect(WordWidth + length + 6, 0, PercentWidth, height()), Qt::AlignVCenter,
                         m_percent);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.accent, 2));
            painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    const Theme m_theme;
    const int m_permille;
    const int m_widest;
    const QColor m_ink;
    QString m_percent;
};

} // namespace

ShareBars::ShareBars(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("shareBars"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

void ShareBars::show(const QList<DayBookService> &services)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    qint64 total = 0;
    for (const DayBookService &service : services)
        total += service.sold.amount.paise();
    if (total <= 0) {
        auto *nothing = new QLabel(tr("Nothing was sold."));
        setLook(nothing, "muted");
        m_rows->addWidget(nothing);
        m_rows->addStretch(1);
        return;
    }
    const QColor inks[] = {m_theme.accent,      m_theme.reversed.text, m_theme.warn,
                           m_theme.failed.text, m_theme.good,          m_theme.muted};
    const int widest = int(services.first().sold.amount.paise() * 1000 / total);
    for (qsizetype i = 0; i < std::min<qsizetype>(services.size(), MostBars); ++i) {
        const DayBookService &line = services[i];
        auto *bar = new ShareBar(m_theme, Words::serviceWord(line.service),
                                 int(line.sold.amount.paise() * 1000 / total), widest,
                                 inks[std::size_t(i) % std::size(inks)]);
        connect(bar, &QAbstractButton::clicked, this,
                [this, service = line.service] { emit chosen(service); });
        m_rows->addWidget(bar);
    }
    m_rows->addStretch(1);
}

} // namespace ct
