# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The errands beside selling: settings and password, papers, the owner's word, a new schema."""
import os
import sqlite3
import threading
import zipfile

import judge
from errands import Errand, Poll, receipt_problems, restarted, states_of
from stage import HERE, NEW_PASSWORD, Provider, Shop, next_number, trace


class Configure(Errand):
    """C17: a new password, a new circle, the same account. Exactly one password works."""
    name = "configure"
    username = "practice"

    def __init__(self, work):
        super().__init__(work)
        self.newer = Provider(work, "honest", "--user", self.username, "--password", NEW_PASSWORD)

    def variant(self):
        return "new password" if self.username == "practice" else "new account"

    def prepare(self):
        shop = Shop(os.path.join(self.work, f"template-{self.name}-{self.username}", "data"),
                    self.provider, sealed=True)
        os.makedirs(os.path.dirname(shop.folder))
        shop.configure("--circle", "9")
        self.fill(shop)
        self.template = shop

    def arguments(self, shop, numbers):
        return ["configure", "--practice", "--username", self.username, "--circle", "10",
                "--password-stdin"]

    def text(self):
        return NEW_PASSWORD + "\n"

    def works(self, shop, provider, name):
        """True where the password in a copy of the folder opens the provider's door."""
        copy = shop.copy(os.path.join(os.path.dirname(shop.folder), name), provider)
        moved = copy.ctl("configure", "--practice", "--gateway-url", provider.url)
        return moved.code == 0 and copy.ctl("balance").code == 0

    def after(self, shop, numbers, traced):
        problems = restarted(shop)
        problems += judge.judge(shop.folder, self.provider.ledger(), ())
        old, new = (self.works(shop, self.provider, "old"), self.works(shop, self.newer, "new"))
        if old == new:
            problems.append(f"C17: old password {old}, new password {new}")
        if traced.code == 0 and not new:
            problems.append("C17: configure said that it was done, and the old password works")
        with open(os.path.join(shop.folder, "countertop.conf"), encoding="utf-8") as file:
            settings = file.read()
        if ("circle=9" in settings) == ("circle=10" in settings):
            problems.append("C17: the settings are neither the old nor the new ones")
        mode = os.stat(os.path.join(shop.folder, "countertop.conf")).st_mode & 0o777
        if mode != 0o600:
            problems.append(f"C17: countertop.conf has mode {mode:o}")
        problems += self.leaks(shop.folder)
        return problems

    @staticmethod
    def leaks(folder):
        """I15: no password in any file of the folder, whole or half written."""
        problems = []
        for base, _, names in os.walk(folder):
            for name in names:
                with open(os.path.join(base, name), "rb") as file:
                    data = file.read()
                if NEW_PASSWORD.encode() in data:
                    problems.append(f"I15: the password stands in {name}")
        return problems

    def phase(self, points):
        kept = any("secret.sealed" in point.get("second", "") for point in points[:-1])
        saved = any("countertop.conf" in point.get("second", "") for point in points[:-1])
        if saved:
            return "settings and password renamed" if kept else "settings renamed"
        return "password renamed" if kept else "before any rename"


class ConfigureAccount(Configure):
    """C17 with another user name: its password and its name must change as one."""
    username = "second-account"


class Receipt(Errand):
    """A paper: two of them must never both say that they are the first."""
    name = "receipt"

    def before(self, shop, numbers):
        shop.ctl(*shop.sale(numbers[0], "key-" + numbers[0]))

    def arguments(self, shop, numbers):
        path = os.path.join(os.path.dirname(shop.folder), "killed.txt")
        return ["receipt", states_of(shop, numbers)[0][0], "--output", path]

    def after(self, shop, numbers, traced):
        problems = super().after(shop, numbers, traced)
        path = os.path.join(os.path.dirname(shop.folder), "killed.txt")
        order = states_of(shop, numbers)[0][0]
        if os.path.exists(path) and os.path.getsize(path) > 0:
            later = os.path.join(os.path.dirname(shop.folder), "later.txt")
            shop.ctl("receipt", order, "--output", later)
            with open(later, encoding="utf-8") as file:
                if "DUPLICATE" not in file.read().upper():
                    problems.append("C11: a second paper says that it is the first")
            problems += judge.judge(shop.folder, self.provider.ledger(), numbers)
        else:
            problems += [p for p in receipt_problems(shop, order) if "marked" not in p]
        return problems


class Balance(Errand):
    name = "balance"

    def numbers(self):
        return []

    def arguments(self, shop, numbers):
        return ["balance"]


