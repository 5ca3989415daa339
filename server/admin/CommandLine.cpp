// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/CommandLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kluis::server {

namespace {

constexpr int wrongUsage = 2;

void print(std::FILE* stream, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString jsonText(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QCommandLineOption dataOption()
{
    return {QStringLiteral("data"), QStringLiteral("The server's data folder."), QStringLiteral("DIR")};
}

CommandLine::CommandLine(const Clock& clock) : m_clock(clock)
{
    for (const auto& group : {setupCommands(), userCommands(), deviceCommands(), dossierCommands()}) {
        m_commands.append(group);
    }
}

const Command* CommandLine::find(const QStringList& words, qsizetype& used) const
{
    for (const Command& command : m_commands) {
        const QStringList own = QString::fromLatin1(command.words).split(u' ');
        if (words.mid(0, own.size()) == own) {
            used = own.size();
            return &command;
        }
    }
    return nullptr;
}

QString CommandLine::overview() const
{
    QString text = QStringLiteral("Usage: kluis-server COMMAND [OPTIONS]\n\n");
    for (const Command& command : m_commands) {
        const QString left = QString(QStringLiteral("  ") % QLatin1StringView(command.words) % u' ' %
                                     QLatin1StringView(command.arguments));
        text += left.leftJustified(32) % u' ' % QLatin1StringView(command.summary) % u'\n';
    }
    text += QStringLiteral("\nkluis-server COMMAND --help tells a command's options.");
    return text;
}

int CommandLine::usage(const QString& complaint) const
{
    print(stderr, QString(QStringLiteral("kluis-server: ") % complaint));
    return wrongUsage;
}

int CommandLine::run(const QStringList& arguments)
{
    const QStringList given = arguments.mid(1);
    if (given.isEmpty()) {
        return usage(tr("No command given; kluis-server --help lists them."));
    }
    if (given.first() == QLatin1String("--help") || given.first() == QLatin1String("-h") ||
        given.first() == QLatin1String("help")) {
        print(stdout, overview());
        return 0;
    }
    if (given.first() == QLatin1String("--version")) {
        print(stdout, QStringLiteral("kluis-server " KLUIS_VERSION));
        return 0;
    }
    qsizetype words = 0;
    const Command* command = find(given, words);
    if (command == nullptr) {
        return usage(tr("There is no such command; kluis-server --help lists them."));
    }
    return runCommand(*command, arguments, words);
}

int CommandLine::runCommand(const Command& command, const QStringList& arguments, qsizetype words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QLatin1StringView(command.summary));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help.")});
    parser.addOption({QStringLiteral("version"), QStringLiteral("Shows the version.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON document.")});
    parser.addOptions(command.options);
    if (command.argumentCount > 0) {
        parser.addPositionalArgument(QLatin1StringView(command.arguments), {});
    }
    const bool parsed = parser.parse(arguments.mid(0, 1) + arguments.mid(1 + words));
    if (parser.isSet(QStringLiteral("help"))) {
        const QString called = QString(QStringLiteral("kluis-server ") % QLatin1StringView(command.words));
        print(stdout, parser.helpText().replace(QCoreApplication::arguments().value(0), called).trimmed());
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(stdout, QStringLiteral("kluis-server " KLUIS_VERSION));
        return 0;
    }
    if (!parsed) {
        return usage(parser.errorText());
    }
    if (parser.positionalArguments().size() != command.argumentCount) {
        return usage(command.argumentCount == 0
                         ? tr("This command takes options only.")
                         : tr("This command needs: %1.").arg(QLatin1StringView(command.arguments)));
    }
    for (const QCommandLineOption& option : command.options) {
        if (option.names().contains(QStringLiteral("data")) && parser.value(option).isEmpty()) {
            return usage(tr("Say which data folder: --data DIR."));
        }
    }
    const auto output = command.run(CommandInput{parser, parser.positionalArguments(), m_clock});
    if (!output) {
        print(stderr, QString(QStringLiteral("kluis-server: ") % output.error().sentence()));
        return output.error().code() == ErrorCode::InvalidArgument ? wrongUsage : 1;
    }
    for (const QString& remark : output->remarks) {
        print(stderr, remark);
    }
    if (parser.isSet(QStringLiteral("json"))) {
        print(stdout, jsonText(output->json));
    } else if (!output->text.isEmpty()) {
        print(stdout, output->text);
    }
    return output->exitCode;
}

} // namespace kluis::server
