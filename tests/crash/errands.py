# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The errands that are killed, and what must hold when a fresh program finds what is left."""
import os
import shutil
import threading

import judge
from stage import RUN_LIMIT, Provider, Shop, next_number, program, run, trace

RESTART_LIMIT = 3.0  # seconds


class Errand:
    """One command of countertopctl in a folder made for it.

    prepare() makes the folder once, stage() a fresh copy for every point. after() is called when
    the program is dead and returns every promise that was broken.
    """
    name = ""
    persona = "honest"
    deadline = "20"

    def __init__(self, work):
        self.work = work
        self.provider = Provider(work, self.persona)
        self.template = None
        self._lock = threading.Lock()

    def variant(self):
        return self.persona

    def prepare(self):
        shop = Shop(os.path.join(self.work, f"template-{self.name}-{self.persona}", "data"),
                    self.provider)
        os.makedirs(os.path.dirname(shop.folder), exist_ok=True)
        shop.configure("--deadline", self.deadline)
        self.fill(shop)
        self.template = shop

    def fill(self, shop):
        """What the folder holds before the errand."""
        shop.ctl(*shop.sale(next_number(), "earlier", "--wait", "0"))

    def stage(self, place):
        shutil.rmtree(place, ignore_errors=True)
        os.makedirs(place)
        return self.template.copy(os.path.join(place, "data"))

    def numbers(self):
        """Numbers that the errand pays; a fresh set for every point."""
        return [next_number()]

    def before(self, shop, numbers):
        """Made in the copy, in front of the errand itself."""

    def arguments(self, shop, numbers):
        raise NotImplementedError

    def text(self):
        return None

    def trace(self, shop, numbers, log, *plan, limit=RUN_LIMIT):
        """The errand itself, under the tracer."""
        return trace(shop, self.arguments(shop, numbers), log, *plan, text=self.text(),
                     limit=limit)

    def after(self, shop, numbers, traced):
        problems = restarted(shop)
        problems += judge.judge(shop.folder, self.provider.ledger(), numbers)
        problems += settled(self, shop, numbers)
        return problems

    def answer(self, shop, numbers, traced, ledger):
        """What is untrue in the answer of a program whose disk failed it."""
        return []

    def expected(self):
        """What an order that the provider knows must have become after settling."""
        return {"success"}

    def phase(self, points):
        """Where in the errand the last of `points` stands, in the words of the crash points."""
        return commits_phase(points)


def restarted(shop):
    """A fresh program starts, recovers and finds a book that holds."""
    problems = []
    first = shop.ctl("history")
    if first.code != 0:
        problems.append(f"P6: history ends with {first.code}: {first.err.strip()}")
    if first.seconds > RESTART_LIMIT:
        # On a machine that is busy with other things every start is slow; recovery is not to blame.
        plain = run([program("countertopctl"), "--version"]).seconds
        if first.seconds > RESTART_LIMIT + 10 * plain:
            problems.append(f"P6: the restart took {first.seconds:.1f} s")
    verify = shop.ctl("verify")
    if verify.code != 0:
        problems.append(f"P6: verify ends with {verify.code}: {verify.out.strip()}"
                        f"{verify.err.strip()}")
    return problems


def states_of(shop, numbers):
    found = judge.book_rows(shop.folder)
    attempts = found[2] if found else []
    return [(row[0], row[3]) for row in attempts if row[2] in numbers]


def settled(errand, shop, numbers):
    """Asks until the provider's word is in the book, and compares."""
    problems = []
    ledger = errand.provider.ledger()
    attempts = states_of(shop, numbers)
    reached = [order for order, _ in attempts if order in ledger.executed]
    if reached:
        shop.ctl("reconcile", "--until-settled", "--eager", "--timeout", "20")
    else:
        shop.ctl("reconcile", "--eager")
    for order, state in states_of(shop, numbers):
        if order in reached and state not in errand.expected():
            problems.append(f"I4: {order} is {state} after settling, not {errand.expected()}")
        if order not in reached and state not in ("unknown", "not_sent"):
            problems.append(f"I4: the provider does not know {order}, and it is {state}")
    if len(states_of(shop, numbers)) != len(attempts):
        problems.append("I2: asking has changed how many attempts there are")
    problems += judge.judge(shop.folder, errand.provider.ledger(), numbers)
    if shop.ctl("verify").code != 0:
        problems.append("P6: verify does not hold after settling")
    return problems


