// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <callbackdesk.h>
#include <papersettings.h>
#include <profile.h>
#include <result.h>
#include <service.h>
#include <servicecharge.h>
#include <shop.h>

#include <QMap>
#include <QString>
#include <optional>

namespace ct {

//! Everything that countertop.conf holds, read once at start. No secret is among it.
struct CounterSettings
{
    ProviderProfile profile;
    bool practice = false;
    QString circle = QStringLiteral("9");
    int counter = 1;
    QString language = QStringLiteral("en");      //!< of the windows
    QString receiptLanguage;                      //!< of receipts; empty: that of the windows
    QString appearance = QStringLiteral("light"); //!< or "dark", "high-contrast"
    Shop shop;
    CallbackSettings callback;
    QString mirrorDir; //!< absolute; where journal.jsonl lies; empty: in the data folder
    QMap<Service, ServiceCharge> charges; //!< of the services that have one
    PaperSettings paper;
    bool sounds = true;          //!< a sound for how a sale ends
    bool customerScreen = false; //!< the second screen shows the customer's sale
    QMap<QString, QString> keys; //!< other keys of commands: "historyPage/Ctrl+P" to "Ctrl+L"

    bool operator==(const CounterSettings &) const = default;
};

//! "DIR/countertop.conf".
QString settingsPath(const QString &dataDir);
//! Empty where there is no file yet. Malformed: a value that is out of range; the detail names it.
Result<std::optional<CounterSettings>> loadSettings(const QString &dataDir);
//! Writes the file anew, readable by its owner only. Faults: Storage.
Result<Done> saveSettings(const QString &dataDir, const CounterSettings &settings);

//! The platform's data folder of the program, with "practice" below it for play money.
QString defaultDataDir(bool practice);
//! Makes the folder (0700) with its logs and backups. Storage: it cannot be made or written.
Result<Done> prepareDataDir(const QString &dataDir);

} // namespace ct
