// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ColumnKeys.h"
#include "server/store/ColumnReseal.h"
#include "server/store/DeviceStore.h"
#include "server/store/RecordStore.h"
#include "tests/server/SyncFixture.h"
#include "tests/support/Canary.h"
#include "tests/support/StoreDump.h"

#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using server::StoreDatabase;

/// What somebody has who can read and write the whole database, and has no key of the server (SECURITY B5).
class DatabaseAdministratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<SyncFixture>();
        employer = world->addEmployer(QStringLiteral("vermeer"));
        hr = world->addPerson(QStringLiteral("canary.login"), Role::Hr, {employer},
                              QStringLiteral("CanaryOfDepartment"));
        canaries = {QStringLiteral("canary.login"), QStringLiteral("CanaryOfDepartment"),
                    QStringLiteral("CanaryOfNumber"), QStringLiteral("CanaryOfDeviceName")};
        dossier =
            world->addDossier(*hr, employer, QStringLiteral("CanaryOfNumber"), QStringLiteral("CanaryOfDepartment"));
        inStore<void>([this](StoreDatabase& database) {
            return server::DeviceStore(database).setName(hr->caller.device, QStringLiteral("CanaryOfDeviceName"));
        });
        filled = world->addDossier(*hr, employer, QStringLiteral("2"), QStringLiteral("CanaryOfDepartment"));
        int number = 0;
        for (const domain::Field* field : domain::FieldCatalogue::all()) {
            if (field->category() == Category::Medical || field->scope() != domain::FieldScope::Dossier) {
                continue; // medical values never come here in the clear: MedicalPushTest, FirstDayTest
            }
            const QString canary = QStringLiteral("CanaryOfField%1X").arg(++number);
            plant(*field, canary);
            canaries.append(canary);
        }
        QVERIFY(canaries.size() > 60);
    }

    void nothingPersonalLiesOpenInTheDatabase()
    {
        const QByteArray dump = inStore<QByteArray>([](StoreDatabase& database) { return rawDump(database); });
        for (const QString& canary : std::as_const(canaries)) {
            for (const QByteArray& form : formsOf(canary)) {
                QVERIFY2(!dump.contains(form), qPrintable(canary));
            }
        }
    }

    void withTheColumnKeyAllOfItIsFound()
    {
        const QByteArray dump = inStore<QByteArray>([](StoreDatabase& database) { return openedDump(database); });
        for (const QString& canary : std::as_const(canaries)) {
            QVERIFY2(dump.contains(canary.toUtf8()), qPrintable(canary));
        }
    }

    void aValuePutIntoAnotherRowDoesNotOpen()
    {
        const auto colleague = world->addPerson(QStringLiteral("colleague"), Role::Hr, {employer});
        inStore<void>([&](StoreDatabase& database) {
            return database.run("UPDATE user SET display_name = (SELECT display_name FROM user WHERE id = ?1) "
                                "WHERE id = ?2",
                                hr->caller.user, colleague->caller.user);
        });
        const auto read = world->store->read<std::optional<server::Account>>(
            [&](StoreDatabase& database) { return server::AccountStore(database).account(colleague->caller.user); });
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::Corrupt);
    }

    void aValuePutIntoAnotherColumnDoesNotOpen()
    {
        inStore<void>([&](StoreDatabase& database) {
            return database.run("UPDATE user SET display_name = login WHERE id = ?1", hr->caller.user);
        });
        QVERIFY(!world->store->read<std::optional<server::Account>>(
            [&](StoreDatabase& database) { return server::AccountStore(database).account(hr->caller.user); }));
    }

    void theSameNumberAtAnotherEmployerHasAnotherIndex()
    {
        const TenantId other = world->addEmployer(QStringLiteral("bakker"));
        const auto colleague = world->addPerson(QStringLiteral("colleague"), Role::Hr, {other});
        (void)world->addDossier(*colleague, other, QStringLiteral("CanaryOfNumber"),
                                QStringLiteral("CanaryOfDepartment"));
        const auto different = inStore<qint64>([this](StoreDatabase& database) -> Result<qint64> {
            auto row = database.query("SELECT COUNT(DISTINCT personnel_index) + COUNT(DISTINCT department_index) "
                                      "FROM dossier WHERE id <> ?1",
                                      filled);
            const auto found = row ? row->step() : Result<bool>(failure(row));
            return found ? Result<qint64>(row->int64(0)) : failure(found);
        });
        QCOMPARE(different, 4);
    }

    void anotherColumnKeyOpensNothing()
    {
        const auto other = world->openStore(crypto::SecretBytes::random(32));
        QVERIFY(!other);
        QCOMPARE(other.error().code(), ErrorCode::CryptoFailure);
    }

    void aChangedKeyIsTheOnlyOneThatOpens()
    {
        const auto next = crypto::SecretBytes::random(32);
        rotateTo(next);
        QVERIFY(!world->openStore(world->columnKey));
        auto store = world->openStore(next);
        QVERIFY(store);
        const auto account = (*store)->read<std::optional<server::Account>>([&](StoreDatabase& database) {
            return server::AccountStore(database).account(QStringLiteral("canary.login"));
        });
        QVERIFY(account && *account);
    }

    void afterSealingAnewTheFormerDataKeyIsGoneAndAllValuesOpen()
    {
        const auto next = crypto::SecretBytes::random(32);
        rotateTo(next);
        auto store = world->openStore(next);
        QVERIFY(store);
        const QByteArrayList before = dumpOf(**store);
        QVERIFY(before.size() > 1);
        server::ColumnReseal again(**store);
        const auto first = again.run();
        QVERIFY(first && *first > quint64(canaries.size()));
        QCOMPARE(dumpOf(**store), before);
        const auto second = again.run();
        QVERIFY(second);
        QCOMPARE(*second, quint64(0));
        auto reopened = world->openStore(next);
        QVERIFY(reopened);
        QCOMPARE(dumpOf(**reopened), before);
        QCOMPARE(world->count("column_key"), 2);
    }

private:
    template <typename T> T inStore(const std::function<Result<T>(StoreDatabase&)>& work)
    {
        auto done = world->store->write<T>(work);
        if (!done) {
            qFatal("store: %s", qPrintable(done.error().detail()));
        }
        if constexpr (!std::is_void_v<T>) {
            return std::move(*done);
        }
    }

    void rotateTo(const crypto::SecretBytes& next)
    {
        inStore<void>([&](StoreDatabase& database) {
            return server::ColumnKeys(database).rotate(world->columnKey, next, world->clock.now);
        });
    }

    /// Line by line and sorted: PostgreSQL gives rows that were written anew in another order, now and then.
    static QByteArrayList dumpOf(server::Store& store)
    {
        auto lines =
            store.read<QByteArray>([](StoreDatabase& database) -> Result<QByteArray> { return openedDump(database); })
                .value_or(QByteArray())
                .split('\n');
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    void plant(const domain::Field& field, const QString& canary)
    {
        const auto op = world->operation(*hr, employer, filled, field.category(),
                                         {SyncFixture::field(QLatin1StringView(field.id()), canary)});
        inStore<server::Accepted>([&](StoreDatabase& database) {
            return server::RecordStore(database).accept(op, op.encode(), world->clock.now);
        });
    }

    std::unique_ptr<SyncFixture> world;
    TenantId employer;
    std::unique_ptr<Person> hr;
    DossierId dossier;
    DossierId filled; ///< with a canary in each field
    QStringList canaries;
};

QTEST_GUILESS_MAIN(DatabaseAdministratorTest)
#include "DatabaseAdministratorTest.moc"
