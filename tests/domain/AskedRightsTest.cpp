// SPDX-License-Identifier: GPL-3.0-or-later
// Who corrects and removes single values at an employee's request, of which fields, and on which requests.
#include "core/domain/AskedRights.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

class AskedRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyHrAndTheDoctorChangeAnythingWhateverTheFieldIs()
    {
        for (const Role role : allRoles) {
            const bool isKeeper = role == Role::Hr || role == Role::Doctor;
            QCOMPARE(AskedRights::mayCarryOut(role), isKeeper);
            for (const Field* field : FieldCatalogue::all()) {
                const QString where = roleName(role) + u' ' + field->id();
                QVERIFY2(isKeeper || !AskedRights::mayRemove(role, *field), qPrintable(where));
                QVERIFY2(isKeeper || !AskedRights::mayCorrect(role, *field), qPrintable(where));
            }
        }
    }

    void eachKeeperHasFieldsOfHisOwnPart_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("remove"); // by whom
        QTest::addColumn<QString>("correct");
        const QString nobody;
        const QString hr = QStringLiteral("hr");
        const QString doctor = QStringLiteral("doctor");
        const auto row = [](const char* field, const QString& remove, const QString& correct) {
            QTest::newRow(field) << QString::fromLatin1(field) << remove << correct;
        };
        row("job_title", hr, hr);
        row("work_handover", hr, hr);
        row("process_note", hr, hr);
        row("findings", doctor, doctor);
        row("consult_note", doctor, doctor);
        row("last_name", nobody, hr);      // a dossier is found by it
        row("employment_end", nobody, hr); // kept by it
        row("working_note", nobody, nobody);
        row("action_plan", nobody, nobody); // a document
    }
    void eachKeeperHasFieldsOfHisOwnPart()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, remove);
        QFETCH(const QString, correct);
        const Field* found = FieldCatalogue::find(field);
        QVERIFY(found != nullptr);
        QStringList removers;
        QStringList correctors;
        for (const Role role : allRoles) {
            removers += AskedRights::mayRemove(role, *found) ? QStringList(roleName(role)) : QStringList();
            correctors += AskedRights::mayCorrect(role, *found) ? QStringList(roleName(role)) : QStringList();
        }
        QCOMPARE(removers.join(u' '), remove);
        QCOMPARE(correctors.join(u' '), correct);
    }

    void whatFollowsAnotherFieldIsRemovedWithItAndNotCorrectedByItself()
    {
        int seen = 0;
        for (const Field* field : FieldCatalogue::all()) {
            if (field->has(ByDraft) || field->has(ByRelease)) {
                ++seen;
                QVERIFY2(!AskedRights::mayCorrect(Role::Doctor, *field) && !AskedRights::mayCorrect(Role::Hr, *field),
                         qPrintable(QString(field->id())));
            }
        }
        QVERIFY(seen > 5);
    }

    void eachKeeperNamesRequestsAndFindingsOfHisOwn()
    {
        for (const Role role : {Role::Hr, Role::Doctor}) {
            for (const bool isRemoval : {true, false}) {
                const RequestKey asked{AskedRights::requestFor(role, isRemoval), QDate(2026, 1, 1)};
                QVERIFY(asked.role() == role && asked.isOfValues() && !asked.isFound());
            }
            const RequestKey found{AskedRights::findingFor(role), QDate(2026, 1, 1)};
            QVERIFY(found.role() == role && found.isOfValues() && found.isFound());
        }
    }
};

QTEST_GUILESS_MAIN(AskedRightsTest)
#include "AskedRightsTest.moc"
