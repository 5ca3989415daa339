// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace kluis {

/// What went wrong, as a caller may decide on it. The number is also the wire's error code: never renumber.
enum class ErrorCode : std::uint16_t {
    Internal = 1,             ///< a promise of our own was broken; the detail says where
    InvalidArgument = 2,      ///< a value given by a person or peer does not fit its type or range
    Malformed = 3,            ///< bytes that are not what they claim to be (CBOR, envelope, file)
    UnsupportedVersion = 4,   ///< a known format in a version this program does not speak
    CryptoFailure = 5,        ///< one code for every failed decryption or signature: nothing to tell apart
    NotFound = 6,             ///< no such thing, or none the caller may know of: alike on purpose
    Forbidden = 7,            ///< the role may not do this
    Conflict = 8,             ///< the thing changed since the caller last saw it
    Exists = 9,               ///< it is there already
    Unauthenticated = 10,     ///< no session, an ended session, or a login that failed (never says which part)
    Throttled = 11,           ///< too many tries; retry later
    Unreachable = 12,         ///< the peer does not answer (name, route, refused, timed out)
    Untrusted = 13,           ///< TLS certificate or server key is not the one expected
    Storage = 14,             ///< disk full, read-only, I/O error
    NotADatabase = 15,        ///< wrong key, or not our file
    Corrupt = 16,             ///< our file, but damaged
    Locked = 17,              ///< vault locked, lease ended, or session idle too long: unlock or log in
    KeychainUnavailable = 18, ///< the operating system's keychain can't be used
    LimitExceeded = 19,       ///< larger than a documented limit
    Cancelled = 20,           ///< the caller gave up
    Busy = 21,                ///< another process holds the profile or data folder
    NotConfirmed = 22,        ///< something must be done first (TOTP confirmation, recovery kit, code of conduct)
};

/// A failure as a value: a code to decide on, a sentence for the person (already translated where it was
/// made), and a detail for the log. Neither text ever holds personal data, a secret or a path outside the
/// data folder.
class Error {
public:
    Error(ErrorCode code, QString sentence, QString detail = {})
        : m_code(code), m_sentence(std::move(sentence)), m_detail(std::move(detail))
    {
    }

    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    [[nodiscard]] const QString& detail() const { return m_detail; }

private:
    ErrorCode m_code;
    QString m_sentence;
    QString m_detail;
};

} // namespace kluis
