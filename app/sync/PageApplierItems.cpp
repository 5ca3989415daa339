// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageApplier about single values: what may be kept of them, and for whom.
#include "app/sync/PageApplier.h"

#include "app/medical/MedicalKeys.h"
#include "app/retention/RemovedValue.h"
#include "app/vault/Vault.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/AppointmentRecord.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/DocumentRecord.h"

namespace kluis::app {

using domain::Category;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PulledOperation;

namespace {

/// Whether a record's id is that field's, without making a text of either.
bool isNamed(const QByteArray& record, const QString& fieldId)
{
    return QAnyStringView(QUtf8StringView(record)) == QAnyStringView(fieldId);
}

bool isTaskOrAppointment(const OperationItem& item)
{
    return item.fieldId() == u"task" ? domain::TaskRecord::parse(item.value()).has_value()
                                     : item.fieldId() == QLatin1StringView(domain::AppointmentRecord::fieldId) &&
                                           domain::AppointmentRecord::parse(item.value()).has_value();
}

} // namespace

Result<void> PageApplier::applyItem(const PulledOperation& pulled, qsizetype index, Touched& dossier, qint64 author)
{
    const OperationItem& item = pulled.operation->items[index];
    if (pulled.category == Category::Medical && !domain::isMedical(m_session.role)) {
        note(SyncNotice::Kind::UnreadableItem, pulled.dossier);
        return {};
    }
    if (item.isSealed() != (pulled.category == Category::Medical)) {
        note(SyncNotice::Kind::UnreadableItem, pulled.dossier);
        return {};
    }
    return item.isSealed() ? applySealed(pulled, index, dossier) : applyPlain(pulled, index, dossier, author);
}

/// Operations name their fields in the same order again and again, so the place in one mostly tells the rule.
const PageApplier::FieldRule& PageApplier::ruleOf(const QString& fieldId, qsizetype index)
{
    PlacedRule& placed = m_placedRules[std::size_t(index) % m_placedRules.size()];
    if (placed.fieldId != fieldId) {
        placed = {fieldId, ruleOf(fieldId)};
    }
    return placed.rule;
}

PageApplier::FieldRule PageApplier::ruleOf(const QString& fieldId)
{
    auto rule = m_rules.find(fieldId);
    if (rule == m_rules.end()) {
        const domain::Field* field = domain::FieldCatalogue::find(fieldId);
        const bool mayRead = field != nullptr && field->scope() == domain::FieldScope::Dossier &&
                             domain::AccessPolicy::mayRead(m_session.role, *field, m_agreement);
        rule = m_rules.insert(fieldId, {field, mayRead, DossierProjection::isListed(fieldId),
                                        mayRead && domain::AccessPolicy::readsPresentOnly(m_session.role, *field)});
    }
    return *rule;
}

Result<void> PageApplier::applyPlain(const PulledOperation& pulled, qsizetype index, Touched& dossier, qint64 author)
{
    const protocol::Operation& operation = *pulled.operation;
    const OperationItem& item = operation.items[index];
    const FieldRule& rule = ruleOf(item.fieldId(), index);
    if (rule.field == nullptr) {
        note(SyncNotice::Kind::UnknownField, pulled.dossier);
        return {};
    }
    if (!rule.mayRead || rule.field->category() != pulled.category) {
        note(SyncNotice::Kind::UnreadableItem, pulled.dossier);
        return {};
    }
    const RecordKind kind = recordKindOf(operation.kind);
    const bool isNumbered = kind == RecordKind::Entry || kind == RecordKind::Document || kind == RecordKind::Task;
    if (kind == RecordKind::Field ? !isNamed(item.record(), item.fieldId())
                                  : !isNumbered || item.record().size() != RecordId::size) {
        return refuse(SyncNotice::Kind::WrongPlace, pulled.dossier);
    }
    const bool isDocument = kind == RecordKind::Document;
    if (isDocument != domain::AccessPolicy::takesDocuments(*rule.field) ||
        (isDocument && !protocol::DocumentRecord::decode(item.value()))) {
        note(SyncNotice::Kind::UnknownField, pulled.dossier);
        return {};
    }
    if (kind == RecordKind::Task && !isTaskOrAppointment(item)) {
        note(SyncNotice::Kind::UnknownField, pulled.dossier);
        return {};
    }
    RecordValue value{.dossier = dossier.place.number,
                      .kind = kind,
                      .record = item.record(),
                      .field = kind == RecordKind::Field ? QString() : item.fieldId(),
                      .category = pulled.category,
                      .revision = pulled.revisions[index],
                      .seq = pulled.seq,
                      .author = author,
                      .at = operation.deviceTime,
                      .value = item.value(),
                      .key = {},
                      .asked = item.asked()};
    const auto put = m_records.put(value);
    if (!put) {
        return failure(put);
    }
    if (item.asked().isRemoval()) {
        if (auto gone = RemovedValue(m_database).forget(value); !gone) {
            return gone;
        }
        m_hasTakenBack = true;
    }
    if (rule.isPresentOnly) {
        const auto gone = m_records.forgetBefore(value.dossier, value.kind, value.record);
        if (!gone) {
            return failure(gone);
        }
        m_hasTakenBack = m_hasTakenBack || *gone;
    }
    dossier.updated = qMax(dossier.updated, pulled.serverTime);
    // What is of one absence counts by its time beside the report's: that is looked at when all is there.
    const bool isOfAbsence = rule.isListed && (rule.field->has(domain::OfReport) || rule.field->has(domain::OfSpell));
    if (kind != RecordKind::Field || value.revision != 1 || isOfAbsence) {
        dossier.hasOthers = true;
    } else if (dossier.isNew && *put) {
        dossier.content.add(item.fieldId(), item.value(), rule.isListed);
    }
    if (m_hasNews && *put && operation.author != m_session.user) {
        const bool isNewDossier = operation.kind == OperationKind::Dossier;
        if (auto told = m_news.add(value, dossier.place.tenantNumber, isNewDossier); !told) {
            return told;
        }
    }
    return m_hasConflicts ? m_conflicts.follow(value) : Result<void>();
}

/// What the server tells of a value that this role may not have. Stands under a name of its own, beside what was signed.
Result<void> PageApplier::applyPart(const PulledOperation& pulled, const protocol::PulledPart& part, Touched& dossier,
                                    qint64 author)
{
    const FieldRule& rule = ruleOf(part.fieldId);
    const bool isPart = rule.field != nullptr && rule.field->has(domain::Derived) && rule.mayRead &&
                        rule.field->category() == pulled.category;
    const auto normal = isPart ? domain::normalise(*rule.field, part.value) : Result<QString>(QString());
    if (!isPart || !normal || *normal != part.value) {
        note(SyncNotice::Kind::UnknownField, pulled.dossier);
        return {};
    }
    const auto put = m_records.put({.dossier = dossier.place.number,
                                    .kind = RecordKind::Field,
                                    .record = part.fieldId.toUtf8(),
                                    .field = QString(),
                                    .category = pulled.category,
                                    .revision = pulled.revisions[qsizetype(part.item)],
                                    .seq = pulled.seq,
                                    .author = author,
                                    .at = pulled.operation->deviceTime,
                                    .value = part.value,
                                    .key = {}});
    if (!put) {
        return failure(put);
    }
    // Of nothing nobody keeps what was told before: what it is of may have been removed (docs/decisions/0096).
    const auto gone = part.value.isEmpty()
                          ? m_records.forgetBefore(dossier.place.number, RecordKind::Field, part.fieldId.toUtf8())
                          : Result<bool>(false);
    if (!gone) {
        return failure(gone);
    }
    m_hasTakenBack = m_hasTakenBack || *gone;
    dossier.updated = qMax(dossier.updated, pulled.serverTime);
    dossier.hasOthers = true;
    return {};
}

Result<void> PageApplier::applyContentKey(const protocol::Operation& operation, const OperationItem& item,
                                          const Touched& dossier)
{
    const auto seen = m_vault.medicalKeys().log().seqOf(operation.medicalLogHead);
    const auto taken = m_sealed.takeContentKey(dossier.place, item.record(), item.sealedValue(),
                                               {.maker = operation.author, .logSeq = seen.value_or(0)});
    if (taken && *taken != SealedItems::Outcome::Opened) {
        const bool isNewer = *taken == SealedItems::Outcome::NoKey;
        note(isNewer ? SyncNotice::Kind::UnknownField : SyncNotice::Kind::SealedDoesNotOpen, operation.dossier);
    }
    return taken ? Result<void>() : failure(taken);
}

Result<void> PageApplier::applySealed(const PulledOperation& pulled, qsizetype index, Touched& dossier)
{
    const protocol::Operation& operation = *pulled.operation;
    const OperationItem& item = operation.items[index];
    if (item.record().size() != RecordId::size || operation.kind == OperationKind::Dossier ||
        operation.kind == OperationKind::Task) {
        return refuse(SyncNotice::Kind::WrongPlace, pulled.dossier);
    }
    if (operation.kind == OperationKind::ContentKey) {
        return applyContentKey(operation, item, dossier);
    }
    if (operation.kind == OperationKind::OwnNote && operation.author != m_session.user) {
        note(SyncNotice::Kind::UnreadableItem, pulled.dossier);
        return {};
    }
    dossier.hasOthers = true;
    const auto outcome = m_sealed.take({.dossier = dossier.place,
                                        .kind = recordKindOf(operation.kind),
                                        .record = item.record(),
                                        .revision = pulled.revisions[index],
                                        .seq = pulled.seq,
                                        .base = item.baseRevision(),
                                        .op = operation.id,
                                        .author = operation.author,
                                        .device = operation.device,
                                        .at = operation.deviceTime,
                                        .bytes = item.sealedValue(),
                                        .asked = item.asked()});
    if (!outcome) {
        return failure(outcome);
    }
    m_hasTakenBack = m_hasTakenBack || item.asked().isRemoval();
    switch (*outcome) {
    case SealedItems::Outcome::Opened:
        dossier.updated = qMax(dossier.updated, pulled.serverTime);
        break;
    case SealedItems::Outcome::NoKey:
        break;
    case SealedItems::Outcome::DoesNotOpen:
        note(SyncNotice::Kind::SealedDoesNotOpen, pulled.dossier);
        break;
    case SealedItems::Outcome::AuthorMayNot:
        note(SyncNotice::Kind::AuthorMayNotWrite, pulled.dossier);
        break;
    }
    return {};
}

} // namespace kluis::app
