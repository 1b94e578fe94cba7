#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every source of src/, on all cores, and remembers what was clean.

A source is looked at again when it, a header of ours that it includes, its compile command or the
rules changed. Needs a built tree (build/release): the headers are ninja's own list.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "release"
CACHE = ROOT / "build" / "tidy"
TIDY = "clang-tidy-14"


def headers_of_objects():
    listing = subprocess.run(["ninja", "-C", str(BUILD), "-t", "deps"], capture_output=True,
                             text=True, check=True).stdout
    headers, current = {}, None
    for line in listing.splitlines():
        if line and not line.startswith(" ") and ": #deps" in line:
            current = headers.setdefault(line.split(":", 1)[0], [])
        elif line.startswith("    ") and current is not None:
            path = pathlib.Path(os.path.join(BUILD, line.strip()))
            if path.is_relative_to(ROOT / "src"):
                current.append(path)
    return headers


def object_of(entry):
    words = shlex.split(entry["command"])
    return words[words.index("-o") + 1]


def digest(entry, headers):
    sha = hashlib.sha256()
    sha.update((ROOT / ".clang-tidy").read_bytes())
    sha.update(entry["command"].encode())
    for path in sorted({pathlib.Path(entry["file"]), *headers}):
        if path.exists():
            sha.update(str(path).encode() + b"\0" + path.read_bytes())
    return sha.hexdigest()


def look(entry):
    run = subprocess.run([TIDY, "--quiet", "-p", str(BUILD), entry["file"]], capture_output=True,
                         text=True, check=False)
    return entry, run.returncode, run.stdout


def main():
    with open(BUILD / "compile_commands.json", encoding="utf-8") as listing:
        entries = [entry for entry in json.load(listing)
                   if entry["file"].startswith(str(ROOT / "src") + os.sep)]
    if not entries:
        sys.exit("nothing of src/ is in build/release/compile_commands.json")
    headers = headers_of_objects()
    CACHE.mkdir(parents=True, exist_ok=True)
    due = []
    for entry in entries:
        stamp = CACHE / digest(entry, headers.get(object_of(entry), []))
        if not stamp.exists():
            due.append((entry, stamp))
    stamps = {entry["file"]: stamp for entry, stamp in due}
    failed = 0
    jobs = int(os.environ.get("CT_JOBS", os.cpu_count() or 2))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for entry, code, words in pool.map(look, [entry for entry, _ in due]):
            if code == 0:
                stamps[entry["file"]].touch()
            else:
                failed += 1
                print(words, end="", flush=True)
    print(f"clang-tidy: {len(entries)} sources, {len(due)} looked at, {failed} not clean")
    sys.exit(1 if failed else 0)


main()
