// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/RecordKind.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Category.h"
#include "core/domain/FieldAgreement.h"
#include "core/protocol/AskedChange.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace kluis::app {

/// A dossier as the vault numbers it.
struct DossierPlace {
    qint64 number = 0; ///< of this vault only
    DossierId id;
    qint64 tenantNumber = 0;
    TenantId tenant;
};

/// One record's value as the server last said.
struct RecordValue {
    qint64 dossier = 0;
    RecordKind kind = RecordKind::Field;
    QByteArray record;
    QString field; ///< empty: the record's id is the field's
    domain::Category category = domain::Category::Administrative;
    quint64 revision = 0;
    quint64 seq = 0;
    qint64 author = 0; ///< Records::person()
    qint64 at = 0;     ///< Unix milliseconds by the author's device
    QString value;
    QByteArray key = {}; ///< id of the content key it stands under at the server; empty: none, or not known
    protocol::AskedChange asked = {};
};

/// Dossiers, people, the current and older values of records, and the chains' heads. Knows nothing of rights: what
/// is put here was judged before. Works within the caller's transaction; must not outlive the database; the
/// database's thread.
class Records {
public:
    /// The vault's named value that is there once rows were purged under its present key.
    static constexpr char outlivedName[] = "vault.key-outlived";

    explicit Records(storage::Database& database) : m_database(database) {}

    /// The employer's number, made when new.
    [[nodiscard]] Result<qint64> tenant(const TenantId& id);
    /// The person's number, made when new.
    [[nodiscard]] Result<qint64> person(const UserId& id);
    [[nodiscard]] Result<std::optional<DossierPlace>> dossier(const DossierId& id);
    [[nodiscard]] Result<DossierPlace> makeDossier(const DossierId& id, const TenantId& tenant);

    /// Makes it the record's value, and what stood there its history. An older or equal revision changes nothing.
    /// \returns whether anything changed.
    [[nodiscard]] Result<bool> put(const RecordValue& value);
    /// Forgets what stood in a record before what stands there now; the vault's key is to be changed after it.
    /// \returns whether there was anything.
    [[nodiscard]] Result<bool> forgetBefore(qint64 dossier, RecordKind kind, const QByteArray& record);
    /// A newer revision that says what the record says already, as when a value is sealed again under a newer key:
    /// author and time stay. \returns false, and changes nothing, when it says something else or there is no record.
    [[nodiscard]] Result<bool> renew(const RecordValue& value);
    /// The newest revision known of a record, sealed ones that do not open here included; 0 for none.
    [[nodiscard]] Result<quint64> revision(qint64 dossier, RecordKind kind, const QByteArray& record);
    /// What stands in a record now, for a conflict's other side: revision 0 and empty where there is none.
    [[nodiscard]] Result<RecordValue> current(qint64 dossier, RecordKind kind, const QByteArray& record);
    /// Whether an operation at \p seq can have made that \p revision of a record: false when another one made it
    /// before, and when one between it and those held here never came.
    [[nodiscard]] Result<bool> follows(qint64 dossier, RecordKind kind, const QByteArray& record, quint64 revision,
                                       quint64 seq);
    [[nodiscard]] Result<std::optional<QString>> value(qint64 dossier, RecordKind kind, const QByteArray& record);

    struct Chain {
        quint64 n = 0; ///< 0: not begun
        QByteArray head = QByteArray(32, '\0');
        QByteArray earlier; ///< the first half of every head from the first on, as far as this vault saw them

        /// Makes \p next the head.
        void extend(const QByteArray& next);
        /// Whether \p seen is one of its heads, or zero, or may be one from before this vault kept them.
        [[nodiscard]] bool passedThrough(const QByteArray& seen) const;
        /// Whether it went from \p before to \p after as its \p index th link. False where this vault did not keep that.
        [[nodiscard]] bool wasAt(quint64 index, const QByteArray& before, const QByteArray& after) const;
    };
    [[nodiscard]] Result<Chain> chain(qint64 dossier, domain::Category category);
    [[nodiscard]] Result<void> setChain(qint64 dossier, domain::Category category, const Chain& chain);

    /// Whether the employer is being fetched anew because its server may have lost something, and not all of it is here yet:
    /// what this device wrote is not known to be there.
    [[nodiscard]] Result<bool> isInDoubt(qint64 tenant);
    [[nodiscard]] Result<void> setInDoubt(qint64 tenant, bool isInDoubt);
    /// The server was put back, or everything is about to be fetched anew: of nothing that was confirmed is it certain any
    /// more that the server has it. Again and again does no harm.
    [[nodiscard]] Result<void> doubt(qint64 tenant);

    /// Where the tenant's pull stands.
    struct Cursor {
        quint64 seq = 0;
        QByteArray scopeVersion;
        QByteArray serverEpoch;
    };
    [[nodiscard]] Result<Cursor> cursor(qint64 tenant);
    [[nodiscard]] Result<void> setCursor(qint64 tenant, const Cursor& cursor);
    /// PullPage::horizon of the last page taken of the employer; 0 for none.
    [[nodiscard]] Result<quint64> horizon(const TenantId& tenant);
    [[nodiscard]] Result<void> setHorizon(const TenantId& tenant, quint64 seq);
    /// Which fields the employer agreed to, as the last page taken said; all of them before the first.
    [[nodiscard]] static Result<domain::FieldAgreement> agreement(storage::Database& database, const TenantId& tenant);
    [[nodiscard]] Result<void> setAgreement(const TenantId& tenant, const domain::FieldAgreement& agreement);
    /// What is recorded of the employer itself, as far as the role may read it; from the last pull.
    [[nodiscard]] static Result<domain::FieldValues> employerValues(storage::Database& database,
                                                                    const TenantId& tenant);
    [[nodiscard]] Result<void> setEmployerValues(const TenantId& tenant, const domain::FieldValues& values);

    /// What becomes of own operations that are kept for a server that loses them (HeldEdits).
    enum class Held : quint8 {
        Goes,
        Stays, ///< the same is fetched again, and whatever does not come was lost; until then isInDoubt()
    };
    /// Deletes everything pulled of an employer, with documents, search, history and the other side of conflicts, and puts the
    /// cursor at 0. The outbox and what it needs stay; where held goes, how far the chains were does too (SeenChains).
    [[nodiscard]] Result<void> purge(qint64 tenant, Held held = Held::Goes);
    /// Deletes what was pulled of a dossier's medical content, keys and history with it, but not own working notes, its
    /// chains and the cursor. The outbox stays, but for what the server has and will show no more. The list and search are the caller's. \returns whether there was any.
    [[nodiscard]] Result<bool> purgeMedical(qint64 dossier);

private:
    [[nodiscard]] Result<void> forgetPast(qint64 tenant);
    [[nodiscard]] Result<bool> replace(const RecordValue& value);

    storage::Database& m_database;
    QHash<UserId, qint64> m_people;
    std::optional<storage::Statement> m_insert; ///< kept: it runs once for every value of a first sync
};

} // namespace kluis::app
