// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterTemplate.h"

#include <QCoreApplication>
#include <QStringList>

namespace kluis::letters {

/// Reads a template: UTF-8, a head of `key value` lines, an empty line, and the letter's lines. The language is in
/// docs/letters.md. Total: any bytes give a template or an error that names line and column. A template that comes out
/// holds nothing that one of its readers may not see (LetterRights). One use; any thread.
class LetterParser {
    Q_DECLARE_TR_FUNCTIONS(kluis::letters::LetterParser)

public:
    static constexpr qsizetype largest = 64 * 1024; ///< bytes of a template
    static constexpr int deepest = 8;               ///< conditions in each other
    static constexpr int mostCells = 4;             ///< of a row

    /// LimitExceeded, Malformed for what is no template, InvalidArgument for names that do not exist, and the errors of
    /// LetterRights::check().
    [[nodiscard]] static Result<LetterTemplate> parse(QByteArrayView bytes);

private:
    explicit LetterParser(QStringList lines) : m_lines(std::move(lines)) {}

    [[nodiscard]] Result<void> readHead();
    [[nodiscard]] Result<void> take(const QString& key, const QString& value);
    [[nodiscard]] Result<void> takeAuthors(const QString& value);
    [[nodiscard]] Result<void> takeReaders(const QString& value);
    [[nodiscard]] Result<void> headIsWhole() const;
    enum class End : quint8 {
        File,
        Else,
        End
    };
    /// Reads parts up to the end of the file, or of the condition they stand in.
    [[nodiscard]] Result<End> readParts(std::vector<LetterPart>& parts, int depth);
    [[nodiscard]] Result<void> readCommand(const QString& line, std::vector<LetterPart>& parts, int depth);
    [[nodiscard]] Result<void> readChoice(const QString& name, std::vector<LetterPart>& parts, int depth);
    [[nodiscard]] Result<void> readWords(const QString& line, std::vector<LetterPart>& parts);
    [[nodiscard]] Result<LetterPart> row(const QString& line) const;
    [[nodiscard]] Result<LetterLine> spans(const QString& words, int column) const;
    [[nodiscard]] Result<LetterPlaceholder> placeholder(const QString& name, int column) const;
    [[nodiscard]] Error wrong(int column, const QString& what, ErrorCode code = ErrorCode::Malformed) const;
    [[nodiscard]] tl::unexpected<Error> refuse(int column, const QString& what,
                                               ErrorCode code = ErrorCode::Malformed) const;

    QStringList m_lines;
    qsizetype m_next = 0; ///< the line to be read
    bool m_inParagraph = false;
    LetterTemplate m_letter;
};

} // namespace kluis::letters
