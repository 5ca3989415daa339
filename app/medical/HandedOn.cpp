// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/HandedOn.h"

#include "app/medical/MedicalKeys.h"
#include "app/sync/DirectoryCache.h"
#include "app/vault/SealedItems.h"
#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"

#include <QScopeGuard>

namespace kluis::app {

using protocol::Operation;
using protocol::OperationKind;

Result<void> HandedOn::check(const Operation& operation) const
{
    if (operation.category != domain::Category::Medical || m_vault.session().tenant(operation.tenant) == nullptr) {
        return fail(ErrorCode::Forbidden, tr("The file holds changes of an employer that you do not work for, or that "
                                             "are not medical. Nothing of it was opened."));
    }
    const auto signer = m_directory.signerOf(operation);
    if (!signer || !operation.verify(*signer)) {
        return fail(ErrorCode::Untrusted,
                    tr("The file is not signed by a colleague known here, or was changed. Nothing "
                       "of it was opened. Synchronise and try again, or ask for it anew."));
    }
    return {};
}

/// Those of the vault, and those that never came to the server.
Result<void> HandedOn::takeKeys(const Operation& operation)
{
    auto& keys = m_vault.medicalKeys();
    const auto place = Records(m_vault.database()).dossier(operation.dossier);
    if (!place) {
        return failure(place);
    }
    if (*place) {
        SealedItems stored(m_vault.database(), m_vault.session(), keys);
        if (auto loaded = stored.loadKeys(**place); !loaded) {
            return loaded;
        }
    }
    if (operation.kind != OperationKind::ContentKey) {
        return {};
    }
    const auto seen = keys.log().seqOf(operation.medicalLogHead);
    for (const auto& item : operation.items) {
        // One that can't be read opens nothing; what is sealed under it says so.
        [[maybe_unused]] const auto registered = keys.registerContentKey(
            operation.tenant, operation.dossier, item.sealedValue(), {operation.author, seen.value_or(0)});
    }
    return {};
}

Result<HandedOnChange> HandedOn::opened(const Operation& operation, const QString& author)
{
    HandedOnChange change;
    change.dossier = operation.dossier;
    change.author = operation.author;
    change.authorName = author;
    change.at = operation.deviceTime;
    if (const auto row = m_reader.row(operation.dossier)) {
        change.name = row->name;
    }
    const auto& item = operation.items.first();
    const crypto::FieldContext context{.tenant = operation.tenant,
                                       .dossier = operation.dossier,
                                       .slot = SlotId::fromBytes(item.record()).value_or(SlotId()),
                                       .op = operation.id,
                                       .baseRevision = item.baseRevision(),
                                       .author = operation.author,
                                       .device = operation.device};
    auto& keys = m_vault.medicalKeys();
    const auto value = operation.kind == OperationKind::Field ? keys.openField(context, item.sealedValue())
                                                              : keys.openEntry(context, item.sealedValue());
    change.opens = value.has_value();
    if (value) {
        change.fieldId = value->fieldId;
        change.value = value->value.toString();
    }
    return change;
}

Result<QList<HandedOnChange>> HandedOn::open(const QList<Operation>& operations)
{
    QSet<DossierId> dossiers;
    for (const Operation& operation : operations) {
        if (auto right = check(operation); !right) {
            return failure(right);
        }
        dossiers.insert(operation.dossier);
    }
    // Never to be sealed under: the server does not have them. The vault's own are loaded again where they are needed.
    const auto forgetting = qScopeGuard([&] {
        for (const DossierId& dossier : std::as_const(dossiers)) {
            m_vault.medicalKeys().forgetDossier(dossier);
        }
    });
    for (const Operation& operation : operations) {
        if (auto taken = takeKeys(operation); !taken) {
            return failure(taken);
        }
    }
    for (const DossierId& dossier : std::as_const(dossiers)) {
        if (auto recorded = m_vault.recordShown(dossier); !recorded) {
            return failure(recorded);
        }
    }
    QList<HandedOnChange> changes;
    for (const Operation& operation : operations) {
        if (operation.kind != OperationKind::Field && operation.kind != OperationKind::Entry) {
            continue;
        }
        const auto author = m_reader.personName(operation.author.toString());
        auto change = author ? opened(operation, *author) : failure(author);
        if (!change) {
            return failure(change);
        }
        changes.append(std::move(*change));
    }
    return changes;
}

} // namespace kluis::app
