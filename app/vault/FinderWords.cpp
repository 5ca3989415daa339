// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/FinderWords.h"

#include "app/vault/SearchIndex.h"
#include "core/domain/NameLikeness.h"

#include <algorithm>

namespace kluis::app {

using domain::NameLikeness;

FinderWords FinderWords::of(const QString& text, const QDate& today)
{
    FinderWords parsed;
    parsed.typed = text.simplified();
    parsed.date = domain::TypedDate::find(text, today);
    for (const QString& word : SearchIndex::words(parsed.date ? parsed.date->rest : parsed.typed)) {
        const QString folded = NameLikeness::folded(word);
        if (parsed.words.size() < most && !folded.isEmpty() && !parsed.words.contains(folded)) {
            parsed.words.append(folded);
        }
    }
    return parsed;
}

quint32 FinderWords::foundIn(const QString& text) const
{
    quint32 found = 0;
    const QStringList there = SearchIndex::words(NameLikeness::folded(text));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isThere =
            std::any_of(there.cbegin(), there.cend(), [&](const QString& word) { return word.startsWith(words[i]); });
        found |= isThere ? 1U << unsigned(i) : 0U;
    }
    if (date && text.contains(date->date.toString(Qt::ISODate))) {
        found |= 1U << unsigned(words.size());
    }
    return found;
}

QString FinderWords::query() const
{
    QString query = SearchIndex::query(words.join(u' '));
    if (date) {
        for (const QString& number : date->date.toString(Qt::ISODate).split(u'-')) {
            query += (query.isEmpty() ? QStringLiteral("\"") : QStringLiteral(" AND \"")) % number % u'"';
        }
    }
    return query;
}

} // namespace kluis::app
