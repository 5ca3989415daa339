// SPDX-License-Identifier: GPL-3.0-or-later
// A company doctor restricts a dossier and changes service, by the window alone; colleagues by their engines, all at real
// servers. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/MedicalTeam.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossiers/AbsenceDialog.h"
#include "ui/dossiers/DossierList.h"
#include "ui/medical/HandOverPanel.h"
#include "ui/medical/MedicalScreen.h"
#include "ui/medical/RestrictDialog.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

namespace {

const QString consent = QStringLiteral("overdracht medisch dossier | | 2026-01-05 | |");

bool sees(Workplace& person, const QString& dossier, bool& closed)
{
    const auto id = person.engine().find(dossier);
    const auto view = id ? person.engine().show(*id, false) : Result<app::DossierView>(failure(id));
    closed = view && view->medicalClosed;
    return view.has_value();
}

} // namespace

class MedicalJobsTest : public QObject {
    Q_OBJECT

    static void type(WindowAtWork& at, const char* name, const QString& text)
    {
        auto* field = at.visible<QLineEdit>(QString::fromLatin1(name));
        QVERIFY2(field != nullptr, name);
        field->clear();
        QTest::keyClicks(field, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }

    void aLeadRestrictsADossierAndLiftsItAgain()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        QVERIFY2(team.begin() && team.join(emma), qPrintable(team.error));
        QVERIFY(team.write(team.lead, QStringLiteral("sore knee")) && team.sync(team.lead) && team.sync(emma));
        const auto dossier = team.lead.engine().find(team.dossier());
        QVERIFY(dossier);
        bool closed = true;
        QVERIFY(sees(emma, team.dossier(), closed) && !closed);
        {
            WindowAtWork at(team.lead);
            QVERIFY(at.unlock());
            QVERIFY(at.openDossier(*dossier));
            QVERIFY(at.press(QStringLiteral("medicalAccess")));
            QVERIFY(at.waitFor([&at] { return at.visible<QListWidget>(QStringLiteral("accessGroup")) != nullptr; }));
            auto* group = at.visible<QListWidget>(QStringLiteral("accessGroup"));
            QCOMPARE(group->count(), 2);
            QTest::keyClick(at.visible<QRadioButton>(QStringLiteral("accessSome")), Qt::Key_Space);
            for (int row = 0; row < group->count(); ++row) {
                const bool self = group->item(row)->text().contains(QStringLiteral("(you)"));
                group->item(row)->setCheckState(self ? Qt::Checked : Qt::Unchecked);
            }
            QVERIFY(at.press(QStringLiteral("changeAccess")));
            QVERIFY2(test::visibleTexts(at.window()).contains(QStringLiteral("Close the medical part to")),
                     "it asks once more");
            QVERIFY(at.press(QStringLiteral("changeAccessYes")));
            QVERIFY(at.waitFor([&at] { return at.visible<QListWidget>(QStringLiteral("accessGroup")) == nullptr; }));
        }
        QVERIFY2(team.sync(emma), qPrintable(team.error));
        QVERIFY(sees(emma, team.dossier(), closed) && closed);
        {
            WindowAtWork at(team.lead);
            QVERIFY(at.unlock());
            QVERIFY(at.openDossier(*dossier));
            QVERIFY(at.press(QStringLiteral("medicalAccess")));
            QVERIFY(at.waitFor([&at] { return at.visible<QRadioButton>(QStringLiteral("accessAll")) != nullptr; }));
            QVERIFY(at.visible<QRadioButton>(QStringLiteral("accessSome"))->isChecked());
            QTest::keyClick(at.visible<QRadioButton>(QStringLiteral("accessAll")), Qt::Key_Space);
            QVERIFY(at.press(QStringLiteral("changeAccess")));
            QVERIFY(at.press(QStringLiteral("changeAccessYes")));
            QVERIFY(at.waitFor([&at] { return at.visible<QRadioButton>(QStringLiteral("accessAll")) == nullptr; }));
        }
        QVERIFY2(team.sync(emma), qPrintable(team.error));
        QCOMPARE(team.reads(emma), QStringLiteral("sore knee"));
    }

