#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# manpages.sh FOLDER BIN: every command and option that a program's help tells stands in its manual
# page, and the page names no option that the program does not have.
set -euo pipefail
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
failed=0
for program in countertop countertopctl countertop-listener countertop-sandbox; do
    page=$(sed 's/\\-/-/g' "$1/$program.1")
    help=$("$2/$program" --help)
    mapfile -t told < <(grep -oE -- '--[a-z0-9][a-z0-9-]+' <<<"$help" | sort -u)
    mapfile -t written < <(grep -oE -- '--[a-z0-9][a-z0-9-]+' <<<"$page" | sort -u)
    if [[ ${#told[@]} -lt 2 ]]; then
        printf '%s: no options in its help\n' "$program"
        failed=1
    fi
    comm -23 <(printf '%s\n' "${told[@]}") <(printf '%s\n' "${written[@]}") \
        | sed "s/^/$program.1 does not name: /" | grep . && failed=1
    comm -13 <(printf '%s\n' "${told[@]}") <(printf '%s\n' "${written[@]}") \
        | sed "s/^/$program has no: /" | grep . && failed=1
done
exit "$failed"
