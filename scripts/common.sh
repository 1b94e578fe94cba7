# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shared by the commands at the root. Source it after `set -euo pipefail`; it leaves the caller in
# the root of the source tree. Everything it says goes to stderr: stdout belongs to the programs.

# shellcheck disable=SC2034 # the commands use what is set here
ct_caller_dir=$PWD
ct_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
ct_build=$ct_root/build/release
# shellcheck disable=SC2034
ct_bin=$ct_build/bin
cd -- "$ct_root" || exit 1

ct_say()
{
    printf 'countertop: %s\n' "$*" >&2
}

ct_die()
{
    ct_say "$*"
    exit 1
}

# The person who called: with `sudo ./run` only apt needs root, so everything else goes back to
# whoever typed it.
ct_caller_uid()
{
    if [[ $EUID -eq 0 && ${SUDO_UID:-0} =~ ^[0-9]+$ ]]; then
        printf '%s\n' "${SUDO_UID:-0}"
    else
        printf '%s\n' "$EUID"
    fi
}

# ct_as_caller COMMAND…: as the person who called, with the folders of their own session.
ct_as_caller()
{
    local uid
    uid=$(ct_caller_uid)
    if [[ $uid -eq $EUID ]]; then
        "$@"
        return
    fi
    local -a keep=()
    local name
    for name in DISPLAY WAYLAND_DISPLAY XAUTHORITY QT_QPA_PLATFORM LANG LC_ALL TZ; do
        if [[ -n ${!name:-} ]]; then
            keep+=("$name=${!name}")
        fi
    done
    if [[ -d /run/user/$uid ]]; then
        keep+=("XDG_RUNTIME_DIR=/run/user/$uid")
        if [[ -S /run/user/$uid/bus ]]; then
            keep+=("DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$uid/bus")
        fi
    fi
    sudo -H -u "#$uid" -- env "${keep[@]}" "$@"
}

# ct_in_tree COMMAND…: as the caller where the tree is the caller's, else as whoever owns it here.
ct_in_tree()
{
    local uid
    uid=$(ct_caller_uid)
    if [[ $uid -eq $EUID || $(stat -c %u -- "$ct_root") -eq $uid ]]; then
        ct_as_caller "$@"
    else
        "$@"
    fi
}

ct_as_root()
{
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        ct_die "neither root nor sudo: cannot run: $*"
    fi
}

ct_apt()
{
    ct_as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get -o DPkg::Lock::Timeout=400 -o Acquire::Retries=3 -y "$@" </dev/null >&2
}

# ct_missing FILE…: the packages of the lists that are not installed, one a line.
ct_missing()
{
    local -A installed=()
    local -a wanted=()
    local line name status
    while read -r line _; do
        if [[ -n $line && $line != '#'* ]]; then
            wanted+=("$line")
        fi
    done < <(cat -- "$@")
    while read -r name status; do
        if [[ $status == installed ]]; then
            installed[$name]=1
        fi
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]#\?}" 2>/dev/null)
    for line in "${wanted[@]}"; do
        if [[ -z ${installed[${line#\?}]:-} ]]; then
            printf '%s\n' "$line"
        fi
    done
}

# ct_install LIST…: installs what is missing of scripts/packages-LIST.txt.
ct_install()
{
    if ! command -v dpkg-query >/dev/null; then
        ct_say "not a Debian or Ubuntu system; going on with what is installed"
        return
    fi
    local list name
    local -a files=() missing=() needed=()
    for list in "$@"; do
        files+=("$ct_root/scripts/packages-$list.txt")
    done
    mapfile -t missing < <(ct_missing "${files[@]}")
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    # What the distribution was found not to have is not looked for at every start again.
    local absent=$ct_root/build/absent-packages
    for name in "${missing[@]}"; do
        if [[ $name != '?'* ]] || ! grep -qxsF -- "${name#\?}" "$absent"; then
            needed+=("$name")
        fi
    done
    if [[ ${#needed[@]} -eq 0 ]]; then
        return
    fi
    ct_say "installing: ${needed[*]#\?}"
    ct_apt update || ct_say "apt-get update failed; trying with the lists at hand"
    missing=()
    for name in "${needed[@]}"; do
        if [[ $name == '?'* ]] && ! apt-cache show "${name#\?}" >/dev/null 2>&1; then
            ct_in_tree mkdir -p -- "$ct_root/build"
            ct_in_tree sh -c "printf '%s\n' \"\$1\" >>\"\$2\"" sh "${name#\?}" "$absent"
        else
            missing+=("${name#\?}")
        fi
    done
    if [[ ${#missing[@]} -gt 0 ]]; then
        ct_apt install --no-install-recommends "${missing[@]}" \
            || ct_die "apt-get could not install: ${missing[*]}"
    fi
}

# Everything the configuration depends on and ninja does not watch: which rooms there are, the
# presets, and the options asked for.
ct_stamp()
{
    {
        printf '%s\n' "$@" "$ct_root"
        find src tests cmake packaging -name CMakeLists.txt -print 2>/dev/null | sort
        sha256sum CMakePresets.json scripts/packages-*.txt
    } | sha256sum | cut -d ' ' -f 1
}

# ct_build ON|OFF TARGET…: configures where needed (the argument says whether with the tests) and
# builds the targets. A tree that was configured with the tests keeps them.
ct_build()
{
    local tests=$1 stamp
    shift
    local stamp_file=$ct_build/configured
    if [[ $tests == OFF && -f $ct_build/CMakeCache.txt ]] \
        && grep -qx 'CT_TESTS:BOOL=ON' "$ct_build/CMakeCache.txt" \
        && ! ct_missing "$ct_root/scripts/packages-test.txt" | grep -qv '^?'; then
        tests=ON
    fi
    stamp=$(ct_stamp "$tests")
    if [[ ! -f $ct_build/build.ninja || $(cat -- "$stamp_file" 2>/dev/null) != "$stamp" ]]; then
        ct_in_tree cmake --preset release "-DCT_TESTS=$tests" >&2
        ct_in_tree sh -c "printf '%s\n' \"\$1\" >\"\$2\"" sh "$stamp" "$stamp_file"
    fi
    local -a targets=()
    if [[ $# -gt 0 ]]; then
        targets=(--target "$@")
    fi
    ct_in_tree cmake --build "$ct_build" "${targets[@]}" >&2
}

# Qt wants a private folder for the session; a machine without a session has none.
ct_runtime_dir()
{
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
        export XDG_RUNTIME_DIR=$ct_build/xdg
    fi
}
