// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QLocale>
#include <QTranslator>
#include <memory>

namespace ct {

QStringList windowLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("hi")};
}

QString languageWord(const QString &language)
{
    return language == QStringLiteral("hi") ? QStringLiteral("हिन्दी") : QStringLiteral("English");
}

bool installLanguage(QCoreApplication &application, const QString &language)
{
    static const QString ownName = QStringLiteral("countertopWords");
    if (!windowLanguages().contains(language))
        return false;
    // English has a file as well, for its plurals.
    auto words = std::make_unique<QTranslator>();
    if (!words->load(QStringLiteral(":/i18n/countertop_") + language))
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
