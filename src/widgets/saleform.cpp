// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saleform.h"

#include "amountchips.h"
#include "choiceedit.h"
#include "numberedit.h"
#include "roundingoffer.h"
#include "suggestion.h"

#include <accountledger.h>
#include <amountwords.h>
#include <book.h>
#include <language.h>
#include <numberseries.h>
#include <words.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

namespace {

constexpr int StripHeight = 36;
constexpr int LineHeight = 17;

//! The form of a service before its operator is chosen: what all its rows agree about.
Operator commonRow(const Catalogue &catalogue, Service service)
{
    const QList<const Operator *> rows = catalogue.offered(service);
    Operator common;
    common.service = service;
    if (rows.isEmpty())
        return common;
    const auto all = [&rows](auto same) {
        return std::all_of(rows.begin(), rows.end(),
                           [&](const Operator *row) { return same(*row); });
    };
    const Operator &first = *rows.first();
    common.numberLabel = first.numberLabel;
    common.upperCase = first.upperCase;
    common.digitsOnly = all([](const Operator &row) { return row.digitsOnly; });
    common.circleMatters = all([](const Operator &row) { return row.circleMatters; });
    if (all([&first](const Operator &row) { return row.numberPattern == first.numberPattern; })) {
        common.numberPattern = first.numberPattern;
        common.numberExample = first.numberExample;
    }
    return common;
}

//! Lines of hints and problems: keeps the room of one line when there is none, and would like
//! `wanted` so that what comes and goes there moves nothing.
class Under final : public QWidget
{
public:
    explicit Under(int wanted) : m_wanted(wanted), m_lines(new QVBoxLayout(this))
    {
        m_lines->setContentsMargins(0, 3, 0, 0);
        m_lines->setSpacing(1);
        m_lines->setAlignment(Qt::AlignTop);
        setMinimumHeight(LineHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    void add(QWidget *line) { m_lines->addWidget(line); }
    QSize sizeHint() const override { return {0, qMax(m_wanted, m_lines->sizeHint().height())}; }

private:
    int m_wanted;
    QVBoxLayout *m_lines;
};

QList<Choice> choicesOf(const QList<const Operator *> &rows)
{
    QList<Choice> choices;
    for (const Operator *row : rows) {
        choices << Choice{row->key.text(), row->name, row->code,
                          row->documentName + u' ' + row->state + u' ' + row->alsoKnownAs};
    }
    return choices;
}

} // namespace

SaleForm::SaleForm(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_numberEdit(new NumberEdit(desk.theme)),
      m_operatorEdit(new ChoiceEdit(desk.theme)),
      m_circleEdit(new ChoiceEdit(desk.theme)),
      m_value1Edit(new NoteEdit(desk.theme)),
      m_value2Edit(new NoteEdit(desk.theme)),
      m_amountEdit(new NoteEdit(desk.theme)),
      m_number(new Field(m_numberEdit)),
      m_operator(new Field(m_operatorEdit)),
      m_circle(new Field(m_circleEdit)),
      m_value1(new Field(m_value1Edit)),
      m_value2(new Field(m_value2Edit)),
      m_amount(new Field(m_amountEdit)),
      m_suggestion(new SuggestionStrip(desk.theme)),
      m_chips(new AmountChips(desk.book)),
      m_rounding(new RoundingOffer),
      m_beside(new QStackedWidget)
{
    build();
    joinFields();
    QList<Choice> circles;
    for (const Circle &circle : desk.catalogue.circles())
        circles << Choice{circle.name, Words::label(circle.name), circle.code, circle.name};
    m_circleEdit->setChoices(circles);
    setService(Service::Mobile);
    clear();
}

void SaleForm::build()
{
    m_numberEdit->setObjectName(QStringLiteral("numberEdit"));
    m_operatorEdit->setObjectName(QStringLiteral("operatorEdit"));
    m_circleEdit->setObjectName(QStringLiteral("circleEdit"));
    m_value1Edit->setObjectName(QStringLiteral("value1Edit"));
    m_value2Edit->setObjectName(QStringLiteral("value2Edit"));
    m_amountEdit->setObjectName(QStringLiteral("amountEdit"));
    setLook(m_numberEdit, "huge");
    setLook(m_amountEdit, "amount");
    m_amountEdit->setLead(QStringLiteral("₹"));
    m_amountEdit->setMaxLength(16);
    m_operator->setLabel(tr("Operator"), u'o');
    m_circle->setLabel(tr("Circle"), u'i');
    m_amount->setLabel(tr("Amount"), u'a');
    m_operatorEdit->setPlaceholderText(tr("Type a few letters"));
    m_circleEdit->setPlaceholderText(tr("Type a few letters"));
    m_suggestion->hide();
    auto *underNumber = new Under(StripHeight + 3);
    underNumber->add(m_number->takeBelow());
    underNumber->add(m_suggestion);
    auto *underChoices = new Under(LineHeight);
    for (Field *field : {m_operator, m_circle, m_value1, m_value2})
        underChoices->add(field->takeBelow());
    auto *underAmount = new Under(LineHeight);
    underAmount->add(m_amount->takeBelow());

    auto *amount = new QHBoxLayout;
    amount->setSpacing(16);
    amount->addWidget(m_amount, 1);
    amount->addWidget(m_beside, 1);
    // The chips hide themselves where there is nothing usual; a page of the stack must not.
    auto *chipsPlace = new QWidget;
    auto *chipsRow = new QHBoxLayout(chipsPlace);
    chipsRow->setContentsMargins(0, 0, 0, 0);
    chipsRow->addWidget(m_chips);
    m_beside->addWidget(chipsPlace);
    m_beside->addWidget(m_rounding);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_number);
    rows->addWidget(underNumber);
    rows->addSpacing(8);
    rows->addLayout(buildChoices());
    rows->addWidget(underChoices);
    rows->addSpacing(6);
    rows->addLayout(amount);
    rows->addWidget(underAmount);
    setFocusProxy(m_numberEdit);
}

QLayout *SaleForm::buildChoices()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_operator, 1);
    auto *further = new QHBoxLayout;
    further->setSpacing(12);
    further->addWidget(m_circle);
    further->addWidget(m_value1, 1);
    further->addWidget(m_value2, 1);
    choices->addLayout(further, 1);
    return choices;
}

