// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/NameWords.h"

#include "core/domain/NameLikeness.h"
#include "core/storage/Rows.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <tuple>

namespace kluis::app {

using domain::NameLikeness;

Result<std::vector<NameWords::Alike>> NameWords::alike(const QString& word, std::size_t most)
{
    const int tolerance = NameLikeness::tolerance(word.size());
    if (tolerance == 0 || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); })) {
        return std::vector<Alike>();
    }
    if (auto read = readIfChanged(); !read) {
        return failure(read);
    }
    const QString sound = NameLikeness::sound(word);
    const quint32 letters = lettersOf(word);
    const quint32 soundLetters = lettersOf(sound);
    std::vector<Alike> found;
    for (const Word& known : m_words) {
        if (known.word.startsWith(word)) {
            continue; // as the index has it nothing is wrong: it would only take the place of what is nearly so
        }
        // Each letter that is not there at all is a mistake of its own: most words are out by that.
        if (std::popcount(letters & ~known.letters) > tolerance &&
            std::popcount(soundLetters & ~known.soundLetters) >= tolerance) {
            continue;
        }
        const int cost = NameLikeness::cost(word, sound, known.folded, known.sound);
        if (cost != NameLikeness::none) {
            found.push_back({known.word, cost});
        }
    }
    std::sort(found.begin(), found.end(), [&word](const Alike& a, const Alike& b) {
        const auto rest = [&word](const Alike& one) { return std::abs(one.word.size() - word.size()); };
        return std::tuple(a.cost, rest(a), a.word) < std::tuple(b.cost, rest(b), b.word);
    });
    if (found.size() > most) {
        found.resize(most);
    }
    return found;
}

Result<void> NameWords::readIfChanged()
{
    // Any commit through another connection changes it, and nothing is written through this one.
    const auto version = storage::numberOf(m_database.query("PRAGMA data_version"));
    if (!version) {
        return failure(version);
    }
    if (*version == m_version) {
        return {};
    }
    // In this connection's own memory; it only says how the index is to be read.
    auto made =
        m_database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.list_word USING fts5vocab(main, list_search, row)");
    if (!made) {
        return made;
    }
    m_words.clear();
    auto row = m_database.query("SELECT term FROM temp.list_word WHERE term >= 'a'");
    const auto walked = storage::forEachRow(row, [&] {
        Word word;
        word.word = row->text(0);
        word.folded = NameLikeness::folded(word.word);
        const QString sound = NameLikeness::sound(word.folded);
        word.sound = sound == word.folded ? word.folded : sound;
        word.letters = lettersOf(word.folded);
        word.soundLetters = lettersOf(word.sound);
        m_words.push_back(std::move(word));
    });
    if (!walked) {
        return walked;
    }
    m_version = *version;
    return {};
}

quint32 NameWords::lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const QChar c : word) {
        const unsigned place = c >= u'a' && c <= u'z' ? unsigned(c.unicode() - u'a') : 26U + c.unicode() % 6U;
        letters |= 1U << place;
    }
    return letters;
}

} // namespace kluis::app
