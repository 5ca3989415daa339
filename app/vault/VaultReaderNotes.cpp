// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VaultReader about notes.
#include "app/vault/Outbox.h"
#include "app/vault/StoredAsked.h"
#include "app/vault/VaultReader.h"
#include "core/storage/Rows.h"

#include <algorithm>

namespace kluis::app {

namespace {

// The kinds are written as the index record_note has them: it is used for nothing else.
constexpr char confirmed[] =
    "SELECT r.record, coalesce(r.field, CAST(r.record AS TEXT)), r.value, r.at, "
    "coalesce(nullif(p.display_name, ''), p.login, ''), r.asked FROM record r LEFT JOIN person p ON p.number = "
    "r.author "
    "WHERE r.dossier = ?1 AND r.category = ?2 AND r.kind IN (2, 9) AND (?4 OR r.kind = 9) ORDER BY r.at DESC LIMIT ?3";

bool isNewer(const EntryState& a, const EntryState& b)
{
    return a.at > b.at;
}

/// A note whose removal waits for the server is that removal and no more.
void dropWhatIsToGo(QList<EntryState>& notes)
{
    QList<RecordId> going;
    for (const EntryState& note : std::as_const(notes)) {
        if (note.waiting && note.asked.isRemoval()) {
            going.append(note.id);
        }
    }
    notes.removeIf([&going](const EntryState& note) { return !note.waiting && going.contains(note.id); });
}

} // namespace

Result<void> VaultReader::readNotes(qint64 dossier, std::optional<ShownReceipt::Covers> medical, int newest,
                                    DossierView& view)
{
    if (newest == 0) {
        return {};
    }
    static const QByteArray waiting =
        QByteArray(
            "SELECT i.record, i.field, i.value, o.at, ?4, i.asked FROM outbox o JOIN outbox_item i ON i.position = "
            "o.position WHERE o.dossier = ?1 AND o.category = ?2 AND i.kind IN (2, 9) AND (?5 OR i.kind = 9) AND ") +
        Outbox::isShown + " AND NOT " + Outbox::isOnlyResealed + " ORDER BY o.position DESC LIMIT ?3";
    const auto author = self();
    if (!author) {
        return failure(author);
    }
    const int most = newest < 0 ? -1 : newest + 1; // one more tells that there are older ones
    for (const domain::Category category : domain::allCategories) {
        const bool isMedical = category == domain::Category::Medical;
        if (isMedical && !medical) {
            continue;
        }
        const bool all = !isMedical || *medical == ShownReceipt::Covers::Everything;
        QList<EntryState> notes;
        const auto take = [&](Result<storage::Statement>&& row, bool isWaiting) {
            return storage::forEachRow(row, [&] {
                notes.append(EntryState{.id = row->id<RecordId>(0),
                                        .fieldId = row->text(1),
                                        .category = category,
                                        .text = row->text(2),
                                        .author = row->text(4),
                                        .at = row->int64(3),
                                        .waiting = isWaiting,
                                        .asked = storedAsked(row->blob(5))});
            });
        };
        auto read = take(m_database.query(confirmed, dossier, int(category), most, all), false);
        read = read ? take(m_database.query(waiting, dossier, int(category), most, *author, all), true) : read;
        if (!read) {
            return read;
        }
        dropWhatIsToGo(notes);
        std::stable_sort(notes.begin(), notes.end(), isNewer);
        if (newest >= 0 && notes.size() > newest) {
            notes.resize(newest);
            view.olderNotes.append(category);
        }
        view.entries += notes;
    }
    std::stable_sort(view.entries.begin(), view.entries.end(), isNewer);
    return {};
}

} // namespace kluis::app
