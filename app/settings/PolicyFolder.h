// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/PolicySource.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kluis::app {

/// A folder of `*.ini` files with policies, `Name=value` a line, as Linux has it. Files are read in the order of their
/// names, and a later one stands above an earlier one. A file that others than \p owner could have written is not heeded:
/// it would be no policy. Any thread.
class PolicyFolder {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PolicyFolder)

public:
    /// \p owner: the account whose files these must be; root for the system's own folder.
    PolicyFolder(QString folder, uint owner) : m_folder(std::move(folder)), m_owner(owner) {}

    /// The first is heeded most. Nothing where the folder is not there; a failure where nobody can tell what is in it.
    [[nodiscard]] QList<PolicyLayer> layers() const;

private:
    [[nodiscard]] std::optional<QString> folderObjection() const;
    [[nodiscard]] QString objection(const QString& path) const;
    [[nodiscard]] PolicyLayer read(const QString& path) const;

    QString m_folder;
    uint m_owner;
};

} // namespace kluis::app
