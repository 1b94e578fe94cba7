// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// crashtracer [options] -- PROGRAM ARGUMENT…
//
// Runs a program and stops it at every system call that changes the disk, the wire or what a person
// is told. It can kill the program in front of the N-th, or make the N-th fail; the log says what
// was met. Standard input, output and error are the program's. It ends with 0 whatever becomes of
// the program (the log tells), 2 for wrong use and 3 where tracing is not permitted here.
#include "plan.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

using crash::Kind;
using crash::Plan;
using crash::Point;
using crash::Target;

constexpr int WrongUse = 2;
constexpr int NotPermitted = 3;

const char *targetName(Target target)
{
    switch (target) {
        case Target::File:
            return "file";
        case Target::Socket:
            return "socket";
        case Target::Out:
            return "out";
        case Target::Other:
            break;
    }
    return "other";
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        char escaped[8];
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
            out += escaped;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string hex(const std::vector<unsigned char> &bytes)
{
    static const char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

void printPoint(std::FILE *file, const Point &point, bool withBytes)
{
    std::fprintf(file, "{\"call\":%s,\"target\":\"%s\",\"path\":%s", quoted(point.call).c_str(),
                 targetName(point.target), quoted(point.path).c_str());
    if (!point.second.empty())
        std::fprintf(file, ",\"second\":%s", quoted(point.second).c_str());
    std::fprintf(file, ",\"offset\":%lld,\"size\":%lld,\"inode\":%llu,\"new\":%s",
                 static_cast<long long>(point.offset), static_cast<long long>(point.size),
                 static_cast<unsigned long long>(point.inode), point.isNew ? "true" : "false");
    if (point.isDone)
        std::fprintf(file, ",\"result\":%lld", static_cast<long long>(point.result));
    if (!point.injected.empty())
        std::fprintf(file, ",\"injected\":%s", quoted(point.injected).c_str());
    if (withBytes && !point.bytes.empty())
        std::fprintf(file, ",\"bytes\":\"%s\"", hex(point.bytes).c_str());
    std::fputs("}\n", file);
}

bool writeLog(const Plan &plan, const crash::Outcome &outcome)
{
    if (plan.log.empty())
        return true;
    std::FILE *file = std::fopen(plan.log.c_str(), "we");
    if (file == nullptr)
        return false;
    for (const Point &point : outcome.points)
        printPoint(file, point, plan.wantBytes);
    std::fprintf(file, "{\"end\":\"%s\",\"code\":%d,\"counted\":%llu}\n",
                 outcome.wasKilled ? "killed" : "ended", outcome.code,
                 static_cast<unsigned long long>(outcome.counted));
    return std::fclose(file) == 0;
}

bool readKind(std::string_view name, Kind *kind)
{
    constexpr struct
    {
        std::string_view name;
        Kind kind;
    } kinds[] = {{"any", Kind::Any},     {"disk", Kind::Disk}, {"write", Kind::Write},
                 {"flush", Kind::Flush}, {"read", Kind::Read}, {"wire", Kind::Wire}};
    for (const auto &known : kinds) {
        if (known.name == name) {
            *kind = known.kind;
            return true;
        }
    }
    return false;
}

//! False: wrong use.
bool readOption(std::string_view name, const char *value, Plan *plan)
{
    if (name == "--kind")
        return readKind(value, &plan->kind);
    if (name == "--under")
        plan->under = value;
    else if (name == "--log")
        plan->log = value;
    else if (name == "--errno")
        plan->error = std::atoi(value);
    else if (name == "--at")
        plan->index = std::strtoull(value, nullptr, 10);
    else
        return false;
    return true;
}

bool readPlan(int argc, char *argv[], Plan *plan)
{
    int i = 1;
    for (; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        const std::string_view name = argv[i];
        if (name == "--kill")
            plan->kill = true;
        else if (name == "--short")
            plan->isShort = true;
        else if (name == "--sticky")
            plan->isSticky = true;
        else if (name == "--bytes")
            plan->wantBytes = true;
        else if (i + 1 >= argc || !readOption(name, argv[i + 1], plan))
            return false;
        else
            ++i;
    }
    for (++i; i < argc; ++i)
        plan->argv.push_back(argv[i]);
    const bool hasProgram = !plan->argv.empty();
    plan->argv.push_back(nullptr);
    return hasProgram;
}

} // namespace

int main(int argc, char *argv[])
{
    Plan plan;
    if (!readPlan(argc, argv, &plan)) {
        std::fputs(
            "crashtracer [--log FILE] [--under DIR] [--kind any|disk|write|flush|read|wire] "
            "[--at N] [--kill] [--short] [--errno E] [--sticky] [--bytes] -- PROGRAM …\n",
            stderr);
        return WrongUse;
    }
    const crash::Outcome outcome = crash::runUnderPlan(plan);
    if (!outcome.started) {
        std::fprintf(stderr, "crashtracer: %s.\n", outcome.why.c_str());
        return NotPermitted;
    }
    if (!writeLog(plan, outcome)) {
        std::fprintf(stderr, "crashtracer: %s cannot be written.\n", plan.log.c_str());
        return WrongUse;
    }
    return 0;
}
