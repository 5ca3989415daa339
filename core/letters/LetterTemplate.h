// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/letters/LetterPlaceholder.h"
#include "core/letters/LetterReader.h"

#include <QByteArrayView>
#include <QList>

#include <vector>

namespace kluis::letters {

/// A stretch of a line: words, or a placeholder.
struct LetterSpan {
    QString words;
    std::optional<LetterPlaceholder> placeholder; ///< then there are no words
};
using LetterLine = std::vector<LetterSpan>;

/// One block of a template, in the order it was written.
struct LetterPart {
    enum class Kind : quint8 {
        Heading,
        Paragraph,
        Item,
        Address,   ///< a line that stays a line
        Row,       ///< of a table of names and values: cells
        List,      ///< a table of what a list field holds
        Write,     ///< words of the author's own: id and label
        Signature, ///< room to sign above a label
        Choice,    ///< what stands when a placeholder has a value, and what else
    };

    Kind kind = Kind::Paragraph;
    std::vector<LetterLine> cells;                ///< one; of Row several
    QString id;                                   ///< of Write
    std::optional<LetterPlaceholder> placeholder; ///< of List and Choice
    std::vector<LetterPart> then;                 ///< of Choice
    std::vector<LetterPart> otherwise;            ///< of Choice
};

/// A letter or form as a text file describes it: who may write it, who reads it, what it is kept as, and its words with
/// placeholders (docs/letters.md, docs/decisions/0050). Made by LetterParser, which lets nothing through that a reader may
/// not see. Value type; any thread.
struct LetterTemplate {
    static constexpr int version = 1;

    QString id;
    domain::Language language = domain::Language::Dutch;
    QString title; ///< names the sort of letter, never a person
    std::vector<domain::Role> authors;
    std::vector<LetterReader> readers;
    const domain::Field* field = nullptr; ///< what it is kept under; never null
    QString milestone;                    ///< that it shows was done; empty: none
    std::vector<LetterPart> parts;

    [[nodiscard]] bool mayWrite(domain::Role role) const;
    /// Every placeholder, conditions and lists too, in order.
    [[nodiscard]] std::vector<LetterPlaceholder> placeholders() const;
    /// Ids of the author's own parts, in order.
    [[nodiscard]] QStringList ownParts() const;
};

} // namespace kluis::letters
