// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ct {

//! Says which program this is, under which licence, and whose work it stands on.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    //! What a person copies into a letter about a fault: version, Qt, system.
    static QString facts();
};

} // namespace ct
