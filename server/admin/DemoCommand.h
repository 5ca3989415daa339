// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/crypto/KeyDerivation.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace kluis::server {

/// `kluis-server demo`: fills an empty server with a synthetic practice and writes DIR/demo-accounts.json (0600),
/// the only command that ever writes passwords to a file. The same seed gives the same people and texts. One thread.
class DemoCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DemoCommand)

public:
    struct Options {
        QString folder;
        quint64 dossiers = 500;
        quint64 seed = 1;
        int employers = 2;         ///< 1..1000
        crypto::KdfParameters kdf; ///< tests may use the floor
    };

    explicit DemoCommand(const Clock& clock) : m_clock(clock) {}

    /// Makes the data folder, labelled demo, when there is none. \p progress gets dossiers written so far.
    /// \returns {dossiers, operations, employers: [...], accounts, accountsFile, seconds}.
    /// Errors: InvalidArgument for options, Forbidden where the environment is neither demo nor test, Exists when
    /// the server is not empty, else as its parts.
    [[nodiscard]] Result<QJsonObject> run(const Options& options, const std::function<void(quint64)>& progress);

private:
    const Clock& m_clock;
};

} // namespace kluis::server
