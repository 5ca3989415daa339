// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/Scope.h"

#include "core/crypto/Sha256.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/AccountRules.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PartialRight.h"
#include "server/store/AgreementStore.h"

#include <QtEndian>

#include <algorithm>

namespace kluis::server {

using domain::AccessPolicy;
using domain::Category;
using domain::FieldCatalogue;
using domain::Role;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PulledOperation;

namespace {

constexpr qsizetype versionSize = 16;

/// A digest of the whole rights table, so that a program whose table differs makes clients fetch anew without
/// anybody having to remember to raise a number.
const QByteArray& policyDigest()
{
    static const QByteArray digest = [] {
        crypto::Sha256 hash;
        for (const domain::Field* field : FieldCatalogue::all()) {
            hash.add(field->id().latin1()).add(QByteArray(1, char(field->category())));
            for (const Role role : domain::allRoles) {
                const bool isPart = AccessPolicy::partFor(role, *field) != nullptr;
                hash.add(QByteArray(1, AccessPolicy::mayRead(role, *field) ? '\1' : isPart ? '\2' : '\0'));
            }
        }
        return hash.result();
    }();
    return digest;
}

QByteArray versionOf(Role role, const QString& department, quint64 departmentMoves, const MedicalClosure& closed,
                     const domain::FieldAgreement& agreement)
{
    QByteArray text("dk/scope/v1", 12);
    text += char(role);
    const quint64 moves = qToBigEndian(department.isEmpty() ? quint64(0) : departmentMoves);
    text.append(reinterpret_cast<const char*>(&moves), sizeof moves);
    text += policyDigest();
    text += department.toUtf8();
    if (!closed.dossiers.empty()) {
        crypto::Sha256 hash;
        for (const DossierId& dossier : closed.dossiers) {
            hash.add(dossier.bytes());
        }
        text += '\0' + hash.result(); // no department holds a NUL
    }
    if (closed.all) {
        text += QByteArray("\0left\0", 6);
    }
    if (!agreement.leftOut().isEmpty()) {
        text += QByteArray("\0agreement\0", 11) + agreement.leftOut().join(u',').toLatin1();
    }
    return crypto::sha256(text).left(versionSize);
}

} // namespace

bool Scope::hasDossierContent(Role role)
{
    return domain::worksOnDossiers(role);
}

std::optional<Scope> Scope::of(const Caller& caller, const TenantId& tenant, const StreamState& stream,
                               const ColumnCipher& columns, const MedicalClosure& closed,
                               const domain::FieldAgreement& agreement)
{
    const protocol::GrantedTenant* grant = caller.grantFor(tenant);
    if (grant == nullptr) {
        return std::nullopt;
    }
    Scope scope;
    scope.m_user = caller.user;
    scope.m_tenant = tenant;
    scope.m_role = caller.role;
    scope.m_filter.department = RecordStore::departmentOf(grant->department);
    if (!scope.m_filter.department.isEmpty()) {
        scope.m_filter.departmentIndex = columns.index(indexed::department, tenant.bytes(), scope.m_filter.department);
    }
    if (hasDossierContent(caller.role)) {
        for (const Category category : domain::allCategories) {
            if (AccessPolicy::mayReadAnythingOf(caller.role, category)) {
                scope.m_filter.categories.append(category);
            }
        }
    }
    scope.m_filter.seesMedicalOnly = domain::isMedical(caller.role);
    scope.m_isAllClosed = closed.all;
    scope.m_closed = QSet<DossierId>(closed.dossiers.begin(), closed.dossiers.end());
    scope.m_version = versionOf(caller.role, scope.m_filter.department, stream.departmentMoves, closed, agreement);
    scope.m_agreement = agreement;
    return scope;
}

Result<std::optional<Scope>> Scope::of(const Caller& caller, const TenantId& tenant, const StreamState& stream,
                                       StoreDatabase& database, MedicalLogReplay& medicalLog)
{
    MedicalClosure closed;
    if (domain::isMedical(caller.role)) {
        auto found = medicalLog.closedTo(database, tenant, caller.user);
        if (!found) {
            return failure(found);
        }
        closed = *std::move(found);
    }
    const auto agreement = AgreementStore(database).of(tenant);
    return agreement ? Result<std::optional<Scope>>(of(caller, tenant, stream, database.columns(), closed, *agreement))
                     : failure(agreement);
}

/// A field's own category decides, never the one an operation claims for it.
bool Scope::mayReadField(const domain::Field* field, Category category) const
{
    return field != nullptr && field->category() == category && AccessPolicy::mayRead(m_role, *field, m_agreement);
}

/// Medical content that is others' to read. An own note is its author's alone, whatever the dossier is.
bool Scope::isClosed(const StoredChange& change) const
{
    return change.category == Category::Medical && change.kind != OperationKind::OwnNote &&
           (m_isAllClosed || m_closed.contains(change.dossier));
}

bool Scope::covers(const StoredDossier& dossier) const
{
    return hasDossierContent(m_role) && dossier.tenant == m_tenant &&
           (!dossier.medicalOnly || m_filter.seesMedicalOnly) &&
           (m_filter.department.isEmpty() || m_filter.departmentIndex == dossier.departmentIndex);
}

bool Scope::mayRead(const OperationItem& item, const StoredChange& change) const
{
    if (!hasDossierContent(m_role) || isClosed(change)) {
        return false;
    }
    if (change.kind == OperationKind::OwnNote) {
        return domain::isMedical(m_role) && change.author == m_user;
    }
    if (item.isSealed()) {
        return change.category == Category::Medical && domain::isMedical(m_role);
    }
    return mayReadField(FieldCatalogue::find(item.fieldId()), change.category);
}

bool Scope::opens(const StoredChange& change) const
{
    return domain::isMedical(m_role) && !isClosed(change) &&
           (change.kind != OperationKind::OwnNote || change.author == m_user);
}

QString Scope::told(const QString& fieldId, Category category) const
{
    const domain::Field* field = FieldCatalogue::find(fieldId);
    return mayReadField(field, category) ? fieldId : partOf(field, category);
}

/// Of what the employer's agreement leaves out, no part either.
QString Scope::partOf(const domain::Field* field, Category category) const
{
    const bool isThere = field != nullptr && field->category() == category && m_agreement.covers(*field);
    const domain::Field* part = isThere ? AccessPolicy::partFor(m_role, *field) : nullptr;
    return part != nullptr ? QString(part->id()) : QString();
}

protocol::ScopeFacts Scope::facts(quint64 asOf) const
{
    protocol::ScopeFacts facts;
    for (const Category category : m_filter.categories) {
        facts.show(category);
    }
    for (const domain::Field* field : FieldCatalogue::all()) {
        const bool isPlain = field->scope() == domain::FieldScope::Dossier && field->category() != Category::Medical;
        if (isPlain && facts.shows(field->category()) && mayReadField(field, field->category())) {
            facts.fields.append(field->id());
        }
    }
    facts.fields.sort();
    facts.isMedical = domain::isMedical(m_role);
    facts.isAllClosed = m_isAllClosed;
    facts.closed = QList<DossierId>(m_closed.begin(), m_closed.end());
    std::sort(facts.closed.begin(), facts.closed.end());
    facts.department = m_filter.department;
    facts.asOf = asOf;
    return facts;
}

/// What is left of an operation, told from its set of fields alone: no need to read it.
Result<Scope::Sight> Scope::sight(const StoredChange& change, ChangeStore& store)
{
    if (change.category == Category::Medical) {
        return opens(change) ? Sight::Whole : Sight::Link;
    }
    if (const auto known = m_sightOfSet.constFind(change.fieldSet); known != m_sightOfSet.constEnd()) {
        return *known;
    }
    const auto fields = store.fieldsOf(change.fieldSet);
    if (!fields) {
        return failure(fields);
    }
    qsizetype readable = 0;
    bool hasParts = false;
    bool hasReleases = false;
    for (const QString& id : *fields) {
        const domain::Field* field = FieldCatalogue::find(id);
        readable += mayReadField(field, change.category);
        hasParts = hasParts || !partOf(field, change.category).isEmpty();
        hasReleases = hasReleases || (field != nullptr && AccessPolicy::readsPresentOnly(m_role, *field));
    }
    // An empty set means sealed items: never whole outside the medical category.
    const Sight sight = readable == 0 && !hasParts   ? Sight::Link
                        : hasReleases                ? Sight::Present
                        : readable == fields->size() ? Sight::Whole
                                                     : Sight::Part;
    m_sightOfSet.insert(change.fieldSet, sight);
    return sight;
}

Result<bool> Scope::mayHold(const StoredChange& madeBy, const QByteArray& record, ChangeStore& store)
{
    if (!m_filter.categories.contains(madeBy.category)) {
        return false;
    }
    const auto left = sight(madeBy, store);
    if (!left || *left == Sight::Whole || *left == Sight::Link) {
        return left ? Result<bool>(*left == Sight::Whole) : failure(left);
    }
    // Several plain values at once: each record is named after its field.
    return mayReadField(FieldCatalogue::find(QString::fromUtf8(record)), madeBy.category);
}

Result<std::optional<PulledOperation>> Scope::present(const StoredChange& change, ChangeStore& store)
{
    const bool isCovered = m_filter.categories.contains(change.category) &&
                           (m_filter.department.isEmpty() || m_filter.departmentIndex == change.departmentIndex);
    if (!isCovered) {
        return std::optional<PulledOperation>();
    }
    PulledOperation pulled;
    pulled.seq = change.seq;
    pulled.dossier = change.dossier;
    pulled.category = change.category;
    pulled.chainIndex = change.chainIndex;
    pulled.digest = change.digest;
    pulled.serverTime = change.serverTime;
    const auto left = sight(change, store);
    if (!left) {
        return failure(left);
    }
    if (*left == Sight::Whole) {
        pulled.revisions = change.revisions;
        pulled.encodedOperation = change.bytes;
    } else if (*left != Sight::Link) {
        const auto op = Operation::decode(change.bytes);
        if (!op) {
            return failure(op);
        }
        const auto gone = *left == Sight::Present ? replaced(*op, change, store) : QSet<QByteArray>();
        if (!gone) {
            return failure(gone);
        }
        const Operation redacted = op->redacted([this, &change, &gone](const OperationItem& item) {
            return mayRead(item, change) && !gone->contains(item.record());
        });
        pulled.parts = partsOf(*op, change.category);
        if (!redacted.isFullyRedacted() || !pulled.parts.isEmpty()) {
            pulled.revisions = change.revisions;
            pulled.encodedOperation = redacted.encode();
        }
    }
    return std::optional(std::move(pulled));
}

/// Releases in the operation that were taken back, or given anew, since: who has them by the release alone has the newest.
Result<QSet<QByteArray>> Scope::replaced(const Operation& op, const StoredChange& change, ChangeStore& store) const
{
    QSet<QByteArray> gone;
    for (qsizetype i = 0; i < op.items.size() && i < change.revisions.size(); ++i) {
        const OperationItem& item = op.items[i];
        const domain::Field* field = item.isSealed() ? nullptr : FieldCatalogue::find(item.fieldId());
        if (field == nullptr || !AccessPolicy::readsPresentOnly(m_role, *field)) {
            continue;
        }
        const auto newest = store.newestRevision(change.dossier, item.record());
        if (!newest) {
            return failure(newest);
        }
        if (change.revisions[i] < *newest) {
            gone.insert(item.record());
        }
    }
    return gone;
}

/// Of what is withheld, what may be told instead. A value of no kind but a field's has a part.
QList<protocol::PulledPart> Scope::partsOf(const Operation& op, Category category) const
{
    QList<protocol::PulledPart> parts;
    const bool isOfFields = op.kind == OperationKind::Field || op.kind == OperationKind::Dossier;
    for (qsizetype i = 0; isOfFields && i < op.items.size(); ++i) {
        const OperationItem& item = op.items[i];
        const domain::Field* field = item.isSealed() ? nullptr : FieldCatalogue::find(item.fieldId());
        const QString told = partOf(field, category);
        if (!told.isEmpty()) {
            parts.append({quint64(i), told, domain::PartialRight::of(*field)->text(item.value())});
        }
    }
    return parts;
}

} // namespace kluis::server
