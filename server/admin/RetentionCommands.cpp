// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis-server retention …`: the terms of this practice, and where its dossiers stand.
#include "core/retention/RetentionCatalogue.h"
#include "server/admin/Command.h"
#include "server/audit/AuditLog.h"
#include "server/retention/DossierFacts.h"
#include "server/retention/RetentionStore.h"
#include "server/store/AccountStore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace kluis::server {

namespace {

using retention::Choice;
using retention::Part;
using retention::Policy;
using retention::Review;

struct RetentionCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::RetentionCommandTexts)
};

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value)};
}

QJsonObject readingJson(const retention::Reading& reading, const QList<retention::Start>& counting)
{
    return {{QStringLiteral("start"), QString(retention::startName(reading.start))},
            {QStringLiteral("source"), QString(reading.source)},
            {QStringLiteral("confidence"), QString(QLatin1Char(char(reading.confidence)))},
            {QStringLiteral("counts"), counting.contains(reading.start)}};
}

QString readingText(const retention::Reading& reading, const QList<retention::Start>& counting)
{
    return QStringLiteral("%1 %2 (%3, %4)")
        .arg(counting.contains(reading.start) ? QStringLiteral("+") : QStringLiteral("-"),
             QString(retention::startName(reading.start)), QString(reading.source),
             QString(QLatin1Char(char(reading.confidence))));
}

Result<CommandOutput> terms(const CommandInput& input)
{
    auto data = input.open();
    const auto choices = data ? data->store().read<QList<Choice>>(
                                    [](StoreDatabase& database) { return RetentionStore(database).choices(); })
                              : failure(data);
    if (!choices) {
        return failure(choices);
    }
    const Policy policy(*choices);
    QJsonArray json;
    QStringList lines;
    for (const retention::Term& term : retention::RetentionCatalogue::all()) {
        const auto counting = policy.startsOf(term);
        QJsonArray readings{readingJson(term.reading, counting)};
        QString text = readingText(term.reading, counting);
        if (term.otherReading) {
            readings.append(readingJson(*term.otherReading, counting));
            text += QStringLiteral(", ") + readingText(*term.otherReading, counting);
        }
        json.append(QJsonObject{{QStringLiteral("term"), QString(term.id)},
                                {QStringLiteral("part"), QString(retention::partName(term.part))},
                                {QStringLiteral("months"), policy.monthsOf(term)},
                                {QStringLiteral("chosen"), policy.isChosen(term)},
                                {QStringLiteral("readings"), readings}});
        lines.append(RetentionCommandTexts::tr("%1: %2 months, from %3")
                         .arg(QString(term.id), QString::number(policy.monthsOf(term)), text));
    }
    CommandOutput output;
    output.json = json;
    output.text = lines.join(u'\n');
    return output;
}

Result<Choice> choiceIn(const CommandInput& input)
{
    Choice choice{input.argument(0), 0, {}};
    if (const QString months = input.value("months"); !months.isEmpty()) {
        bool good = false;
        choice.months = months.toInt(&good);
        if (!good || choice.months < 1) {
            return fail(ErrorCode::InvalidArgument, RetentionCommandTexts::tr("--months takes a number."),
                        QStringLiteral("months"));
        }
    }
    if (const QString start = input.value("start"); !start.isEmpty()) {
        choice.start = retention::startFromName(start);
        if (!choice.start) {
            return fail(ErrorCode::InvalidArgument,
                        RetentionCommandTexts::tr("--start takes a name that 'retention terms' shows."),
                        QStringLiteral("start"));
        }
    }
    const auto checked = Policy::check(choice);
    return checked ? Result<Choice>(choice) : failure(checked);
}

Result<CommandOutput> choose(const CommandInput& input)
{
    const auto choice = choiceIn(input);
    auto data = choice ? input.open() : failure(choice);
    if (!data) {
        return failure(data);
    }
    const auto done = data->store().write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto set = RetentionStore(database).setChoice(*choice); !set) {
            return set;
        }
        ServerEvent event;
        event.kind = ServerEventKind::TermChanged;
        event.time = input.clock.unixMillis();
        event.object = choice->term;
        event.count = quint64(choice->months);
        return AuditLog::append(database, event);
    });
    if (!done) {
        return failure(done);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("term"), choice->term}, {QStringLiteral("months"), choice->months}};
    output.text = RetentionCommandTexts::tr("Noted. Clients follow it from their next look at the list on.");
    return output;
}

/// One employer's dossiers, as ids: the list names nobody.
Result<QJsonArray> linesOf(StoreDatabase& database, const Tenant& tenant, const Policy& policy, const QDate& today)
{
    const auto holds = RetentionStore(database).holds(tenant.id);
    if (!holds) {
        return failure(holds);
    }
    QHash<DossierId, QString> held;
    for (const StoredHold& hold : *holds) {
        held.insert(hold.dossier, hold.reason);
    }
    QJsonArray lines;
    const auto walked = DossierFacts(database).forEach(
        tenant.id, [&](const StoredDossier& dossier, const retention::Facts& facts) -> Result<void> {
            for (const Part part : retention::allParts) {
                const Review review = Review::of(part, facts, policy, today);
                if (review.state() == Review::State::Nothing) {
                    continue;
                }
                lines.append(QJsonObject{{QStringLiteral("employer"), tenant.shortName},
                                         {QStringLiteral("dossier"), dossier.id.toString()},
                                         {QStringLiteral("part"), QString(retention::partName(part))},
                                         {QStringLiteral("state"), QString(retention::reviewStateName(review.state()))},
                                         {QStringLiteral("until"), review.until().toString(Qt::ISODate)},
                                         {QStringLiteral("disputed"), review.isDisputed()},
                                         {QStringLiteral("hold"), held.contains(dossier.id)},
                                         {QStringLiteral("why"), review.refusal()}});
            }
            return {};
        });
    return walked ? Result<QJsonArray>(lines) : failure(walked);
}

Result<CommandOutput> list(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(input.clock.unixMillis(), Qt::UTC).date();
    const auto lines = data->store().read<QJsonArray>([&](StoreDatabase& database) -> Result<QJsonArray> {
        const auto tenants = AccountStore(database).tenants();
        const auto choices = RetentionStore(database).choices();
        if (!tenants || !choices) {
            return tenants ? failure(choices) : failure(tenants);
        }
        QJsonArray all;
        for (const Tenant& tenant : *tenants) {
            const auto some = linesOf(database, tenant, Policy(*choices), today);
            if (!some) {
                return some;
            }
            for (const QJsonValue line : *some) {
                all.append(line);
            }
        }
        return all;
    });
    if (!lines) {
        return failure(lines);
    }
    QStringList texts;
    for (const QJsonValue value : *lines) {
        const QJsonObject line = value.toObject();
        texts.append(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(line[QLatin1String("employer")].toString(), line[QLatin1String("dossier")].toString(),
                              line[QLatin1String("part")].toString(), line[QLatin1String("state")].toString(),
                              line[QLatin1String("why")].toString()));
    }
    CommandOutput output;
    output.json = *lines;
    output.text = texts.join(u'\n');
    return output;
}

} // namespace

QList<Command> retentionCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"retention list", "", "How long each part of each dossier must be kept, and why.", 0, {data}, list},
        {"retention terms", "", "The retention terms that count here, and where each comes from.", 0, {data}, terms},
        {"retention choose",
         "TERM",
         "Decides how long a term lasts, or which of its sources counts.",
         1,
         {data, option("months", "How long.", "N"),
          option("start", "From which day on, as one of its sources has it.", "S")},
         choose},
    };
}

} // namespace kluis::server
