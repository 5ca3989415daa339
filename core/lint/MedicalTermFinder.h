// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/MedicalTermKind.h"

#include <QList>
#include <QSet>
#include <QString>

namespace kluis::lint {

class Lexicon;

/// A word or some words of a text that would tell what an employer may not record.
struct MedicalTermHit {
    qsizetype position = 0; ///< UTF-16 units from the start of the text
    qsizetype length = 0;
    MedicalTermKind kind = MedicalTermKind::Diagnosis;

    friend bool operator==(const MedicalTermHit&, const MedicalTermHit&) = default;
};

/// Looks for words about health, care and private life in a text that the employer reads (AP policy rules on sick
/// employees, BWBR0037896, 5.4: an employer's free text carries a notice; this one names the words). A help for the
/// writer, no judgement: it errs both ways, and nothing is refused because of it. It keeps, logs and sends nothing.
/// Immutable; any thread.
class MedicalTermFinder {
public:
    /// Words of one organisation that are no medical words there, as foldedTerm makes them.
    using Tolerated = QSet<QString>;

    /// With the program's own lists.
    explicit MedicalTermFinder(Tolerated tolerated = {});
    MedicalTermFinder(const Lexicon& lexicon, Tolerated tolerated);

    /// The hits in order, none overlapping another. Total: any text gives an answer. Time grows with the text's
    /// length, and no faster.
    [[nodiscard]] QList<MedicalTermHit> find(QStringView text) const;

    /// \p term in the form in which terms are compared: lower case, without accents and hyphens. Empty where it holds
    /// no letter.
    [[nodiscard]] static QString foldedTerm(QStringView term);

private:
    const Lexicon& m_lexicon;
    Tolerated m_tolerated;
};

} // namespace kluis::lint
