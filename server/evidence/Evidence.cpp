// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/evidence/Evidence.h"

#include "core/crypto/LibraryVersion.h"
#include "core/protocol/RetentionMessages.h"
#include "server/admin/AccountJson.h"
#include "server/audit/AuditVerifier.h"
#include "server/audit/CheckpointFiles.h"
#include "server/audit/CountersignReport.h"
#include "server/backup/BackupPlan.h"
#include "server/backup/BackupSchedule.h"
#include "server/http/TlsIdentity.h"
#include "server/store/AccountStore.h"
#include "server/store/BlobStore.h"
#include "server/store/DeviceStore.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <openssl/crypto.h>

#include <algorithm>

namespace kluis::server {

namespace {

constexpr qint64 dayMillis = 24LL * 3600 * 1000;
constexpr qsizetype drillsShown = 24;

QJsonValue timeOf(qint64 millis)
{
    return millis > 0 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODate))
                      : QJsonValue(QJsonValue::Null);
}

QJsonObject waiting(const char* what, qint64 count)
{
    return {{QStringLiteral("what"), QLatin1StringView(what)}, {QStringLiteral("count"), count}};
}

template <typename Condition> qint64 countOf(const QJsonArray& people, Condition holds)
{
    return std::count_if(people.begin(), people.end(),
                         [&](const QJsonValue& person) { return holds(person.toObject()); });
}

/// The newest lines of what `drill` noted.
QJsonArray drillsOf(const QString& folder)
{
    QFile log(folder % QStringLiteral("/drills.log"));
    QByteArrayList lines = log.open(QIODevice::ReadOnly) ? log.readAll().split('\n') : QByteArrayList();
    lines.removeAll(QByteArray());
    QJsonArray drills;
    for (const QByteArray& line : lines.mid(std::max<qsizetype>(0, lines.size() - drillsShown))) {
        drills.append(QJsonDocument::fromJson(line).object());
    }
    return drills;
}

} // namespace

Result<QJsonObject> Evidence::gather() const
{
    auto all = m_data.store().read<QJsonObject>([this](StoreDatabase& database) { return stored(database); });
    const auto saved = backups();
    const auto certificate = TlsIdentity::validUntil(m_data.path());
    if (!all || !saved || !certificate) {
        return !all ? all : !saved ? Result<QJsonObject>(failure(saved)) : failure(certificate);
    }
    all->insert(QStringLiteral("madeAt"), timeOf(m_clock.unixMillis()));
    all->insert(QStringLiteral("backups"), *saved);
    all->insert(QStringLiteral("certificateUntil"), timeOf(*certificate * 1000));
    return all;
}

Result<QJsonObject> Evidence::stored(StoreDatabase& database) const
{
    const auto practice = AccountStore(database).practice();
    const auto people = access(database);
    const auto chains = audit(database);
    const auto changes = migrations(database);
    const auto open = people ? reviews(database, *people) : people;
    if (!practice || !people || !chains || !changes || !open) {
        return !practice  ? Result<QJsonObject>(failure(practice))
               : !people  ? failure(people)
               : !chains  ? failure(chains)
               : !changes ? failure(changes)
                          : failure(open);
    }
    const qint64 active = countOf(*people, [](const QJsonObject& p) { return p[u"state"] == QLatin1String("active"); });
    const qint64 covered = countOf(*people, [](const QJsonObject& p) {
        return p[u"state"] == QLatin1String("active") && p[u"secondFactor"].toBool();
    });
    return QJsonObject{
        {QStringLiteral("practice"), QJsonObject{{QStringLiteral("name"), practice->name},
                                                 {QStringLiteral("id"), practice->id.toString()},
                                                 {QStringLiteral("environment"), practice->environment}}},
        {QStringLiteral("access"), *people},
        {QStringLiteral("secondFactor"),
         QJsonObject{{QStringLiteral("active"), active}, {QStringLiteral("covered"), covered}}},
        {QStringLiteral("audit"), *chains},
        {QStringLiteral("migrations"), *changes},
        {QStringLiteral("reviews"), *open},
        {QStringLiteral("software"), software(database)}};
}

Result<QJsonArray> Evidence::access(StoreDatabase& database) const
{
    const auto accounts = AccountStore(database).accounts();
    const auto devices = DeviceStore(database).devices();
    if (!accounts || !devices) {
        return accounts ? Result<QJsonArray>(failure(devices)) : failure(accounts);
    }
    QHash<UserId, qint64> lastLogin;
    for (const Device& device : *devices) {
        lastLogin[device.user] = std::max(lastLogin.value(device.user), device.lastLoginAt.value_or(0));
    }
    QJsonArray people;
    for (const Account& account : *accounts) {
        if (account.role == domain::Role::System) {
            continue;
        }
        auto person = AccountJson::of(database, account);
        if (!person) {
            return failure(person);
        }
        // An account is Active only once a one-time password of its own secret was right.
        person->insert(QStringLiteral("secondFactor"),
                       account.state == AccountState::Active && !account.totpSecret.isEmpty());
        person->insert(QStringLiteral("lastLogin"), timeOf(lastLogin.value(account.id)));
        people.append(*person);
    }
    return people;
}

