// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalLogBody.h"

#include "core/crypto/KeyWrap.h"
#include "core/crypto/StrictCbor.h"

#include <QCborMap>

#include <limits>

namespace kluis::crypto {
namespace {

constexpr qsizetype maximumBody = 1 << 20;
constexpr int keySize = 32;
constexpr int previousWrapSize = KeyWrap::overhead + keySize;

QByteArray bytesOf(const QCborMap& map)
{
    return map.toCborValue().toCbor();
}

QByteArray encoded(const GenesisBody& body)
{
    QCborMap map;
    map.insert(1, body.user.bytes());
    map.insert(2, body.identityKey);
    map.insert(3, body.encryptionKey);
    map.insert(4, body.recoveryBox);
    map.insert(5, body.recoverySignature);
    return bytesOf(map);
}

QByteArray encoded(const MemberKeysBody& body)
{
    QCborMap map;
    map.insert(1, body.user.bytes());
    map.insert(2, static_cast<qint64>(body.role));
    map.insert(3, body.identityKey);
    map.insert(4, body.encryptionKey);
    return bytesOf(map);
}

QByteArray encoded(const CreateGroupBody&)
{
    return bytesOf(QCborMap());
}

QByteArray encoded(const AddMemberBody& body)
{
    QCborMap map;
    map.insert(1, body.user.bytes());
    map.insert(2, body.grant);
    return bytesOf(map);
}

QByteArray encoded(const AddLeadBody& body)
{
    QCborMap map;
    map.insert(1, body.user.bytes());
    return bytesOf(map);
}

QByteArray encoded(const EpochBody& body)
{
    QCborMap map;
    map.insert(1, static_cast<qint64>(body.epoch));
    map.insert(2, body.keyId.bytes());
    map.insert(3, body.commitment);
    map.insert(4, body.previousWrap);
    map.insert(5, GrantList::encode(body.grants));
    map.insert(6, body.recoveryGrant);
    return bytesOf(map);
}

QByteArray encoded(const RemoveMemberBody& body)
{
    QCborMap map;
    map.insert(1, body.user.bytes());
    return bytesOf(map);
}

QByteArray encoded(const RemoveLeadBody& body)
{
    QCborMap map;
    map.insert(1, body.user.bytes());
    return bytesOf(map);
}

QByteArray encoded(const ReplaceRecoveryBody& body)
{
    QCborMap map;
    map.insert(1, body.recoveryBox);
    map.insert(2, body.recoverySignature);
    return bytesOf(map);
}

QByteArray encoded(const RecoveryUsedBody& body)
{
    return encoded(MemberKeysBody{body.user, body.role, body.identityKey, body.encryptionKey});
}

QByteArray encoded(const RestrictDossierBody& body)
{
    QCborMap map;
    map.insert(1, body.dossier.bytes());
    map.insert(2, GrantList::encodeUsers(body.members));
    return bytesOf(map);
}

std::optional<MedicalLogBodyValue> genesis(const QCborMap& map)
{
    const auto user = StrictCbor::idOf<UserId>(map.value(1));
    const auto identity = StrictCbor::bytesOf(map.value(2), keySize);
    const auto encryption = StrictCbor::bytesOf(map.value(3), keySize);
    const auto box = StrictCbor::bytesOf(map.value(4), keySize);
    const auto signature = StrictCbor::bytesOf(map.value(5), keySize);
    if (!user || !identity || !encryption || !box || !signature) {
        return std::nullopt;
    }
    return GenesisBody{*user, *identity, *encryption, *box, *signature};
}

std::optional<MedicalLogBodyValue> memberKeys(const QCborMap& map)
{
    const auto user = StrictCbor::idOf<UserId>(map.value(1));
    const auto role = StrictCbor::unsignedOf(map.value(2), std::numeric_limits<quint8>::max());
    const auto identity = StrictCbor::bytesOf(map.value(3), keySize);
    const auto encryption = StrictCbor::bytesOf(map.value(4), keySize);
    if (!user || !role || !identity || !encryption) {
        return std::nullopt;
    }
    return MemberKeysBody{*user, static_cast<quint8>(*role), *identity, *encryption};
}

std::optional<MedicalLogBodyValue> addMember(const QCborMap& map)
{
    const auto user = StrictCbor::idOf<UserId>(map.value(1));
    const QByteArray grant = map.value(2).toByteArray();
    if (!user || !map.value(2).isByteArray() || (!grant.isEmpty() && grant.size() != MedicalLogBody::grantSize)) {
        return std::nullopt;
    }
    return AddMemberBody{*user, grant};
}

/// A body that names a person and nothing else.
template <typename Body> std::optional<MedicalLogBodyValue> personOnly(const QCborMap& map)
{
    const auto user = StrictCbor::idOf<UserId>(map.value(1));
    if (!user) {
        return std::nullopt;
    }
    return Body{*user};
}

std::optional<MedicalLogBodyValue> replaceRecovery(const QCborMap& map)
{
    const auto box = StrictCbor::bytesOf(map.value(1), keySize);
    const auto signature = StrictCbor::bytesOf(map.value(2), keySize);
    if (!box || !signature) {
        return std::nullopt;
    }
    return ReplaceRecoveryBody{*box, *signature};
}

std::optional<MedicalLogBodyValue> recoveryUsed(const QCborMap& map)
{
    const auto body = memberKeys(map);
    if (!body) {
        return std::nullopt;
    }
    const auto& keys = std::get<MemberKeysBody>(*body);
    return RecoveryUsedBody{keys.user, keys.role, keys.identityKey, keys.encryptionKey};
}

std::optional<MedicalLogBodyValue> restrictDossier(const QCborMap& map)
{
    const auto dossier = StrictCbor::idOf<DossierId>(map.value(1));
    auto members = GrantList::decodeUsers(map.value(2));
    if (!dossier || !members) {
        return std::nullopt;
    }
    return RestrictDossierBody{*dossier, *std::move(members)};
}

std::optional<MedicalLogBodyValue> epoch(const QCborMap& map)
{
    const auto number = StrictCbor::unsignedOf(map.value(1), std::numeric_limits<quint32>::max());
    const auto keyId = StrictCbor::idOf<KeyId>(map.value(2));
    const auto commitment = StrictCbor::bytesOf(map.value(3), keySize);
    const QByteArray previous = map.value(4).toByteArray();
    auto grants = GrantList::decode(map.value(5));
    const auto recovery = StrictCbor::bytesOf(map.value(6), MedicalLogBody::grantSize);
    if (!number || *number < 1 || !keyId || !commitment || !map.value(4).isByteArray() || !grants || !recovery) {
        return std::nullopt;
    }
    if (previous.size() != (*number == 1 ? 0 : previousWrapSize)) {
        return std::nullopt;
    }
    return EpochBody{static_cast<quint32>(*number), *keyId, *commitment, previous, *std::move(grants), *recovery};
}

} // namespace

MedicalLogKind MedicalLogBody::kindOf(const MedicalLogBodyValue& body)
{
    static_assert(std::variant_size_v<MedicalLogBodyValue> == 11);
    return static_cast<MedicalLogKind>(body.index() + 1); // the variant's order is the numbers' order
}

QByteArray MedicalLogBody::encode(const MedicalLogBodyValue& body)
{
    return std::visit([](const auto& value) { return encoded(value); }, body);
}

Result<MedicalLogBodyValue> MedicalLogBody::decode(quint8 kind, QByteArrayView bytes)
{
    struct Decoder {
        int lastKey;
        std::optional<MedicalLogBodyValue> (*read)(const QCborMap&);
    };
    static const std::array<Decoder, 11> decoders{{
        {5, genesis},
        {4, memberKeys},
        {0, [](const QCborMap&) { return std::optional<MedicalLogBodyValue>(CreateGroupBody{}); }},
        {2, addMember},
        {1, personOnly<AddLeadBody>},
        {6, epoch},
        {1, personOnly<RemoveMemberBody>},
        {1, personOnly<RemoveLeadBody>},
        {2, replaceRecovery},
        {4, recoveryUsed},
        {2, restrictDossier},
    }};
    if (kind < 1 || kind > decoders.size()) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The medical membership log was continued by a newer version of this program. Update it."),
                    QStringLiteral("entry kind"));
    }
    const Decoder& decoder = decoders[kind - 1U];
    const Result<QCborMap> map = StrictCbor::decodeMap(bytes, maximumBody, 1, decoder.lastKey);
    if (!map) {
        return failure(map);
    }
    std::optional<MedicalLogBodyValue> body = decoder.read(*map);
    if (!body) {
        return fail(ErrorCode::Malformed, tr("An entry of the medical membership log is damaged."));
    }
    return *std::move(body);
}

} // namespace kluis::crypto
