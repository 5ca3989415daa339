// SPDX-License-Identifier: GPL-3.0-or-later
// Who may have which part of a dossier destroyed, and when.
#include "core/domain/FieldCatalogue.h"
#include "server/store/EmployerStore.h"
#include "tests/server/DestructionOffice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using crypto::DestructionOrder;
using domain::Category;
using domain::Role;
using retention::Part;
using server::RetentionApi;
namespace reason = protocol::reason;

class DestructionApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hrAndThePrivacyOfficerDestroyTheEmployersPart()
    {
        DestructionOffice office;
        QVERIFY(office.destroyEmployersPart());
        QCOMPARE(office.world.count("dossier"), 0);
        QCOMPARE(office.world.count("operation"), 0);
        QCOMPARE(office.world.count("record"), 0);
        QCOMPARE(office.world.count("chain"), 0);
    }

    void onePersonAloneDestroysNothing()
    {
        DestructionOffice office;
        const auto order = office.order(*office.hr, Part::Employer);
        QCOMPARE(office.propose(*office.hr, order).status, 200);
        compareRefusal(office.confirm(*office.hr, order), reason::forbidden);
        QVERIFY(office.operations(Category::Absence) > 0);
    }

    void aLeadDoesNotConfirmWhatHeProposedHimself()
    {
        DestructionOffice office;
        office.addMedical();
        const auto order = office.order(*office.doctor, Part::Medical, DestructionOrder::Basis::Request);
        QCOMPARE(office.propose(*office.doctor, order).status, 200);
        compareRefusal(office.confirm(*office.doctor, order), reason::forbidden);
        QVERIFY(office.operations(Category::Medical) > 0);
    }

    void proposingIsForTheRoleOfThePart_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("part");
        for (const Role role : domain::loginRoles) {
            for (const Part part : retention::allParts) {
                if (role == (part == Part::Medical ? Role::Doctor : Role::Hr)) {
                    continue;
                }
                QTest::addRow("%s %s", domain::roleName(role).latin1(), retention::partName(part).latin1())
                    << int(role) << int(part);
            }
        }
    }

    void proposingIsForTheRoleOfThePart()
    {
        QFETCH(const int, role);
        QFETCH(const int, part);
        DestructionOffice office;
        office.addMedical();
        const auto person = office.world.addPerson(words("somebody"), Role(role), {office.tenant});
        compareRefusal(office.propose(*person, office.order(*person, Part(part), DestructionOrder::Basis::Request)),
                       reason::forbidden);
    }

    void confirmingIsForThePrivacyOfficerOrForAnotherLead_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : domain::loginRoles) {
            if (role != Role::PrivacyOfficer) {
                QTest::newRow(domain::roleName(role).latin1()) << int(role);
            }
        }
    }

    void confirmingIsForThePrivacyOfficerOrForAnotherLead()
    {
        QFETCH(const int, role);
        DestructionOffice office;
        office.addMedical();
        const auto person = office.world.addPerson(words("somebody"), Role(role), {office.tenant});
        const auto order = office.order(*office.doctor, Part::Medical, DestructionOrder::Basis::Request);
        QCOMPARE(office.propose(*office.doctor, order).status, 200);
        compareRefusal(office.confirm(*person, order), reason::forbidden);
        QVERIFY(office.operations(Category::Medical) > 0);
    }

    void aDoctorWhoCannotReadTheFileDoesNotProposeIt()
    {
        DestructionOffice office;
        office.addMedical();
        const auto other = office.world.addPerson(words("other"), Role::Doctor, {office.tenant});
        compareRefusal(office.propose(*other, office.order(*other, Part::Medical, DestructionOrder::Basis::Request)),
                       reason::notAMember);
    }

    void aKeyThatNothingWasWrittenWithIsNoMedicalPart()
    {
        DestructionOffice office;
        office.groupKey = office.world.startGroup(*office.doctor, office.tenant, {});
        office.contentKey = office.world.addContentKey(*office.doctor, office.tenant, office.dossier, office.groupKey);
        QVERIFY(office.destroyEmployersPart());
        QCOMPARE(office.world.count("dossier"), 0);
        QCOMPARE(office.operations(Category::Medical), 0);
    }

    void whatIsDestroyedIsNotMadeAgainByAnOldDevice()
    {
        DestructionOffice office;
        QVERIFY(office.destroyEmployersPart());
        const auto making =
            office.world.operation(*office.hr, office.tenant, office.dossier, Category::Administrative,
                                   {SyncFixture::field(QStringLiteral("personnel_no"), QStringLiteral("77")),
                                    SyncFixture::field(QStringLiteral("last_name"), QStringLiteral("Jansen"))},
                                   protocol::OperationKind::Dossier);
        QCOMPARE(office.world.push(*office.hr, making).reason, QLatin1StringView(reason::dossierDestroyed));
        QCOMPARE(office.world.count("dossier"), 0);
    }

    void aTermThatRunsRefuses()
    {
        DestructionOffice office;
        office.set(*office.hr, Category::Administrative, "employment_end", "2025-12-31", 1);
        compareRefusal(office.propose(*office.hr, office.order(*office.hr, Part::Employer)), reason::mustBeKept);
    }

    void aSelfInsurersTermRefusesAndSoDoesAnEmployerOfWhomNobodySaid()
    {
        DestructionOffice office;
        const auto says = [&office](const QString& value) {
            QVERIFY(office.world.store->write<void>([&](server::StoreDatabase& database) {
                return server::EmployerStore(database).set(office.tenant, *domain::FieldCatalogue::find(u"erd_wga"),
                                                           value);
            }));
        };
        for (const char* value : {"true", ""}) {
            says(QString::fromLatin1(value));
            compareRefusal(office.propose(*office.hr, office.order(*office.hr, Part::Employer)), reason::mustBeKept);
        }
        says(QStringLiteral("false"));
        QCOMPARE(office.propose(*office.hr, office.order(*office.hr, Part::Employer)).status, 200);
    }

    void aRequestDoesNotShortenTheEmployersTerm()
    {
        DestructionOffice office;
        office.set(*office.hr, Category::Administrative, "employment_end", "2025-12-31", 1);
        const auto order = office.order(*office.hr, Part::Employer, DestructionOrder::Basis::Request);
        compareRefusal(office.propose(*office.hr, order), reason::mustBeKept);
    }

    void theMedicalTermRunsUnlessTheEmployeeAsks()
    {
        DestructionOffice office;
        office.addMedical();
        compareRefusal(office.propose(*office.doctor, office.order(*office.doctor, Part::Medical)), reason::mustBeKept);
        QVERIFY(office.destroyMedicalPart());
        QCOMPARE(office.operations(Category::Medical), 0);
        QVERIFY(office.operations(Category::Absence) > 0);
    }

    void aHoldRefusesBothSteps()
    {
        DestructionOffice office;
        const auto order = office.order(*office.hr, Part::Employer);
        QCOMPARE(office.propose(*office.hr, order).status, 200);
        QCOMPARE(office.hold(*office.privacy, true).status, 200);
        compareRefusal(office.confirm(*office.privacy, order), reason::legalHold);
        QCOMPARE(office.hold(*office.privacy, false).status, 200);
        QCOMPARE(office.confirm(*office.privacy, order).status, 200);
    }

    void onlyThePrivacyOfficerHolds()
    {
        DestructionOffice office;
        compareRefusal(office.hold(*office.hr, true), reason::forbidden);
    }

    void aHoldIsSeenWithItsReason()
    {
        DestructionOffice office;
        QCOMPARE(office.hold(*office.privacy, true).status, 200);
        const auto seen = protocol::RetentionOverview::decode(office.ask(&RetentionApi::overview, *office.hr, {}).body);
        QVERIFY(seen && seen->holds.size() == 1);
        QCOMPARE(seen->holds.first().reason, words("A dispute"));
        QCOMPARE(seen->holds.first().by, words("privacy"));
    }

    void thePrivacyOfficerSeesCounts()
    {
        DestructionOffice office;
        const auto seen =
            protocol::RetentionOverview::decode(office.ask(&RetentionApi::overview, *office.privacy, {}).body);
        QVERIFY(seen && seen->counts.size() == 2);
        QCOMPARE(seen->counts.first().due, 1U);
        QVERIFY(protocol::RetentionOverview::decode(office.ask(&RetentionApi::overview, *office.hr, {}).body)
                    ->counts.isEmpty());
    }

    void aForgedSignatureIsRefused()
    {
        DestructionOffice office;
        auto order = office.order(*office.hr, Part::Employer);
        order.sign(office.privacy->keys.identity());
        compareRefusal(office.propose(*office.hr, order), reason::badSignature);
    }

    void whatIsConfirmedTwiceIsDestroyedOnce()
    {
        DestructionOffice office;
        const auto order = office.order(*office.hr, Part::Employer);
        QVERIFY(office.destroy(*office.hr, *office.privacy, order));
        compareRefusal(office.confirm(*office.privacy, order), reason::proposedAlready);
    }

    void aRefusedProposalDestroysNothing()
    {
        DestructionOffice office;
        const auto order = office.order(*office.hr, Part::Employer);
        QCOMPARE(office.propose(*office.hr, order).status, 200);
        QCOMPARE(
            office.ask(&RetentionApi::refuse, *office.privacy, protocol::DestructionRequest{order.id}.encode()).status,
            200);
        compareRefusal(office.confirm(*office.privacy, order), reason::proposedAlready);
        QVERIFY(office.operations(Category::Absence) > 0);
    }
};

QTEST_GUILESS_MAIN(DestructionApiTest)
#include "DestructionApiTest.moc"
