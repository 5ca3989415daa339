// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PushJudge about medical operations, which the server can't read.
#include "server/api/PushJudge.h"

#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/RestrictedContentKey.h"
#include "core/protocol/RejectReason.h"

namespace kluis::server {

using crypto::ContentKeyRecord;
using crypto::MedicalLogState;
using crypto::RestrictedContentKey;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
namespace reason = protocol::reason;

namespace {

/// Of the newest epoch, and for those who may hold the dossier's keys.
bool isForNow(const ContentKeyRecord& record, const Operation& op, const MedicalLogState& state)
{
    return record.epoch == state.epoch(op.tenant) &&
           RestrictedContentKey::isDemanded(record, state, op.tenant, op.dossier);
}

/// Its maker knew the log as far as it says who may hold the key: readers go by what he knew.
bool isMadeNow(const ContentKeyRecord& record, const Operation& op, const MedicalLogState& state)
{
    const auto phase = state.restriction(op.tenant, op.dossier);
    const quint64 seen = state.seqOf(op.medicalLogHead).value_or(0);
    return !phase || (seen >= phase->since &&
                      RestrictedContentKey::wasDemanded(record, state, op.tenant, op.dossier, op.author, seen));
}

} // namespace

PushJudge::Verdict PushJudge::checkMedical(const Operation& op)
{
    const auto log = m_medicalLog.state(m_database);
    if (!log) {
        return failure(log);
    }
    const MedicalLogState& state = **log;
    const quint32 epoch = state.epoch(op.tenant);
    if (op.kind == OperationKind::OwnNote) {
        // Sealed to its author alone: needs no group.
        return std::optional<Refusal>();
    }
    if (!state.hasGroup(op.tenant) || epoch == 0) {
        return std::optional(Refusal{ErrorCode::NotConfirmed, reason::noMedicalGroup});
    }
    if (!state.isMember(op.tenant, m_caller.user)) {
        return std::optional(Refusal{ErrorCode::Forbidden, reason::notAMember});
    }
    if (state.isLeftOut(op.tenant, op.dossier, m_caller.user)) {
        return std::optional(Refusal{ErrorCode::Forbidden, reason::dossierRestricted});
    }
    if (state.rotationDue(op.tenant)) {
        // Somebody left who holds the newest key: nothing more is taken under it.
        return std::optional(Refusal{ErrorCode::Conflict, reason::oldEpoch});
    }
    return op.kind == OperationKind::ContentKey ? checkContentKeys(op, state) : checkEnvelopes(op, state);
}

PushJudge::Verdict PushJudge::checkContentKeys(const Operation& op, const MedicalLogState& state)
{
    const auto known = m_records.records(m_dossier, RecordStore::RecordKind::ContentKey);
    if (!known) {
        return failure(known);
    }
    for (const OperationItem& item : op.items) {
        const auto record = crypto::ContentKeyRecord::decode(item.sealedValue());
        const bool isSound = record && record->keyId.bytes() == item.record() && record->generation >= 1 &&
                             record->generation <= quint32(known->size()) + 1;
        if (!isSound) {
            return std::optional(Refusal{ErrorCode::Malformed, reason::malformed});
        }
        if (!isForNow(*record, op, state) || !isMadeNow(*record, op, state)) {
            return std::optional(Refusal{ErrorCode::Conflict, reason::oldEpoch});
        }
    }
    return std::optional<Refusal>();
}

PushJudge::Verdict PushJudge::checkEnvelopes(const Operation& op, const MedicalLogState& state)
{
    const auto keys = contentKeys();
    if (!keys) {
        return failure(keys);
    }
    for (const OperationItem& item : op.items) {
        const auto key = crypto::FieldEnvelope::keyIdOf(item.sealedValue());
        if (!key) {
            return std::optional(Refusal{ErrorCode::Malformed, reason::malformed});
        }
        const auto known = keys->constFind(*key);
        if (known == keys->constEnd()) {
            return std::optional(Refusal{ErrorCode::InvalidArgument, reason::unknownKey});
        }
        if (!isForNow(*known, op, state)) {
            return std::optional(Refusal{ErrorCode::Conflict, reason::oldEpoch});
        }
    }
    return std::optional<Refusal>();
}

/// The dossier's content keys.
Result<QHash<KeyId, crypto::ContentKeyRecord>> PushJudge::contentKeys()
{
    const auto records = m_records.records(m_dossier, RecordStore::RecordKind::ContentKey);
    if (!records) {
        return failure(records);
    }
    QHash<KeyId, crypto::ContentKeyRecord> keys;
    for (const StoredRecord& record : *records) {
        const auto change = m_changes.at(record.place);
        if (!change) {
            return failure(change);
        }
        const auto op = Operation::decode(*change ? (*change)->bytes : QByteArray());
        if (!op) {
            return failure(op);
        }
        // One that can't be read opens nothing, so nobody seals under it; the others still count.
        if (const auto key = crypto::ContentKeyRecord::decode(op->items.value(record.item).sealedValue())) {
            keys.insert(key->keyId, *key);
        }
    }
    return keys;
}

} // namespace kluis::server
