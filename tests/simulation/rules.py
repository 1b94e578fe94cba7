# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The promises about money, checked against the journal and the provider's ledger."""

OPEN = {"sending", "unknown", "pending", "failing"}
DEAD = {"not_sent", "failed"}
ANSWERED = {"success", "pending", "failing"}
MIRROR_WORDS = "the mirror of the journal could not be written"


class Attempt:
    """How one attempt stands while its history is read, entry by entry."""

    def __init__(self, order, body):
        self.order = order
        self.intent = body["intent"]
        self.number = body["number"]
        self.amount = body["amount_paise"]
        self.state = "sending"
        self.negative = None  # (time, was a refusal)
        self.reversal = None
        self.reversals = 0
        self.since = body["created_at"]
        self.asks = 0  # as of the moment when the faults stopped
        self.closed_at = None


def edge_problem(attempt, to, evidence, reader):
    """Why this step is not one that the rules allow; None where it is."""
    state = attempt.state
    channel, verdict = evidence["channel"], evidence["verdict"]
    raw = evidence.get("raw", "")
    said = ""
    if channel in ("recharge", "status") and evidence.get("http", 0) == 200:
        if evidence.get("trouble") in (None, "not_of_format", "none"):
            said = reader.says(
                raw, attempt.order, attempt.number, attempt.amount, channel == "recharge"
            )
    person = channel == "person"
    if person and (not raw or not evidence.get("reference")):
        return "decided by hand without reason or reference"
    if state == "sending":
        if to == "not_sent":
            proven = channel == "recharge" and verdict == "never_sent"
            clean = not evidence.get("reads") and not evidence.get("http")
            return None if proven and clean and raw in ("", MIRROR_WORDS) else "#4 unproven"
        if to == "unknown":
            return None if channel in ("recharge", "recovery") else "#6 by a bystander"
        if channel != "recharge":
            return "only its sender ends a sending"
        return answered_problem(to, said, "#5")
    if state in ("unknown", "pending", "failing"):
        if person:
            return None if to in ("success", "failed") else "#13 to another state"
        if channel != "status":
            return f"#7 by {channel}"
        if to == "failed":
            if state != "failing":
                return "#8 from another state"
            first, refused = attempt.negative
            confirms = said == "failure" or (said == "unknown_order" and refused)
            if not confirms:
                return "#8 without a second negative"
            return None if evidence["at"] - first >= 2000 else "#8 within two seconds"
        return answered_problem(to, said, "#7")
    if state == "success" and to == "reversed":
        if person:
            return None
        if channel != "status" or said != "failure" or attempt.reversal is None:
            return "#10 without two failures"
        return None if evidence["at"] - attempt.reversal >= 60000 else "#10 within a minute"
    if state == "failed" and to == "success":
        fine = channel in ("status", "recharge") and said == "success"
        return None if fine else "#11 without an accepted success"
    if to == "conflict" and state in ("success", "not_sent", "reversed", "failed"):
        return None if said in ("success", "pending", "failure") else "#12 without a contradiction"
    if state == "conflict":
        return None if person else "#12 not by the owner"
    return "no such step"


def answered_problem(to, said, rule):
    if to == "success":
        return None if said == "success" else f"{rule} to success: the answer does not say so"
    if to == "pending":
        return None if said == "pending" else f"{rule} to pending: the answer does not say so"
    if to == "failing":
        fine = said in ("failure", "refusal")
        return None if fine else f"{rule} to failing: the answer does not say so"
    return "no such step"


def follow(attempt, to, evidence):
    channel, verdict = evidence["channel"], evidence["verdict"]
    if to == "failing" and attempt.state != "failing":
        attempt.negative = (evidence["at"], verdict == "refusal")
    if to == "failing" and attempt.state == "failing" and attempt.negative:
        if evidence["at"] < attempt.negative[0]:
            attempt.negative = (evidence["at"], attempt.negative[1])
    if attempt.state == "success" and to == "success":
        if channel == "status" and verdict == "failure":
            if attempt.reversal is None or evidence["at"] < attempt.reversal:
                attempt.reversal = evidence["at"]
    elif to != attempt.state:
        attempt.reversal = None
    if to == "reversed" and attempt.state == "success":
        attempt.reversals += 1
    attempt.state = to


def check_book(book, run, reader):
    """I5, I6, I8, I10-I13, I18, I19, and what the journal of one book must be."""
    found = []
    attempts = {}
    live = {}  # intent -> open or successful attempts
    book.attempts = attempts
    book.incidents = {}

    def say(invariant, text):
        found.append(f"{invariant} shop {book.shop}: {text}")

    def count(name):
        book.counts[name] = book.counts.get(name, 0) + 1

    calm_seq = run.calm.get(book.shop, {}).get("seq", 0)
    for entry in book.entries:
        kind, order, body = entry["kind"], entry["subject"], entry["body"]
        if kind == "begin":
            count("edge none>sending")
            if order in attempts:
                say("I13", f"order {order} was begun twice")
            attempt = Attempt(order, body)
            before = live.get(attempt.intent)
            if before is not None and before.state not in DEAD:
                say("I18", f"order {order}: {before.order} of its intent is {before.state}")
            if before is not None and body.get("retry_of", "") != before.order:
                say("I18", f"order {order} does not say which attempt it repeats")
            live[attempt.intent] = attempt
            attempts[order] = attempt
        elif kind == "evidence" and order in attempts:
            attempt, evidence, to = attempts[order], body["evidence"], body["state"]
            if body["from"] != attempt.state:
                say("I5", f"order {order}: from {body['from']}, but it is {attempt.state}")
            if to != attempt.state:
                count(f"edge {attempt.state}>{to}")
                if evidence["channel"] == "callback":
                    say("I11", f"order {order}: a call-back made it {to}")
                problem = edge_problem(attempt, to, evidence, reader)
                if problem:
                    say("I5", f"order {order}: {attempt.state} > {to}: {problem}")
            follow(attempt, to, evidence)
            attempt.since = entry["at"]
            if entry["seq"] <= calm_seq:
                attempt.asks = body.get("asks", 0)
            if to not in OPEN and body["from"] in OPEN:
                attempt.closed_at = entry["at"] if entry["seq"] > calm_seq else None
        elif kind == "incident":
            count("incident " + body["incident"])
            book.incidents.setdefault(order, set()).add(body["incident"])
    for order, attempt in attempts.items():
        count("final " + attempt.state)
        if attempt.reversals > 1:
            say("I19", f"order {order}: reversed {attempt.reversals} times")
        if attempt.state == "not_sent" and run.requests.get(order):
            say("R1", f"order {order} is not_sent, and the provider got it")
        late_problem(attempt, book, run, say)
    for event in run.first_bytes:
        if run.begun.get(event["order"], (0,))[0] == book.shop:
            first_byte_problems(event, book, run, say)
    return found


