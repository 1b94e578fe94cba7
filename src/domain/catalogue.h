// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <result.h>

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

namespace ct {

//! A further field that some billers want, sent as value1 or value2.
struct ExtraField
{
    enum class Kind { Text, Digits, DateOfBirth };

    int slot = 1; //!< 1: value1, 2: value2
    QString label;
    QString pattern; //!< anchored regular expression
    QString example;
    bool enforced = true; //!< false: a mismatch is only a warning
    Kind kind = Kind::Text;

    bool operator==(const ExtraField &) const = default;
};

//! How the amount of a bill relates to what is due, as published for the biller.
enum class AmountRule { Unstated, Any, Exact, ExactOrMore, ExactOrLess };

//! One row of the catalogue: what is sold under one name. The row, not the provider's code, is the
//! key, because two rows may share a code.
struct Operator
{
    RowKey key;
    QString code; //!< the provider's operatorcode
    QString name;
    QString documentName; //!< the provider document's own name where it differs; searchable
    QString state;        //!< where it serves; empty: the whole country
    QString alsoKnownAs;  //!< other names and places that people search for
    Service service = Service::Other;
    QString numberLabel;
    QString numberPattern; //!< anchored regular expression
    QString usualPattern;  //!< the stricter usual shape; a mismatch is only ever a warning
    QString numberExample;
    bool patternEnforced = true;
    bool digitsOnly = true; //!< numeric keypad: letters are refused while typing
    bool upperCase = false;
    std::optional<Money> least;
    std::optional<Money> most;
    AmountRule amountRule = AmountRule::Unstated;
    QList<ExtraField> extras;   //!< in order of slot
    bool offered = true;        //!< false: hidden until the owner switches it on
    QString whyNotOffered;      //!< "closed", "blocked", … when it is off
    bool circleMatters = false; //!< the person chooses a circle; otherwise the shop's own is sent

    bool operator==(const Operator &) const = default;
};

//! A region as the provider numbers it.
struct Circle
{
    QString name;
    QString code;        //!< what is sent: its own code, or its telecom circle's
    bool ownCode = true; //!< false: the code belongs to the telecom circle it lies in

    bool operator==(const Circle &) const = default;
};

//! True where the whole of `text` has the form of `pattern`; a line break at its end is part of the
//! text.
bool matchesWhole(const QString &pattern, const QString &text);

//! The operators and circles that the shop can sell. Immutable once loaded.
class Catalogue
{
public:
    //! Reads both data files strictly; Fault::Malformed with the row's key in the detail where a
    //! row is incomplete, a pattern is no regular expression, an example does not match its
    //! pattern, a key repeats or a code is out of form.
    static Result<Catalogue> load(const QByteArray &operatorsJson, const QByteArray &circlesJson);
    //! The catalogue that is compiled into the program.
    static Result<Catalogue> builtIn();

    const QList<Operator> &operators() const { return m_operators; }
    const QList<Circle> &circles() const { return m_circles; }

    //! Null where there is none.
    const Operator *find(const RowKey &key) const;
    //! By row key, or else the first row of that provider code, case as written. Null: none.
    const Operator *findByCode(const QString &code) const;
    //! Offered rows of a service, in catalogue order.
    QList<const Operator *> offered(Service service) const;
    //! Rows whose name, document name, code, key, state or other names contain every word of
    //! `text`, offered ones first, best match (code equal, then name begins with) first. No words:
    //! every row.
    QList<const Operator *> search(const QString &text) const;

    //! Null where no circle sends that code. Where several do, the one with a code of its own.
    const Circle *circleByCode(const QString &code) const;

private:
    QList<Operator> m_operators;
    QList<Circle> m_circles;
};

} // namespace ct
