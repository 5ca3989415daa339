// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/console/Invocation.h"
#include "core/domain/Environment.h"
#include "server/ServerKeys.h"
#include "server/store/Store.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kluis::server {

/// What a data folder is for: the file `environment` with the label and a signature of the server's key, and the same
/// label in the store. Production data never gets another label: `anonymise` makes a copy that may have one
/// (docs/decisions/0066). It keeps from mistakes; who has the folder's keys can sign anything. Any thread.
class EnvironmentLabel {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::EnvironmentLabel)

public:
    /// InvalidArgument for a text that is no environment.
    [[nodiscard]] static Result<domain::Environment> parse(const QString& name);

    /// Signs \p environment and puts it into the data folder \p folder. Storage.
    [[nodiscard]] static Result<void> write(const QString& folder, domain::Environment environment,
                                            const ServerKeys& keys);
    /// The folder's label. Forbidden when its signature is not this server's, when the store holds data of another
    /// environment, or when this machine is another one's (checkMachine()). A folder of before labels were signed has
    /// none and is what its store says; one without the file is production.
    [[nodiscard]] static Result<domain::Environment> read(const QString& folder, const ServerKeys& keys, Store& store);

    /// Forbidden when KLUIS_ENVIRONMENT, by which an operator says what a machine is for, names another environment than
    /// \p environment; InvalidArgument when it names none.
    [[nodiscard]] static Result<void> checkMachine(domain::Environment environment);
    /// Forbidden when data of \p data are to become part of \p wanted.
    [[nodiscard]] static Result<void> checkSame(domain::Environment data, domain::Environment wanted);

    /// The option `--environment` of commands that bring data here, and what it says; nothing when it was not given.
    /// InvalidArgument.
    [[nodiscard]] static QCommandLineOption option();
    [[nodiscard]] static Result<std::optional<domain::Environment>> wantedBy(const console::Invocation& given);

    EnvironmentLabel() = delete;
};

} // namespace kluis::server
