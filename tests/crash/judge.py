# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges a book after a crash.

It reads what lies on the disk (book.sqlite, journal.jsonl) and what the provider carried out
(the ledger of countertop-sandbox), and shares no code with the programs: the chain, the
transitions and the invariants are written down here a second time.
"""
import collections
import hashlib
import json
import os
import sqlite3

GENESIS = "0" * 64

# Which state may follow which; "" is before the first.
LEGAL = {
    "": {"sending"},
    "sending": {"not_sent", "unknown", "pending", "failing", "success"},
    "unknown": {"pending", "failing", "success", "failed"},
    "pending": {"failing", "success", "failed"},
    "failing": {"pending", "success", "failed"},
    "success": {"reversed", "conflict"},
    "failed": {"success", "conflict"},
    "not_sent": {"conflict"},
    "reversed": {"conflict"},
    "conflict": {"success", "failed", "reversed"},
}
OPEN = {"sending", "unknown", "pending", "failing"}
#: States in which money that the provider took is accounted for.
ACCOUNTED = OPEN | {"success", "reversed", "conflict"}


class Ledger:
    """What the provider saw and did, read as the file grows. One reader may serve many threads."""

    def __init__(self, path):
        self.path = path
        self._position = 0
        self._rest = b""
        self.requests = {}  # order id -> number of requests to the recharge address
        self.executed = {}  # order id -> the words of what became of it, in order
        self.numbers = {}  # mobile number -> order ids that were executed

    def read(self):
        """Takes in what was added since. The caller holds a lock where several threads read."""
        with open(self.path, "rb") as file:
            file.seek(self._position)
            data = file.read()
        self._position += len(data)
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            event = json.loads(line)
            kind = event["event"]
            if kind == "request" and event["call"] == "recharge":
                order = event["parameters"].get("orderid", "")
                self.requests[order] = self.requests.get(order, 0) + 1
            elif kind == "accepted":
                self.numbers.setdefault(event["number"], set()).add(event["order_id"])
            elif kind in ("executed", "settled", "reversed"):
                self.executed.setdefault(event["order_id"], []).append(event["status"])

    def debited(self, order):
        """True while the provider holds the shop's money for this order."""
        words = self.executed.get(order)
        return bool(words) and words[-1] in ("Success", "Pending")

    def executions(self, number):
        """Orders of this number for which the provider has taken money and kept it."""
        return [o for o in self.numbers.get(number, ()) if self.debited(o)]


def field(text):
    data = text.encode()
    return str(len(data)).encode() + b":" + data + b","


def chain_hash(seq, at, kind, subject, body, prev):
    parts = (str(seq), str(at), kind, subject, prev, body)
    return hashlib.sha256(b"ct1" + b"".join(field(part) for part in parts)).hexdigest()


def journal_problems(rows):
    """`rows`: (seq, at, kind, subject, body, prev_hash, hash) in order."""
    problems = []
    prev, expected = GENESIS, 1
    for row in rows:
        seq, _, _, _, _, before, digest = row
        if seq != expected or before != prev:
            problems.append(f"journal: entry {seq} does not follow the one before")
        if chain_hash(*row[:6]) != digest:
            problems.append(f"journal: the hash of entry {seq} is not that of its text")
        prev, expected = digest, seq + 1
    return problems


def history_of(rows):
    """order id -> the states it went through, as the journal tells; and problems."""
    states, problems = {}, []
    for seq, _, kind, subject, body, _, _ in rows:
        if kind not in ("begin", "evidence"):
            continue
        told = json.loads(body)
        path = states.setdefault(subject, [""])
        if kind == "begin" and path != [""]:
            problems.append(f"I13: order id {subject} was used twice (entry {seq})")
        if kind == "evidence" and told["from"] != path[-1]:
            problems.append(f"I5: entry {seq} moves {subject} from {told['from']}, not {path[-1]}")
        state = told["state"]
        if state != path[-1]:
            if state not in LEGAL[path[-1]]:
                problems.append(f"I5: {subject} went from '{path[-1]}' to {state}")
            path.append(state)
    return states, problems


