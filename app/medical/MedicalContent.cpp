// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MedicalKeys that seals and opens values.
#include "app/medical/MedicalKeys.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/SlotKey.h"
#include "core/domain/FieldCatalogue.h"

namespace kluis::app {

namespace {

/// Short values of few kinds hide among each other; texts are padded in larger steps.
crypto::PaddingClass paddingOf(const QString& fieldId)
{
    using domain::ValueType;
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    if (field == nullptr) {
        return crypto::PaddingClass::Text;
    }
    switch (field->value().type) {
    case ValueType::Choice:
    case ValueType::Date:
    case ValueType::DateTime:
    case ValueType::Boolean:
    case ValueType::Decimal:
    case ValueType::Integer:
    case ValueType::Digits:
        return crypto::PaddingClass::Coded;
    default:
        return crypto::PaddingClass::Text;
    }
}

crypto::MedicalValue medicalValue(const QString& fieldId, const QString& value, qint64 at)
{
    return {.fieldId = fieldId, .value = value.isNull() ? QCborValue(nullptr) : QCborValue(value), .at = at};
}

} // namespace

Result<SlotId> MedicalKeys::slot(const TenantId& tenant, const DossierId& dossier, const QString& fieldId)
{
    const auto key = slotKey(tenant, dossier);
    if (!key) {
        return failure(key);
    }
    return crypto::SlotKey::slotFor(**key, fieldId);
}

Result<QByteArray> MedicalKeys::seal(const crypto::FieldContext& context, const QString& fieldId, const QString& value,
                                     qint64 at)
{
    if (auto allowed = writingAllowed(context.tenant, context.dossier); !allowed) {
        return failure(allowed);
    }
    const auto current = currentContentKey(context.tenant, context.dossier);
    if (!current) {
        return failure(current);
    }
    const auto key = contentKey(context.tenant, context.dossier, *find(context.dossier, current->keyId));
    if (!key) {
        return failure(key);
    }
    crypto::FieldContext place = context;
    place.epoch = current->epoch;
    QByteArray plain = medicalValue(fieldId, value, at).encode();
    auto sealed = crypto::FieldEnvelope::seal(**key, current->keyId, place, plain, paddingOf(fieldId));
    crypto::wipe(plain);
    return sealed;
}

Result<crypto::MedicalValue> MedicalKeys::openField(const crypto::FieldContext& context, const QByteArray& envelope)
{
    auto value = open(context, envelope);
    if (!value) {
        return value;
    }
    const auto expected = slot(context.tenant, context.dossier, value->fieldId);
    if (!expected) {
        return failure(expected);
    }
    if (*expected != context.slot) {
        return fail(ErrorCode::CryptoFailure, tr("A medical value stands in another field's place."));
    }
    return value;
}

Result<crypto::MedicalValue> MedicalKeys::openEntry(const crypto::FieldContext& context, const QByteArray& envelope)
{
    return open(context, envelope);
}

Result<crypto::MedicalValue> MedicalKeys::open(crypto::FieldContext context, const QByteArray& envelope)
{
    if (auto allowed = readingAllowed(context.tenant, context.dossier); !allowed) {
        return failure(allowed);
    }
    const auto keyId = crypto::FieldEnvelope::keyIdOf(envelope);
    if (!keyId) {
        return failure(keyId);
    }
    const auto* known = find(context.dossier, *keyId);
    if (known == nullptr) {
        return fail(ErrorCode::NotFound, tr("The key of this medical value did not arrive yet. Synchronise again."));
    }
    const auto key = contentKey(context.tenant, context.dossier, *known);
    if (!key) {
        return failure(key);
    }
    context.epoch = known->record.epoch;
    auto plain = crypto::FieldEnvelope::open(**key, context, envelope);
    if (!plain) {
        return failure(plain);
    }
    auto value = crypto::MedicalValue::decode(*plain);
    crypto::wipe(*plain);
    return value;
}

KeyId MedicalKeys::ownNoteKeyId() const
{
    const QByteArray text = crypto::labelled("dk/own-note-id/v1") + m_user.bytes();
    const QByteArray digest = crypto::sha256(text);
    return *KeyId::fromBytes(digest.first(KeyId::size));
}

Result<QByteArray> MedicalKeys::sealOwnNote(const crypto::FieldContext& context, const QString& fieldId,
                                            const QString& text, qint64 at) const
{
    if (!m_identity) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This device has no medical keys yet: log in once more with the account key from your kit."));
    }
    crypto::FieldContext place = context;
    place.epoch = 0; // under nobody's key but the author's
    const auto key = crypto::KeyDerivation::ownNoteKey(m_identity->identity());
    QByteArray plain = medicalValue(fieldId, text, at).encode();
    auto sealed = crypto::FieldEnvelope::seal(key, ownNoteKeyId(), place, plain, crypto::PaddingClass::Text);
    crypto::wipe(plain);
    return sealed;
}

Result<crypto::MedicalValue> MedicalKeys::openOwnNote(const crypto::FieldContext& context,
                                                      const QByteArray& envelope) const
{
    if (!m_identity) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This device has no medical keys yet: log in once more with the account key from your kit."));
    }
    crypto::FieldContext place = context;
    place.epoch = 0;
    auto plain =
        crypto::FieldEnvelope::open(crypto::KeyDerivation::ownNoteKey(m_identity->identity()), place, envelope);
    if (!plain) {
        return failure(plain);
    }
    auto value = crypto::MedicalValue::decode(*plain);
    crypto::wipe(*plain);
    return value;
}

} // namespace kluis::app
