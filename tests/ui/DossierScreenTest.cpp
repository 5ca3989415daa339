// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DossierScreen.h"

#include "tests/ui/ClipCheck.h"
#include "tests/ui/Samples.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/dossier/TaskForm.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using domain::Role;
using ui::DossierDescription;
using ui::DossierScreen;

namespace {

DossierDescription described(Role role, int number = 1)
{
    auto view = test::sampleView(role);
    view.row.dossier = test::SampleSource::row(number).dossier;
    return DossierDescription::of(view, role, QLocale(QLocale::English), test::sampleNow());
}

void openTab(DossierScreen& screen, const QString& name)
{
    auto* tabs = screen.tabs();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->objectName() == name) {
            tabs->setCurrentIndex(i);
        }
    }
}

QLineEdit* input(DossierScreen& screen, const QString& fieldId)
{
    auto* field = screen.findChild<ui::FieldEditor*>(QStringLiteral("field_") + fieldId);
    return field != nullptr ? field->findChild<QLineEdit*>() : nullptr;
}

} // namespace

class DossierScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hrsScreenHasNoMedicalTabAndNoMedicalText()
    {
        DossierScreen screen;
        screen.resize(900, 700);
        screen.setDossier(described(Role::Hr));
        screen.show();
        for (int i = 0; i < screen.tabs()->count(); ++i) {
            screen.tabs()->setCurrentIndex(i);
            QVERIFY(screen.tabs()->widget(i)->objectName() != QStringLiteral("medical"));
            QVERIFY(!test::visibleTexts(screen).contains(QStringLiteral("Bevindingen")));
        }
    }

    void theDoctorsScreenHasTheMedicalTab()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Doctor));
        openTab(screen, QStringLiteral("medical"));
        QCOMPARE(screen.tabs()->currentWidget()->objectName(), QStringLiteral("medical"));
        QVERIFY(test::visibleTexts(screen).contains(QStringLiteral("Spreekuur")));
    }

    void goingToTheNextDossierSavesWhatWasTyped()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Hr, 1));
        openTab(screen, QStringLiteral("administrative"));
        const QSignalSpy changed(&screen, &DossierScreen::changed);
        auto* job = input(screen, QStringLiteral("job_title"));
        QVERIFY(job != nullptr);
        job->clear();
        QTest::keyClicks(job, QStringLiteral("Planner"));
        screen.setDossier(described(Role::Hr, 2));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).value<DossierId>(), test::SampleSource::row(1).dossier);
        QCOMPARE(changed.first().at(2).toString(), QStringLiteral("Planner"));
    }

    void whatCanNotBeSavedIsThereAgainWhenTheDossierIs()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Hr, 1));
        openTab(screen, QStringLiteral("absence"));
        auto* day = input(screen, QStringLiteral("expected_recovery"));
        QVERIFY(day != nullptr);
        day->clear();
        QTest::keyClicks(day, QStringLiteral("maandag"));
        screen.setDossier(described(Role::Hr, 2));
        openTab(screen, QStringLiteral("absence"));
        QVERIFY(input(screen, QStringLiteral("expected_recovery"))->text() != QStringLiteral("maandag"));
        screen.setDossier(described(Role::Hr, 1));
        openTab(screen, QStringLiteral("absence"));
        QCOMPARE(input(screen, QStringLiteral("expected_recovery"))->text(), QStringLiteral("maandag"));
    }

    void aHalfWrittenNoteIsKeptForItsDossier()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Hr, 1));
        openTab(screen, QStringLiteral("process"));
        const auto note = [&screen] {
            return screen.tabs()->currentWidget()->findChild<QPlainTextEdit*>(QStringLiteral("newNote"));
        };
        QTest::keyClicks(note(), QStringLiteral("Gebeld met"));
        screen.setDossier(described(Role::Hr, 2));
        openTab(screen, QStringLiteral("process"));
        QVERIFY(note()->toPlainText().isEmpty());
        screen.setDossier(described(Role::Hr, 1));
        openTab(screen, QStringLiteral("process"));
        QCOMPARE(note()->toPlainText(), QStringLiteral("Gebeld met"));
    }

    void aHalfWrittenTaskIsKeptForItsDossier()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Hr, 1));
        openTab(screen, QStringLiteral("process"));
        const auto task = [&screen] {
            return screen.tabs()->currentWidget()->findChild<QLineEdit*>(QStringLiteral("taskText"));
        };
        QTest::keyClicks(task(), QStringLiteral("Brief aan"));
        screen.setDossier(described(Role::Hr, 2));
        openTab(screen, QStringLiteral("process"));
        QVERIFY(task()->text().isEmpty());
        screen.setDossier(described(Role::Hr, 1));
        openTab(screen, QStringLiteral("process"));
        QCOMPARE(task()->text(), QStringLiteral("Brief aan"));
    }

    void olderNotesAreAskedForByAButtonThatStaysUntilThereAreNone()
    {
        const auto withNotes = [](int notes, bool hasOlder) {
            auto view = test::sampleView(Role::Hr);
            view.entries.clear();
            for (int i = 0; i < notes; ++i) {
                app::EntryState note;
                note.fieldId = QStringLiteral("process_note");
                note.text = QStringLiteral("note %1").arg(i);
                note.at = 1'000'000 - i;
                view.entries.append(note);
            }
            if (hasOlder) {
                view.olderNotes = {domain::Category::Process};
            }
            return DossierDescription::of(view, Role::Hr, QLocale(QLocale::English), test::sampleNow());
        };
        DossierScreen screen;
        screen.resize(900, 700);
        screen.setDossier(withNotes(3, true));
        screen.show();
        openTab(screen, QStringLiteral("process"));
        auto* older = screen.findChild<QPushButton*>(QStringLiteral("olderNotes"));
        QVERIFY(older != nullptr && older->isVisible());
        const auto first = screen.tabs()->currentWidget()->findChild<QLabel*>(QStringLiteral("noteText"));
        QSignalSpy wanted(&screen, &DossierScreen::olderNotesWanted);
        QTest::keyClick(older, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        screen.setDossier(withNotes(5, false));
        QVERIFY(!older->isVisible());
        QCOMPARE(screen.tabs()->currentWidget()->findChildren<QLabel*>(QStringLiteral("noteText")).size(), 5);
        QVERIFY2(screen.tabs()->currentWidget()->findChild<QLabel*>(QStringLiteral("noteText")) == first,
                 "what was there stays");
    }

    void savingANoteSendsItOnceAndEmptiesTheBox()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Hr));
        openTab(screen, QStringLiteral("process"));
        const QSignalSpy written(&screen, &DossierScreen::noteWritten);
        auto* page = screen.tabs()->currentWidget();
        auto* note = page->findChild<QPlainTextEdit*>(QStringLiteral("newNote"));
        QTest::keyClicks(note, QStringLiteral("Afspraak gemaakt"));
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("saveNote")), Qt::LeftButton);
        QCOMPARE(written.count(), 1);
        QCOMPARE(written.first().at(2).toString(), QStringLiteral("process_note"));
        QVERIFY(note->toPlainText().isEmpty());
    }

    void lockingLeavesNothingOfTheDossier()
    {
        DossierScreen screen;
        screen.resize(900, 700);
        screen.setDossier(described(Role::Doctor));
        screen.show();
        openTab(screen, QStringLiteral("medical"));
        screen.forget();
        QVERIFY(!screen.dossier());
        QCOMPARE(screen.tabs()->count(), 0);
        QVERIFY(screen.findChildren<ui::FieldEditor*>().isEmpty());
        QVERIFY(!test::visibleTexts(screen).contains(QStringLiteral("Vries")));
    }

    void nothingCanBeDoneInADossierThatWasLeft()
    {
        DossierScreen screen;
        screen.resize(900, 700);
        screen.setDossier(described(Role::Hr, 1));
        screen.show();
        openTab(screen, QStringLiteral("administrative"));
        auto* job = input(screen, QStringLiteral("job_title"));
        QVERIFY(job != nullptr);
        job->clear();
        QTest::keyClicks(job, QStringLiteral("Planner"));
        const QSignalSpy changed(&screen, &DossierScreen::changed);
        const QSignalSpy sick(&screen, &DossierScreen::sickWanted);
        screen.leave();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).value<DossierId>(), test::SampleSource::row(1).dossier);
        QVERIFY(!job->isEnabled());
        QTest::keyClicks(job, QStringLiteral(" of somebody else"));
        auto* report = screen.findChild<QPushButton*>(QStringLiteral("reportSick"));
        QVERIFY(!report->isEnabled());
        report->click();
        QCOMPARE(sick.count(), 0);
        screen.setDossier(described(Role::Hr, 2));
        QCOMPARE(changed.count(), 1);
        job = input(screen, QStringLiteral("job_title"));
        QVERIFY(job->isEnabled());
        QVERIFY(!job->text().contains(QStringLiteral("somebody else")));
        QVERIFY2(job->text() != QStringLiteral("Planner"), "that is the first one's");
    }

    void aDossierThatTakesItsTimeOrDoesNotComeLeavesNothingOfTheLastInSight()
    {
        DossierScreen screen;
        screen.resize(900, 700);
        screen.setDossier(described(Role::Hr, 1));
        screen.show();
        QVERIFY(test::visibleTexts(screen).contains(QStringLiteral("Vries")));
        screen.leave();
        auto* notice = screen.findChild<QWidget*>(QStringLiteral("dossierNotice"));
        QVERIFY2(!notice->isVisible(), "it would flicker for each that comes at once");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!test::visibleTexts(screen).contains(QStringLiteral("Vries")));
        screen.showUnopened(QStringLiteral("It is damaged."));
        QVERIFY(test::visibleTexts(screen).contains(QStringLiteral("It is damaged.")));
        QTest::qWait(300);
        QVERIFY(test::visibleTexts(screen).contains(QStringLiteral("It is damaged.")));
        screen.setDossier(described(Role::Hr, 2));
        QVERIFY(!notice->isVisible());
        QVERIFY(screen.tabs()->isEnabled());
    }

    void theKeyboardGoesIntoTheDossierOnceItIsThere()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Hr, 1));
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        screen.leave();
        screen.enter();
        QVERIFY(screen.focusWidget() == nullptr || !screen.tabs()->isAncestorOf(screen.focusWidget()));
        screen.setDossier(described(Role::Hr, 2));
        QVERIFY(screen.tabs() == screen.focusWidget() || screen.tabs()->isAncestorOf(screen.focusWidget()));
    }

    void theHistoryOfAFieldDoesNotStayOverTheLock()
    {
        DossierScreen screen;
        screen.setDossier(described(Role::Hr));
        screen.show();
        openTab(screen, QStringLiteral("administrative"));
        screen.showHistory(QStringLiteral("job_title"), {{QStringLiteral("Planner"), QStringLiteral("Hanneke")}});
        QVERIFY(screen.findChild<ui::HistoryPopup*>() != nullptr);
        screen.forget();
        QVERIFY(screen.findChild<ui::HistoryPopup*>() == nullptr);
    }

    void aRefusedValueIsToldBesideItsField()
    {
        DossierScreen screen;
        const auto description = described(Role::Hr);
        screen.setDossier(description);
        openTab(screen, QStringLiteral("administrative"));
        QVERIFY(screen.showFieldProblem(description.dossier, QStringLiteral("job_title"), QStringLiteral("Baker"),
                                        QStringLiteral("Not now.")));
        auto* field = screen.findChild<ui::FieldEditor*>(QStringLiteral("field_job_title"));
        QCOMPARE(field->problem(), QStringLiteral("Not now."));
    }

    void aValueRefusedAfterItsDossierWasLeftStandsThereAgain()
    {
        DossierScreen screen;
        const auto first = described(Role::Hr);
        screen.setDossier(described(Role::Hr, 2));
        QVERIFY(!screen.showFieldProblem(first.dossier, QStringLiteral("job_title"), QStringLiteral("Baker"),
                                         QStringLiteral("Not now.")));
        QVERIFY(screen.hasDrafts());
        screen.setDossier(first);
        QCOMPARE(input(screen, QStringLiteral("job_title"))->text(), QStringLiteral("Baker"));
    }

    void whatTheDoctorMovesBecomesAMedicalNoteOfThatDossier()
    {
        DossierScreen screen;
        const auto dossier = described(Role::Doctor);
        screen.setDossier(dossier);
        QVERIFY(screen.textRules()->mayMove());
        QSignalSpy written(&screen, &DossierScreen::noteWritten);
        screen.textRules()->move(QStringLiteral("She has a hernia."));
        QCOMPARE(written.count(), 1);
        QCOMPARE(written.first()[0].value<DossierId>(), dossier.dossier);
        QCOMPARE(written.first()[1].toString(), QStringLiteral("She has a hernia."));
        QCOMPARE(written.first()[2].toString(), QStringLiteral("consult_note"));
    }

    void nobodyWithoutTheMedicalPartIsOfferedToMoveSomethingThere()
    {
        DossierScreen screen;
        for (const Role role : {Role::Hr, Role::Manager, Role::CaseManager, Role::OccupationalExpert, Role::Planner}) {
            screen.setDossier(described(role));
            QVERIFY(!screen.textRules()->mayMove());
        }
    }

    void aTaskRefusedAfterItsDossierWasLeftStandsThereAgain()
    {
        DossierScreen screen;
        const auto first = described(Role::Hr);
        screen.setDossier(described(Role::Hr, 2));
        app::TaskInput task;
        task.text = QStringLiteral("Call the employer");
        QVERIFY(!screen.restoreTask(first.dossier, task));
        screen.setDossier(first);
        QCOMPARE(screen.findChild<ui::TaskForm*>()->draft(), QStringLiteral("Call the employer"));
    }
};

QTEST_MAIN(DossierScreenTest)
#include "DossierScreenTest.moc"
