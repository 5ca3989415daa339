// SPDX-License-Identifier: GPL-3.0-or-later
// Documents between real clients and a real server. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "core/crypto/Random.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/PaperFile.h"

#include <QDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Category;
using domain::Role;

namespace {

const QString number = QStringLiteral("vermeer/1001");
const QString vermeer = QStringLiteral("vermeer");

QList<DocumentState> documentsOf(Workplace& person)
{
    const auto dossier = person.engine().find(number);
    const auto view = dossier ? person.engine().show(*dossier, false) : Result<DossierView>(failure(dossier));
    return view ? view->documents : QList<DocumentState>();
}

QStringList namesOf(Workplace& person)
{
    QStringList names;
    for (const DocumentState& document : documentsOf(person)) {
        names.append(document.name);
    }
    names.sort();
    return names;
}

/// Adds a document of \p size bytes under that name. \returns its content, or nothing.
QByteArray adds(Workplace& person, const QString& name, qsizetype size, const QString& field = {})
{
    const QString path = person.scratch(name);
    const QByteArray content = writePaper(path, size);
    const auto dossier = person.engine().find(number);
    const auto added = dossier ? person.engine().addDocument(*dossier, path, field) : failure(dossier);
    person.error = added ? person.error : added.error();
    QFile::remove(path);
    return added ? content : QByteArray();
}

/// Saves a document. \returns its content, or nothing and the reason in the person's error.
QByteArray saves(Workplace& person, const QString& name)
{
    const QString target = person.scratch(QStringLiteral("saved.pdf"));
    const auto dossier = person.engine().find(number);
    const auto document = dossier ? person.engine().findDocument(*dossier, name) : failure(dossier);
    const auto saved =
        document ? person.engine().saveDocument(*dossier, *document, target, {}) : Result<void>(failure(document));
    person.error = saved ? person.error : saved.error();
    const QByteArray content = readPaper(target);
    QFile::remove(target);
    return content;
}

int sealedFiles(const Workplace& person)
{
    return int(QDir(person.file(QStringLiteral("documents"))).entryList(QDir::Files).size());
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void documentsOfEachSortReachThoseWhoMayReadThem()
    {
        MedicalTeam team;
        Workplace colleague(team.server, QStringLiteral("dirk"));
        Workplace expert(team.server, QStringLiteral("eva"));
        QVERIFY2(team.begin() && team.join(colleague), qPrintable(team.error));
        QVERIFY2(expert.begin(Role::OccupationalExpert, {vermeer}) && expert.sync(),
                 qPrintable(expert.error.sentence()));
        const QByteArray letter = adds(team.lead, QStringLiteral("brief.pdf"), 70'000);
        const QByteArray plan = adds(team.hr, QStringLiteral("plan.pdf"), 2'300'000);
        const QByteArray report = adds(expert, QStringLiteral("rapport.pdf"), 5'000);
        QVERIFY2(!letter.isEmpty(), qPrintable(team.lead.error.sentence()));
        QVERIFY2(!plan.isEmpty(), qPrintable(team.hr.error.sentence()));
        QVERIFY2(!report.isEmpty(), qPrintable(expert.error.sentence()));
        for (Workplace* person : {&team.lead, &team.hr, &expert, &colleague, &team.hr, &team.lead}) {
            QVERIFY2(person->sync(), qPrintable(person->error.sentence() + person->error.detail()));
            QCOMPARE(person->synced.warnings, QStringList());
        }
        QCOMPARE(namesOf(colleague),
                 QStringList({QStringLiteral("brief.pdf"), QStringLiteral("plan.pdf"), QStringLiteral("rapport.pdf")}));
        QCOMPARE(namesOf(team.hr), QStringList({QStringLiteral("plan.pdf"), QStringLiteral("rapport.pdf")}));
        QCOMPARE(namesOf(expert), QStringList({QStringLiteral("plan.pdf"), QStringLiteral("rapport.pdf")}));
        QCOMPARE(saves(colleague, QStringLiteral("brief.pdf")), letter);
        QCOMPARE(saves(colleague, QStringLiteral("plan.pdf")), plan);
        QCOMPARE(saves(team.hr, QStringLiteral("rapport.pdf")), report);
        QCOMPARE(saves(team.hr, QStringLiteral("brief.pdf")), QByteArray());
        QCOMPARE(team.hr.error.code(), ErrorCode::NotFound);
        for (const DocumentState& document : documentsOf(team.lead)) {
            QVERIFY(!document.waiting);
            QCOMPARE(document.type, QStringLiteral("application/pdf"));
        }
        // Found by a word of its name, and by none of its key.
        QCOMPARE(colleague.engine().search(QStringLiteral("rapport"), 5)->size(), 1);
        QCOMPARE(team.hr.engine().search(QStringLiteral("brief"), 5)->size(), 0);
    }

    void aMedicalDocumentStaysReadableUnderNewKeys()
    {
        MedicalTeam team;
        Workplace colleague(team.server, QStringLiteral("dirk"));
        QVERIFY2(team.begin() && team.join(colleague), qPrintable(team.error));
        const QByteArray letter = adds(team.lead, QStringLiteral("brief.pdf"), 70'000);
        QVERIFY2(team.sync(team.lead), qPrintable(team.error));
        QVERIFY(team.done(team.lead.engine().rotateKeys({})));
        const auto resealed = team.lead.engine().resealMedical({}, {});
        QVERIFY2(team.done(resealed), qPrintable(team.error));
        QVERIFY(resealed->pushed >= 1 && resealed->refused == 0);
        QVERIFY2(team.sync(colleague), qPrintable(team.error));
        QCOMPARE(saves(colleague, QStringLiteral("brief.pdf")), letter);
        QCOMPARE(documentsOf(colleague).size(), 1);
    }

    void aWaitingDocumentIsListedByItsNameAndGoesWhenItIsTakenBack()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        server.stop();
        QVERIFY(!adds(hr, QStringLiteral("plan.pdf"), 1'200'000).isEmpty());
        const auto waiting = hr.engine().unsent(5);
        QVERIFY(waiting && waiting->size() == 1);
        QCOMPARE(waiting->first().kind, UnsentChange::Kind::Document);
        QCOMPARE(waiting->first().values.first().value, QStringLiteral("plan.pdf"));
        QCOMPARE(sealedFiles(hr), 1);
        QVERIFY(hr.engine().takeBack(waiting->first().id));
        QCOMPARE(sealedFiles(hr), 0);
        QVERIFY(documentsOf(hr).isEmpty());
    }

    void aDocumentAddedWithoutTheServerWaitsAndGoes()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        server.stop();
        QVERIFY(hr.addDossier(QStringLiteral("1002"), QStringLiteral("Vries, Anna")));
        const QByteArray plan = adds(hr, QStringLiteral("plan.pdf"), 1'200'000);
        const auto fresh = hr.engine().find(QStringLiteral("vermeer/1002"));
        writePaper(hr.scratch(QStringLiteral("nieuw.pdf")), 10'000);
        QVERIFY(hr.engine().addDocument(*fresh, hr.scratch(QStringLiteral("nieuw.pdf"))));
        QVERIFY(documentsOf(hr).first().waiting && documentsOf(hr).first().here);
        QCOMPARE(saves(hr, QStringLiteral("plan.pdf")), plan);
        QVERIFY(!hr.sync());
        server.restart();
        moveTo(server, hr);
        moveTo(server, other);
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().status().outbox, 0U);
        QVERIFY2(other.sync(), qPrintable(other.error.sentence()));
        QCOMPARE(saves(other, QStringLiteral("plan.pdf")), plan);
        QVERIFY(other.engine().findDocument(*fresh, QStringLiteral("nieuw.pdf")));
    }

    void aPinnedDocumentIsThereWithoutTheServer()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        const QByteArray pinned = adds(hr, QStringLiteral("plan.pdf"), 1'200'000);
        QVERIFY(!adds(hr, QStringLiteral("ander.pdf"), 20'000).isEmpty());
        QVERIFY(hr.sync() && other.sync());
        const auto dossier = other.engine().find(number);
        const auto document = other.engine().findDocument(*dossier, QStringLiteral("plan.pdf"));
        QCOMPARE(*other.engine().pinDocument(*dossier, *document, true, {}), true);
        server.stop();
        QCOMPARE(saves(other, QStringLiteral("plan.pdf")), pinned);
        QCOMPARE(saves(other, QStringLiteral("ander.pdf")), QByteArray());
        QCOMPARE(other.error.code(), ErrorCode::Unreachable);
        const auto wanted = other.engine().findDocument(*dossier, QStringLiteral("ander.pdf"));
        QCOMPARE(*other.engine().pinDocument(*dossier, *wanted, true, {}), false);
        server.restart();
        moveTo(server, other);
        QVERIFY2(other.sync(), qPrintable(other.error.sentence()));
        const auto allAreHere = [&other] {
            const auto documents = documentsOf(other);
            return documents.size() == 2 && std::all_of(documents.begin(), documents.end(),
                                                        [](const DocumentState& d) { return d.here && d.pinned; });
        };
        QVERIFY(allAreHere());
        QVERIFY2(other.engine().sync(true, {}), "everything is fetched anew");
        QVERIFY(allAreHere());
    }

    void onADearNetworkADocumentThatIsOnlyToBeKeptHereWaits()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        QVERIFY(!adds(hr, QStringLiteral("plan.pdf"), 20'000).isEmpty());
        const QByteArray letter = adds(hr, QStringLiteral("brief.pdf"), 20'000);
        QVERIFY(hr.sync() && other.sync());
        const auto dossier = other.engine().find(number);
        const auto plan = other.engine().findDocument(*dossier, QStringLiteral("plan.pdf"));
        server.stop();
        QCOMPARE(*other.engine().pinDocument(*dossier, *plan, true, {}), false);
        server.restart();
        moveTo(server, other);
        const auto here = [&other] {
            const auto documents = documentsOf(other);
            return std::count_if(documents.begin(), documents.end(), [](const DocumentState& d) { return d.here; });
        };
        other.engine().setThrifty(true);
        QVERIFY2(other.sync(), qPrintable(other.error.sentence()));
        QVERIFY(other.engine().status().thrifty);
        QCOMPARE(here(), 0);
        QCOMPARE(saves(other, QStringLiteral("brief.pdf")), letter); // somebody looks at it
        QCOMPARE(here(), 1);
        other.engine().setThrifty(false);
        QVERIFY2(other.sync(), qPrintable(other.error.sentence()));
        QCOMPARE(here(), 2);
    }

    void aServerWithoutRoomHoldsUpNothingElse()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        server.documents.totalBytes = 1'000;
        server.restart();
        moveTo(server, hr);
        const QByteArray plan = adds(hr, QStringLiteral("plan.pdf"), 20'000);
        const auto dossier = hr.engine().find(number);
        QVERIFY(hr.engine().note(*dossier, QStringLiteral("Belt morgen terug.")));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.synced.warnings.size(), 1);
        QCOMPARE(hr.engine().status().outbox, 1U); // the document; the note has gone
        QVERIFY(documentsOf(hr).first().waiting);
        server.documents = {};
        server.restart();
        moveTo(server, hr);
        moveTo(server, other);
        QVERIFY2(hr.sync() && other.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(saves(other, QStringLiteral("plan.pdf")), plan);
    }

    void whatTheServerNeverTakesIsSetAside()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        server.documents.documentBytes = 10'000;
        server.restart();
        moveTo(server, hr);
        QVERIFY(!adds(hr, QStringLiteral("plan.pdf"), 20'000).isEmpty()); // the new limit is not known here yet
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().status().outbox, 0U);
        QCOMPARE(hr.engine().status().refused, 1U);
        QVERIFY(adds(hr, QStringLiteral("ander.pdf"), 20'000).isEmpty());
        QCOMPARE(hr.error.code(), ErrorCode::LimitExceeded);
    }

    void aRefusedDocumentIsListedWithItsReasonAndGoesAgain()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        server.documents.documentBytes = 10'000;
        server.restart();
        moveTo(server, hr);
        const QByteArray plan = adds(hr, QStringLiteral("plan.pdf"), 20'000);
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        const auto refused = documentsOf(hr);
        QCOMPARE(refused.size(), 1);
        QVERIFY2(refused.first().refused.endsWith(u'.'), qPrintable(refused.first().refused));
        QCOMPARE(saves(hr, QStringLiteral("plan.pdf")), plan);
        server.documents = {};
        server.restart();
        moveTo(server, hr);
        moveTo(server, other);
        QVERIFY(hr.engine().offerAgain(refused.first().unsent));
        QVERIFY2(hr.sync() && other.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(documentsOf(hr).first().refused, QString());
        QCOMPARE(saves(other, QStringLiteral("plan.pdf")), plan);
    }

    void aNewerVersionNamesTheOneItReplaces()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        const QByteArray first = adds(hr, QStringLiteral("plan.pdf"), 5'000, QStringLiteral("evaluation_6w"));
        QVERIFY2(!first.isEmpty() && hr.sync(), qPrintable(hr.error.sentence()));
        const auto dossier = hr.engine().find(number);
        const auto earlier = hr.engine().findDocument(*dossier, QStringLiteral("plan.pdf"));
        const QString path = hr.scratch(QStringLiteral("plan2.pdf"));
        writePaper(path, 6'000);
        const auto newer = hr.engine().addDocumentVersion(*dossier, path, *earlier);
        QVERIFY2(newer, newer ? "" : qPrintable(newer.error().sentence()));
        QVERIFY2(hr.sync() && other.sync(), qPrintable(other.error.sentence()));
        const auto seen = documentsOf(other);
        QCOMPARE(seen.size(), 2);
        const auto* found = seen.first().id == *newer ? &seen.first() : &seen.last();
        QCOMPARE(found->replaces, std::optional(*earlier));
        QCOMPARE(found->fieldId, QStringLiteral("evaluation_6w"));
        QCOMPARE(saves(other, QStringLiteral("plan.pdf")), first);
        QVERIFY(!hr.engine().addDocumentVersion(*dossier, path, crypto::randomId<RecordId>()));
    }

    void anOpenedDocumentIsInMemoryOnly()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        const QByteArray letter = adds(team.lead, QStringLiteral("brief.pdf"), 70'000);
        QVERIFY2(team.sync(team.lead), qPrintable(team.error));
        const auto dossier = team.lead.engine().find(number);
        const auto document = team.lead.engine().findDocument(*dossier, QStringLiteral("brief.pdf"));
        const auto content = team.lead.engine().openDocument(*dossier, *document, 1'000'000, {});
        QVERIFY2(content, content ? "" : qPrintable(content.error().sentence()));
        QCOMPARE(content->bytes, letter);
        QVERIFY(content->medical);
        QCOMPARE(content->type, QStringLiteral("application/pdf"));
        QVERIFY2(sealedFiles(team.lead) == 1, "the sealed one");
        const auto large = team.lead.engine().openDocument(*dossier, *document, 60'000, {});
        QVERIFY(!large && large.error().code() == ErrorCode::LimitExceeded);
    }

    void filesAreJudgedBeforeTheyAreAdded()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        const QString good = hr.scratch(QStringLiteral("goed.pdf"));
        writePaper(good, 500);
        QFile empty(hr.scratch(QStringLiteral("leeg.pdf")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto judged =
            hr.engine().judgeFiles({good, empty.fileName(), hr.scratch(QStringLiteral("none.pdf")), hr.scratch({})});
        QVERIFY(judged);
        QCOMPARE(judged->size(), 4);
        QCOMPARE(judged->first().problem, QString());
        QCOMPARE(judged->first().size, 500);
        for (qsizetype i = 1; i < judged->size(); ++i) {
            QVERIFY2(judged->at(i).problem.endsWith(u'.'), qPrintable(judged->at(i).name));
        }
    }

    void whatIsNoDocumentIsNotTaken()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace planner(server, QStringLiteral("petra"));
        begin(hr, planner, Role::Planner);
        const auto dossier = hr.engine().find(number);
        QFile program(hr.scratch(QStringLiteral("brief.pdf")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("MZ\0\0", 4);
        program.close();
        const auto refusal = [&](Workplace& person, const QString& path, const QString& field) {
            const auto added = person.engine().addDocument(*dossier, path, field);
            return added ? ErrorCode::Internal : added.error().code();
        };
        QCOMPARE(refusal(hr, program.fileName(), {}), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(hr, hr.scratch(QStringLiteral("none.pdf")), {}), ErrorCode::InvalidArgument);
        writePaper(program.fileName(), 100);
        QCOMPARE(refusal(hr, program.fileName(), QStringLiteral("medical_attachment")), ErrorCode::Forbidden);
        QCOMPARE(refusal(hr, program.fileName(), QStringLiteral("process_note")), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(planner, program.fileName(), QStringLiteral("action_plan")), ErrorCode::Forbidden);
        QCOMPARE(hr.engine().status().outbox, 0U);
        QCOMPARE(sealedFiles(hr), 0);
    }

    void aFullDiskLeavesNothingHalf()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        const QString path = hr.scratch(QStringLiteral("plan.pdf"));
        const QByteArray plan = writePaper(path, 6'000'000);
        const auto dossier = hr.engine().find(number);
        {
            const FileSizeLimit full(3'000'000);
            const auto added = hr.engine().addDocument(*dossier, path);
            QVERIFY(!added && added.error().code() == ErrorCode::Storage);
            QCOMPARE(sealedFiles(hr), 0);
            QCOMPARE(documentsOf(hr).size(), 0);
        }
        QVERIFY(hr.engine().addDocument(*dossier, path));
        QVERIFY2(hr.sync() && other.sync(), qPrintable(hr.error.sentence()));
        {
            const FileSizeLimit full(3'000'000);
            QCOMPARE(saves(other, QStringLiteral("plan.pdf")), QByteArray());
            QCOMPARE(other.error.code(), ErrorCode::Storage);
        }
        QVERIFY(!documentsOf(other).first().here);
        QCOMPARE(saves(other, QStringLiteral("plan.pdf")), plan);
    }

    void aSavedDocumentIsLoggedAndReplacesNothing()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("hugo"));
        begin(hr, other);
        QVERIFY(!adds(hr, QStringLiteral("plan.pdf"), 5'000).isEmpty());
        const auto dossier = hr.engine().find(number);
        const auto document = hr.engine().findDocument(*dossier, QStringLiteral("plan.pdf"));
        const QString target = hr.scratch(QStringLiteral("there.pdf"));
        const QByteArray before = writePaper(target, 50);
        const auto saved = hr.engine().saveDocument(*dossier, *document, target, {});
        QVERIFY(!saved && saved.error().code() == ErrorCode::Exists);
        QCOMPARE(readPaper(target), before);
    }

private:
    static void begin(Workplace& hr, Workplace& other, Role role = Role::Hr)
    {
        QVERIFY2(hr.begin(Role::Hr, {vermeer}), qPrintable(hr.error.sentence()));
        QVERIFY2(other.begin(role, {vermeer}), qPrintable(other.error.sentence()));
        QVERIFY(hr.addDossier());
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QVERIFY2(other.sync(), qPrintable(other.error.sentence()));
    }

    /// The server came back on another port: logs in there.
    static void moveTo(TestServer&, Workplace& person)
    {
        QVERIFY2(person.login(), qPrintable(person.error.sentence()));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "DocumentTest.moc"
