#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Works at a practice counter as a screen reader does: it knows nothing of the program but roles and
# accessible names. A sale, a search and a reprint; and every control that can be reached has a name.
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

    sale(window, "9812345670", "239")
    print("sale: ok")

    press(wait("the history", lambda: find_starting(window, "push button", "History page")
               or find_starting(window, "toggle button", "History page")
               or find_starting(window, "check box", "History page")))
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


main()
