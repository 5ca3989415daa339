// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/FieldEnvelope.h"
#include "tests/app/ScriptedServer.h"

#include <QHash>

namespace kluis::test {

/// Epoch of the key under which the newest revision of each medical record at \p server is sealed.
inline QList<quint32> sealedEpochs(const ScriptedServer& server)
{
    QHash<QByteArray, quint32> keys;
    QHash<QByteArray, quint32> newest;
    for (const auto& pulled : server.operations) {
        const auto& op = *pulled.operation;
        if (op.category != domain::Category::Medical) {
            continue;
        }
        const auto& item = op.items.first();
        if (op.kind == protocol::OperationKind::ContentKey) {
            keys.insert(item.record(), crypto::ContentKeyRecord::decode(item.sealedValue())->epoch);
        } else {
            newest.insert(op.dossier.bytes() + item.record(),
                          keys.value(crypto::FieldEnvelope::keyIdOf(item.sealedValue())->bytes()));
        }
    }
    return newest.values();
}

} // namespace kluis::test
