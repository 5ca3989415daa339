// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/MedicalKeys.h"

#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/RestrictedContentKey.h"
#include "core/crypto/SlotKey.h"

#include <map>
#include <utility>

namespace kluis::app {

namespace {

// A key in guarded memory costs pages, so only the ones in use are held; opening one again takes microseconds.
constexpr std::size_t heldKeys = 128;

} // namespace

struct MedicalKeys::OpenKeys {
    std::map<std::pair<TenantId, quint32>, crypto::SecretBytes> group;
    /// An id is its maker's choice: a key of one dossier must not answer for another's record that names the same.
    std::map<std::pair<DossierId, KeyId>, crypto::SecretBytes> content;
    std::map<DossierId, crypto::SecretBytes> slot;

    template <typename Key>
    static const crypto::SecretBytes* keep(std::map<Key, crypto::SecretBytes>& keys, const Key& name,
                                           crypto::SecretBytes key)
    {
        if (keys.size() >= heldKeys) {
            keys.clear();
        }
        return &keys.insert_or_assign(name, std::move(key)).first->second;
    }
};

MedicalKeys::MedicalKeys(UserId user, domain::Role role, std::optional<crypto::IdentityBundle> identity)
    : m_user(user), m_role(role), m_identity(std::move(identity)), m_open(std::make_unique<OpenKeys>())
{
}

MedicalKeys::~MedicalKeys() = default;

void MedicalKeys::setLog(crypto::MedicalLogState state)
{
    const bool lost = loses(state);
    m_log = std::move(state); // epochs are only ever added: keys opened before stay right
    if (lost) {
        *m_open = {}; // whoever is out of a group or off a list keeps none of the keys; the others open again
    }
}

std::optional<QByteArray> MedicalKeys::identityKeyOf(const UserId& user) const
{
    const auto identity = m_log.identityOf(user);
    return identity ? std::optional(identity->identityKey) : std::nullopt;
}

bool MedicalKeys::isMember(const TenantId& tenant) const
{
    return m_log.isMember(tenant, m_user);
}

quint32 MedicalKeys::currentEpoch(const TenantId& tenant) const
{
    return m_log.epoch(tenant);
}

/// What is the same for all employers.
Result<void> MedicalKeys::started() const
{
    if (!domain::isMedical(m_role)) {
        return fail(ErrorCode::Forbidden, tr("Your role does not work with medical data."));
    }
    if (!m_identity) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This device has no medical keys yet: log in once more with the account key from your kit."));
    }
    if (m_log.seq() == 0) {
        return fail(
            ErrorCode::NotConfirmed,
            tr("The practice's medical group was not started yet. A company doctor starts it and prints the recovery "
               "kit."));
    }
    return {};
}

Result<void> MedicalKeys::readingAllowed(const TenantId& tenant) const
{
    if (auto begun = started(); !begun) {
        return begun;
    }
    if (!m_log.isVouched(m_user)) {
        return fail(
            ErrorCode::NotConfirmed,
            tr("You were not approved for medical data yet. Compare your fingerprint with a lead of the medical "
               "group, in person or by telephone."));
    }
    if (!isMember(tenant)) {
        return fail(ErrorCode::NotConfirmed,
                    tr("You are not in this employer's medical group yet. A lead's next synchronisation adds you."));
    }
    if (currentEpoch(tenant) == 0) {
        return fail(ErrorCode::NotConfirmed, tr("This employer's medical group has no key yet. Synchronise again."));
    }
    return {};
}

Result<void> MedicalKeys::writingAllowed(const TenantId& tenant) const
{
    if (auto allowed = readingAllowed(tenant); !allowed) {
        return allowed;
    }
    if (m_kitPending) {
        return fail(
            ErrorCode::NotConfirmed,
            tr("Print the recovery kit and type its check group back first: without the kit, medical data can be "
               "lost for ever."));
    }
    return {};
}

Result<void> MedicalKeys::registerContentKey(const TenantId&, const DossierId& dossier, const QByteArray& record,
                                             const ContentKeyOrigin& origin)
{
    auto decoded = crypto::ContentKeyRecord::decode(record);
    if (!decoded) {
        return failure(decoded);
    }
    if (find(dossier, decoded->keyId) == nullptr) {
        m_records[dossier].append({std::move(*decoded), origin});
    }
    return {};
}

void MedicalKeys::forgetDossier(const DossierId& dossier)
{
    const auto records = m_records.take(dossier);
    for (const auto& known : records) {
        m_open->content.erase({dossier, known.record.keyId});
    }
    m_open->slot.erase(dossier);
}

