// SPDX-License-Identifier: GPL-3.0-or-later
// The place "Keeping" and the requests of an employee, with plain values.
#include "ui/keeping/KeepingScreen.h"
#include "tests/support/ProcessorTime.h"
#include "tests/ui/ClipCheck.h"
#include "tests/ui/KeepingSamples.h"
#include "ui/keeping/CarryOutDialog.h"
#include "ui/keeping/DestructionModel.h"
#include "ui/keeping/DestructionsPage.h"
#include "ui/keeping/HoldsPage.h"
#include "ui/keeping/KeepingText.h"
#include "ui/keeping/KeptModel.h"
#include "ui/keeping/KeptPage.h"
#include "ui/keeping/RequestsDialog.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::ui;
using namespace kluis::test::keeping;
using domain::Role;
using retention::Part;

namespace {

app::TaskState request(domain::RequestKey::Kind kind, int number)
{
    app::TaskState state;
    state.id = idOf<RecordId>(number);
    state.task.trigger = domain::RequestKey{kind, QDate(2026, 2, 10)}.toText();
    state.task.due = QDate(2026, 3, 10);
    state.task.note = QStringLiteral("Request for access: by letter");
    return state;
}

} // namespace

class KeepingScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp); }

    void whatMayBeDestroyedIsProposedAfterAQuestion()
    {
        KeptPage page;
        page.setList(list());
        page.show();
        std::optional<QList<DossierId>> proposed;
        connect(&page, &KeptPage::proposeWanted, this,
                [&](const QList<DossierId>& dossiers, bool /*byRequest*/) { proposed = dossiers; });
        choose(page, "keptTable", 0);
        QVERIFY(part<QPushButton>(page, "keptPropose")->isEnabled());
        QTest::keyClick(part<QPushButton>(page, "keptPropose"), Qt::Key_Space);
        QVERIFY(!proposed);
        QVERIFY(part<QPushButton>(page, "keptProposeYes")->isVisible());
        QTest::keyClick(part<QPushButton>(page, "keptProposeYes"), Qt::Key_Space);
        QVERIFY(proposed);
        QCOMPARE(*proposed, QList<DossierId>{idOf<DossierId>(1)});
    }

    void whatIsHeldOrMustBeKeptIsNotProposed_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("held") << 1;
        QTest::newRow("running") << 2;
        QTest::newRow("not begun") << 3;
    }
    void whatIsHeldOrMustBeKeptIsNotProposed()
    {
        QFETCH(int, row);
        KeptPage page;
        page.setList(list());
        page.show();
        choose(page, "keptTable", row);
        QVERIFY(!part<QPushButton>(page, "keptPropose")->isEnabled());
    }

    void theChosenOneShowsItsTermsWithTheirSources()
    {
        KeptPage page;
        page.setList(list());
        page.show();
        choose(page, "keptTable", 2);
        const auto* terms = part<QTreeWidget>(page, "keptTerms");
        QVERIFY(terms->isVisible() && terms->topLevelItemCount() > 0);
        for (int row = 0; row < terms->topLevelItemCount(); ++row) {
            QVERIFY(!terms->topLevelItem(row)->text(3).isEmpty());
        }
        QVERIFY(part<QLabel>(page, "keptDetail")->text().contains(idOf<DossierId>(3).toString()));
    }

    void theListIsNarrowedByStateAndName()
    {
        KeptModel model;
        model.setList(list());
        QCOMPARE(model.rowCount(), 4);
        model.setFilter(KeptModel::Show::Due, {});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(KeptModel::Show::Held, {});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(KeptModel::Show::Kept, {});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(KeptModel::Show::All, QStringLiteral("jansen 3"));
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(KeptModel::Show::All, QStringLiteral("1004"));
        QCOMPARE(model.at(0).name, QStringLiteral("Jansen 4"));
    }

    void aHundredThousandDossiersShowAtOnce()
    {
        app::KeptList many = list();
        const app::KeptPart running = kept(5, QDate(2026, 1, 31));
        many.parts.reserve(100'000);
        while (many.parts.size() < 100'000) {
            many.parts.append(running);
        }
        KeptPage page;
        page.resize(900, 600);
        page.show();
        const test::ProcessorTime spent;
        page.setList(many);
        QCoreApplication::processEvents();
        QVERIFY2(spent.seconds() < 1, qPrintable(QString::number(spent.seconds())));
        QCOMPARE(page.model()->rowCount(), 100'000);
    }

    void whoConfirmsReadsHowMuchGoesBeforeItDoes()
    {
        DestructionsPage page;
        page.setLines({line(1, protocol::DestructionState::Proposed, true, false)});
        page.show();
        std::optional<QList<RecordId>> confirmed;
        connect(&page, &DestructionsPage::confirmWanted, this, [&](const auto& ids) { confirmed = ids; });
        choose(page, "destructions", 0);
        QVERIFY(part<QLabel>(page, "destructionDetail")->text().contains(QStringLiteral("37")));
        QVERIFY(part<QLabel>(page, "destructionDetail")->text().contains(QStringLiteral("hr.vermeer")));
        QTest::keyClick(part<QPushButton>(page, "destructionConfirm"), Qt::Key_Space);
        QVERIFY(!confirmed);
        QVERIFY(test::visibleTexts(page).contains(QStringLiteral("37")));
        QTest::keyClick(part<QPushButton>(page, "destructionConfirmYes"), Qt::Key_Space);
        QCOMPARE(confirmed, std::optional(QList<RecordId>{idOf<RecordId>(1)}));
    }

    void anEmployersPartNeverNamesTheMedicalOne()
    {
        auto whole = line(1, protocol::DestructionState::Proposed, true, false);
        whole.report.whole = true;
        const QString medical = domain::categoryLabel(domain::Category::Medical, domain::Language::English);
        QVERIFY(!KeepingText::detail(whole, QLocale::c()).contains(medical));
        whole.report.part = quint8(Part::Medical);
        QVERIFY(KeepingText::detail(whole, QLocale::c()).contains(medical));
    }

    void whoProposedMayOnlyTakeItBack()
    {
        DestructionsPage page;
        page.setLines({line(1, protocol::DestructionState::Proposed, false, true)});
        page.show();
        choose(page, "destructions", 0);
        QVERIFY(!part<QPushButton>(page, "destructionConfirm")->isEnabled());
        QVERIFY(part<QPushButton>(page, "destructionRefuse")->isEnabled());
        QVERIFY(!part<QPushButton>(page, "destructionCertificate")->isEnabled());
    }

    void whatIsDoneHasACertificateAndNoAnswer()
    {
        DestructionsPage page;
        page.setLines({line(1, protocol::DestructionState::Done, false, true)});
        page.show();
        choose(page, "destructions", 0);
        QVERIFY(!part<QPushButton>(page, "destructionConfirm")->isEnabled());
        QVERIFY(!part<QPushButton>(page, "destructionRefuse")->isEnabled());
        QVERIFY(part<QPushButton>(page, "destructionCertificate")->isEnabled());
    }

    void whatWaitsStandsFirst()
    {
        DestructionModel model;
        model.setLines({line(1, protocol::DestructionState::Done, false, false),
                        line(2, protocol::DestructionState::Proposed, true, false)});
        QCOMPARE(model.at(0).report.id, idOf<RecordId>(2));
        QCOMPARE(model.waiting(), 1);
    }

    void onlyAPrivacyOfficerHoldsAndSeesNumbersInPlaceOfNames()
    {
        KeepingScreen screen;
        screen.begin(Role::PrivacyOfficer, {{QStringLiteral("vermeer"), QStringLiteral("Vermeer BV")}});
        screen.show();
        auto* tabs = part<QTabWidget>(screen, "keepingTabs");
        QVERIFY(!tabs->isTabVisible(tabs->indexOf(screen.kept())));
        QVERIFY(part<QPushButton>(screen, "holdGo")->isVisibleTo(screen.holds()));
        screen.begin(Role::Hr, {});
        QVERIFY(tabs->isTabVisible(tabs->indexOf(screen.kept())));
        QVERIFY(!part<QPushButton>(screen, "holdGo")->isVisibleTo(screen.holds()));
        for (const Role role : domain::allRoles) {
            QCOMPARE(KeepingScreen::isFor(role),
                     role == Role::Hr || role == Role::Doctor || role == Role::PrivacyOfficer);
        }
    }

    void aHoldOfNoDossierIsAnsweredAndKeepsWhatWasTyped()
    {
        HoldsPage page;
        page.begin({{QStringLiteral("vermeer"), QStringLiteral("Vermeer BV")}}, true);
        page.show();
        QString said;
        bool wanted = false;
        connect(&page, &HoldsPage::mistaken, this, [&](const QString& sentence) { said = sentence; });
        connect(&page, &HoldsPage::holdWanted, this, [&] { wanted = true; });
        part<QLineEdit>(page, "holdDossier")->setText(QStringLiteral("vermeer/1001"));
        part<QLineEdit>(page, "holdReason")->setText(QStringLiteral("A dispute"));
        part<QPushButton>(page, "holdGo")->click();
        QVERIFY(!said.isEmpty() && !wanted);
        QCOMPARE(part<QLineEdit>(page, "holdReason")->text(), QStringLiteral("A dispute"));
        part<QLineEdit>(page, "holdDossier")->setText(idOf<DossierId>(7).toString());
        part<QPushButton>(page, "holdGo")->click();
        QVERIFY(wanted);
    }

    void eachRoleRegistersTheRequestsThatItAnswers()
    {
        RequestsDialog hr(QStringLiteral("Jansen, Piet"), Role::Hr, today, nullptr);
        QCOMPARE(part<QComboBox>(hr, "requestKind")->count(), 5);
        QVERIFY(part<QLineEdit>(hr, "requestRemark")->isEnabled());
        RequestsDialog doctor(QStringLiteral("Jansen, Piet"), Role::Doctor, today, nullptr);
        QCOMPARE(part<QComboBox>(doctor, "requestKind")->count(), 2);
        QVERIFY(!part<QLineEdit>(doctor, "requestRemark")->isEnabled());
        QCOMPARE(doctor.wanted().kind, domain::RequestKey::Kind::Medical);
    }

    void theFirstOpenRequestIsChosenAndAnswered()
    {
        RequestsDialog dialog(QStringLiteral("Jansen, Piet"), Role::Hr, today, nullptr);
        auto answered = request(domain::RequestKey::Kind::Access, 1);
        answered.task.status = domain::TaskRecord::Status::Done;
        answered.task.done = today;
        dialog.setRequests({answered, request(domain::RequestKey::Kind::Correction, 2)});
        dialog.show();
        QString asked;
        connect(&dialog, &RequestsDialog::answerWanted, this, [&](const QString& id) { asked = id; });
        QTest::keyClick(part<QPushButton>(dialog, "requestAnswer"), Qt::Key_Space);
        QCOMPARE(asked, idOf<RecordId>(2).toString());
        choose(dialog, "requests", 0);
        QVERIFY(!part<QPushButton>(dialog, "requestAnswer")->isEnabled());
    }

    void theGroundOfARemovalIsChosenAndSaysWhatItChanges()
    {
        CarryOutDialog dialog(domain::RequestKey::Kind::Deletion, nullptr);
        dialog.show();
        QVERIFY(dialog.ground() == protocol::AskedChange::Kind::Removed);
        const QString before = part<QLabel>(dialog, "carryOutGround")->text();
        QTest::keyClick(part<QRadioButton>(dialog, "carryOutUnlawful"), Qt::Key_Space);
        QVERIFY(dialog.ground() == protocol::AskedChange::Kind::Unlawful);
        QVERIFY(part<QLabel>(dialog, "carryOutGround")->text() != before);
        QVERIFY(test::namelessControls(dialog).isEmpty());
    }

    void whatThePersonFoundHasOneGroundAndIsNotCorrected()
    {
        CarryOutDialog dialog(domain::RequestKey::Kind::MedicalFound, nullptr);
        dialog.show();
        QVERIFY(dialog.ground() == protocol::AskedChange::Kind::Unlawful);
        QVERIFY(!part<QRadioButton>(dialog, "carryOutNotNeeded")->isEnabled());
        QVERIFY(!part<QLineEdit>(dialog, "carryOutCorrect")->isVisible());
        CarryOutDialog correction(domain::RequestKey::Kind::Correction, nullptr);
        correction.show();
        QVERIFY(!part<QRadioButton>(correction, "carryOutUnlawful")->isVisible());
    }

    void aRequestOfTheOtherRoleIsSeenAndNotAnswered()
    {
        RequestsDialog dialog(QStringLiteral("Jansen, Piet"), Role::Hr, today, nullptr);
        dialog.setRequests({request(domain::RequestKey::Kind::Medical, 1)});
        dialog.show();
        choose(dialog, "requests", 0);
        QCOMPARE(part<QTableWidget>(dialog, "requests")->rowCount(), 1);
        QVERIFY(!part<QPushButton>(dialog, "requestAnswer")->isEnabled());
    }

    void everyControlHasAName()
    {
        KeepingScreen screen;
        screen.begin(Role::PrivacyOfficer, {{QStringLiteral("vermeer"), QStringLiteral("Vermeer BV")}});
        screen.show();
        QVERIFY(test::namelessControls(screen).isEmpty());
        RequestsDialog dialog(QStringLiteral("Jansen, Piet"), Role::Hr, today, nullptr);
        dialog.show();
        QVERIFY(test::namelessControls(dialog).isEmpty());
    }
};

QTEST_MAIN(KeepingScreenTest)
#include "KeepingScreenTest.moc"
