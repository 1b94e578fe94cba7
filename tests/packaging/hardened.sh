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
    # __snprintf_chk and its like: _FORTIFY_SOURCE. (explicit_bzero is called by all of them.)
    grep -qE '__(explicit_bzero|snprintf|fprintf|printf)_chk' \
        <<<"$(readelf -W --dyn-syms "$program")" || lacks "no checked C library"
    if grep -q 'Machine: *Advanced Micro Devices X86-64' <<<"$(readelf -hW "$program")"; then
        entry=$(objdump -d --no-show-raw-insn --disassemble=main "$program" | grep -A1 '<main>:')
        grep -q endbr64 <<<"$entry" || lacks "no control-flow protection"
    fi
    grep -q __stack_chk_fail <<<"$(readelf -W --dyn-syms "$program")" || lacks "no stack protector"
done
exit "$failed"
