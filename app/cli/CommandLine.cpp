// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include <QCommandLineParser>

namespace kluis::app {

namespace {

QCommandLineOption withValue(const char* name, const QString& description, const char* valueName)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(valueName));
}

void addAll(QCommandLineParser& parser, const QList<QCommandLineOption>& options)
{
    for (const QCommandLineOption& option : options) {
        parser.addOption(option);
    }
}

} // namespace

CommandLine::CommandLine(const QList<Command>& commands) : m_commands(commands)
{
}

QList<QCommandLineOption> CommandLine::commonOptions()
{
    return {
        withValue("profile", tr("The client's data folder (default: the platform's)."), "DIR"),
        withValue("server", tr("Address of the server, for example https://dossiers.example:8443."), "URL"),
        withValue("ca", tr("A PEM file with the private root that signed the server's certificate."), "FILE"),
        withValue("user", tr("User name."), "LOGIN"),
        withValue("secrets-fd", tr("Read password=, totp=, recovery-code=, account-key= lines from this descriptor."),
                  "N"),
        QCommandLineOption(QStringLiteral("json"), tr("Print JSON on standard output and nothing else there.")),
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")),
        QCommandLineOption(QStringLiteral("version"), tr("Show the version.")),
    };
}

QString CommandLine::overview() const
{
    QString text = tr("kluis: the dossier vault on the command line.\n\nUsage: kluis [options] command [arguments]\n\n"
                      "Commands:\n");
    for (const Command& command : m_commands) {
        const QString left =
            command.arguments.isEmpty() ? command.name : command.name + QLatin1Char(' ') + command.arguments;
        text += QStringLiteral("  %1  %2\n").arg(left, -46).arg(command.summary);
    }
    return text + tr("\n'kluis command --help' tells more about one of them.\n"
                     "Secrets come from a prompt, from --secrets-fd, or from KLUIS_PASSWORD, KLUIS_TOTP and "
                     "KLUIS_ACCOUNT_KEY; never from an argument.\n");
}

QString CommandLine::helpFor(const Command& command)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addAll(parser, commonOptions());
    addAll(parser, command.options);
    QString help = parser.helpText();
    const QString usage = QStringLiteral("kluis %1 [options] %2").arg(command.name, command.arguments);
    // Qt's first line names the program only; ours names the command and what it takes.
    help.replace(0, help.indexOf(QLatin1Char('\n')), tr("Usage: %1").arg(usage));
    return help;
}

/// Takes the one or two words of the command from the front of \p words.
const Command* CommandLine::find(QStringList& words) const
{
    for (const qsizetype length : {qsizetype(2), qsizetype(1)}) {
        if (words.size() < length) {
            continue;
        }
        const QString name = words.mid(0, length).join(QLatin1Char(' '));
        for (const Command& command : m_commands) {
            if (command.name == name) {
                words.remove(0, length);
                return &command;
            }
        }
    }
    return nullptr;
}

CommandLine::Outcome CommandLine::wrongUsage(const QString& sentence) const
{
    return {std::nullopt, 2, sentence + QLatin1Char(' ') + tr("See 'kluis --help'."), true};
}

CommandLine::Outcome CommandLine::parse(const QStringList& arguments) const
{
    QCommandLineParser parser;
    addAll(parser, commonOptions());
    QStringList known;
    for (const Command& command : m_commands) {
        for (const QCommandLineOption& option : command.options) {
            if (!known.contains(option.names().constFirst())) {
                known.append(option.names().constFirst());
                parser.addOption(option);
            }
        }
    }
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("version"))) {
        return {std::nullopt, 0, QStringLiteral("kluis %1\n").arg(QStringLiteral(KLUIS_VERSION)), false};
    }
    QStringList words = parser.positionalArguments();
    const bool help = parser.isSet(QStringLiteral("help"));
    if (words.isEmpty()) {
        return help ? Outcome{std::nullopt, 0, overview(), false} : wrongUsage(tr("A command is missing."));
    }
    const QString first = words.constFirst();
    const Command* command = find(words);
    if (command == nullptr) {
        return wrongUsage(tr("There is no command '%1'.").arg(first));
    }
    if (help) {
        return {std::nullopt, 0, helpFor(*command), false};
    }
    if (words.size() < command->least || words.size() > command->most) {
        return wrongUsage(tr("'%1' takes: %2.").arg(command->name, command->arguments));
    }

    Invocation invocation;
    invocation.command = command;
    invocation.arguments = words;
    for (const QCommandLineOption& option : commonOptions() + command->options) {
        const QString name = option.names().constLast();
        if (!parser.isSet(name)) {
            continue;
        }
        if (option.valueName().isEmpty()) {
            invocation.flags.append(name);
        } else {
            invocation.values.insert(name, parser.value(name));
        }
    }
    for (const QString& name : parser.optionNames()) {
        if (!invocation.values.contains(name) && !invocation.flags.contains(name)) {
            return wrongUsage(tr("'%1' does not take --%2.").arg(command->name, name));
        }
    }
    return {invocation, 0, {}, false};
}

} // namespace kluis::app
