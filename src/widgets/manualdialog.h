// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace ct {

//! The manual beside the counter's window: pages of HTML with pictures from a folder on this
//! machine. It never follows a link out of that folder.
class ManualDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `folder` holds en.html and its translations.
    ManualDialog(const QString &folder, const QString &language, QWidget *parent = nullptr);

    //! The page in `language`, or the English one; empty where the folder has neither.
    static QString pageFor(const QString &folder, const QString &language);

private:
    void load();
    void searchOn();

    const QString m_page;
    QTextBrowser *m_text;
    QLineEdit *m_search;
};

} // namespace ct
