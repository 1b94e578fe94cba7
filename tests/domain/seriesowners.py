#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints "NUMBER<tab>carrier" for every series of five digits from 60000, as phonenumbers itself
answers; every STEP-th of them (the argument). tst_numberseries compares."""
import sys

from phonenumbers import PhoneNumber
from phonenumbers.carrier import name_for_valid_number

for series in range(60000, 100000, int(sys.argv[1])):
    number = series * 100000 + 12345
    name = name_for_valid_number(PhoneNumber(country_code=91, national_number=number), "en")
    print(number, name, sep="\t")
