// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterFacts.h"
#include "core/letters/LetterTemplate.h"
#include "core/letters/LetterText.h"

namespace kluis::letters {

/// Fills a template in. What the letter may not hold (LetterRights) is taken out of the facts first, so it can't get in by
/// any way, not through a date that follows from it either: such a date is left open rather than given wrong. One use;
/// any thread.
class LetterFiller {
public:
    /// \p letter must outlive the call.
    [[nodiscard]] static LetterText fill(const LetterTemplate& letter, const LetterFacts& facts);
    /// Which milestone of the running or last spell a template's `M04` means, or nullptr: of a repeated one the first that
    /// waits; where none does, the last.
    [[nodiscard]] static const domain::PlannedMilestone* milestoneOf(const domain::MilestonePlan& plan,
                                                                     const QString& id);

private:
    LetterFiller(const LetterTemplate& letter, const LetterFacts& facts);

    void fill(const std::vector<LetterPart>& parts);
    void fillList(const LetterPart& part);
    [[nodiscard]] QString textOf(const LetterLine& line);
    [[nodiscard]] QString valueOf(const LetterPlaceholder& placeholder) const;
    [[nodiscard]] QString fieldText(const domain::Field& field) const;
    [[nodiscard]] QString partText(const LetterPlaceholder& placeholder) const;
    [[nodiscard]] QString scalarText(const domain::ValueSpec& spec, const QString& value) const;
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString addresseeText() const;
    [[nodiscard]] QString spellText(const LetterPlaceholder& placeholder) const;
    [[nodiscard]] QString dateText(const QDate& day) const;
    [[nodiscard]] bool holds(const LetterPlaceholder& placeholder) const;
    void noteMissing(const LetterPlaceholder& placeholder);

    const LetterTemplate& m_letter;
    const LetterFacts& m_facts;
    domain::FieldValues m_values; ///< what the letter may hold
    QLocale m_locale;
    LetterText m_text;
};

} // namespace kluis::letters