void SaleForm::joinFields()
{
    connect(m_numberEdit, &NumberEdit::numberChanged, this, &SaleForm::takeNumber);
    connect(m_operatorEdit, &ChoiceEdit::picked, this, &SaleForm::takeOperator);
    connect(m_circleEdit, &ChoiceEdit::picked, this, [this] {
        m_circleFrom = Origin::Person;
        m_circleEdit->setNote(QString());
        learnAmounts();
        emit changed();
    });
    connect(m_amountEdit, &QLineEdit::textChanged, this, [this] {
        showAmount();
        emit changed();
    });
    for (NoteEdit *edit : {m_value1Edit, m_value2Edit})
        connect(edit, &QLineEdit::textChanged, this, [this] { emit changed(); });
    for (NoteEdit *edit :
         QList<NoteEdit *>{m_numberEdit, m_value1Edit, m_value2Edit, m_amountEdit}) {
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] { goOnFrom(edit); });
        // What was left is judged; while it is being typed it is not.
        connect(edit, &QLineEdit::editingFinished, this, [this] { emit changed(); });
    }
    for (ChoiceEdit *edit : {m_operatorEdit, m_circleEdit})
        connect(edit, &ChoiceEdit::finished, this, [this, edit] { goOnFrom(edit); });
    const auto takeAmount = [this](const QString &rupees) {
        m_amountEdit->setText(rupees);
        m_amountEdit->enter();
    };
    connect(m_chips, &AmountChips::chosen, this, takeAmount);
    connect(m_rounding, &RoundingOffer::chosen, this, takeAmount);
    connect(m_suggestion, &SuggestionStrip::useWanted, this, &SaleForm::useSuggestion);
}

void SaleForm::learnAmounts()
{
    m_chips->learn(m_row, draft().circle);
    showAmount();
}

Operator SaleForm::formRow() const
{
    return m_row ? *m_row : commonRow(m_desk.catalogue, m_service);
}

