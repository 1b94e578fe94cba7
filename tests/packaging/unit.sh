#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# unit.sh UNIT PROGRAM: systemd reads the unit without a complaint and finds it well shut in. The
# program is put where the unit looks for it, in a copy of the unit.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
sed "s,/usr/bin/countertop-listener,$2," "$1" >"$folder/countertop-listener@.service"
cp "$folder/countertop-listener@.service" "$folder/countertop-listener@root.service"
said=$(systemd-analyze verify --man=no --recursive-errors=no \
    "$folder/countertop-listener@root.service" 2>&1) || true
if grep -F countertop-listener <<<"$said"; then
    printf 'systemd complains about the unit\n'
    exit 1
fi
# 0.0 is shut in, 10.0 open; --threshold is in tenths.
systemd-analyze security --offline=yes --no-pager --threshold=20 \
    "$folder/countertop-listener@root.service" | tail -n 1
