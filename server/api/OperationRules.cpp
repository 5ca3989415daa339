// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/OperationRules.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/AppointmentRecord.h"
#include "core/domain/AskedRights.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"
#include "core/domain/TaskRights.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/RejectReason.h"

#include <QSet>

#include <algorithm>

namespace kluis::server {

using domain::AccessPolicy;
using domain::AppointmentRecord;
using domain::Category;
using domain::Field;
using domain::FieldCatalogue;
using domain::Role;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
namespace reason = protocol::reason;

namespace {

constexpr qsizetype randomRecordSize = 16;
constexpr Refusal malformed{ErrorCode::Malformed, reason::malformed};
constexpr Refusal notAllowed{ErrorCode::Forbidden, reason::notAllowed};
constexpr Refusal unknownField{ErrorCode::InvalidArgument, reason::unknownField};
constexpr Refusal badValue{ErrorCode::InvalidArgument, reason::badValue};
constexpr Refusal needsDocument{ErrorCode::InvalidArgument, reason::needsDocument};

const QLatin1StringView personnelNumber("personnel_no");
const QLatin1StringView lastName("last_name");

/// No dossier is without them, from its first operation on.
bool isIndispensable(const QString& field)
{
    return field == personnelNumber || field == lastName;
}

/// The field whose rights and shape an entry of the category follows.
QLatin1StringView entryField(Category category)
{
    switch (category) {
    case Category::Absence:
        return QLatin1StringView("work_handover");
    case Category::Capacity:
        return QLatin1StringView("work_advice");
    case Category::Process:
        return QLatin1StringView("process_note");
    default:
        return {};
    }
}

bool isCanonical(const Field& field, const QString& value)
{
    const auto normal = domain::normalise(field, value);
    return normal && *normal == value;
}

/// What the employee asked for is carried out by who answers for it. A removal leaves nothing behind, and is of something.
std::optional<Refusal> checkAsked(const OperationItem& item, const Field* field, Role role)
{
    if (!item.asked().isAsked()) {
        return std::nullopt;
    }
    const bool isRemoval = item.asked().isRemoval();
    const bool isTheirs = field == nullptr ? role == Role::Doctor
                          : isRemoval      ? domain::AskedRights::mayRemove(role, *field)
                                           : domain::AskedRights::mayCorrect(role, *field);
    if (!isTheirs) {
        return notAllowed;
    }
    return isRemoval && (!item.value().isEmpty() || item.baseRevision() == 0) ? std::optional(badValue) : std::nullopt;
}

std::optional<Refusal> checkField(const OperationItem& item, const Operation& op, Role role)
{
    if (item.isSealed()) {
        return malformed;
    }
    const Field* field = FieldCatalogue::find(item.fieldId());
    if (field == nullptr || field->scope() != domain::FieldScope::Dossier) {
        return unknownField;
    }
    if (field->category() != op.category || item.record() != item.fieldId().toUtf8()) {
        return malformed;
    }
    // An appointment is a record of its own, whose time is looked at: not by this way around it.
    if (!AccessPolicy::mayWrite(role, *field) || item.fieldId() == QLatin1StringView(AppointmentRecord::fieldId)) {
        return notAllowed;
    }
    if (AccessPolicy::takesDocuments(*field)) {
        return needsDocument;
    }
    if (const auto refusal = checkAsked(item, field, role)) {
        return refusal;
    }
    if (item.asked().isRemoval()) {
        return std::nullopt;
    }
    // What was released is taken back by saying so, with a reason: never by emptying it.
    const bool isNeverEmpty = isIndispensable(item.fieldId()) || domain::ReleaseCopy::in(item.fieldId()) != nullptr;
    if (!isCanonical(*field, item.value()) || (item.value().isEmpty() && isNeverEmpty)) {
        return badValue;
    }
    return std::nullopt;
}

std::optional<Refusal> checkFields(const Operation& op, Role role)
{
    for (const OperationItem& item : op.items) {
        if (const auto refusal = checkField(item, op, role)) {
            return refusal;
        }
    }
    return std::nullopt;
}

std::optional<Refusal> checkEntries(const Operation& op, Role role)
{
    const QLatin1StringView fieldId = entryField(op.category);
    for (const OperationItem& item : op.items) {
        const bool isRemoval = item.asked().isRemoval();
        if (item.isSealed() || item.record().size() != randomRecordSize || (item.baseRevision() != 0) != isRemoval) {
            return malformed;
        }
        const Field* field = FieldCatalogue::find(item.fieldId());
        if (field == nullptr) {
            return unknownField;
        }
        if (fieldId.isEmpty() || item.fieldId() != fieldId) {
            // An entry's kind decides nothing about rights: a field that is no note stays what it is.
            return field->category() == op.category && AccessPolicy::mayWrite(role, *field) ? malformed : notAllowed;
        }
        if (!AccessPolicy::mayWriteEntry(role, op.category)) {
            return notAllowed;
        }
        if (const auto refusal = checkAsked(item, field, role)) {
            return refusal;
        }
        if (!isRemoval && (item.value().isEmpty() || !isCanonical(*field, item.value()))) {
            return badValue;
        }
    }
    return std::nullopt;
}

/// One at a time: its answer is about its time.
std::optional<Refusal> checkAppointment(const Operation& op, const OperationItem& item, Role role)
{
    if (!AppointmentRecord::mayPlan(role)) {
        return notAllowed;
    }
    if (op.items.size() != 1) {
        return malformed;
    }
    return AppointmentRecord::parse(item.value()) ? std::nullopt : std::optional(badValue);
}

/// Whether a task that is changed was this person's to change is asked where the one that stands is known. Appointments
/// are of the same kind.
std::optional<Refusal> checkTasks(const Operation& op, Role role)
{
    const Field* field = FieldCatalogue::find(u"task");
    for (const OperationItem& item : op.items) {
        if (item.isSealed() || item.record().size() != randomRecordSize || op.category != field->category()) {
            return malformed;
        }
        if (item.fieldId() == QLatin1StringView(AppointmentRecord::fieldId)) {
            if (const auto refusal = checkAppointment(op, item, role)) {
                return refusal;
            }
            continue;
        }
        if (FieldCatalogue::find(item.fieldId()) != field) {
            return FieldCatalogue::find(item.fieldId()) == nullptr ? unknownField : notAllowed;
        }
        if (!AccessPolicy::mayRead(role, *field)) {
            return notAllowed;
        }
        const auto task = domain::TaskRecord::parse(item.value());
        if (!task) {
            return badValue;
        }
        if (item.baseRevision() == 0 && !domain::TaskRights::mayMake({op.author, role}, *task)) {
            return notAllowed;
        }
    }
    return std::nullopt;
}

std::optional<Refusal> checkDocuments(const Operation& op, Role role)
{
    for (const OperationItem& item : op.items) {
        if (item.isSealed() || item.record().size() != randomRecordSize || item.baseRevision() != 0) {
            return malformed;
        }
        const Field* field = FieldCatalogue::find(item.fieldId());
        if (field == nullptr) {
            return unknownField;
        }
        if (field->category() != op.category || !AccessPolicy::mayWrite(role, *field)) {
            return notAllowed;
        }
        if (!AccessPolicy::takesDocuments(*field)) {
            return malformed;
        }
        if (!protocol::DocumentRecord::decode(item.value())) {
            return badValue;
        }
    }
    return std::nullopt;
}

std::optional<Refusal> checkNewDossier(const Operation& op, Role role)
{
    if (op.category != Category::Administrative) {
        return malformed;
    }
    if (role != Role::Hr && role != Role::System) {
        return notAllowed;
    }
    const auto names = [&op](QLatin1StringView id) {
        return std::any_of(op.items.cbegin(), op.items.cend(),
                           [id](const OperationItem& item) { return item.fieldId() == id && !item.value().isEmpty(); });
    };
    if (!names(personnelNumber) || !names(lastName)) {
        return badValue;
    }
    for (const OperationItem& item : op.items) {
        if (item.baseRevision() != 0) {
            return malformed;
        }
    }
    return checkFields(op, role);
}

/// The server can't see which medical field a slot is: who may write which is checked by readers. It sees the
/// role, and that nothing medical comes in the clear.
std::optional<Refusal> checkMedical(const Operation& op, Role role)
{
    if (!domain::isMedical(role)) {
        return notAllowed;
    }
    for (const OperationItem& item : op.items) {
        // A note or document is written once too; sealed again under a newer key it says the same, which readers check.
        const bool isAppendOnly = op.kind == OperationKind::ContentKey || op.kind == OperationKind::OwnNote;
        if (!item.isSealed() || item.sealedValue().isEmpty() || item.record().size() != randomRecordSize ||
            (isAppendOnly && item.baseRevision() != 0)) {
            return malformed;
        }
        if (const auto refusal = checkAsked(item, nullptr, role)) {
            return refusal;
        }
    }
    return std::nullopt;
}

/// Of fields and notes only, and one by one: each has a revision of its own to stand on.
bool isAskedOfOthers(const Operation& op)
{
    const bool isOfValues = op.kind == OperationKind::Field || op.kind == OperationKind::Entry;
    return (!isOfValues || op.items.size() > 1) &&
           std::any_of(op.items.cbegin(), op.items.cend(),
                       [](const OperationItem& item) { return item.asked().isAsked(); });
}

bool hasDoubledOrRedactedItems(const Operation& op)
{
    QSet<QByteArray> records;
    return std::any_of(op.items.cbegin(), op.items.cend(), [&records](const OperationItem& item) {
        const bool doubled = records.contains(item.record());
        records.insert(item.record());
        return doubled || item.isRedacted();
    });
}

} // namespace

std::optional<Refusal> OperationRules::checkAuthorship(const Operation& op, const Caller& caller)
{
    if (op.author != caller.user || op.device != caller.device) {
        return Refusal{ErrorCode::Forbidden, reason::notAuthor};
    }
    if (!caller.deviceCertified) {
        return Refusal{ErrorCode::NotConfirmed, reason::deviceNotCertified};
    }
    if (!op.verify(caller.devicePublicKey)) {
        return Refusal{ErrorCode::CryptoFailure, reason::badSignature};
    }
    return std::nullopt;
}

std::optional<Refusal> OperationRules::checkContent(const Operation& op, Role role)
{
    if (op.items.isEmpty() || hasDoubledOrRedactedItems(op) || isAskedOfOthers(op)) {
        return malformed;
    }
    if (op.category == Category::Medical) {
        const bool isNever = op.kind == OperationKind::Dossier || op.kind == OperationKind::Task;
        return isNever ? std::optional(malformed) : checkMedical(op, role);
    }
    switch (op.kind) {
    case OperationKind::Field:
        return checkFields(op, role);
    case OperationKind::Entry:
        return checkEntries(op, role);
    case OperationKind::Task:
        return checkTasks(op, role);
    case OperationKind::Document:
        return checkDocuments(op, role);
    case OperationKind::Dossier:
        return checkNewDossier(op, role);
    case OperationKind::ContentKey:
    case OperationKind::OwnNote:
        break;
    }
    return malformed;
}

const Field* OperationRules::leftOut(const Operation& op, const domain::FieldAgreement& agreement)
{
    for (const OperationItem& item : op.items) {
        const Field* field = item.isSealed() ? nullptr : FieldCatalogue::find(item.fieldId());
        if (field != nullptr && !agreement.covers(*field)) {
            return field;
        }
    }
    return nullptr;
}

std::optional<Refusal> OperationRules::checkAgreed(const Operation& op, const domain::FieldAgreement& agreement)
{
    return leftOut(op, agreement) != nullptr ? std::optional(Refusal{ErrorCode::Forbidden, reason::notAgreed})
                                             : std::nullopt;
}

} // namespace kluis::server
