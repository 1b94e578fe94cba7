// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <accountledger.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ct {

//! Asks who a customer is, with all connections. The number is the key: it stays once it is kept.
class CustomerDialog final : public QDialog
{
    Q_OBJECT
public:
    //! A customer without a number is a new one.
    explicit CustomerDialog(const Customer &customer, QWidget *parent = nullptr);

    void showProblem(const QString &sentence);

signals:
    void given(const ct::Customer &customer);

private:
    //! One connection: its service, number and label.
    struct Row
    {
        QComboBox *service;
        QLineEdit *number;
        QLineEdit *label;
    };

    QLineEdit *addEdit(QVBoxLayout *rows, const QString &caption, const QString &name,
                       const QString &text);
    QWidget *buildConnections(const QList<CustomerNumber> &numbers);
    void addRow(const CustomerNumber &number);
    Customer customer() const;
    void follow();

    const bool m_isNew;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_village = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_language;
    QVBoxLayout *m_connections = nullptr;
    QList<Row> m_rows;
    QLabel *m_problem;
    QPushButton *m_confirm = nullptr;
};

} // namespace ct
