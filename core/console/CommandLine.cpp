// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/CommandLine.h"

#include <QCommandLineParser>

namespace kluis::console {

namespace {

QList<QCommandLineOption> optionsOfAllPrograms()
{
    return {
        flag("json", CommandLine::tr("Print JSON on standard output and nothing else there.")),
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help.")),
        flag("version", CommandLine::tr("Show the version.")),
    };
}

void addNew(QCommandLineParser& parser, QStringList& known, const QList<QCommandLineOption>& options)
{
    for (const QCommandLineOption& option : options) {
        if (!known.contains(option.names().constLast())) {
            known.append(option.names().constLast());
            parser.addOption(option);
        }
    }
}

} // namespace

QCommandLineOption option(const char* name, const QString& description, const char* valueName)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(valueName));
}

QCommandLineOption flag(const char* name, const QString& description)
{
    return QCommandLineOption(QString::fromLatin1(name), description);
}

CommandLine::CommandLine(ProgramSpec program, QList<CommandSpec> commands)
    : m_program(std::move(program)), m_commands(std::move(commands))
{
    m_program.options += optionsOfAllPrograms();
}

/// A line for each command whose name begins with \p beginning.
QString CommandLine::linesOf(const QString& beginning) const
{
    QString text;
    for (const CommandSpec& command : m_commands) {
        if (command.name.startsWith(beginning)) {
            const QString left = command.arguments.isEmpty()
                                     ? command.name
                                     : QString(command.name + QLatin1Char(' ') + command.arguments);
            text += QStringLiteral("  %1  %2\n").arg(left, -40).arg(command.summary);
        }
    }
    return text;
}

/// No command is called so; several may begin so.
CommandLine::Outcome CommandLine::unfinished(const QString& first, bool help) const
{
    const QString beginning = first + QLatin1Char(' ');
    QStringList next;
    for (const CommandSpec& command : m_commands) {
        if (command.name.startsWith(beginning)) {
            next.append(command.name.sliced(beginning.size()));
        }
    }
    if (next.isEmpty()) {
        return wrongUsage(tr("There is no command '%1'.").arg(first));
    }
    return help ? Outcome{std::nullopt, 0, linesOf(beginning), false}
                : wrongUsage(tr("'%1' goes on with one of: %2.").arg(first, next.join(QLatin1String(", "))));
}

QString CommandLine::overview() const
{
    QString text = QStringLiteral("%1: %2\n\n").arg(m_program.name, m_program.summary);
    text += tr("Usage: %1 command [options] [arguments]").arg(m_program.name);
    text += QStringLiteral("\n\n");
    text += linesOf({}) + QLatin1Char('\n');
    text += tr("'%1 command --help' tells more about one of them.").arg(m_program.name);
    return m_program.hint.isEmpty() ? text : QString(text + QLatin1Char('\n') + m_program.hint);
}

QString CommandLine::helpFor(const CommandSpec& command) const
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    QStringList known;
    addNew(parser, known, command.options);
    addNew(parser, known, m_program.options);
    QString help = parser.helpText();
    const QString usage =
        QStringLiteral("%1 %2 [options] %3").arg(m_program.name, command.name, command.arguments).trimmed();
    // Qt's first line names the program only; ours names the command and what it takes.
    help.replace(0, help.indexOf(QLatin1Char('\n')), tr("Usage: %1").arg(usage));
    return help.trimmed();
}

/// Takes the one or two words of the command from the front of \p words; -1 where there is no such command.
qsizetype CommandLine::find(QStringList& words) const
{
    for (const qsizetype length : {qsizetype(3), qsizetype(2), qsizetype(1)}) {
        if (words.size() < length) {
            continue;
        }
        const QString name = words.mid(0, length).join(QLatin1Char(' '));
        for (qsizetype i = 0; i < m_commands.size(); ++i) {
            if (m_commands.at(i).name == name) {
                words.remove(0, length);
                return i;
            }
        }
    }
    return -1;
}

CommandLine::Outcome CommandLine::wrongUsage(const QString& sentence) const
{
    const QString where = tr("See '%1 --help'.").arg(m_program.name);
    return {std::nullopt, 2, sentence + QLatin1Char(' ') + where, true};
}

/// Gives \p parser every option there is; where two have a name in common, the program's, then that of \p first.
void CommandLine::fill(QCommandLineParser& parser, const QList<QCommandLineOption>& first) const
{
    QStringList known;
    addNew(parser, known, m_program.options);
    addNew(parser, known, first);
    for (const CommandSpec& command : m_commands) {
        addNew(parser, known, command.options);
    }
}

CommandLine::Outcome CommandLine::parse(const QStringList& arguments) const
{
    // An option of one name may take a value in one command and none in another: which command it is comes first, and then
    // its own options count before those of the others.
    QCommandLineParser any;
    fill(any, {});
    const bool isGood = any.parse(arguments);
    QStringList said = any.positionalArguments();
    const qsizetype meant = find(said);
    if (meant < 0 && !isGood) {
        return wrongUsage(any.errorText());
    }
    QCommandLineParser parser;
    fill(parser, meant < 0 ? QList<QCommandLineOption>() : m_commands.at(meant).options);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("version"))) {
        return {std::nullopt, 0, m_program.name + QLatin1Char(' ') + QStringLiteral(KLUIS_VERSION), false};
    }
    QStringList words = parser.positionalArguments();
    const bool help = parser.isSet(QStringLiteral("help"));
    if (words.isEmpty()) {
        return help ? Outcome{std::nullopt, 0, overview(), false} : wrongUsage(tr("A command is missing."));
    }
    const QString first = words.constFirst();
    const qsizetype index = find(words);
    if (index < 0) {
        return unfinished(first, help);
    }
    const CommandSpec& command = m_commands.at(index);
    if (help) {
        return {std::nullopt, 0, helpFor(command), false};
    }
    if (words.size() < command.least || words.size() > command.most) {
        return wrongUsage(command.most == 0 ? tr("'%1' takes no arguments.").arg(command.name)
                                            : tr("'%1' takes: %2.").arg(command.name, command.arguments));
    }

    Invocation invocation;
    invocation.command = index;
    invocation.arguments = words;
    for (const QCommandLineOption& option : m_program.options + command.options) {
        const QString name = option.names().constLast();
        if (!parser.isSet(name) && option.defaultValues().isEmpty()) {
            continue;
        }
        if (option.valueName().isEmpty()) {
            invocation.flags.append(name);
        } else {
            invocation.values.insert(name, parser.values(name));
        }
    }
    for (const QString& name : parser.optionNames()) {
        if (!invocation.values.contains(name) && !invocation.flags.contains(name)) {
            return wrongUsage(tr("'%1' does not take --%2.").arg(command.name, name));
        }
    }
    return {invocation, 0, {}, false};
}

} // namespace kluis::console
