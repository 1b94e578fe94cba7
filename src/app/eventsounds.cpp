// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsounds.h"

#include <canberra.h>
#include <QDir>
#include <QFile>
#include <chrono>

namespace ct {

namespace {

//! Where nothing can be played, the system says so at length on every try.
constexpr std::chrono::minutes Silence{10};

} // namespace

EventSounds::EventSounds(QString folder) : m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

EventSounds::~EventSounds()
{
    m_thread.clear();
    m_thread.waitForDone();
    if (m_context)
        ca_context_destroy(m_context);
}

QString EventSounds::fileOf(Sound sound)
{
    switch (sound) {
        case Sound::Success:
            return QStringLiteral("success.wav");
        case Sound::Waiting:
            return QStringLiteral("waiting.wav");
        case Sound::Failure:
            return QStringLiteral("failure.wav");
        case Sound::Alert:
            return QStringLiteral("alert.wav");
    }
    return {};
}

void EventSounds::play(Sound sound)
{
    if (m_folder.isEmpty())
        return;
    const QByteArray path = QFile::encodeName(QDir(m_folder).filePath(fileOf(sound)));
    m_thread.tryStart([this, path] { playFile(path); });
}

// No error is told: a till without a loudspeaker is a till, and every outcome is on the screen.
void EventSounds::playFile(const QByteArray &path)
{
    if (!m_silentUntil.hasExpired())
        return;
    if (!m_context) {
        if (ca_context_create(&m_context) != CA_SUCCESS) {
            m_context = nullptr;
            return;
        }
        ca_context_change_props(m_context, CA_PROP_APPLICATION_NAME, "Countertop", nullptr);
    }
    constexpr quint32 AllTones = 1;
    // The newest is what counts.
    ca_context_cancel(m_context, AllTones);
    const int played = ca_context_play(m_context, AllTones, CA_PROP_MEDIA_FILENAME,
                                       path.constData(), CA_PROP_MEDIA_ROLE, "event",
                                       CA_PROP_CANBERRA_CACHE_CONTROL, "never", nullptr);
    if (played != CA_SUCCESS)
        m_silentUntil = QDeadlineTimer(Silence);
}

} // namespace ct
