// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::protocol {

/// What a backup consists of, as whoever keeps it may read without its key: names, lengths and SHA-256 of sealed parts;
/// and sealed itself, what they mean (BackupContents). `"KLUISBAK" | version 1 | CBOR [the fields, signature]`; the
/// signature is the server's over "dk/backup/v1\0" and the fields. Value type, any thread.
class BackupManifest {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::BackupManifest)

public:
    static constexpr int nameSize = 32;
    static constexpr int idSize = 16;
    static constexpr qsizetype mostBytes = qsizetype(512) * 1024 * 1024; ///< of a whole manifest

    struct Part {
        QByteArray name;   ///< keyed, so that it says nothing about the content
        qint64 size = 0;   ///< bytes, sealed
        QByteArray digest; ///< SHA-256 of the sealed bytes
        bool operator==(const Part&) const = default;
    };

    QByteArray id;     ///< 16 random bytes
    qint64 madeAt = 0; ///< Unix milliseconds: what was committed before is in it
    PracticeId practice;
    QByteArray recipient; ///< the X25519 key it is sealed to
    QByteArray contents;  ///< sealed as a part named by id

    void add(const Part& part);
    [[nodiscard]] qsizetype partCount() const { return m_parts.size() / entrySize; }
    [[nodiscard]] Part part(qsizetype index) const;

    /// The whole file, signed by \p server.
    [[nodiscard]] QByteArray encode(const crypto::SigningKeyPair& server) const;
    /// Malformed, UnsupportedVersion with sentences for people. Says nothing about who signed it.
    [[nodiscard]] static Result<BackupManifest> decode(const QByteArray& bytes);
    /// Of what decode() read.
    [[nodiscard]] bool isSignedBy(const QByteArray& serverKey) const;

    template <typename M, typename Visitor> static void visit(M& m, Visitor&& field);

private:
    static constexpr qsizetype entrySize = nameSize + 8 + 32;

    QByteArray m_parts;  ///< entries behind each other: a list of a million of them in CBOR is slow to read
    QByteArray m_signed; ///< what was signed, as it was read
    QByteArray m_signature;
};

} // namespace kluis::protocol
