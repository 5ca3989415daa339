// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Secrets.h"
#include "app/engine/Engine.h"
#include "core/console/Invocation.h"

#include <QUrl>

#include <memory>

namespace kluis::app {

/// What a running command works with: its arguments, the secrets given to it, and the engine of the profile,
/// opened when first needed. One command, one context; main thread.
class CommandContext {
    Q_DECLARE_TR_FUNCTIONS(CommandContext)

public:
    CommandContext(const console::Invocation& invocation, const Clock& clock);

    [[nodiscard]] Result<void> prepare(); ///< reads --secrets-fd

    [[nodiscard]] const console::Invocation& given() const { return m_invocation; }
    /// --profile, or the platform's.
    [[nodiscard]] QString profileFolder() const;
    [[nodiscard]] Secrets& secrets() { return m_secrets; }

    /// The engine of --profile, still locked.
    [[nodiscard]] Result<Engine*> engine();
    /// The same; Locked where the profile holds no account yet.
    [[nodiscard]] Result<Engine*> enrolledEngine();
    /// The engine with its vault open: asks for the password.
    [[nodiscard]] Result<Engine*> openEngine();
    /// The same for commands of roles that have no lease: where the password alone is not enough, a login, which asks for
    /// the second factor too.
    [[nodiscard]] Result<Engine*> openOrLogIn();
    /// The open engine and the dossier named by argument \p index.
    struct Target {
        Engine* engine;
        DossierId dossier;
    };
    [[nodiscard]] Result<Target> target(qsizetype index = 0);

    /// Fills in which account at which server is meant: --server, --ca and --user.
    template <typename Input> void nameAccount(Input& input) const
    {
        input.server = QUrl(m_invocation.value("server"));
        input.caFile = m_invocation.value("ca");
        input.login = m_invocation.value("user");
    }

private:
    const console::Invocation& m_invocation;
    const Clock& m_clock;
    Secrets m_secrets;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kluis::app
