// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/MedicalTermKind.h"

#include <QByteArrayView>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kluis::lint {

enum class TextLanguage : quint8 {
    Dutch,
    English,
    Unknown, ///< the words of both count
};

/// What a word or phrase of the lists can be, to be combined with |.
enum TermRole : quint16 {
    NoRole = 0,
    Strong = 1,     ///< medical wherever it stands
    Setting = 2,    ///< medical unless its sentence is about work (a nurse's roster, a computer's virus)
    Weak = 4,       ///< medical only of a person, or beside another medical word
    Capitals = 8,   ///< only when written in capitals
    Body = 16,      ///< a part of the body: medical with a Sign nearby
    Sign = 32,      ///< says that something is wrong with a part of the body
    Person = 64,    ///< the sentence is about somebody
    Work = 128,     ///< the sentence is about work
    Title = 256,    ///< a name follows
    Harmless = 512, ///< never medical, whatever its parts look like
    Ending = 1024,  ///< medical as the end of a compound that begins with a part of the body
};

/// The roles of a word in both languages.
struct Meaning {
    quint16 dutch = NoRole;
    quint16 english = NoRole;
    MedicalTermKind kind = MedicalTermKind::Complaint;

    /// The roles that count in a sentence of \p language.
    [[nodiscard]] quint16 in(TextLanguage language) const;
    void add(const Meaning& other);
};

/// Several words in a row.
struct Phrase {
    std::vector<std::string> words; ///< all but the first; `_` stands for any one word
    bool openEnd = false;           ///< the last word may go on
    Meaning meaning;
};

/// The lists of words in `core/lint/terms`, looked up by folded word. Immutable once made, so any thread.
///
/// A line of a list is: kind, tab, marks parted by commas (may be empty), tab, term. Kinds: diagnosis, complaint,
/// medicine, treatment, private, body, sign, ending, person, work, title, harmless. Marks: weak, setting, capitals.
/// A term that begins with `*` is the end of longer words, one that ends with `*` the beginning; with both it may
/// stand alone as well. Lines that begin with `#` are remarks.
class Lexicon {
public:
    /// \p dutch and \p english are the texts of the two lists.
    Lexicon(QByteArrayView dutch, QByteArrayView english);

    /// The program's own lists, read when first asked for.
    [[nodiscard]] static const Lexicon& builtIn();

    /// The roles of a word, its parts and its inflections looked at.
    [[nodiscard]] Meaning meaning(const std::string& word, TextLanguage language) const;
    /// The roles that the list gives this very word.
    [[nodiscard]] Meaning exact(std::string_view word) const;
    [[nodiscard]] bool isHarmless(const std::string& word, TextLanguage language) const;
    /// Phrases that begin with \p word; null when none does.
    [[nodiscard]] const std::vector<Phrase>* phrases(const std::string& word) const;
    /// The language that a word gives away, Unknown for most.
    [[nodiscard]] TextLanguage languageOf(const std::string& word) const;

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Lines of the lists that could not be read, for the test of the lists.
    [[nodiscard]] const std::vector<std::string>& badLines() const { return m_badLines; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value> using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    void read(QByteArrayView list, TextLanguage language);
    [[nodiscard]] bool readLine(std::string_view line, TextLanguage language);
    void addTerm(std::string_view term, const Meaning& meaning);
    void addNear(const std::string& word);
    [[nodiscard]] Meaning inflected(std::string_view word, TextLanguage language) const;
    [[nodiscard]] Meaning byParts(std::string_view word, TextLanguage language) const;
    [[nodiscard]] bool isBodyCompound(std::string_view word) const;
    [[nodiscard]] Meaning misspelt(const std::string& word, TextLanguage language) const;

    Table<Meaning> m_words;
    Table<Meaning> m_starts;
    Table<Meaning> m_ends;
    Table<std::vector<Phrase>> m_phrases;
    Table<std::vector<std::string>> m_near; ///< long words with one letter left out
    std::vector<std::string> m_badLines;
    std::size_t m_size = 0;
};

} // namespace kluis::lint
