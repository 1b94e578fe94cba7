# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# awk -f options.awk HELP PAGE: the manual page with a section of every option that the program
# tells in its help, before its files or its exit status. So the page cannot fall behind.
function plain(text)
{
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    return text ~ /^[.']/ ? "\\&" text : text
}
function macro(text)
{
    gsub(/"/, "\\(dq", text)
    return plain(text)
}
FNR == NR {
    if (FNR == 1 || /^ *$/)
        next
    if (/^[a-z]/) {
        sub(/ +$/, "")
        section = section ".SS \"" macro($0) "\"\n"
    } else if (/^ +--/) {
        name = $1
        text = $0
        sub(/^ +--[^ ]+ ?/, "", text)
        value = ""
        if (text ~ /^[^ ]/) {
            value = text
            sub(/ .*/, "", value)
            sub(/^[^ ]+/, "", text)
        }
        sub(/^ +/, "", text)
        section = section ".TP\n.B " plain(name) (value == "" ? "" : " \\fI" plain(value) "\\fR") "\n"
        section = section plain(text) "\n"
    } else if (/^[^ ]/) {
        section = section ".SS \"All commands\"\n"
    } else {
        sub(/^ +/, "")
        section = section plain($0) "\n"
    }
    next
}
/^\.SH "?(EXIT STATUS|FILES)/ && section != "" { printf ".SH EVERY OPTION\n%s", section; section = "" }
{ print }
END {
    if (section != "") {
        print "options.awk: the page has no section FILES or EXIT STATUS" > "/dev/stderr"
        exit 1
    }
}
