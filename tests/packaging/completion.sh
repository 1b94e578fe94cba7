#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# completion.sh FILE PROGRAM: what bash is offered for the beginnings of command lines.
set -euo pipefail
export LC_ALL=C.UTF-8
program=$2
file=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
cd "$folder"
mkdir shop && touch shop.csv
complete() { :; }
# shellcheck disable=SC1090
. "$file"
unset -f complete
compopt() { :; }

failed=0
# offers WORD… -- EXPECTED…: the last of the words is the one being typed; every expected answer has
# to be offered, and nothing at all where none is expected.
offers()
{
    local -a words=()
    while [[ $1 != -- ]]; do
        words+=("$1")
        shift
    done
    shift
    COMP_WORDS=(countertopctl "${words[@]}")
    COMP_CWORD=${#words[@]}
    COMPREPLY=()
    _countertopctl "$program"
    local wanted
    for wanted in "$@"; do
        if ! printf '%s\n' "${COMPREPLY[@]}" | grep -qxF -- "$wanted"; then
            printf 'for "%s": %s is not among: %s\n' "${words[*]}" "$wanted" "${COMPREPLY[*]}"
            failed=1
        fi
    done
    if [[ $# -eq 0 && ${#COMPREPLY[@]} -gt 0 ]]; then
        printf 'for "%s": nothing was expected: %s\n' "${words[*]}" "${COMPREPLY[*]}"
        failed=1
    fi
}

offers rech -- recharge
offers recharge --op -- --operator
offers recharge --operator "" --
offers recharge --numb -- --number
offers recharge --data -- --data-dir
offers --data -- --data-dir
offers --data-dir sh -- shop
offers --data-dir shop hist -- history
offers history --format "" -- table json csv
offers configure --wire post- -- post-query post-form
offers bulk sh -- shop.csv
offers decide X fail --
offers release wa -- wallet
offers nothing-like-it x --

# Every command and every option that the help tells, from a reading of its own.
command=''
count=0
while IFS= read -r line; do
    if [[ $line =~ ^[a-z][a-z-]* ]]; then
        command=${BASH_REMATCH[0]}
        offers "$command" -- "$command"
    elif [[ $line =~ ^[^\ ] ]]; then
        command=''
    elif [[ $line =~ ^\ +(--[a-z0-9-]+) ]]; then
        offers ${command:+"$command"} "${BASH_REMATCH[1]}" -- "${BASH_REMATCH[1]}"
        count=$((count + 1))
    fi
done < <("$program" --help | tail -n +2)
if [[ $count -lt 60 ]]; then
    printf 'only %s options were read out of the help\n' "$count"
    failed=1
fi
exit "$failed"
