// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace kluis {

/// A version of this program, `1.2.3`: what an organisation may ask of its computers. Value type, any thread.
struct ProgramVersion {
    int major = 0;
    int minor = 0;
    int patch = 0;

    auto operator<=>(const ProgramVersion&) const = default;

    /// Nothing unless \p text is three numbers below 10,000 with dots between them, and nothing else.
    [[nodiscard]] static std::optional<ProgramVersion> fromString(const QString& text)
    {
        constexpr int most = 10'000;
        const QStringList parts = text.split(u'.');
        int numbers[3] = {};
        for (qsizetype i = 0; i < 3; ++i) {
            bool isNumber = false;
            numbers[i] = parts.value(i).toInt(&isNumber);
            const bool isPlain = isNumber && parts[i] == QString::number(numbers[i]);
            if (parts.size() != 3 || !isPlain || numbers[i] < 0 || numbers[i] >= most) {
                return std::nullopt;
            }
        }
        return ProgramVersion{numbers[0], numbers[1], numbers[2]};
    }
    [[nodiscard]] QString toString() const { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch); }
    /// This program's own.
    [[nodiscard]] static ProgramVersion own() { return *fromString(QStringLiteral(KLUIS_VERSION)); }
};

} // namespace kluis
