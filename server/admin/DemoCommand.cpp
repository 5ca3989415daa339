// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoCommand.h"

#include "server/admin/DataFolder.h"
#include "server/admin/DemoDossiers.h"
#include "server/admin/DemoMedicalGroup.h"
#include "server/admin/DemoPlanning.h"
#include "server/admin/DemoStaff.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

namespace kluis::server {

namespace {

constexpr int mostEmployers = 1000;

Result<DataFolder> openOrCreate(const QString& folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty()) {
        return DataFolder::open(folder);
    }
    DataFolder::Plan plan;
    plan.folder = folder;
    plan.practiceName = QStringLiteral("Arbodienst De Dijk");
    plan.environment = domain::Environment::Demo;
    return DataFolder::create(plan);
}

/// Nobody's practice is ever mixed with made-up people.
Result<bool> isEmpty(Store& store)
{
    return store.read<bool>([](StoreDatabase& database) -> Result<bool> {
        auto row = database.prepare("SELECT EXISTS (SELECT 1 FROM tenant) OR EXISTS (SELECT 1 FROM dossier) "
                                    "OR EXISTS (SELECT 1 FROM medical_log)");
        if (!row) {
            return failure(row);
        }
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        return row->int64(0) == 0;
    });
}

} // namespace

Result<QJsonObject> DemoCommand::run(const Options& options, const std::function<void(quint64)>& progress)
{
    if (options.employers < 1 || options.employers > mostEmployers) {
        return fail(ErrorCode::InvalidArgument, tr("The number of employers lies between 1 and 1000."));
    }
    QElapsedTimer timer;
    timer.start();
    auto folder = openOrCreate(options.folder);
    if (!folder) {
        return failure(folder);
    }
    if (folder->environment() == domain::Environment::Production) {
        return fail(ErrorCode::Forbidden, tr("This server is labelled production; demonstration data stay out of it."));
    }
    const auto empty = isEmpty(folder->store());
    if (!empty) {
        return failure(empty);
    }
    if (!*empty) {
        return fail(ErrorCode::Exists, tr("This server holds data already; choose an empty folder."));
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.unixMillis(), Qt::UTC).date();
    const domain::SyntheticPractice practice(options.seed, today, options.employers);
    DemoStaff staff(folder->store(), folder->keys(), m_clock, options.kdf);
    if (auto done = staff.enrol(practice.employers()); !done) {
        return failure(done);
    }
    DemoMedicalGroup group(folder->store(), folder->keys(), m_clock);
    if (auto done = group.start(staff); !done) {
        return failure(done);
    }
    // Before the dossiers: whoever stops a long run halfway can still log in.
    const QString accountsFile = QDir(folder->path()).filePath(QStringLiteral("demo-accounts.json"));
    if (auto done = OwnerFile::write(accountsFile, QJsonDocument(staff.toJson()).toJson()); !done) {
        return failure(done);
    }
    DemoPlanning planning(staff, m_clock, options.seed);
    auto hours =
        folder->store().write<void>([&planning](StoreDatabase& database) { return planning.writeHours(database); });
    if (!hours) {
        return failure(hours);
    }
    DemoDossiers dossiers(folder->store(), folder->keys(), m_clock, staff, group, planning,
                          BlobFiles(folder->blobFolder()));
    const auto written = dossiers.write(practice, options.dossiers, progress);
    if (!written) {
        return failure(written);
    }
    QJsonArray employers;
    for (const Tenant& tenant : staff.tenants()) {
        employers.append(tenant.shortName);
    }
    return QJsonObject{{QStringLiteral("dossiers"), qint64(written->dossiers)},
                       {QStringLiteral("operations"), qint64(written->operations)},
                       {QStringLiteral("employers"), employers},
                       {QStringLiteral("accounts"), qint64(staff.people().size())},
                       {QStringLiteral("accountsFile"), accountsFile},
                       {QStringLiteral("seconds"), double(timer.elapsed()) / 1000}};
}

} // namespace kluis::server
