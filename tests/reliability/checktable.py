#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""checktable.py TABLE BUILD_DIR                 every row of the table names tests that exist
   checktable.py TABLE BUILD_DIR --junit FILE    … and that passed in the run FILE tells of
   checktable.py --self-test TABLE BUILD_DIR     planted faults in the table are all found

A row is "| ID | what must hold | tests |". A test is written in backquotes: the name of a ctest
entry, or of a function in it, "tst_sell::answers_leadToTheirStates", or of one of its data rows,
"tst_personas::persona_leadsToTheRightState(flapping)". The programs themselves are asked what
they hold, so a test that was renamed, dropped or never built is found. "not built: …" instead of
tests is a gap that is owned up to; it is counted and printed.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

STATES = "sending not_sent unknown pending failing failed success reversed conflict".split()
EDGES = """sending>not_sent sending>unknown sending>pending sending>failing sending>success
unknown>pending unknown>failing unknown>success unknown>failed pending>failing pending>success
pending>failed failing>pending failing>success failing>failed success>reversed success>conflict
failed>success failed>conflict not_sent>conflict reversed>conflict conflict>success
conflict>failed conflict>reversed""".split()
RULES = [1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
WANTED = (
    [f"R{n}" for n in range(1, 6)]
    + [f"state {name}" for name in STATES]
    + [f"rule {n}" for n in RULES]
    + [f"edge {edge}" for edge in EDGES]
    + [f"G{n:02}" for n in range(1, 31)]
    + ["S27"]
    + [f"C{n}" for n in range(1, 19)]
    + [f"I{n}" for n in range(1, 21)]
)
# What may be owned up to instead of shown; anything else needs a test.
MAY_BE_MISSING = {"G27", "G28", "G29"}
# The same for docs/security.md.
WANTED_SAFE = [f"S{n}" for n in range(1, 29)]
MAY_BE_MISSING_SAFE = {"S19", "S24", "S28"}
ROW = re.compile(r"[A-Z]\d+\w*|(state|rule|edge) .+")  # other tables are for reading
REFERENCE = re.compile(r"^(?P<entry>[\w.-]+)(::(?P<function>\w+))?(\((?P<tag>.+)\))?$")


def rows(text):
    """ID -> (tests, gap or None) of every row of every table."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())][1:-1]
        if len(cells) != 3 or not ROW.fullmatch(cells[0]):
            continue
        if cells[0] in found:
            yield f"line {number}: {cells[0]} stands twice", None
        gap = re.match(r"not built: (.+)", cells[2])
        found[cells[0]] = (re.findall(r"`([^`]+)`", cells[2]), gap and gap[1])
    yield None, found


class Suite:
    """What ctest knows, and what its programs hold."""

    def __init__(self, build):
        shown = subprocess.run(
            ["ctest", "--show-only=json-v1"], cwd=build, capture_output=True, check=True
        )
        self.entries = {
            test["name"]: test.get("command", []) for test in json.loads(shown.stdout)["tests"]
        }
        self.held = {}

    def ask(self, entry):
        if entry not in self.held:
            program = pathlib.Path(self.entries[entry][0]) if self.entries[entry] else None
            functions, tags = set(), set()
            if program and program.name.startswith("tst_"):
                environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
                for flag in ("-functions", "-datatags"):
                    told = subprocess.run(
                        [program, flag], env=environment, capture_output=True, text=True,
                        check=True, timeout=60,
                    ).stdout
                    for line in told.splitlines():
                        if flag == "-functions":
                            functions.add(line.strip().removesuffix("()"))
                        else:
                            words = line.strip().split(" ", 2)
                            tags.add((words[1], words[2]) if len(words) == 3 else None)
            elif program:
                # Other programs tell what they play.
                told = subprocess.run(
                    [program, "--names"], capture_output=True, text=True, timeout=120
                )
                if told.returncode == 0:
                    functions = {line.strip() for line in told.stdout.splitlines()}
            self.held[entry] = (functions, tags)
        return self.held[entry]

    def fault(self, reference):
        match = REFERENCE.match(reference)
        if not match or match["entry"] not in self.entries:
            return "no such ctest entry"
        if match["function"]:
            functions, tags = self.ask(match["entry"])
            if match["function"] not in functions:
                return "no such test in it"
            if match["tag"] and (match["function"], match["tag"]) not in tags:
                return "no such data row"
        return None


def faults(text, suite, passed=None):
    """A table with a row S1 is that of security."""
    safe = "| S1 |" in text
    wanted_rows = WANTED_SAFE if safe else WANTED
    may_be_missing = MAY_BE_MISSING_SAFE if safe else MAY_BE_MISSING
    table = {}
    for fault, found in rows(text):
        if fault:
            yield fault
        table = found or table
    for wanted in wanted_rows:
        if wanted not in table:
            yield f"{wanted}: has no row"
    for row, (tests, gap) in table.items():
        if row not in wanted_rows:
            yield f"{row}: is not in the list of what is to be proven"
        if gap and row not in may_be_missing:
            yield f"{row}: may not wait"
        if not gap and not tests:
            yield f"{row}: names no test"
        for reference in tests:
            fault = suite.fault(reference)
            if fault:
                yield f"{row}: `{reference}`: {fault}"
            elif passed is not None and reference.split("::")[0] not in passed:
                yield f"{row}: `{reference}`: did not pass in that run"


def passed_in(junit):
    cases = xml.etree.ElementTree.parse(junit).getroot().iter("testcase")
    return {case.get("name") for case in cases if case.get("status") == "run"}


def self_test(text, suite):
    """Each change must be found; without it nothing must."""
    plants = {
        "a row gone": text.replace("| G13 |", "| G13x |"),
        "a row twice": text + "\n| G13 | again | `tst_sell` |\n",
        "a test renamed": re.sub(r"`tst_sell::\w+", "`tst_sell::isNotThere", text, count=1),
        "a program dropped": re.sub(r"`tst_sell::", "`tst_isNotThere::", text, count=1),
        "a data row gone": re.sub(r"(`tst_personas::\w+)\([^)]+\)", r"\1(not there)", text, count=1),
        "a row without a test": re.sub(r"(\| G01 \|[^|]+\|)[^|]+\|", r"\1 soon |", text),
        "a gap where none may be": re.sub(r"(\| I1 \|[^|]+\|)[^|]+\|", r"\1 not built: soon |", text),
    }
    bad = list(faults(text, suite))
    for name, planted in plants.items():
        if planted == text:
            bad.append(f"{name}: nothing was planted")
        elif not list(faults(planted, suite)):
            bad.append(f"{name}: was not found")
    if not list(faults(text, suite, passed=set())):
        bad.append("a run in which nothing passed: was not found")
    return bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("table", type=pathlib.Path)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--junit", type=pathlib.Path)
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    text = options.table.read_text(encoding="utf-8")
    suite = Suite(options.build)
    if options.self_test:
        bad = self_test(text, suite)
    else:
        bad = list(faults(text, suite, passed_in(options.junit) if options.junit else None))
    for line in bad:
        print(line)
    *_, (_, table) = rows(text)
    gaps = {row: gap for row, (_, gap) in table.items() if gap}
    tests = {test for names, _ in table.values() for test in names}
    print(f"{len(table)} rows, {len(tests)} tests named, {len(gaps)} gaps, {len(bad)} faults")
    for row, gap in gaps.items():
        print(f"  {row}: not built: {gap}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
