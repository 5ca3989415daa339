// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterTemplate.h"

#include <QCoreApplication>

namespace kluis::letters {

/// The templates there are: those of the program, and a practice's own from a folder of `*.letter` files. One of the
/// folder takes the place of the program's with the same id and language. Value type; any thread.
class LetterLibrary {
    Q_DECLARE_TR_FUNCTIONS(kluis::letters::LetterLibrary)

public:
    static constexpr int mostFiles = 200; ///< of a folder

    /// The program's own.
    [[nodiscard]] static LetterLibrary builtIn();
    /// Adds those of \p folder; none when there is no such folder. A file that is no good template is left out and
    /// told of in problems(): the others count.
    void addFolder(const QString& folder);

    [[nodiscard]] const std::vector<LetterTemplate>& all() const { return m_letters; }
    /// Nullptr when there is none.
    [[nodiscard]] const LetterTemplate* find(const QString& id, domain::Language language) const;
    /// A sentence for each file that does not count, with its name, line and column.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    void add(LetterTemplate letter);

    std::vector<LetterTemplate> m_letters;
    QStringList m_problems;
};

} // namespace kluis::letters
