// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/Secrets.h"
#include "app/engine/Engine.h"

#include <memory>

namespace kluis::app {

/// What a running command works with: its arguments, the secrets given to it, and the engine of the profile,
/// opened when first needed. One command, one context; main thread.
class CommandContext {
    Q_DECLARE_TR_FUNCTIONS(CommandContext)

public:
    CommandContext(const Invocation& invocation, const Clock& clock);

    [[nodiscard]] Result<void> prepare(); ///< reads --secrets-fd

    [[nodiscard]] QString argument(qsizetype index) const { return m_invocation.arguments.value(index); }
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] bool has(const char* flag) const;
    /// A whole number option within \p least and \p most; \p otherwise where it is not given.
    [[nodiscard]] Result<int> number(const char* option, int otherwise, int least, int most) const;
    /// An ISO date option; invalid where it is not given.
    [[nodiscard]] Result<QDate> date(const char* option) const;
    [[nodiscard]] bool json() const { return has("json"); }
    [[nodiscard]] Secrets& secrets() { return m_secrets; }

    /// The engine of --profile, still locked.
    [[nodiscard]] Result<Engine*> engine();
    /// The engine with its vault open: asks for the password.
    [[nodiscard]] Result<Engine*> openEngine();
    /// The open engine and the dossier named by argument \p index.
    struct Target {
        Engine* engine;
        DossierId dossier;
    };
    [[nodiscard]] Result<Target> target(qsizetype index = 0);

private:
    const Invocation& m_invocation;
    const Clock& m_clock;
    Secrets m_secrets;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kluis::app
