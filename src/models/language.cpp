// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QFile>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace ct {

namespace {

struct Language
{
    const char16_t *code;
    const char16_t *word;
};

//! Every language that the counter is to speak one day, in the order of the choices.
constexpr Language Languages[] = {{u"en", u"English"}, {u"hi", u"हिन्दी"}, {u"bn", u"বাংলা"},
                                  {u"mr", u"मराठी"},   {u"ta", u"தமிழ்"},  {u"te", u"తెలుగు"},
                                  {u"gu", u"ગુજરાતી"},  {u"kn", u"ಕನ್ನಡ"},  {u"ml", u"മലയാളം"},
                                  {u"pa", u"ਪੰਜਾਬੀ"}};

QString wordsFile(const QString &language)
{
    return QStringLiteral(":/i18n/countertop_%1.qm").arg(language);
}

} // namespace

QStringList windowLanguages()
{
    QStringList found;
    for (const Language &language : Languages) {
        const QString code = QString::fromUtf16(language.code);
        if (QFile::exists(wordsFile(code)))
            found << code;
    }
    return found;
}

QStringList receiptLanguages()
{
    QStringList found;
    for (const Language &language : Languages) {
        const QString code = QString::fromUtf16(language.code);
        if (QFile::exists(wordsFile(code)) ||
            QFile::exists(QStringLiteral(":/i18n/receipt_%1.qm").arg(code)))
            found << code;
    }
    return found;
}

QString languageWord(const QString &language)
{
    for (const Language &known : Languages) {
        if (language == QStringView(known.code))
            return QString::fromUtf16(known.word);
    }
    return language;
}

QString windowLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

bool installLanguage(QCoreApplication &application, const QString &language)
{
    static const QString ownName = QStringLiteral("countertopWords");
    if (!windowLanguages().contains(language))
        return false;
    // English has a file as well, for its plurals.
    auto words = std::make_unique<QTranslator>();
    if (!words->load(wordsFile(language)))
        return false;
    if (auto *before = application.findChild<QTranslator *>(ownName, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    words->setObjectName(ownName);
    words->setParent(&application);
    QLocale::setDefault(QLocale(language + QStringLiteral("_IN")));
    return QCoreApplication::installTranslator(words.release());
}

} // namespace ct
