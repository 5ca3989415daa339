// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/SecretBytes.h"
#include "server/store/StoreDatabase.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace kluis::test {

/// Everything sealed of the medical part that lies in a server's store, each with the opener that its rightful owner would
/// use: values, notes, documents, content keys, group keys' grants and their chain, and people's own keys. One thread.
class KeyTrial {
public:
    /// \p documents: the folder of the sealed files. Ends the test program where something can't be read.
    KeyTrial(server::StoreDatabase& database, const QString& documents);

    /// What kinds of things there are, and how many of each.
    [[nodiscard]] QHash<QString, int> counts() const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_locks.size()); }
    /// The kinds of what these 32 bytes open, whatever key they are taken for.
    [[nodiscard]] QStringList openedBy(const QByteArray& key) const;

    /// The content keys of documents in the values that these 32 bytes open.
    [[nodiscard]] QList<QByteArray> documentKeysBy(const QByteArray& key) const;

    /// Every 32 bytes that may be a key, of what is stored: values of that length, and byte strings of it in others.
    [[nodiscard]] static QList<QByteArray> keysIn(const QList<QByteArray>& values);
    /// Every 32 bytes that stand anywhere in a file: as they are, in hexadecimal, and in base64.
    [[nodiscard]] static QList<QByteArray> keysInFile(const QByteArray& content);

private:
    using Opens = std::function<bool(const crypto::SecretBytes& key, const crypto::EncryptionKeyPair& pair)>;
    using Reads = std::function<Result<QByteArray>(const crypto::SecretBytes& key)>;
    struct Lock {
        QString kind;
        Opens opens;
    };

    void addOperations(server::StoreDatabase& database);
    void addDocuments(server::StoreDatabase& database, const QString& folder);
    void addLog(server::StoreDatabase& database);
    void addPeople(server::StoreDatabase& database);

    std::vector<Lock> m_locks;
    std::vector<Reads> m_values; ///< of them, values and notes
};

} // namespace kluis::test
