// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/Invocation.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace kluis::console {

/// One command of a program, as data: what it is called and what it takes.
struct CommandSpec {
    QString name;        ///< one or two words: "sync", "dossier add"
    QString arguments;   ///< for the usage line: "DOSSIER FIELD VALUE"
    QString summary;     ///< one line
    qsizetype least = 0; ///< positional arguments
    qsizetype most = 0;
    QList<QCommandLineOption> options; ///< beside the program's common ones
};

/// What all commands of a program share.
struct ProgramSpec {
    QString name;    ///< "kluis-server"
    QString summary; ///< one line
    QString hint;    ///< last paragraph of the help; may be empty
    QList<QCommandLineOption> options;
};

/// An option with a value, for tables of commands.
[[nodiscard]] QCommandLineOption option(const char* name, const QString& description, const char* valueName);
/// An option without one.
[[nodiscard]] QCommandLineOption flag(const char* name, const QString& description);

/// Reads `program [options] command [options] [arguments]`. Wrong usage is a sentence and exit code 2, help and
/// version are texts and exit code 0; only the rest comes back as an invocation. --help, --version and --json are
/// known to every program.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(kluis::console::CommandLine)

public:
    CommandLine(ProgramSpec program, QList<CommandSpec> commands);

    struct Outcome {
        std::optional<Invocation> invocation;
        int exitCode = 0;
        QString text;         ///< to print: help, version or what is wrong
        bool isError = false; ///< text belongs on stderr
    };
    /// \p arguments begin with the program's own name.
    [[nodiscard]] Outcome parse(const QStringList& arguments) const;

private:
    [[nodiscard]] QString overview() const;
    [[nodiscard]] QString linesOf(const QString& beginning) const;
    [[nodiscard]] Outcome unfinished(const QString& first, bool help) const;
    [[nodiscard]] QString helpFor(const CommandSpec& command) const;
    [[nodiscard]] qsizetype find(QStringList& words) const;
    void fill(QCommandLineParser& parser, const QList<QCommandLineOption>& first) const;
    [[nodiscard]] Outcome wrongUsage(const QString& sentence) const;

    ProgramSpec m_program;
    QList<CommandSpec> m_commands;
};

} // namespace kluis::console
