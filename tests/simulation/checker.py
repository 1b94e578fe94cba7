#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what a run left behind and says which promise was broken.

checker.py FOLDER…     a line for each violation; exit code 1 where there is one
checker.py --serve     reads folders from its input, answers a JSON object a line

A folder holds run.jsonl, written by the simulated provider and the simulation, and one folder for
each shop with the book (book.sqlite) and its mirror (journal.jsonl). Nothing here is shared with
the program: the rules are written down a second time, from their description.
"""
import json
import sys
from pathlib import Path

import answers
import bookfiles
import rules
from history import Run


def check(folder):
    """Violations and counts of one run."""
    run = Run(Path(folder))
    violations = list(run.problems)
    books = []
    for shop in run.shops():
        book = bookfiles.Book(Path(folder) / f"shop{shop}", shop)
        violations += book.problems
        books.append(book)
    reader = answers.Reader(run.format)
    for book in books:
        violations += rules.check_book(book, run, reader)
    violations += rules.check_together(books, run)
    violations += bookfiles.scan_for_secrets(Path(folder))
    counts = {"commits": sum(len(b.entries) for b in books), "orders": len(run.requests)}
    for book in books:
        for name, count in book.counts.items():
            counts[name] = counts.get(name, 0) + count
    return violations, counts


def serve():
    for line in sys.stdin:
        folder = line.strip()
        try:
            violations, counts = check(folder)
        except Exception as error:  # a checker that falls over has found something
            import traceback

            where = traceback.extract_tb(error.__traceback__)[-1]
            violations = [f"the checker failed: {error!r} at {where.filename}:{where.lineno}"]
            counts = {}
        print(json.dumps({"violations": violations[:20], "counts": counts}), flush=True)


def main():
    if sys.argv[1:] == ["--serve"]:
        serve()
        return 0
    found = False
    for folder in sys.argv[1:]:
        violations, counts = check(folder)
        for violation in violations:
            found = True
            print(f"{folder}: {violation}")
        if not violations:
            print(f"{folder}: no violation; {json.dumps(counts, sort_keys=True)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
