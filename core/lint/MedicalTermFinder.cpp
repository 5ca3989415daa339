// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/MedicalTermFinder.h"

#include "core/lint/SentenceReader.h"

#include <utility>

namespace kluis::lint {

MedicalTermFinder::MedicalTermFinder(Tolerated tolerated) : MedicalTermFinder(Lexicon::builtIn(), std::move(tolerated))
{
}

MedicalTermFinder::MedicalTermFinder(const Lexicon& lexicon, Tolerated tolerated)
    : m_lexicon(lexicon), m_tolerated(std::move(tolerated))
{
}

QList<MedicalTermHit> MedicalTermFinder::find(QStringView text) const
{
    QList<MedicalTermHit> hits;
    const std::vector<Token> tokens = tokenise(text);
    for (std::size_t begin = 0; begin < tokens.size();) {
        std::size_t end = begin + 1;
        while (end < tokens.size() && tokens[end].sentence == tokens[begin].sentence) {
            ++end;
        }
        for (const WordRange& range : SentenceReader(m_lexicon, tokens, begin, end).read()) {
            const Token& last = tokens[range.first + range.count - 1];
            const qsizetype position = tokens[range.first].position;
            const qsizetype length = last.position + last.length - position;
            if (m_tolerated.isEmpty() || !m_tolerated.contains(foldedTerm(text.sliced(position, length)))) {
                hits.append({position, length, range.kind});
            }
        }
        begin = end;
    }
    return hits;
}

QString MedicalTermFinder::foldedTerm(QStringView term)
{
    return QString::fromStdString(foldWords(term));
}

} // namespace kluis::lint
