// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/DossierProjection.h"
#include "app/vault/ScopeLoss.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QSet>

#include <initializer_list>

namespace kluis::app {

/// Takes out of the vault what left a person's scope, and nothing else (docs/decisions/0090): records and their history,
/// notes, documents, keys, search words, what is due, news, the other side of conflicts, and what was kept for a server that
/// loses it. A chain that leaves is forgotten but not how far it was (SeenChains). The outbox stays: the server judges it. The
/// vault is marked for a new key. Costs what goes, and a walk along the numbers of dossiers and chains. Works within the
/// caller's transaction; the database's thread.
class ScopePurge {
public:
    ScopePurge(storage::Database& database, qint64 tenant)
        : m_database(database), m_tenant(tenant), m_projection(database)
    {
    }

    [[nodiscard]] Result<void> run(const ScopeLoss& loss);

private:
    template <typename Value>
    [[nodiscard]] Result<void> runAll(std::initializer_list<const char*> statements, const QByteArray& where,
                                      const Value& value);
    template <typename Value> [[nodiscard]] Result<void> touch(const QByteArray& where, const Value& value);
    [[nodiscard]] Result<void> noteLoss();
    [[nodiscard]] Result<void> removeCategories(quint64 categories);
    [[nodiscard]] Result<void> removeField(const QString& field);
    [[nodiscard]] Result<void> removeRecords(const QString& field);
    [[nodiscard]] Result<void> removeUnpulled();
    [[nodiscard]] Result<void> closeMedical(const ScopeLoss& loss);
    [[nodiscard]] Result<void> removeDossier(qint64 dossier);
    [[nodiscard]] Result<void> show(bool isLess);

    storage::Database& m_database;
    qint64 m_tenant;
    DossierProjection m_projection;
    QSet<qint64> m_touched; ///< dossiers that lost something and stay
};

} // namespace kluis::app
