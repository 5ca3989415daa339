// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VaultReader that finds what somebody looks for.
#include "app/vault/ContentFinder.h"
#include "app/vault/NameFinder.h"
#include "app/vault/VaultReader.h"
#include "core/storage/Transaction.h"

#include <QSet>

#include <algorithm>

namespace kluis::app {

namespace {

constexpr std::ptrdiff_t enough = 5; ///< people who are called what was typed: then nobody was misspelt
constexpr int mostMilestones = 10;

} // namespace

Result<QList<FinderHit>> VaultReader::hits(const QString& text, int limit, int mostEach)
{
    const FinderWords words = FinderWords::of(text, today());
    QList<FinderHit> all;
    if (words.isEmpty() || limit <= 0) {
        return all;
    }
    auto snapshot = storage::Transaction::begin(m_database, storage::Transaction::Kind::Read);
    if (!snapshot) {
        return failure(snapshot);
    }
    const auto people = m_names->find(words, limit);
    if (!people) {
        return failure(people);
    }
    QSet<qint64> known;
    for (const NameFinder::Found& person : *people) {
        known.insert(person.dossier);
    }
    // A common name leaves some room for what is called like it.
    const std::size_t first = qMin(people->size(), std::size_t(limit) * 3 / 4 + 1);
    if (auto put = putPeople({people->data(), first}, all); !put) {
        return failure(put);
    }
    const auto milestones = m_contents->milestones(words, qMin(limit, mostMilestones));
    const auto texts = milestones ? m_contents->texts(words, limit, mostEach, known) : failure(milestones);
    if (!texts) {
        return failure(texts);
    }
    for (const auto* part : {&*milestones, &*texts}) {
        for (const ContentFinder::Found& found : *part) {
            if (auto put = putHit(found.dossier, found.hit, all); !put) {
                return failure(put);
            }
        }
    }
    if (auto put = putPeople({people->data() + first, people->size() - first}, all); !put) {
        return failure(put);
    }
    // Names that only begin so are no sign of that: among very many people some name begins like every misspelt one.
    const auto called = std::count_if(people->cbegin(), people->cend(), [](const auto& one) { return one.isWhole; });
    if (called < enough && !words.date && all.size() < limit) {
        const auto alike = m_names->findAlike(words, limit, *people);
        if (!alike) {
            return failure(alike);
        }
        if (auto put = putPeople({alike->data(), alike->size()}, all); !put) {
            return failure(put);
        }
    }
    return all.first(qMin(all.size(), qsizetype(limit)));
}

Result<void> VaultReader::putPeople(std::span<const NameFinder::Found> people, QList<FinderHit>& hits)
{
    for (const NameFinder::Found& person : people) {
        FinderHit hit;
        hit.fieldId = person.isByBirthDate ? QStringLiteral("birth_date") : QString();
        hit.isAlike = person.isAlike;
        if (auto put = putHit(person.dossier, std::move(hit), hits); !put) {
            return put;
        }
    }
    return {};
}

Result<void> VaultReader::putHit(qint64 dossier, FinderHit hit, QList<FinderHit>& hits)
{
    const auto line = rowNumbered(dossier);
    if (!line) {
        return failure(line);
    }
    if (!line->isEmpty()) {
        hit.row = line->first();
        hits.append(std::move(hit));
    }
    return {};
}

} // namespace kluis::app
