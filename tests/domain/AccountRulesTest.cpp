// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/AccountRules.h"

#include <QTest>

using namespace kluis::domain;

/// What an administrator may do to accounts, role by role (docs/decisions/0095).
class AccountRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoleChangesAtTheEmployerOrAtTheServiceAndNowhereElse()
    {
        const QList<QList<Role>> sides{{Role::Hr, Role::Manager, Role::CaseManager},
                                       {Role::OccupationalExpert, Role::Planner}};
        for (const Role from : allRoles) {
            for (const Role to : allRoles) {
                bool isOneSide = false;
                for (const auto& side : sides) {
                    isOneSide = isOneSide || (side.contains(from) && side.contains(to));
                }
                QCOMPARE(mayChangeRole(from, to), isOneSide);
            }
        }
    }

    void nobodyIsMadeMedicalAdministratorOrPrivacyOfficerInPassing()
    {
        for (const Role from : allRoles) {
            for (const Role to : {Role::Doctor, Role::DoctorAssistant, Role::Administrator, Role::PrivacyOfficer}) {
                QVERIFY(!mayChangeRole(from, to));
            }
        }
    }

    void onlyMedicalStaffKeepTheirSecondFactor()
    {
        for (const Role role : allRoles) {
            QCOMPARE(mayReplaceSecondFactor(role), role != Role::Doctor && role != Role::DoctorAssistant);
        }
    }

    void theOfficeAndTheProgramWorkOnNoDossiers()
    {
        for (const Role role : allRoles) {
            QCOMPARE(worksOnDossiers(role),
                     role != Role::Administrator && role != Role::PrivacyOfficer && role != Role::System);
        }
    }
};

QTEST_GUILESS_MAIN(AccountRulesTest)
#include "AccountRulesTest.moc"
