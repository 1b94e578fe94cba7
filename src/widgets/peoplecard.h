// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <people.h>
#include <secretbytes.h>

#include <QDialog>
#include <QFrame>
#include <memory>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace ct {

class SecretEdit;

//! The people of the shop, and what the owner set for all of them.
class PeopleCard final : public QFrame
{
    Q_OBJECT
public:
    //! `desk` has people, guard and signIn, and outlives the card.
    explicit PeopleCard(const Desk &desk, QWidget *parent = nullptr);

private:
    void reload();
    void addPerson();
    void changePerson();
    void saveRules();
    void tell(const Result<Done> &done);

    const Desk &m_desk;
    QListWidget *m_list;
    QLabel *m_words;
    QLineEdit *m_large;
    QSpinBox *m_minutes;
    QCheckBox *m_seesBalance;
};

//! One person: name, role, PIN, limits. Without a PIN the old one stays.
class PersonDialog final : public QDialog
{
    Q_OBJECT
public:
    //! A new one where `before` has no name; `isFirst`: it has to be an owner.
    PersonDialog(const Person &before, bool isFirst, QWidget *parent = nullptr);

    void showProblem(const QString &words);

signals:
    //! `pin` is null where none was typed.
    void given(const ct::Person &person, std::shared_ptr<ct::SecretBytes> pin);

private:
    void give();

    const Person m_before;
    QLineEdit *m_name;
    QComboBox *m_role;
    SecretEdit *m_pin;
    SecretEdit *m_again;
    QLineEdit *m_perSale;
    QLineEdit *m_perDay;
    QCheckBox *m_enabled;
    QLabel *m_problem;
};

} // namespace ct
