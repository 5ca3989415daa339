// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// The practice's code of conduct by version, and the register of who accepted which. Version 1 is the one that comes
/// with the program. Nothing is ever taken out. Lives as long as one transaction; the database's thread.
class ConductStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ConductStore)

public:
    static constexpr qsizetype maxText = 60'000; ///< bytes, UTF-8

    struct Text {
        quint64 version = 1;
        QString text;
    };
    struct Acceptance {
        QString login;
        quint64 version = 0;
        qint64 at = 0; ///< Unix milliseconds
    };

    explicit ConductStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<Text> current();
    /// The next version. InvalidArgument for a text that is empty, too long, or the current one.
    [[nodiscard]] Result<quint64> set(const QString& text, qint64 now);
    /// Whether the version in force waits for \p user.
    [[nodiscard]] Result<bool> waitsFor(const UserId& user);
    /// Accepting twice is fine; the first time counts.
    [[nodiscard]] Result<void> accept(const UserId& user, quint64 version, qint64 now);
    [[nodiscard]] Result<QList<Acceptance>> acceptances(); ///< by login and version

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