class Rotation(Balance):
    """C18: the log file is full and changes its name; the book does not care, nothing is lost."""
    name = "rotation"
    line = "2026-11-22T00:00:00.000Z info ct.test: a line of an old log\n"

    def before(self, shop, numbers):
        with open(self.log(shop), "w", encoding="utf-8") as file:
            file.write(self.line * (6 * 1024 * 1024 // len(self.line)))

    @staticmethod
    def log(shop, which="countertopctl.log"):
        return os.path.join(shop.folder, "logs", which)

    def after(self, shop, numbers, traced):
        problems = super().after(shop, numbers, traced)
        kept = 0
        for which in ("countertopctl.log", "countertopctl.1.log"):
            if os.path.exists(self.log(shop, which)):
                with open(self.log(shop, which), encoding="utf-8") as file:
                    kept += file.read().count(self.line)
        if kept != 6 * 1024 * 1024 // len(self.line):
            problems.append(f"C18: {kept} lines of the old log are left")
        return problems


class Lookup(Errand):
    """I20: past sales can be looked up on a disk that takes nothing any more."""
    name = "lookup"

    def before(self, shop, numbers):
        # A sale that was cut off in front of the wire: recovery has something to write, and cannot.
        log = os.path.join(os.path.dirname(shop.folder), "first.log")
        trace(shop, shop.sale(numbers[0], "key-" + numbers[0]), log, "--kind", "wire", "--kill",
              "--at", "1")

    def arguments(self, shop, numbers):
        return ["history"]

    def answer(self, shop, numbers, traced, ledger):
        unread = any(point["call"] == "pread64" for point in traced.points
                     if point.get("injected"))
        if unread:
            return []
        if traced.code != 0 or '"order_id"' not in traced.ended.out:
            return [f"I20: the sales are not listed ({traced.code}): {traced.ended.err.strip()}"]
        return []


class Decide(Poll):
    """The owner's word about an order that the provider will not tell of."""
    name = "decide"
    persona = "forgetful-status"

    def arguments(self, shop, numbers):
        return ["decide", states_of(shop, numbers)[0][0], "success", "--reason", "portal",
                "--reference", "T-1"]

    def expected(self):
        return {"unknown", "success"}


class Migration(Errand):
    """C14: a book of the first schema is brought up; it is whole in one schema or the next."""
    name = "migration"

    def __init__(self, work):
        super().__init__(work)
        self.old = None
        self.schemas = {}
        self.guard = threading.Lock()

    def variant(self):
        return "schema 1"

    def prepare(self):
        shop = Shop(os.path.join(self.work, "template-migration", "data"), self.provider)
        os.makedirs(shop.folder, 0o700)
        with zipfile.ZipFile(os.path.join(HERE, "data", "schema-1.zip")) as archive:
            archive.extractall(shop.folder)
        self.old = content(shop.folder)
        self.schemas[1] = self.old["schema"]
        self.template = shop
        # The account comes without the book, which configure would bring up itself.
        other = Shop(os.path.join(self.work, "template-migration-account", "data"), self.provider)
        os.makedirs(os.path.dirname(other.folder))
        other.configure()
        os.rename(os.path.join(other.folder, "countertop.conf"),
                  os.path.join(shop.folder, "countertop.conf"))

    def numbers(self):
        return []

    def arguments(self, shop, numbers):
        return ["history"]

    def after(self, shop, numbers, traced):
        # Before any program of ours: what is on the disk is one whole schema with all its rows.
        raw = shop.copy(os.path.join(os.path.dirname(shop.folder), "raw"))
        problems = self.whole(content(raw.folder))
        problems += restarted(shop)
        now = content(shop.folder)
        problems += self.whole(now)
        if now["version"] < 2:
            problems.append("C14: the fresh program left the old schema")
        problems += old_copies(shop, self.old)
        sold = next_number()
        ended = shop.ctl(*shop.sale(sold, "key-" + sold, "--wait", "30"))
        if ended.code != 0:
            problems.append(f"C14: a sale after it ends with {ended.code}: {ended.err.strip()}")
        return problems

    def whole(self, found):
        problems = []
        if found["check"] != ["ok"]:
            problems.append(f"C14: integrity: {found['check'][:2]}")
        with self.guard:
            known = self.schemas.setdefault(found["version"], found["schema"])
        if known != found["schema"]:
            problems.append(f"C14: schema {found['version']} is not whole")
        old = len(self.old["journal"])
        if found["journal"][:old] != self.old["journal"]:
            problems.append("C14: the journal is not the old one and what follows")
        if found["attempts"] != self.old["attempts"]:
            problems.append("C14: the attempts are not the old ones")
        return problems

    def phase(self, points):
        commits = sum(1 for point in points[:-1] if point["call"] == "ftruncate" and
                      point["path"].endswith("book.sqlite-journal"))
        copied = any("before-schema" in point["path"] for point in points[:-1])
        if commits:
            return f"{commits} steps and entries committed"
        return "after the copy was begun" if copied else "before the copy"


def content(folder):
    """Schema, journal and attempts as they are on the disk; rolls a hot journal back."""
    database = sqlite3.connect(os.path.join(folder, "book.sqlite"))
    try:
        return {
            "version": database.execute("PRAGMA user_version").fetchone()[0],
            "check": [row[0] for row in database.execute("PRAGMA integrity_check")],
            "schema": database.execute("SELECT type,name,sql FROM sqlite_schema "
                                       "WHERE name NOT LIKE 'sqlite_%' ORDER BY type,name"
                                       ).fetchall(),
            "journal": database.execute("SELECT * FROM journal ORDER BY seq").fetchall(),
            "attempts": database.execute("SELECT order_id,state,number,amount_paise,receipt_no "
                                         "FROM attempts ORDER BY id").fetchall(),
        }
    finally:
        database.close()


def old_copies(shop, old):
    """Copies that a person would find in backups/ are whole old books."""
    folder = os.path.join(shop.folder, "backups")
    whole = 0
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if not name.endswith(".sqlite"):
            continue
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            rows = database.execute("SELECT order_id,state,number,amount_paise,receipt_no "
                                    "FROM attempts ORDER BY id").fetchall()
            if rows != old["attempts"]:
                return [f"C14: the copy {name} has other rows than the old book"]
            whole += 1
        except sqlite3.DatabaseError as error:
            return [f"C15: {name} is listed as a copy and is none ({error})"]
        finally:
            database.close()
    return [] if whole else ["C14: no copy of the old book was kept"]


MORE = {
    "migration": [Migration],
    "configure": [Configure, ConfigureAccount],
    "receipt": [Receipt],
    "balance": [Balance],
    "decide": [Decide],
    "lookup": [Lookup],
    "rotation": [Rotation],
}
