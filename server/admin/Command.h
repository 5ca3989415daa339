// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/admin/DataFolder.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::server {

/// What a command was asked.
struct CommandInput {
    const QCommandLineParser& options;
    QStringList arguments; ///< what stands beside the options, the command's own words left out
    const Clock& clock;

    [[nodiscard]] QString value(const char* option) const { return options.value(QLatin1StringView(option)); }
    [[nodiscard]] QStringList values(const char* option) const { return options.values(QLatin1StringView(option)); }
    [[nodiscard]] bool isSet(const char* option) const { return options.isSet(QLatin1StringView(option)); }
    /// Opens `--data`.
    [[nodiscard]] Result<DataFolder> open() const { return DataFolder::open(value("data")); }
};

/// What a command says when it worked.
struct CommandOutput {
    QJsonValue json;     ///< object, or array
    QString text;        ///< for people; without a final line break
    QStringList remarks; ///< for stderr, in either form
    int exitCode = 0;
};

/// A command of kluis-server as a row of data.
struct Command {
    const char* words;     ///< "user add"
    const char* arguments; ///< "LOGIN"
    const char* summary;   ///< one sentence, English
    int argumentCount;     ///< exactly so many
    QList<QCommandLineOption> options;
    Result<CommandOutput> (*run)(const CommandInput&);
};

[[nodiscard]] QCommandLineOption dataOption();
[[nodiscard]] QList<Command> setupCommands();   ///< init, serve, health, audit verify
[[nodiscard]] QList<Command> userCommands();    ///< user …
[[nodiscard]] QList<Command> deviceCommands();  ///< device …
[[nodiscard]] QList<Command> dossierCommands(); ///< demo, import, export-dossier

} // namespace kluis::server
