// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DossierResealer.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/Vault.h"
#include "core/crypto/Bytes.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/storage/Rows.h"

namespace kluis::app {

namespace {

/// Dossiers of an employer that hold medical values, from a number on.
constexpr char remaining[] = "FROM dossier d JOIN tenant t ON t.number = d.tenant WHERE t.id = ?1 AND d.number > ?2 "
                             "AND EXISTS (SELECT 1 FROM record r WHERE r.dossier = d.number AND r.category = 4)";

} // namespace

DossierResealer::DossierResealer(Vault& vault, const TenantId& tenant)
    : m_vault(vault), m_tenant(tenant), m_records(vault.database()), m_outbox(vault.database()),
      m_sealed(vault.database(), vault.session(), vault.medicalKeys()),
      m_writer(vault.database(), vault.session(), vault.medicalKeys(), vault.clock())
{
}

QString DossierResealer::placeName() const
{
    return QStringLiteral("reseal/") + m_tenant.toString();
}

/// Number of the last dossier that was done under the newest epoch; 0 for none.
Result<qint64> DossierResealer::reached()
{
    const auto stored = m_vault.value(placeName());
    if (!stored) {
        return failure(stored);
    }
    const QByteArray epoch = crypto::bigEndian(m_vault.medicalKeys().currentEpoch(m_tenant));
    const QByteArray place = stored->value_or(QByteArray());
    const bool isThisEpoch = place.size() == epoch.size() + qsizetype(sizeof(qint64)) && place.startsWith(epoch);
    return isThisEpoch ? qFromBigEndian<qint64>(place.constData() + epoch.size()) : 0;
}

Result<DossierResealer::Progress> DossierResealer::progress()
{
    const auto place = reached();
    if (!place) {
        return failure(place);
    }
    const QByteArray sql = QByteArray("SELECT count(*) ") + remaining;
    quint64 counts[2] = {};
    const qint64 from[2] = {0, *place};
    for (int i = 0; i < 2; ++i) {
        auto row = m_vault.database().query(sql, m_tenant, from[i]);
        if (!row) {
            return failure(row);
        }
        if (const auto found = row->step(); !found) {
            return failure(found);
        }
        counts[i] = quint64(row->int64(0));
    }
    return Progress{counts[0] - counts[1], counts[0]};
}

Result<std::optional<DossierPlace>> DossierResealer::next(qint64 after)
{
    const QByteArray sql = QByteArray("SELECT d.number, d.id, d.tenant ") + remaining + " ORDER BY d.number LIMIT 1";
    auto row = m_vault.database().query(sql, m_tenant, after);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? std::optional(DossierPlace{row->int64(0), row->id<DossierId>(1), row->int64(2), m_tenant})
                  : std::nullopt;
}

Result<bool> DossierResealer::step()
{
    if (auto allowed = m_vault.medicalKeys().writingAllowed(m_tenant); !allowed) {
        return failure(allowed);
    }
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    const auto place = reached();
    if (!place) {
        return failure(place);
    }
    const auto dossier = next(*place);
    if (!dossier || !*dossier) {
        return dossier ? Result<bool>(false) : failure(dossier);
    }
    const auto renewed = renew(**dossier, false);
    auto done = renewed
                    ? m_vault.setValue(placeName(), crypto::bigEndian(m_vault.medicalKeys().currentEpoch(m_tenant)) +
                                                        crypto::bigEndian((*dossier)->number))
                    : failure(renewed);
    done = commit(*transaction, **dossier, done);
    return done ? Result<bool>(true) : failure(done);
}

Result<void> DossierResealer::commit(storage::Transaction& transaction, const DossierPlace& dossier, Result<void> done)
{
    if (done) {
        done = transaction.commit();
    }
    if (!done) {
        m_vault.medicalKeys().forgetDossier(dossier.id); // a key made for what came to nothing
    }
    return done;
}

Result<int> DossierResealer::fitRestrictions()
{
    const auto& log = m_vault.medicalKeys().log();
    int fitted = 0;
    if (log.rotationDue(m_tenant)) {
        return fitted;
    }
    for (const DossierId& id : log.restrictedDossiers(m_tenant)) {
        if (!m_vault.medicalKeys().writingAllowed(m_tenant, id)) {
            continue;
        }
        const auto place = m_records.dossier(id);
        const auto done = !place ? failure(place) : *place ? fit(**place) : Result<bool>(false);
        if (!done) {
            return failure(done);
        }
        fitted += int(*done);
    }
    return fitted;
}

Result<bool> DossierResealer::fit(const DossierPlace& dossier)
{
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    const auto renewed = renew(dossier, true);
    if (renewed && *renewed == 0) {
        return false;
    }
    const auto done = commit(*transaction, dossier, renewed ? Result<void>() : failure(renewed));
    return done ? Result<bool>(true) : failure(done);
}

Result<int> DossierResealer::renew(const DossierPlace& dossier, bool onlyMisplaced)
{
    const auto all = items(dossier, onlyMisplaced);
    if (!all) {
        return failure(all);
    }
    int renewed = 0;
    for (const OutboxItem& item : *all) {
        const auto waiting = m_outbox.waitingFor(dossier.number, item.kind, item.record);
        if (!waiting) {
            return failure(waiting);
        }
        if (*waiting) {
            continue; // goes out under the newest key as it is
        }
        if (auto queued = m_writer.renew(dossier, item); !queued) {
            return failure(queued);
        }
        ++renewed;
    }
    return renewed;
}

/// What the dossier's medical records say now, as far as this role may say it. What has a later revision that does not
/// open here is nobody's to say again.
Result<QList<OutboxItem>> DossierResealer::items(const DossierPlace& dossier, bool onlyMisplaced)
{
    if (auto loaded = m_sealed.loadKeys(dossier); !loaded) {
        return failure(loaded);
    }
    auto row = m_vault.database().query(
        "SELECT kind, record, field, revision, value, key_id FROM record r WHERE dossier = ?1 AND category = 4 AND "
        "kind IN (1, 2, 5) AND value <> '' AND NOT EXISTS (SELECT 1 FROM sealed s WHERE s.dossier = r.dossier AND "
        "s.kind = r.kind AND s.record = r.record AND s.revision > r.revision)",
        dossier.number);
    QList<OutboxItem> items;
    const auto walked = storage::forEachRow(row, [&] {
        const domain::Field* field = domain::FieldCatalogue::find(row->text(2));
        const bool mayStay =
            onlyMisplaced && m_vault.medicalKeys().mayStayUnder(m_tenant, dossier.id, row->id<KeyId>(5));
        if (!mayStay && field != nullptr && domain::AccessPolicy::mayWrite(m_vault.session().role, *field)) {
            items.append(OutboxItem::of(*row));
        }
    });
    if (!walked) {
        return failure(walked);
    }
    return items;
}

} // namespace kluis::app
