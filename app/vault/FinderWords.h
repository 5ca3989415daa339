// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TypedDate.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace kluis::app {

/// What a person typed to find something, cut up. Value type.
struct FinderWords {
    static constexpr qsizetype most = 8; ///< words; further ones are left out

    QString typed;                         ///< simplified, as it was typed
    QStringList words;                     ///< NameLikeness::folded, without those of the date
    std::optional<domain::TypedDate> date; ///< that stands in it

    [[nodiscard]] static FinderWords of(const QString& text, const QDate& today);
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !date; }
    /// So many things must be found: each word, and the date.
    [[nodiscard]] qsizetype parts() const { return words.size() + (date ? 1 : 0); }
    /// A bit for each part.
    [[nodiscard]] quint32 all() const { return (1U << unsigned(parts())) - 1; }
    /// The parts that stand in \p text: words as beginnings of words there, the date in its canonical form.
    [[nodiscard]] quint32 foundIn(const QString& text) const;
    /// What to MATCH in SearchIndex's tables, so that each part is there. The date's numbers may stand apart.
    [[nodiscard]] QString query() const;
};

} // namespace kluis::app
