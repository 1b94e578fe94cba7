// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicetiles.h"

#include "icons.h"

#include <catalogue.h>
#include <words.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ct {

ServiceTile::ServiceTile(const Theme &theme, const QString &iconName, const QString &text,
                         const QString &keyWord, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_iconName(iconName), m_keyWord(keyWord)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ServiceTile::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void ServiceTile::setKeyWord(const QString &word)
{
    m_keyWord = word;
    update();
}

void ServiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus()     ? QPen(on ? m_theme.text : m_theme.accent, 2)
                   : on           ? QPen(m_theme.accent)
                   : underMouse() ? QPen(m_theme.faint)
                                  : QPen(m_theme.edge));
    if (hasFocus())
        box.adjust(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(on ? m_theme.accent : isEnabled() ? m_theme.card : m_theme.raised);
    painter.drawRoundedRect(box, 10, 10);

    const QColor ink = on ? m_theme.onAccent : isEnabled() ? m_theme.text : m_theme.faint;
    painter.drawPixmap(QPoint((width() - 22) / 2, 16),
                       iconPixmap(m_iconName, ink, 22, devicePixelRatioF()));
    QFont words = font();
    words.setPixelSize(10);
    painter.setFont(words);
    painter.setPen(on ? m_theme.accentEdge : m_theme.faint);
    painter.drawText(QRect(7, 3, width() - 8, 14), Qt::AlignLeft | Qt::AlignVCenter, m_keyWord);

    words.setWeight(QFont::DemiBold);
    int pixels = 12;
    do {
        words.setPixelSize(pixels);
    } while (QFontMetrics(words).horizontalAdvance(text()) > width() - 4 && --pixels >= 9);
    painter.setFont(words);
    painter.setPen(ink);
    painter.drawText(QRect(0, 41, width(), 18), Qt::AlignCenter, text());
}

ServiceTiles::ServiceTiles(const Catalogue &catalogue, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    QList<Service> further;
    for (const Service service : allServices()) {
        const bool own = !keyOf(service).isEmpty() || service == Service::Insurance;
        if (own)
            addTile(service);
        else if (!catalogue.offered(service).isEmpty())
            further << service;
    }
    if (!further.isEmpty())
        addMore(catalogue, further);
    auto *find = new ServiceTile(
        theme, QStringLiteral("find"), tr("Find"),
        QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this);
    add(find, QStringLiteral("findTile"));
    find->setAccessibleName(tr("Find an operator"));
    connect(find, &QAbstractButton::clicked, this, &ServiceTiles::findWanted);
}

QWidget *ServiceTiles::add(ServiceTile *tile, const QString &objectName)
{
    tile->setObjectName(objectName);
    layout()->addWidget(tile);
    return tile;
}

void ServiceTiles::addTile(Service service)
{
    auto *tile = new ServiceTile(m_theme, iconNameOf(service), Words::serviceWord(service),
                                 keyOf(service), this);
    tile->setCheckable(true);
    tile->setAccessibleName(tr("%1 service").arg(Words::serviceWord(service)));
    add(tile, serviceName(service) + QStringLiteral("Tile"));
    // A click on the chosen tile must leave it chosen.
    connect(tile, &QAbstractButton::clicked, this, [this, service] {
        setCurrent(service);
        emit serviceChosen(service);
    });
    m_tiles.insert(service, tile);
}

void ServiceTiles::addMore(const Catalogue &catalogue, const QList<Service> &services)
{
    m_more = new ServiceTile(m_theme, QStringLiteral("more"), tr("More"), QString(), this);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("More services"));
    add(m_more, QStringLiteral("moreTile"));
    m_menu = new QMenu(m_more);
    m_menu->setAccessibleName(tr("Further services"));
    for (const Service service : services) {
        const auto rows = catalogue.offered(service);
        QAction *action = m_menu->addAction(icon(iconNameOf(service), m_theme.text),
                                            rows.size() == 1 && service == Service::Other
                                                ? rows.first()->name
                                                : Words::serviceWord(service));
        action->setObjectName(serviceName(service) + QStringLiteral("Action"));
        connect(action, &QAction::triggered, this, [this, service] {
            setCurrent(service);
            emit serviceChosen(service);
        });
    }
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        // The tile shows the chosen service, not that its menu is open.
        m_more->setChecked(m_more->property("chosen").toBool());
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    });
}

void ServiceTiles::setCurrent(Service service)
{
    for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile)
        tile.value()->setChecked(tile.key() == service);
    if (!m_more)
        return;
    const bool further = !m_tiles.contains(service);
    m_more->setProperty("chosen", further);
    m_more->setChecked(further);
    m_more->setText(further ? Words::serviceWord(service) : tr("More"));
    m_more->setIconName(further ? iconNameOf(service) : QStringLiteral("more"));
}

QString ServiceTiles::iconNameOf(Service service)
{
    return serviceName(service);
}

QString ServiceTiles::keyOf(Service service)
{
    switch (service) {
        case Service::Mobile:
            return QStringLiteral("F2");
        case Service::Dth:
            return QStringLiteral("F3");
        case Service::Postpaid:
            return QStringLiteral("F4");
        case Service::Electricity:
            return QStringLiteral("F5");
        case Service::Landline:
            return QStringLiteral("F6");
        case Service::Fastag:
            return QStringLiteral("F7");
        case Service::Gas:
            return QStringLiteral("F8");
        case Service::Insurance:
        case Service::DataCard:
        case Service::GiftCard:
        case Service::Other:
            return QString();
    }
    Q_UNREACHABLE();
}

} // namespace ct
