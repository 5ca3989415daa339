// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VaultReader about documents.
#include "app/vault/VaultReader.h"

#include "app/documents/DocumentFiles.h"
#include "core/protocol/DocumentRecord.h"
#include "core/storage/Rows.h"

#include <algorithm>

namespace kluis::app {

namespace {

// Those the server has, those that wait, and those it refused. One that is only sealed again stands twice: it counts
// once.
constexpr char documents[] =
    "SELECT d.record, d.field, d.category, d.at, d.value, d.author, d.waiting, coalesce(b.state, 0), "
    "EXISTS (SELECT 1 FROM pin WHERE document = d.record), d.op, d.reason FROM (SELECT r.record AS record, r.field AS "
    "field, "
    "r.category AS category, r.at AS at, "
    "r.value AS value, coalesce(nullif(p.display_name, ''), p.login, '') AS author, 0 AS waiting, NULL AS op, "
    "'' AS reason FROM record r "
    "LEFT JOIN person p ON p.number = r.author WHERE r.dossier = ?1 AND r.kind = 5 UNION ALL "
    "SELECT i.record, i.field, o.category, o.at, i.value, '', 1, o.op_id, coalesce(o.reason, '') FROM outbox o JOIN "
    "outbox_item i ON i.position = o.position WHERE o.dossier = ?1 AND o.state IN (1, 2) AND i.kind = 5 AND "
    "i.base = 0) d "
    "LEFT JOIN blob b ON b.id = d.record WHERE ?2 OR d.category <> 4 ORDER BY d.waiting";

} // namespace

Result<void> VaultReader::readDocuments(qint64 dossier, bool medical, DossierView& view)
{
    const auto own = self();
    auto row = m_database.query(documents, dossier, medical);
    if (!own) {
        return failure(own);
    }
    QSet<RecordId> known;
    const auto walked = storage::forEachRow(row, [&] {
        const auto record = protocol::DocumentRecord::decode(row->text(4));
        if (!record || known.contains(row->id<RecordId>(0))) {
            return;
        }
        DocumentState state;
        state.id = row->id<RecordId>(0);
        state.fieldId = row->text(1);
        state.category = domain::categoryFromNumber(quint64(row->int64(2))).value_or(domain::Category::Medical);
        state.name = record->name;
        state.type = record->type;
        state.size = record->size;
        state.at = row->int64(3);
        state.waiting = row->int64(6) != 0;
        state.author = state.waiting ? *own : row->text(5);
        const auto file = DocumentFile::State(row->int64(7));
        state.here = file == DocumentFile::State::ToSend || file == DocumentFile::State::Whole;
        state.pinned = row->int64(8) != 0;
        state.digest = record->contentDigest;
        state.replaces = record->replaces;
        state.unsent = state.waiting ? row->id<OpId>(9) : OpId();
        state.refused = row->text(10);
        known.insert(state.id);
        view.documents.append(state);
    });
    if (!walked) {
        return walked;
    }
    std::stable_sort(view.documents.begin(), view.documents.end(),
                     [](const DocumentState& a, const DocumentState& b) { return a.at > b.at; });
    return {};
}

} // namespace kluis::app
