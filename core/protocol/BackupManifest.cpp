// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BackupManifest.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr QByteArrayView magic("KLUISBAK");
constexpr char version = 1;

QByteArray signedText(const QByteArray& fields)
{
    return crypto::labelled("dk/backup/v1") + fields;
}

} // namespace

template <typename M, typename Visitor> void BackupManifest::visit(M& m, Visitor&& field)
{
    field(1, m.id, Exactly{idSize});
    field(2, m.madeAt, Required{});
    field(3, m.practice, Required{});
    field(4, m.recipient, Exactly{crypto::EncryptionKeyPair::keySize});
    field(5, m.m_parts, AtMost{mostBytes});
    field(6, m.contents, AtMost{mostBytes});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BackupManifest>
void fields(M& m, Visitor&& field)
{
    BackupManifest::visit(m, field);
}

void BackupManifest::add(const Part& part)
{
    m_parts.append(part.name).append(crypto::bigEndian(part.size)).append(part.digest);
}

BackupManifest::Part BackupManifest::part(qsizetype index) const
{
    const QByteArrayView entry = QByteArrayView(m_parts).sliced(index * entrySize, entrySize);
    return {entry.first(nameSize).toByteArray(), qFromBigEndian<qint64>(entry.data() + nameSize),
            entry.last(crypto::Sha256::size).toByteArray()};
}

QByteArray BackupManifest::encode(const crypto::SigningKeyPair& server) const
{
    const QByteArray own = encodeMessage(*this);
    CborWriter writer;
    writer.array(2).bytes(own).bytes(server.sign(signedText(own))).endArray();
    return magic.toByteArray() + version + writer.take();
}

Result<BackupManifest> BackupManifest::decode(const QByteArray& bytes)
{
    const auto damaged = [](const char* why) {
        return fail(ErrorCode::Malformed, tr("This is no backup of a server, or it is damaged."),
                    QString::fromLatin1(why));
    };
    if (!bytes.startsWith(magic) || bytes.size() == magic.size()) {
        return damaged("magic");
    }
    if (bytes.at(magic.size()) != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The backup was made by a newer version of this program. Install that version."),
                    QStringLiteral("manifest"));
    }
    CborReader reader(bytes.sliced(magic.size() + 1));
    reader.enterTuple(2);
    const QByteArray own = reader.bytes(mostBytes);
    const QByteArray signature = reader.exactBytes(crypto::SigningKeyPair::signatureSize);
    reader.leave();
    auto manifest = reader.finish() ? decodeMessage<BackupManifest>(own) : damaged("frame");
    if (!manifest || manifest->m_parts.size() % entrySize != 0) {
        return damaged("fields");
    }
    for (qsizetype i = 0; i < manifest->partCount(); ++i) {
        if (manifest->part(i).size < 0) {
            return damaged("part");
        }
    }
    manifest->m_signed = own;
    manifest->m_signature = signature;
    return manifest;
}

bool BackupManifest::isSignedBy(const QByteArray& serverKey) const
{
    return crypto::verify(serverKey, signedText(m_signed), m_signature);
}

} // namespace kluis::protocol
