// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/Store.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <functional>

namespace kluis::server {

/// Every entry of a time, of all chains one after the other, oldest first, as a line of JSON each. Reads a page at a
/// time, so that a running server goes on meanwhile. One thread.
class AuditExport {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditExport)

public:
    using Write = std::function<Result<void>(const QByteArray& line)>;

    explicit AuditExport(Store& store) : m_store(store) {}

    /// \p from, \p to: Unix milliseconds by the server's clock, \p to not included. \returns how many. Corrupt for an
    /// entry that does not open, which `audit verify` names; the errors of \p write.
    [[nodiscard]] Result<quint64> run(qint64 from, qint64 to, const Write& write);

private:
    [[nodiscard]] Result<void> loadNames();
    [[nodiscard]] Result<quint64> exportChain(const TenantId& chain, qint64 from, qint64 to, const Write& write);

    Store& m_store;
    QHash<UserId, QString> m_logins;
    QHash<TenantId, QString> m_employers;
};

} // namespace kluis::server
