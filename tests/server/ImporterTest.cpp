// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Importer.h"
#include "core/crypto/Random.h"
#include "server/admin/DataFolder.h"
#include "server/admin/ImportCommand.h"
#include "tests/server/SyncFixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using server::DataFolder;
using server::ImportCommand;
using server::Importer;
using server::ImportOutcome;

class ImporterTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

    /// A new server with one employer.
    struct Site {
        QTemporaryDir parent;
        StandingClock clock;
        std::optional<DataFolder> folder;
        server::Tenant tenant;

        Site()
        {
            DataFolder::Plan plan;
            plan.folder = parent.filePath(name("data"));
            plan.practiceName = name("Practice");
            plan.environment = domain::Environment::Test;
            plan.hosts = {name("localhost")};
            auto made = DataFolder::create(plan);
            if (!made) {
                qFatal("%s", qPrintable(made.error().sentence()));
            }
            folder.emplace(std::move(*made));
            tenant = *folder->store().write<server::Tenant>([this](server::StoreDatabase& database) {
                return server::AccountStore(database).addTenant(name("vermeer"), name("Vermeer BV"), clock.now);
            });
        }

        ImportOutcome import(const QByteArray& text)
        {
            QByteArray copy = text;
            QBuffer file(&copy);
            file.open(QIODevice::ReadOnly);
            auto outcome = Importer(folder->store(), folder->keys(), clock).run(tenant, file, {});
            if (!outcome) {
                qFatal("%s", qPrintable(outcome.error().sentence()));
            }
            return std::move(*outcome);
        }

        QList<protocol::PulledOperation> operations()
        {
            server::Caller hr;
            hr.role = domain::Role::Hr;
            hr.grants = {{tenant.id, tenant.shortName, tenant.name, {}}};
            protocol::PullRequest request;
            request.tenant = tenant.id;
            server::MedicalLogReplay replay;
            const auto page = server::PullApi(folder->store(), replay, clock).page(request, hr);
            return protocol::PullPage::decode(page->encode())->operations;
        }
    };

    static constexpr char file[] = "Personeelsnummer;Achternaam;Geboortedatum;Functie\n"
                                   "1001;Jansen;5-1-1980;Lasser\n"
                                   "1002;Bakker;6-2-1981;Kok\n";

private Q_SLOTS:
    void eachRowBecomesADossierSignedByTheServer()
    {
        Site site;
        const auto outcome = site.import(file);
        QCOMPARE(outcome.created, 2);
        const auto operations = site.operations();
        QCOMPARE(operations.size(), 2);
        for (const auto& pulled : operations) {
            QVERIFY(pulled.operation.has_value());
            QCOMPARE(pulled.operation->kind, protocol::OperationKind::Dossier);
            QCOMPARE(pulled.operation->author, site.folder->keys().systemUser);
            QVERIFY(pulled.operation->verify(site.folder->keys().signingKey.publicKey()));
        }
    }

    void theSameFileAgainChangesNothing()
    {
        Site site;
        (void)site.import(file);
        const auto again = site.import(file);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(site.operations().size(), 2);
    }

    void onlyWhatChangedBecomesAnOperation()
    {
        Site site;
        (void)site.import(file);
        const auto outcome = site.import(QByteArray(file).replace("Kok", "Chef"));
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.unchanged, 1);
        const auto operations = site.operations();
        QCOMPARE(operations.size(), 3);
        QCOMPARE(operations[2].operation->items.size(), 1);
        QCOMPARE(operations[2].operation->items[0].value(), name("Chef"));
        QCOMPARE(operations[2].revisions, QList<quint64>{2});
    }

    void badRowsAreRefusedWithLineAndReasonAndTheRestGoesOn()
    {
        Site site;
        const auto outcome = site.import("Personeelsnummer;Achternaam;BSN;Diagnose\n"
                                         "1001;Jansen;123456782;griep\n"
                                         ";Zonder;;\n"
                                         "1003;Bakker;123456789;\n"
                                         "1001;Dubbel;;\n"
                                         "1005;Visser;;\n");
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.report.refused, 3);
        const QJsonObject json = ImportCommand::toJson(outcome);
        QCOMPARE(json.value(name("created")).toInt(), 2);
        const QJsonArray refused = json.value(name("refused")).toArray();
        QCOMPARE(refused.size(), 3);
        QCOMPARE(refused[0].toObject().value(name("line")).toInt(), 3);
        QVERIFY(!refused[0].toObject().value(name("reason")).toString().isEmpty());
        QCOMPARE(json.value(name("refusedColumns")).toArray().size(), 1);
        QCOMPARE(ImportCommand::exitCode(outcome), 0);
    }

    void aFileOfWhichNothingCanBeImportedFails()
    {
        Site site;
        const auto outcome = site.import("Personeelsnummer;Achternaam\n;Zonder\n");
        QCOMPARE(ImportCommand::exitCode(outcome), 1);
    }

    void anUnknownEmployerIsSaidSo()
    {
        Site site;
        const QString folder = site.folder->path();
        site.folder.reset();
        const auto answer = ImportCommand(site.clock).run({folder, name("nobody"), name("/dev/null"), {}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "ImporterTest.moc"