Result<QJsonObject> Evidence::audit(StoreDatabase& database) const
{
    AuditVerifier verifier(database, m_data.keys().signingKey.publicKey());
    const auto outside = CheckpointFiles(m_data.path()).read();
    if (!outside) {
        return failure(outside);
    }
    const auto countersigned = CountersignReport::of(database);
    if (!countersigned) {
        return failure(countersigned);
    }
    verifier.compareWith(*outside + countersigned->checkpoints());
    const auto reports = verifier.run();
    const auto employers = AccountStore(database).tenants();
    if (!reports || !employers) {
        return reports ? Result<QJsonObject>(failure(employers)) : failure(reports);
    }
    QHash<TenantId, QString> names{{TenantId(), QStringLiteral("practice")}};
    for (const Tenant& employer : *employers) {
        names.insert(employer.id, employer.shortName);
    }
    const qint64 now = m_clock.unixMillis();
    QJsonArray chains;
    bool isSound = true;
    for (const AuditChainReport& report : *reports) {
        QJsonArray findings;
        for (const AuditFinding& finding : report.findings) {
            findings.append(finding.toJson());
        }
        isSound = isSound && findings.isEmpty() && !countersigned->last(report.tenant).isFalse;
        chains.append(QJsonObject{{QStringLiteral("chain"), names.value(report.tenant, report.tenant.toString())},
                                  {QStringLiteral("entries"), qint64(report.entries)},
                                  {QStringLiteral("checkpointed"), qint64(report.checkpointed)},
                                  {QStringLiteral("head"), QString::fromLatin1(report.head.toHex())},
                                  {QStringLiteral("findings"), findings},
                                  {QStringLiteral("countersigned"), countersigned->toJson(report.tenant, now)}});
    }
    return QJsonObject{{QStringLiteral("sound"), isSound}, {QStringLiteral("chains"), chains}};
}

Result<QJsonArray> Evidence::migrations(StoreDatabase& database) const
{
    QJsonArray all;
    QList<QByteArray> books{"migration"};
    if (database.postgres() != nullptr) {
        books.append("postgres_migration");
    }
    for (const QByteArray& book : books) {
        const QByteArray sql = "SELECT number, author, reason, sha256, applied_at FROM " + book + " ORDER BY number";
        auto row = database.query(sql);
        const auto read = storage::forEachRow(row, [&]() -> Result<void> {
            all.append(QJsonObject{{QStringLiteral("book"), QString::fromLatin1(book)},
                                   {QStringLiteral("number"), row->int64(0)},
                                   {QStringLiteral("author"), row->text(1)},
                                   {QStringLiteral("reason"), row->text(2)},
                                   {QStringLiteral("sha256"), QString::fromLatin1(row->blob(3).toHex())},
                                   {QStringLiteral("appliedAt"), timeOf(row->int64(4))}});
            return {};
        });
        if (!read) {
            return failure(read);
        }
    }
    return all;
}

Result<QJsonArray> Evidence::reviews(StoreDatabase& database, const QJsonArray& people) const
{
    constexpr qint64 dormantDays = 90;
    const QString longAgo =
        QDateTime::fromMSecsSinceEpoch(m_clock.unixMillis() - dormantDays * dayMillis, Qt::UTC).toString(Qt::ISODate);
    const auto proposals = database.number("SELECT count(*) FROM destruction WHERE state = ?1",
                                           qint64(protocol::DestructionState::Proposed));
    const auto holds = database.number("SELECT count(*) FROM legal_hold");
    const auto aside = database.number("SELECT count(*) FROM blob WHERE scan = ?1", qint64(BlobScan::Infected));
    if (!proposals || !holds || !aside) {
        return !proposals ? Result<QJsonArray>(failure(proposals)) : !holds ? failure(holds) : failure(aside);
    }
    const auto inState = [](const char* state) {
        return [state](const QJsonObject& person) { return person[u"state"] == QLatin1StringView(state); };
    };
    QJsonArray all;
    all.append(waiting("destructions-proposed", *proposals));
    all.append(waiting("dossiers-held", *holds));
    all.append(waiting("documents-set-aside", *aside));
    all.append(waiting("accounts-without-a-confirmed-second-factor", countOf(people, inState("enrolled"))));
    all.append(waiting("accounts-invited", countOf(people, inState("invited"))));
    all.append(waiting("disabled-accounts-with-employers", countOf(people, [](const QJsonObject& person) {
                           return person[u"state"] == QLatin1String("disabled") &&
                                  !person[u"employers"].toArray().isEmpty();
                       })));
    all.append(waiting("active-accounts-unused-for-90-days", countOf(people, [&](const QJsonObject& person) {
                           return person[u"state"] == QLatin1String("active") &&
                                  person[u"lastLogin"].toString() < longAgo; // ISO 8601 sorts as time does
                       })));
    return all;
}

Result<QJsonObject> Evidence::backups() const
{
    const auto plan = BackupPlan::of(m_data.path());
    if (!plan) {
        return failure(plan);
    }
    QJsonObject json{{QStringLiteral("last"), timeOf(BackupSchedule::lastGood(m_data, *plan))},
                     {QStringLiteral("planned"), plan->has_value()},
                     {QStringLiteral("drills"), drillsOf(m_data.path())}};
    if (*plan) {
        json.insert(QStringLiteral("everyHours"), (*plan)->everyHours);
        json.insert(QStringLiteral("kept"), QJsonObject{{QStringLiteral("hourly"), (*plan)->hourly},
                                                        {QStringLiteral("daily"), (*plan)->daily},
                                                        {QStringLiteral("weekly"), (*plan)->weekly},
                                                        {QStringLiteral("monthly"), (*plan)->monthly}});
    }
    return json;
}

QJsonObject Evidence::software(StoreDatabase& database) const
{
    const bool isShared = database.postgres() != nullptr;
    auto row = database.query(isShared ? "SELECT current_setting('server_version')" : "SELECT sqlite_version()");
    const auto found = row ? row->step() : Result<bool>(failure(row));
    const QString version = found && *found ? row->text(0) : QString();
    return {{QStringLiteral("kluis-server"), QStringLiteral(KLUIS_VERSION)},
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("OpenSSL"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))},
            {QStringLiteral("libsodium"), crypto::libraryVersion()},
            {isShared ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite"), version}};
}

} // namespace kluis::server
