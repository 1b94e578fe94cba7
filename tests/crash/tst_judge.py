#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_judge.py: plants broken promises in a good book; the judge must find each of them.

A judge that finds nothing is worth nothing before it has found what is known to be there.
"""
import copy
import json
import os
import shutil
import sqlite3
import sys

import judge
from stage import Provider, Shop, next_number, scratch


def good_book(work):
    provider = Provider(work, "honest")
    shop = Shop(os.path.join(work, "shop", "data"), provider)
    os.makedirs(os.path.dirname(shop.folder))
    shop.configure()
    numbers = [next_number(), next_number()]
    for number in numbers:
        ended = shop.ctl(*shop.sale(number, "key-" + number))
        if ended.code != 0:
            sys.exit(f"a sale failed: {ended.err}")
    return shop, numbers


def change(folder, *statements):
    """Changes rows as no program of ours could: without the triggers."""
    database = sqlite3.connect(os.path.join(folder, "book.sqlite"))
    triggers = database.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall()
    for (name,) in triggers:
        database.execute(f'DROP TRIGGER "{name}"')
    database.execute("PRAGMA ignore_check_constraints=ON")
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


def rehash(folder):
    """Makes the chain and the mirror right again, so that only the planted fault is left."""
    database = sqlite3.connect(os.path.join(folder, "book.sqlite"))
    rows = database.execute("SELECT seq,at,kind,subject,body FROM journal ORDER BY seq").fetchall()
    prev, lines = judge.GENESIS, []
    for row in rows:
        digest = judge.chain_hash(*row, prev)
        database.execute("UPDATE journal SET prev_hash=?,hash=? WHERE seq=?",
                         (prev, digest, row[0]))
        keys = ("seq", "at", "kind", "subject", "body", "prev_hash", "hash")
        lines.append(json.dumps(dict(zip(keys, (*row, prev, digest)))))
        prev = digest
    database.commit()
    database.close()
    with open(os.path.join(folder, "journal.jsonl"), "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))


def mirror(folder, edit):
    path = os.path.join(folder, "journal.jsonl")
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(edit(lines))


def move_state(folder, order, state):
    """Row and last journal entry say `state`, the chain fits: only the promise is broken."""
    change(folder, f"UPDATE attempts SET state='{state}' WHERE order_id='{order}'",
           "UPDATE journal SET body=json_set(body,'$.state','" + state + "') "
           f"WHERE kind='evidence' AND subject='{order}'")
    rehash(folder)


def with_ledger(change_it):
    def plant(_, ledger, order, number):
        change_it(ledger, order, number)
    return plant


def in_folder(change_it):
    def plant(folder, _, order, number):
        change_it(folder, order, number)
    return plant


PLANTS = {
    "sent twice": ("I3", with_ledger(lambda l, o, n: l.requests.update({o: 2}))),
    "paid twice": ("I1", with_ledger(lambda l, o, n: (
        l.executed.update({"999999999999999": ["Success"]}),
        l.numbers[n].add("999999999999999")))),
    "success that never was": ("I8", with_ledger(lambda l, o, n: l.executed.pop(o))),
    "success that was taken back": ("I8", with_ledger(
        lambda l, o, n: l.executed.update({o: ["Success", "Failure"]}))),
    "sale lost from the book": ("I2", in_folder(lambda f, o, n: (change(
        f, f"DELETE FROM attempts WHERE order_id='{o}'",
        f"DELETE FROM journal WHERE subject='{o}'",
        "UPDATE journal SET seq=(SELECT count(*) FROM journal j WHERE j.seq<=journal.seq)"),
                                                     rehash(f)))),
    "failed although paid": ("I2/I7", in_folder(lambda f, o, n: move_state(f, o, "failed"))),
    "not sent although seen": ("R1", in_folder(lambda f, o, n: move_state(f, o, "not_sent"))),
    "an illegal move": ("I5", in_folder(lambda f, o, n: move_state(f, o, "reversed"))),
    "row and journal differ": ("I14", in_folder(lambda f, o, n: change(
        f, f"UPDATE attempts SET state='pending' WHERE order_id='{o}'"))),
    "journal text edited": ("journal", in_folder(lambda f, o, n: change(
        f, "UPDATE journal SET body=replace(body,'10000','10001') WHERE kind='begin'"))),
    "journal entry gone": ("journal", in_folder(lambda f, o, n: change(
        f, "DELETE FROM journal WHERE seq=2"))),
    "mirror line gone": ("I14", in_folder(lambda f, o, n: mirror(f, lambda t: t[:-1]))),
    "mirror lines exchanged": ("I14", in_folder(
        lambda f, o, n: mirror(f, lambda t: t[:-2] + [t[-1], t[-2]]))),
    "mirror torn": ("I14", in_folder(lambda f, o, n: mirror(f, lambda t: t[:-1] + [t[-1][:40]]))),
    "mirror missing": ("I14", in_folder(
        lambda f, o, n: os.unlink(os.path.join(f, "journal.jsonl")))),
    "two live attempts": ("I18", in_folder(lambda f, o, n: change(
        f, "UPDATE attempts SET state='unknown', intent='one'"))),
    "receipt number twice": ("receipt number", in_folder(lambda f, o, n: change(
        f, "UPDATE attempts SET receipt_no='1-000001'"))),
    "book gone": ("I2", in_folder(lambda f, o, n: os.unlink(os.path.join(f, "book.sqlite")))),
}


def main():
    work = scratch()
    shop, numbers = good_book(work)
    ledger = shop.provider.ledger()
    found = judge.judge(shop.folder, ledger, numbers)
    missed = [f"the good book: {found}"] if found else []
    order = judge.book_rows(shop.folder)[2][0][0]
    for name, (expected, plant) in PLANTS.items():
        folder = os.path.join(work, "planted")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(shop.folder, folder)
        theirs = copy.deepcopy({"requests": ledger.requests, "executed": ledger.executed,
                                "numbers": ledger.numbers})
        changed = judge.Ledger(ledger.path)
        changed.__dict__.update(theirs)
        plant(folder, changed, order, numbers[0])
        found = judge.judge(folder, changed, numbers)
        if not any(line.startswith(expected) for line in found):
            missed.append(f"{name}: wanted {expected}, found {found}")
    print(f"{len(PLANTS) - len([m for m in missed if 'good' not in m])} of {len(PLANTS)} found")
    for line in missed:
        print("MISSED  " + line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
