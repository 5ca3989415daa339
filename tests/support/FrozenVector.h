// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTest>

namespace kluis::test {

/// A kept file of bytes that an earlier release wrote, and what must be found in them: a JSON object of hexadecimal bytes,
/// texts and numbers. One thread.
class FrozenVector {
public:
    /// \p path of a file; fails the running test where it is none.
    void read(const QString& path)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        m_vector = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_vector.isEmpty());
    }

    [[nodiscard]] QStringList names() const { return m_vector.keys(); }
    [[nodiscard]] QJsonArray array(const char* name) const { return m_vector.value(QLatin1String(name)).toArray(); }
    [[nodiscard]] QJsonObject object(const char* name) const { return m_vector.value(QLatin1String(name)).toObject(); }
    [[nodiscard]] QString word(const char* name) const { return m_vector.value(QLatin1String(name)).toString(); }
    [[nodiscard]] qint64 number(const char* name) const { return m_vector.value(QLatin1String(name)).toInteger(); }
    [[nodiscard]] QByteArray bytes(const char* name) const { return QByteArray::fromHex(word(name).toLatin1()); }
    [[nodiscard]] crypto::SecretBytes key(const char* name) const { return crypto::SecretBytes::copyOf(bytes(name)); }
    template <class IdType> [[nodiscard]] IdType id(const char* name) const { return *IdType::fromBytes(bytes(name)); }
    [[nodiscard]] QList<QByteArray> list(const char* name) const
    {
        QList<QByteArray> all;
        for (const auto& each : array(name)) {
            all.append(QByteArray::fromHex(each.toString().toLatin1()));
        }
        return all;
    }

private:
    QJsonObject m_vector;
};

} // namespace kluis::test
