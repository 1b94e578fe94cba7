// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ct::fuzz {

namespace {

constexpr std::array<const char *, 6> Names{"txid",   "status", "opid",
                                            "number", "amount", "orderid"};

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

void appendUtf8(std::string &out, unsigned long point)
{
    if (point < 0x80) {
        out += char(point);
    } else if (point < 0x800) {
        out += char(0xc0 | (point >> 6));
        out += char(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        out += char(0xe0 | (point >> 12));
        out += char(0x80 | ((point >> 6) & 0x3f));
        out += char(0x80 | (point & 0x3f));
    } else {
        out += char(0xf0 | (point >> 18));
        out += char(0x80 | ((point >> 12) & 0x3f));
        out += char(0x80 | ((point >> 6) & 0x3f));
        out += char(0x80 | (point & 0x3f));
    }
}

bool hasAll(const Fields &fields)
{
    return std::all_of(Names.begin(), Names.end(),
                       [&](const char *name) { return fields.contains(name); });
}

//! Reads a JSON string behind its opening quote; `at` ends behind the closing one.
std::optional<std::string> jsonString(std::string_view body, std::size_t &at)
{
    std::string text;
    unsigned long high = 0;
    while (at < body.size() && body[at] != '"') {
        if (body[at] != '\\') {
            text += body[at++];
            continue;
        }
        if (++at >= body.size())
            return std::nullopt;
        const char c = body[at++];
        if (c != 'u') {
            const std::string_view from = "bfnrt\"\\/";
            const std::string_view to = "\b\f\n\r\t\"\\/";
            const std::size_t which = from.find(c);
            if (which == std::string_view::npos)
                return std::nullopt;
            text += to[which];
            continue;
        }
        if (at + 4 > body.size())
            return std::nullopt;
        const std::string digits(body.substr(at, 4));
        const unsigned long unit = std::strtoul(digits.c_str(), nullptr, 16);
        at += 4;
        if (unit >= 0xd800 && unit < 0xdc00)
            high = unit;
        else if (unit >= 0xdc00 && unit < 0xe000)
            appendUtf8(text, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
        else
            appendUtf8(text, unit);
    }
    if (at >= body.size())
        return std::nullopt;
    ++at;
    return text;
}

void skipSpace(std::string_view body, std::size_t &at)
{
    while (at < body.size() && isSpace(body[at]))
        ++at;
}

std::string unescaped(std::string_view text)
{
    static const std::map<std::string, std::string> known{
        {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            out += text[at];
            continue;
        }
        const std::string name(text.substr(at + 1, end - at - 1));
        if (name.starts_with("#x"))
            appendUtf8(out, std::strtoul(name.c_str() + 2, nullptr, 16));
        else if (name.starts_with("#"))
            appendUtf8(out, std::strtoul(name.c_str() + 1, nullptr, 10));
        else if (const auto found = known.find(name); found != known.end())
            out += found->second;
        at = end;
    }
    return out;
}

} // namespace

std::optional<Fields> csvFields(std::string_view body)
{
    Fields fields;
    std::string_view rest = trimmed(body);
    if (rest.find_first_of("\r\n") != std::string_view::npos)
        return std::nullopt;
    for (std::size_t i = 0; i < Names.size(); ++i) {
        const std::size_t comma = rest.find(',');
        const bool isLast = i + 1 == Names.size();
        if (isLast != (comma == std::string_view::npos))
            return std::nullopt;
        fields[Names[i]] = std::string(rest.substr(0, comma));
        rest.remove_prefix(isLast ? rest.size() : comma + 1);
    }
    return fields;
}

std::optional<Fields> jsonFields(std::string_view body)
{
    Fields fields;
    std::size_t at = 0;
    skipSpace(body, at);
    if (at >= body.size() || body[at++] != '{')
        return std::nullopt;
    while (true) {
        skipSpace(body, at);
        if (at >= body.size() || body[at++] != '"')
            return std::nullopt;
        const std::optional<std::string> key = jsonString(body, at);
        skipSpace(body, at);
        if (!key || fields.contains(*key) || at >= body.size() || body[at++] != ':')
            return std::nullopt;
        skipSpace(body, at);
        if (at < body.size() && body[at] == '"') {
            ++at;
            const std::optional<std::string> value = jsonString(body, at);
            if (!value)
                return std::nullopt;
            fields[*key] = *value;
        } else {
            const std::size_t start = at;
            while (at < body.size() && body[at] != ',' && body[at] != '}' && !isSpace(body[at]))
                ++at;
            const std::string value(body.substr(start, at - start));
            fields[*key] = value == "null" ? "" : value;
        }
        skipSpace(body, at);
        if (at >= body.size())
            return std::nullopt;
        const char end = body[at++];
        if (end == '}')
            break;
        if (end != ',')
            return std::nullopt;
    }
    skipSpace(body, at);
    return at == body.size() && hasAll(fields) ? std::optional(fields) : std::nullopt;
}

std::optional<Fields> xmlFields(std::string_view body)
{
    Fields fields;
    // Nothing that is declared, commented out or quoted whole.
    if (body.find("<!") != std::string_view::npos)
        return std::nullopt;
    for (const char *name : Names) {
        const std::string tag = name;
        const std::string start = std::string(1, '<').append(tag);
        std::size_t at = 0;
        while (true) {
            at = body.find(start, at);
            if (at == std::string_view::npos)
                return std::nullopt;
            at += start.size();
            skipSpace(body, at);
            if (body.substr(at, 1) == ">" || body.substr(at, 1) == "/")
                break;
        }
        if (body[at] == '/') {
            fields[tag] = "";
            continue;
        }
        const std::size_t end = body.find("</", at);
        if (end == std::string_view::npos || body.substr(end + 2, tag.size()) != tag)
            return std::nullopt;
        fields[tag] = unescaped(body.substr(at + 1, end - at - 1));
    }
    return fields;
}

bool isAmount(const std::string &text, long long paise)
{
    const std::size_t point = text.find('.');
    const std::string rupees = text.substr(0, point);
    std::string decimals = point == std::string::npos ? "" : text.substr(point + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (rupees.empty() || !std::all_of(rupees.begin(), rupees.end(), isDigit) ||
        !std::all_of(decimals.begin(), decimals.end(), isDigit) ||
        (point != std::string::npos && decimals.empty()))
        return false;
    decimals.resize(std::max<std::size_t>(decimals.size(), 2), '0');
    // As text, so that no number is too large.
    if (decimals.find_first_not_of('0', 2) != std::string::npos)
        return false;
    std::string all = rupees + decimals.substr(0, 2);
    all.erase(0, std::min(all.find_first_not_of('0'), all.size() - 1));
    return all == std::to_string(paise);
}

std::string word(const std::string &text)
{
    std::string lower(trimmed(text));
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return lower;
}

} // namespace ct::fuzz
