// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlanswer.h"

#include <mutant.h>

#include <QSet>
#include <QXmlStreamReader>

namespace ct {

namespace {

//! The text up to the end of the current child; empty where anything but text stands in it.
std::optional<QString> childText(QXmlStreamReader &xml)
{
    QString text;
    while (true) {
        switch (xml.readNext()) {
            case QXmlStreamReader::Characters:
                if (xml.isCDATA())
                    return std::nullopt;
                text += xml.text();
                break;
            case QXmlStreamReader::EndElement:
                return text;
            case QXmlStreamReader::NoToken:
            case QXmlStreamReader::Invalid:
            case QXmlStreamReader::StartDocument:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::StartElement:
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
            case QXmlStreamReader::ProcessingInstruction:
                return std::nullopt;
        }
    }
}

//! The children of the root, up to its end tag.
std::optional<AnswerFields> rootFields(QXmlStreamReader &xml)
{
    AnswerFields fields;
    QSet<const QString *> seen;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isWhitespace())
            continue;
        if (!xml.isStartElement() || !xml.attributes().isEmpty())
            return std::nullopt;
        QString *target = fieldNamed(fields, xml.qualifiedName());
        if (!target || seen.contains(target))
            return std::nullopt;
        seen.insert(target);
        const std::optional<QString> text = childText(xml);
        if (!text)
            return std::nullopt;
        *target = *text;
    }
    if (seen.size() != 6)
        return std::nullopt;
    return fields;
}

bool isUtf8Declared(const QXmlStreamReader &xml)
{
    return xml.documentEncoding().isEmpty() ||
           xml.documentEncoding().compare(u"utf-8", Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<AnswerFields> readXmlAnswer(const QByteArray &body)
{
    QXmlStreamReader xml(body.trimmed());
    // Without name spaces a declaration of one is an attribute like any other, and refused.
    xml.setNamespaceProcessing(false);
    if (xml.readNext() != QXmlStreamReader::StartDocument || !isUtf8Declared(xml))
        return std::nullopt;
    QXmlStreamReader::TokenType token = xml.readNext();
    while (token == QXmlStreamReader::Characters && xml.isWhitespace())
        token = xml.readNext();
    if (mutant("xml-doctype-accepted") && token == QXmlStreamReader::DTD)
        token = xml.readNext();
    if (token != QXmlStreamReader::StartElement || xml.qualifiedName() != u"Recharge" ||
        !xml.attributes().isEmpty())
        return std::nullopt;
    const std::optional<AnswerFields> fields = rootFields(xml);
    if (!fields || xml.readNext() != QXmlStreamReader::EndDocument || xml.hasError())
        return std::nullopt;
    return fields;
}

} // namespace ct