void MedicalKeys::forgetContentKeys()
{
    m_records.clear();
    m_open->content.clear();
    m_open->slot.clear();
    ++m_timesForgotten;
}

void MedicalKeys::forgetContentKey(const DossierId& dossier, const KeyId& key)
{
    m_records[dossier].removeIf([&key](const KnownKey& known) { return known.record.keyId == key; });
    m_open->content.erase({dossier, key});
}

Result<ContentKeyRef> MedicalKeys::currentContentKey(const TenantId& tenant, const DossierId& dossier)
{
    if (auto allowed = readingAllowed(tenant, dossier); !allowed) {
        return failure(allowed);
    }
    const crypto::ContentKeyRecord* best = nullptr;
    const auto records = m_records.constFind(dossier);
    if (records != m_records.constEnd()) {
        for (const auto& known : *records) {
            // Two doctors who were offline may both have made one: all take the same then.
            const auto& record = known.record;
            const bool better = best == nullptr || record.generation > best->generation ||
                                (record.generation == best->generation && record.keyId < best->keyId);
            if (better && mayWriteUnder(tenant, dossier, known) && contentKey(tenant, dossier, known)) {
                best = &record;
            }
        }
    }
    if (best == nullptr) {
        return fail(ErrorCode::NotFound, tr("This dossier has no medical key of the newest epoch yet."));
    }
    return ContentKeyRef{.keyId = best->keyId, .generation = best->generation, .epoch = best->epoch};
}

Result<FreshContentKey> MedicalKeys::newContentKey(const TenantId& tenant, const DossierId& dossier)
{
    if (auto allowed = writingAllowed(tenant, dossier); !allowed) {
        return failure(allowed);
    }
    quint32 generation = 1;
    const auto records = m_records.value(dossier);
    for (const auto& known : records) {
        generation = qMax(generation, known.record.generation + 1);
    }
    auto made = make(tenant, dossier, generation);
    if (!made) {
        return failure(made);
    }
    m_records[dossier].append({*made, {.maker = m_user, .logSeq = m_log.seq()}});
    return FreshContentKey{.ref = {.keyId = made->keyId, .generation = generation, .epoch = made->epoch},
                           .record = made->encode()};
}

Result<const crypto::SecretBytes*> MedicalKeys::groupKey(const TenantId& tenant, quint32 epoch)
{
    const auto name = std::pair(tenant, epoch);
    if (const auto held = m_open->group.find(name); held != m_open->group.end()) {
        return &held->second;
    }
    if (auto begun = started(); !begun) {
        return failure(begun);
    }
    auto key = crypto::MedicalEpochKey::open(m_log, tenant, epoch, m_user, m_identity->encryption());
    if (!key) {
        return failure(key);
    }
    return OpenKeys::keep(m_open->group, name, std::move(*key));
}

Result<const crypto::SecretBytes*> MedicalKeys::contentKey(const TenantId& tenant, const DossierId& dossier,
                                                           const KnownKey& known)
{
    const auto& record = known.record;
    const auto name = std::pair(dossier, record.keyId);
    if (const auto held = m_open->content.find(name); held != m_open->content.end()) {
        return &held->second;
    }
    if (!crypto::RestrictedContentKey::wasDemanded(record, m_log, tenant, dossier, known.origin.maker,
                                                   known.origin.logSeq)) {
        return fail(ErrorCode::CryptoFailure,
                    tr("A key of this dossier was not made for those who may read it. Tell a medical lead."));
    }
    auto key = unwrap(tenant, dossier, record);
    if (!key) {
        return failure(key);
    }
    return OpenKeys::keep(m_open->content, name, std::move(*key));
}

Result<const crypto::SecretBytes*> MedicalKeys::slotKey(const TenantId& tenant, const DossierId& dossier)
{
    if (auto allowed = readingAllowed(tenant); !allowed) {
        return failure(allowed);
    }
    if (const auto held = m_open->slot.find(dossier); held != m_open->slot.end()) {
        return &held->second;
    }
    const auto first = groupKey(tenant, 1);
    if (!first) {
        return failure(first);
    }
    return OpenKeys::keep(m_open->slot, dossier, crypto::SlotKey::derive(**first, tenant, dossier));
}

const MedicalKeys::KnownKey* MedicalKeys::find(const DossierId& dossier, const KeyId& key) const
{
    const auto records = m_records.constFind(dossier);
    if (records != m_records.constEnd()) {
        for (const auto& known : *records) {
            if (known.record.keyId == key) {
                return &known;
            }
        }
    }
    return nullptr;
}

} // namespace kluis::app
