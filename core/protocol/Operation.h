// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Category.h"
#include "core/protocol/OperationItem.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace kluis::crypto {
class SigningKeyPair;
}

namespace kluis::protocol {

/// What an operation does. Numbers are on the wire and under signatures: never renumber.
enum class OperationKind : quint8 {
    Field = 1,      ///< new values of fields; record id = field id, or the blind slot for medical fields
    Entry = 2,      ///< an append-only note or contact moment; record id = 16 random bytes
    Task = 3,       ///< a task, or a milestone recorded as done; record id = 16 random bytes
    Document = 5,   ///< what is known of a document, written once; record id = 16 random bytes, its blob's id too
    ContentKey = 8, ///< a dossier's content key under the medical group key; record id = key id
    OwnNote = 9,    ///< a working note only its author can open; record id = 16 random bytes
    Dossier = 10,   ///< makes a dossier and gives its first fields
};

/// One signed edit of one (dossier, category): the unit that is queued, pushed, chained and pulled.
///
/// The device signs "dk/op/v1" NUL || tenant || dossier || category u8 || opId || kind u8 || author ||
/// device || baseSeq u64 || seenHead32 || medicalLogHead32 || deviceTime i64 || payloadDigest32, where
/// payloadDigest = SHA-256("dk/payload/v1" NUL || count u32 || item digests). (SECURITY B1.)
/// Value type, any thread.
class Operation {
    Q_DECLARE_TR_FUNCTIONS(Operation)

public:
    TenantId tenant;
    DossierId dossier;
    domain::Category category = domain::Category::Administrative;
    OpId id;
    OperationKind kind = OperationKind::Field;
    UserId author;
    DeviceId device;
    quint64 baseSeq = 0;                              ///< the tenant's sequence the writer had pulled
    QByteArray seenHead = QByteArray(32, '\0');       ///< the chain's head the writer knew; zeros for none
    QByteArray medicalLogHead = QByteArray(32, '\0'); ///< head of the medical log the writer had verified
    qint64 deviceTime = 0;                            ///< milliseconds since 1970 UTC by the device's clock
    QList<OperationItem> items;
    QByteArray signature; ///< Ed25519, 64 bytes; empty until signed

    void sign(const crypto::SigningKeyPair& deviceKey);
    [[nodiscard]] bool verify(const QByteArray& devicePublicKey) const;
    [[nodiscard]] QByteArray signedText() const;
    /// SHA-256(signedText || signature): what the chain links. The same for redacted copies.
    [[nodiscard]] QByteArray digest() const;
    /// A copy in which each item that \p mayRead refuses is replaced by its digest.
    [[nodiscard]] Operation redacted(const std::function<bool(const OperationItem&)>& mayRead) const;
    [[nodiscard]] bool isFullyRedacted() const;

    [[nodiscard]] QByteArray encode() const;
    /// Checks shape and limits, not the signature.
    [[nodiscard]] static Result<Operation> decode(const QByteArray& bytes);
};

/// The head of a (dossier, category) chain after its n-th operation (n from 1):
/// SHA-256("dk/chain/v1" NUL || dossier || category u8 || previousHead || n u64 || operationDigest).
[[nodiscard]] QByteArray chainHead(const DossierId& dossier, domain::Category category, const QByteArray& previousHead,
                                   quint64 n, const QByteArray& operationDigest);

} // namespace kluis::protocol
