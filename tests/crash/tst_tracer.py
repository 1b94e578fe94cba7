#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_tracer.py: the tracer does to a program what it says it did.

Everything that is proven by kills and errors rests on this: a kill comes before the call and not
behind it, half a write is half, an error is what the program sees, and a machine that lets nobody
be traced is told in a sentence and not taken for a machine on which nothing broke.
"""
import errno
import json
import os
import subprocess
import sys

from stage import program, scratch

VICTIM = """
import ctypes, os, sys
ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
file = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT, 0o600)
told = []
for text in (b"first-", b"second", b"-third"):
    try:
        told.append(str(os.write(file, text)))
    except OSError as error:
        told.append("-" + str(error.errno))
try:
    os.fsync(file)
    told.append("flushed")
except OSError as error:
    told.append("-" + str(error.errno))
print(",".join(told))
"""


class Run:
    def __init__(self, work, *plan):
        path, log = os.path.join(work, "file"), os.path.join(work, "log")
        if os.path.exists(path):
            os.unlink(path)
        ended = subprocess.run([program("crashtracer"), "--log", log, "--under", path, *plan, "--",
                                "/usr/bin/python3", "-c", VICTIM, path],
                               capture_output=True, text=True, timeout=60, check=True)
        self.said = ended.stdout.strip()
        self.content = open(path, "rb").read() if os.path.exists(path) else None
        with open(log, encoding="utf-8") as file:
            self.lines = [json.loads(line) for line in file]
        self.end = self.lines.pop()


def main():
    work = scratch()
    wrong = []

    def expect(what, found, wanted):
        if found != wanted:
            wrong.append(f"{what}: {found!r}, not {wanted!r}")

    whole = Run(work)
    expect("left alone", (whole.said, whole.content), ("6,6,6,flushed", b"first-second-third"))
    calls = [line["call"] for line in whole.lines if line["target"] == "file"]
    expect("what it met", calls, ["openat", "write", "write", "write", "fsync"])

    killed = Run(work, "--kind", "write", "--kill", "--at", "2")
    expect("killed in front of the second write", (killed.said, killed.content), ("", b"first-"))
    expect("how it ended", (killed.end["end"], killed.end["code"]), ("killed", 128 + 9))
    expect("killed within it", Run(work, "--kind", "write", "--kill", "--short", "--at",
                                   "2").content, b"first-sec")
    none = Run(work, "--kind", "write", "--kill", "--at", "4")
    expect("no fourth write", (none.end["end"], none.content), ("ended", b"first-second-third"))

    short = Run(work, "--kind", "write", "--short", "--at", "2")
    expect("half a write", (short.said, short.content), ("6,3,6,flushed", b"first-sec-third"))
    full = ["--kind", "disk", "--errno", str(errno.ENOSPC)]
    once = Run(work, *full, "--at", "3")
    expect("one error", (once.said, once.content), ("6,-28,6,flushed", b"first--third"))
    ever = Run(work, *full, "--sticky", "--at", "3")
    expect("errors for good", (ever.said, ever.content), ("6,-28,-28,-28", b"first-"))
    flush = Run(work, "--kind", "flush", "--errno", str(errno.EIO), "--at", "1")
    expect("a failed flush", flush.said, "6,6,6,-5")
    data = Run(work, "--bytes")
    expect("recorded data", [bytes.fromhex(line["bytes"]) for line in data.lines
                             if line["call"] == "write" and line["target"] == "file"],
           [b"first-", b"second", b"-third"])

    # A program that is traced already cannot be traced again: a machine that permits none.
    refused = subprocess.run([program("crashtracer"), "--", program("crashtracer"), "--",
                              "/usr/bin/python3", "-c", "pass"],
                             capture_output=True, text=True, timeout=60, check=False)
    expect("says that it may not", "does not let this user trace" in refused.stderr, True)

    for line in wrong:
        print("WRONG  " + line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
