// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "field.h"

#include <draft.h>

#include <QWidget>

class QStackedWidget;

namespace ct {

class AmountChips;
class ChoiceEdit;
class NumberEdit;
class RoundingOffer;
class SuggestionStrip;

//! The fields of one sale, built from the catalogue row: they change with service and operator and
//! keep what fits. It knows nothing of paying.
class SaleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SaleForm(const Desk &desk, QWidget *parent = nullptr);

    Service service() const { return m_service; }
    //! Null while no operator is chosen.
    const Operator *row() const { return m_row; }
    Draft draft() const;
    //! The circle's name where one is asked for.
    QString circleName() const;
    bool isEmpty() const;
    //! The operator is only guessed from the number's series.
    bool isGuess() const { return m_operatorFrom == Origin::Guessed; }

    void setService(Service service);
    void setRow(const RowKey &key);
    //! Fills everything from an earlier sale.
    void fill(const Intent &intent);
    //! Fills in what was typed before, as it was left.
    void fill(Service service, const Draft &draft);
    //! Fills in what was last done for the number; does nothing where that is not known.
    void useSuggestion();
    //! Ready for the next customer; the service stays.
    void clear();

    //! Shows what is wrong under each field. Before `asked` a field that is empty or still being
    //! typed in is left in peace.
    void showFindings(const QList<DraftFinding> &findings, bool asked);
    void enter(DraftField field);
    void closeLists();

signals:
    void changed();
    void serviceChanged(ct::Service service);
    //! Enter in the last field.
    void readBackWanted();

private:
    enum class Origin { Nobody, Person, Remembered, Guessed };

    void build();
    QLayout *buildChoices();
    void joinFields();
    void takeNumber();
    void lookUp();
    void recall(const QString &number);
    void guess();
    QString originWord(Origin origin) const;
    void rememberFrom(const Attempt *last);
    void takeOperator(const QString &id);
    void showRow();
    void showOperators();
    void showExtra(int slot, Field *field);
    void showAmount();
    void learnAmounts();
    bool isAnythingKnown() const;
    QString nameOf(const QString &number) const;
    void offerRounding(const QList<DraftFinding> &findings);
    void goOnFrom(const QWidget *edit);
    void setOperator(const Operator *row, Origin origin);
    Operator formRow() const;
    Field *fieldOf(DraftField field) const;
    QString typed(const Field *field) const { return field->edit()->text(); }

    const Desk &m_desk;
    Service m_service = Service::Mobile;
    const Operator *m_row = nullptr;
    Origin m_operatorFrom = Origin::Nobody;
    Origin m_circleFrom = Origin::Nobody;
    std::optional<Attempt> m_last;   //!< what was last done for the number, and did not fail
    std::optional<Attempt> m_failed; //!< the last try for the number, where it failed
    QString m_name;                  //!< whose number it is

    NumberEdit *m_numberEdit;
    ChoiceEdit *m_operatorEdit;
    ChoiceEdit *m_circleEdit;
    NoteEdit *m_value1Edit;
    NoteEdit *m_value2Edit;
    NoteEdit *m_amountEdit;
    Field *m_number;
    Field *m_operator;
    Field *m_circle;
    Field *m_value1;
    Field *m_value2;
    Field *m_amount;
    SuggestionStrip *m_suggestion;
    AmountChips *m_chips;
    RoundingOffer *m_rounding;
    QStackedWidget *m_beside; //!< usual amounts, or the rounding of a bill
};

} // namespace ct
