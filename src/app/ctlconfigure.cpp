// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"
#include "ctl.h"

#include <a1topup.h>
#include <language.h>
#include <mirrormove.h>
#include <privatefile.h>
#include <sqlitebook.h>
#include <upiwords.h>

#include <unistd.h>
#include <QFileInfo>
#include <QJsonObject>
#include <QLoggingCategory>

namespace ct {

Q_DECLARE_LOGGING_CATEGORY(logCtl)

namespace {

constexpr std::size_t LongestPassword = 1024;

//! What standard input holds, without a copy of it in any stream's buffer.
Result<SecretBytes> secretFromStandardInput()
{
    QByteArray bytes(qsizetype(LongestPassword) + 1, Qt::Uninitialized);
    std::size_t size = 0;
    while (size < std::size_t(bytes.size())) {
        const ssize_t got =
            read(STDIN_FILENO, bytes.data() + size, std::size_t(bytes.size()) - size);
        if (got <= 0)
            break;
        size += std::size_t(got);
    }
    Result<SecretBytes> secret =
        size > LongestPassword
            ? Result<SecretBytes>(Error{Fault::Malformed, QStringLiteral("too long")})
            : secretLine(QByteArrayView(bytes.constData(), qsizetype(size)));
    wipeMemory(bytes.data(), std::size_t(bytes.size()));
    return secret;
}

bool isPlainText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isPrint(); });
}

Error misuse(const QString &sentence)
{
    return {Fault::Malformed, sentence};
}

} // namespace

Result<CounterSettings> Ctl::settingsFromOptions()
{
    CounterSettings settings;
    const auto stored = loadSettings(m_dataDir);
    if (stored && *stored)
        settings = **stored;
    ProviderProfile &profile = settings.profile;
    profile.gateway = m_line.value("gateway-url", profile.gateway);
    if (!checkGatewayUrl(profile.gateway)) {
        return misuse(tr("The address %1 is refused: it must begin with https:// (http:// only for "
                         "this very machine) and hold no user name, \"?\" or \"#\".")
                          .arg(profile.gateway));
    }
    profile.username = m_line.value("username", profile.username);
    if (profile.username.isEmpty() || profile.username.size() > 128 ||
        !isPlainText(profile.username))
        return misuse(tr("Give the user name at the provider with --username."));

    const auto format =
        answerFormatFromName(m_line.value("format", answerFormatName(profile.format)));
    if (!format)
        return misuse(tr("--format is json, csv or xml."));
    profile.format = *format;
    const auto wire = wireFormFromName(m_line.value("wire", wireFormName(profile.wire)));
    if (!wire)
        return misuse(tr("--wire is post-query, post-form or get."));
    profile.wire = *wire;
    if (m_line.has("deadline")) {
        const int seconds = m_line.value("deadline").toInt();
        if (seconds < 1 || seconds > 600)
            return misuse(tr("--deadline is a number of seconds from 1 to 600."));
        profile.deadline = std::chrono::seconds(seconds);
    }
    profile.caFile = m_line.value("ca-file", profile.caFile);
    if (!profile.caFile.isEmpty() && !QFileInfo(profile.caFile).isReadable())
        return misuse(tr("The file %1 cannot be read.").arg(profile.caFile));
    if (m_line.has("ca-file"))
        profile.caFile = QFileInfo(profile.caFile).absoluteFilePath();

    settings.practice = m_line.has("practice");
    settings.circle = m_line.value("circle", settings.circle);
    if (!m_catalogue.circleByCode(settings.circle))
        return misuse(tr("There is no circle with the code %1.").arg(settings.circle));
    if (m_line.has("counter")) {
        settings.counter = m_line.value("counter").toInt();
        if (settings.counter < 1 || settings.counter > 999)
            return misuse(tr("--counter is a number from 1 to 999."));
    }
    settings.shop.name = m_line.value("shop-name", settings.shop.name);
    settings.shop.address = m_line.value("shop-address", settings.shop.address);
    settings.shop.phone = m_line.value("shop-phone", settings.shop.phone);
    settings.shop.gstin = m_line.value("shop-gstin", settings.shop.gstin);
    if (m_line.has("mirror")) {
        const QString given = m_line.value("mirror");
        const QString folder = QFileInfo(given).canonicalFilePath();
        const bool isOwn = folder == QFileInfo(m_dataDir).canonicalFilePath();
        // What is not there has no canonical path; the check of the folder says so.
        settings.mirrorDir =
            isOwn ? QString() : (folder.isEmpty() ? QFileInfo(given).absoluteFilePath() : folder);
    }
    settings.language = m_line.value("language", settings.language);
    settings.receiptLanguage = m_line.value("receipt-language", settings.receiptLanguage);
    if (m_line.has("language") && !windowLanguages().contains(settings.language))
        return misuse(tr("There is no language \"%1\".").arg(settings.language));
    if (!settings.receiptLanguage.isEmpty() &&
        !receiptLanguages().contains(settings.receiptLanguage))
        return misuse(tr("There is no language \"%1\".").arg(settings.receiptLanguage));
    settings.shop.upiId = m_line.value("upi-id", settings.shop.upiId);
    settings.shop.upiPayee = m_line.value("upi-payee", settings.shop.upiPayee);
    if (m_line.has("upi-id") && !settings.shop.upiId.isEmpty()) {
        if (const auto problem = checkUpiId(settings.shop.upiId))
            return misuse(UpiWords::sentence(*problem));
    }
    return settings;
}

