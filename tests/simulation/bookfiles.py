# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a book and its mirror, and holds one against the other (I14, I15)."""
import base64
import hashlib
import json
import sqlite3
import urllib.parse

GENESIS = "0" * 64
CANARY = "Kanarie/7 vogel+%q"

STANDING = {
    # column: (key in the journal, what it is where the key is missing)
    "state": ("state", None),
    "version": ("version", None),
    "negative_at": ("negative_at", None),
    "negative_was_refusal": ("negative_was_refusal", 0),
    "reversal_at": ("reversal_at", None),
    "settled_at": ("settled_at", None),
    "provider_txid": ("provider_txid", ""),
    "operator_ref": ("operator_ref", ""),
    "reason": ("reason", ""),
    "trouble": ("trouble", "none"),
    "last_verdict": ("last_verdict", None),
    "ask_at": ("ask_at", None),
    "asks": ("asks", 0),
    "prints": ("prints", 0),
}
SALE = {
    "id": ("id", None),
    "order_id": ("order_id", None),
    "intent": ("intent", None),
    "retry_of": ("retry_of", ""),
    "row_key": ("row", None),
    "operator": ("operator", None),
    "operator_name": ("operator_name", None),
    "service": ("service", None),
    "number": ("number", None),
    "circle": ("circle", ""),
    "value1": ("value1", ""),
    "value2": ("value2", ""),
    "amount_paise": ("amount_paise", None),
    "charge_paise": ("charge_paise", 0),
    "counter": ("counter", None),
    "cashier": ("cashier", ""),
    "account": ("account", ""),
    "created_at": ("created_at", None),
    "receipt_no": ("receipt_no", None),
}
NONE_EFFECT = {"not_sent", "failed", "reversed"}


def chain_hash(seq, at, kind, subject, body, prev):
    parts = [b"ct1"]
    for field in (str(seq), str(at), kind, subject, prev, body):
        data = field.encode()
        parts.append(str(len(data)).encode() + b":" + data + b",")
    return hashlib.sha256(b"".join(parts)).hexdigest()


