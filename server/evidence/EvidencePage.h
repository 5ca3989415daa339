// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>

namespace kluis::server {

/// An evidence pack for people: one page of HTML that needs nothing beside it, no script, made to be printed. Any thread.
class EvidencePage {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::EvidencePage)

public:
    /// \p contents as Evidence gathers them. UTF-8.
    [[nodiscard]] static QByteArray of(const QJsonObject& contents);

    EvidencePage() = delete;

private:
    [[nodiscard]] static QString summary(const QJsonObject& contents);
    [[nodiscard]] static QString access(const QJsonObject& contents);
    [[nodiscard]] static QString backups(const QJsonObject& contents);
    [[nodiscard]] static QString audit(const QJsonObject& contents);
    [[nodiscard]] static QString reviews(const QJsonObject& contents);
    [[nodiscard]] static QString migrations(const QJsonObject& contents);
    [[nodiscard]] static QString software(const QJsonObject& contents);
};

} // namespace kluis::server
