// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of a dossier: who makes which, what is kept, recorded and saved.
#include "app/letters/Letters.h"
#include "app/guidance/Guidance.h"
#include "tests/app/VaultWorld.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Language;
using domain::Role;
using letters::LetterReader;

namespace {

const QByteArray paper("%PDF-1.4 a letter");

LetterChoice planOfAction()
{
    return {text("plan-of-action"), Language::English, std::nullopt, {}};
}

/// HR, and a dossier of somebody who is ill since 5 January 2026.
struct LetterWorld : VaultWorld {
    explicit LetterWorld(Role role = Role::Hr) : VaultWorld(role)
    {
        if (role == Role::Hr) {
            dossier = addDossier(text("1001"), text("Jansen"));
            [[maybe_unused]] const auto filled = vault->setFields(
                dossier, {{text("first_sick_day"), text("2026-01-05")}, {text("bsn"), text("999993653")}});
            Q_ASSERT(filled);
        }
    }
    [[nodiscard]] QString templates() const { return folder.filePath(text("letters")); }
    [[nodiscard]] Letters letters()
    {
        return {*vault, *reader, templates(), DocumentWriter(*vault, 1'000'000, ScannerSettings(folder.path()))};
    }
    [[nodiscard]] bool write(const QString& name, const QByteArray& content) const
    {
        QFile file(templates() + u'/' + name);
        return QDir().mkpath(templates()) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    DossierId dossier;
};

QString wordsOf(const Result<letters::LetterText>& letter)
{
    QStringList words;
    if (letter) {
        for (const letters::LetterBlock& block : letter->blocks) {
            words += block.cells;
        }
    }
    return words.join(u'\n');
}

} // namespace

class LettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aRoleIsOfferedTheLettersItWrites()
    {
        const auto offered = [](Role role) {
            LetterWorld world(role);
            QStringList ids;
            for (const auto& letter : world.letters().offered()) {
                ids.append(letter.id);
            }
            ids.removeDuplicates();
            ids.sort();
            return ids;
        };
        QCOMPARE(offered(Role::Doctor),
                 (QStringList{text("appointment-letter"), text("problem-analysis"), text("work-capability-report")}));
        QCOMPARE(offered(Role::Hr), (QStringList{text("evaluation"), text("first-year-evaluation"),
                                                 text("plan-of-action"), text("uwv-week-42")}));
        QCOMPARE(offered(Role::Planner), QStringList{text("appointment-letter")});
    }

