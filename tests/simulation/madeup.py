# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a run by hand: a true history, into which tst_checker.py plants what must be found."""
import copy
import json
import sqlite3

from bookfiles import GENESIS, SALE, STANDING, chain_hash

EPOCH = 1_795_320_000_000


def answer(order, status, number="9800000011", amount="20", txid="1000225", opid="BR1"):
    return json.dumps(
        dict(txid=txid, status=status, opid=opid, number=number, amount=amount, orderid=order)
    )


class History:
    """One shop and its provider. Times are milliseconds since the run began."""

    def __init__(self):
        self.entries = []  # [at, kind, subject, body]
        self.events = []
        self.receipt = 0
        self.bytes_at = {}  # order -> bytes of the mirror when it left; None: after its own line
        self.event(0, "wallet", paise=1_000_000)
        self.event(0, "run", seed=0, persona="honest", format="json", epoch=EPOCH)
        self.event(0, "open", shop=1, lineage=1, wall=EPOCH)
        self.add(0, "book", "", {"book_id": "b", "practice": False, "day_offset_seconds": 19800})

    def event(self, at, name, **values):
        self.events.append({"t": at, "e": name, **values})

    def add(self, at, kind, subject, body):
        self.entries.append([EPOCH + at, kind, subject, body])

    def begin(self, at, order, intent, retry_of="", paise=2000, number="9800000011"):
        self.receipt += 1
        body = {
            "id": self.receipt, "order_id": order, "receipt_no": f"1-{self.receipt:06d}",
            "created_at": EPOCH + at, "intent": intent, "row": "airtel", "operator": "A",
            "operator_name": "Airtel", "service": "mobile", "number": number, "circle": "10",
            "amount_paise": paise, "counter": 1, "account": "x", "state": "sending",
            "version": 1, "last_verdict": "unreadable",
        }  # fmt: skip
        if retry_of:
            body["retry_of"] = retry_of
        self.add(at, "begin", order, body)
        self.event(at, "sale", shop=1, intent=intent, retry=bool(retry_of), paise=paise,
                   order=order)  # fmt: skip

    def leave(self, at, order, paise=2000, debit=True):
        self.event(at, "first_byte", by=1, order=order, state="sending", committed=True,
                   db_flushed=True, mirror_flushed=True, mirror_bytes=None)  # fmt: skip
        self.event(at + 1, "arrived", path="/recharge/api", order=order, number="9800000011",
                   amount="20", operator="A")  # fmt: skip
        if debit:
            self.event(at + 2, "debit", order=order, paise=paise)
            self.event(at + 2, "executed", order=order)

    def evidence(self, at, order, before, after, channel, verdict, raw="", http=200, **more):
        words = dict(at=EPOCH + at, channel=channel, verdict=verdict)
        if raw:
            words["raw"] = raw
        if http:
            words["http"] = http
        if channel == "recharge" and verdict != "never_sent":
            words["reads"] = 1
        words.update(more)
        version = 1 + sum(1 for e in self.entries if e[2] == order and e[1] != "incident")
        body = {"from": before, "state": after, "version": version, "last_verdict": verdict}
        if after in ("not_sent", "failed", "success", "reversed"):
            body["settled_at"] = EPOCH + at
        body["evidence"] = words
        self.add(at, "evidence", order, body)

    def incident(self, at, order, name, before, after):
        self.add(at, "incident", order, {"incident": name, "from": before, "to": after})

    def of(self, order, kind="evidence", nth=0):
        return [e for e in self.entries if e[1] == kind and e[2] == order][nth]

    def write(self, folder, tamper=None):
        """`tamper` changes the written files: it gets the shop's folder."""
        folder.mkdir(parents=True, exist_ok=True)
        shop = folder / "shop1"
        shop.mkdir(exist_ok=True)
        rows, ends = self._journal()
        (shop / "journal.jsonl").write_bytes(b"".join(line for line, _ in rows))
        self._book(shop / "book.sqlite", [entry for _, entry in rows])
        events = copy.deepcopy(self.events)
        for event in events:
            if event["e"] == "first_byte" and event["mirror_bytes"] is None:
                event["mirror_bytes"] = ends.get(event["order"], 0)
        flow = {"debit": -1, "refund": 1, "reversal": 1}
        balance = 1_000_000 + sum(flow.get(e["e"], 0) * e.get("paise", 0) for e in events)
        last = max(e["t"] for e in events) + 1
        events.append({"t": last, "e": "end", "shop": 1, "lineage": 1, "wall": EPOCH + last})
        events.append({"t": last, "e": "balance", "paise": balance})
        text = "".join(json.dumps(e, separators=(",", ":")) + "\n" for e in events)
        (folder / "run.jsonl").write_text(text)
        if tamper:
            tamper(shop)

    def _journal(self):
        prev, lines, ends, size = GENESIS, [], {}, 0
        for seq, (at, kind, subject, body) in enumerate(self.entries, 1):
            text = json.dumps(body, separators=(",", ":"))
            own = chain_hash(seq, at, kind, subject, text, prev)
            entry = (seq, at, kind, subject, text, prev, own)
            names = ("seq", "at", "kind", "subject", "body", "prev_hash", "hash")
            line = json.dumps(dict(zip(names, entry)), separators=(",", ":")).encode() + b"\n"
            lines.append((line, entry))
            size += len(line)
            if kind == "begin":
                ends[subject] = size
            prev = own
        return lines, ends

    def _book(self, path, entries):
        book = sqlite3.connect(path)
        columns = list(SALE) + list(STANDING)
        book.execute("CREATE TABLE journal(seq,at,kind,subject,body,prev_hash,hash)")
        book.execute(f"CREATE TABLE attempts({','.join(columns)})")
        book.execute("CREATE TABLE intent_claim(intent,order_id)")
        book.execute("CREATE TABLE day_totals(state,count,sum_paise)")
        book.execute("CREATE TABLE receipts(counter,last)")
        book.execute("CREATE TABLE balances(id INTEGER PRIMARY KEY,at,paise)")
        book.executemany("INSERT INTO journal VALUES(?,?,?,?,?,?,?)", entries)
        rows, claims = {}, {}
        for _, kind, subject, body in self.entries:
            if kind == "begin":
                rows[subject] = {c: body.get(k, d) for c, (k, d) in SALE.items()}
                claims[body["intent"]] = subject
            if kind in ("begin", "evidence") and subject in rows:
                rows[subject].update({c: body.get(k, d) for c, (k, d) in STANDING.items()})
        for row in rows.values():
            marks = ",".join("?" * len(columns))
            book.execute(f"INSERT INTO attempts VALUES({marks})", [row[c] for c in columns])
            book.execute("INSERT INTO day_totals VALUES(?,1,?)", (row["state"], row["amount_paise"]))
        book.executemany("INSERT INTO intent_claim VALUES(?,?)", claims.items())
        book.execute("INSERT INTO receipts VALUES(1,?)", (self.receipt,))
        book.commit()
        book.close()


