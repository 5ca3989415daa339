// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace kluis::domain {

/// How alike two words of names are, for finding people whose name was not quite caught. Pure functions; any thread.
class NameLikeness {
public:
    /// Not alike.
    static constexpr int none = 100;

    /// Without case and accents, and with letters that are no accented ones spelled out: "Sørensen" -> "sorensen",
    /// "Weiß" -> "weiss".
    [[nodiscard]] static QString folded(const QString& text);
    /// A folded word as it sounds in Dutch: "meijer", "meyer" and "meier" are one, so are "janssen" and "jansen", "karel"
    /// and "carel", "philips" and "filips".
    [[nodiscard]] static QString sound(const QString& folded);

    /// Letters left out, put in, changed or swapped with the next that make \p typed of \p known, or of the beginning of it,
    /// as far as \p most; none above that. The rest of a longer word costs nothing here.
    [[nodiscard]] static int distance(QStringView typed, QStringView known, int most);
    /// How many wrong letters a word of that length may have: 0 below three, 1 below six, 2 from there on.
    [[nodiscard]] static int tolerance(qsizetype letters);

    /// Twice the distance of two folded words by spelling, or, where that is less, one more than twice that by sound; none
    /// where it is above what a word of that length may have. \p typedSound and \p knownSound: of the two words.
    [[nodiscard]] static int cost(QStringView typed, QStringView typedSound, QStringView known, QStringView knownSound);

    /// Whether a folded word stands before a surname and is left out by those who don't know it: "van", "der", "vd".
    [[nodiscard]] static bool isParticle(QStringView folded);
    /// What is left of a folded word when the particles it begins with are taken off: "vandenberg" -> "berg". Empty where
    /// there are none, or less than three letters are left.
    [[nodiscard]] static QString withoutParticles(const QString& folded);

    NameLikeness() = delete;
};

} // namespace kluis::domain
