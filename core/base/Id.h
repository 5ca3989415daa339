// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <cstring>
#include <optional>

namespace kluis {

/// Sixteen bytes that name one thing, typed by what they name, so that a dossier's id can't be handed where
/// a user's is wanted. Text form: 8-4-4-4-12 lower-case hexadecimal, as RFC 9562 writes a UUID.
/// Value type, any thread.
template <typename Tag> class Id {
public:
    static constexpr int size = 16;

    Id() = default; ///< sixteen zero bytes: "none"

    /// \returns nothing unless \p bytes has exactly 16 bytes.
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray& bytes)
    {
        if (bytes.size() != size) {
            return std::nullopt;
        }
        Id id;
        std::memcpy(id.m_bytes.data(), bytes.constData(), size);
        return id;
    }

    /// \returns nothing unless \p text is 32 hexadecimal digits, with or without the four hyphens.
    [[nodiscard]] static std::optional<Id> fromString(const QString& text)
    {
        QByteArray digits = text.toLatin1();
        if (digits.size() == 36 && digits[8] == '-' && digits[13] == '-' && digits[18] == '-' && digits[23] == '-') {
            digits.replace("-", "");
        }
        if (digits.size() != 32) {
            return std::nullopt;
        }
        for (const char c : digits) {
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
                return std::nullopt;
            }
        }
        return fromBytes(QByteArray::fromHex(digits));
    }

    [[nodiscard]] QByteArray bytes() const { return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), size); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }
    [[nodiscard]] QString toString() const
    {
        QByteArray hex = bytes().toHex();
        return QString::fromLatin1(hex.insert(20, '-').insert(16, '-').insert(12, '-').insert(8, '-'));
    }
    [[nodiscard]] bool isNull() const { return *this == Id(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_bytes == b.m_bytes; }
    friend bool operator!=(const Id& a, const Id& b) { return !(a == b); }
    friend bool operator<(const Id& a, const Id& b) { return a.m_bytes < b.m_bytes; }
    friend std::size_t qHash(const Id& id, std::size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), size, seed);
    }

private:
    std::array<unsigned char, 16> m_bytes{};
};

using PracticeId = Id<struct PracticeTag>; ///< the occupational-health service that runs a server
using TenantId = Id<struct TenantTag>;     ///< an employer; all zero where a thing belongs to the practice
using DossierId = Id<struct DossierTag>;
using UserId = Id<struct UserTag>;
using DeviceId = Id<struct DeviceTag>;
using OpId = Id<struct OpTag>;     ///< made by the client, UUIDv7 (RFC 9562 5.7): sorts by time of making
using KeyId = Id<struct KeyTag>;   ///< names a symmetric key; a key is chosen by id, never by trial
using SlotId = Id<struct SlotTag>; ///< blind name of a medical field (SECURITY B1)
using RecordId = Id<struct RecordTag>;
using WipeId = Id<struct WipeTag>;         ///< an order to wipe a device
using ApprovalId = Id<struct ApprovalTag>; ///< a new device's request to be approved by another one of its owner

} // namespace kluis
