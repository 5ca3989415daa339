// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// Whether what the operating system writes beside our files (swap, hibernation, other programs' copies) lies encrypted.
/// The vault is encrypted without it. One file a platform; any thread, and may take as long as a program that is asked.
class DiskEncryption {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DiskEncryption)

public:
    enum class State {
        Encrypted, ///< seen to be
        Open,      ///< the folder's disk, or a place that memory is written to, is seen not to be
        Unknown,   ///< the system does not say
    };

    /// Of the disk under \p folder, which need not be there yet.
    [[nodiscard]] static State of(const QString& folder);
    /// Whether the vault may be opened without the server here: not where the policy RequireDiskEncryption is on and the
    /// disk is not seen to be encrypted (docs/decisions/0088).
    [[nodiscard]] static bool mayWorkOffline(const QString& folder);

    [[nodiscard]] static QString word(State state); ///< "encrypted", "open", "unknown": for programs
    [[nodiscard]] static QString text(State state); ///< for people

    DiskEncryption() = delete;

private:
    [[nodiscard]] static State ask(const QString& existingFolder);
};

} // namespace kluis::app
