# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C12: countertop-listener is killed while it takes a call-back."""
import os
import signal
import subprocess
import time
import urllib.error
import urllib.request

from errands import Poll, states_of
from stage import RUN_LIMIT, Ended, environment, program, traced, tracer


class CalledBack(Poll):
    """The provider calls back about a sale whose answer was lost. Nothing moves but by asking."""
    name = "callback"


    def trace(self, shop, numbers, log, *plan, limit=RUN_LIMIT):
        order = states_of(shop, numbers)[0][0]
        begun = time.monotonic()
        process = subprocess.Popen(
            [*tracer(shop, log, *plan), program("countertop-listener"), "--data-dir", shop.folder,
             "--port", "0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=environment())
        line = process.stdout.readline().strip()
        answer = ""
        if line.startswith("listening on "):
            answer = call(line[len("listening on "):] + shop.ctl("callback").json()["path"]
                          + f"?txid={order}&status=Success&opid=A1")
            end_child(process)
        try:
            out, err = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return None
        return traced(Ended(process.returncode, answer + out, err, time.monotonic() - begun), log)

    def after(self, shop, numbers, traced):
        # I11: whatever became of the call-back, by itself it has moved nothing.
        shop.ctl("history")  # takes back a commit that was cut off
        problems = []
        for order, state in states_of(shop, numbers):
            problems += moved_by_call(shop.ctl("show", order).json()["evidence"], state)
        return problems + super().after(shop, numbers, traced)

    def answer(self, shop, numbers, traced, ledger):
        return []

    def phase(self, points):
        if not any(point["target"] == "out" for point in points[:-1]):
            return "C12 while it starts"
        wrote = any(point["path"].endswith("-journal") for point in points[:-1]
                    if point["call"] == "pwrite64")
        return "C12 the hint is written" if wrote else "C12 the call-back is read"


def moved_by_call(story, state):
    """I11, line by line: every step of the sale stands at an answer or at a recovery."""
    problems = []
    before = "sending"
    for line in story:
        after = line["state_after"]
        if after != before and line["channel"] not in ("recharge", "recovery", "status"):
            problems.append(f"I11: {line['channel']} made it {after} out of {before}")
        before = after
    if state != before:
        problems.append(f"I11: it is {state}, and its story ends with {before}")
    if not any(line["channel"] == "status" for line in story) and state != "unknown":
        problems.append(f"I11: after the call-back it is {state}, and nobody asked")
    return problems


def call(url):
    """What the listener answers, or nothing where it was killed over it."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.read().decode()
    except (urllib.error.URLError, OSError, ValueError):
        return ""


def end_child(process):
    """Asks the traced program to end; the tracer then writes its log."""
    path = f"/proc/{process.pid}/task/{process.pid}/children"
    try:
        with open(path, encoding="ascii") as file:
            children = [int(pid) for pid in file.read().split()]
    except OSError:
        return
    for pid in children:
        try:
            os.kill(pid, signal.SIGTERM)
        except ProcessLookupError:
            pass


CALLBACK = {"callback": [CalledBack]}
