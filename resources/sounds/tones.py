#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tones.py FOLDER

Writes the counter's tones as WAV files (mono, 16 bit, 44100 a second). They differ in melody and not
only in pitch, so that they can be told apart through a small loudspeaker in a noisy shop: success
rises, failure falls, waiting is one soft note, alert is the same note three times.
"""
import math
import os
import struct
import sys
import wave

RATE = 44100

# Name, then notes of (frequency in hertz, length in seconds, loudness from 0 to 1). Pitches are of
# the equal temperament with A at 440 Hz.
TONES = {
    "success": [(783.99, 0.09, 0.5), (1046.50, 0.22, 0.5)],
    "waiting": [(659.26, 0.20, 0.3)],
    "failure": [(392.00, 0.16, 0.6), (293.66, 0.34, 0.6)],
    "alert": [(880.00, 0.11, 0.6), (0, 0.06, 0), (880.00, 0.11, 0.6), (0, 0.06, 0),
              (880.00, 0.20, 0.6)],
}


def note(frequency, seconds, loudness):
    """A sine with a little of its octave, that begins and ends without a click."""
    count = int(RATE * seconds)
    for i in range(count):
        at = i / RATE
        edge = min(1.0, at / 0.005) * math.exp(-3.0 * at / seconds) * min(1.0, (count - i) / 400)
        turn = 2 * math.pi * frequency * at
        yield int(32767 * loudness * edge * (0.8 * math.sin(turn) + 0.2 * math.sin(2 * turn)))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    for name, notes in TONES.items():
        samples = [sample for one in notes for sample in note(*one)]
        with wave.open(os.path.join(sys.argv[1], name + ".wav"), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    main()