def is_journal(point):
    return point["path"].endswith("book.sqlite-journal")


def commits_phase(points):
    """'before', 'in', 'after' the N-th transaction, and how far the mirror has followed."""
    commits, inside, mirrored = 0, False, True
    for point in points[:-1]:
        if is_journal(point) and point["call"] == "pwrite64":
            inside = True
        elif is_journal(point) and point["call"] == "ftruncate":
            commits, inside, mirrored = commits + 1, False, False
        elif point["path"].endswith("journal.jsonl") and point["call"] == "fdatasync":
            mirrored = True
    if inside:
        return f"in transaction {commits + 1}"
    if not mirrored:
        return f"transaction {commits} committed, mirror behind"
    return f"after transaction {commits}"


class Sale(Errand):
    """One sale, repeated with the same key when it is not known what became of it."""
    name = "sale"
    wait = "4"

    def arguments(self, shop, numbers):
        return shop.sale(numbers[0], "key-" + numbers[0], "--wait", self.wait)

    def after(self, shop, numbers, traced):
        problems = restarted(shop)
        recorded = [state for _, state in states_of(shop, numbers[:1])]
        problems += judge.judge(shop.folder, self.provider.ledger(), numbers)
        problems += settled(self, shop, numbers)
        problems += [f"I6: {path} was not flushed when the request left"
                     for path in unflushed_at_sending(getattr(traced, "points", []))]
        # The customer still stands there: the same sale again, with the same key.
        before = states_of(shop, numbers[:1])
        again = shop.ctl(*shop.sale(numbers[0], "key-" + numbers[0], "--wait", "0"))
        attempts = states_of(shop, numbers[:1])
        if before and attempts != before:
            problems.append(f"R4: the same key made another attempt: {before} {attempts}")
        if len(attempts) != 1:
            problems.append(f"P6: the repeated sale left {len(attempts)} attempts ({again.err})")
        problems += judge.judge(shop.folder, self.provider.ledger(), numbers)
        if recorded == ["success"]:
            problems += receipt_problems(shop, attempts[0][0])
        return problems

    def answer(self, shop, numbers, traced, ledger):
        """I8, I20: 0 is a success; with 1, 2, 5 and 6 nothing was taken; 3 promises nothing."""
        reached = ledger.executions(numbers[0])
        sent = [o for o in ledger.numbers.get(numbers[0], ()) if ledger.requests.get(o)]
        code, said = traced.code, traced.ended.err.strip()
        problems = []
        if code == 0 and not reached:
            problems.append("I8: it says success, and the provider took nothing")
        if code in (1, 2, 5, 6) and reached:
            problems.append(f"I20: it ends with {code} and the provider took the money: {said}")
        if code in (2, 5, 6) and sent:
            problems.append(f"I20: it ends with {code} and the provider was asked: {said}")
        if code == 5 and "othing was sent" not in said:
            problems.append(f"it ends with 5 and does not say that nothing was sent: {said}")
        # 3 is true of what ran into its deadline before it was sent: nobody can prove it was not.
        if not sent and code not in (1, 3, 5):
            problems.append(f"nothing was sent and it ends with {code}: {said}")
        return problems

    def phase(self, points):
        """C1 to C11 of the reliability notes."""
        told = commits_phase(points)
        last = points[-1]
        wrote = any(p["target"] == "socket" and p["call"] in ("write", "sendto", "sendmsg")
                    for p in points[:-1])
        read = any(p["target"] == "socket" and p["call"] in ("read", "recvfrom")
                   for p in points[:-1])
        if not wrote:
            early = {"after transaction 0": "C1 before the permit",
                     "in transaction 1": "C2/C3 in the permit's commit",
                     "transaction 1 committed, mirror behind": "C4 permit, mirror behind"}
            if last["target"] == "socket" and last["call"] != "connect":
                return "C6 at the request"
            return early.get(told, "C5 permit, before the wire")
        if not read:
            return "C7 sent, no reply"
        late = {"after transaction 1": "C8/C9 reply read, not recorded",
                "in transaction 2": "C10 in the outcome's commit"}
        return late.get(told, "C11 recorded, before the receipt")


