// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/DestructionEntry.h"

#include <QList>

#include <optional>

namespace kluis::crypto {

/// What a ledger of destructions says, and how far it can be believed. Its text has an entry a line, in base64. A line that
/// is none, or that the server did not sign, is passed over: it stops nothing that stands behind it. Value type, any thread.
class LedgerReading {
public:
    static constexpr int lineSize = (DestructionEntry::size + 2) / 3 * 4; ///< without the line break

    /// The note of where the ledger ends, which the server writes beside it after each entry.
    struct End {
        quint64 number = 0;
        QByteArray digest;

        /// `<number> <digest> <signature>`, in decimal and hexadecimal; over "dk/ledger-end/v1\0" || number || digest.
        [[nodiscard]] QByteArray text(const SigningKeyPair& server) const;
        /// Nothing for what this server did not write.
        [[nodiscard]] static std::optional<End> of(const QByteArray& text, QByteArrayView serverPublicKey);
    };

    /// Of the whole text, or of its last lines.
    [[nodiscard]] static LedgerReading of(QByteArrayView text, QByteArrayView serverPublicKey);
    /// Says which end it should have; none: there is no note of it that can be believed.
    void compare(const std::optional<End>& end);

    /// As they stand there, each signed by the server.
    [[nodiscard]] const QList<DestructionEntry>& entries() const { return m_entries; }
    /// The first entry that says that a destruction is done, of each.
    [[nodiscard]] QList<DestructionEntry> done() const;
    /// Begun last, and neither done nor taken back.
    [[nodiscard]] QList<DestructionEntry> open() const;
    [[nodiscard]] End end() const;

    /// Lines that are no entry of this server's: damaged, forged, or broken off when the machine stopped.
    [[nodiscard]] int strangeLines() const { return m_strangeLines; }
    /// Places at which an entry does not follow the one before it: something between them is missing or was put there.
    [[nodiscard]] int breaks() const { return m_breaks; }
    /// The note of the end names an entry that is not there, or there is no such note. False before compare().
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }
    /// Nothing that the server wrote is missing. Lines that are not its own spoil that only where there is no other.
    [[nodiscard]] bool isSound() const
    {
        return m_breaks == 0 && !m_isCutOff && (m_strangeLines == 0 || !m_entries.isEmpty());
    }

private:
    QList<DestructionEntry> m_entries;
    int m_strangeLines = 0;
    int m_breaks = 0;
    bool m_isCutOff = false;
};

} // namespace kluis::crypto
