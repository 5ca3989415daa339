// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QString>

#include <vector>

namespace kluis::app {

/// Every word that stands in the list of dossiers, once: what a misspelt name could have meant. Read from the list's
/// search index, again when the vault has changed since. With 100,000 dossiers this takes a tenth of a second, so it is
/// no work for the window's thread. One thread.
class NameWords {
public:
    struct Alike {
        QString word; ///< as the index has it
        int cost = 0; ///< domain::NameLikeness::cost
    };

    explicit NameWords(storage::Database& database) : m_database(database) {}

    /// The words most like \p word (folded), or like whose beginning it is, without those that begin with it, best first, at
    /// most \p most. None for a word
    /// with digits: a number that is nearly another one is another one.
    [[nodiscard]] Result<std::vector<Alike>> alike(const QString& word, std::size_t most);

private:
    struct Word {
        QString word;
        QString folded;
        QString sound;
        quint32 letters = 0;      ///< a bit for each letter in it
        quint32 soundLetters = 0; ///< of its sound
    };
    [[nodiscard]] Result<void> readIfChanged();
    [[nodiscard]] static quint32 lettersOf(QStringView word);

    storage::Database& m_database;
    std::vector<Word> m_words;
    qint64 m_version = -1; ///< of the vault when they were read
};

} // namespace kluis::app
