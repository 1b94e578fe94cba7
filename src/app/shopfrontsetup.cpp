// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopfront.h"

#include <language.h>
#include <paperdesk.h>
#include <printerdialog.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>

// The set-up, and the way between the live counter and the practice counter beside it.

namespace ct {

QString ShopFront::practiceDirOf(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("practice"));
}

//! Empty where this is no practice counter that lies beside a live one.
QString ShopFront::liveDir() const
{
    const QFileInfo own(QDir(m_counter.dataDir()).absolutePath());
    return own.fileName() == QLatin1String("practice") ? own.absolutePath() : QString();
}

void ShopFront::setUp()
{
    if (m_setup) {
        m_setup->raise();
        m_setup->activateWindow();
        return;
    }
    SetupAnswers answers;
    if (m_setupLeft)
        answers = *m_setupLeft;
    else
        answers.account = m_counter.account().settings();
    m_setup = std::make_unique<SetupDialog>(desk(), m_counter.account(), answers);
    m_setup->setWindowModality(Qt::ApplicationModal);
    connect(m_setup.get(), &SetupDialog::languageChosen, this,
            [](const QString &language) { installLanguage(*qApp, language); });
    connect(m_setup.get(), &SetupDialog::practiceWanted, this, &ShopFront::beginPractice);
    connect(m_setup.get(), &QDialog::rejected, this, &ShopFront::leaveSetUp);
    connect(m_setup.get(), &SetupDialog::done, this, &ShopFront::endSetUp);
    m_setup->show();
}

// The set-up asks for one printer more; the card in the settings does all the rest.
void ShopFront::setUpPrinter(QWidget *over)
{
    auto *dialog = new PrinterDialog(desk(), m_counter.paper(), std::nullopt, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrinterDialog::chosen, this, [this, over](const PrinterSetup &printer) {
        PaperSettings settings = m_counter.paper().settings();
        if (settings.printers.size() < MostPrinters)
            settings.printers << printer;
        if (!m_counter.paper().keep(settings).ok()) {
            QMessageBox::warning(over, tr("Printers"),
                                 tr("Not saved: the settings could not be written. Look at the "
                                    "disk and at the rights of the data folder."));
        }
    });
    dialog->open();
}

void ShopFront::leaveSetUp()
{
    m_setupLeft = m_setup->answers();
    // It is closing at this moment.
    m_setup.release()->deleteLater();
    // The language was chosen to be read, though it is not kept yet.
    if (windowLanguage() != m_shown.language)
        makeWindowAnew();
}

void ShopFront::endSetUp()
{
    m_setup.release()->deleteLater();
    m_setupLeft.reset();
    m_comesFromSetUp = true; // the account says that it changed when this call is over
}

void ShopFront::beginPractice(const AccountSettings &account)
{
    const QString dir = practiceDirOf(m_counter.dataDir());
    const auto before = prepareDataDir(dir) ? loadSettings(dir) : Error{Fault::Storage, dir};
    if (!before) {
        m_setup->sayPracticeFailed();
        return;
    }
    CounterSettings settings = before->value_or(CounterSettings());
    settings.practice = true;
    settings.circle = account.circle;
    settings.language = account.language;
    settings.receiptLanguage = account.receiptLanguage;
    settings.shop = account.shop;
    const QStringList arguments{QStringLiteral("--practice"), QStringLiteral("--data-dir"), dir};
    if (!saveSettings(dir, settings) || !launch(arguments)) {
        m_setup->sayPracticeFailed();
        return;
    }
    m_setup.release()->deleteLater();
    m_window->close();
}

void ShopFront::sellForReal()
{
    if (launch({QStringLiteral("--data-dir"), liveDir()}))
        m_window->close();
}

bool ShopFront::launch(const QStringList &arguments)
{
    if (m_launch)
        return m_launch(arguments);
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

Result<Done> ShopFront::keepKeys(const ChosenKeys &keys)
{
    QMap<QString, QString> texts;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        texts.insert(it.key(), it.value().toString(QKeySequence::PortableText));
    const Result<Done> kept = m_counter.account().keepKeys(texts);
    // Not inside the dialog of the window that is about to go.
    if (kept)
        QMetaObject::invokeMethod(this, &ShopFront::makeWindowAnew, Qt::QueuedConnection);
    return kept;
}

//! Beside the program where it is installed, and in the sources where it was built; empty: nowhere.
QString ShopFront::dataFolder(const QString &name, const QString &mark, const QString &inSources)
{
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const QString &place : {QStringLiteral("../share/countertop/") + name, inSources}) {
        if (!place.isEmpty() && beside.exists(place + u'/' + mark))
            return QDir::cleanPath(beside.filePath(place));
    }
    return {};
}

} // namespace ct