class Book:
    def __init__(self, folder, shop):
        self.shop = shop
        self.folder = folder
        self.problems = []
        self.entries = []  # dicts with seq, at, kind, subject, body (decoded)
        self.rows = {}
        self.counts = {}
        self.mirror = b""
        self._read_mirror()
        self._read_book()

    def say(self, invariant, text):
        self.problems.append(f"{invariant} shop {self.shop}: {text}")

    def _read_mirror(self):
        path = self.folder / "journal.jsonl"
        try:
            self.mirror = path.read_bytes()
        except OSError as error:
            self.say("I14", f"no mirror: {error}")
            return
        if self.mirror and not self.mirror.endswith(b"\n"):
            self.say("I14", "the mirror ends with a torn line")
        prev = GENESIS
        for number, line in enumerate(self.mirror.splitlines(), 1):
            try:
                entry = json.loads(line)
            except ValueError:
                self.say("I14", f"mirror line {number} is damaged")
                return
            wanted = chain_hash(
                entry["seq"], entry["at"], entry["kind"], entry["subject"], entry["body"], prev
            )
            if entry["seq"] != number or entry["prev_hash"] != prev or entry["hash"] != wanted:
                self.say("I14", f"mirror line {number} breaks the chain")
                return
            prev = entry["hash"]
            self.entries.append(entry)

    def _read_book(self):
        uri = f"file:{self.folder / 'book.sqlite'}?mode=ro"
        try:
            book = sqlite3.connect(uri, uri=True)
        except sqlite3.Error as error:
            self.say("I14", f"the book cannot be opened: {error}")
            return
        book.row_factory = sqlite3.Row
        try:
            journal = book.execute(
                "SELECT seq,at,kind,subject,body,prev_hash,hash FROM journal ORDER BY seq"
            ).fetchall()
            self._compare_journal(journal)
            for row in book.execute("SELECT * FROM attempts"):
                self.rows[row["order_id"]] = dict(row)
            self.claims = dict(book.execute("SELECT intent,order_id FROM intent_claim"))
            self.day_totals = [
                tuple(row)
                for row in book.execute("SELECT state,count,sum_paise FROM day_totals")
            ]
            self.receipts = dict(book.execute("SELECT counter,last FROM receipts"))
            self.balances = [
                tuple(row) for row in book.execute("SELECT at,paise FROM balances ORDER BY id")
            ]
        except sqlite3.Error as error:
            self.say("I14", f"the book cannot be read: {error}")
        finally:
            book.close()
        for entry in self.entries:
            try:
                entry["body"] = json.loads(entry["body"])
            except ValueError:
                self.say("I14", f"entry {entry['seq']}: its body is no JSON")
                entry["body"] = {}
        self._replay()

    def _compare_journal(self, journal):
        if len(journal) != len(self.entries):
            self.say("I14", f"{len(journal)} entries, but {len(self.entries)} mirror lines")
        for row, entry in zip(journal, self.entries):
            if tuple(row) != (
                entry["seq"], entry["at"], entry["kind"], entry["subject"], entry["body"],
                entry["prev_hash"], entry["hash"],
            ):  # fmt: skip
                self.say("I14", f"entry {entry['seq']} and its mirror line differ")
                return

    def _replay(self):
        """DB == replay(journal)."""
        rows, claims, receipts, balances = {}, {}, {}, []
        for entry in self.entries:
            kind, body, order = entry["kind"], entry["body"], entry["subject"]
            if kind == "begin":
                row = {c: body.get(k, d) for c, (k, d) in SALE.items()}
                row.update({c: body.get(k, d) for c, (k, d) in STANDING.items()})
                rows[order] = row
                claims[row["intent"]] = order
                receipts[row["counter"]] = int(row["receipt_no"].split("-")[1])
            elif kind == "evidence" and order in rows:
                rows[order].update({c: body.get(k, d) for c, (k, d) in STANDING.items()})
            elif kind == "print" and order in rows:
                rows[order]["prints"] = body["copy"] + 1
                rows[order]["version"] = body["version"]
            elif kind == "balance":
                balances.append((body["at"], body["paise"]))
            elif kind in ("evidence", "print"):
                self.say("I14", f"entry {entry['seq']} is about no attempt")
        if set(rows) != set(self.rows):
            self.say("I14", "the rows are not those of the journal")
            return
        for order, row in rows.items():
            live = self.rows[order]
            for column, value in row.items():
                if column == "negative_was_refusal":
                    value = int(bool(value))
                if live.get(column) != value:
                    self.say(
                        "I14",
                        f"order {order}: {column} is {live.get(column)!r},"
                        f" the journal says {value!r}",
                    )
        if claims != self.claims:
            self.say("I14", "the claims are not those of the journal")
        if receipts != self.receipts:
            self.say("I14", "the receipt numbers are not those of the journal")
        if balances != self.balances:
            self.say("I14", "the balances are not those of the journal")
        self._check_sums(rows)

    def _check_sums(self, rows):
        """I9: what was taken in is accounted for, state by state, and nothing twice."""
        wanted = {}
        for row in rows.values():
            count, total = wanted.get(row["state"], (0, 0))
            wanted[row["state"]] = (count + 1, total + row["amount_paise"])
        found = {}
        for state, count, total in self.day_totals:
            have, paise = found.get(state, (0, 0))
            found[state] = (have + count, paise + total)
        if {s: v for s, v in found.items() if v != (0, 0)} != wanted:
            self.say("I9", f"the day's sums are {found}, the attempts say {wanted}")


def secret_forms():
    raw = CANARY.encode()
    quoted = urllib.parse.quote(CANARY, safe="")
    forms = {
        raw,
        quoted.encode(),
        quoted.lower().encode(),
        urllib.parse.quote_plus(CANARY, safe="").encode(),
        base64.b64encode(raw).rstrip(b"="),
        base64.urlsafe_b64encode(raw).rstrip(b"="),
        CANARY.encode("utf-16-le"),
        CANARY.encode("utf-16-be"),
        json.dumps(CANARY)[1:-1].encode(),
        json.dumps(CANARY)[1:-1].replace("/", "\\/").encode(),
    }
    return sorted(forms)


FORMS = secret_forms()
# Every form holds one of these: looking for them first is faster.
HINTS = (b"anarie", b"a\0n\0a\0r", b"S2FuYXJp")


def scan_for_secrets(folder):
    """I15: the password stands nowhere in what the run left."""
    found = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        data = path.read_bytes()
        if any(hint in data for hint in HINTS) and any(form in data for form in FORMS):
            found.append(f"I15 the password stands in {path.relative_to(folder)}")
    return found
