#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Works at a practice counter as a screen reader does: it knows nothing of the program but roles and
# accessible names. A shift opened, a sale, a search, a reprint and the shift closed; and every control
# that can be reached has a name.
import sys
import time

import pyatspi

PATIENCE = 30.0  # seconds, for a busy machine


def fail(why):
    print("FAIL", why)
    sys.exit(1)


def wait(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception:  # a thing that goes while it is looked at is not there
            pass
        time.sleep(0.05)
    fail("waited in vain for " + what)


def application(name):
    for one in pyatspi.Registry.getDesktop(0):
        if one and one.name == name:
            return one
    return None


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(root, role, name):
    return pyatspi.findDescendant(
        root, lambda n: n.getRoleName() == role and n.name == name and showing(n))


def find_starting(root, role, start):
    return pyatspi.findDescendant(
        root, lambda n: n.getRoleName() == role and n.name.startswith(start) and showing(n))


def type_into(field, text):
    field.queryComponent().grabFocus()
    field.queryEditableText().setTextContents(text)


def press(node):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    for wanted in ("Press", "Toggle"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    fail("%s cannot be pressed: %s" % (node.name, names))


def text_of(node):
    return node.queryText().getText(0, -1)


def nameless(root):
    """Controls that can take the focus and have no name."""
    roles = {"push button", "text", "combo box", "check box", "radio button", "spin button",
             "password text", "table", "tree", "list", "tree table", "toggle button"}
    found = []

    def look(node):
        if not showing(node):
            return
        if (node.getRoleName() in roles and not node.name.strip()
                and node.getState().contains(pyatspi.STATE_FOCUSABLE)):
            found.append("%s in %s" % (node.getRoleName(), node.parent.name))
        for child in node:
            if child:
                look(child)

    look(root)
    return found


def dump(node, depth=0):
    if showing(node):
        print("  " * depth + '%s "%s"' % (node.getRoleName(), node.name))
    for child in node:
        if child:
            dump(child, depth + 1)


def sale(window, number, amount):
    type_into(wait("the number", lambda: find(window, "text", "Mobile number")), number)
    operator = wait("the operator", lambda: find(window, "text", "Operator"))
    if not text_of(operator):
        type_into(operator, "Airtel")
    type_into(wait("the amount", lambda: find(window, "text", "Amount")), amount)
    button = wait("Recharge", lambda: find(window, "push button", "Recharge"))
    wait("Recharge to be allowed", lambda: button.getState().contains(pyatspi.STATE_ENABLED))
    press(button)
    # The result says itself, without anybody looking.
    wait("the result", lambda: pyatspi.findDescendant(
        window, lambda n: showing(n) and n.name.startswith("Success")))


def go_to(window, page):
    press(wait("the way to " + page, lambda: find(window, "push button", page)
               or find(window, "toggle button", page) or find(window, "check box", page)))


def button(window, name):
    found = wait(name, lambda: find(window, "push button", name))
    wait(name + " to be allowed", lambda: found.getState().contains(pyatspi.STATE_ENABLED))
    return found


def open_shift(window):
    go_to(window, "Shift page")
    type_into(wait("the notes", lambda: find(window, "text", "How many of ₹ 500")), "4")
    press(button(window, "Open the shift"))
    wait("the shift", lambda: find(window, "label", "Shift 1"))
    print("shift open: ok")


def close_shift(window):
    """Blind: what should lie in the drawer is told after the count; 2,000 and a sale of 239."""
    go_to(window, "Shift page")
    press(button(window, "Count and close"))
    for note, many in (("500", "4"), ("200", "1"), ("10", "3")):
        type_into(wait("the notes", lambda: find(window, "text", "How many of ₹ " + note)), many)
    press(button(window, "Keep this count"))
    # Nine rupees are missing; a difference wants its reason.
    close = button(window, "Close the shift")
    wait("the difference", lambda: pyatspi.findDescendant(
        window, lambda n: showing(n) and n.getRoleName() == "label" and "9.00" in n.name))
    type_into(wait("the reason", lambda: find(window, "text", "Why the count differs")),
              "no coins for change")
    press(close)
    wait("no shift", lambda: find(window, "label", "No shift is open"))
    reports = wait("the reports", lambda: find(window, "list", "Reports"))
    wait("the report", lambda: reports.childCount == 1)
    print("shift close: ok")


def main():
    app = wait("the program", lambda: application("countertop"))
    window = wait("its window", lambda: pyatspi.findDescendant(
        app, lambda n: n.getRoleName() == "frame"))
    if "--dump" in sys.argv:
        time.sleep(3)
        dump(window)
        return
    wait("the balance", lambda: find_starting(window, "text", "Balance")
         and "25,000" in text_of(find_starting(window, "text", "Balance")))
    print("practice:", wait("PRACTICE", lambda: find_starting(window, "label", "PRACTICE")).name)
    missing = nameless(window)
    if missing:
        fail("without a name: %s" % missing)

    open_shift(window)
    missing = nameless(window)
    if missing:
        fail("without a name: %s" % missing)
    go_to(window, "Recharge page")
    sale(window, "9812345670", "239")
    print("sale: ok")

    go_to(window, "History page")
    search = wait("the search", lambda: find(window, "text", "History search"))
    type_into(search, "345670")
    table = wait("the list", lambda: find(window, "table", "History table")
                 or find(window, "tree table", "History table"))
    wait("one row", lambda: table.queryTable().nRows == 1)
    print("search: ok")

    press(wait("Receipt", lambda: find(window, "push button", "Receipt")))
    dialog = wait("the receipt", lambda: pyatspi.findDescendant(
        app, lambda n: n.getRoleName() == "dialog" and showing(n)))
    missing = nameless(dialog)
    if missing:
        fail("without a name: %s" % missing)
    print("reprint: ok, as", dialog.name)
    press(wait("the way out", lambda: find(dialog, "push button", "Close")))
    close_shift(window)


main()
