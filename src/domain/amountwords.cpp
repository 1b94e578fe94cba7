// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amountwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside of any namespace, as Q_INIT_RESOURCE wants it. The call also makes the linker take the
// data out of the static library.
static void takeWords()
{
    Q_INIT_RESOURCE(words);
}

namespace ct {

namespace {

constexpr qint64 Largest = 99'99'99'999'99; // paise

struct ScaleUnit
{
    qint64 size;
    const char16_t *name;
};
constexpr std::array<ScaleUnit, 4> ScaleUnits{
    ScaleUnit{10'000'000, u"crore"}, ScaleUnit{100'000, u"lakh"}, ScaleUnit{1'000, u"thousand"},
    ScaleUnit{100, u"hundred"}};

} // namespace

QStringList AmountWords::languages()
{
    return {QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("bn"), QStringLiteral("mr"),
            QStringLiteral("ta"), QStringLiteral("te"), QStringLiteral("gu"), QStringLiteral("kn"),
            QStringLiteral("ml"), QStringLiteral("pa")};
}

AmountWords::AmountWords(const QString &language)
{
    if (language == QLatin1String("en") || !languages().contains(language))
        return;
    takeWords();
    QFile file(QStringLiteral(":/words/%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &word : words[QLatin1String("numbers")].toArray())
        m_numbers << word.toString();
    for (std::size_t i = 0; i < ScaleUnits.size(); ++i) {
        const QJsonObject scale = words[QStringView(ScaleUnits[i].name)].toObject();
        for (auto form = scale.begin(); form != scale.end(); ++form) {
            const QJsonArray pair = form.value().toArray();
            m_scales[i].insert(form.key().toInt(), {pair[0].toString(), pair[1].toString()});
        }
    }
    const auto unit = [&words](const char *name, const char *one, const char *many) {
        const QJsonObject forms = words[QLatin1String(name)].toObject();
        return Unit{forms[QLatin1String(one)].toString(), forms[QLatin1String(many)].toString()};
    };
    m_rupee = unit("rupee", "one", "many");
    m_rupeeBeforePaise = unit("rupee", "oneBefore", "manyBefore");
    if (m_rupeeBeforePaise.many.isEmpty())
        m_rupeeBeforePaise = m_rupee;
    m_paisa = unit("paisa", "one", "many");
    m_both = words[QLatin1String("both")].toString();
}

QString AmountWords::number(qint64 n) const
{
    QStringList parts;
    for (std::size_t i = 0; i < ScaleUnits.size(); ++i) {
        const qint64 count = n / ScaleUnits[i].size;
        n %= ScaleUnits[i].size;
        if (count == 0)
            continue;
        const Scale &scale = m_scales[i];
        const Forms forms = scale.value(int(count), scale.value(0));
        QString part = n == 0 ? forms.whole : forms.withRest;
        parts << part.replace(QLatin1String("%1"), m_numbers.at(count));
    }
    if (n > 0 || parts.isEmpty())
        parts << m_numbers.at(n);
    return parts.join(u' ');
}

QString AmountWords::say(const Unit &unit, qint64 count, const QString &words)
{
    QString text = count == 1 ? unit.one : unit.many;
    return text.replace(QLatin1String("%1"), words);
}

QString AmountWords::of(Money money) const
{
    const qint64 size = money.paise();
    if (m_numbers.isEmpty() || size < 0 || size > Largest)
        return moneyInWords(money);
    const qint64 rupees = size / 100;
    const qint64 paise = size % 100;
    if (paise == 0)
        return say(m_rupee, rupees, number(rupees));
    const QString small = say(m_paisa, paise, number(paise));
    if (rupees == 0)
        return small;
    return m_both.arg(say(m_rupeeBeforePaise, rupees, number(rupees)), small);
}

} // namespace ct
