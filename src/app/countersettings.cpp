// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countersettings.h"

#include <privatefile.h>

#include <sys/stat.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ct {

namespace {

Error badValue(const QString &key)
{
    return {Fault::Malformed, key};
}

QString chargeKey(Service service)
{
    return QStringLiteral("charge/") + serviceName(service);
}

//! A folder that is new, empty or a counter's already. Any other belongs to other people as well,
//! and shutting them out of it ("--data-dir /tmp") is not for a counter to do.
bool isOursToClose(const QString &dataDir)
{
    const QStringList names =
        QDir(dataDir).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return names.isEmpty() || names.contains(QStringLiteral("countertop.conf")) ||
           names.contains(QStringLiteral("book.sqlite")) ||
           names.contains(QStringLiteral("counter.lock"));
}

QString yesOrNo(bool is)
{
    return is ? QStringLiteral("true") : QStringLiteral("false");
}

QString printerKey(int place)
{
    return QStringLiteral("paper/printer%1").arg(place);
}

//! The key of the first printer that is out of form; empty: none is.
QString readPaper(const QSettings &file, PaperSettings &paper)
{
    paper.automatic = file.value(QStringLiteral("paper/automatic")).toString() == yesOrNo(true);
    for (int place = 1; place <= MostPrinters; ++place) {
        const QString text = file.value(printerKey(place)).toString();
        if (text.isEmpty())
            continue;
        const std::optional<PrinterSetup> printer = printerFromText(text);
        if (!printer)
            return printerKey(place);
        paper.printers << *printer;
    }
    return {};
}

void writePaper(QSettings &file, const PaperSettings &paper)
{
    for (int place = 1; place <= MostPrinters; ++place) {
        if (place <= paper.printers.size())
            file.setValue(printerKey(place), printerText(paper.printers.at(place - 1)));
        else
            file.remove(printerKey(place));
    }
    file.setValue(QStringLiteral("paper/automatic"), yesOrNo(paper.automatic));
}

void writeCharges(QSettings &file, const CounterSettings &settings)
{
    for (const Service service : allServices()) {
        const ServiceCharge charge = settings.charges.value(service);
        if (charge.isNone())
            file.remove(chargeKey(service));
        else
            file.setValue(chargeKey(service), charge.text());
    }
}

void writeKeys(QSettings &file, const CounterSettings &settings)
{
    file.remove(QStringLiteral("keys"));
    if (!settings.keys.isEmpty())
        file.beginWriteArray(QStringLiteral("keys"), int(settings.keys.size()));
    int place = 0;
    for (auto it = settings.keys.cbegin(); it != settings.keys.cend(); ++it) {
        file.setArrayIndex(place++);
        file.setValue(QStringLiteral("command"), it.key());
        file.setValue(QStringLiteral("key"), it.value());
    }
    if (!settings.keys.isEmpty())
        file.endArray();
}

void writeSettings(QSettings &file, const CounterSettings &settings)
{
    const auto put = [&file](const char *key, const QString &value) {
        file.setValue(QLatin1String(key), value);
    };
    const ProviderProfile &profile = settings.profile;
    put("provider/gateway_url", profile.gateway);
    put("provider/username", profile.username);
    put("provider/wire", wireFormName(profile.wire));
    put("provider/format", answerFormatName(profile.format));
    put("provider/deadline_seconds",
        QString::number(std::chrono::ceil<std::chrono::seconds>(profile.deadline).count()));
    put("provider/ca_file", profile.caFile);
    put("counter/practice", settings.practice ? QStringLiteral("true") : QStringLiteral("false"));
    put("counter/circle", settings.circle);
    put("counter/number", QString::number(settings.counter));
    put("counter/language", settings.language);
    put("counter/appearance", settings.appearance);
    if (!settings.mirrorDir.isEmpty() || file.contains(QLatin1String("counter/mirror_dir")))
        put("counter/mirror_dir", settings.mirrorDir);
    put("counter/receipt_language", settings.receiptLanguage);
    put("shop/name", settings.shop.name);
    put("shop/address", settings.shop.address);
    put("shop/phone", settings.shop.phone);
    put("shop/gstin", settings.shop.gstin);
    put("shop/upi_id", settings.shop.upiId);
    put("shop/upi_payee", settings.shop.upiPayee);
    // Only what somebody has set: without it the usual values hold, and a listener of its own takes
    // any port.
    if (settings.callback != CallbackSettings() || file.contains(QLatin1String("callback/port"))) {
        put("callback/listen",
            settings.callback.listen ? QStringLiteral("true") : QStringLiteral("false"));
        put("callback/bind", settings.callback.bind);
        put("callback/port", QString::number(settings.callback.port));
    }
    put("counter/sounds", yesOrNo(settings.sounds));
    put("counter/customer_screen", yesOrNo(settings.customerScreen));
    writePaper(file, settings.paper);
    writeCharges(file, settings);
    writeKeys(file, settings);
}

QMap<QString, QVariant> entries(const QSettings &file)
{
    QMap<QString, QVariant> found;
    for (const QString &key : file.allKeys())
        found.insert(key, file.value(key));
    return found;
}

//! What is to stand in the file: the settings, and what it holds beside them. Written in a folder
//! of its own and read again there, since QSettings says nothing of a write that failed and puts
//! the empty file that came of it in place of the old one (seen with EIO and ENOSPC, Qt 6.4).
std::optional<QByteArray> draftOf(const QString &dataDir, const CounterSettings &settings)
{
    const QTemporaryDir desk(dataDir + QStringLiteral("/settings-XXXXXX"));
    const QString written = desk.filePath(QStringLiteral("written.conf"));
    const QString whole = desk.filePath(QStringLiteral("whole.conf"));
    if (!desk.isValid())
        return std::nullopt;
    const QSettings old(settingsPath(dataDir), QSettings::IniFormat);
    QSettings draft(written, QSettings::IniFormat);
    const auto before = entries(old);
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        draft.setValue(it.key(), it.value());
    writeSettings(draft, settings);
    draft.sync();
    // By another name: one QSettings of a file knows what the other has not written.
    if (old.status() != QSettings::NoError || draft.status() != QSettings::NoError ||
        !QFile::rename(written, whole) ||
        entries(QSettings(whole, QSettings::IniFormat)) != entries(draft))
        return std::nullopt;
    QFile file(whole);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    return bytes.size() == file.size() ? std::optional(bytes) : std::nullopt;
}

} // namespace

