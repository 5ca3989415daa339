// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/ServerEvent.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace kluis::server {

/// An audit entry as the files of `audit export` have it: all fields of NEN 7513 that there are, each by a stable name.
/// Names are looked up by the caller. Value type, any thread.
struct EntryJson {
    QString chain; ///< "practice" or the employer's short name
    quint64 number = 0;
    QByteArray hash;
    QHash<UserId, QString> logins;

    [[nodiscard]] QJsonObject of(const protocol::ServerEvent& event) const;
};

} // namespace kluis::server
