// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis-server employer …`: what is recorded of an employer itself.
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "server/admin/Command.h"
#include "server/admin/NamedEmployer.h"
#include "server/audit/AuditLog.h"
#include "server/store/EmployerStore.h"

#include <QJsonObject>

namespace kluis::server {

namespace {

using domain::Field;
using domain::FieldCatalogue;
using domain::FieldValues;

struct EmployerTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::EmployerTexts)
};

CommandOutput outputOf(const QString& employer, const FieldValues& values)
{
    QJsonObject told;
    QStringList lines;
    for (const Field* field : FieldCatalogue::all()) {
        if (!EmployerStore::isKept(*field)) {
            continue;
        }
        const QString value = values.value(field->id());
        told.insert(QString(field->id()), value);
        lines.append(
            QStringLiteral("%1  %2: %3")
                .arg(QString(field->id()), field->label(QLocale()),
                     value.isEmpty() ? EmployerTexts::tr("not said") : domain::displayValue(*field, value, QLocale())));
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("employer"), employer}, {QStringLiteral("values"), told}};
    output.text = lines.join(u'\n');
    return output;
}

Result<CommandOutput> show(const CommandInput& input)
{
    const QString employer = input.argument(0);
    auto data = input.open();
    const auto values = data ? data->store().read<FieldValues>([&](StoreDatabase& database) -> Result<FieldValues> {
        const auto tenant = NamedEmployer::in(database, employer);
        return tenant ? EmployerStore(database).values(tenant->id) : failure(tenant);
    })
                             : failure(data);
    return values ? Result<CommandOutput>(outputOf(employer, *values)) : failure(values);
}

/// A field that the administrator writes of employers.
Result<const Field*> fieldNamed(const QString& id)
{
    const Field* field = FieldCatalogue::find(id);
    if (field == nullptr || !EmployerStore::isKept(*field) ||
        !domain::AccessPolicy::mayWrite(domain::Role::Administrator, *field)) {
        return fail(ErrorCode::InvalidArgument,
                    EmployerTexts::tr("\"%1\" is nothing that is recorded of an employer.").arg(id));
    }
    return field;
}

Result<CommandOutput> set(const CommandInput& input)
{
    const QString employer = input.argument(0);
    const auto field = fieldNamed(input.argument(1));
    const auto value = field ? domain::normalise(**field, input.argument(2)) : failure(field);
    auto data = value ? input.open() : failure(value);
    if (!data) {
        return failure(data);
    }
    const auto values = data->store().write<FieldValues>([&](StoreDatabase& database) -> Result<FieldValues> {
        const auto tenant = NamedEmployer::in(database, employer);
        if (!tenant) {
            return failure(tenant);
        }
        if (auto stored = EmployerStore(database).set(tenant->id, **field, *value); !stored) {
            return failure(stored);
        }
        ServerEvent event;
        event.kind = ServerEventKind::EmployerChanged;
        event.time = input.clock.unixMillis();
        event.tenant = tenant->id;
        event.object = QString((*field)->id());
        const auto logged = AuditLog::append(database, event);
        return logged ? EmployerStore(database).values(tenant->id) : failure(logged);
    });
    if (!values) {
        return failure(values);
    }
    CommandOutput output = outputOf(employer, *values);
    output.remarks.append(EmployerTexts::tr("Noted. Clients follow it at their next contact."));
    return output;
}

} // namespace

QList<Command> employerCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"employer show", "NAME", "What is recorded of an employer itself.", 1, {data}, show},
        {"employer set",
         "NAME FIELD VALUE",
         "Records something of an employer itself: erd_zw and erd_wga (self-insurer: yes or no), payroll_tax_no, "
         "kvk_no; "
         "an empty VALUE takes it back.",
         3,
         {data},
         set},
    };
}

} // namespace kluis::server
