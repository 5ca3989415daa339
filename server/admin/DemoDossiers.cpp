// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoDossiers.h"

#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/MedicalValue.h"
#include "core/crypto/Random.h"
#include "core/crypto/SlotKey.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "server/admin/DemoPaper.h"
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

constexpr int mostWithDocuments = 40; ///< dossiers

QStringList planLines()
{
    return {QStringLiteral("Doel: volledige terugkeer in eigen werk."),
            QString(),
            QStringLiteral("Week 1 en 2: twee uur per dag, aangepaste taken."),
            QStringLiteral("Week 3 en 4: vier uur per dag."),
            QStringLiteral("Week 5 en 6: zes uur per dag, daarna evaluatie."),
            QString(),
            QStringLiteral("Werkgever en werknemer zijn het eens met dit plan."),
            QStringLiteral("Dit is een verzonnen document voor de demonstratie.")};
}

QStringList letterLines()
{
    return {QStringLiteral("Geachte collega,"),
            QString(),
            QStringLiteral("Uw patient zag ik op mijn spreekuur. Het onderzoek liet geen bijzonderheden zien."),
            QStringLiteral("Ik adviseer de belasting geleidelijk op te bouwen; een controle is niet nodig."),
            QString(),
            QStringLiteral("Met vriendelijke groet,"),
            QStringLiteral("een verzonnen specialist"),
            QStringLiteral("Dit is een verzonnen document voor de demonstratie.")};
}

bool isEntry(const QString& fieldId)
{
    return fieldId == consultNote || fieldId == processNote;
}

} // namespace

struct DemoDossiers::Case {
    StoreDatabase& database;
    const Tenant& tenant;
    DossierId dossier;
    FieldValues fields;
    OperationAuthor doctor;
    crypto::ContentKeyRecord contentKeyRecord{};
    crypto::SecretBytes contentKey{};
    const DemoPerson* seenBy = nullptr; ///< the doctor of who is ill

    [[nodiscard]] bool isIll() const
    {
        return fields.contains(QStringLiteral("first_sick_day")) && !fields.contains(QStringLiteral("recovery_date"));
    }
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
                const auto made = writePerson(writer, database, practice, index);
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

Result<quint64> DemoDossiers::writePerson(DirectWriter& writer, StoreDatabase& database,
                                          const domain::SyntheticPractice& practice, quint64 index)
{
    domain::SyntheticPerson person = practice.person(index);
    const Tenant& tenant = m_staff.tenants().at(std::size_t(person.employer));
    const DemoPerson* doctor = m_staff.find(Role::Doctor, tenant.shortName);
    Case made{database, tenant, crypto::randomId<DossierId>(), std::move(person.fields),
              doctor != nullptr ? doctor->author() : OperationAuthor()};
    made.seenBy = made.isIll() ? m_planning.nextDoctor() : nullptr;
    if (made.seenBy != nullptr) {
        made.fields.insert(QStringLiteral("doctor_uid"), made.seenBy->login);
    }
    quint64 operations = 0;
    for (const auto part : {&DemoDossiers::writeDossier, &DemoDossiers::writeFields, &DemoDossiers::writeMedical,
                            &DemoDossiers::writeAppointments, &DemoDossiers::writeDocuments}) {
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
        // What is a document holds no text: whoever reads it would be told of a newer program.
        if (!AccessPolicy::mayWrite(author.role, *known) || AccessPolicy::takesDocuments(*known)) {
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

Result<quint64> DemoDossiers::writeAppointments(DirectWriter& writer, Case& made)
{
    if (made.seenBy == nullptr) {
        return quint64(0);
    }
    const QDate first = QDate::fromString(made.fields.value(QStringLiteral("first_sick_day")), Qt::ISODate);
    return m_planning.write(writer, made.database, {made.tenant.id, made.dossier, first, made.seenBy});
}

/// A plan by HR and a letter to the doctor, in the dossiers of the first who are ill.
Result<quint64> DemoDossiers::writeDocuments(DirectWriter& writer, Case& made)
{
    const domain::Field* plan = FieldCatalogue::find(u"action_plan");
    const domain::Field* letter = FieldCatalogue::find(u"correspondence");
    if (m_withDocuments == mostWithDocuments || made.contentKey.size() == 0 || plan == nullptr || letter == nullptr) {
        return quint64(0);
    }
    ++m_withDocuments;
    const OperationAuthor hr = authorFor(*plan, made.tenant.shortName);
    if (auto written = writeDocument(writer, made, *plan, hr, QStringLiteral("Plan van aanpak.pdf"),
                                     DemoPaper::pdf(QStringLiteral("Plan van aanpak"), planLines()));
        !written) {
        return failure(written);
    }
    if (auto written = writeDocument(writer, made, *letter, made.doctor, QStringLiteral("Brief specialist.pdf"),
                                     DemoPaper::pdf(QStringLiteral("Brief van de specialist"), letterLines()));
        !written) {
        return failure(written);
    }
    return quint64(2);
}

Result<void> DemoDossiers::writeDocument(DirectWriter& writer, Case& made, const domain::Field& field,
                                         const OperationAuthor& author, const QString& name, const QByteArray& pdf)
{
    const auto place = writer.records().dossier(made.dossier);
    if (!place) {
        return failure(place);
    }
    const auto stored = m_documents.add(
        made.database,
        {made.tenant.id, made.dossier, (*place)->number, field.category(), author.user, m_clock.unixMillis()}, name,
        pdf);
    if (!stored) {
        return failure(stored);
    }
    const bool medical = field.category() == Category::Medical;
    Operation op =
        medical ? medicalDraft(writer, made, OperationKind::Document) : writer.draft(author, OperationKind::Document);
    op.tenant = made.tenant.id;
    op.dossier = made.dossier;
    op.category = field.category();
    auto item = medical
                    ? seal(op, made, field.id(), stored->record, stored->id)
                    : Result<OperationItem>(OperationItem::plain(stored->id.bytes(), field.id(), stored->record, 0));
    if (!item) {
        return failure(item);
    }
    op.items.append(std::move(*item));
    const auto written = writer.write(author, std::move(op));
    return written ? Result<void>() : failure(written);
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
                                         const QString& value, const RecordId& document) const
{
    crypto::FieldContext context;
    context.tenant = op.tenant;
    context.dossier = op.dossier;
    context.op = op.id;
    context.author = op.author;
    context.device = op.device;
    context.epoch = made.contentKeyRecord.epoch;
    if (op.kind == OperationKind::Document) {
        context.slot = *SlotId::fromBytes(document.bytes());
    } else if (op.kind == OperationKind::Entry) {
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
