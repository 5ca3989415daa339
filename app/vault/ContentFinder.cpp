// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/ContentFinder.h"

#include "app/vault/Outbox.h"
#include "app/vault/RecordKind.h"
#include "app/vault/SearchIndex.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/NameLikeness.h"
#include "core/domain/PersonName.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/DocumentRecord.h"
#include "core/storage/Rows.h"

#include <QMap>

#include <algorithm>
#include <bit>

namespace kluis::app {

using domain::FieldCatalogue;

namespace {

constexpr int mostLookedInto = 100;    ///< dossiers whose values are read for one question
constexpr qsizetype shortestLabel = 4; ///< letters before a word is taken for part of a milestone's name
constexpr qsizetype around = 40;       ///< letters of a text shown on either side of what was found
constexpr qsizetype longestValue = 400;

/// A few words around the first of \p words, on one line.
QString excerpt(const QString& text, const FinderWords& words)
{
    const QString line = text.simplified();
    const QString folded = domain::NameLikeness::folded(line);
    qsizetype at = -1;
    for (const QString& word : words.words) {
        const qsizetype here = folded.indexOf(word);
        at = here >= 0 && (at < 0 || here < at) ? here : at;
    }
    // Folding may have changed the length of what stands before: near enough for an excerpt.
    const qsizetype from = qBound<qsizetype>(0, at - around, qMax<qsizetype>(0, line.size() - 2 * around));
    QString part = line.mid(from, 2 * around);
    if (from > 0) {
        part = QStringLiteral("\u2026") + part.mid(part.indexOf(u' ') + 1);
    }
    return from + 2 * around < line.size() ? part + QStringLiteral("\u2026") : part;
}

bool isFreeText(const domain::Field& field)
{
    const auto type = field.value().type;
    return type == domain::ValueType::Line || type == domain::ValueType::Text || type == domain::ValueType::Document;
}

/// What stands in the list's line or makes the name: then the dossier itself was found.
bool isOfThePerson(const QString& fieldId)
{
    return domain::PersonName::fieldIds().contains(fieldId) || fieldId == QLatin1String("personnel_no") ||
           fieldId == QLatin1String("org_unit") || fieldId == QLatin1String("birth_date");
}

/// Tasks first, then documents, notes, fields; the latest of each comes first already.
int order(FinderHit::Kind kind)
{
    using enum FinderHit::Kind;
    switch (kind) {
    case Task:
        return 0;
    case Document:
        return 1;
    case Note:
        return 2;
    case Field:
        return 3;
    case Medical:
        return 4;
    default:
        return 5;
    }
}

} // namespace

Result<std::vector<ContentFinder::Found>> ContentFinder::milestones(const FinderWords& words, int most)
{
    std::vector<Found> found;
    // By how many of the words it is called: "plan van aanpak" is one thing, "plan" several.
    QMap<QString, quint32> called;
    int mostWords = 0;
    for (const domain::Milestone& milestone : domain::MilestoneCatalogue::all()) {
        const quint32 in =
            words.foundIn(milestone.label(domain::Language::Dutch) + u' ' + milestone.label(domain::Language::English) +
                          u' ' + milestone.label(domain::Language::German));
        const bool isName = std::any_of(words.words.cbegin(), words.words.cend(), [&](const QString& word) {
            return word.size() >= shortestLabel && (in >> words.words.indexOf(word)) & 1U;
        });
        if (isName && std::popcount(in) >= mostWords) {
            if (std::popcount(in) > mostWords) {
                called.clear();
            }
            mostWords = std::popcount(in);
            called.insert(milestone.id, called.value(milestone.id) | in);
        }
    }
    for (auto id = called.cbegin(); id != called.cend(); ++id) {
        QStringList rest;
        for (qsizetype i = 0; i < words.words.size(); ++i) {
            if (((id.value() >> unsigned(i)) & 1U) == 0) {
                rest.append(words.words[i]);
            }
        }
        auto row = m_database.query("SELECT u.dossier, u.item, u.due FROM due u WHERE substr(u.item, 1, 3) = ?1 AND "
                                    "u.task = '' AND (?2 = '' OR u.dossier IN (SELECT rowid FROM list_search WHERE "
                                    "list_search MATCH ?3)) ORDER BY u.due LIMIT ?4",
                                    id.key(), rest.join(u' '),
                                    rest.isEmpty() ? QStringLiteral("\"x\"") : SearchIndex::query(rest.join(u' ')),
                                    words.date ? 0 : most);
        const auto walked = storage::forEachRow(row, [&] {
            Found one;
            one.dossier = row->int64(0);
            one.hit.kind = FinderHit::Kind::Milestone;
            one.hit.item = row->text(1);
            one.hit.due = QDate::fromJulianDay(row->int64(2));
            found.push_back(std::move(one));
        });
        if (!walked) {
            return failure(walked);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.hit.due < b.hit.due; });
    if (int(found.size()) > most) {
        found.resize(std::size_t(most));
    }
    return found;
}

Result<std::vector<ContentFinder::Found>> ContentFinder::texts(const FinderWords& words, int most, int mostEach,
                                                               const QSet<qint64>& known)
{
    struct Candidate {
        qint64 dossier = 0;
        QString name;
    };
    std::vector<Candidate> candidates;
    auto row = m_database.query("SELECT r.dossier, r.name || ' ' || r.personnel_no || ' ' || r.department FROM "
                                "dossier_row r WHERE r.dossier IN (SELECT rowid FROM text_search WHERE text_search "
                                "MATCH ?1) ORDER BY r.updated DESC, r.sort LIMIT ?2",
                                words.query(), qint64(known.size()) + mostLookedInto);
    const auto walked = storage::forEachRow(row, [&] { candidates.push_back({row->int64(0), row->text(1)}); });
    if (!walked) {
        return failure(walked);
    }
    const auto who = role();
    if (!who) {
        return failure(who);
    }
    std::vector<Found> found;
    for (const Candidate& candidate : candidates) {
        if (int(found.size()) >= most) {
            break;
        }
        if (known.contains(candidate.dossier)) {
            continue;
        }
        const auto here = inDossier(candidate.dossier, candidate.name, words, *who);
        if (!here) {
            return failure(here);
        }
        const auto taken = qMin(std::ptrdiff_t(here->size()), std::ptrdiff_t(mostEach));
        found.insert(found.end(), here->begin(), here->begin() + taken);
    }
    if (int(found.size()) > most) {
        found.resize(std::size_t(most));
    }
    return found;
}

Result<std::vector<ContentFinder::Found>> ContentFinder::inDossier(qint64 dossier, const QString& name,
                                                                   const FinderWords& words,
                                                                   std::optional<domain::Role> role)
{
    const auto values = valuesOf(dossier);
    if (!values) {
        return failure(values);
    }
    const quint32 named = words.foundIn(name);
    quint32 anywhere = named;
    std::vector<Found> here;
    for (const Value& value : *values) {
        anywhere |= words.foundIn(value.text);
        if (auto hit = hitIn(value, named, words, role)) {
            here.push_back({dossier, std::move(*hit)});
        }
    }
    if (here.empty() && anywhere == words.all()) {
        here.push_back({dossier, FinderHit()}); // its words stand in several places
    }
    std::stable_sort(here.begin(), here.end(),
                     [](const Found& a, const Found& b) { return order(a.hit.kind) < order(b.hit.kind); });
    // However many things in the medical part hold it: they all look alike here.
    const auto same = std::unique(here.begin(), here.end(), [](const Found& a, const Found& b) {
        return a.hit.kind == b.hit.kind &&
               (a.hit.kind == FinderHit::Kind::Medical || a.hit.kind == FinderHit::Kind::Dossier);
    });
    here.erase(same, here.end());
    return here;
}

std::optional<FinderHit> ContentFinder::hitIn(const Value& value, quint32 named, const FinderWords& words,
                                              std::optional<domain::Role> role)
{
    const quint32 in = words.foundIn(value.text);
    if ((in & ~named) == 0 || (in | named) != words.all()) {
        return std::nullopt;
    }
    FinderHit hit;
    if (value.medical) {
        hit.kind = FinderHit::Kind::Medical;
        return hit;
    }
    const auto kind = RecordKind(value.kind);
    hit.fieldId = value.fieldId;
    hit.text = excerpt(value.text, words);
    if (kind == RecordKind::Field) {
        const domain::Field* field = FieldCatalogue::find(value.fieldId);
        if (field == nullptr || !role) {
            return std::nullopt;
        }
        hit.kind = isOfThePerson(value.fieldId) ? FinderHit::Kind::Dossier : FinderHit::Kind::Field;
        if (domain::AccessPolicy::isMasked(*role, *field)) {
            hit.text.clear();
        } else if (!isFreeText(*field)) {
            hit.text = value.text.left(longestValue);
        }
        return hit;
    }
    hit.due = value.due;
    hit.item = RecordId::fromBytes(value.record).value_or(RecordId()).toString();
    hit.kind = kind == RecordKind::Task       ? FinderHit::Kind::Task
               : kind == RecordKind::Document ? FinderHit::Kind::Document
                                              : FinderHit::Kind::Note;
    return hit;
}

Result<std::vector<ContentFinder::Value>> ContentFinder::valuesOf(qint64 dossier)
{
    // As DossierProjection reads them: what waits lies over what the server said.
    static const QByteArray sql =
        QByteArray("SELECT kind, record, coalesce(field, CAST(record AS TEXT)), category, value, 0 AS place, at FROM "
                   "record WHERE dossier = ?1 UNION ALL SELECT i.kind, i.record, i.field, o.category, i.value, "
                   "i.position, o.at FROM outbox o JOIN outbox_item i ON i.position = o.position WHERE o.dossier = ?1 "
                   "AND i.kind <> 8 AND ") +
        Outbox::isShown + " ORDER BY place, at";
    QMap<QPair<int, QByteArray>, qsizetype> places;
    std::vector<Value> values;
    auto row = m_database.query(sql, dossier);
    const auto walked = storage::forEachRow(row, [&] {
        Value value;
        value.kind = int(row->int64(0));
        value.record = row->blob(1);
        value.fieldId = row->text(2);
        value.medical =
            row->int64(3) == qint64(domain::Category::Medical) || RecordKind(value.kind) == RecordKind::OwnNote;
        value.text = row->text(4);
        if (RecordKind(value.kind) == RecordKind::Document) {
            const auto document = protocol::DocumentRecord::decode(value.text);
            value.text = document ? document->name : QString();
        } else if (RecordKind(value.kind) == RecordKind::Task) {
            const auto task = domain::TaskRecord::parse(value.text);
            value.text = task ? task->note : QString();
            value.due = task ? task->due : QDate();
        }
        const QPair<int, QByteArray> key(value.kind, value.record);
        if (const auto before = places.constFind(key); before != places.cend()) {
            values[std::size_t(*before)] = std::move(value);
        } else {
            places.insert(key, qsizetype(values.size()));
            values.push_back(std::move(value));
        }
    });
    if (!walked) {
        return failure(walked);
    }
    std::reverse(values.begin(), values.end()); // the latest first
    return values;
}

/// Who works in this vault: attach() wrote it there.
Result<std::optional<domain::Role>> ContentFinder::role()
{
    const auto number = storage::numberOf<quint64>(
        m_database.prepare("SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM named_value WHERE name = 'vault.role'"));
    return number ? Result<std::optional<domain::Role>>(domain::roleFromNumber(*number)) : failure(number);
}

} // namespace kluis::app