QString settingsPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("countertop.conf"));
}

Result<std::optional<CounterSettings>> loadSettings(const QString &dataDir)
{
    const QString path = settingsPath(dataDir);
    if (!QFileInfo::exists(path))
        return std::optional<CounterSettings>();
    QSettings file(path, QSettings::IniFormat);
    // An empty one is not a shop without settings, but one whose settings are lost.
    if (file.status() != QSettings::NoError || file.allKeys().isEmpty())
        return badValue(path);
    const auto text = [&file](const char *key, const QString &otherwise = {}) {
        return file.value(QLatin1String(key), otherwise).toString();
    };

    CounterSettings settings;
    ProviderProfile &profile = settings.profile;
    profile.gateway = text("provider/gateway_url", profile.gateway);
    if (const auto checked = checkGatewayUrl(profile.gateway); !checked)
        return badValue(QStringLiteral("provider/gateway_url"));
    profile.username = text("provider/username");
    const auto wire = wireFormFromName(text("provider/wire", wireFormName(profile.wire)));
    const auto format =
        answerFormatFromName(text("provider/format", answerFormatName(profile.format)));
    if (!wire || !format)
        return badValue(QStringLiteral("provider/wire, provider/format"));
    profile.wire = *wire;
    profile.format = *format;
    bool isNumber = true;
    const int seconds = text("provider/deadline_seconds", QStringLiteral("90")).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 600)
        return badValue(QStringLiteral("provider/deadline_seconds"));
    profile.deadline = std::chrono::seconds(seconds);
    profile.caFile = text("provider/ca_file");

    settings.practice = text("counter/practice") == QLatin1String("true");
    settings.circle = text("counter/circle", settings.circle);
    settings.counter = text("counter/number", QStringLiteral("1")).toInt(&isNumber);
    if (!isNumber || settings.counter < 1 || settings.counter > 999)
        return badValue(QStringLiteral("counter/number"));
    settings.language = text("counter/language", settings.language);
    settings.appearance = text("counter/appearance", settings.appearance);
    settings.mirrorDir = text("counter/mirror_dir");
    if (!settings.mirrorDir.isEmpty() && !QFileInfo(settings.mirrorDir).isAbsolute())
        return badValue(QStringLiteral("counter/mirror_dir"));
    settings.receiptLanguage = text("counter/receipt_language");
    settings.shop = {text("shop/name"),  text("shop/address"), text("shop/phone"),
                     text("shop/gstin"), text("shop/upi_id"),  text("shop/upi_payee")};
    CallbackSettings &callback = settings.callback;
    callback.listen = text("callback/listen") == QLatin1String("true");
    callback.bind = text("callback/bind", callback.bind);
    callback.port = text("callback/port", QString::number(callback.port)).toInt(&isNumber);
    if (!isNumber || callback.port < 1 || callback.port > 65535)
        return badValue(QStringLiteral("callback/port"));
    settings.sounds = text("counter/sounds", yesOrNo(true)) == yesOrNo(true);
    settings.customerScreen = text("counter/customer_screen") == yesOrNo(true);
    if (const QString wrong = readPaper(file, settings.paper); !wrong.isEmpty())
        return badValue(wrong);
    for (const Service service : allServices()) {
        const QString key = chargeKey(service);
        const auto charge = ServiceCharge::parse(file.value(key).toString());
        if (!charge)
            return badValue(key);
        if (!charge->isNone())
            settings.charges.insert(service, *charge);
    }
    // A list: the name of a command has signs that the name of an entry must not have.
    const int keys = file.beginReadArray(QStringLiteral("keys"));
    for (int i = 0; i < keys; ++i) {
        file.setArrayIndex(i);
        const QString command = file.value(QStringLiteral("command")).toString();
        const QString key = file.value(QStringLiteral("key")).toString();
        if (!command.isEmpty() && !key.isEmpty())
            settings.keys.insert(command, key);
    }
    file.endArray();
    return std::optional(settings);
}

Result<Done> saveSettings(const QString &dataDir, const CounterSettings &settings)
{
    const std::optional<QByteArray> bytes = draftOf(dataDir, settings);
    if (!bytes)
        return Error{Fault::Storage, settingsPath(dataDir)};
    return writePrivateFile(settingsPath(dataDir), *bytes);
}

QString defaultDataDir(bool practice)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         QStringLiteral("/countertop");
    return practice ? base + QStringLiteral("/practice") : base;
}

Result<Done> prepareDataDir(const QString &dataDir)
{
    const Error unwritable{Fault::Storage, dataDir};
    const bool mayClose = isOursToClose(dataDir);
    for (const QString &part :
         {dataDir, dataDir + QStringLiteral("/logs"), dataDir + QStringLiteral("/backups")}) {
        if (!QDir().mkpath(part))
            return unwritable;
        const QByteArray name = QFile::encodeName(part);
        if (access(name.constData(), W_OK | X_OK) != 0)
            return unwritable;
        // mkpath() follows the umask of whoever started the program; the folder is ours alone.
        if ((mayClose || part != dataDir) && chmod(name.constData(), 0700) != 0)
            return unwritable;
    }
    return Done{};
}

} // namespace ct
