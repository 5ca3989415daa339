// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/Lexicon.h"
#include "core/lint/Token.h"

#include <vector>

namespace kluis::lint {

/// Some words of a sentence that were found to be medical.
struct WordRange {
    std::size_t first = 0; ///< index of the first word within the text
    std::size_t count = 1;
    MedicalTermKind kind = MedicalTermKind::Complaint;
};

/// Finds the medical words of one sentence. Whether a word counts depends on its neighbours and on what the sentence
/// is about; MedicalTermFinder goes through the text with it. One use, one thread.
class SentenceReader {
public:
    /// The words from \p begin up to \p end of \p tokens, which outlives this.
    SentenceReader(const Lexicon& lexicon, const std::vector<Token>& tokens, std::size_t begin, std::size_t end);

    /// In order, none overlapping another.
    [[nodiscard]] std::vector<WordRange> read();

private:
    /// What was read at one place: a word, or the phrase that begins there.
    struct Item {
        std::size_t first = 0;
        std::size_t count = 1;
        quint16 roles = NoRole;
        MedicalTermKind kind = MedicalTermKind::Complaint;
        bool found = false;
    };

    void guessLanguage();
    void readItems();
    [[nodiscard]] Item itemAt(std::size_t at) const;
    [[nodiscard]] Item phraseAt(std::size_t at) const;
    [[nodiscard]] bool follows(const Phrase& phrase, std::size_t at) const;
    [[nodiscard]] Item wordAt(std::size_t at) const;
    [[nodiscard]] bool isName(std::size_t at) const;
    [[nodiscard]] bool isStreet(std::size_t at) const;
    [[nodiscard]] bool capitalsCount(std::size_t at) const;
    void pairBodyWithSign();

    const Lexicon& m_lexicon;
    const std::vector<Token>& m_tokens;
    std::size_t m_begin;
    std::size_t m_end;
    TextLanguage m_language = TextLanguage::Unknown;
    std::vector<Item> m_items;
    bool m_aboutPerson = false;
    bool m_aboutWork = false;
};

} // namespace kluis::lint