Draft SaleForm::draft() const
{
    Draft draft;
    draft.row = m_row ? m_row->key : RowKey();
    draft.number = typed(m_number);
    // Asked through the row, not through what is visible: a page in the background is built too.
    const Operator row = formRow();
    if (row.circleMatters) {
        for (const Circle &circle : m_desk.catalogue.circles()) {
            if (circle.name == m_circleEdit->currentId())
                draft.circle = circle.code;
        }
    }
    for (const ExtraField &extra : row.extras)
        (extra.slot == 1 ? draft.value1 : draft.value2) =
            typed(extra.slot == 1 ? m_value1 : m_value2);
    draft.amount = typed(m_amount);
    return draft;
}

QString SaleForm::circleName() const
{
    return formRow().circleMatters ? Words::label(m_circleEdit->currentId()) : QString();
}

bool SaleForm::isEmpty() const
{
    return typed(m_number).isEmpty() && typed(m_amount).isEmpty() && typed(m_value1).isEmpty() &&
           typed(m_value2).isEmpty() && m_operatorFrom != Origin::Person;
}

void SaleForm::setService(Service service)
{
    closeLists();
    if (service == m_service && !m_operatorEdit->choices().isEmpty())
        return;
    m_service = service;
    m_row = nullptr;
    m_operatorFrom = Origin::Nobody;
    showOperators();
    emit serviceChanged(service);
}

void SaleForm::showOperators()
{
    const QList<const Operator *> rows = m_desk.catalogue.offered(m_service);
    m_operatorEdit->setChoices(choicesOf(rows));
    // Where there is only one there is nothing to choose.
    setOperator(rows.size() == 1 ? rows.first() : nullptr, Origin::Nobody);
}

void SaleForm::setRow(const RowKey &key)
{
    const Operator *row = m_desk.catalogue.find(key);
    if (!row || !row->offered)
        return;
    setService(row->service);
    setOperator(row, Origin::Person);
}

void SaleForm::takeOperator(const QString &id)
{
    const Operator *row = id.isEmpty() ? nullptr : m_desk.catalogue.find(RowKey(id));
    m_row = row;
    m_operatorFrom = row ? Origin::Person : Origin::Nobody;
    m_operatorEdit->setNote(QString());
    showRow();
}

void SaleForm::setOperator(const Operator *row, Origin origin)
{
    m_row = row;
    m_operatorFrom = row ? origin : Origin::Nobody;
    m_operatorEdit->setCurrentId(row ? row->key.text() : QString());
    m_operatorEdit->setNote(row ? originWord(origin) : QString());
    showRow();
}

QString SaleForm::originWord(Origin origin) const
{
    switch (origin) {
        case Origin::Remembered:
            return tr("remembered");
        case Origin::Guessed:
            //: the operator is guessed from the first digits of the number
            return tr("guess");
        case Origin::Nobody:
        case Origin::Person:
            break;
    }
    return {};
}

void SaleForm::showRow()
{
    const Operator row = formRow();
    m_number->setLabel(row.numberLabel.isEmpty() ? tr("Number") : Words::label(row.numberLabel),
                       u'n');
    m_circle->setVisible(row.circleMatters);
    showExtra(1, m_value1);
    showExtra(2, m_value2);
    m_numberEdit->setRow(row);
    learnAmounts();
    showAmount();
    emit changed();
}

void SaleForm::showExtra(int slot, Field *field)
{
    const Operator row = formRow();
    const auto extra = std::find_if(row.extras.begin(), row.extras.end(),
                                    [slot](const ExtraField &e) { return e.slot == slot; });
    if (extra == row.extras.end()) {
        field->hide();
        field->edit()->clear();
        field->setLabel(QString());
        return;
    }
    const QString label = Words::label(extra->label);
    // The same thing asked by another operator is the same thing; anything else is not.
    if (field->label() != label)
        field->edit()->clear();
    field->setLabel(label);
    field->edit()->setPlaceholderText(extra->example);
    field->show();
}

void SaleForm::takeNumber()
{
    lookUp();
    emit changed();
}

void SaleForm::lookUp()
{
    m_last.reset();
    m_failed.reset();
    if (m_numberEdit->isWhole())
        recall(m_numberEdit->number());
    m_name = m_numberEdit->isWhole() ? nameOf(m_numberEdit->number()) : QString();
    m_suggestion->hide();
    if (isAnythingKnown())
        m_suggestion->show(m_name, m_last, m_failed, m_desk.clock.now());
    rememberFrom(m_last && m_last->intent.service == m_service ? &*m_last : nullptr);
    guess();
}

