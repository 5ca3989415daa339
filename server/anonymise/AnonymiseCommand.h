// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/admin/Command.h"
#include "server/admin/DataFolder.h"
#include "server/anonymise/Anonymiser.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kluis::server {

/// `kluis-server anonymise`: a copy of a server for another environment, of nobody. It is made in a folder beside its
/// own and gets its name when it is whole; what an earlier run left there is made anew. The original may run meanwhile.
/// One thread.
class AnonymiseCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AnonymiseCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// Errors: InvalidArgument for options, Exists where the copy would overwrite something, Busy while another run makes
    /// the same copy; as DataFolder and Anonymiser.
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);

private:
    static Result<DataFolder::Plan> planOf(const CommandInput& input);
    static Result<void> clear(const DataFolder::Plan& plan, const QString& folder);
    static Result<CommandOutput> copy(const CommandInput& input, const DataFolder& from, const DataFolder::Plan& plan);
    static CommandOutput report(const Anonymiser::Summary& summary, const DataFolder::Plan& plan, const QString& folder,
                                const QString& code);

    AnonymiseCommand() = delete;
};

} // namespace kluis::server
