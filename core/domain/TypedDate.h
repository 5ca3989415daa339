// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kluis::domain {

/// A date somebody typed among other words, as when looking for a person by date of birth. Value type.
struct TypedDate {
    QDate date;
    QString rest; ///< what was typed beside it, simplified

    /// The first date in \p text: 1981-03-12, 12-03-1981, 12/3/81, 12.3.1981, 12 maart 1981, 12 mrt 81, March 12, 1981,
    /// 12031981. The day comes first, as in the Netherlands. Of a year in two digits the last one not after \p today is
    /// meant. Nothing where there is none. Any text; any thread.
    [[nodiscard]] static std::optional<TypedDate> find(const QString& text, const QDate& today);
};

} // namespace kluis::domain