class SaleSilent(Sale):
    """The provider carries out and never answers."""
    persona = "silent"
    deadline = "1"
    wait = "0"


class SaleFailing(Sale):
    """The provider says no, and says it again."""
    persona = "transaction-failed"

    def expected(self):
        return {"failed"}


def unflushed_at_sending(points):
    """I6: what of the permit was still in the cache when the first byte left."""
    dirty = set()
    for point in points:
        name = point["path"].split("/")[-1]
        if point["target"] == "socket" and point["call"] in ("write", "sendto", "sendmsg"):
            return sorted(dirty)
        if point["target"] != "file" or not name.startswith(("book.sqlite", "journal.jsonl")):
            continue
        if point["call"] in ("write", "pwrite64", "ftruncate"):
            dirty.add(name)
        elif point["call"] in ("fsync", "fdatasync"):
            dirty.discard(name)
    return []


def receipt_problems(shop, order):
    """C11: what was sold can be printed, and the second paper says that it is one."""
    problems = []
    papers = []
    for name in ("first.txt", "second.txt"):
        path = os.path.join(os.path.dirname(shop.folder), name)
        ended = shop.ctl("receipt", order, "--output", path)
        if ended.code != 0:
            return [f"C11: no receipt of {order}: {ended.err.strip()}"]
        with open(path, encoding="utf-8") as file:
            papers.append(file.read())
    if order not in papers[0] and order not in papers[0].replace(" ", ""):
        problems.append(f"C11: the receipt does not name {order}")
    if "DUPLICATE" in papers[0].upper() or "DUPLICATE" not in papers[1].upper():
        problems.append("C11: the second receipt is not marked, or the first one is")
    return problems


class FirstSale(Sale):
    """The very first sale of a folder: the book is made, then sold from."""
    name = "first-sale"

    def fill(self, shop):
        pass

    def phase(self, points):
        return commits_phase(points)


class Poll(Errand):
    """A question about an order whose answer was lost."""
    name = "poll"
    persona = "empty-body"

    def before(self, shop, numbers):
        shop.ctl(*shop.sale(numbers[0], "key-" + numbers[0], "--wait", "0"))

    def arguments(self, shop, numbers):
        return ["status", states_of(shop, numbers)[0][0]]


    def answer(self, shop, numbers, traced, ledger):
        """0: the answer is in the book (a fresh look finds it there)."""
        shop.ctl("history")  # what the failed one left is rolled back by the next
        told = [state for _, state in states_of(shop, numbers)]
        if traced.code == 0 and told != ["success"] and self.persona == "empty-body":
            return [f"I8: it ends with 0 and the book says {told}"]
        return []


class Reconcile(Poll):
    name = "reconcile"

    def arguments(self, shop, numbers):
        return ["reconcile", "--eager"]


class PollFailing(Poll):
    """The second negative turns failing into failed."""
    persona = "transaction-failed"

    def expected(self):
        return {"failed"}


class PollPending(Poll):
    persona = "pending-success"


class Recovery(Errand):
    """The recovery of a sale that was killed in the commit of its outcome, with a torn mirror."""
    name = "recovery"

    def before(self, shop, numbers):
        log = os.path.join(os.path.dirname(shop.folder), "first.log")
        sale = shop.sale(numbers[0], "key-" + numbers[0], "--wait", "0")
        whole = trace(shop, sale, log, "--kind", "flush", "--kill", "--at", "8")
        if not whole.killed:
            raise AssertionError("the sale ended before its outcome was being written")
        with open(os.path.join(shop.folder, "journal.jsonl"), "ab") as mirror:
            mirror.write(b'{"seq":99,"at":1')

    def arguments(self, shop, numbers):
        return ["reconcile", "--eager"]


SELLING = {
    "sale": [Sale, SaleSilent, SaleFailing, FirstSale],
    "poll": [Poll, PollFailing, PollPending, Reconcile],
    "recovery": [Recovery],
}
