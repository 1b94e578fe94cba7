#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""numberseries.py CARRIERS.json OUTPUT.h

Writes the table of Indian mobile number series as C++, for src/domain/numberseries.cpp: where a
run of series begins, and which rows of the catalogue its first owner is sold under. The series are
those of Debian's python3-phonenumbers; CARRIERS.json says which row a carrier's name means today.
"""
import json
import sys

from phonenumbers.carrierdata import CARRIER_DATA

COUNTRY = "91"


def carriers_by_prefix():
    return {
        prefix[len(COUNTRY):]: names["en"]
        for prefix, names in CARRIER_DATA.items()
        if prefix.startswith(COUNTRY) and "en" in names
    }


def longest_match(number, carriers):
    for length in range(len(number), 0, -1):
        if number[:length] in carriers:
            return carriers[number[:length]]
    return None


def runs(carriers, rows, digits):
    """(first series, rows) wherever the rows change; None where nothing is guessed."""
    last = None
    for series in range(10**digits):
        found = rows.get(longest_match(str(series).zfill(digits), carriers))
        if found != last:
            yield series, found
            last = found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        entries = json.load(file)["carriers"]
    rows = {e["name"]: (e["mobile"], e["postpaid"]) if "mobile" in e else None for e in entries}
    carriers = carriers_by_prefix()
    for name in sorted(set(carriers.values()) - rows.keys()):
        print(f"numberseries.py: {sys.argv[1]} does not name \"{name}\"; its numbers are not guessed")
    digits = max(map(len, carriers))
    lines = []
    for first, found in runs(carriers, rows, digits):
        keys = f'u"{found[0]}", u"{found[1]}"' if found else "nullptr, nullptr"
        lines.append(f"    {{{first}, {keys}}},")
    if len(lines) < 500:
        sys.exit("numberseries.py: phonenumbers holds next to no Indian series")
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write("// Made by scripts/numberseries.py from phonenumbers; not to be edited.\n")
        file.write(f"constexpr int SeriesDigits = {digits};\n")
        file.write("constexpr SeriesRun SeriesRuns[] = {\n" + "\n".join(lines) + "\n};\n")


if __name__ == "__main__":
    main()
