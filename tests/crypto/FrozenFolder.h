// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <QByteArrayView>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <sodium.h>

#include <cstring>

/// What the generators of frozen vectors share. Programs run by hand; one thread.
namespace kluis::crypto::test {

/// Set to 0 the stream begins anew.
inline quint64 fixedCalls = 0;

/// A stream of ChaCha20 under a key that counts up with each call.
inline void fixedBytes(void* buffer, std::size_t size)
{
    unsigned char seed[randombytes_SEEDBYTES] = {'d', 'k', ' ', 'v', 'e', 'c', 't', 'o', 'r', 's'};
    ++fixedCalls;
    std::memcpy(seed + 16, &fixedCalls, sizeof fixedCalls);
    randombytes_buf_deterministic(buffer, size, seed);
}

inline uint32_t fixedNumber()
{
    uint32_t number = 0;
    fixedBytes(&number, sizeof number);
    return number;
}

inline const char* fixedName()
{
    return "fixed";
}

/// For randombytes_set_implementation(): the same program writes the same bytes.
inline randombytes_implementation fixedSource{fixedName, fixedNumber, nullptr, nullptr, fixedBytes, nullptr};

inline QString text(const char* words)
{
    return QString::fromUtf8(words);
}

inline QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

inline QString hex(const SecretBytes& bytes)
{
    return hex(bytes.view());
}

/// Where the vectors go. A file that exists is left alone: a frozen vector never changes.
class Folder {
public:
    explicit Folder(QString path) : m_path(std::move(path)) {}

    void write(const QString& name, const QJsonObject& object) const
    {
        QFile file(m_path + u'/' + name);
        if (file.exists() || !file.open(QIODevice::WriteOnly)) {
            qWarning("%s is left as it is", qPrintable(name));
            return;
        }
        file.write(QJsonDocument(object).toJson());
    }

private:
    QString m_path;
};

inline constexpr qint64 time2025 = 1'750'000'000'000;

/// A dossier for named members only: the log's entries about it, and a content key of version 2.
void writeRestricted(const Folder& folder);

} // namespace kluis::crypto::test
