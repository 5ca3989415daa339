// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of documents for somebody outside, by the real client at a real server. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "core/crypto/Random.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/PaperFile.h"
#include "tests/support/Poppler.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Category;
using domain::Role;

class OutsideCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void whoWritesNoNotesMakesNoCopyForOutside()
    {
        TestServer server;
        Workplace planner(server, QStringLiteral("petra"));
        QVERIFY2(planner.begin(Role::Planner, {QStringLiteral("vermeer")}), qPrintable(planner.error.sentence()));
        const QString target = planner.scratch(QStringLiteral("copy.pdf"));
        const auto made = planner.engine().saveSealedCopy(crypto::randomId<DossierId>(), crypto::randomId<RecordId>(),
                                                          QStringLiteral("Arbo Zuid"), target, {});
        QCOMPARE(made.error().code(), ErrorCode::Forbidden);
        QVERIFY(!QFile::exists(target));
    }

    void aCopyForOutsideIsNotedAndLoggedAndItsDocumentComesOut()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        auto& doctor = team.lead.engine();
        const auto dossier = doctor.find(team.dossier());
        const QString path = team.lead.scratch(QStringLiteral("brief.pdf"));
        const QByteArray letter = writePaper(path, 70'000);
        QVERIFY(dossier && doctor.addDocument(*dossier, path));
        const auto document = doctor.findDocument(*dossier, QStringLiteral("brief.pdf"));
        const QString target = team.lead.scratch(QStringLiteral("copy.pdf"));
        QCOMPARE(doctor.saveSealedCopy(*dossier, *document, QStringLiteral("  "), target, {}).error().code(),
                 ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(target));
        const auto password = doctor.saveSealedCopy(*dossier, *document, QStringLiteral("dr. Vos"), target, {});
        QVERIFY2(password, password ? "" : qPrintable(password.error().sentence()));
        const QTemporaryDir folder;
        popplerSays(QStringLiteral("pdfdetach"),
                    {QStringLiteral("-upw"), QString::fromLatin1(password->view()), QStringLiteral("-saveall"),
                     QStringLiteral("-o"), folder.path(), QStringLiteral("FILE")},
                    readPaper(target));
        QCOMPARE(readPaper(folder.filePath(QStringLiteral("brief.pdf"))), letter);
        const auto view = doctor.show(*dossier, false);
        QCOMPARE(view->entries.size(), 1);
        QVERIFY(view->entries.first().text.contains(QStringLiteral("dr. Vos")));
        QCOMPARE(view->entries.first().category, Category::Medical);
        QVERIFY2(team.lead.sync() && team.hr.sync(), qPrintable(team.lead.error.sentence()));
        QVERIFY2(team.hr.engine().show(*dossier, false)->entries.isEmpty(), "the employer does not learn of it");
    }
};

QTEST_GUILESS_MAIN(OutsideCopyTest)
#include "OutsideCopyTest.moc"
