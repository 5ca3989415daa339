// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/greybox/KeyTrial.h"

#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/DocumentOpener.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/MedicalGroupKey.h"
#include "core/crypto/MedicalValue.h"
#include "core/crypto/RestrictedContentKey.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/Operation.h"
#include "server/store/BlobFiles.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/RecordStore.h"
#include "tests/support/StoreDump.h"

#include <QRegularExpression>
#include <QSet>

namespace kluis::test {

namespace {

using crypto::EncryptionKeyPair;
using crypto::SecretBytes;
using protocol::Operation;
using protocol::OperationKind;

constexpr qsizetype keySize = 32;
constexpr qint64 documentSize = 31; ///< of the practice's medical documents (PlantedPaths.cpp)

template <typename T> T orEnd(Result<T> result)
{
    if (!result) {
        qFatal("key trial: %s", qPrintable(result.error().detail()));
    }
    return std::move(*result);
}

} // namespace

KeyTrial::KeyTrial(server::StoreDatabase& database, const QString& documents)
{
    addLog(database);
    addDocuments(database, documents);
    addOperations(database);
    addPeople(database);
}

QHash<QString, int> KeyTrial::counts() const
{
    QHash<QString, int> counts;
    for (const Lock& lock : m_locks) {
        ++counts[lock.kind];
    }
    return counts;
}

QStringList KeyTrial::openedBy(const QByteArray& key) const
{
    const SecretBytes secret = SecretBytes::copyOf(key);
    const auto pair = orEnd(EncryptionKeyPair::fromPrivateKey(secret));
    QStringList opened;
    for (const Lock& lock : m_locks) {
        if (lock.opens(secret, pair)) {
            opened.append(lock.kind);
        }
    }
    return opened;
}

void KeyTrial::addOperations(server::StoreDatabase& database)
{
    const auto state = orEnd(server::MedicalLogReplay().state(database));
    QList<Operation> operations;
    QHash<QByteArray, quint32> epochs; // by content key
    for (const QByteArray& bytes : openedValues(database, server::sealed::operation)) {
        const auto operation = Operation::decode(bytes);
        if (!operation || operation->category != domain::Category::Medical) {
            continue;
        }
        operations.append(*operation);
        if (operation->kind == OperationKind::ContentKey) {
            const auto record = orEnd(crypto::ContentKeyRecord::decode(operation->items.first().sealedValue()));
            epochs.insert(record.keyId.bytes(), record.epoch);
        }
    }
    for (const Operation& op : std::as_const(operations)) {
        for (const auto& item : op.items) {
            const QByteArray sealed = item.sealedValue();
            if (op.kind == OperationKind::ContentKey) {
                const auto record = orEnd(crypto::ContentKeyRecord::decode(sealed));
                m_locks.push_back(
                    {QStringLiteral("content key"), [=](const SecretBytes& key, const EncryptionKeyPair&) {
                         return record.open(key, op.tenant, op.dossier).has_value();
                     }});
                for (const auto& grant : record.grants) {
                    m_locks.push_back({QStringLiteral("restricted content key"),
                                       [=](const SecretBytes&, const EncryptionKeyPair& pair) {
                                           return crypto::RestrictedContentKey::open(record, *state, op.tenant,
                                                                                     op.dossier, grant.user, pair)
                                               .has_value();
                                       }});
                }
                continue;
            }
            crypto::FieldContext context{.tenant = op.tenant,
                                         .dossier = op.dossier,
                                         .slot = SlotId::fromBytes(item.record()).value_or(SlotId()),
                                         .op = op.id,
                                         .baseRevision = item.baseRevision(),
                                         .author = op.author,
                                         .device = op.device};
            const auto keyId = crypto::FieldEnvelope::keyIdOf(sealed);
            context.epoch = keyId ? epochs.value(keyId->bytes()) : 0;
            m_values.push_back(
                [=](const SecretBytes& key) { return crypto::FieldEnvelope::open(key, context, sealed); });
            m_locks.push_back(
                {QStringLiteral("value"), [reads = m_values.back()](const SecretBytes& key, const EncryptionKeyPair&) {
                     return reads(key).has_value();
                 }});
        }
    }
}

QList<QByteArray> KeyTrial::documentKeysBy(const QByteArray& key) const
{
    QList<QByteArray> keys;
    const SecretBytes secret = SecretBytes::copyOf(key);
    for (const Reads& reads : m_values) {
        const auto plain = reads(secret);
        const auto value = plain ? crypto::MedicalValue::decode(*plain) : failure(plain);
        const auto record = value ? protocol::DocumentRecord::decode(value->value.toString()) : failure(value);
        if (record) {
            keys.append(record->key);
        }
    }
    return keys;
}

void KeyTrial::addDocuments(server::StoreDatabase& database, const QString& folder)
{
    const server::BlobFiles files(folder);
    server::RecordStore records(database);
    auto row = orEnd(database.query("SELECT id, file, size, dossier FROM blob WHERE category = ?1",
                                    qint64(domain::Category::Medical)));
    while (orEnd(row.step())) {
        const auto dossier = orEnd(records.dossierNumbered(row.int64(3)));
        const crypto::DocumentContext context{dossier->tenant, dossier->id, row.id<RecordId>(0)};
        // The first piece is enough: of a short document it is all of it.
        const QByteArray sealed = orEnd(files.read(row.blob(1), 0, row.int64(2)));
        m_locks.push_back({QStringLiteral("document"), [=](const SecretBytes& key, const EncryptionKeyPair&) {
                               auto opener = crypto::DocumentOpener::begin(key, context, documentSize);
                               return opener && opener->add(sealed).has_value();
                           }});
    }
}

void KeyTrial::addLog(server::StoreDatabase& database)
{
    const auto state = orEnd(server::MedicalLogReplay().state(database));
    for (const TenantId& tenant : state->groups()) {
        for (const UserId& user : state->members(tenant)) {
            m_locks.push_back({QStringLiteral("grant"), [=](const SecretBytes&, const EncryptionKeyPair& pair) {
                                   return crypto::MedicalEpochKey::open(*state, tenant, user, pair).has_value();
                               }});
        }
        m_locks.push_back({QStringLiteral("recovery grant"), [=](const SecretBytes&, const EncryptionKeyPair& pair) {
                               return crypto::MedicalEpochKey::openByRecovery(*state, tenant, pair).has_value();
                           }});
        for (quint32 epoch = 2; epoch <= state->epoch(tenant); ++epoch) {
            const QByteArray wrap = state->epochRecord(tenant, epoch)->previousWrap;
            m_locks.push_back(
                {QStringLiteral("older group key"), [=](const SecretBytes& key, const EncryptionKeyPair&) {
                     return crypto::MedicalGroupKey::unwrapPrevious(key, tenant, epoch, wrap).has_value();
                 }});
        }
    }
}

void KeyTrial::addPeople(server::StoreDatabase& database)
{
    auto row = orEnd(database.prepare("SELECT id, bundle, recovery_bundle FROM user"));
    while (orEnd(row.step())) {
        const UserId user = row.id<UserId>(0);
        const QByteArray bundle = row.blob(1);
        const QByteArray recovery = row.blob(2);
        m_locks.push_back({QStringLiteral("person's keys"), [=](const SecretBytes& key, const EncryptionKeyPair&) {
                               return crypto::IdentityBundle::unwrap(key, user, bundle).has_value();
                           }});
        m_locks.push_back({QStringLiteral("person's keys, kit"), [=](const SecretBytes& key, const EncryptionKeyPair&) {
                               return crypto::IdentityBundle::unwrapFromRecovery(key, user, recovery).has_value();
                           }});
    }
}

QList<QByteArray> KeyTrial::keysIn(const QList<QByteArray>& values)
{
    const QByteArray head("\x58\x20", 2); // CBOR: a byte string of 32
    QSet<QByteArray> keys;
    for (const QByteArray& value : values) {
        if (value.size() == keySize) {
            keys.insert(value);
        }
        for (qsizetype at = value.indexOf(head); at >= 0; at = value.indexOf(head, at + 1)) {
            if (at + 2 + keySize <= value.size()) {
                keys.insert(value.mid(at + 2, keySize));
            }
        }
    }
    return keys.values();
}

QList<QByteArray> KeyTrial::keysInFile(const QByteArray& content)
{
    static const QRegularExpression hex(QStringLiteral("[0-9a-fA-F]{64,}"));
    static const QRegularExpression base64(QStringLiteral("[A-Za-z0-9+/=_-]{43,}"));
    QList<QByteArray> forms{content};
    // PEM breaks its lines.
    const QString text = QString::fromLatin1(content);
    for (const QString& form : {text, QString(text).remove(u'\n')}) {
        for (auto found = hex.globalMatch(form); found.hasNext();) {
            forms.append(QByteArray::fromHex(found.next().captured().toLatin1()));
        }
        for (auto found = base64.globalMatch(form); found.hasNext();) {
            const QByteArray coded = found.next().captured().toLatin1();
            forms << QByteArray::fromBase64(coded) << QByteArray::fromBase64(coded, QByteArray::Base64UrlEncoding);
        }
    }
    QSet<QByteArray> keys;
    for (const QByteArray& form : std::as_const(forms)) {
        for (qsizetype at = 0; at + keySize <= form.size(); ++at) {
            keys.insert(form.mid(at, keySize));
        }
    }
    return keys.values();
}

} // namespace kluis::test
