// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>

namespace kluis::crypto {

/// Holds a key or password in guarded, locked memory (sodium_malloc: guard pages, mlock where the system
/// allows it, no core dump) and wipes it on destruction. Move-only: a second copy is made only by clone(),
/// so every copy is a decision somebody wrote down.
/// An allocation costs whole pages, and some system calls where SecretPool has none left: hold keys in it, not thousands of
/// values at once.
/// Value type, any thread, not shared between threads without a lock. Out of memory ends the process.
class SecretBytes {
public:
    SecretBytes() = default;              ///< empty, no allocation
    explicit SecretBytes(qsizetype size); ///< \p size zero bytes, size >= 0
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    /// \p size bytes of the system's random source.
    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// The caller's own copy stays as it is: wipe it where it was secret.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// The password as key derivation wants it: Unicode NFC, UTF-8. No trimming, no case folding.
    [[nodiscard]] static SecretBytes fromPassword(const QString& password);
    /// The parts one after the other, without a separator: give fixed-length parts.
    [[nodiscard]] static SecretBytes concatenated(std::initializer_list<QByteArrayView> parts);

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    /// Valid as long as this object lives unmoved.
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(reinterpret_cast<const char*>(m_data), m_size); }
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites an ordinary byte array that held something secret, as far as it is not shared with a copy.
void wipe(QByteArray& bytes);

} // namespace kluis::crypto
