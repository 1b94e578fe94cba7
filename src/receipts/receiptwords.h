// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipt.h"

#include <QTranslator>
#include <memory>

namespace ct {

//! The words of a receipt in one language, whatever the language of the windows is.
class ReceiptWords
{
public:
    //! English is the language of the source; others come from the program's own translations.
    explicit ReceiptWords(const QString &language);

    //! The language that the words come out in: "en" where the wanted one is not to be had.
    const QString &language() const { return m_language; }

    QString serviceWord(Service service) const;
    //! "RECHARGE RECEIPT": of the kind of service and of how far the attempt has come.
    QString title(Service service, State state) const;
    //! The boxed line of everything that is not a plain success; empty for a success.
    QString warning(State state) const;
    QString stateWord(State state) const;
    //! What the customer is told to do, line by line.
    QStringList advice(Service service, State state) const;
    QString complaint(const QString &phone, const QString &receiptNo) const;

    //! A label or circle of the catalogue; as it is where this language has no word for it.
    QString label(const QString &catalogueLabel) const;
    //! A text marked with QT_TRANSLATE_NOOP("ct::Receipt", …).
    QString text(const char *source) const;

private:
    std::shared_ptr<QTranslator> m_translator; //!< empty: English
    QString m_language = QStringLiteral("en");
};

} // namespace ct
