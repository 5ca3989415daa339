// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProfileContext.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// A folder `set-aside-DATE-TIME` beside the vault, the user's own, with a copy of profile.json: what is moved there can
/// be opened again with the keys of that time, and goes with the profile when it is wiped. The engine's thread.
class AsideFolder {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AsideFolder)

public:
    /// Storage.
    [[nodiscard]] static Result<AsideFolder> make(const ProfileContext& context);
    /// Moves a file or folder of the profile there; one that is not there is none. Storage.
    [[nodiscard]] Result<void> take(const QString& path) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    explicit AsideFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] static tl::unexpected<Error> refused();

    QString m_path;
};

} // namespace kluis::app
