// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chime.h>

#include <QDeadlineTimer>
#include <QString>
#include <QThreadPool>

struct ca_context;

namespace ct {

//! Plays the counter's tones through the desktop's sound system, with libcanberra. Opening a sound
//! device can take seconds where its server hangs: it is done on a thread of its own, and a tone
//! that comes while one is still being begun is left out rather than played late.
class EventSounds final : public Chime
{
public:
    //! `folder` holds success.wav and the others; empty: nothing is ever played. Costs nothing
    //! before the first tone.
    explicit EventSounds(QString folder);
    ~EventSounds() override;

    void play(Sound sound) override;
    //! The file of a tone within the folder.
    static QString fileOf(Sound sound);

private:
    Q_DISABLE_COPY_MOVE(EventSounds)

    void playFile(const QByteArray &path);

    const QString m_folder;
    QThreadPool m_thread;
    ca_context *m_context = nullptr; //!< used on m_thread only; null: not opened yet
    QDeadlineTimer m_silentUntil{0}; //!< as m_context; a computer without sound is left alone
};

} // namespace ct
