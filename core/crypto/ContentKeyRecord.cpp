// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ContentKeyRecord.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"
#include "core/crypto/StrictCbor.h"

#include <QCborMap>

namespace kluis::crypto {
namespace {

constexpr int groupVersion = 1;
constexpr int restrictedVersion = 2;
constexpr qsizetype maximumRecord = 1024;
constexpr qsizetype maximumRestricted = 16 * 1024; // a hundred grants and what is around them
constexpr int phaseSize = 32;

QByteArray associatedData(TenantId tenant, DossierId dossier, quint32 generation, quint32 epoch)
{
    return labelled("dk/ck/v1") + tenant.bytes() + dossier.bytes() + bigEndian(generation) + bigEndian(epoch);
}

/// What both versions begin with.
std::optional<ContentKeyRecord> common(const QCborMap& map)
{
    constexpr qint64 largest = std::numeric_limits<quint32>::max();
    const auto keyId = StrictCbor::idOf<KeyId>(map.value(1));
    const auto generation = StrictCbor::unsignedOf(map.value(2), largest);
    const auto epoch = StrictCbor::unsignedOf(map.value(3), largest);
    const auto commitment = StrictCbor::bytesOf(map.value(4), 32);
    if (!keyId || !generation || *generation < 1 || !epoch || *epoch < 1 || !commitment) {
        return std::nullopt;
    }
    ContentKeyRecord record;
    record.keyId = *keyId;
    record.generation = static_cast<quint32>(*generation);
    record.epoch = static_cast<quint32>(*epoch);
    record.commitment = *commitment;
    return record;
}

bool readWrap(const QCborMap& map, ContentKeyRecord& record)
{
    const auto wrapped = StrictCbor::bytesOf(map.value(5), KeyWrap::overhead + ContentKeyRecord::keySize);
    record.wrapped = wrapped.value_or(QByteArray());
    return wrapped.has_value();
}

bool readGrants(const QCborMap& map, ContentKeyRecord& record)
{
    const auto phase = StrictCbor::bytesOf(map.value(5), phaseSize);
    auto grants = GrantList::decode(map.value(6));
    const auto recovery = StrictCbor::bytesOf(map.value(7), GrantList::grantSize);
    if (!phase || !grants || grants->empty() || !recovery) {
        return false;
    }
    record.phase = *phase;
    record.grants = *std::move(grants);
    record.recoveryGrant = *recovery;
    return true;
}

} // namespace

Result<NewContentKey> ContentKeyRecord::create(const SecretBytes& groupKey, quint32 epoch, TenantId tenant,
                                               DossierId dossier, quint32 generation)
{
    NewContentKey made;
    made.key = SecretBytes::random(keySize);
    made.record.keyId = randomId<KeyId>();
    made.record.generation = generation;
    made.record.epoch = epoch;
    made.record.commitment = keyCommitment(made.record.keyId, made.key);
    Result<QByteArray> wrapped =
        KeyWrap::wrap(groupKey, made.record.keyId, made.key, associatedData(tenant, dossier, generation, epoch));
    if (!wrapped) {
        return failure(wrapped);
    }
    made.record.wrapped = *std::move(wrapped);
    return made;
}

Result<SecretBytes> ContentKeyRecord::open(const SecretBytes& groupKey, TenantId tenant, DossierId dossier) const
{
    Result<SecretBytes> key = KeyWrap::unwrap(groupKey, wrapped, associatedData(tenant, dossier, generation, epoch));
    if (!key) {
        return key;
    }
    const Result<KeyId> inside = KeyWrap::keyIdOf(wrapped);
    if (!inside || *inside != keyId || key->size() != keySize || !matchesCommitment(commitment, keyId, *key)) {
        return fail(ErrorCode::CryptoFailure, tr("This key can't be opened with the keys at hand."));
    }
    return key;
}

QByteArray ContentKeyRecord::encode() const
{
    QCborMap map;
    map.insert(0, isRestricted() ? restrictedVersion : groupVersion);
    map.insert(1, keyId.bytes());
    map.insert(2, static_cast<qint64>(generation));
    map.insert(3, static_cast<qint64>(epoch));
    map.insert(4, commitment);
    if (isRestricted()) {
        map.insert(5, phase);
        map.insert(6, GrantList::encode(grants));
        map.insert(7, recoveryGrant);
    } else {
        map.insert(5, wrapped);
    }
    return map.toCborValue().toCbor();
}

Result<ContentKeyRecord> ContentKeyRecord::decode(QByteArrayView bytes)
{
    const auto malformed = [] { return fail(ErrorCode::Malformed, tr("A key record is damaged.")); };
    const Result<QCborValue> value = StrictCbor::decode(bytes, maximumRestricted);
    if (!value) {
        return failure(value);
    }
    const auto found = value->isMap() ? StrictCbor::unsignedOf(value->toMap().value(0), 255) : std::nullopt;
    if (!found) {
        return malformed();
    }
    if (*found != groupVersion && *found != restrictedVersion) {
        return fail(ErrorCode::UnsupportedVersion, tr("A key record needs a newer version of this program."));
    }
    const bool isForNamed = *found == restrictedVersion;
    const Result<QCborMap> map =
        StrictCbor::decodeMap(bytes, isForNamed ? maximumRestricted : maximumRecord, 0, isForNamed ? 7 : 5);
    if (!map) {
        return failure(map);
    }
    auto record = common(*map);
    if (!record || !(isForNamed ? readGrants(*map, *record) : readWrap(*map, *record))) {
        return malformed();
    }
    return *std::move(record);
}

} // namespace kluis::crypto
