// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/Vault.h"

#include "app/insight/InsightBook.h"
#include "app/medical/MedicalKeys.h"
#include "app/vault/AuditQueue.h"
#include "app/vault/Conflicts.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/HeldEdits.h"
#include "app/vault/NamedValues.h"
#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "app/vault/SealedItems.h"
#include "app/vault/SearchIndex.h"
#include "app/vault/TouchedTable.h"
#include "app/vault/VaultReader.h"
#include "app/vault/VaultSchema.h"
#include "core/storage/Migrator.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using storage::Database;
using storage::OpenOptions;
using storage::Transaction;

namespace {

constexpr int writerCacheKiB = 32'768;
constexpr int readerCacheKiB = 32'768;
const QString selfName = QStringLiteral("vault.self");
const QString selfIdName = QStringLiteral("vault.self-id");
const QString selfLoginName = QStringLiteral("vault.self-login");
const QString lastSyncName = QStringLiteral("vault.last-sync");

OpenOptions optionsOf(const VaultOptions& vault)
{
    OpenOptions options;
    options.cipher = vault.cipher;
    options.file = vault.file;
    options.vfs = vault.vfs;
    options.cacheKiB = writerCacheKiB;
    return options;
}

} // namespace

Vault::Vault(Database database, const VaultOptions& options, const crypto::SecretBytes& key, const Clock& clock)
    : m_database(std::move(database)), m_options(options), m_key(key.clone()), m_clock(clock)
{
}

Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::open(const VaultOptions& options, const crypto::SecretBytes& key,
                                           const Clock& clock)
{
    auto database = Database::open(options.path, key.view(), optionsOf(options));
    if (!database) {
        return failure(database);
    }
    if (auto migrated = storage::Migrator::apply(*database, vaultMigrations(), clock); !migrated) {
        return failure(migrated);
    }
    return std::unique_ptr<Vault>(new Vault(std::move(*database), options, key, clock));
}

Result<void> Vault::attach(const SessionIdentity& session, MedicalKeys& keys)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    Records records(m_database);
    for (const auto& granted : session.tenants) {
        const auto number = records.tenant(granted.tenant);
        if (!number) {
            return failure(number);
        }
        auto named = m_database.run("UPDATE tenant SET short_name = ?2, name = ?3 WHERE number = ?1 "
                                    "AND (short_name <> ?2 OR name <> ?3)",
                                    *number, granted.shortName, granted.name);
        if (!named) {
            return named;
        }
    }
    if (auto fits = fitRole(session.role, records); !fits) {
        return fits;
    }
    if (auto forgotten = m_database.run(forgetTouched); !forgotten) {
        return forgotten;
    }
    const auto self = records.person(session.user);
    if (!self) {
        return failure(self);
    }
    auto named = m_database.run("UPDATE person SET login = ?2, display_name = ?3 WHERE number = ?1", *self,
                                session.login, session.displayName);
    if (!named) {
        return named;
    }
    const QString& shown = session.displayName.isEmpty() ? session.login : session.displayName;
    if (auto kept = setValue(selfName, shown.toUtf8()); !kept) {
        return kept;
    }
    // What is due is asked for by other threads, which know no session.
    if (auto kept = setValue(selfIdName, session.user.toString().toUtf8()); !kept) {
        return kept;
    }
    if (auto kept = setValue(selfLoginName, session.login.toUtf8()); !kept) {
        return kept;
    }
    if (auto reckoned = DossierProjection(m_database).fitCalendar(); !reckoned) {
        return reckoned;
    }
    m_session = &session;
    m_medicalKeys = &keys;
    return transaction->commit();
}

Result<void> Vault::ready() const
{
    return isAttached() ? Result<void>()
                        : fail(ErrorCode::Locked, tr("The vault is locked. Unlock it or log in."),
                               QStringLiteral("vault without a session"));
}