# The orders of the true history.
GOOD, PENDED, LOST, DEAD, AGAIN, BACK, NEVER, REFUSED = (
    "100000000000001", "100000000000002", "100000000000003", "100000000000004",
    "100000000000005", "100000000000006", "100000000000007", "100000000000008",
)  # fmt: skip


def true_history():
    """A success, a pending one, a lost answer, a failure with its retry, a reversal, one that was
    never sent and one that was refused."""
    h = History()
    h.begin(1000, GOOD, "i1")
    h.leave(1010, GOOD)
    h.evidence(1500, GOOD, "sending", "success", "recharge", "success", answer(GOOD, "Success"))
    h.begin(2000, PENDED, "i2")
    h.leave(2010, PENDED)
    h.evidence(2500, PENDED, "sending", "pending", "recharge", "pending", answer(PENDED, "Pending"))
    h.evidence(4600, PENDED, "pending", "success", "status", "success", answer(PENDED, "Success"))
    h.begin(5000, LOST, "i3")
    h.leave(5010, LOST)
    h.evidence(95000, LOST, "sending", "unknown", "recharge", "no_answer", http=0)
    h.evidence(97100, LOST, "unknown", "success", "status", "success", answer(LOST, "Success"))
    h.begin(100000, DEAD, "i4")
    h.leave(100010, DEAD)
    h.event(100020, "refund", order=DEAD, paise=2000)
    dead = answer(DEAD, "Failure")
    h.evidence(100500, DEAD, "sending", "failing", "recharge", "failure", dead)
    h.evidence(103000, DEAD, "failing", "failed", "status", "failure", dead)
    h.begin(110000, AGAIN, "i4", retry_of=DEAD)
    h.leave(110010, AGAIN)
    h.evidence(110500, AGAIN, "sending", "success", "recharge", "success", answer(AGAIN, "Success"))
    h.begin(120000, BACK, "i5")
    h.leave(120010, BACK)
    h.evidence(120500, BACK, "sending", "success", "recharge", "success", answer(BACK, "Success"))
    h.event(200000, "reversal", order=BACK, paise=2000)
    back = answer(BACK, "Failure")
    h.evidence(700000, BACK, "success", "success", "status", "failure", back)
    h.evidence(762000, BACK, "success", "reversed", "status", "failure", back)
    h.incident(762000, BACK, "reversed", "success", "reversed")
    h.begin(800000, NEVER, "i6")
    h.evidence(800100, NEVER, "sending", "not_sent", "recharge", "never_sent", http=0)
    h.begin(810000, REFUSED, "i7")
    h.leave(810010, REFUSED, debit=False)
    h.evidence(810500, REFUSED, "sending", "failing", "recharge", "refusal",
               "Already in pending process")  # fmt: skip
    h.evidence(813000, REFUSED, "failing", "failed", "status", "unknown_order",
               "Invalid order id/Invalid Response format")  # fmt: skip
    return h
