// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace kluis::app {

class CommandContext;

/// One command of `kluis`, as data: what it is called, what it takes, who does it.
struct Command {
    QString name;        ///< one or two words: "sync", "dossier add"
    QString arguments;   ///< for the usage line: "DOSSIER FIELD VALUE"
    QString summary;     ///< one line
    qsizetype least = 0; ///< positional arguments
    qsizetype most = 0;
    QList<QCommandLineOption> options; ///< beside the common ones
    std::function<Result<void>(CommandContext&)> run;
};

/// What a command line asked for.
struct Invocation {
    const Command* command = nullptr;
    QStringList arguments;
    QHash<QString, QString> values; ///< options with a value, by long name
    QStringList flags;              ///< options without one
};

/// Reads `kluis [options] command [options] [arguments]`. Wrong usage is a sentence and exit code 2, help
/// and version are texts and exit code 0; only the rest comes back as an invocation.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit CommandLine(const QList<Command>& commands);

    struct Outcome {
        std::optional<Invocation> invocation;
        int exitCode = 0;
        QString text;         ///< to print: help, version or what is wrong
        bool isError = false; ///< text belongs on stderr
    };
    [[nodiscard]] Outcome parse(const QStringList& arguments) const;

    /// --profile, --server, --ca, --user, --json, --secrets-fd, --help, --version.
    [[nodiscard]] static QList<QCommandLineOption> commonOptions();

private:
    [[nodiscard]] QString overview() const;
    [[nodiscard]] static QString helpFor(const Command& command);
    [[nodiscard]] const Command* find(QStringList& words) const;
    [[nodiscard]] Outcome wrongUsage(const QString& sentence) const;

    const QList<Command>& m_commands;
};

} // namespace kluis::app
