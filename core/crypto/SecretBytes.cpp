// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretBytes.h"

#include "core/crypto/SecretPool.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace kluis::crypto {

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    if (size == 0) {
        return;
    }
    m_data = SecretPool::instance().take(static_cast<std::size_t>(size));
    if (m_data == nullptr) {
        qFatal("no guarded memory for a secret");
    }
}

SecretBytes::~SecretBytes()
{
    SecretPool::instance().give(m_data, static_cast<std::size_t>(m_size));
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        SecretPool::instance().give(m_data, static_cast<std::size_t>(m_size));
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    return concatenated({bytes});
}

SecretBytes SecretBytes::fromPassword(const QString& password)
{
    QString normalised = password.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normalised.toUtf8();
    SecretBytes bytes = copyOf(utf8);
    wipe(utf8);
    // normalized() hands an already normal text back shared: the caller's own copy must survive.
    if (!normalised.isSharedWith(password)) {
        sodium_memzero(normalised.data(), static_cast<std::size_t>(normalised.size()) * sizeof(QChar));
    }
    return bytes;
}

SecretBytes SecretBytes::concatenated(std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts) {
        size += part.size();
    }
    SecretBytes bytes(size);
    unsigned char* to = bytes.data();
    for (const QByteArrayView part : parts) {
        if (!part.isEmpty()) {
            std::memcpy(to, part.data(), static_cast<std::size_t>(part.size()));
            to += part.size();
        }
    }
    return bytes;
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached()) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

} // namespace kluis::crypto
