// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>

namespace ct {

namespace {

constexpr QLatin1String MobilePattern("^[6-9][0-9]{9}$");
//! No biller's number is longer; a form that is only warned about must not let a whole page in.
constexpr qsizetype LongestField = 40;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAlphanumeric(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

//! Decimal digits of every script as ASCII, invisible format characters (contacts are pasted with
//! direction marks around them) and white space at the ends gone.
QString folded(const QString &typed)
{
    QString text;
    text.reserve(typed.size());
    for (const char32_t c : typed.trimmed().toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Number_DecimalDigit)
            text += QChar(u'0' + QChar::digitValue(c));
        else if (category != QChar::Other_Format)
            text += QString::fromUcs4(&c, 1);
    }
    return text.trimmed();
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'\u2212' || c.category() == QChar::Punctuation_Dash;
}

//! True where "/" or "-" is a character that `pattern` matches. A "-" between two letters or digits
//! is a range of a bracket expression, any other one is itself.
bool wants(const QString &pattern, QChar mark)
{
    for (qsizetype at = pattern.indexOf(mark); at >= 0; at = pattern.indexOf(mark, at + 1)) {
        const bool inside = at > 0 && at + 1 < pattern.size();
        if (mark != u'-' || !inside || !isAlphanumeric(pattern.at(at - 1)) ||
            !isAlphanumeric(pattern.at(at + 1)))
            return true;
    }
    return false;
}

//! Without the spaces, dashes, dots and brackets that people write a number with, save the dash
//! that `pattern` wants. A line break or tab inside stays: it means two things were pasted.
QString withoutMarks(const QString &text, const QString &pattern)
{
    const bool wantsDash = wants(pattern, u'-');
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text) {
        if (isDash(c)) {
            if (wantsDash)
                bare += u'-';
        } else if (c.category() != QChar::Separator_Space && !QStringView(u".()[]").contains(c)) {
            bare += c;
        }
    }
    return bare;
}

//! Capital ASCII letters; other letters are not touched, so that they are still seen and refused.
QString upperCased(QString text)
{
    for (QChar &c : text) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - u'a' + u'A');
    }
    return text;
}

//! The ten digits where `bare` is a mobile number with what the country or the trunk puts before.
QString withoutMobilePrefix(const Operator &row, const QString &bare)
{
    static const QRegularExpression prefixed(
        QStringLiteral("\\A(?:\\+91|0091|091|91)?0?([6-9][0-9]{9})\\z"));
    const bool mobileOnly = row.numberPattern == MobilePattern || row.usualPattern == MobilePattern;
    // "+91" can be nothing else. Without the plus the same digits may be somebody's account.
    if (!mobileOnly && !bare.startsWith(QLatin1String("+91")))
        return bare;
    const auto match = prefixed.match(bare);
    const bool taken = match.hasMatch() && matchesWhole(row.numberPattern, match.captured(1));
    return taken ? match.captured(1) : bare;
}

QString normaliseDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("\\A([0-9]{1,2})\\s*([-/. ])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{4})\\z"));
    static const QRegularExpression yearFirst(
        QStringLiteral("\\A([0-9]{4})\\s*([-/. ])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{1,2})\\z"));
    QString plain = text;
    std::replace_if(plain.begin(), plain.end(), isDash, QChar(u'-'));
    const auto joined = [](const QString &day, const QString &month, const QString &year) {
        return QStringLiteral("%1-%2-%3")
            .arg(day.rightJustified(2, u'0'), month.rightJustified(2, u'0'), year);
    };
    if (const auto match = dayFirst.match(plain); match.hasMatch())
        return joined(match.captured(1), match.captured(3), match.captured(4));
    if (const auto match = yearFirst.match(plain); match.hasMatch())
        return joined(match.captured(4), match.captured(3), match.captured(1));
    return plain;
}

//! True where every character is one that the field can have. Whatever a pattern allows, only
//! letters, digits, "/" and "-" ever go out.
bool hasOnlyItsCharacters(const QString &text, bool digitsOnly, const QString &pattern)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) {
        if (isDigit(c))
            return true;
        if (digitsOnly)
            return false;
        return isAlphanumeric(c) || ((c == u'/' || c == u'-') && wants(pattern, c));
    });
}

//! Gathers the findings of one draft and the intent that it makes.
class Check
{
public:
    Check(const Catalogue &catalogue, const Draft &draft, const QDate &today)
        : m_catalogue(catalogue), m_draft(draft), m_today(today)
    {
    }

    CheckedDraft run(const QString &shopCircle)
    {
        const Operator *row = checkOperator();
        if (row)
            checkNumber(*row);
        else if (folded(m_draft.number).isEmpty())
            add(DraftField::Number, DraftProblem::Missing);
        checkCircle(shopCircle);
        if (row) {
            for (const ExtraField &field : row->extras)
                checkExtra(field);
        }
        checkAmount(row);
        checkCharge();
        const bool blocked =
            std::any_of(m_findings.cbegin(), m_findings.cend(),
                        [](const DraftFinding &finding) { return finding.blocks; });
        return {m_findings, blocked ? std::nullopt : std::optional(m_intent)};
    }

private:
    void add(DraftField field, DraftProblem problem, bool blocks = true)
    {
        m_findings << DraftFinding{field, problem, blocks};
    }

    const Operator *checkOperator()
    {
        if (m_draft.row.isEmpty()) {
            add(DraftField::Operator, DraftProblem::Missing);
            return nullptr;
        }
        const Operator *row = m_catalogue.find(m_draft.row);
        if (!row) {
            add(DraftField::Operator, DraftProblem::UnknownOperator);
            return nullptr;
        }
        if (!row->offered)
            add(DraftField::Operator, DraftProblem::NotOffered);
        m_intent.row = row->key;
        m_intent.operatorCode = row->code;
        m_intent.operatorName = row->name;
        m_intent.service = row->service;
        return row;
    }

