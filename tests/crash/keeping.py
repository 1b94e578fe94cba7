# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The errands that keep the book: a backup, putting one back, a new book from the mirror."""
import os
import sqlite3

import judge
from errands import Errand, restarted
from stage import next_number

STATES = "SELECT order_id,state,number,amount_paise,receipt_no FROM attempts ORDER BY id"


class Keeping(Errand):
    """A folder with sales of its own; what they became must stand in whatever book is there."""

    def __init__(self, work):
        super().__init__(work)
        self.sold = [next_number() for _ in range(4)]

    def numbers(self):
        return []

    def fill(self, shop):
        self.sell(shop, self.sold[:2])

    @staticmethod
    def sell(shop, numbers):
        for number in numbers:
            ended = shop.ctl(*shop.sale(number, "key-" + number))
            if ended.code != 0:
                raise AssertionError(f"a sale before the errand ended with {ended.code}")

    def judged(self, shop):
        """I1, I2 and the rest; and every sale that was made is in this book."""
        problems = judge.judge(shop.folder, self.provider.ledger(), self.made())
        found = judge.book_rows(shop.folder)
        states = {row[2]: row[3] for row in found[2]} if found else {}
        problems += [f"I2: the sale of {number} is {states.get(number, 'gone')}"
                     for number in self.made() if states.get(number) != "success"]
        return problems

    def made(self):
        return self.sold

    def sells(self, shop):
        """After it, the counter sells again, once it has asked about what was open."""
        shop.ctl("reconcile", "--eager")
        number = next_number()
        ended = shop.ctl(*shop.sale(number, "key-" + number, "--wait", "30"))
        if ended.code != 0:
            return [f"no sale is possible afterwards ({ended.code}): {ended.err.strip()}"]
        return judge.judge(shop.folder, self.provider.ledger(), self.made() + [number])

    def answer(self, shop, numbers, traced, ledger):
        if traced.code not in (0, 2, 5, 6):
            return [f"it ends with {traced.code}: {traced.ended.err.strip()}"]
        return []


class Backup(Keeping):
    """C15: the live book is untouched, and half a backup never has the name of one."""
    name = "backup"

    def made(self):
        return self.sold[:2]

    def arguments(self, shop, numbers):
        return ["backup", self.file(shop)]

    @staticmethod
    def file(shop):
        return os.path.join(shop.folder, "backups", "mine.sqlite")

    def after(self, shop, numbers, traced):
        there = os.path.exists(self.file(shop))
        problems = restarted(shop)
        problems += self.judged(shop)
        if traced is not None and traced.code == 0 and not there:
            problems.append("C15: it ends with 0 and there is no backup")
        problems += whole_copies(shop, len(self.made()))
        if there:
            problems += self.restored(shop)
        again = shop.ctl(*self.arguments(shop, numbers))
        if again.code != 0:
            problems.append(f"C15: the next backup ends with {again.code}: {again.err.strip()}")
        problems += whole_copies(shop, len(self.made()))
        return problems

    def restored(self, shop):
        """The copy is good for what it was made for: a folder of its own."""
        other = shop.copy(os.path.join(os.path.dirname(shop.folder), "elsewhere"))
        for name in ("book.sqlite", "journal.jsonl"):
            os.unlink(os.path.join(other.folder, name))
        ended = other.ctl("restore", self.file(shop), "--force")
        if ended.code != 0:
            return [f"C15: the backup cannot be restored: {ended.err.strip()}"]
        return self.judged(other)

    def phase(self, points):
        named = any(point["call"].startswith("rename") for point in points[:-1])
        return "the copy has its name" if named else "while it is copied"


class Restore(Keeping):
    """C16: an old backup is put back; the old book or the new one, and no sale is lost."""
    name = "restore"

    def prepare(self):
        super().prepare()
        backup = os.path.join(os.path.dirname(self.template.folder), "old.sqlite")
        made = self.template.ctl("backup", backup)
        if made.code != 0:
            raise AssertionError(f"no backup: {made.err}")
        self.backup = backup
        self.sell(self.template, self.sold[2:])
        self.old = journal_of(self.template)

    def arguments(self, shop, numbers):
        return ["restore", self.backup, "--force"]

    def after(self, shop, numbers, traced):
        problems = restarted(shop)
        problems += self.judged(shop)
        now = journal_of(shop)
        if now[:len(self.old)] != self.old:
            problems.append("C16: the journal is neither the old one nor the old one continued")
        if traced is not None and traced.code == 0 and len(now) == len(self.old):
            problems.append("C16: it ends with 0 and the old book is there")
        problems += leftovers(shop)
        again = shop.ctl(*self.arguments(shop, numbers))
        if again.code != 0:
            problems.append(f"C16: the next try ends with {again.code}: {again.err.strip()}")
        problems += self.judged(shop)
        problems += self.sells(shop)
        return problems

    def phase(self, points):
        listed = any("swap.pending" in point.get("second", "") for point in points[:-1])
        moved = sum(1 for point in points[:-1] if point["call"].startswith("rename"))
        return f"moves begun ({moved})" if listed else "while the new book is prepared"


class Rebuild(Restore):
    """R5: the book is gone, the mirror is there; a new book comes from it whole or not at all."""
    name = "rebuild"

    def before(self, shop, numbers):
        os.unlink(os.path.join(shop.folder, "book.sqlite"))

    def arguments(self, shop, numbers):
        return ["rebuild", "--from", os.path.join(shop.folder, "journal.jsonl")]

    def after(self, shop, numbers, traced):
        shop.ctl("history")  # carries on with what was begun
        if not os.path.exists(os.path.join(shop.folder, "book.sqlite")):
            # Not begun in earnest: the mirror still says everything, and it is simply done again.
            again = shop.ctl(*self.arguments(shop, numbers))
            if again.code != 0:
                return [f"R5: the next try ends with {again.code}: {again.err.strip()}"]
        return super().after(shop, numbers, None)


def journal_of(shop):
    return judge.book_rows(shop.folder)[1]


def leftovers(shop):
    """What a finished swap leaves behind."""
    left = [name for name in os.listdir(shop.folder) if name.startswith("swap.pending")
            and not name.endswith(".partial")]
    return [f"C16: {name} is still there" for name in left]


def whole_copies(shop, least):
    """Everything that is named a copy is a whole book with a whole chain."""
    problems = []
    folder = os.path.join(shop.folder, "backups")
    for name in os.listdir(folder):
        if not name.endswith(".sqlite") or name.startswith("."):
            continue
        try:
            database = sqlite3.connect(f"file:{os.path.join(folder, name)}?mode=ro", uri=True)
            check = [row[0] for row in database.execute("PRAGMA integrity_check")]
            rows = database.execute("SELECT seq,at,kind,subject,body,prev_hash,hash FROM journal "
                                    "ORDER BY seq").fetchall()
            attempts = database.execute(STATES).fetchall()
            database.close()
        except sqlite3.DatabaseError as error:
            problems.append(f"C15: {name} is named a copy and is none: {error}")
            continue
        if check != ["ok"] or judge.journal_problems(rows):
            problems.append(f"C15: {name} is not whole")
        if len(attempts) < least:
            problems.append(f"C15: {name} holds {len(attempts)} sales of {least}")
    return problems


KEEPING = {"backup": [Backup], "restore": [Restore], "rebuild": [Rebuild]}
