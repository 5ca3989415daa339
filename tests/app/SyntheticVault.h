// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/DossierProjection.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/SyntheticPractice.h"
#include "core/storage/Transaction.h"
#include "tests/app/VaultWorld.h"

namespace kluis::test {

/// Puts \p count synthetic people into the vault as a sync would leave them: records of the server, and their lines. Their
/// medical fields are left out. \returns false where something could not be written.
inline bool fillSynthetic(VaultWorld& world, quint64 count)
{
    constexpr quint64 batch = 1'000;
    const domain::SyntheticPractice practice(7, QDate(2026, 1, 5), 1);
    app::Records records(world.vault->database());
    for (quint64 first = 0; first < count; first += batch) {
        auto transaction = storage::Transaction::begin(world.vault->database());
        app::DossierProjection projection(world.vault->database());
        bool isWritten = transaction.has_value();
        for (quint64 i = first; isWritten && i < qMin(first + batch, count); ++i) {
            const auto place = records.makeDossier(crypto::randomId<DossierId>(), world.tenant);
            isWritten = place.has_value();
            app::DossierContent content;
            const auto fields = practice.person(i).fields;
            for (auto field = fields.cbegin(); isWritten && field != fields.cend(); ++field) {
                const auto* known = domain::FieldCatalogue::find(field.key());
                if (known == nullptr || known->category() == domain::Category::Medical) {
                    continue;
                }
                app::RecordValue value;
                value.dossier = place->number;
                value.record = field.key().toUtf8();
                value.category = known->category();
                value.revision = 1;
                value.at = 1;
                value.value = field.value();
                isWritten = records.put(value).has_value();
                content.add(field.key(), field.value(), app::DossierProjection::isListed(field.key()));
            }
            isWritten = isWritten && projection.stageNew(*place, content, 1).has_value();
        }
        if (!isWritten || !projection.finish() || !transaction->commit()) {
            return false;
        }
    }
    return true;
}

} // namespace kluis::test
