// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/OperationMask.h"

#include "core/domain/FieldCatalogue.h"

#include <algorithm>

namespace kluis::server {

using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;

bool OperationMask::isLeftOut(const Operation& op)
{
    switch (op.kind) {
    case OperationKind::Dossier:
    case OperationKind::Field:
    case OperationKind::Entry:
    case OperationKind::Task:
        break;
    case OperationKind::Document:
    case OperationKind::ContentKey:
    case OperationKind::OwnNote:
        return true;
    }
    if (op.kind == OperationKind::Dossier) {
        m_begun.insert(op.dossier);
    }
    return op.category == domain::Category::Medical || !m_begun.contains(op.dossier);
}

std::optional<OperationItem> OperationMask::masked(const Operation& op, const OperationItem& item)
{
    const domain::Field* field = item.isSealed() ? nullptr : domain::FieldCatalogue::find(item.fieldId());
    if (field == nullptr) {
        return std::nullopt;
    }
    const bool isField = op.kind == OperationKind::Field || op.kind == OperationKind::Dossier;
    const QByteArray record = isField ? item.record() : m_pseudonyms.id(item.record());
    const ValueMask::Place place{op.tenant, op.dossier, op.id.bytes() + item.record()};
    // Counted anew: what was taken out at an employee's request is in no operation any more.
    const quint64 base = m_revisions[{op.dossier, record}]++;
    return OperationItem::plain(record, item.fieldId(), m_values.masked(*field, item.value(), place), base);
}

std::optional<Operation> OperationMask::masked(const Operation& op)
{
    if (isLeftOut(op)) {
        return std::nullopt;
    }
    Operation copy;
    copy.tenant = m_pseudonyms.id(op.tenant);
    copy.dossier = m_pseudonyms.id(op.dossier);
    copy.category = op.category;
    copy.id = m_pseudonyms.id(op.id);
    copy.kind = op.kind;
    copy.author = m_copy.systemUser;
    copy.device = m_copy.systemDevice;
    copy.deviceTime = m_pseudonyms.time(op.deviceTime, op.dossier.bytes());
    const domain::FieldAgreement agreement = m_agreements.value(op.tenant);
    for (const OperationItem& item : op.items) {
        const domain::Field* field = item.isSealed() ? nullptr : domain::FieldCatalogue::find(item.fieldId());
        if (item.isRedacted() || item.asked().isRemoval()) {
            continue;
        }
        if (field != nullptr && !agreement.covers(*field)) {
            continue; // shown to nobody there, so that nobody needs its like here
        }
        auto masked = this->masked(op, item);
        if (!masked) {
            return std::nullopt;
        }
        copy.items.append(std::move(*masked));
    }
    if (copy.items.isEmpty() && !op.items.isEmpty()) {
        return std::nullopt;
    }
    return copy;
}

} // namespace kluis::server
