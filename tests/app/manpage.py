#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command that a program's --help names has an entry in its man page.

Usage: manpage.py PROGRAM PAGE
"""
import re
import subprocess
import sys


def commands(program):
    text = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    body = text.split("\nAlways:", 1)[0]
    # The first line is the program's own; commands stand at the margin, what they do is indented.
    found = [line.split()[0] for line in body.splitlines()[1:] if re.match(r"[a-z]", line)]
    if len(found) < 10:
        sys.exit(f"{program} --help names only {found}: is it read rightly?")
    return found


def entries(page):
    with open(page, encoding="utf-8") as file:
        section = file.read().split(".SH COMMANDS", 1)[1].split("\n.SH ", 1)[0]
    heads = re.findall(r"^\.TP\n(.*)$", section, re.MULTILINE)
    # "history\fR, \fBshow" holds two.
    plain = re.sub(r"\\f[A-Z]", " ", " ".join(heads)).replace("\\-", "-")
    return set(re.findall(r"[a-z][a-z-]+", plain))


def main():
    program, page = sys.argv[1:]
    missing = [name for name in commands(program) if name not in entries(page)]
    if missing:
        sys.exit(f"{page} says nothing of: {', '.join(missing)}")


main()
