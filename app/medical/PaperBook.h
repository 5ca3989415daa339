// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/PaperDue.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Shamir.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>

namespace kluis::app {

/// When a person last proved that a paper is there, and by what the shares made with this profile are known again. It lies
/// in `paper.json` of the profile folder, so that it outlives a logout, which deletes the vault; a lost one costs a question.
/// Of each share it holds a digest over the last group of its text, which is a part of a checksum: nothing of the share
/// itself. The engine's thread.
class PaperBook {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PaperBook)

public:
    static constexpr qint64 year = 365LL * 24 * 3600 * 1000; ///< milliseconds

    PaperBook(const QString& profileFolder, const UserId& owner);

    /// Unix milliseconds; 0: never here.
    [[nodiscard]] qint64 proved(PaperDue::Sheet sheet) const;
    [[nodiscard]] Result<void> prove(PaperDue::Sheet sheet, qint64 now);
    /// These are the practice's shares from now on, just printed.
    [[nodiscard]] Result<void> takeShares(const std::array<crypto::Share, 3>& shares, qint64 now);
    [[nodiscard]] bool knowsShares() const;
    /// Whether \p groups are the last groups of two different ones of them.
    [[nodiscard]] bool areShares(const QStringList& groups) const;

    /// A group as it is compared: capitals, nothing between.
    [[nodiscard]] static QString plain(const QString& group);
    [[nodiscard]] static QString file(const QString& profileFolder);

private:
    [[nodiscard]] QString digest(const QString& group) const;
    [[nodiscard]] Result<void> keep() const;

    QString m_file;
    UserId m_owner;
    QJsonObject m_own; ///< of this person; others who used the folder have their own
    QJsonObject m_all;
};

} // namespace kluis::app
