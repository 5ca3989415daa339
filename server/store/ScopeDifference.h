// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ScopeFacts.h"
#include "server/store/ChangeStore.h"
#include "server/store/RecordStore.h"
#include "server/store/Scope.h"
#include "server/store/StoreDatabase.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace kluis::server {

/// What one scope of a person shows of an employer beyond another one of the same person, and which dossiers it shows no more
/// (docs/decisions/0090). What was held is the caller's word and can only make the answer smaller: every operation is
/// shown by Scope::present() afterwards. Costs a look at the operations of the categories that show something new, and at
/// those of dossiers that came. Lives as long as one transaction; the database's thread.
class ScopeDifference {
public:
    /// An operation as far as Scope needs it to tell what is left of it: no content.
    struct Outline {
        StoredChange change;   ///< without times, revisions, digest and bytes
        bool wasThere = false; ///< the chain is held, and the operation redacted or a bare link in it
    };

    /// \p held: what is held, up to \p last. \p stream, \p tenant: of the employer of \p now.
    ScopeDifference(protocol::ScopeFacts held, const TenantId& tenant, Scope& now, StoreDatabase& database);

    /// False where both are limited to departments, and to different ones: that is another set of dossiers altogether.
    [[nodiscard]] bool isOne() const;
    /// Finds out which dossiers came and went. \p last: the last number of the stream that the caller holds. Before the rest.
    [[nodiscard]] Result<void> find(const StreamState& stream, quint64 last);
    [[nodiscard]] const QList<DossierId>& left() const { return m_left; }
    /// Whether anything medical came: then what was destroyed of it is told too.
    [[nodiscard]] bool bringsMedical() const { return m_facts.isMedical && !m_held.isMedical; }

    /// Calls \p take for each operation after \p after that shows more now, in order, until it says false.
    [[nodiscard]] Result<void> forEachAfter(quint64 after, const std::function<Result<bool>(const Outline&)>& take);
    /// The head of the operation's chain before it.
    [[nodiscard]] Result<QByteArray> headBefore(const StoredChange& change);

private:
    struct Link {
        quint64 n = 0;
        QByteArray head = QByteArray(32, '\0');
    };
    [[nodiscard]] Result<void> findMoves();
    [[nodiscard]] Result<QByteArray> departmentBefore(qint64 dossier, qint64 place, const QSet<qint64>& sets);
    [[nodiscard]] Result<QSet<qint64>> movingSets();
    [[nodiscard]] Result<void> findDossiers();
    [[nodiscard]] Result<void> findByRow();
    [[nodiscard]] Result<void> findMoved();
    [[nodiscard]] Result<void> findOpened();
    void compare(const StoredDossier& dossier);
    void findCategories();
    [[nodiscard]] Result<QList<Outline>> scan(quint64 after);
    [[nodiscard]] Result<QList<Outline>> ofDossiers(quint64 after, quint64 upTo);
    [[nodiscard]] Result<QList<Outline>> read(Result<StoreStatement> rows);
    [[nodiscard]] bool wasIn(const StoredChange& change) const;
    [[nodiscard]] bool wasInDepartment(const DossierId& dossier, const QByteArray& now) const;
    [[nodiscard]] Result<bool> showsMore(Outline& outline);
    [[nodiscard]] Result<bool> tellsMore(const StoredChange& change);

    const protocol::ScopeFacts m_held;
    Scope& m_now;
    StoreDatabase& m_database;
    ChangeStore m_changes;
    TenantId m_tenant;
    protocol::ScopeFacts m_facts; ///< of now
    qint64 m_stream = 0;
    quint64 m_end = 0;  ///< of the stream
    quint64 m_last = 0; ///< what is newer comes by itself
    QByteArray m_heldIndex;
    quint64 m_categories = 0;              ///< bits: anything new may be in any dossier's
    QHash<DossierId, QByteArray> m_before; ///< of those that moved: the index of the department they were in
    QSet<DossierId> m_came;
    QList<qint64> m_dossiers; ///< numbers of those that came, or were opened again; ascending
    QList<DossierId> m_left;
    QHash<qint64, bool> m_moreOfSet;
    QHash<std::pair<DossierId, quint8>, Link> m_links;
};

} // namespace kluis::server
