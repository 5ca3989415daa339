// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/Lexicon.h"

#include "core/lint/OneEdit.h"
#include "core/lint/Token.h"

#include <algorithm>
#include <array>

namespace kluis::lint {

namespace {

constexpr std::size_t shortestForMisspelling = 8;
constexpr std::size_t longestLookedInto = 40; ///< longer words are compared as a whole only
constexpr quint16 medicalRoles = Strong | Setting | Weak;

constexpr std::array<std::string_view, 8> dutchInflections{"s", "en", "e", "n", "je", "tje", "jes", "tjes"};
constexpr std::array<std::string_view, 2> englishInflections{"s", "es"};
constexpr std::array<std::string_view, 5> linkingLetters{"", "s", "en", "e", "n"};

constexpr std::array<std::string_view, 30> dutchWords{
    "de",    "het", "een",  "en",   "van",   "op",  "met", "voor", "niet", "hij",
    "zij",   "ze",  "zijn", "haar", "heeft", "aan", "bij", "door", "naar", "wordt",
    "werkt", "dat", "ook",  "om",   "te",    "uit", "er",  "geen", "maar", "krijgt"};
constexpr std::array<std::string_view, 28> englishWords{
    "the", "and", "of",   "to",   "with", "for", "not",   "he",  "she",    "his", "her", "has", "a",   "from",
    "by",  "but", "this", "that", "will", "on",  "after", "are", "cannot", "had", "an",  "at",  "him", "due"};

template <typename List> bool contains(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

struct KindName {
    std::string_view name;
    quint16 role;
    MedicalTermKind kind;
};

constexpr std::array<KindName, 12> kindNames{{{"diagnosis", Strong, MedicalTermKind::Diagnosis},
                                              {"complaint", Strong, MedicalTermKind::Complaint},
                                              {"medicine", Strong, MedicalTermKind::Medicine},
                                              {"treatment", Strong, MedicalTermKind::Treatment},
                                              {"private", Strong, MedicalTermKind::PrivateLife},
                                              {"body", Body, MedicalTermKind::Complaint},
                                              {"sign", Sign, MedicalTermKind::Complaint},
                                              {"ending", Ending, MedicalTermKind::Complaint},
                                              {"person", Person, MedicalTermKind::Complaint},
                                              {"work", Work, MedicalTermKind::Complaint},
                                              {"title", Title, MedicalTermKind::Complaint},
                                              {"harmless", Harmless, MedicalTermKind::Complaint}}};

std::string_view upTo(std::string_view& rest, char separator)
{
    const std::size_t at = rest.find(separator);
    const std::string_view part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
    return part;
}

std::vector<std::string> wordsOf(std::string_view term)
{
    std::vector<std::string> words;
    while (!term.empty()) {
        const std::string_view word = upTo(term, ' ');
        words.push_back(word == "_" ? std::string(word)
                                    : foldWords(QString::fromUtf8(word.data(), qsizetype(word.size()))));
    }
    return words;
}

} // namespace

quint16 Meaning::in(TextLanguage language) const
{
    switch (language) {
    case TextLanguage::Dutch:
        return dutch;
    case TextLanguage::English:
        return english;
    case TextLanguage::Unknown:
        break;
    }
    return dutch | english;
}

void Meaning::add(const Meaning& other)
{
    if (((dutch | english) & medicalRoles) == 0) {
        kind = other.kind;
    }
    dutch |= other.dutch;
    english |= other.english;
}

Lexicon::Lexicon(QByteArrayView dutch, QByteArrayView english)
{
    read(dutch, TextLanguage::Dutch);
    read(english, TextLanguage::English);
}

void Lexicon::read(QByteArrayView list, TextLanguage language)
{
    std::string_view rest(list.data(), std::size_t(list.size()));
    while (!rest.empty()) {
        const std::string_view line = upTo(rest, '\n');
        if (line.empty() || line.front() == '#') {
            continue;
        }
        if (readLine(line, language)) {
            ++m_size;
        } else {
            m_badLines.emplace_back(line);
        }
    }
}

bool Lexicon::readLine(std::string_view line, TextLanguage language)
{
    const std::string_view kindName = upTo(line, '\t');
    std::string_view marks = upTo(line, '\t');
    const auto* kind = std::find_if(kindNames.begin(), kindNames.end(),
                                    [kindName](const KindName& known) { return known.name == kindName; });
    if (kind == kindNames.end() || line.empty()) {
        return false;
    }
    quint16 roles = kind->role;
    while (!marks.empty()) {
        const std::string_view mark = upTo(marks, ',');
        const quint16 role = mark == "weak" ? Weak : mark == "setting" ? Setting : mark == "capitals" ? Capitals : 0;
        if (role == NoRole) {
            return false;
        }
        roles = role;
    }
    Meaning meaning;
    (language == TextLanguage::Dutch ? meaning.dutch : meaning.english) = roles;
    meaning.kind = kind->kind;
    const std::size_t star = line.find('*', 1);
    if (star != std::string_view::npos && star != line.size() - 1) {
        return false; // a star stands for an end, never for a middle
    }
    addTerm(line, meaning);
    return true;
}

void Lexicon::addTerm(std::string_view term, const Meaning& meaning)
{
    const bool isEnd = term.front() == '*';
    const bool isStart = term.back() == '*';
    term.remove_prefix(isEnd ? 1 : 0);
    term.remove_suffix(isStart ? 1 : 0);
    std::vector<std::string> words = wordsOf(term);
    if (words.empty()) {
        return;
    }
    const std::string first = words.front();
    if (words.size() > 1) {
        words.erase(words.begin());
        m_phrases[first].push_back({std::move(words), isStart, meaning});
        return;
    }
    if (isStart) {
        m_starts[first].add(meaning);
    }
    if (isEnd) {
        m_ends[first].add(meaning);
    }
    if (isStart || !isEnd) {
        m_words[first].add(meaning);
    }
    const bool isStrong = ((meaning.dutch | meaning.english) & Strong) != 0;
    if (isStrong && first.size() >= shortestForMisspelling) {
        addNear(first);
    }
}

void Lexicon::addNear(const std::string& word)
{
    std::vector<std::string> keys = withOneLetterLess(word);
    keys.push_back(word);
    for (const std::string& key : keys) {
        auto& words = m_near[key];
        if (!contains(words, word)) {
            words.push_back(word);
        }
    }
}

Meaning Lexicon::exact(std::string_view word) const
{
    const auto found = m_words.find(word);
    return found == m_words.end() ? Meaning() : found->second;
}

const std::vector<Phrase>* Lexicon::phrases(const std::string& word) const
{
    const auto found = m_phrases.find(word);
    return found == m_phrases.end() ? nullptr : &found->second;
}

TextLanguage Lexicon::languageOf(const std::string& word) const
{
    return contains(dutchWords, word)     ? TextLanguage::Dutch
           : contains(englishWords, word) ? TextLanguage::English
                                          : TextLanguage::Unknown;
}

bool Lexicon::isHarmless(const std::string& word, TextLanguage language) const
{
    const quint16 listed = exact(word).in(language);
    if (listed != NoRole) {
        return (listed & Harmless) != 0; // what the list says of the very word goes before what it says of parts
    }
    const std::string_view whole(word);
    const std::size_t most = std::min(word.size(), longestLookedInto);
    for (std::size_t length = 3; length <= most; ++length) {
        const auto start = m_starts.find(whole.substr(0, length));
        if (start != m_starts.end() && (start->second.in(language)&Harmless) != 0) {
            return true;
        }
        const auto end = m_ends.find(whole.substr(word.size() - length));
        if (end != m_ends.end() && length < word.size() && (end->second.in(language)&Harmless) != 0) {
            return true;
        }
    }
    return false;
}

Meaning Lexicon::meaning(const std::string& word, TextLanguage language) const
{
    Meaning found = exact(word);
    // A long name of a disease is one in a sentence of the other language too.
    if (found.in(language) != NoRole || (word.size() >= 6 && (found.in(TextLanguage::Unknown)&Strong) != 0)) {
        return found;
    }
    if (word.size() > longestLookedInto) {
        return {};
    }
    found = inflected(word, language);
    if (found.in(language) == NoRole) {
        found = byParts(word, language);
    }
    if (found.in(language) == NoRole) {
        found = misspelt(word, language);
    }
    return found;
}

Meaning Lexicon::inflected(std::string_view word, TextLanguage language) const
{
    const auto stripped = [&](std::string_view ending, quint16 Meaning::*roles) {
        if (word.size() < ending.size() + 4 || !word.ends_with(ending)) {
            return Meaning();
        }
        const Meaning stem = exact(word.substr(0, word.size() - ending.size()));
        Meaning found;
        found.*roles = stem.*roles & medicalRoles;
        found.kind = stem.kind;
        return found;
    };
    Meaning found;
    for (const std::string_view ending : dutchInflections) {
        found.add(stripped(ending, &Meaning::dutch));
    }
    for (const std::string_view ending : englishInflections) {
        found.add(stripped(ending, &Meaning::english));
    }
    return found.in(language) != NoRole ? found : Meaning();
}

Meaning Lexicon::byParts(std::string_view word, TextLanguage language) const
{
    Meaning best;
    const auto take = [&best, language](const Table<Meaning>& table, std::string_view part) {
        const auto found = table.find(part);
        // The longest part decides: "nekkramp" is more than "nek".
        if (found != table.end() && found->second.in(language) != NoRole) {
            best = found->second;
        }
    };
    for (std::size_t length = 3; length < word.size(); ++length) {
        take(m_starts, word.substr(0, length));
        take(m_ends, word.substr(word.size() - length));
        for (const std::string_view plural : {std::string_view("s"), std::string_view("en")}) {
            if (word.ends_with(plural) && length + plural.size() < word.size()) {
                take(m_ends, word.substr(word.size() - length - plural.size(), length));
            }
        }
    }
    if (best.in(language) == NoRole && language != TextLanguage::English && isBodyCompound(word)) {
        best.dutch = Strong;
        best.kind = MedicalTermKind::Complaint;
    }
    return best;
}

bool Lexicon::isBodyCompound(std::string_view word) const
{
    for (std::size_t at = 3; at + 3 < word.size(); ++at) {
        if ((exact(word.substr(0, at)).dutch & Body) == 0) {
            continue;
        }
        const std::string_view rest = word.substr(at);
        const auto isEnding = [this, rest](std::string_view link) {
            return rest.starts_with(link) && (exact(rest.substr(link.size())).dutch & Ending) != 0;
        };
        if (std::any_of(linkingLetters.begin(), linkingLetters.end(), isEnding)) {
            return true;
        }
    }
    return false;
}

Meaning Lexicon::misspelt(const std::string& word, TextLanguage language) const
{
    if (word.size() < shortestForMisspelling) {
        return {};
    }
    std::vector<std::string> keys = withOneLetterLess(word);
    keys.push_back(word);
    for (const std::string& key : keys) {
        const auto near = m_near.find(key);
        if (near == m_near.end()) {
            continue;
        }
        for (const std::string& term : near->second) {
            // People seldom mistake the first letter; many other words differ just there.
            if (term.front() == word.front() && isOneEditAway(word, term)) {
                Meaning found = exact(term);
                const auto end = m_ends.find(term);
                if (end != m_ends.end()) {
                    found.add(end->second);
                }
                if ((found.in(language)&Strong) != 0) {
                    return found;
                }
            }
        }
    }
    return {};
}

} // namespace kluis::lint
