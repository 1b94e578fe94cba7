#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker is checked: it has to find every falsehood that is planted into a true history."""
import json
import sqlite3
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import bookfiles  # noqa: E402
import checker  # noqa: E402
from madeup import (  # noqa: E402
    AGAIN, BACK, DEAD, EPOCH, GOOD, LOST, NEVER, PENDED, REFUSED, answer, true_history,
)  # fmt: skip


class Planted(unittest.TestCase):
    def found(self, history, tamper=None):
        with tempfile.TemporaryDirectory() as folder:
            history.write(Path(folder), tamper)
            return checker.check(folder)[0]

    def expect(self, invariant, history, tamper=None):
        found = self.found(history, tamper)
        hit = [line for line in found if line.split()[0] == invariant]
        self.assertTrue(hit, f"{invariant} was not found, only {found}")

    def test_true_history_has_no_violation(self):
        self.assertEqual(self.found(true_history()), [])

    # I1, I2, I4, I7, I8: the books against the ledger

    def test_double_debit_without_incident(self):
        h = true_history()
        h.event(900000, "debit", order=DEAD, paise=2000)
        h.evidence(901000, DEAD, "failed", "success", "status", "success", answer(DEAD, "Success"))
        self.expect("I1", h)

    def test_double_debit_with_incident_is_fine(self):
        h = true_history()
        h.event(900000, "debit", order=DEAD, paise=2000)
        h.evidence(901000, DEAD, "failed", "success", "status", "success", answer(DEAD, "Success"))
        h.incident(901000, DEAD, "double_debit", "failed", "success")
        self.assertEqual(self.found(h), [])

    def test_debit_that_no_book_knows(self):
        h = true_history()
        h.event(900000, "arrived", path="/recharge/api", order="999", number="", amount="",
                operator="")  # fmt: skip
        h.event(900001, "debit", order="999", paise=2000)
        self.expect("I2", h)

    def test_debited_order_that_was_never_sent(self):
        h = true_history()
        h.event(900001, "debit", order=NEVER, paise=2000)
        self.expect("I2", h)

    def test_request_of_an_order_that_was_never_sent(self):
        h = true_history()
        h.event(900000, "arrived", path="/recharge/api", order=NEVER, number="", amount="",
                operator="")  # fmt: skip
        self.expect("R1", h)

    def test_two_requests_for_one_order(self):
        h = true_history()
        h.event(900000, "arrived", path="/recharge/api", order=GOOD, number="", amount="",
                operator="")  # fmt: skip
        self.expect("I3", h)

    def test_success_whose_debit_was_taken_back(self):
        h = true_history()
        h.event(900000, "reversal", order=GOOD, paise=2000)
        self.expect("I4", h)

    def test_failed_and_debited(self):
        h = true_history()
        h.event(900000, "debit", order=DEAD, paise=2000)
        self.expect("I7", h)

    def test_success_that_was_never_debited(self):
        h = true_history()
        h.events = [e for e in h.events if not (e["e"] == "debit" and e.get("order") == GOOD)]
        self.expect("I8", h)

    def test_amount_taken_back_is_another(self):
        h = true_history()
        next(e for e in h.events if e["e"] == "reversal")["paise"] = 1000
        self.expect("I19", h)

    def test_reversed_twice(self):
        h = true_history()
        back = answer(BACK, "Failure")
        good = answer(BACK, "Success")
        h.evidence(910000, BACK, "reversed", "conflict", "status", "success", good)
        word = dict(raw="portal", by="owner", reference="p1", http=0)
        h.evidence(920000, BACK, "conflict", "success", "person", "said_success", **word)
        h.evidence(930000, BACK, "success", "success", "status", "failure", back)
        h.evidence(995000, BACK, "success", "reversed", "status", "failure", back)
        self.expect("I19", h)

    # I5: steps between states

    def test_timeout_taken_for_failure(self):
        h = true_history()
        h.of(LOST)[3].update({"state": "failing"})
        h.of(LOST, nth=1)[3].update({"from": "failing"})
        self.expect("I5", h)

    def test_unknown_that_expires(self):
        h = true_history()
        h.of(LOST, nth=1)[3].update({"state": "failed"})
        h.of(LOST, nth=1)[3]["evidence"].update({"verdict": "no_answer", "raw": "", "http": 0})
        self.expect("I5", h)

    def test_failed_after_one_negative(self):
        h = true_history()
        del h.entries[h.entries.index(h.of(DEAD))]
        h.of(DEAD)[3].update({"from": "sending"})
        self.expect("I5", h)

    def test_second_negative_too_soon(self):
        h = true_history()
        h.of(DEAD, nth=1)[3]["evidence"]["at"] = EPOCH + 101000
        self.expect("I5", h)

    def test_unknown_order_taken_for_failure(self):
        h = true_history()
        h.of(DEAD, nth=1)[3]["evidence"]["raw"] = "Invalid order id"
        self.expect("I5", h)

    def test_success_by_an_answer_about_another_order(self):
        h = true_history()
        h.of(LOST, nth=1)[3]["evidence"]["raw"] = answer(GOOD, "Success")
        self.expect("I5", h)

    def test_success_with_another_number(self):
        h = true_history()
        h.of(GOOD)[3]["evidence"]["raw"] = answer(GOOD, "Success", number="9000000000")
        self.expect("I5", h)

    def test_success_with_another_amount(self):
        h = true_history()
        h.of(GOOD)[3]["evidence"]["raw"] = answer(GOOD, "Success", amount="200")
        self.expect("I5", h)

    def test_success_by_a_fragment_of_text(self):
        h = true_history()
        h.of(GOOD)[3]["evidence"]["raw"] = "Your recharge is Success, " + GOOD
        self.expect("I5", h)

    def test_success_by_a_page_of_status_500(self):
        h = true_history()
        h.of(GOOD)[3]["evidence"]["http"] = 500
        self.expect("I5", h)

    def test_csv_where_json_was_asked_for(self):
        h = true_history()
        h.of(GOOD)[3]["evidence"]["raw"] = f"1,Success,x,9800000011,20,{GOOD}"
        self.expect("I5", h)

    def test_error_about_the_call_taken_for_failure(self):
        h = true_history()
        raw = answer(LOST, "Failure", txid="0", opid="Invalid IP 203.0.113.45")
        h.of(LOST, nth=1)[3].update({"state": "failing"})
        h.of(LOST, nth=1)[3]["evidence"].update({"verdict": "failure", "raw": raw})
        self.expect("I5", h)

    def test_reversal_after_one_failure(self):
        h = true_history()
        del h.entries[h.entries.index(h.of(BACK, nth=1))]
        self.expect("I5", h)

    def test_reversal_within_a_minute(self):
        h = true_history()
        h.of(BACK, nth=2)[3]["evidence"]["at"] = EPOCH + 730000
        self.expect("I5", h)

    def test_decision_without_reference(self):
        h = true_history()
        e = h.of(LOST, nth=1)[3]["evidence"]
        e.update({"channel": "person", "verdict": "said_success", "raw": "because"})
        self.expect("I5", h)

    def test_final_state_that_is_left(self):
        h = true_history()
        h.evidence(900000, GOOD, "success", "pending", "status", "pending", answer(GOOD, "Pending"))
        self.expect("I5", h)

    def test_not_sent_although_the_body_was_read(self):
        h = true_history()
        h.of(NEVER)[3]["evidence"]["reads"] = 1
        self.expect("I5", h)

    # I6: durable before effect

    def test_sent_before_the_commit(self):
        h = true_history()
        next(e for e in h.events if e["e"] == "first_byte")["committed"] = False
        self.expect("I6", h)

    def test_sent_before_the_mirror(self):
        h = true_history()
        next(e for e in h.events if e["e"] == "first_byte")["mirror_bytes"] = 10
        self.expect("I6", h)

    def test_sent_before_the_mirror_was_flushed(self):
        h = true_history()
        next(e for e in h.events if e["e"] == "first_byte")["mirror_flushed"] = False
        self.expect("I6", h)

    # I9, I11, I13 to I18, I20

    def test_sums_of_the_day(self):
        self.expect("I9", true_history(), change("UPDATE day_totals SET sum_paise=1 WHERE rowid=1"))

    def test_call_back_that_moves_a_state(self):
        h = true_history()
        h.of(LOST, nth=1)[3]["evidence"].update({"channel": "callback", "verdict": "hint"})
        self.expect("I11", h)

    def test_order_id_given_out_twice(self):
        h = true_history()
        h.event(900000, "sale", shop=1, intent="i9", retry=False, paise=2000, order=GOOD)
        self.expect("I13", h)

    def test_journal_edited_in_the_table(self):
        edit = change("UPDATE journal SET body=replace(body,'Airtel','Aircel') WHERE seq=2")
        self.expect("I14", true_history(), edit)

    def test_row_edited_in_the_table(self):
        edit = change(f"UPDATE attempts SET amount_paise=1 WHERE order_id='{GOOD}'")
        self.expect("I14", true_history(), edit)

    def test_mirror_line_edited(self):
        self.expect("I14", true_history(), mirror(lambda text: text.replace(b"Airtel", b"Aircel", 1)))

    def test_mirror_line_taken_out(self):
        cut = mirror(lambda text: b"".join(l for i, l in enumerate(text.splitlines(True)) if i != 2))
        self.expect("I14", true_history(), cut)

    def test_mirror_truncated(self):
        self.expect("I14", true_history(), mirror(lambda text: text[:-20]))

    def test_password_in_the_log(self):
        for form in bookfiles.FORMS:
            leak = lambda shop: (shop / "program.log").write_bytes(b"url " + form)  # noqa: E731, B023
            self.expect("I15", true_history(), leak)

    def test_outcome_known_too_late(self):
        h = true_history()
        seq = 1 + h.entries.index(h.of(LOST))
        h.event(96000, "calm", shop=1, wall=EPOCH + 96000, seq=seq)
        h.of(LOST, nth=1)[0] = EPOCH + 9_000_000
        h.of(LOST, nth=1)[3]["evidence"]["at"] = EPOCH + 9_000_000
        self.expect("I17", h)

    def test_outcome_never_known(self):
        h = true_history()
        del h.entries[h.entries.index(h.of(LOST, nth=1))]
        self.expect("I17", h)

    def test_two_live_attempts_of_one_intent(self):
        h = true_history()
        h.begin(900000, "100000000000009", "i1", retry_of=GOOD)
        self.expect("I18", h)

    def test_retry_while_unknown(self):
        h = true_history()
        again = h.of(AGAIN, "begin")
        h.entries.remove(again)
        h.entries.insert(h.entries.index(h.of(DEAD, nth=1)), again)
        self.expect("I18", h)

    def test_looking_up_fails(self):
        h = true_history()
        h.event(900000, "lookup", shop=1, ok=False)
        self.expect("I20", h)

    def test_pending_and_refused_are_read(self):
        for order in (PENDED, REFUSED):
            h = true_history()
            h.of(order)[3]["evidence"]["raw"] = "err"
            self.expect("I5", h)


def change(sql):
    def tamper(shop):
        book = sqlite3.connect(shop / "book.sqlite")
        book.execute(sql)
        book.commit()
        book.close()

    return tamper


def mirror(edit):
    def tamper(shop):
        path = shop / "journal.jsonl"
        path.write_bytes(edit(path.read_bytes()))

    return tamper


if __name__ == "__main__":
    unittest.main()
