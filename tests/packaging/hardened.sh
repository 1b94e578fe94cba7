#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hardened.sh PROGRAM…: what the linker and the compiler were to put into each of them.
set -euo pipefail
export LC_ALL=C
failed=0
for program in "$@"; do
    lacks()
    {
        printf '%s: %s\n' "${program##*/}" "$1"
        failed=1
    }
    grep -q 'Type: *DYN' <<<"$(readelf -hW "$program")" || lacks "not position-independent"
    headers=$(readelf -lW "$program")
    grep -q GNU_RELRO <<<"$headers" || lacks "no read-only relocations"
    grep -q 'GNU_STACK .* RW ' <<<"$headers" || lacks "a stack that can be executed"
    grep -q BIND_NOW <<<"$(readelf -dW "$program")" || lacks "binds lazily"
    ! grep -qE 'R(UN)?PATH' <<<"$(readelf -dW "$program")" || lacks "looks for libraries by itself"
    grep -q __stack_chk_fail <<<"$(readelf -W --dyn-syms "$program")" || lacks "no stack protector"
done
exit "$failed"
