# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the provider and the simulation saw: requests, debits, credits, deaths, in true order."""
import json


class Run:
    def __init__(self, folder):
        self.problems = []
        self.events = []
        self.format = "json"
        self.epoch = 0
        self.requests = {}  # order -> how often /recharge/api got it
        self.debits = {}  # order -> debits less credits
        self.ever_debited = set()
        self.reversals = {}
        self.executed_at = {}
        self.final_at = {}  # order -> when the provider last changed it
        self.begun = {}  # order -> (shop, intent, paise)
        self.first_bytes = []
        self.lineage = {}  # shop -> newest lineage
        self.calm = {}  # shop -> event
        self.owners = {}  # program -> shop
        self.restored = set()
        self.amounts = {}
        self.flows = 0
        self.balance = None
        self.opening = None
        self.lost_before = {}  # shop -> time of the last restored folder
        self.frozen = []
        self._read(folder / "run.jsonl")

    def _read(self, path):
        shop_of_open = None
        with open(path, encoding="ascii") as lines:
            for line in lines:
                event = json.loads(line)
                self.events.append(event)
                handler = getattr(self, "_" + event["e"], None)
                if handler:
                    handler(event)

    def shops(self):
        return sorted({e["shop"] for e in self.events if e["e"] == "end"})

    def _run(self, event):
        self.format = event["format"]
        self.epoch = event["epoch"]

    def _wallet(self, event):
        self.opening = event["paise"]

    def _balance(self, event):
        self.balance = event["paise"]

    def _arrived(self, event):
        if event["path"] == "/recharge/api":
            order = event["order"]
            self.requests[order] = self.requests.get(order, 0) + 1

    def _debit(self, event):
        order = event["order"]
        self.debits[order] = self.debits.get(order, 0) + 1
        self.amounts.setdefault(order, event["paise"])
        if self.amounts[order] != event["paise"]:
            self.problems.append(f"I19 order {order}: debited with two amounts")
        self.ever_debited.add(order)
        self.final_at[order] = event["t"]
        self.flows -= event["paise"]

    def _refund(self, event):
        order = event["order"]
        self.debits[order] = self.debits.get(order, 0) - 1
        if self.amounts.get(order) != event["paise"]:
            self.problems.append(f"I19 order {order}: credited with another amount")
        self.final_at[order] = event["t"]
        self.flows += event["paise"]

    def _reversal(self, event):
        self._refund(event)
        order = event["order"]
        self.reversals[order] = self.reversals.get(order, 0) + 1

    def _taken(self, event):
        self.flows -= event["paise"]

    def _executed(self, event):
        self.final_at[event["order"]] = event["t"]

    def _sale(self, event):
        if "order" not in event:
            return
        order = event["order"]
        if order in self.begun:
            self.problems.append(f"I13 order {order}: its id was given out twice")
        self.begun[order] = (event["shop"], event["intent"], event["paise"], event["t"])

    def _first_byte(self, event):
        self.first_bytes.append(event)

    def _open(self, event):
        self.lineage[event["shop"]] = event["lineage"]

    def _calm(self, event):
        self.calm[event["shop"]] = event

    def _folder_restored(self, event):
        self.restored.add(event["shop"])
        self.lost_before[event["shop"]] = event["t"]

    def _lookup(self, event):
        if not event["ok"]:
            self.problems.append(f"I20 shop {event['shop']}: looking up failed at {event['t']}")
