// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/MedicalTextRules.h"

namespace kluis::ui {

void MedicalTextRules::setTolerated(const lint::MedicalTermFinder::Tolerated& tolerated)
{
    if (tolerated != m_tolerated) {
        m_tolerated = tolerated;
        Q_EMIT changed();
    }
}

void MedicalTextRules::tolerate(const QString& term)
{
    const QString folded = lint::MedicalTermFinder::foldedTerm(term);
    if (folded.isEmpty() || m_tolerated.contains(folded)) {
        return;
    }
    m_tolerated.insert(folded);
    Q_EMIT changed();
    Q_EMIT tolerateWanted(folded);
}

void MedicalTextRules::setWriter(Writer writer, bool mayMove)
{
    if (writer != m_writer || mayMove != m_mayMove) {
        m_writer = writer;
        m_mayMove = mayMove;
        Q_EMIT changed();
    }
}

} // namespace kluis::ui
