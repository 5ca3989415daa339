// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterReader.h"

#include <QStringList>

#include <vector>

namespace kluis::letters {

/// One block of a letter that was filled in.
struct LetterBlock {
    enum class Kind : quint8 {
        Heading,
        Paragraph,
        Item,
        Address, ///< one line
        Row,     ///< of a table without a head
        Table,   ///< rows, the first of them its head
        Own,     ///< the author's words, under a label
        Signature,
    };
    Kind kind = Kind::Paragraph;
    QStringList cells;       ///< one text; of Row several
    QList<QStringList> rows; ///< of Table
    QString id;              ///< of Own
    QString label;           ///< of Own

    friend bool operator==(const LetterBlock&, const LetterBlock&) = default;
};

/// A letter with everything filled in, but for what its author writes himself. Value type; whoever holds it holds what
/// the dossier says.
struct LetterText {
    QString title;
    domain::Language language = domain::Language::Dutch;
    QStringList readers; ///< who reads it, in the letter's language
    std::vector<LetterBlock> blocks;
    /// Labels of what the dossier does not say, in the letter's language: dots stand there.
    QStringList missing;

    /// Puts the author's words under \p id. \returns whether there is such a part.
    bool write(const QString& id, const QString& words);
};

} // namespace kluis::letters
