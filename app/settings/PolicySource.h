// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace kluis::app {

/// For whom a policy was set. Value for value the machine's stands above the user's. macOS knows that a profile forced a
/// value and not whether it is one of the computer or of the user: there all of it is called the machine's.
enum class PolicyOrigin {
    Machine,
    User,
    Installation ///< no policy: what was given when the program was installed, below a person's own choice
};

/// What one place of the system says.
struct PolicyLayer {
    PolicyOrigin origin = PolicyOrigin::Machine;
    QString place{};       ///< a registry key, a file or a domain: shown to people
    QVariantHash values{}; ///< by name, as found: nothing of it is checked
    QString failure{};     ///< a sentence where the place exists and can't be used; then there are no values
};

/// Where this operating system keeps what an administrator sets. One short file a platform:
/// Windows `HKLM` and `HKCU\Software\Policies\Dossierkluis`, macOS managed preferences of `nl.dossierkluis`, Linux
/// `/etc/dossierkluis/policy.d/*.ini` (PolicyFolder). On Windows `HKLM\Software\Dossierkluis` holds what the installer was
/// given (docs/decisions/0104). None of them can be moved by whoever starts the program: no option
/// and no variable names another place. Any thread.
class PolicySource {
public:
    static constexpr char registryKey[] = "Software\\Policies\\Dossierkluis"; ///< below both roots
    static constexpr char installationKey[] = "Software\\Dossierkluis"; ///< below HKLM; only administrators write there
    static constexpr char macDomain[] = "nl.dossierkluis";

    /// The first is heeded most.
    [[nodiscard]] static QList<PolicyLayer> layers();

    PolicySource() = delete;
};

} // namespace kluis::app
