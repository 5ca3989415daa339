// SPDX-License-Identifier: GPL-3.0-or-later
// Two doctors write one medical field at once: real clients, a real server. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/MedicalTeam.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using Keep = ConflictDecision::Keep;

class MedicalConflictTest : public QObject {
    Q_OBJECT

    const QString findings = QStringLiteral("findings");

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void aMedicalQuestionIsFollowedShownOnRecordAndDecided()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        QVERIFY2(team.begin() && team.join(emma), qPrintable(team.error));
        QVERIFY(team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead) && team.sync(emma));
        QVERIFY(team.write(team.lead, QStringLiteral("one knee")) && team.write(emma, QStringLiteral("both knees")));
        QVERIFY2(team.sync(team.lead) && team.sync(emma), qPrintable(team.error));
        QCOMPARE(emma.engine().status().conflicts, 1U);

        const auto heads = emma.engine().conflicts(5);
        QVERIFY(heads && heads->size() == 1);
        QVERIFY(heads->first().medical);
        const DossierId dossier = heads->first().dossier;
        const auto view = emma.engine().conflict(dossier, findings);
        QVERIFY(view);
        QCOMPARE(view->mine.value, QStringLiteral("both knees"));
        QCOMPARE(view->theirs.value, QStringLiteral("one knee"));
        QCOMPARE(view->before.value, QStringLiteral("before"));

        // The other doctor goes on: the question shows what stands now.
        QVERIFY(team.write(team.lead, QStringLiteral("left knee")));
        QVERIFY2(team.sync(team.lead) && team.sync(emma), qPrintable(team.error));
        const auto followed = emma.engine().conflict(dossier, findings);
        QVERIFY(followed);
        QCOMPARE(followed->theirs.value, QStringLiteral("left knee"));
        const auto late =
            emma.engine().decide(dossier, findings, {.keep = Keep::Mine, .seenRevision = view->theirsRevision});
        QCOMPARE(late.error().code(), ErrorCode::Conflict);
        QVERIFY(
            emma.engine().decide(dossier, findings, {.keep = Keep::Mine, .seenRevision = followed->theirsRevision}));
        QVERIFY2(team.sync(emma) && team.sync(team.lead), qPrintable(team.error));
        QCOMPARE(team.reads(team.lead), QStringLiteral("both knees"));
        QCOMPARE(emma.engine().status().conflicts, 0U);
    }

    void twoFirstValuesOfAFieldAreAQuestionAlsoWhereTheKeyCameLater()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        QVERIFY2(team.begin() && team.join(emma), qPrintable(team.error));
        QVERIFY(team.write(team.lead, QStringLiteral("one knee")) && team.write(emma, QStringLiteral("both knees")));
        QVERIFY2(team.sync(team.lead) && team.sync(emma) && team.sync(emma), qPrintable(team.error));
        QVERIFY2(team.sync(team.lead), qPrintable(team.error));
        QCOMPARE(team.reads(team.lead), QStringLiteral("one knee")); // nothing is overwritten unasked
        QCOMPARE(emma.engine().status().conflicts, 1U);
    }

    void aRestrictedDossiersQuestionShowsNothing()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        QVERIFY2(team.begin() && team.join(emma), qPrintable(team.error));
        QVERIFY(team.write(team.lead, QStringLiteral("one knee")) && team.write(emma, QStringLiteral("both knees")));
        // The key of the other's first value comes with the first of the two.
        QVERIFY2(team.sync(team.lead) && team.sync(emma) && team.sync(emma), qPrintable(team.error));
        QCOMPARE(emma.engine().status().conflicts, 1U);
        const DossierId dossier = emma.engine().conflicts(5)->first().dossier;
        QVERIFY2(team.done(team.lead.engine().restrictDossier(dossier, {team.lead.loginName()})),
                 qPrintable(team.error));
        QVERIFY2(team.sync(emma), qPrintable(team.error));
        const auto view = emma.engine().conflict(dossier, findings);
        QVERIFY(view && view->closed);
        QVERIFY(view->mine.value.isEmpty() && view->theirs.value.isEmpty() && view->before.value.isEmpty());
        QVERIFY(!emma.engine().decide(dossier, findings, {.keep = Keep::Mine}));
        QVERIFY(emma.engine().decide(dossier, findings, {.keep = Keep::Theirs}));
        QCOMPARE(emma.engine().status().conflicts, 0U);
    }
};

QTEST_GUILESS_MAIN(MedicalConflictTest)
#include "MedicalConflictTest.moc"
