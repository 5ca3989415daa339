// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// A document for somebody outside who has no account here: a PDF file that any common reader opens with a password. The
/// file holds a cover of our own and, as its attachment, the document just as it is: whatever a hostile document says, it
/// is never read here. Encrypted by AES-256 as ISO 32000-2 says, attachments, names and titles too
/// (docs/decisions/0051). Value functions, any thread.
class SealedCopy {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::SealedCopy)

public:
    static constexpr int passwordSymbols = 24; ///< of 32 each: 120 bits

    /// A fresh one, easily read out and typed: `K7QF-2M9X-…`. ASCII.
    [[nodiscard]] static crypto::SecretBytes newPassword();

    /// \p name and \p type of \p document's file. Internal when the file can't be made.
    [[nodiscard]] static Result<QByteArray> make(const QByteArray& document, const QString& name, const QString& type,
                                                 const crypto::SecretBytes& password);

    SealedCopy() = delete;
};

} // namespace kluis::app
