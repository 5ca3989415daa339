// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/SubjectRequests.h"
#include "tests/app/Meeting.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::RequestKey;
using domain::Role;

/// What an employee asks for about his own data, and what his keeper found, in their vaults.
class SubjectRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatWasAskedAndWhatWasAnsweredBothStayReadable()
    {
        VaultWorld world(Role::Hr);
        const DossierId dossier = world.addDossier(text("1001"), text("Jansen"));
        SubjectRequests requests(*world.vault, *world.reader);
        const auto made = requests.add(dossier, RequestKey::Kind::Correction, {}, 1, text("the street is wrong"));
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        const auto answered = requests.answer(dossier, made->toString(), {}, text("it was corrected"));
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().sentence()));
        const auto kept = requests.list(dossier);
        QVERIFY(kept && kept->size() == 1);
        QVERIFY(!kept->first().task.isOpen());
        QVERIFY(kept->first().task.note.contains(text("the street is wrong")));
        QVERIFY(kept->first().task.note.contains(text("it was corrected")));
    }

    void whatWasFoundIsDueOnItsDayAndIsNobodysStatement()
    {
        VaultWorld world(Role::Hr);
        const DossierId dossier = world.addDossier(text("1001"), text("Jansen"));
        SubjectRequests requests(*world.vault, *world.reader);
        QVERIFY(!requests.add(dossier, RequestKey::Kind::Found, {}, 2, {}));
        const auto made = requests.add(dossier, RequestKey::Kind::Found, {}, 1, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        const auto found = requests.list(dossier);
        QVERIFY(found && found->first().task.due == found->first().task.request()->received);
        const auto attached = requests.carryingOut().attach(dossier, *made, text("last_name"), text("I disagree"));
        QVERIFY(!attached && attached.error().code() == ErrorCode::NotFound);
    }

    /// The employer's side reads tasks.
    void ofWhatTheDoctorFoundNoWordStandsInTheRegister()
    {
        Meeting meeting(Role::Doctor);
        const DossierId dossier = meeting.server.importDossier(text("1001"), text("Jansen"));
        QVERIFY(meeting.sync());
        SubjectRequests requests(*meeting.world.vault, *meeting.world.reader);
        QVERIFY(!requests.add(dossier, RequestKey::Kind::MedicalFound, {}, 1, text("wrong file")));
        const auto made = requests.add(dossier, RequestKey::Kind::MedicalFound, {}, 1, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        QVERIFY(!requests.answer(dossier, made->toString(), {}, text("removed")));
        QVERIFY(requests.answer(dossier, made->toString(), {}, {}));
    }
};

QTEST_GUILESS_MAIN(SubjectRequestsTest)
#include "SubjectRequestsTest.moc"
