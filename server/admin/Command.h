// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/console/CommandLine.h"
#include "server/admin/DataFolder.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::server {

/// What a command was asked.
struct CommandInput {
    const console::Invocation& given;
    const Clock& clock;

    [[nodiscard]] QString argument(qsizetype index) const { return given.argument(index); }
    [[nodiscard]] QString value(const char* option) const { return given.value(option); }
    [[nodiscard]] QStringList values(const char* option) const { return given.all(option); }
    /// Whether the option is there, with a value or without.
    [[nodiscard]] bool isSet(const char* option) const { return given.has(option) || !values(option).isEmpty(); }
    /// Opens `--data`.
    [[nodiscard]] Result<DataFolder> open() const { return DataFolder::open(value("data")); }
};

/// What a command says when it worked.
struct CommandOutput {
    QJsonValue json;     ///< object, or array
    QString text;        ///< for people; without a final line break
    QStringList remarks; ///< for stderr, in either form
    int exitCode = 0;
    bool isStreamed = false; ///< it is on stdout already, in its own lines
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
[[nodiscard]] QList<Command> setupCommands();     ///< init, serve, migrate-store, anonymise, health
[[nodiscard]] QList<Command> userCommands();      ///< user …
[[nodiscard]] QList<Command> deviceCommands();    ///< device …
[[nodiscard]] QList<Command> conductCommands();   ///< conduct …
[[nodiscard]] QList<Command> keyCommands();       ///< key …
[[nodiscard]] QList<Command> backupCommands();    ///< backup, verify-backup, restore
[[nodiscard]] QList<Command> scannerCommands();   ///< scanner …
[[nodiscard]] QList<Command> dossierCommands();   ///< demo, import, export-dossier
[[nodiscard]] QList<Command> retentionCommands(); ///< retention …
[[nodiscard]] QList<Command> agreementCommands(); ///< agreement …
[[nodiscard]] QList<Command> employerCommands();  ///< employer …
[[nodiscard]] QList<Command> officeCommands();    ///< office …
[[nodiscard]] QList<Command> auditCommands();     ///< audit …
[[nodiscard]] QList<Command> alarmCommands();     ///< alarm …
[[nodiscard]] QList<Command> evidenceCommands();  ///< evidence, evidence verify

} // namespace kluis::server
