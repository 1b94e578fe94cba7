#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/roomspicture.py [--check]: docs/rooms.svg, the rooms of src/ and who stands on whom.

Read out of the ct_room() calls, which are what the build holds the walls by. --check compares the
picture with them and writes nothing.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "rooms.svg"
DOES = {
    "app": "the four programs", "widgets": "window, pages, dialogs", "models": "item models, words",
    "flows": "one class per errand", "receipts": "receipts, printers",
    "provider": "the API, spoken once", "store": "the book", "secrets": "keyring, seal, PINs",
    "callback": "hints from outside", "sandbox": "the stand-in", "domain": "rules, states, ports",
    "base": "money, ids, results"}
# Where each stands from left to right, so that no line passes behind a room; a new one comes last.
COLUMN = {"app": 4, "widgets": 1, "models": 0, "flows": 1, "receipts": 2, "provider": 3, "store": 4,
          "secrets": 5, "callback": 6, "domain": 3, "sandbox": 7, "base": 3}
WIDTH, HEIGHT, GAP, RISE = 150, 54, 22, 66


def rooms():
    uses, libraries = {}, {}
    names = sorted(p.parent.name for p in (ROOT / "src").glob("*/CMakeLists.txt"))
    for name in names:
        text = re.sub(r"#.*", "", (ROOT / "src" / name / "CMakeLists.txt").read_text())
        call = re.search(r"ct_room\(\s*" + name + r"\b(.*?)\)", text, re.S)
        words = call.group(1).split()
        part, found = None, {}
        for word in words:
            if re.fullmatch(r"[A-Z]+(_[A-Z]+)*", word):
                part = word
            else:
                found.setdefault(part, []).append(word)
        uses[name] = [r for r in found.get("USES", []) if r in names]
        libraries[name] = sorted(
            {re.sub(r"^.*::", "", w) for w in found.get("QT_PUBLIC", []) + found.get("PRIVATE_LIBS", [])
             if "::" in w})
    # The program with windows stands on them; the room of the programs does not.
    if "widgets" not in uses["app"]:
        uses["app"].append("widgets")
    return uses, libraries


def layers(uses):
    depth = {}

    def of(name):
        if name not in depth:
            depth[name] = 1 + max((of(r) for r in uses[name]), default=-1)
        return depth[name]

    for name in uses:
        of(name)
    return depth


def direct(uses):
    """Without those that are reached by way of another: fewer lines, the same statement."""
    def reach(name):
        found = set(uses[name])
        for r in uses[name]:
            found |= reach(r)
        return found

    return {n: [r for r in uses[n] if not any(r in reach(o) for o in uses[n] if o != r)]
            for n in uses}


def picture():
    uses, libraries = rooms()
    depth = layers(uses)
    top = max(depth.values())
    column = {n: COLUMN.get(n, max(COLUMN.values()) + 1) for n in uses}
    wide = (max(column.values()) + 1) * (WIDTH + GAP) + GAP
    tall = (top + 1) * (HEIGHT + RISE) - RISE + 2 * GAP
    place = {n: (GAP + column[n] * (WIDTH + GAP), GAP + (top - depth[n]) * (HEIGHT + RISE))
             for n in uses}
    out = ['<?xml version="1.0" encoding="UTF-8"?>',
           "<!-- SPDX-FileCopyrightText: 2026 The Countertop authors -->",
           "<!-- SPDX-License-Identifier: GPL-3.0-or-later; made by scripts/roomspicture.py -->",
           f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{tall}" '
           f'viewBox="0 0 {wide} {tall}" font-family="sans-serif">',
           '<rect width="100%" height="100%" fill="#ffffff"/>']
    for name, below in sorted(direct(uses).items()):
        for other in sorted(below):
            (x, y), (u, v) = place[name], place[other]
            x, y, u = x + WIDTH / 2, y + HEIGHT, u + WIDTH / 2
            middle = y + RISE / 2
            out.append(f'<path d="M{x:.0f} {y:.0f}C{x:.0f} {middle:.0f} {u:.0f} {middle:.0f} '
                       f'{u:.0f} {v - 7:.0f}" fill="none" stroke="#7d8894" stroke-width="1.3"/>')
            out.append(f'<path d="M{u - 4:.0f} {v - 8:.0f}h8l-4 8z" fill="#7d8894"/>')
    for name, (x, y) in sorted(place.items()):
        said = ", ".join(libraries[name])
        title = f"{name}: {said}" if said else name
        out.append(f'<g><title>{title}</title><rect x="{x:.0f}" y="{y:.0f}" width="{WIDTH}" '
                   f'height="{HEIGHT}" rx="7" fill="#eef4f2" stroke="#1f6f5c"/>')
        out.append(f'<text x="{x + WIDTH / 2:.0f}" y="{y + 23:.0f}" text-anchor="middle" '
                   f'font-size="15" font-weight="bold" fill="#12333a">{name}</text>')
        out.append(f'<text x="{x + WIDTH / 2:.0f}" y="{y + 42:.0f}" text-anchor="middle" '
                   f'font-size="11.5" fill="#3c4a52">{DOES.get(name, "")}</text></g>')
    return "\n".join(out + ["</svg>", ""])


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        if not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != picture():
            sys.exit("docs/rooms.svg is not that of the rooms: run scripts/roomspicture.py")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        PICTURE.write_text(picture(), encoding="utf-8")
