// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include "clock.h"
#include "mutant.h"

#include <QRegularExpression>
#include <array>
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
    // Never destroyed: Qt still speaks while the process's own statics are being taken down.
    static Sink &theSink = *new Sink;
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
    const bool cleans = target.redactor && !mutant("password-in-the-log");
    const QString clean = cleans ? target.redactor->clean(message) : message;
    target.write(QStringLiteral("%1 %2 %3: %4")
                     .arg(isoUtc(QDateTime::currentDateTimeUtc()), QLatin1String(levelName(type)),
                          QString::fromLatin1(context.category ? context.category : "default"),
                          logLine(clean)));
}

void wipe(QByteArray &bytes)
{
    wipeMemory(bytes.data(), std::size_t(bytes.size()));
}

//! As Qt writes it, or as PHP does: "/" escaped too, and what is not ASCII as \uXXXX.
QByteArray jsonEscaped(const QByteArray &raw, bool likePhp)
{
    QByteArray out;
    out.reserve(raw.size() * 6); // grown in place: a move would leave a copy behind
    if (!likePhp) {
        for (const char c : raw) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c;
        }
        return out;
    }
    QString text = QString::fromUtf8(raw);
    for (const QChar c : std::as_const(text)) {
        if (c == u'"' || c == u'\\' || c == u'/')
            out += '\\';
        if (c.unicode() < 0x80)
            out += char(c.unicode());
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    wipeMemory(text.data(), std::size_t(text.size()) * sizeof(QChar));
    return out;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

//! Where `secret` ends in `text` if it begins at `at`, each byte as it is or percent-encoded; -1
//! where it does not.
qsizetype endOfSecret(QByteArrayView text, qsizetype at, QByteArrayView secret)
{
    for (const char wanted : secret) {
        if (at >= text.size())
            return -1;
        const bool encoded =
            text.at(at) == '%' && at + 2 < text.size() &&
            hexDigit(text.at(at + 1)) == (static_cast<unsigned char>(wanted) >> 4) &&
            hexDigit(text.at(at + 2)) == (static_cast<unsigned char>(wanted) & 15);
        if (encoded)
            at += 3;
        else if (text.at(at) == wanted || (wanted == ' ' && text.at(at) == '+'))
            at += 1;
        else
            return -1;
    }
    return at;
}

void hideEncoded(QByteArray &text, QByteArrayView secret)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = endOfSecret(text, at, secret);
        if (mutant("encoded-password-shown") && end > at + secret.size())
            continue;
        if (end < 0)
            continue;
        text.replace(at, end - at, Hidden);
        at += qsizetype(qstrlen(Hidden)) - 1;
    }
}

} // namespace

void Redactor::hide(const SecretBytes &secret)
{
    QByteArray raw = secret.view().toByteArray();
    if (raw.size() >= ShortestForm)
        m_secrets << std::make_shared<const SecretBytes>(secret.duplicate());
    std::array forms{
        raw.toBase64(),
        raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        jsonEscaped(raw, false),
        jsonEscaped(raw, true),
    };
    for (QByteArray &form : forms) {
        if (form.size() >= ShortestForm && form != raw)
            m_forms << std::make_shared<const SecretBytes>(QByteArrayView(form));
        wipe(form);
    }
    wipe(raw);
}

void Redactor::clear()
{
    m_secrets.clear();
    m_forms.clear();
}

QByteArray Redactor::clean(QByteArray text) const
{
    for (const auto &form : m_forms)
        text.replace(form->view(), Hidden);
    for (const auto &secret : m_secrets) {
        // As it is, first: a "%25" of the secret itself would be taken for an encoded "%".
        text.replace(secret->view(), Hidden);
        hideEncoded(text, secret->view());
    }
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

QString Redactor::clean(const QString &text) const
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
        if (c.unicode() < 0x20 || c.unicode() == 0x7f ||
            (c.unicode() >= 0x80 && c.unicode() < 0xa0) || c.unicode() == 0x2028 ||
            c.unicode() == 0x2029)
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

void muteLog()
{
    // A handler that touches nothing: it may be called when every static is gone.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    Sink &target = sink();
    const std::lock_guard guard(target.mutex);
    target.redactor = nullptr;
    target.write = nullptr;
}

} // namespace ct
