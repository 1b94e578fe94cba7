// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCoreApplication>
#include <algorithm>

namespace ct {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ct::CommandLine)
};

Error misuse(const QString &sentence)
{
    return {Fault::Malformed, sentence};
}

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const OptionSpec &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

//! Every option of every command: before the command is known, this tells which ones take a value.
QList<OptionSpec> allOptions(const QList<CommandSpec> &commands)
{
    QList<OptionSpec> options = CommandLine::globalOptions();
    for (const CommandSpec &command : commands)
        options += command.options;
    return options;
}

QString optionHelp(const OptionSpec &option)
{
    const QString shown = QStringLiteral("  --") + option.name +
                          (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
    const QString gap = shown.size() < 34 ? QString() : QStringLiteral(" ");
    return shown.leftJustified(34) + gap + option.help + u'\n';
}

} // namespace

QList<OptionSpec> CommandLine::globalOptions()
{
    return {
        {QStringLiteral("data-dir"), QStringLiteral("DIR"),
         Texts::tr("folder of the book and its settings")},
        {QStringLiteral("password-file"), QStringLiteral("FILE"),
         Texts::tr("private file that holds the provider's password")},
        {QStringLiteral("passphrase-file"), QStringLiteral("FILE"),
         Texts::tr("private file with the passphrase of the sealed password")},
        {QStringLiteral("user"), QStringLiteral("NAME"), Texts::tr("act for this user")},
        {QStringLiteral("pin-file"), QStringLiteral("FILE"),
         Texts::tr("private file that holds the user's PIN")},
        {QStringLiteral("json"), QString(), Texts::tr("one JSON document on standard output")},
        {QStringLiteral("help"), QString(), Texts::tr("show this text")},
        {QStringLiteral("version"), QString(), Texts::tr("show the version")},
    };
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments,
                                       const QList<CommandSpec> &commands)
{
    const QList<OptionSpec> known = allOptions(commands);
    const bool hasCommands = !(commands.size() == 1 && commands.first().name.isEmpty());
    CommandLine line;
    QStringList used;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (onlyArguments || !word.startsWith(QLatin1String("--"))) {
            if (hasCommands && line.m_command.isEmpty() && !onlyArguments)
                line.m_command = word;
            else
                line.m_arguments << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyArguments = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
        const OptionSpec *option = findOption(known, name);
        if (!option)
            return misuse(
                Texts::tr("There is no option --%1. Use --help to see them all.").arg(name));
        if (used.contains(name))
            return misuse(Texts::tr("The option --%1 is given twice.").arg(name));
        QString value;
        if (option->valueName.isEmpty()) {
            if (equals >= 0)
                return misuse(Texts::tr("The option --%1 takes no value.").arg(name));
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < arguments.size()) {
            value = arguments.at(++i);
        } else {
            return misuse(Texts::tr("The option --%1 needs a value.").arg(name));
        }
        used << name;
        line.m_values.insert(name, value);
    }
    if (line.has("help") || line.has("version"))
        return line;

    const auto command =
        std::find_if(commands.begin(), commands.end(),
                     [&](const CommandSpec &spec) { return spec.name == line.m_command; });
    if (command == commands.end() && line.m_command.isEmpty())
        return misuse(Texts::tr("A command is missing. Use --help to see them all."));
    if (command == commands.end())
        return misuse(Texts::tr("There is no command \"%1\". Use --help to see them all.")
                          .arg(line.m_command));
    for (const QString &name : std::as_const(used)) {
        if (!findOption(globalOptions(), name) && !findOption(command->options, name))
            return misuse(
                Texts::tr("The command %1 has no option --%2.").arg(line.m_command, name));
    }
    if (line.m_arguments.size() < command->arguments.size())
        return misuse(
            Texts::tr("%1 is missing.").arg(command->arguments.at(line.m_arguments.size())));
    if (line.m_arguments.size() > command->arguments.size())
        return misuse(Texts::tr("\"%1\" is one word too many.").arg(line.m_arguments.last()));
    return line;
}

QString CommandLine::help(const QString &program, const QString &summary,
                          const QList<CommandSpec> &commands)
{
    QString text = program + QStringLiteral(" - ") + summary + QStringLiteral("\n\n");
    for (const CommandSpec &command : commands) {
        if (!command.name.isEmpty()) {
            text += QStringLiteral("%1 %2\n    %3\n")
                        .arg(command.name, command.arguments.join(u' '), command.help);
        }
        for (const OptionSpec &option : command.options)
            text += QStringLiteral("  ") + optionHelp(option);
    }
    text += u'\n' + Texts::tr("Always:") + u'\n';
    for (const OptionSpec &option : globalOptions())
        text += optionHelp(option);
    return text;
}

} // namespace ct
