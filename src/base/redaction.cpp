// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include "clock.h"

#include <QRegularExpression>
#include <mutex>

namespace ct {

namespace {

constexpr qsizetype ShortestForm = 4;
constexpr auto Hidden = "***";

struct Sink
{
    std::mutex mutex;
    const Redactor *redactor = nullptr;
    std::function<void(const QString &)> write;
};

Sink &sink()
{
    // Qt's message handler is one plain function for the whole process, so its state is too.
    static Sink theSink;
    return theSink;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "?";
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Sink &target = sink();
    const std::lock_guard guard(target.mutex);
    if (!target.write)
        return;
    const QString clean = target.redactor ? target.redactor->clean(message) : message;
    target.write(QStringLiteral("%1 %2 %3: %4")
                     .arg(isoUtc(QDateTime::currentDateTimeUtc()),
                          QLatin1String(levelName(type)),
                          QString::fromLatin1(context.category ? context.category : "default"),
                          logLine(clean)));
}

QByteArray jsonEscaped(QByteArrayView raw)
{
    QByteArray out;
    for (const char c : raw) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace

void Redactor::hide(const SecretBytes &secret)
{
    const auto remember = [this](QByteArray form) {
        if (form.size() < ShortestForm)
            return;
        m_forms << std::make_shared<const SecretBytes>(QByteArrayView(form));
        wipeMemory(form.data(), std::size_t(form.size()));
    };
    const QByteArray raw = secret.view().toByteArray();
    const QByteArray percent = raw.toPercentEncoding();
    remember(QByteArray(raw.constData(), raw.size()));
    remember(percent);
    remember(QByteArray(percent).replace("%20", "+"));
    remember(percent.toLower());
    remember(raw.toBase64());
    remember(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    remember(jsonEscaped(raw));
}

void Redactor::clear()
{
    m_forms.clear();
}

QByteArray Redactor::clean(QByteArray text) const
{
    for (const auto &form : m_forms)
        text.replace(form->view(), Hidden);
    // Belt and braces: whatever the value, a pwd= of a URL does not go on.
    qsizetype from = 0;
    while ((from = text.indexOf("pwd=", from)) >= 0) {
        from += 4;
        qsizetype end = from;
        while (end < text.size() && !QByteArrayView("& \t\r\n\"'").contains(text.at(end)))
            ++end;
        if (text.mid(from, end - from) != Hidden)
            text.replace(from, end - from, Hidden);
    }
    return text;
}

QString Redactor::clean(QString text) const
{
    return QString::fromUtf8(clean(text.toUtf8()));
}

QString logLine(const QString &text)
{
    static const QRegularExpression longNumber(QStringLiteral("[0-9]{6,}"));
    QString masked;
    qsizetype from = 0;
    auto matches = longNumber.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        masked += QStringView(text).mid(from, match.capturedStart() - from);
        masked += QString(match.capturedLength() - 4, u'*') + match.captured().right(4);
        from = match.capturedEnd();
    }
    masked += QStringView(text).mid(from);

    QString line;
    line.reserve(masked.size());
    for (const QChar c : std::as_const(masked)) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            line += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

void installLogSink(const Redactor *redactor, std::function<void(const QString &line)> write)
{
    Sink &target = sink();
    const std::lock_guard guard(target.mutex);
    target.redactor = redactor;
    target.write = std::move(write);
    qInstallMessageHandler(target.write ? handleMessage : nullptr);
}

} // namespace ct
