// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/scan/MalwareScanner.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <memory>
#include <optional>

namespace kluis::server {

/// By which scanner a serving server looks at documents, and what it does while that is away: the file `scanner` of the data
/// folder, read at each use, so that a change needs no restart. Value type, any thread.
struct ScannerSetting {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ScannerSetting)

public:
    enum class WhenAway {
        Refuse, ///< documents wait at their senders
        Accept, ///< they are taken, and looked at later
    };

    QString socket; ///< of clamd
    WhenAway whenAway = WhenAway::Refuse;

    /// Nothing where there is no scanner. Malformed, Storage.
    [[nodiscard]] static Result<std::optional<ScannerSetting>> of(const QString& folder);
    [[nodiscard]] Result<void> save(const QString& folder) const;
    [[nodiscard]] static Result<void> remove(const QString& folder);

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ScannerSetting> decode(const QByteArray& text);
    [[nodiscard]] static QString word(WhenAway choice);
    [[nodiscard]] static std::optional<WhenAway> whenAwayFrom(const QString& word);

    [[nodiscard]] Result<std::unique_ptr<scan::MalwareScanner>> scanner() const;
};

} // namespace kluis::server