Result<std::optional<QByteArray>> Vault::value(const QString& name)
{
    return NamedValues(m_database).value(name);
}

Result<void> Vault::setValue(const QString& name, const QByteArray& value)
{
    return NamedValues(m_database).set(name, value);
}

Result<void> Vault::removeValue(const QString& name)
{
    return NamedValues(m_database).remove(name);
}

Result<Database> Vault::readOnlyConnection() const
{
    OpenOptions options = optionsOf(m_options);
    options.readOnly = true;
    options.file = OpenOptions::File::MustExist;
    options.cacheKiB = readerCacheKiB;
    return Database::open(m_options.path, m_key.view(), options);
}

Result<std::unique_ptr<InsightBook>> Vault::insight() const
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    if (!InsightBook::mayAsk(m_session->role)) {
        return fail(ErrorCode::Forbidden, tr("Your role has no figures of absence."));
    }
    auto database = readOnlyConnection();
    if (!database) {
        return failure(database);
    }
    return std::make_unique<InsightBook>(std::move(*database), m_session->role);
}

Result<std::unique_ptr<VaultReader>> Vault::reader() const
{
    auto database = readOnlyConnection();
    if (!database) {
        return failure(database);
    }
    return std::make_unique<VaultReader>(std::move(*database), m_clock);
}

Result<DossierView> Vault::show(const DossierId& dossier, bool withHistory, int newestNotes)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    if (!m_reader) {
        auto own = reader();
        if (!own) {
            return failure(own);
        }
        m_reader = std::move(*own);
    }
    if (!domain::isMedical(m_session->role)) {
        auto shown = m_reader->show(dossier, withHistory, nullptr, newestNotes);
        if (shown) {
            dropClosedDocuments(*shown);
        }
        const auto recorded = shown ? recordOpened(dossier) : Result<void>();
        return recorded ? std::move(shown) : failure(recorded);
    }
    const auto line = m_reader->row(dossier);
    if (!line) {
        return failure(line);
    }
    // What was opened before may lie here still, without the keys or the right it was opened by.
    const auto allowed = m_medicalKeys->readingAllowed(line->tenant, dossier);
    const auto covers = allowed ? ShownReceipt::Covers::Everything : ShownReceipt::Covers::OwnNotes;
    const auto hasMedical = holdsMedical(dossier, covers);
    if (!hasMedical) {
        return failure(hasMedical);
    }
    std::optional<ShownReceipt> receipt;
    if (*hasMedical && m_medicalKeys->hasIdentity()) {
        if (const auto recorded = recordShown(dossier); !recorded) {
            return failure(recorded);
        }
        receipt = ShownReceipt(dossier, covers);
    }
    auto view = m_reader->show(dossier, withHistory, receipt ? &*receipt : nullptr, newestNotes);
    if (const auto recorded = view && !receipt ? recordOpened(dossier) : Result<void>(); !recorded) {
        return failure(recorded);
    }
    if (view) {
        if (!allowed) {
            view->medicalClosed = true;
            view->medicalClosedReason = allowed.error().sentence();
        }
        const auto phase = m_medicalKeys->log().restriction(view->row.tenant, dossier);
        view->medicalRestricted = !view->medicalClosed && phase && !phase->lifted;
        dropClosedDocuments(*view);
    }
    return view;
}

Result<bool> Vault::holdsMedical(const DossierId& dossier, ShownReceipt::Covers what)
{
    auto row = m_database.query(
        "SELECT EXISTS (SELECT 1 FROM record r JOIN dossier d ON d.number = r.dossier WHERE d.id = ?1 AND "
        "r.category = 4 AND (?2 OR r.kind = 9)) OR EXISTS (SELECT 1 FROM outbox o JOIN dossier d ON d.number = "
        "o.dossier WHERE d.id = ?1 AND o.category = 4 AND (?2 OR o.kind = 9))",
        dossier, what == ShownReceipt::Covers::Everything);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    return found ? Result<bool>(row->int64(0) != 0) : failure(found);
}

