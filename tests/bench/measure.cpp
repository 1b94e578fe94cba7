// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>
#include <algorithm>
#include <chrono>
#include <cstdio>

namespace ct::bench {

namespace {

constexpr int RoundsBefore = 2;

QString machineLoad()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine().trimmed())
                                          : QString();
}

QJsonObject toJson(const Series &series)
{
    QJsonArray all;
    for (const double value : series.values)
        all.append(value);
    return {{QStringLiteral("median"), series.median()},
            {QStringLiteral("p10"), series.percentile(10)},
            {QStringLiteral("p90"), series.percentile(90)},
            {QStringLiteral("all"), all}};
}

QJsonObject toJson(const Measure &measure)
{
    QJsonObject object{{QStringLiteral("name"), measure.name},
                       {QStringLiteral("unit"), measure.unit},
                       {QStringLiteral("rounds"), measure.subject.values.size()},
                       {QStringLiteral("subject"), toJson(measure.subject)},
                       {QStringLiteral("baseline"), toJson(measure.baseline)},
                       {QStringLiteral("ratio"), measure.ratio()},
                       {QStringLiteral("note"), measure.note}};
    if (measure.target) {
        object.insert(QStringLiteral("target"), *measure.target);
    }
    if (measure.limit)
        object.insert(QStringLiteral("limit"), *measure.limit);
    if (measure.target || measure.limit)
        object.insert(QStringLiteral("met"), measure.isMet());
    if (measure.rows > 0)
        object.insert(QStringLiteral("rows"), measure.rows);
    return object;
}

} // namespace

double Series::median() const
{
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype middle = sorted.size() / 2;
    if (sorted.isEmpty())
        return 0.0;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
}

double Series::percentile(int percent) const
{
    if (values.isEmpty())
        return 0.0;
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[(sorted.size() - 1) * percent / 100];
}

std::optional<QList<Series>> interleave(int rounds, const QList<Probe> &probes)
{
    QList<Series> all(probes.size());
    for (int round = -RoundsBefore; round < rounds; ++round) {
        for (qsizetype step = 0; step < probes.size(); ++step) {
            const qsizetype which = (step + round + RoundsBefore) % probes.size();
            const std::optional<double> took = probes[which]();
            if (!took)
                return std::nullopt;
            if (round >= 0)
                all[which].values.append(*took);
        }
    }
    return all;
}

void Report::add(const Measure &measure)
{
    m_measures.append(measure);
    std::fprintf(stderr, "measured: %s\n", qUtf8Printable(measure.name));
}

void Report::miss(const QString &name, const QString &why)
{
    m_missed.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("why"), why}});
    std::fprintf(stderr, "not measured: %s: %s\n", qUtf8Printable(name), qUtf8Printable(why));
}

void Report::print() const
{
    std::printf("%-52s %11s %11s %-4s %6s %7s %7s  %s\n", "what (medians)", "ours", "baseline", "",
                "ratio", "target", "limit", "");
    for (const Measure &measure : m_measures) {
        const bool isBound = measure.target || measure.limit;
        const QByteArray limit =
            measure.limit ? QByteArray::number(*measure.limit, 'f', 1) : QByteArray("-");
        const QByteArray target =
            measure.target ? QByteArray::number(*measure.target, 'f', 2) : QByteArray("-");
        std::printf("%-52s %11.2f %11.2f %-4s %6.2f %7s %7s  %s\n", qUtf8Printable(measure.name),
                    measure.subject.median(), measure.baseline.median(),
                    qUtf8Printable(measure.unit), measure.ratio(), target.constData(),
                    limit.constData(),
                    !isBound          ? "for information"
                    : measure.isMet() ? "met"
                                      : "OVER TARGET");
    }
    for (const QJsonValue &missed : m_missed) {
        std::printf("%-52s not measured: %s\n", qUtf8Printable(missed[u"name"].toString()),
                    qUtf8Printable(missed[u"why"].toString()));
    }
    std::printf("\n");
    for (const Measure &measure : m_measures)
        std::printf("%s: %s\n", qUtf8Printable(measure.name), qUtf8Printable(measure.note));
}

bool Report::write(const QString &path) const
{
    QJsonArray measures;
    for (const Measure &measure : m_measures)
        measures.append(toJson(measure));
    const QJsonObject machine{{QStringLiteral("cores"), QThread::idealThreadCount()},
                              {QStringLiteral("system"), QSysInfo::prettyProductName()},
                              {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
                              {QStringLiteral("load"), machineLoad()},
                              {QStringLiteral("qt"), QString::fromLatin1(qVersion())}};
    const QJsonObject whole{
        {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("machine"), machine},
        {QStringLiteral("measures"), measures},
        {QStringLiteral("not_measured"), m_missed}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(whole).toJson());
    return file.commit();
}

double nowUs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::micro>(now).count();
}

} // namespace ct::bench
