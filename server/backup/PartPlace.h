// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/BackupManifest.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::server {

/// How the files of a folder of backups are named. Any thread.
class PartPlace {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::PartPlace)

public:
    static constexpr char manifestEnd[] = ".backup";

    [[nodiscard]] static QString of(const QString& folder, const QByteArray& name);
    /// `20260131T120000000Z-<8 hexadecimal digits>.backup`
    [[nodiscard]] static QString manifestName(const protocol::BackupManifest& manifest);
    /// Unix milliseconds; 0 for a name that is not one of these.
    [[nodiscard]] static qint64 timeOf(const QString& manifestName);
    /// Corrupt when it is missing or has another length.
    [[nodiscard]] static Result<QByteArray> read(const QString& folder, const protocol::BackupManifest::Part& part);

    PartPlace() = delete;
};

} // namespace kluis::server
