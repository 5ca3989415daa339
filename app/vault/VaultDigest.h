// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Records.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace kluis::app {

/// What this vault holds of an employer, by the buckets of protocol::DossierDigest. Edits that wait are no part of it: the
/// server does not know them. The database's thread.
class VaultDigest {
public:
    /// A record that the server shows this role, and its newest revision here.
    struct Row {
        quint8 kind = 0;
        QByteArray record;
        quint64 revision = 0;

        friend bool operator==(const Row&, const Row&) = default;
    };

    VaultDigest(storage::Database& database, domain::Role role) : m_database(database), m_role(role) {}

    /// Sorts the employer's dossiers; \p tenant the vault's number of it. Before the rest.
    [[nodiscard]] Result<void> load(qint64 tenant);
    [[nodiscard]] QList<DossierPlace> dossiersIn(quint64 bucket) const { return m_buckets.values(bucket); }
    [[nodiscard]] Result<QByteArray> bucket(quint64 bucket);
    [[nodiscard]] Result<QList<Row>> rows(qint64 dossier);

private:
    [[nodiscard]] bool mayRead(const QByteArray& fieldId);

    storage::Database& m_database;
    domain::Role m_role;
    QMultiMap<quint64, DossierPlace> m_buckets;
    QHash<QByteArray, bool> m_mayRead;
};

} // namespace kluis::app
