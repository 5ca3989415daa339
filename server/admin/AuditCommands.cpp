// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/audit/AuditExport.h"
#include "server/audit/AuditVerifier.h"
#include "server/audit/CheckpointFiles.h"
#include "server/audit/CountersignReport.h"
#include "server/store/AccountStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace kluis::server {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditCommands)
};

QCommandLineOption option(const char* name, const char* description, const char* value, const char* preset = "")
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value),
            QLatin1StringView(preset)};
}

/// What the database can't take back: the files of the data folder, and those named.
Result<QList<protocol::AuditCheckpoint>> outsideCheckpoints(const CommandInput& input, const DataFolder& data)
{
    auto known = CheckpointFiles(data.path()).read();
    const auto files = input.values("checkpoint");
    for (const QString& file : files) {
        auto more = known ? CheckpointFiles::readFile(file) : known;
        if (!more) {
            return more;
        }
        known->append(*more);
    }
    return known;
}

struct Verified {
    QList<AuditChainReport> reports;
    QHash<TenantId, QString> employers;
    CountersignReport countersigned;
    bool isSupervised = false; ///< there is a privacy officer who could countersign
};

Result<Verified> verified(const DataFolder& data, const QList<protocol::AuditCheckpoint>& outside)
{
    return data.store().read<Verified>([&](StoreDatabase& database) -> Result<Verified> {
        auto countersigned = CountersignReport::of(database);
        if (!countersigned) {
            return failure(countersigned);
        }
        AuditVerifier verifier(database, data.keys().signingKey.publicKey());
        verifier.compareWith(outside + countersigned->checkpoints());
        auto reports = verifier.run();
        const auto employers = AccountStore(database).tenants();
        const auto accounts = AccountStore(database).accounts();
        if (!reports || !employers || !accounts) {
            return !reports ? Result<Verified>(failure(reports)) : !employers ? failure(employers) : failure(accounts);
        }
        Verified all{std::move(*reports), {}, std::move(*countersigned)};
        all.isSupervised = std::any_of(accounts->begin(), accounts->end(), [](const Account& account) {
            return account.role == domain::Role::PrivacyOfficer && account.mayLogIn();
        });
        for (const Tenant& tenant : *employers) {
            all.employers.insert(tenant.id, tenant.shortName);
        }
        return all;
    });
}

QString idOf(const TenantId& chain)
{
    return chain.isNull() ? QStringLiteral("practice") : chain.toString();
}

/// One chain: its part of the JSON, a line, and a remark for each place that does not hold.
void describe(const AuditChainReport& report, const QString& employer, const QJsonObject& countersigned,
              QJsonArray& list, QStringList& lines, CommandOutput& output)
{
    const QString id = idOf(report.tenant);
    const QString name = employer.isEmpty() ? id : employer;
    QJsonArray findings;
    for (const AuditFinding& finding : report.findings) {
        findings.append(finding.toJson());
        output.remarks.append(finding.sentence(name));
        output.exitCode = 1;
    }
    const QString head = QString::fromLatin1(report.head.toHex());
    QJsonObject json{{QStringLiteral("chain"), id},
                     {QStringLiteral("entries"), qint64(report.entries)},
                     {QStringLiteral("head"), head},
                     {QStringLiteral("checkpoints"), qint64(report.checkpoints)},
                     {QStringLiteral("checkpointed"), qint64(report.checkpointed)},
                     {QStringLiteral("findings"), findings},
                     {QStringLiteral("countersigned"), countersigned}};
    if (!employer.isEmpty()) {
        json.insert(QStringLiteral("employer"), employer);
    }
    if (report.brokenAt != 0) {
        json.insert(QStringLiteral("brokenAt"), qint64(report.brokenAt));
    }
    list.append(json);
    lines.append(Words::tr("%1: %2 entries, %3 of them under a checkpoint, head %4")
                     .arg(name)
                     .arg(report.entries)
                     .arg(report.checkpointed)
                     .arg(head));
    if (countersigned.contains(QLatin1String("by"))) {
        lines.last() += Words::tr(", countersigned by %1 on %2")
                            .arg(countersigned.value(QLatin1String("by")).toString(),
                                 countersigned.value(QLatin1String("at")).toString());
    }
}

