// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace kluis::crypto::test {

inline QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

inline QString hex(const SecretBytes& bytes)
{
    return hex(bytes.view());
}

/// Where the vectors go; a file that exists is left alone.
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