def mirror_problems(folder, rows):
    path = os.path.join(folder, "journal.jsonl")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return ["I14: there is no mirror"] if rows else []
    if data and not data.endswith(b"\n"):
        return ["I14: the mirror's last line is torn"]
    lines = [json.loads(line) for line in data.splitlines()]
    keys = ("seq", "at", "kind", "subject", "body", "prev_hash", "hash")
    if [tuple(line[key] for key in keys) for line in lines] != [tuple(row) for row in rows]:
        return [f"I14: the mirror ({len(lines)} lines) is not the journal ({len(rows)} entries)"]
    return []


def book_rows(folder):
    """The journal and the attempts, or None where there is no book yet."""
    path = os.path.join(folder, "book.sqlite")
    if not os.path.exists(path) or os.path.getsize(path) == 0:
        return None
    with_uri = f"file:{path}?mode=ro"
    database = sqlite3.connect(with_uri, uri=True)
    try:
        check = [row[0] for row in database.execute("PRAGMA integrity_check")]
        has = database.execute("SELECT count(*) FROM sqlite_schema WHERE name='journal'").fetchone()
        if not has[0]:
            return check, [], []
        journal = database.execute(
            "SELECT seq,at,kind,subject,body,prev_hash,hash FROM journal ORDER BY seq").fetchall()
        attempts = database.execute(
            "SELECT order_id,intent,number,state,amount_paise,receipt_no FROM attempts "
            "ORDER BY id").fetchall()
    finally:
        database.close()
    return check, journal, attempts


def attempt_problems(attempts, states):
    problems = []
    for order, _, _, state, _, _ in attempts:
        path = states.pop(order, None)
        if path is None:
            problems.append(f"I14: {order} stands in no journal entry")
        elif path[-1] != state:
            problems.append(f"I14: {order} is {state}, the journal says {path[-1]}")
        if len(order) != 15 or not order.isdigit() or order[0] == "0":
            problems.append(f"{order} is no order id")
    problems += [f"I14: {order} of the journal is not in the book" for order in states]
    for column, what in ((0, "I13: order id"), (5, "receipt number")):
        values = [row[column] for row in attempts]
        problems += [f"{what} {value} stands twice"
                     for value, count in collections.Counter(values).items() if count > 1]
    live = {}
    for order, intent, _, state, _, _ in attempts:
        if state in OPEN:
            live.setdefault(intent, []).append(order)
    problems += [f"I18: intent {intent} has {len(orders)} live attempts"
                 for intent, orders in live.items() if len(orders) > 1]
    return problems


def provider_problems(attempts, ledger):
    """The book against what the provider did."""
    problems = []
    for order, _, _, state, _, _ in attempts:
        sent = ledger.requests.get(order, 0)
        if sent > 1:
            problems.append(f"I3: {order} was sent {sent} times")
        debited = ledger.debited(order)
        if debited and state not in ACCOUNTED:
            problems.append(f"I2/I7: {order} is {state} and the provider took the money")
        if state == "success" and not debited:
            problems.append(f"I8: {order} is a success that the provider never carried out")
        if state == "not_sent" and sent:
            problems.append(f"R1: {order} is not_sent and the provider saw it")
    return problems


def lost_sales(attempts, ledger, numbers):
    """I2 for orders of `numbers` that are in no row at all, I1 for those that are there twice."""
    known = {row[0] for row in attempts}
    problems = []
    for number in numbers:
        taken = ledger.executions(number)
        problems += [f"I2: the provider carried out {order}, the book does not know it"
                     for order in taken if order not in known]
        if len(taken) > 1:
            problems.append(f"I1: {number} was paid {len(taken)} times: {', '.join(taken)}")
    return problems


def judge(folder, ledger, numbers=()):
    """All problems of a book that a program has recovered. Empty: everything holds.

    `numbers`: the mobile numbers of sales that were paid once, whose orders can only be here.
    """
    found = book_rows(folder)
    if found is None:
        return lost_sales([], ledger, numbers)
    check, journal, attempts = found
    problems = [] if check == ["ok"] else [f"integrity: {line}" for line in check]
    problems += journal_problems(journal)
    states, wrong = history_of(journal)
    problems += wrong
    problems += mirror_problems(folder, journal)
    problems += attempt_problems(attempts, states)
    problems += provider_problems(attempts, ledger)
    problems += lost_sales(attempts, ledger, numbers)
    return problems
