# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands of this folder share: playing an errand under a plan, counting, telling."""
import collections
import concurrent.futures
import json
import os
import shutil
import sys
import threading
import time

from calledback import CALLBACK
from errands import SELLING
from keeping import KEEPING
from stage import RUN_LIMIT, scratch
from upkeep import MORE

PATIENCE = 5  # times the limit, before a program that does not end is said to hang

ERRANDS = {**SELLING, **MORE, **KEEPING, **CALLBACK}


class Played:
    """One run of an errand: where it was played and what the tracer saw (None: it hung)."""

    def __init__(self, errand, shop, numbers, traced, place):
        self.errand, self.shop, self.numbers = errand, shop, numbers
        self.traced, self.place = traced, place


class Campaign:
    """Plays errands, each in a folder of its own, and notes what broke. Threads may share it."""

    def __init__(self, options):
        self.options = options
        self.work = scratch()
        self.violations = []
        self.skipped = 0
        self.lock = threading.Lock()
        self.begun = time.monotonic()
        self.pool = concurrent.futures.ThreadPoolExecutor(options.jobs)

    def play(self, errand, *plan, limit=RUN_LIMIT):
        played = self.play_once(errand, plan, limit)
        # What does not end in two minutes on a starved machine may well do so in ten.
        return played if played.traced else self.play_once(errand, plan, PATIENCE * limit)

    def play_once(self, errand, plan, limit):
        numbers = errand.numbers()
        place = os.path.join(self.work, f"place-{threading.get_ident()}")
        shop = errand.stage(place)
        errand.before(shop, numbers)
        traced = errand.trace(shop, numbers, os.path.join(place, "log"), *plan, limit=limit)
        return Played(errand, shop, numbers, traced, place)

    def note(self, played, where, problems):
        """Takes down what was broken, and keeps the folder where that was asked for."""
        if not problems:
            return
        errand = played.errand
        text = f"{errand.name}/{errand.variant()} {where}: " + "; ".join(problems)
        with self.lock:
            self.violations.append(text)
            print("BROKEN  " + text, flush=True)
            if self.options.keep:
                name = f"{errand.name}-{errand.variant()}-{where}".replace(" ", "_")
                kept = os.path.join(self.options.keep, name.replace("/", "_")[:100])
                shutil.rmtree(kept, ignore_errors=True)
                shutil.copytree(played.place, kept)

    def prepared(self, kinds):
        """Errands ready to be played, and the points that a run of each has when left alone."""
        def prepare(kind):
            errand = kind(self.work)
            errand.prepare()
            played = self.play(errand)
            self.note(played, "left alone", errand.after(played.shop, played.numbers,
                                                         played.traced))
            return errand, played.traced.points
        return list(self.pool.map(prepare, kinds))

    def each(self, function, items):
        """Calls function(*item) for all items on the pool; an exception ends the whole run."""
        def one(item):
            if self.is_late():
                with self.lock:
                    self.skipped += 1
            else:
                function(*item)
        for done in [self.pool.submit(one, item) for item in items]:
            done.result()

    def is_late(self):
        """True when --minutes are over: what is left is told as left out."""
        minutes = self.options.minutes
        return minutes is not None and time.monotonic() - self.begun > minutes * 60

    def finish(self, kind, counted, figures):
        """The last line, the file of figures, and the exit code."""
        seconds = time.monotonic() - self.begun
        left = f", {self.skipped} jobs left out for want of time" if self.skipped else ""
        print(f"\n{counted} {kind}, {len(self.violations)} violations, {seconds:.0f} s{left}")
        if self.options.output:
            with open(self.options.output, "w", encoding="utf-8") as file:
                json.dump({kind: counted, "seconds": round(seconds, 1),
                           "left_out": self.skipped, **figures,
                           "violations": self.violations}, file, indent=1)
        return 1 if self.violations or not counted else 0


def named(counter):
    return {" / ".join(str(part) for part in key): count for key, count in sorted(counter.items())}


def tell(counter, heads):
    """A table of a counter whose keys are as long as `heads`."""
    widths = [max([len(head)] + [len(str(key[i])) for key in counter])
              for i, head in enumerate(heads)]
    print("\n" + "  ".join(head.ljust(width) for head, width in zip(heads, widths)) + "   times")
    for key, count in sorted(counter.items()):
        cells = "  ".join(str(part).ljust(width) for part, width in zip(key, widths))
        print(f"{cells}  {count:>6}")


def chosen(names):
    """The kinds of errands that --what names."""
    wanted = list(ERRANDS) if names == "all" else names.split(",")
    unknown = [name for name in wanted if name not in ERRANDS]
    if unknown:
        sys.exit(f"there is no errand {', '.join(unknown)}: {', '.join(ERRANDS)}")
    return [kind for name in wanted for kind in ERRANDS[name]]


def add_options(parser):
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--what", default="all")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", help="a folder for what broken runs left")
    parser.add_argument("--minutes", type=float, help="begin nothing new after so long")
    parser.add_argument("--output", help="a file for the figures, as JSON")


Counter = collections.Counter