    void aLetterIsFilledInFromTheDossierAndSignedByWhoIsHere()
    {
        LetterWorld world;
        const auto letter = world.letters().fill(world.dossier, planOfAction());
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().sentence()));
        const QString words = wordsOf(letter);
        for (const char* word : {"Jansen", "Vermeer BV", "Robin", "5 January 2026"}) {
            QVERIFY2(words.contains(text(word)), word);
        }
    }

    void theAuthorsWordsAreInIt()
    {
        LetterWorld world;
        Letters letters = world.letters();
        LetterChoice choice = planOfAction();
        const QString part = (*letters.find(choice))->ownParts().front();
        choice.words.insert(part, text("Back in his own work."));
        QVERIFY(wordsOf(letters.fill(world.dossier, choice)).contains(text("Back in his own work.")));
        choice.words.insert(text("nonsense"), text("x"));
        QCOMPARE(letters.fill(world.dossier, choice).error().code(), ErrorCode::InvalidArgument);
    }

    void aLetterOfAnotherRoleIsNeitherFilledNorKeptNorSaved()
    {
        LetterWorld world;
        Letters letters = world.letters();
        const LetterChoice choice{text("problem-analysis"), Language::Dutch, std::nullopt, {}};
        QCOMPARE(letters.fill(world.dossier, choice).error().code(), ErrorCode::Forbidden);
        QCOMPARE(letters.keep(world.dossier, choice, paper, true).error().code(), ErrorCode::Forbidden);
        const QString target = world.folder.filePath(text("out.pdf"));
        QCOMPARE(letters.save(world.dossier, choice, paper, target).error().code(), ErrorCode::Forbidden);
        QVERIFY(!QFile::exists(target));
        QVERIFY(world.vault->show(world.dossier, false)->documents.isEmpty());
    }

    void aReaderItIsNotWrittenToIsRefused()
    {
        LetterWorld world;
        LetterChoice choice{text("uwv-week-42"), Language::Dutch, LetterReader::Employee, {}};
        QCOMPARE(world.letters().fill(world.dossier, choice).error().code(), ErrorCode::InvalidArgument);
        choice.addressee = LetterReader::Uwv;
        QVERIFY(wordsOf(world.letters().fill(world.dossier, choice)).contains(text("999993653")));
    }

    void whatIsKeptIsADocumentUnderItsFieldThatNamesNobody()
    {
        LetterWorld world;
        const auto kept = world.letters().keep(world.dossier, planOfAction(), paper, false);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().sentence()));
        QVERIFY(!kept->milestoneRecorded);
        const auto view = world.vault->show(world.dossier, false);
        QCOMPARE(view->documents.size(), 1);
        const DocumentState& document = view->documents.first();
        QCOMPARE(document.id, kept->document);
        QCOMPARE(document.fieldId, text("action_plan"));
        QCOMPARE(document.type, text("application/pdf"));
        QCOMPARE(document.name, text("Plan of action 2026-01-05.pdf"));
        QVERIFY(view->tasks.isEmpty());
    }

    void aMilestoneIsRecordedWithTheLetterAsItsEvidence()
    {
        LetterWorld world;
        const auto kept = world.letters().keep(world.dossier, planOfAction(), paper, true);
        QVERIFY(kept && kept->milestoneRecorded);
        const auto view = world.vault->show(world.dossier, false);
        QCOMPARE(view->tasks.size(), 1);
        const domain::TaskRecord& mark = view->tasks.first().task;
        QVERIFY2(mark.trigger.startsWith(text("M05/")), qPrintable(mark.trigger));
        QCOMPARE(mark.evidence, kept->document.toString());
        QCOMPARE(mark.done, QDate(2026, 1, 5));
    }

    void aDayRecordedEarlierStaysWhenANewerLetterIsItsEvidence()
    {
        LetterWorld world;
        QVERIFY(Guidance(*world.vault, *world.reader)
                    .record(world.dossier, {.milestone = text("M05"),
                                            .done = QDate(2026, 1, 3),
                                            .evidence = {},
                                            .note = text("by telephone")}));
        const auto kept = world.letters().keep(world.dossier, planOfAction(), paper, true);
        QVERIFY(kept && kept->milestoneRecorded);
        const auto view = world.vault->show(world.dossier, false);
        QCOMPARE(view->tasks.size(), 1);
        QCOMPARE(view->tasks.first().task.done, QDate(2026, 1, 3));
        QCOMPARE(view->tasks.first().task.note, text("by telephone"));
        QCOMPARE(view->tasks.first().task.evidence, kept->document.toString());
    }

    void aLetterIsKeptWhenItsMilestoneCanNotBeRecorded()
    {
        LetterWorld world;
        const DossierId healthy = world.addDossier(text("77"), text("Gezond"));
        const auto kept = world.letters().keep(healthy, planOfAction(), paper, true);
        QVERIFY(kept && !kept->milestoneRecorded);
        QVERIFY(kept->milestoneProblem.endsWith(u'.'));
        QCOMPARE(world.vault->show(healthy, false)->documents.size(), 1);
    }

    void aCopyIsInTheLogBeforeItIsOnTheDisk()
    {
        LetterWorld world;
        const QString target = world.folder.filePath(text("out.pdf"));
        QVERIFY(world.letters().save(world.dossier, planOfAction(), paper, target));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), paper);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto events = world.audited(protocol::AuditEventKind::Exported);
        QCOMPARE(events.size(), 1);
        QCOMPARE(world.letters().save(world.dossier, planOfAction(), paper, target).error().code(), ErrorCode::Exists);
        QVERIFY(world.letters().recordPrinted(world.dossier, planOfAction()));
        QVERIFY(world.audited(protocol::AuditEventKind::Exported).size() > 1);
    }

    void aPracticesOwnTemplatesCountAndItsMistakesAreNamed()
    {
        LetterWorld world;
        const QByteArray head("letter 1\nid note\nlanguage en\ntitle Note\nauthors hr\nreaders employee\nfile "
                              "action_plan\n\n");
        QVERIFY(world.write(text("good.letter"), head + "Dear {name},\n"));
        QVERIFY(world.write(text("bad.letter"), head + "Dear {diagnosis_cas},\n"));
        Letters letters = world.letters();
        const LetterChoice choice{text("note"), Language::English, std::nullopt, {}};
        QCOMPARE(wordsOf(letters.fill(world.dossier, choice)), text("Dear Jansen,"));
        QCOMPARE(letters.problems().size(), 1);
        QVERIFY2(letters.problems().first().startsWith(text("bad.letter: Line 9, column 7")),
                 qPrintable(letters.problems().first()));
    }

    void aTitleThatIsNoFileNameGivesWayToTheTemplatesId()
    {
        letters::LetterTemplate letter;
        letter.id = text("note");
        letter.title = text("To/from");
        QCOMPARE(Letters::fileName(letter, QDate(2026, 2, 3)), text("note-2026-02-03.pdf"));
    }
};

QTEST_GUILESS_MAIN(LettersTest)
#include "LettersTest.moc"