bool SaleForm::isAnythingKnown() const
{
    return m_last || m_failed || !m_name.isEmpty();
}

//! Whose number it is, as the shop wrote it down; empty where it did not.
QString SaleForm::nameOf(const QString &number) const
{
    if (!m_desk.accounts)
        return {};
    const auto customer = m_desk.accounts->customerOf(number);
    return customer && *customer ? (*customer)->name : QString();
}

//! The newest sale of the number; where that one failed, the newest that was a success as well.
void SaleForm::recall(const QString &number)
{
    constexpr int LookAt = 10;
    const auto latest = m_desk.book.latestFor(number);
    if (!latest || !*latest)
        return;
    if ((*latest)->state() != State::Failed) {
        m_last = **latest;
        return;
    }
    m_failed = **latest;
    HistoryFilter filter;
    filter.search = number;
    filter.states = {State::Success};
    const auto found = m_desk.book.page(filter, std::nullopt, LookAt);
    for (const Attempt &sale : found ? found->rows : QList<Attempt>()) {
        if (sale.intent.number != number)
            continue;
        m_last = sale;
        return;
    }
}

//! Where nothing is known of a number its series may tell the operator; it is called a guess, and
//! goes with the number it belonged to.
void SaleForm::guess()
{
    const bool isGuessed = m_operatorFrom == Origin::Guessed;
    if (m_row && !isGuessed)
        return;
    const Operator *row = nullptr;
    const bool isKnownToFail = m_failed.has_value();
    if (m_numberEdit->isWhole() && !m_last && !isKnownToFail) {
        if (const auto key = operatorBySeries(m_numberEdit->number(), m_service))
            row = m_desk.catalogue.find(*key);
    }
    if (row && (!row->offered || row->service != m_service))
        row = nullptr;
    if (row != m_row || isGuessed != (row != nullptr))
        setOperator(row, row ? Origin::Guessed : Origin::Nobody);
}

// What a person chose is never changed; what was remembered goes with the number it belonged to.
void SaleForm::rememberFrom(const Attempt *last)
{
    const Operator *known = last ? m_desk.catalogue.find(last->intent.row) : nullptr;
    const bool isOurs = m_operatorFrom == Origin::Remembered || m_operatorFrom == Origin::Guessed;
    if (isOurs || (known && !m_row))
        setOperator(known && known->offered ? known : nullptr, Origin::Remembered);
    if (m_circleFrom == Origin::Person)
        return;
    const Circle *circle = last ? m_desk.catalogue.circleByCode(last->intent.circle) : nullptr;
    const Circle *own = m_desk.catalogue.circleByCode(m_desk.circle);
    m_circleEdit->setCurrentId(circle ? circle->name : own ? own->name : QString());
    m_circleEdit->setNote(circle ? tr("remembered") : own ? tr("this shop's") : QString());
    m_circleFrom = circle ? Origin::Remembered : Origin::Nobody;
    learnAmounts();
}

void SaleForm::showAmount()
{
    const QString text = m_amountEdit->text();
    const Result<Money> amount = Money::parse(text);
    QString words;
    if (amount && !amount->isZero())
        words = AmountWords(windowLanguage()).of(*amount);
    else if (text.isEmpty() && m_row && m_row->amountRule == AmountRule::Exact)
        words = tr("Exactly what the bill says");
    m_amount->setBelow(words);
    m_chips->mark(amount ? std::optional(*amount) : std::nullopt);
}

void SaleForm::fill(const Intent &intent)
{
    setRow(intent.row);
    m_numberEdit->setText(intent.number);
    if (m_row && m_row->circleMatters) {
        if (const Circle *circle = m_desk.catalogue.circleByCode(intent.circle))
            m_circleEdit->setCurrentId(circle->name);
        m_circleEdit->setNote(QString());
        m_circleFrom = Origin::Person;
    }
    m_value1Edit->setText(intent.value1);
    m_value2Edit->setText(intent.value2);
    m_amountEdit->setText(groupedRupees(intent.amount).remove(QStringLiteral(".00")));
}

