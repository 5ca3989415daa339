// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoDossiers.h"

#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/MedicalValue.h"
#include "core/crypto/Random.h"
#include "core/crypto/SlotKey.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "server/admin/DirectWriter.h"

#include <algorithm>

namespace kluis::server {

using domain::AccessPolicy;
using domain::Category;
using domain::FieldCatalogue;
using domain::FieldValues;
using domain::Role;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;

namespace {

const QLatin1StringView consultNote("consult_note");
const QLatin1StringView processNote("process_note");

bool isEntry(const QString& fieldId)
{
    return fieldId == consultNote || fieldId == processNote;
}

} // namespace

struct DemoDossiers::Case {
    const Tenant& tenant;
    DossierId dossier;
    FieldValues fields;
    OperationAuthor doctor;
    crypto::ContentKeyRecord contentKeyRecord{};
    crypto::SecretBytes contentKey{};
};

OperationAuthor DemoDossiers::authorFor(const domain::Field& field, const QString& employer) const
{
    for (const Role role : {Role::Hr, Role::Doctor, Role::OccupationalExpert, Role::Planner}) {
        const DemoPerson* person = m_staff.find(role, employer);
        if (person != nullptr && AccessPolicy::mayWrite(role, field)) {
            return person->author();
        }
    }
    // Employers without people of their own get theirs like an import would bring it.
    return {m_keys.systemUser, m_keys.systemDevice, Role::System, &m_keys.signingKey};
}

Result<DemoDossiers::Written> DemoDossiers::write(const domain::SyntheticPractice& practice, quint64 count,
                                                  const std::function<void(quint64)>& progress)
{
    Written total;
    while (total.dossiers < count) {
        const quint64 first = total.dossiers;
        const quint64 end = std::min(count, first + batchDossiers);
        const qint64 now = m_clock.unixMillis();
        const auto written = m_store.write<quint64>([&](StoreDatabase& database) -> Result<quint64> {
            DirectWriter writer(database, now);
            quint64 operations = 0;
            for (quint64 index = first; index < end; ++index) {
                const auto made = writePerson(writer, practice, index);
                if (!made) {
                    return failure(made);
                }
                operations += *made;
            }
            return operations;
        });
        if (!written) {
            return failure(written);
        }
        total.dossiers = end;
        total.operations += *written;
        progress(end);
    }
    return total;
}

Result<quint64> DemoDossiers::writePerson(DirectWriter& writer, const domain::SyntheticPractice& practice,
                                          quint64 index)
{
    domain::SyntheticPerson person = practice.person(index);
    const Tenant& tenant = m_staff.tenants().at(std::size_t(person.employer));
    const DemoPerson* doctor = m_staff.find(Role::Doctor, tenant.shortName);
    Case made{tenant, crypto::randomId<DossierId>(), std::move(person.fields),
              doctor != nullptr ? doctor->author() : OperationAuthor()};
    quint64 operations = 0;
    for (const auto part : {&DemoDossiers::writeDossier, &DemoDossiers::writeFields, &DemoDossiers::writeMedical}) {
        const auto written = (this->*part)(writer, made);
        if (!written) {
            return failure(written);
        }
        operations += *written;
    }
    return operations;
}

Result<quint64> DemoDossiers::writeDossier(DirectWriter& writer, Case& made)
{
    const domain::Field* number = FieldCatalogue::find(u"personnel_no");
    const OperationAuthor author = authorFor(*number, made.tenant.shortName);
    Operation op = writer.draft(author, OperationKind::Dossier);
    op.tenant = made.tenant.id;
    op.dossier = made.dossier;
    for (auto field = made.fields.begin(); field != made.fields.end();) {
        const domain::Field* known = FieldCatalogue::find(field.key());
        if (known == nullptr || known->category() != Category::Administrative) {
            ++field;
            continue;
        }
        if (AccessPolicy::mayWrite(author.role, *known)) {
            op.items.append(OperationItem::plain(field.key().toUtf8(), field.key(), field.value(), 0));
        }
        field = made.fields.erase(field); // derived values are the program's to work out, not a person's to send
    }
    if (auto written = writer.write(author, std::move(op)); !written) {
        return failure(written);
    }
    return quint64(1);
}

/// What is neither administrative nor medical, one operation for each category and author.
Result<quint64> DemoDossiers::writeFields(DirectWriter& writer, Case& made)
{
    struct Part {
        OperationAuthor author;
        Operation op;
    };
    QMap<std::tuple<quint8, quint8, quint8>, Part> parts;
    for (auto field = made.fields.cbegin(); field != made.fields.cend(); ++field) {
        const domain::Field* known = FieldCatalogue::find(field.key());
        if (known == nullptr || known->category() == Category::Medical) {
            continue;
        }
        const OperationAuthor author = authorFor(*known, made.tenant.shortName);
        if (!AccessPolicy::mayWrite(author.role, *known)) {
            continue;
        }
        const auto kind = isEntry(field.key()) ? OperationKind::Entry : OperationKind::Field;
        Part& part = parts[{quint8(known->category()), quint8(author.role), quint8(kind)}];
        if (part.op.items.isEmpty()) {
            part.author = author;
            part.op = writer.draft(author, kind);
            part.op.tenant = made.tenant.id;
            part.op.dossier = made.dossier;
            part.op.category = known->category();
        }
        const QByteArray record =
            kind == OperationKind::Entry ? crypto::randomId<RecordId>().bytes() : field.key().toUtf8();
        part.op.items.append(OperationItem::plain(record, field.key(), field.value(), 0));
    }
    for (const Part& part : std::as_const(parts)) {
        if (auto written = writer.write(part.author, part.op); !written) {
            return failure(written);
        }
    }
    return quint64(parts.size());
}

Result<quint64> DemoDossiers::writeMedical(DirectWriter& writer, Case& made)
{
    FieldValues fields;
    FieldValues entries;
    for (auto field = made.fields.cbegin(); field != made.fields.cend(); ++field) {
        const domain::Field* known = FieldCatalogue::find(field.key());
        if (known != nullptr && known->category() == Category::Medical && !known->has(domain::AuthorOnly)) {
            (isEntry(field.key()) ? entries : fields).insert(field.key(), field.value());
        }
    }
    const bool isNothing = fields.isEmpty() && entries.isEmpty();
    if (isNothing || m_group.groupKey(made.tenant.id) == nullptr || made.doctor.key == nullptr) {
        return quint64(0);
    }
    if (auto key = writeContentKey(writer, made); !key) {
        return failure(key);
    }
    quint64 operations = 1;
    for (const auto& [kind, values] :
         {std::pair(OperationKind::Field, fields), std::pair(OperationKind::Entry, entries)}) {
        if (values.isEmpty()) {
            continue;
        }
        Operation op = medicalDraft(writer, made, kind);
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            auto item = seal(op, made, value.key(), value.value());
            if (!item) {
                return failure(item);
            }
            op.items.append(std::move(*item));
        }
        if (auto written = writer.write(made.doctor, std::move(op)); !written) {
            return failure(written);
        }
        ++operations;
    }
    return operations;
}

