#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""checkincludes.py SOURCE_DIR            every include of src/ keeps to its room
   checkincludes.py --planted FOLDER      every file of FOLDER/src/ROOM/ is found to break a rule

What include paths cannot keep apart: paths that climb out of a room, and libraries whose headers
lie in the compiler's default folder, where every room would find them.
"""
import os
import pathlib
import re
import sys

# header -> the rooms that may include it
RESERVED = [
    (r"sqlite3(ext)?\.h", {"store"}),
    (r"libpq-fe\.h|postgresql/.*", {"hub"}),
    (r"microhttpd\.h", {"sandbox", "callback"}),
    (r"sodium(/.*|\.h)", {"secrets"}),
    (r"qt6keychain/.*|libsecret/.*", {"secrets"}),
    (r"qrcodegen/.*", {"receipts"}),
    (r"xlsxwriter(/.*|\.h)", {"models"}),
    (r"curl/.*|openssl/.*", set()),
    (r"qt6/.*", set()),
    (r".*/(moc_|ui_).*\.h", set()),
]
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?P<open>[<"])(?P<name>[^>"]+)[>"]', re.MULTILINE)


def within(path, folder):
    return pathlib.Path(os.path.normpath(path)).is_relative_to(folder)


def faults(path, root, room):
    text = path.read_text(encoding="utf-8")
    for match in INCLUDE.finditer(text):
        name = match["name"]
        if ".." in name.split("/") and not within(path.parent / name, root / "src" / room):
            yield f"{path}: climbs out of its room: {name}"
        if name.startswith("/"):
            yield f"{path}: an absolute path: {name}"
        for pattern, rooms in RESERVED:
            if re.fullmatch(pattern, name) and room not in rooms:
                yield f"{path}: {name} belongs to {' and '.join(sorted(rooms)) or 'no room'}"


def sources(root):
    for path in sorted((root / "src").rglob("*")):
        if path.suffix in (".h", ".cpp"):
            yield path, path.relative_to(root / "src").parts[0]


def main():
    planted = sys.argv[1] == "--planted"
    root = pathlib.Path(sys.argv[-1])
    count = 0
    wrong = []
    for path, room in sources(root):
        count += 1
        found = list(faults(path, root, room))
        if planted and not found:
            wrong.append(f"{path}: not noticed")
        if not planted:
            wrong += found
    if count == 0:
        sys.exit(f"no sources under {root}/src")
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{count} files looked at")


main()
