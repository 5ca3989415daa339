// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DossierScreen.h"

#include "tests/ui/ClipCheck.h"
#include "tests/ui/Samples.h"
#include "ui/dossier/FieldEditor.h"

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

    void aRefusedValueIsToldBesideItsField()
    {
        DossierScreen screen;
        const auto description = described(Role::Hr);
        screen.setDossier(description);
        openTab(screen, QStringLiteral("administrative"));
        screen.showFieldProblem(description.dossier, QStringLiteral("job_title"), QStringLiteral("Not now."));
        auto* field = screen.findChild<ui::FieldEditor*>(QStringLiteral("field_job_title"));
        QCOMPARE(field->problem(), QStringLiteral("Not now."));
    }
};

QTEST_MAIN(DossierScreenTest)
#include "DossierScreenTest.moc"
