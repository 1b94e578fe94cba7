// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <eventsounds.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QtEndian>
#include <array>

using namespace ct;

namespace {

const QString Folder = QStringLiteral(CT_SOUNDS_DIR);
constexpr std::array All{Chime::Sound::Success, Chime::Sound::Waiting, Chime::Sound::Failure,
                         Chime::Sound::Alert};
constexpr qsizetype HeadBytes = 44; //!< of a WAV file with PCM samples and nothing else

} // namespace

//! The tones as files, and that playing them where nothing can be heard harms nobody.
class tst_EventSounds : public QObject
{
    Q_OBJECT

private slots:
    void everySound_hasAToneOfItsOwn();
    void withoutALoudspeaker_nobodyWaits();
};

void tst_EventSounds::everySound_hasAToneOfItsOwn()
{
    QList<QByteArray> heard;
    for (const Chime::Sound sound : All) {
        QFile file(QDir(Folder).filePath(EventSounds::fileOf(sound)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray wav = file.readAll();
        QVERIFY(wav.startsWith("RIFF") && wav.mid(8, 4) == "WAVE");
        const QByteArray samples = wav.mid(HeadBytes);
        qint16 loudest = 0;
        for (qsizetype i = 0; i + 1 < samples.size(); i += 2)
            loudest = std::max(loudest, qFromLittleEndian<qint16>(samples.constData() + i));
        QVERIFY2(loudest > 5000, "it can be heard");
        QVERIFY2(loudest < 32767, "it is not cut off");
        // As long as a word: one who sells fast hears the end of each.
        const double seconds = double(samples.size()) / 2 / 44100;
        QVERIFY(seconds > 0.1 && seconds < 0.8);
        QVERIFY(!heard.contains(samples));
        heard << samples;
    }
}

void tst_EventSounds::withoutALoudspeaker_nobodyWaits()
{
    // A driver that is not there: what a till without a sound system amounts to.
    qputenv("CANBERRA_DRIVER", "none-such");
    EventSounds sounds(Folder);
    QElapsedTimer timer;
    timer.start();
    for (const Chime::Sound sound : All)
        sounds.play(sound);
    QVERIFY(timer.elapsed() < 200);
}

QTEST_GUILESS_MAIN(tst_EventSounds)
#include "tst_eventsounds.moc"