def pause_before_asking(asks):
    """Milliseconds to the next question after so many."""
    pauses = [2, 2, 3, 5, 8, 10, 15, 15, 60, 180, 600]
    if asks < len(pauses):
        return pauses[asks] * 1000
    if asks < len(pauses) + 95:
        return 900_000
    return 3_600_000 if asks < len(pauses) + 95 + 144 else 86_400_000


def late_problem(attempt, book, run, say):
    """I17: with a healthy provider an outcome is known within two periods of asking."""
    calm = run.calm.get(book.shop)
    if not calm or attempt.closed_at is None:
        return
    if attempt.order not in run.final_at:
        return  # the provider denies to know it: the owner's word ends it
    offset = calm["wall"] - calm["t"]
    healthy = max(calm["wall"], run.final_at[attempt.order] + offset)
    slept = 30 * 60_000  # the machines of the simulation sleep for so long at first
    limit = healthy + 2.4 * pause_before_asking(attempt.asks) + slept
    if attempt.closed_at > limit:
        late = (attempt.closed_at - healthy) // 1000
        say("I17", f"order {attempt.order}: known {late} s after the provider was healthy")


def first_byte_problems(event, book, run, say):
    """I6: what was durable when the first byte of a recharge left."""
    order = event["order"]
    if event["state"] != "sending" or not event["committed"] or not event["db_flushed"]:
        say("I6", f"order {order} left before its permit was on the disk")
    if not event["mirror_flushed"]:
        say("I6", f"order {order} left before its mirror line was on the disk")
    if book.shop in run.restored:
        return
    marker = b'"kind":"begin","subject":"' + order.encode() + b'"'
    at = book.mirror.find(marker)
    end = book.mirror.find(b"\n", at)
    if at < 0 or end + 1 > event["mirror_bytes"]:
        say("I6", f"order {order} left before its mirror line was written")


def check_together(books, run):
    """I1 to I4, I7 to I9, I17: the books against the provider's ledger."""
    found = []
    for order, times in run.requests.items():
        if times > 1:
            found.append(f"I3 order {order}: {times} requests")
    where = {}
    for book in books:
        for order, attempt in getattr(book, "attempts", {}).items():
            where.setdefault(order, []).append((book, attempt))
    debited_of = {}
    for order in run.ever_debited:
        holders = where.get(order, [])
        if not holders:
            begun = run.begun.get(order)
            lost = begun and begun[0] in run.restored and begun[3] <= run.lost_before[begun[0]]
            if not lost:
                found.append(f"I2 order {order} was debited and stands in no book")
            continue
        for book, attempt in holders:
            if attempt.state == "not_sent":
                found.append(f"I2 shop {book.shop}: order {order} was debited and is not_sent")
    for order, holders in where.items():
        net = run.debits.get(order, 0)
        for book, attempt in holders:
            found += compare(order, attempt, net, book, run)
            if net > 0:
                debited_of.setdefault((book.shop, attempt.intent), []).append((book, order))
    for (shop, intent), orders in debited_of.items():
        if len(orders) < 2:
            continue
        incidents = set()
        for book, order in orders:
            incidents |= book.incidents.get(order, set())
        decided = any(b.attempts[o].state != "success" for b, o in orders)
        if "double_debit" not in incidents and not decided:
            found.append(f"I1 shop {shop}: {intent} was debited {len(orders)} times, no incident")
    if run.balance is not None and run.opening + run.flows != run.balance:
        found.append("the simulated provider's own wallet does not add up")
    return found


def compare(order, attempt, net, book, run):
    """I4, I7, I8: one order at the end, after everything has settled."""
    found = []
    state = attempt.state
    known = order in run.ever_debited or order in run.final_at
    if state == "success" and order not in run.ever_debited:
        found.append(f"I8 shop {book.shop}: order {order} is a success that was never debited")
    if state == "success" and order in run.ever_debited and net == 0:
        found.append(f"I4 shop {book.shop}: order {order} is a success, its debit was taken back")
    if state == "failed" and net > 0:
        found.append(f"I7 shop {book.shop}: order {order} is failed and debited")
    if state == "reversed" and net > 0:
        found.append(f"I4 shop {book.shop}: order {order} is reversed and debited")
    if state in OPEN and known:
        found.append(f"I17 shop {book.shop}: order {order} is still {state}")
    return found
