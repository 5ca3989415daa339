// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>

namespace kluis::protocol {

/// A control evidence pack (docs/decisions/0064) as it lies in a file: one JSON object, signed by the server's key. There
/// is one spelling of a file: what a reader might take in two ways, such as a name that stands twice, is refused. A value
/// type; any thread.
class EvidenceFile {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::EvidenceFile)

public:
    static constexpr qsizetype largest = 64 << 20; // bytes

    /// \p contents without `format`, `signer` and `signature`, which are put in.
    [[nodiscard]] static QByteArray sign(QJsonObject contents, const crypto::SigningKeyPair& key);
    /// What is in \p file and whose key signed it. Malformed for what is no such file, CryptoFailure where the signature is not
    /// of these words, UnsupportedVersion for a later format.
    [[nodiscard]] static Result<EvidenceFile> read(const QByteArray& file);

    [[nodiscard]] const QJsonObject& contents() const { return m_contents; } ///< all of it
    [[nodiscard]] const QByteArray& signer() const { return m_signer; }      ///< Ed25519 public key, 32 bytes

private:
    EvidenceFile(QJsonObject contents, QByteArray signer) : m_contents(std::move(contents)), m_signer(std::move(signer))
    {
    }

    QJsonObject m_contents;
    QByteArray m_signer;
};

} // namespace kluis::protocol
