// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pill.h"

#include <QWidget>

namespace ct {

//! A pill with any word, shape and colour: a finding of the Doctor, the age of a dispute.
class WordPill final : public QWidget
{
    Q_OBJECT
public:
    explicit WordPill(QWidget *parent = nullptr);

    void show(const QString &word, const StateLook &look);
    const QString &word() const { return m_word; }
    const QString &iconName() const { return m_look.iconName; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    StateLook m_look;
};

} // namespace ct