void SaleForm::fill(Service service, const Draft &draft)
{
    setService(service);
    if (!draft.row.isEmpty())
        setRow(draft.row);
    m_numberEdit->setText(draft.number);
    const Circle *circle = m_desk.catalogue.circleByCode(draft.circle);
    if (circle && formRow().circleMatters) {
        m_circleEdit->setCurrentId(circle->name);
        m_circleEdit->setNote(QString());
        m_circleFrom = Origin::Person;
    }
    m_value1Edit->setText(draft.value1);
    m_value2Edit->setText(draft.value2);
    m_amountEdit->setText(draft.amount);
}

void SaleForm::useSuggestion()
{
    const std::optional<Attempt> &again = m_last ? m_last : m_failed;
    if (!again)
        return;
    const Intent last = again->intent;
    fill(last);
    enter(DraftField::Amount);
}

void SaleForm::clear()
{
    closeLists();
    m_operatorFrom = Origin::Nobody;
    m_circleFrom = Origin::Nobody;
    m_amountEdit->clear();
    m_value1Edit->clear();
    m_value2Edit->clear();
    m_numberEdit->clear();
    showOperators();
    lookUp();
    emit changed();
}

Field *SaleForm::fieldOf(DraftField field) const
{
    switch (field) {
        case DraftField::Operator:
            return m_operator;
        case DraftField::Number:
            return m_number;
        case DraftField::Circle:
            return m_circle;
        case DraftField::Value1:
            return m_value1;
        case DraftField::Value2:
            return m_value2;
        case DraftField::Amount:
        case DraftField::Charge:
            return m_amount;
    }
    Q_UNREACHABLE();
}

void SaleForm::showFindings(const QList<DraftFinding> &findings, bool asked)
{
    for (Field *field : {m_number, m_operator, m_circle, m_value1, m_value2})
        field->setBelow(QString());
    showAmount();
    const Operator row = formRow();
    QList<DraftFinding> all = findings;
    // A number that no operator of the service takes is wrong before one is chosen.
    if (!m_row && !row.numberPattern.isEmpty() && !typed(m_number).isEmpty() &&
        !m_numberEdit->isWhole())
        all << DraftFinding{DraftField::Number, DraftProblem::PatternMismatch, true};
    QList<const Field *> said;
    for (const DraftFinding &finding : std::as_const(all)) {
        Field *field = fieldOf(finding.field);
        const bool atOnce = finding.problem == DraftProblem::AboveMost ||
                            finding.problem == DraftProblem::PaiseNotTaken;
        const bool left = !field->edit()->hasFocus() && !field->edit()->text().isEmpty();
        if (said.contains(field) || !(asked || atOnce || left))
            continue;
        said << field;
        field->setBelow(Words::findingSentence(finding, m_row ? m_row : &row),
                        finding.blocks ? Field::Kind::Problem : Field::Kind::Caution);
    }
    // A problem is said in the place of the suggestion.
    m_suggestion->setVisible(isAnythingKnown() && !said.contains(m_number));
    offerRounding(findings);
}

void SaleForm::offerRounding(const QList<DraftFinding> &findings)
{
    const bool hasPaise =
        findings.contains(DraftFinding{DraftField::Amount, DraftProblem::PaiseNotTaken, true});
    const Result<Money> bill = Money::parse(typed(m_amount));
    if (hasPaise && bill)
        m_rounding->offer(*bill);
    m_beside->setCurrentIndex(hasPaise && bill ? 1 : 0);
}

void SaleForm::goOnFrom(const QWidget *edit)
{
    const QList<std::pair<NoteEdit *, bool>> order{
        {m_numberEdit, true},
        {m_operatorEdit, true},
        {m_circleEdit, !m_circle->isHidden()},
        {m_value1Edit, !m_value1->isHidden()},
        {m_value2Edit, !m_value2->isHidden()},
        {m_amountEdit, true},
    };
    bool passed = false;
    for (const auto &[next, shown] : order) {
        if (passed && shown) {
            next->enter();
            if (next == m_operatorEdit && m_operatorEdit->currentId().isEmpty())
                m_operatorEdit->openList();
            emit changed();
            return;
        }
        passed = passed || next == edit;
    }
    emit readBackWanted();
}

void SaleForm::enter(DraftField field)
{
    if (auto *edit = qobject_cast<NoteEdit *>(fieldOf(field)->edit()))
        edit->enter();
}

void SaleForm::closeLists()
{
    m_operatorEdit->closeList();
    m_circleEdit->closeList();
}

} // namespace ct