void Ctl::configure()
{
    if (!needDataDir(Use::Write))
        return;
    const auto settings = settingsFromOptions();
    if (!settings) {
        fail(Exit::WrongUse, settings.error().detail + u' ' + tr("Nothing was changed."));
        return;
    }
    if (const auto stored = loadSettings(m_dataDir); stored && *stored)
        m_settings = **stored; // where the mirror lies until now
    if (QFileInfo::exists(m_dataDir + QStringLiteral("/book.sqlite"))) {
        if (!needBook(Use::Read))
            return;
        if (m_book->isPractice() != settings->practice) {
            fail(Exit::WrongUse,
                 settings->practice
                     ? tr("The book in this folder is a live one; practice wants a folder of its "
                          "own. Nothing was changed.")
                     : tr("The book in this folder is for practice; live sales want a folder of "
                          "their own. Nothing was changed."));
            return;
        }
    }
    if (!beginMirrorMove(*settings))
        return;
    if (!m_line.has("password-stdin")) {
        endConfigured(*settings);
        return;
    }
    if (m_line.has("password-file")) {
        fail(Exit::WrongUse, tr("Give either --password-stdin or --password-file. Nothing was "
                                "changed."));
        return;
    }
    auto password = secretFromStandardInput();
    if (!password) {
        fail(Exit::WrongUse, tr("Standard input must hold the password as one line of text. "
                                "Nothing was changed."));
        return;
    }
    m_redactor.hide(*password);
    storePassword(*settings, std::make_shared<SecretBytes>(*std::move(password)));
}

void Ctl::storePassword(const CounterSettings &settings, std::shared_ptr<SecretBytes> password)
{
    auto secrets = chooseSecrets(m_line, m_dataDir);
    if (!secrets) {
        fail(Exit::WrongUse,
             tr("The passphrase file cannot be used (%1). It must be a file of your "
                "own with mode 0600 that holds one line. Nothing was changed.")
                 .arg(secrets.error().detail));
        return;
    }
    m_secrets = *std::move(secrets);
    m_secrets->store(
        settings.profile.username, std::move(password),
        Reply<Done>{this, [this, settings](const Result<Done> &stored) {
                        if (stored) {
                            endConfigured(settings);
                            return;
                        }
                        fail(Exit::WrongUse,
                             tr("The password could not be stored (%1). Without a keyring, seal it "
                                "with --passphrase-file, or keep it in a private file and give "
                                "--password-file each time. Nothing was changed.")
                                 .arg(stored.error().detail));
                    }});
}

bool Ctl::beginMirrorMove(const CounterSettings &settings)
{
    if (settings.mirrorDir == m_settings.mirrorDir)
        return true;
    m_book.reset();
    auto begun = MirrorMove::begin(bookPlace(), settings.mirrorDir);
    if (auto *move = std::get_if<std::unique_ptr<MirrorMove>>(&begun)) {
        m_mirrorMove = std::move(*move);
        return true;
    }
    const auto &refused = std::get<MirrorRefused>(begun);
    const QString folder = settings.mirrorDir.isEmpty() ? m_dataDir : settings.mirrorDir;
    switch (refused.why) {
        case MirrorProblem::NoFolder:
            fail(Exit::WrongUse,
                 tr("There is no folder %1 for the mirror. Nothing was changed.").arg(folder));
            break;
        case MirrorProblem::Elsewhere:
            fail(Exit::WrongUse, tr("The folder %1 lies on another machine's disk, where nothing "
                                    "is safe in a power cut. Nothing was changed.")
                                     .arg(folder));
            break;
        case MirrorProblem::OpenToAll:
            fail(Exit::WrongUse, tr("Everybody on this computer can write into the folder %1. "
                                    "Choose one of your own. Nothing was changed.")
                                     .arg(folder));
            break;
        case MirrorProblem::OtherJournal:
            fail(Exit::WrongUse, tr("In %1 there is a journal.jsonl already that is not this "
                                    "book's. Nothing was changed.")
                                     .arg(folder));
            break;
        case MirrorProblem::BookOpen:
            fail(Exit::RuleRefused, tr("Another program has this book open. Close the counter "
                                       "first. Nothing was changed."));
            break;
        case MirrorProblem::Unwritable:
            fail(Exit::WrongUse, tr("The mirror cannot be written to %1 (%2). Nothing was changed.")
                                     .arg(folder, refused.detail));
            break;
        case MirrorProblem::Unreadable:
            fail(Exit::BookUnwell, tr("The mirror cannot be read where it lies now (%1). Nothing "
                                      "was changed.")
                                       .arg(refused.detail));
            break;
    }
    return false;
}

void Ctl::endConfigured(const CounterSettings &settings)
{
    if (const auto saved = saveSettings(m_dataDir, settings); !saved) {
        m_mirrorMove.reset();
        fail(Exit::BookUnwell, tr("The settings cannot be written to %1.").arg(m_dataDir));
        return;
    }
    if (m_mirrorMove) {
        if (const auto finished = m_mirrorMove->finish(); !finished)
            qCWarning(logCtl) << "old mirror:" << finished.error().detail;
        m_mirrorMove.reset();
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{
            {QStringLiteral("data_dir"), m_dataDir},
            {QStringLiteral("gateway_url"), settings.profile.gateway},
            {QStringLiteral("username"), settings.profile.username},
            {QStringLiteral("practice"), settings.practice},
            {QStringLiteral("circle"), settings.circle},
            {QStringLiteral("counter"), settings.counter},
            {QStringLiteral("mirror_dir"),
             settings.mirrorDir.isEmpty() ? m_dataDir : settings.mirrorDir},
        }));
    } else {
        print(tr("The settings are stored in %1.").arg(m_dataDir));
        if (!m_line.has("circle"))
            print(tr("The shop's circle is %1 (code %2); change it with --circle.")
                      .arg(m_catalogue.circleByCode(settings.circle)->name, settings.circle));
    }
    end(Exit::Success);
}

} // namespace ct