/// What there is to say about the countersignatures: only where somebody could make them, or made a false one.
void remarkCountersigned(const Verified& found, qint64 now, CommandOutput& output)
{
    for (const AuditChainReport& report : found.reports) {
        const bool isFalse = found.countersigned.last(report.tenant).isFalse;
        const QString employer = found.employers.value(report.tenant);
        const QString name = employer.isEmpty() ? idOf(report.tenant) : employer;
        const QString remark = found.countersigned.remark(report.tenant, name, now);
        if (!remark.isEmpty() && (isFalse || found.isSupervised)) {
            output.remarks.append(remark);
        }
        output.exitCode = isFalse ? 1 : output.exitCode;
    }
}

Result<CommandOutput> verify(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto outside = outsideCheckpoints(input, *data);
    if (!outside) {
        return failure(outside);
    }
    const auto found = verified(*data, *outside);
    if (!found) {
        return failure(found);
    }
    CommandOutput output;
    QJsonArray list;
    QStringList lines;
    const qint64 now = input.clock.unixMillis();
    for (const AuditChainReport& report : found->reports) {
        describe(report, found->employers.value(report.tenant), found->countersigned.toJson(report.tenant, now), list,
                 lines, output);
    }
    const auto places = quint64(output.remarks.size());
    remarkCountersigned(*found, now, output);
    output.json = QJsonObject{{QStringLiteral("ok"), output.exitCode == 0}, {QStringLiteral("chains"), list}};
    output.text = lines.join(u'\n');
    const auto recorded = recordCommand(data->store(), ServerEventKind::AuditVerified, input.clock, {}, places);
    return recorded ? Result<CommandOutput>(output) : failure(recorded);
}

/// A day, or a moment, ISO 8601; without a zone it is UTC.
Result<qint64> timeOf(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    if (!time.isValid()) {
        return fail(ErrorCode::InvalidArgument, Words::tr("A time is written as 2026-11-29 or 2026-11-29T14:30:00Z."),
                    QStringLiteral("time"));
    }
    return time.toMSecsSinceEpoch();
}

Result<CommandOutput> exportEntries(const CommandInput& input)
{
    if (input.value("format") != QLatin1String("jsonl")) {
        return fail(ErrorCode::InvalidArgument, Words::tr("The one format is jsonl."), QStringLiteral("format"));
    }
    const auto from = timeOf(input.value("from"));
    const auto to = from ? timeOf(input.value("to")) : from;
    if (!to) {
        return failure(to);
    }
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    // On the record before anything is out.
    const QString period = input.value("from") + u'/' + input.value("to");
    if (auto recorded = recordCommand(data->store(), ServerEventKind::AuditExported, input.clock, period); !recorded) {
        return failure(recorded);
    }
    const auto written = AuditExport(data->store()).run(*from, *to, [](const QByteArray& line) -> Result<void> {
        if (std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) != std::size_t(line.size())) {
            return fail(ErrorCode::Storage, Words::tr("The entries could not be written out."));
        }
        return {};
    });
    if (!written) {
        return failure(written);
    }
    if (std::fflush(stdout) != 0) {
        return fail(ErrorCode::Storage, Words::tr("The entries could not be written out."));
    }
    CommandOutput output;
    output.isStreamed = true;
    output.remarks.append(Words::tr("%1 entries.").arg(*written));
    return output;
}

} // namespace

QList<Command> auditCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"audit verify",
         "",
         "Recomputes the audit chains, and says where they were tampered with.",
         0,
         {data, option("checkpoint", "Checkpoints a client printed; may be given again.", "F")},
         verify},
        {"audit export",
         "",
         "Prints the audit entries of a time, one JSON object a line.",
         0,
         {data, option("from", "First moment, 2026-11-29 or 2026-11-29T14:30:00Z.", "T"),
          option("to", "First moment that is not wanted any more.", "T"), option("format", "jsonl", "F", "jsonl")},
         exportEntries},
    };
}

} // namespace kluis::server
