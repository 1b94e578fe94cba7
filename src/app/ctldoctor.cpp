// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"
#include "ctl.h"
#include "doctorparts.h"

#include <a1topup.h>
#include <doctorwords.h>
#include <sqlitebook.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ct {

namespace {

//! Whether the counter really listens is known to its own process alone.
CallbackStanding standingOf(const CallbackSettings &settings)
{
    return {CallbackDesk::State::Off, settings.bind + u':' + QString::number(settings.port),
            settings.listen};
}

} // namespace

void Ctl::doctor()
{
    if (!needSettings(Use::Read) || !needBook(Use::Read))
        return;
    // What is missing is a finding here, not a reason to end.
    auto secrets = chooseSecrets(m_line, m_dataDir);
    if (!secrets) {
        examine();
        return;
    }
    m_secrets = *std::move(secrets);
    m_secrets->load(m_settings.profile.username,
                    Reply<std::shared_ptr<SecretBytes>>{
                        this, [this](const Result<std::shared_ptr<SecretBytes>> &secret) {
                            if (secret) {
                                m_redactor.hide(**secret);
                                m_provider = std::make_unique<A1Topup>(m_settings.profile, *secret,
                                                                       m_clock, m_redactor);
                                m_resolver =
                                    std::make_unique<Resolver>(*m_book, *m_provider, m_clock);
                            }
                            examine();
                        }});
}

void Ctl::examine()
{
    m_doctor = makeDoctor({.book = *m_book,
                           .clock = m_clock,
                           .dataDir = m_dataDir,
                           .profile = [this] { return m_settings.profile; },
                           .secrets = [this] { return m_secrets.get(); },
                           .isPractice = false,
                           .provider = m_provider.get(),
                           .resolver = m_resolver.get(),
                           .listener = [this] { return standingOf(m_settings.callback); }});
    connect(m_doctor.get(), &Doctor::finished, this, &Ctl::printReport);
    m_doctor->examine();
}

void Ctl::printReport()
{
    QList<DoctorLine> lines;
    QJsonArray rows;
    bool isWell = true;
    for (const CheckReport &report : m_doctor->reports()) {
        if (!report.result)
            continue;
        lines << DoctorLine{report.kind, *report.result};
        isWell = isWell && report.result->state != CheckState::Failed;
        rows << QJsonObject{
            {QStringLiteral("check"), checkName(report.kind)},
            {QStringLiteral("state"), checkStateName(report.result->state)},
            {QStringLiteral("finding"), m_redactor.clean(DoctorWords::finding(*report.result))},
            {QStringLiteral("advice"), DoctorWords::advice(*report.result)}};
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(
            QJsonObject{{QStringLiteral("ok"), isWell}, {QStringLiteral("checks"), rows}}));
    } else {
        const QString program =
            QStringLiteral("countertopctl %1").arg(QCoreApplication::applicationVersion());
        print(m_redactor.clean(DoctorWords::report(lines, program, m_clock.now())).trimmed());
    }
    end(isWell ? Exit::Success : Exit::NotDone);
}

} // namespace ct
