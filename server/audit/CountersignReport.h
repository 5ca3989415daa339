// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditCheckpoint.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace kluis::server {

/// By whom and when each audit chain was countersigned last (docs/decisions/0075), for `audit verify` and the evidence
/// pack. Value type.
class CountersignReport {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::CountersignReport)

public:
    static constexpr qint64 oldMillis = 8LL * 24 * 60 * 60 * 1000; ///< a week, and a day for the next one

    /// What was signed last about a chain.
    struct Last {
        QString officer; ///< login
        qint64 time = 0; ///< Unix milliseconds, the officer's clock; 0: never
        quint64 entries = 0;
        bool isFalse = false; ///< one is there that its officer did not sign
    };

    /// Reads them in the transaction of \p database.
    [[nodiscard]] static Result<CountersignReport> of(StoreDatabase& database);

    [[nodiscard]] Last last(const TenantId& chain) const { return m_last.value(chain); }
    /// Not countersigned for oldMillis before \p now (Unix milliseconds); never, where there was so much time for it.
    [[nodiscard]] bool isOld(const TenantId& chain, qint64 now) const;
    /// The checkpoints under good countersignatures: what not even the server's own keys can change.
    [[nodiscard]] const QList<protocol::AuditCheckpoint>& checkpoints() const { return m_checkpoints; }

    /// {by, at, entries, old}; {old} where there is none.
    [[nodiscard]] QJsonObject toJson(const TenantId& chain, qint64 now) const;
    /// What a person reads about the chain called \p name; nothing where all is well.
    [[nodiscard]] QString remark(const TenantId& chain, const QString& name, qint64 now) const;

private:
    QHash<TenantId, Last> m_last;
    QHash<TenantId, qint64> m_begun; ///< when the first checkpoint was made
    QList<protocol::AuditCheckpoint> m_checkpoints;
};

} // namespace kluis::server