Result<ShownReceipt> Vault::recordShown(const DossierId& dossier)
{
    if (auto recorded = record(protocol::AuditEventKind::Shown, dossier); !recorded) {
        return failure(recorded);
    }
    return ShownReceipt(dossier, ShownReceipt::Covers::Everything);
}

/// A screen reads its dossier anew with every change: that is one opening, until another dossier was open or time went by.
Result<void> Vault::recordOpened(const DossierId& dossier)
{
    constexpr qint64 oneOpening = 10LL * 60 * 1000;
    const qint64 now = m_clock.unixMillis();
    if (m_opened == dossier && now >= m_openedAt && now - m_openedAt < oneOpening) {
        return {};
    }
    if (auto recorded = record(protocol::AuditEventKind::Opened, dossier); !recorded) {
        return recorded;
    }
    m_opened = dossier;
    m_openedAt = now;
    return {};
}

Result<void> Vault::record(protocol::AuditEventKind kind, const DossierId& dossier, const QString& fieldId)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    if (auto queued = audit(kind, dossier, fieldId); !queued) {
        return queued;
    }
    return commitLogged(*transaction);
}

Result<VaultCounts> Vault::counts()
{
    VaultCounts counts;
    struct Query {
        quint64* into;
        const char* sql;
    };
    const Query queries[] = {
        {&counts.conflicts, "SELECT count(*) FROM conflict"},
        {&counts.dossiers, "SELECT count(*) FROM dossier_row"},
        {&counts.sealed, "SELECT count(*) FROM sealed"},
        {&counts.audit, "SELECT count(*) FROM audit WHERE number > (SELECT received FROM audit_chain)"},
        {&counts.news, "SELECT count(*) FROM (SELECT 1 FROM news LIMIT 1000)"},
    };
    for (const Query& query : queries) {
        const auto count = storage::numberOf<quint64>(m_database.prepare(QByteArrayView(query.sql)));
        if (!count) {
            return failure(count);
        }
        *query.into = *count;
    }
    Outbox outbox(m_database);
    const auto waiting = outbox.countListed(OutboxEntry::State::Waiting);
    const auto refused = outbox.countListed(OutboxEntry::State::Refused);
    const auto doubted = HeldEdits(m_database).countInDoubt();
    if (!waiting || !refused || !doubted) {
        return failure(!waiting ? waiting : !refused ? refused : doubted);
    }
    counts.outbox = *waiting;
    counts.refused = *refused;
    counts.doubted = *doubted;
    const auto last = value(lastSyncName);
    if (!last) {
        return failure(last);
    }
    counts.lastSync = *last ? (*last)->toLongLong() : 0;
    return counts;
}

Result<bool> Vault::tidy()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto more = SearchIndex(m_database).mergeSome();
    const auto done = more ? transaction->commit() : failure(more);
    return done ? more : failure(done);
}

Result<void> Vault::noteSyncDone()
{
    const qint64 now = m_clock.unixMillis();
    if (auto forgotten = HeldEdits(m_database).forgetBefore(now - HeldEdits::keptFor); !forgotten) {
        return forgotten;
    }
    return setValue(lastSyncName, QByteArray::number(now));
}

Result<int> Vault::openSealed()
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    SealedItems sealed(m_database, *m_session, *m_medicalKeys);
    const auto opened = sealed.retry();
    if (!opened) {
        return failure(opened);
    }
    DossierProjection projection(m_database);
    QSet<DossierId> done;
    for (const DossierPlace& dossier : *opened) {
        if (done.contains(dossier.id)) {
            continue;
        }
        done.insert(dossier.id);
        if (auto staged = projection.stage(dossier, 0); !staged) {
            return failure(staged);
        }
    }
    if (auto built = projection.finish(); !built) {
        return failure(built);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failure(committed);
    }
    return int(opened->size());
}

} // namespace kluis::app