Operation DemoDossiers::medicalDraft(const DirectWriter& writer, const Case& made, OperationKind kind) const
{
    Operation op = writer.draft(made.doctor, kind);
    op.tenant = made.tenant.id;
    op.dossier = made.dossier;
    op.category = Category::Medical;
    op.medicalLogHead = m_group.state().head();
    return op;
}

Result<void> DemoDossiers::writeContentKey(DirectWriter& writer, Case& made)
{
    auto fresh =
        crypto::ContentKeyRecord::create(*m_group.groupKey(made.tenant.id), 1, made.tenant.id, made.dossier, 1);
    if (!fresh) {
        return failure(fresh);
    }
    made.contentKeyRecord = fresh->record;
    made.contentKey = std::move(fresh->key);
    Operation op = medicalDraft(writer, made, OperationKind::ContentKey);
    op.items.append(OperationItem::sealed(made.contentKeyRecord.keyId.bytes(), made.contentKeyRecord.encode(), 0));
    if (auto written = writer.write(made.doctor, std::move(op)); !written) {
        return failure(written);
    }
    return {};
}

Result<OperationItem> DemoDossiers::seal(const Operation& op, const Case& made, const QString& fieldId,
                                         const QString& value) const
{
    crypto::FieldContext context;
    context.tenant = op.tenant;
    context.dossier = op.dossier;
    context.op = op.id;
    context.author = op.author;
    context.device = op.device;
    context.epoch = made.contentKeyRecord.epoch;
    if (op.kind == OperationKind::Entry) {
        context.slot = crypto::randomId<SlotId>();
    } else {
        const auto slotKey = crypto::SlotKey::derive(*m_group.groupKey(op.tenant), op.tenant, op.dossier);
        context.slot = crypto::SlotKey::slotFor(slotKey, fieldId);
    }
    crypto::MedicalValue content;
    content.fieldId = fieldId;
    content.value = value;
    content.at = op.deviceTime;
    const auto envelope = crypto::FieldEnvelope::seal(made.contentKey, made.contentKeyRecord.keyId, context,
                                                      content.encode(), crypto::PaddingClass::Text);
    if (!envelope) {
        return failure(envelope);
    }
    return OperationItem::sealed(context.slot.bytes(), *envelope, 0);
}

} // namespace kluis::server