    void checkNumber(const Operator &row)
    {
        const QString number = normaliseNumber(row, m_draft.number);
        m_intent.number = number;
        if (number.isEmpty())
            add(DraftField::Number, DraftProblem::Missing);
        else if (!hasOnlyItsCharacters(number, row.digitsOnly, row.numberPattern))
            add(DraftField::Number, DraftProblem::BadCharacters);
        else if (number.size() > LongestField)
            add(DraftField::Number, DraftProblem::PatternMismatch);
        else if (!matchesWhole(row.numberPattern, number))
            add(DraftField::Number, DraftProblem::PatternMismatch, row.patternEnforced);
        else if (!row.usualPattern.isEmpty() && !matchesWhole(row.usualPattern, number))
            add(DraftField::Number, DraftProblem::UnusualForm, false);
    }

    void checkCircle(const QString &shopCircle)
    {
        const QString typed = folded(m_draft.circle);
        m_intent.circle = typed.isEmpty() ? shopCircle : typed;
        if (m_intent.circle.isEmpty())
            add(DraftField::Circle, DraftProblem::Missing);
        else if (!m_catalogue.circleByCode(m_intent.circle))
            add(DraftField::Circle, DraftProblem::UnknownCircle);
    }

    void checkExtra(const ExtraField &field)
    {
        const bool first = field.slot == 1;
        const DraftField where = first ? DraftField::Value1 : DraftField::Value2;
        const QString value = normaliseExtra(field, first ? m_draft.value1 : m_draft.value2);
        (first ? m_intent.value1 : m_intent.value2) = value;
        if (value.isEmpty())
            add(where, DraftProblem::Missing); // a form may be doubtful, the field itself is not
        else if (field.kind == ExtraField::Kind::DateOfBirth)
            checkDateOfBirth(where, field, value);
        else if (!hasOnlyItsCharacters(value, field.kind == ExtraField::Kind::Digits,
                                       field.pattern))
            add(where, DraftProblem::BadCharacters);
        else if (value.size() > LongestField)
            add(where, DraftProblem::PatternMismatch);
        else if (!matchesWhole(field.pattern, value))
            add(where, DraftProblem::PatternMismatch, field.enforced);
    }

    void checkDateOfBirth(DraftField where, const ExtraField &field, const QString &value)
    {
        const bool known = std::all_of(value.begin(), value.end(), [](QChar c) {
            return isDigit(c) || QStringView(u"-/. ").contains(c);
        });
        const QDate earliest(1900, 1, 1);
        if (!known) {
            add(where, DraftProblem::BadCharacters);
        } else if (!matchesWhole(QStringLiteral("[0-9]{2}-[0-9]{2}-[0-9]{4}"), value)) {
            add(where, DraftProblem::PatternMismatch);
        } else {
            const QDate date = QDate::fromString(value, QStringLiteral("dd-MM-yyyy"));
            if (!date.isValid() || date < earliest || date > m_today)
                add(where, DraftProblem::BadDate);
            else if (!matchesWhole(field.pattern, value))
                add(where, DraftProblem::PatternMismatch, field.enforced);
        }
    }

    void checkAmount(const Operator *row)
    {
        const QString typed = folded(m_draft.amount);
        if (typed.isEmpty()) {
            add(DraftField::Amount, DraftProblem::Missing);
            return;
        }
        const auto amount = Money::parse(typed);
        if (!amount) {
            add(DraftField::Amount, DraftProblem::NotAnAmount);
            return;
        }
        m_intent.amount = *amount;
        if (amount->isZero()) {
            add(DraftField::Amount, DraftProblem::ZeroAmount);
            return;
        }
        const Money most = std::min(row && row->most ? *row->most : MostPerSale, MostPerSale);
        if (row && row->least && *amount < *row->least)
            add(DraftField::Amount, DraftProblem::BelowLeast);
        if (*amount > most)
            add(DraftField::Amount, DraftProblem::AboveMost);
        if (!amount->isWholeRupees())
            add(DraftField::Amount, DraftProblem::PaiseNotTaken);
    }

    //! The charge is the shop's own affair: nothing and paise are fine.
    void checkCharge()
    {
        const QString typed = folded(m_draft.charge);
        if (typed.isEmpty())
            return;
        const auto charge = Money::parse(typed);
        if (!charge) {
            add(DraftField::Charge, DraftProblem::NotAnAmount);
            return;
        }
        m_intent.charge = *charge;
        if (*charge > MostPerSale)
            add(DraftField::Charge, DraftProblem::AboveMost);
    }

    const Catalogue &m_catalogue;
    const Draft &m_draft;
    const QDate m_today;
    Intent m_intent;
    QList<DraftFinding> m_findings;
};

} // namespace

QString normaliseNumber(const Operator &row, const QString &typed)
{
    const QString bare = withoutMarks(folded(typed), row.numberPattern);
    const QString number = withoutMobilePrefix(row, bare);
    return row.upperCase ? upperCased(number) : number;
}

QString normaliseExtra(const ExtraField &field, const QString &typed)
{
    const QString text = folded(typed);
    if (field.kind == ExtraField::Kind::DateOfBirth)
        return normaliseDate(text);
    return withoutMarks(text, field.pattern);
}

CheckedDraft checkDraft(const Catalogue &catalogue, const Draft &draft, const QString &shopCircle,
                        const QDate &today)
{
    return Check(catalogue, draft, today).run(shopCircle);
}

} // namespace ct
