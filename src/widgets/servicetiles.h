// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <service.h>

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QMenu;

namespace ct {

class Catalogue;

//! One tile: its key small in the corner, an icon, a word.
class ServiceTile final : public QAbstractButton
{
    Q_OBJECT
public:
    ServiceTile(const Theme &theme, const QString &iconName, const QString &text,
                const QString &keyWord, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    QString keyWord() const { return m_keyWord; }
    void setKeyWord(const QString &word);
    QSize sizeHint() const override { return {76, 66}; }
    QSize minimumSizeHint() const override { return {50, 66}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme m_theme;
    QString m_iconName;
    QString m_keyWord;
};

//! The row of tiles that chooses what is sold.
class ServiceTiles final : public QWidget
{
    Q_OBJECT
public:
    ServiceTiles(const Catalogue &catalogue, const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(Service service);

    //! The icon of a service, by name.
    static QString iconNameOf(Service service);
    //! "F2" … "F8"; empty where a service has no key of its own.
    static QString keyOf(Service service);

signals:
    void serviceChosen(ct::Service service);
    void findWanted();

private:
    void addTile(Service service);
    void addMore(const Catalogue &catalogue, const QList<Service> &services);
    QWidget *add(ServiceTile *tile, const QString &objectName);

    const Theme m_theme;
    QHash<Service, ServiceTile *> m_tiles;
    ServiceTile *m_more = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace ct
