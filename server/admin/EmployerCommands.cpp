// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis-server employer …`: what is recorded of an employer itself.
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "server/admin/Command.h"
#include "server/admin/NamedEmployer.h"
#include "server/audit/AuditLog.h"
#include "server/store/AccountStore.h"
#include "server/store/EmployerStore.h"

#include <QJsonArray>
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

Result<CommandOutput> list(const CommandInput& input)
{
    auto data = input.open();
    return data ? data->store().read<CommandOutput>([](StoreDatabase& database) -> Result<CommandOutput> {
        const auto tenants = AccountStore(database).tenants();
        if (!tenants) {
            return failure(tenants);
        }
        QJsonArray employers;
        QStringList lines;
        for (const Tenant& tenant : *tenants) {
            const auto counts = EmployerStore(database).counts(tenant.id);
            if (!counts) {
                return failure(counts);
            }
            employers.append(QJsonObject{{QStringLiteral("employer"), tenant.shortName},
                                         {QStringLiteral("name"), tenant.name},
                                         {QStringLiteral("people"), counts->people},
                                         {QStringLiteral("dossiers"), counts->dossiers}});
            lines.append(EmployerTexts::tr("%1  %2: people %3, dossiers %4")
                             .arg(tenant.shortName, tenant.name)
                             .arg(counts->people)
                             .arg(counts->dossiers));
        }
        CommandOutput output;
        output.json = employers;
        output.text = lines.join(u'\n');
        return output;
    })
                : failure(data);
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
        {"employer list",
         "",
         "The employers, with how many work for each and how many dossiers it has.",
         0,
         {data},
         list},
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
