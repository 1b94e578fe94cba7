// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ct {

//! An option of a command; with a value name it takes a value.
struct OptionSpec
{
    QString name;
    QString valueName; //!< empty: a switch
    QString help;
};

//! One command of a program, or the program itself where it has no commands.
struct CommandSpec
{
    QString name;
    QStringList arguments; //!< names of the positional arguments, all required
    QList<OptionSpec> options;
    QString help;
};

//! What was typed, after it was held against a specification.
class CommandLine
{
public:
    //! Options may stand before and after the command. Malformed: the detail is a sentence for the
    //! person (unknown command or option, a value or an argument too few or too many, an option
    //! twice). `commands` with one entry of empty name: a program without commands.
    static Result<CommandLine> parse(const QStringList &arguments,
                                     const QList<CommandSpec> &commands);

    const QString &command() const { return m_command; }
    QString argument(int at) const { return m_arguments.value(at); }
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    QString value(const char *option, const QString &otherwise = {}) const
    {
        return m_values.value(QLatin1String(option), otherwise);
    }

    //! A text for --help.
    static QString help(const QString &program, const QString &summary,
                        const QList<CommandSpec> &commands);
    //! The options that every program takes.
    static QList<OptionSpec> globalOptions();

private:
    QString m_command;
    QStringList m_arguments;
    QHash<QString, QString> m_values;
};

} // namespace ct
