// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/SentenceReader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kluis::lint {

namespace {

/// So many words may stand between a part of the body and what is wrong with it.
constexpr std::size_t nearby = 6;
/// Family names have at most so many small words before them: "van der".
constexpr int mostNameParts = 3;

constexpr std::array<std::string_view, 12> nameParts{"van", "der", "de", "den", "ten", "ter",
                                                     "te",  "het", "t",  "la",  "le",  "von"};
constexpr std::array<std::string_view, 9> streetEndings{"straat", "laan", "plein", "gracht", "kade",
                                                        "singel", "weg",  "dijk",  "hof"};
constexpr std::array<std::string_view, 6> streetWords{"street", "road", "lane", "avenue", "square", "straat"};

template <typename List> bool contains(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace

SentenceReader::SentenceReader(const Lexicon& lexicon, const std::vector<Token>& tokens, std::size_t begin,
                               std::size_t end)
    : m_lexicon(lexicon), m_tokens(tokens), m_begin(begin), m_end(end)
{
}

std::vector<WordRange> SentenceReader::read()
{
    guessLanguage();
    readItems();
    pairBodyWithSign();
    const auto isSure = [this](const Item& item) {
        return item.found || (item.roles & Strong) != 0 || ((item.roles & Setting) != 0 && !m_aboutWork);
    };
    const bool other = std::any_of(m_items.begin(), m_items.end(), isSure);
    std::vector<WordRange> ranges;
    for (const Item& item : m_items) {
        const bool weak = (item.roles & Weak) != 0 && !m_aboutWork && (m_aboutPerson || other);
        if (isSure(item) || weak) {
            ranges.push_back({item.first, item.count, item.kind});
        }
    }
    return ranges;
}

void SentenceReader::guessLanguage()
{
    int dutch = 0;
    int english = 0;
    for (std::size_t at = m_begin; at < m_end; ++at) {
        const TextLanguage language = m_lexicon.languageOf(m_tokens[at].folded);
        dutch += language == TextLanguage::Dutch ? 1 : 0;
        english += language == TextLanguage::English ? 1 : 0;
    }
    if (dutch != english) {
        m_language = dutch > english ? TextLanguage::Dutch : TextLanguage::English;
    }
}

void SentenceReader::readItems()
{
    for (std::size_t at = m_begin; at < m_end; ++at) {
        // Who and what it is about may stand inside a phrase too.
        const quint16 roles = m_lexicon.exact(m_tokens[at].folded).in(m_language);
        m_aboutPerson = m_aboutPerson || (roles & Person) != 0;
        m_aboutWork = m_aboutWork || (roles & Work) != 0;
    }
    for (std::size_t at = m_begin; at < m_end;) {
        const Item item = itemAt(at);
        if (item.roles != NoRole) {
            m_items.push_back(item);
        }
        at += item.count;
    }
}

SentenceReader::Item SentenceReader::itemAt(std::size_t at) const
{
    const Item phrase = phraseAt(at);
    return phrase.count > 1 ? phrase : wordAt(at);
}

SentenceReader::Item SentenceReader::phraseAt(std::size_t at) const
{
    Item best{at, 1, NoRole, MedicalTermKind::Complaint, false};
    const auto* phrases = m_lexicon.phrases(m_tokens[at].folded);
    if (phrases == nullptr) {
        return best;
    }
    for (const Phrase& phrase : *phrases) {
        const std::size_t count = phrase.words.size() + 1;
        const quint16 roles = phrase.meaning.in(TextLanguage::Unknown);
        // The longest decides; of two as long the harmless one.
        const bool better = count > best.count || (count == best.count && (roles & Harmless) != 0);
        if (better && follows(phrase, at)) {
            best = {at, count, roles, phrase.meaning.kind, false};
        }
    }
    return best;
}

bool SentenceReader::follows(const Phrase& phrase, std::size_t at) const
{
    if (at + phrase.words.size() >= m_end) {
        return false;
    }
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        const std::string& wanted = phrase.words[i];
        const std::string& word = m_tokens[at + 1 + i].folded;
        const bool open = phrase.openEnd && i + 1 == phrase.words.size();
        if (wanted != "_" && (open ? !word.starts_with(wanted) : word != wanted)) {
            return false;
        }
    }
    return true;
}

SentenceReader::Item SentenceReader::wordAt(std::size_t at) const
{
    const Token& token = m_tokens[at];
    Item item{at, 1, NoRole, MedicalTermKind::Complaint, false};
    if (token.digits || m_lexicon.isHarmless(token.folded, m_language) || isName(at) || isStreet(at)) {
        return item;
    }
    const Meaning meaning = m_lexicon.meaning(token.folded, m_language);
    item.roles = meaning.in(m_language);
    if (item.roles == NoRole) {
        item.roles = meaning.in(TextLanguage::Unknown);
    }
    item.kind = meaning.kind;
    if ((meaning.in(TextLanguage::Unknown)&Capitals) != 0 && capitalsCount(at)) {
        item.roles = Strong;
    }
    item.roles = quint16(item.roles & ~Capitals);
    return item;
}

bool SentenceReader::isName(std::size_t at) const
{
    if (!m_tokens[at].startsCapital || m_tokens[at].allCapitals) {
        return false;
    }
    std::size_t before = at;
    for (int parts = 0; before > 0; --before, ++parts) {
        const Token& word = m_tokens[before - 1];
        if ((m_lexicon.exact(word.folded).in(TextLanguage::Unknown)&Title) != 0) {
            return true;
        }
        const bool initial = word.folded.size() == 1 && word.startsCapital;
        if (initial) {
            return true;
        }
        if (parts == mostNameParts || !contains(nameParts, word.folded)) {
            return false;
        }
    }
    return false;
}

bool SentenceReader::isStreet(std::size_t at) const
{
    const Token& token = m_tokens[at];
    if (!token.startsCapital) {
        return false;
    }
    const auto endsSo = [&token](std::string_view ending) {
        return token.folded.size() > ending.size() + 2 && token.folded.ends_with(ending);
    };
    return std::any_of(streetEndings.begin(), streetEndings.end(), endsSo) ||
           (at + 1 < m_end && contains(streetWords, m_tokens[at + 1].folded));
}

bool SentenceReader::capitalsCount(std::size_t at) const
{
    if (!m_tokens[at].allCapitals) {
        return false;
    }
    // In a line that is all capitals they tell nothing; after a number they are a unit.
    const bool before = at > m_begin && (m_tokens[at - 1].digits || m_tokens[at - 1].allCapitals);
    const bool after = at + 1 < m_end && m_tokens[at + 1].allCapitals;
    return !before && !after;
}

void SentenceReader::pairBodyWithSign()
{
    std::vector<Item*> signs;
    for (Item& item : m_items) {
        if ((item.roles & Sign) != 0) {
            signs.push_back(&item);
        }
    }
    for (Item& item : m_items) {
        if ((item.roles & Body) == 0 || (m_aboutWork && !m_aboutPerson)) {
            continue;
        }
        const auto near = std::lower_bound(signs.begin(), signs.end(), item.first,
                                           [](const Item* sign, std::size_t at) { return sign->first + nearby < at; });
        for (auto sign = near; sign != signs.end() && (*sign)->first <= item.first + nearby; ++sign) {
            item.found = true;
            (*sign)->found = true;
        }
    }
}

} // namespace kluis::lint
