// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis-server agreement …`: which fields an employer agreed to have recorded.
#include "core/domain/FieldCatalogue.h"
#include "server/admin/Command.h"
#include "server/admin/NamedEmployer.h"
#include "server/admin/UserAdministration.h"
#include "server/store/AgreementStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluis::server {

namespace {

using domain::FieldAgreement;

struct AgreementTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AgreementTexts)
};

/// One line for each field that an agreement can be about.
CommandOutput outputOf(const QString& employer, const FieldAgreement& agreement)
{
    QJsonArray fields;
    QStringList lines;
    for (const domain::Field* field : domain::FieldCatalogue::all()) {
        if (!FieldAgreement::mayLeaveOut(*field)) {
            continue;
        }
        const bool isAgreed = agreement.covers(*field);
        fields.append(QJsonObject{{QStringLiteral("field"), QString(field->id())},
                                  {QStringLiteral("label"), field->label(QLocale())},
                                  {QStringLiteral("agreed"), isAgreed}});
        lines.append(QStringLiteral("%1 %2  %3")
                         .arg(isAgreed ? QStringLiteral("+") : QStringLiteral("-"), QString(field->id()),
                              field->label(QLocale())));
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("employer"), employer}, {QStringLiteral("fields"), fields}};
    output.text = lines.join(u'\n');
    return output;
}

Result<CommandOutput> show(const CommandInput& input)
{
    const auto employer = input.given.required("employer");
    auto data = employer ? input.open() : failure(employer);
    const auto agreement =
        data ? data->store().read<FieldAgreement>([&](StoreDatabase& database) -> Result<FieldAgreement> {
            const auto tenant = NamedEmployer::in(database, *employer);
            return tenant ? AgreementStore(database).of(tenant->id) : failure(tenant);
        })
             : failure(data);
    return agreement ? Result<CommandOutput>(outputOf(*employer, *agreement)) : failure(agreement);
}

/// The fields of `--without`, given several times or with commas.
Result<FieldAgreement> agreementIn(const CommandInput& input)
{
    QStringList leftOut;
    const auto given = input.values("without");
    for (const QString& some : given) {
        leftOut += some.split(u',', Qt::SkipEmptyParts);
    }
    if (leftOut.isEmpty() == !input.given.has("everything")) {
        return fail(ErrorCode::InvalidArgument,
                    AgreementTexts::tr("Say what is left out by --without FIELD, or agree to --everything."),
                    QStringLiteral("without"));
    }
    return FieldAgreement::without(leftOut);
}

Result<CommandOutput> set(const CommandInput& input)
{
    const auto employer = input.given.required("employer");
    const auto agreement = employer ? agreementIn(input) : failure(employer);
    auto data = agreement ? input.open() : failure(agreement);
    if (!data) {
        return failure(data);
    }
    const auto done = data->store().write<void>([&](StoreDatabase& database) -> Result<void> {
        const auto tenant = NamedEmployer::in(database, *employer);
        if (!tenant) {
            return failure(tenant);
        }
        return UserAdministration(database, data->keys(), input.clock).setAgreement(tenant->id, *agreement);
    });
    if (!done) {
        return failure(done);
    }
    CommandOutput output = outputOf(*employer, *agreement);
    output.remarks.append(
        AgreementTexts::tr("Noted. Clients follow it at their next contact, and forget what is left out."));
    return output;
}

} // namespace

QList<Command> agreementCommands()
{
    const QCommandLineOption data = dataOption();
    const QCommandLineOption employer =
        console::option("employer", AgreementTexts::tr("Short name of the employer."), "E");
    return {
        {"agreement show", "", "Which fields an employer agreed to have recorded.", 0, {data, employer}, show},
        {"agreement set",
         "",
         "Decides which fields an employer's processing agreement leaves out; nobody records or sees those.",
         0,
         {data, employer,
          console::option("without", AgreementTexts::tr("A field that is left out; several by commas or once more."),
                          "FIELD"),
          console::flag("everything", AgreementTexts::tr("Nothing is left out."))},
         set},
    };
}

} // namespace kluis::server
