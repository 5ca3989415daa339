// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Category.h"

#include <QTest>

using namespace kluis::domain;

class RoleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersOnTheWireNeverChange();
    void namesAreThoseOfTheCommandLine();
    void nobodyCanBeGivenTheSystemsRole();
    void unknownNumbersAndNamesAreNothing();
    void categoriesAreNamedAndNumbered();
    void onlyTheDoctorAndTheAssistantAreMedical();
};

void RoleTest::numbersOnTheWireNeverChange()
{
    constexpr std::array expected{Role::Hr,      Role::Manager,         Role::CaseManager,
                                  Role::Doctor,  Role::DoctorAssistant, Role::OccupationalExpert,
                                  Role::Planner, Role::Administrator,   Role::PrivacyOfficer,
                                  Role::System};
    for (quint64 number = 1; number <= 10; ++number) {
        QCOMPARE(roleFromNumber(number), std::optional(expected.at(number - 1)));
        QCOMPARE(quint64(expected.at(number - 1)), number);
    }
}

void RoleTest::namesAreThoseOfTheCommandLine()
{
    constexpr std::array names{"hr",      "manager",          "case-manager",
                               "doctor",  "doctor-assistant", "occupational-expert",
                               "planner", "administrator",    "privacy-officer"};
    for (std::size_t i = 0; i < loginRoles.size(); ++i) {
        QCOMPARE(roleName(loginRoles.at(i)), QLatin1StringView(names.at(i)));
        QCOMPARE(roleFromName(QString::fromLatin1(names.at(i))), std::optional(loginRoles.at(i)));
        QVERIFY(!roleLabel(loginRoles.at(i), Language::Dutch).isEmpty());
        QVERIFY(!roleLabel(loginRoles.at(i), Language::English).isEmpty());
    }
}

void RoleTest::nobodyCanBeGivenTheSystemsRole()
{
    QVERIFY(!roleFromName(u"system"));
}

void RoleTest::unknownNumbersAndNamesAreNothing()
{
    for (const quint64 number : {quint64(0), quint64(11), quint64(256), ~quint64(0)}) {
        QVERIFY(!roleFromNumber(number));
        QVERIFY(!categoryFromNumber(number));
    }
    QVERIFY(!categoryFromNumber(7));
    QVERIFY(!roleFromName(u"HR"));
    QVERIFY(!roleFromName(u""));
    QVERIFY(!categoryFromName(u"Medical"));
}

void RoleTest::categoriesAreNamedAndNumbered()
{
    constexpr std::array names{"administrative", "absence", "capacity", "medical", "process", "governance"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        QCOMPARE(categoryFromNumber(i + 1), std::optional(allCategories.at(i)));
        QCOMPARE(categoryFromName(QString::fromLatin1(names.at(i))), std::optional(allCategories.at(i)));
        QCOMPARE(categoryName(allCategories.at(i)), QLatin1StringView(names.at(i)));
    }
}

void RoleTest::onlyTheDoctorAndTheAssistantAreMedical()
{
    for (const Role role : allRoles) {
        QCOMPARE(isMedical(role), role == Role::Doctor || role == Role::DoctorAssistant);
    }
}

QTEST_GUILESS_MAIN(RoleTest)
#include "RoleTest.moc"
