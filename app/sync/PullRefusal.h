// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/SyncNotice.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QList>

namespace kluis::app {

/// Refuses an answer to a pull of one employer: notes why and makes the error that says so. Value type; the engine's
/// thread.
class PullRefusal {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PullRefusal)

public:
    PullRefusal(QList<SyncNotice>& notices, const TenantId& tenant) : m_notices(&notices), m_tenant(tenant) {}

    /// \p dossier all zero where none is concerned. Untrusted.
    [[nodiscard]] tl::unexpected<Error> because(SyncNotice::Kind kind, const DossierId& dossier = {}) const
    {
        m_notices->append({.kind = kind, .tenant = m_tenant, .dossier = dossier});
        return fail(ErrorCode::Untrusted,
                    tr("The server's answer does not fit or is not signed by who it says. Nothing of it was taken "
                       "over. Tell your administrator."),
                    QStringLiteral("pull refused: ") + SyncNotice::name(kind));
    }
    /// For a page that is no page. One of a newer server says so itself.
    [[nodiscard]] tl::unexpected<Error> unreadable(const Error& error) const
    {
        auto refused = because(SyncNotice::Kind::PageRefused);
        return error.code() == ErrorCode::UnsupportedVersion ? tl::unexpected<Error>(error) : refused;
    }

private:
    QList<SyncNotice>* m_notices;
    TenantId m_tenant;
};

} // namespace kluis::app
