// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFrame>

class QLabel;

namespace ct {

class ElidedLabel;

//! Number, operator and amount in large type, to be read to the customer before paying.
class ReadBack final : public QFrame
{
    Q_OBJECT
public:
    explicit ReadBack(const Theme &theme, QWidget *parent = nullptr);

    //! Empty texts where something is not known yet; `ready`: nothing stands in the way of paying.
    void show(const QString &number, const QString &operatorName, const QString &amount,
              bool ready);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    void showHint();

    const Theme m_theme;
    QLabel *m_hint;
    QLabel *m_number;
    ElidedLabel *m_operator;
    QLabel *m_amount;
    bool m_ready = false;
};

} // namespace ct
