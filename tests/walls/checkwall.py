#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""checkwall.py BUILD_DIR SOURCE_DIR CASE.cpp

Compiles a case with the very command line that a room's own sources get (compile_commands.json) and
wants three things:
  1. without the trespass (CT_TRESPASS undefined) it compiles in the room, so the command line works;
  2. with the trespass it does not compile in the room, and the compiler says what the case expects;
  3. with the trespass it does compile in the room that may do it, so the trespass itself is sound
     and it was the wall that stopped it.

A case says in comments:  // room: NAME   // allowed in: NAME   // refused with: REGULAR EXPRESSION
"""
import json
import os
import re
import shlex
import subprocess
import sys


def fields(case):
    with open(case, encoding="utf-8") as source:
        text = source.read()
    found = dict(re.findall(r"^// (room|allowed in|refused with): (.+)$", text, re.MULTILINE))
    missing = {"room", "allowed in", "refused with"} - found.keys()
    if missing:
        sys.exit(f"{case}: says nothing about {', '.join(sorted(missing))}")
    return found


def command_of(room, build, source):
    """The compiler call of one of the room's own .cpp files, without launcher, input and output."""
    folder = os.path.join(source, "src", room) + os.sep
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as listing:
        for entry in json.load(listing):
            if entry["file"].startswith(folder) and entry["file"].endswith(".cpp"):
                words = shlex.split(entry["command"])
                break
        else:
            sys.exit(f"no source of the room {room} is compiled")
    if os.path.basename(words[0]) == "ccache":
        words = words[1:]
    command = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in ("-o", "-MF", "-MT", "-c"):
            skip = True
        elif word != "-MD":
            command.append(word)
    return command


def compiles(command, case, options):
    run = subprocess.run(command + options + ["-fsyntax-only", "-x", "c++", case],
                         capture_output=True, text=True, check=False,
                         env={**os.environ, "LC_ALL": "C"})
    return run.returncode == 0, run.stderr


def main():
    build, source, case = sys.argv[1:]
    said = fields(case)
    inside = command_of(said["room"], build, source)
    allowed = command_of(said["allowed in"], build, source)

    ok, words = compiles(inside, case, [])
    if not ok:
        sys.exit(f"does not compile in {said['room']} even without the trespass:\n{words}")
    ok, words = compiles(inside, case, ["-DCT_TRESPASS"])
    if ok:
        sys.exit(f"THE WALL HAS A HOLE: the trespass compiles in {said['room']}")
    if not re.search(said["refused with"], words):
        sys.exit(f"refused, but not with '{said['refused with']}':\n{words}")
    ok, words = compiles(allowed, case, ["-DCT_TRESPASS"])
    if not ok:
        sys.exit(f"does not compile even where it is allowed ({said['allowed in']}):\n{words}")
    print(f"refused in {said['room']}, allowed in {said['allowed in']}")


main()
