// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/CommandLine.h"

#include "core/console/Console.h"

namespace kluis::server {

namespace {

const QString programName = QStringLiteral("kluis-server");
constexpr int wrongUsage = 2;

} // namespace

QCommandLineOption dataOption()
{
    return console::option("data", CommandLine::tr("The server's data folder."), "DIR");
}

CommandLine::CommandLine(const Clock& clock) : m_clock(clock)
{
    for (const auto& group :
         {setupCommands(), userCommands(), deviceCommands(), conductCommands(), keyCommands(), auditCommands(),
          alarmCommands(), backupCommands(), scannerCommands(), dossierCommands(), retentionCommands(),
          evidenceCommands(), officeCommands(), agreementCommands(), employerCommands()}) {
        m_commands.append(group);
    }
}

console::CommandLine CommandLine::parser() const
{
    QList<console::CommandSpec> specs;
    for (const Command& command : m_commands) {
        specs.append({.name = QString::fromLatin1(command.words),
                      .arguments = QString::fromLatin1(command.arguments),
                      .summary = QString::fromLatin1(command.summary),
                      .least = command.argumentCount,
                      .most = command.argumentCount,
                      .options = command.options});
    }
    return {{.name = programName, .summary = tr("the dossier vault's server"), .hint = {}, .options = {}}, specs};
}

int CommandLine::run(const QStringList& arguments)
{
    const auto outcome = parser().parse(arguments);
    if (!outcome.invocation) {
        return console::report(programName, outcome);
    }
    const console::Invocation& given = *outcome.invocation;
    const Command& command = m_commands.at(given.command);
    for (const QCommandLineOption& option : command.options) {
        if (option.names().contains(QStringLiteral("data")) && given.value("data").isEmpty()) {
            console::note(QString(programName % QLatin1String(": ") % tr("Say which data folder: --data DIR.")));
            return wrongUsage;
        }
    }
    const auto output = command.run(CommandInput{given, m_clock});
    if (!output) {
        const int refused = console::report(programName, output.error());
        return output.error().code() == ErrorCode::InvalidArgument ? wrongUsage : refused;
    }
    for (const QString& remark : output->remarks) {
        console::note(remark);
    }
    if (output->isStreamed) {
        return output->exitCode;
    }
    if (given.json()) {
        if (output->json.isArray()) {
            console::jsonLine(output->json.toArray());
        } else {
            console::jsonLine(output->json.toObject());
        }
    } else if (!output->text.isEmpty()) {
        console::line(output->text);
    }
    return output->exitCode;
}

} // namespace kluis::server
