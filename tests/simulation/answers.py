# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a provider's raw answer once more, strictly, to see what it may be believed for."""
import json
import re

FIELDS = ("txid", "status", "opid", "number", "amount", "orderid")

REFUSALS = {
    "Authentication fail!",
    "Unauthorised Access",
    "Parameter is missing",
    "Paramenter is missing",
    "Configuration Missing, Contact Service Provider",
    "Configuration is missing! contact service provider.",
    "Error Code : 1001, Contact Service Provider",
    "Minimum amount 10 INR For Recharge.",
    "Already in pending process",
    "Low Balance Please Contact Service Provider",
}
UNKNOWN_ORDER = {"Invalid order id/Invalid Response format", "Invalid order id"}

XML = re.compile(
    r"\s*<Recharge>\s*"
    + r"\s*".join(rf"(?:<{name}>([^<&]*)</{name}>|<{name}\s*/>)" for name in FIELDS)
    + r"\s*</Recharge>\s*"
)


def paise(text):
    """Whole paise of "239", "239.5", "239.00"; None for any other form."""
    match = re.fullmatch(r"([0-9]{1,13})(?:\.([0-9]+))?", text or "")
    if not match:
        return None
    fraction = (match[2] or "").ljust(2, "0")
    if fraction[2:].strip("0"):
        return None
    return int(match[1]) * 100 + int(fraction[:2])


def flat_object(pairs):
    seen = {}
    for key, value in pairs:
        if key in seen:
            raise ValueError("a key twice")
        if isinstance(value, (dict, list, bool)):
            raise ValueError("not flat")
        seen[key] = "" if value is None else str(value)
    return seen


class Reader:
    """Decodes answers of one format; what it cannot decode says nothing."""

    def __init__(self, wanted):
        self.format = wanted

    def fields(self, raw):
        if self.format == "json":
            try:
                found = json.loads(raw, object_pairs_hook=flat_object, parse_float=str)
            except (ValueError, RecursionError):
                return None
            if not isinstance(found, dict) or sorted(found) != sorted(FIELDS):
                return None
            return found
        if self.format == "csv":
            text = raw.strip()
            parts = text.split(",")
            if len(parts) != 6 or "\n" in text or "\r" in text:
                return None
            return dict(zip(FIELDS, parts))
        match = XML.fullmatch(raw)
        return dict(zip(FIELDS, (part or "" for part in match.groups()))) if match else None

    def says(self, raw, order, number, amount, from_recharge):
        """What the answer proves about this order: success, pending, failure, refusal,
        unknown_order, or "" for nothing."""
        text = raw.strip()
        if from_recharge and text in REFUSALS:
            return "refusal"
        if not from_recharge and text in UNKNOWN_ORDER:
            return "unknown_order"
        fields = self.fields(raw)
        if fields is None:
            return ""
        status = fields["status"].strip()
        word = status.lower() if status.isascii() else ""
        if word not in ("success", "pending", "failure"):
            return ""
        same_sale = fields["number"] == number and paise(fields["amount"]) == amount
        none = fields["txid"] in ("", "0")
        if word == "failure" and none and not from_recharge:
            return ""  # about the call, not about the order
        if word == "failure" and none and fields["orderid"] == "" and same_sale:
            return "refusal"
        if fields["orderid"] != order or not same_sale:
            return ""
        if word == "failure":
            return "refusal" if none else "failure"
        return word