    void aColleagueWhoIsNoLeadIsNotOfferedToRestrict()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        QVERIFY2(team.begin() && team.join(emma), qPrintable(team.error));
        const auto dossier = emma.engine().find(team.dossier());
        QVERIFY(dossier);
        WindowAtWork at(emma);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(*dossier));
        QTest::qWait(300);
        QVERIFY(at.visible<QAbstractButton>(QStringLiteral("medicalAccess")) == nullptr);
    }

    void nobodyIsReportedSickWhileTheNextDossierIsReadOrWhenItDoesNotCome()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        const auto dossier = team.lead.engine().find(team.dossier());
        QVERIFY(dossier);
        WindowAtWork at(team.lead);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(*dossier));
        auto* screen = at.window().work()->dossier();
        const auto dialogs = [&at] { return at.window().findChildren<ui::AbsenceDialog*>().size(); };
        Q_EMIT at.window().work()->list()->dossierChosen(*DossierId::fromBytes(QByteArray(DossierId::size, 'x')));
        Q_EMIT screen->sickWanted(); // the name of the first would stand over the number of the second
        QCOMPARE(dialogs(), 0);
        QVERIFY(at.waitFor(
            [&at] { return test::visibleTexts(at.window()).contains(QStringLiteral("dossier could not be opened")); }));
        QVERIFY(!screen->tabs()->isVisible());
        Q_EMIT screen->sickWanted();
        QCOMPARE(dialogs(), 0);
        Q_EMIT at.window().work()->list()->dossierChosen(*dossier);
        QVERIFY(at.waitFor([&] { return screen->dossier() == *dossier; }));
        QVERIFY(screen->tabs()->isVisible());
        Q_EMIT screen->sickWanted();
        QCOMPARE(dialogs(), 1);
    }

    void theLockTakesTheHistoryOfAFieldAway()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        const auto dossier = team.lead.engine().find(team.dossier());
        QVERIFY(dossier);
        WindowAtWork at(team.lead);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(*dossier));
        auto* screen = at.window().work()->dossier();
        screen->reveal(QStringLiteral("medical"), {});
        const auto* editor = screen->tabs()->currentWidget()->findChild<ui::FieldEditor*>();
        QVERIFY(editor != nullptr);
        screen->showHistory(editor->line().id, {{QStringLiteral("sore knee"), QStringLiteral("the doctor")}});
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        Q_EMIT at.window().lockWanted(); // as the idle clock does
        QVERIFY(at.waitFor([&at] { return !at.window().isAtWork(); }));
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        QVERIFY(at.window().findChildren<ui::HistoryPopup*>().isEmpty());
    }

    void dossiersGoFromServiceToServiceByTheWindow()
    {
        MedicalTeam giving;
        MedicalTeam taking;
        QVERIFY2(giving.begin() && taking.begin(), qPrintable(giving.error + taking.error));
        const auto dossier = giving.lead.engine().find(giving.dossier());
        QVERIFY(dossier && giving.lead.engine().set(*dossier, QStringLiteral("consent"), consent));
        QVERIFY(giving.write(giving.lead, QStringLiteral("sore knee")) && giving.sync(giving.lead));
        const QString sender = *giving.lead.engine().fingerprint();
        const QString card = taking.lead.scratch(QStringLiteral("my.card"));
        const QString file = giving.lead.scratch(QStringLiteral("dossiers.handover"));
        QString receiver;
        {
            WindowAtWork at(taking.lead);
            QVERIFY(at.unlock());
            at.window().go(ui::MainWindow::Place::Medical);
            at.window().medical()->showHandOver();
            type(at, "cardFile", card);
            QVERIFY(at.press(QStringLiteral("writeCard")));
            QVERIFY(at.waitFor([&at] { return at.visible<QLabel>(QStringLiteral("cardFingerprint")) != nullptr; }));
            receiver = at.visible<QLabel>(QStringLiteral("cardFingerprint"))->text().simplified();
            QVERIFY(QFile::exists(card));
        }
        QCOMPARE(receiver.split(u' ').size(), 12);
        {
            WindowAtWork at(giving.lead);
            QVERIFY(at.unlock());
            at.window().go(ui::MainWindow::Place::Medical);
            at.window().medical()->showHandOver();
            type(at, "handOverCard", card);
            type(at, "handOverFingerprint", receiver);
            type(at, "handOverFile", file);
            QVERIFY(at.press(QStringLiteral("handOver")));
            QVERIFY2(test::visibleTexts(at.window()).contains(QStringLiteral("works council must have")),
                     "it does not go on without what the law asks first");
            at.visible<QCheckBox>(QStringLiteral("employeesInformed"))->setChecked(true);
            at.visible<QCheckBox>(QStringLiteral("worksCouncilAgreed"))->setChecked(true);
            QVERIFY(at.press(QStringLiteral("handOver")));
            QVERIFY2(!QFile::exists(file), "it asks first");
            QVERIFY(at.press(QStringLiteral("handOverYes")));
            QVERIFY(at.waitFor([&file] { return QFile::exists(file); }));
            QVERIFY(at.waitFor(
                [&at] { return test::visibleTexts(at.window()).contains(QStringLiteral("1 dossier was written")); }));
        }
        {
            WindowAtWork at(taking.lead);
            QVERIFY(at.unlock());
            at.window().go(ui::MainWindow::Place::Medical);
            at.window().medical()->showHandOver();
            type(at, "takeOverFile", file);
            type(at, "takeOverFingerprint", QStringLiteral("00000 11111"));
            QVERIFY(at.press(QStringLiteral("takeOver")));
            QVERIFY(at.press(QStringLiteral("takeOverYes")));
            QVERIFY(at.waitFor([&at] {
                return test::visibleTexts(at.window())
                    .contains(QStringLiteral("The fingerprint is not that of the file"));
            }));
            type(at, "takeOverFingerprint", sender);
            QVERIFY(at.press(QStringLiteral("takeOver")));
            QVERIFY(at.press(QStringLiteral("takeOverYes")));
            QVERIFY(at.waitFor([&at] {
                return test::visibleTexts(at.window()).contains(QStringLiteral("1 dossier was taken over"));
            }));
        }
        QVERIFY(taking.lead.unlock());
        QCOMPARE(taking.reads(taking.lead), QStringLiteral("sore knee"));
    }
};

QTEST_MAIN(MedicalJobsTest)
#include "MedicalJobsTest.moc"
