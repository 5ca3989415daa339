// SPDX-License-Identifier: GPL-3.0-or-later
// What the place "Keeping" asks before it does it: a yes is to what was asked about, and to nothing else.
#include "tests/ui/ClipCheck.h"
#include "tests/ui/KeepingSamples.h"
#include "ui/keeping/DestructionsPage.h"
#include "ui/keeping/HoldsPage.h"
#include "ui/keeping/KeptModel.h"
#include "ui/keeping/KeptPage.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::ui;
using namespace kluis::test::keeping;

namespace {

/// \p dues dossiers that may go, and one that must be kept.
app::KeptList due(int dues)
{
    app::KeptList all{retention::Part::Employer, {}, today, {}};
    for (int number = 1; number <= dues; ++number) {
        all.parts.append(kept(number, QDate(2019, 1, 31)));
    }
    all.parts.append(kept(100, QDate(2026, 1, 31)));
    return all;
}

app::HoldLine hold(int number)
{
    app::HoldLine held;
    held.hold.dossier = idOf<DossierId>(number);
    held.hold.reason = QStringLiteral("A dispute");
    held.employer = QStringLiteral("vermeer");
    return held;
}

QList<app::DestructionLine> twoProposals()
{
    return {line(1, protocol::DestructionState::Proposed, true, false),
            line(2, protocol::DestructionState::Proposed, true, false)};
}

void press(const QWidget& page, const char* button)
{
    QTest::keyClick(part<QPushButton>(page, button), Qt::Key_Space);
}

bool isAsking(const QWidget& page, const char* yes)
{
    return part<QPushButton>(page, yes)->isVisible();
}

} // namespace

class KeepingQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp); }

    void choosingAnotherProposalTakesTheQuestionAway_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("confirm") << QByteArray("destructionConfirm");
        QTest::newRow("decline") << QByteArray("destructionRefuse");
    }
    void choosingAnotherProposalTakesTheQuestionAway()
    {
        QFETCH(QByteArray, button);
        const QByteArray yes = button + QByteArray("Yes");
        DestructionsPage page;
        page.setLines(twoProposals());
        page.show();
        choose(page, "destructions", 0);
        press(page, button.constData());
        QVERIFY(isAsking(page, yes.constData()));
        choose(page, "destructions", 1);
        QVERIFY(!isAsking(page, yes.constData()));
    }

    void yesDestroysWhatWasAskedAbout()
    {
        DestructionsPage page;
        page.setLines(twoProposals());
        page.show();
        QList<RecordId> confirmed;
        connect(&page, &DestructionsPage::confirmWanted, this, [&](const auto& ids) { confirmed = ids; });
        choose(page, "destructions", 0);
        press(page, "destructionConfirm");
        {
            const QSignalBlocker unseen(part<QTableView>(page, "destructions")->selectionModel());
            choose(page, "destructions", 1); // the page is not told, and still may not send the other one
        }
        press(page, "destructionConfirmYes");
        QCOMPARE(confirmed, QList<RecordId>{idOf<RecordId>(1)});
    }

    void choosingAnotherDossierTakesTheProposalsQuestionAway()
    {
        KeptPage page;
        page.setList(due(2));
        page.show();
        choose(page, "keptTable", 0);
        press(page, "keptPropose");
        QVERIFY(isAsking(page, "keptProposeYes"));
        choose(page, "keptTable", 1);
        QVERIFY(!isAsking(page, "keptProposeYes"));
    }

    void anotherReasonTakesTheProposalsQuestionAway()
    {
        KeptPage page;
        auto medical = due(1);
        medical.part = retention::Part::Medical;
        page.setList(medical);
        page.show();
        choose(page, "keptTable", 0);
        press(page, "keptPropose");
        QVERIFY(isAsking(page, "keptProposeYes"));
        part<QCheckBox>(page, "keptRequest")->toggle();
        QVERIFY(!isAsking(page, "keptProposeYes"));
    }

    void aListReadAnewKeepsTheChoiceAndItsQuestion()
    {
        KeptPage page;
        page.setList(due(30));
        page.show();
        QList<DossierId> proposed;
        connect(&page, &KeptPage::proposeWanted, this,
                [&](const QList<DossierId>& dossiers, bool /*byRequest*/) { proposed = dossiers; });
        part<QTableView>(page, "keptTable")->selectAll();
        part<QTableView>(page, "keptTable")
            ->selectionModel()
            ->select(page.model()->index(30, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        press(page, "keptPropose");
        QVERIFY(isAsking(page, "keptProposeYes"));
        auto another = due(30);
        another.parts.prepend(kept(200, {})); // a sync brought somebody, and every row is another one
        page.setList(another);
        QCOMPARE(page.chosen().size(), 30);
        QVERIFY(isAsking(page, "keptProposeYes"));
        press(page, "keptProposeYes");
        QCOMPARE(proposed.size(), 30);
        QVERIFY(!proposed.contains(idOf<DossierId>(100)) && !proposed.contains(idOf<DossierId>(200)));
    }

    void aQuestionAboutWhatMayNoLongerGoEnds_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("held since") << true;
        QTest::newRow("gone") << false;
    }
    void aQuestionAboutWhatMayNoLongerGoEnds()
    {
        QFETCH(bool, isListed);
        KeptPage page;
        page.setList(due(3));
        page.show();
        part<QTableView>(page, "keptTable")->selectAll();
        part<QTableView>(page, "keptTable")
            ->selectionModel()
            ->select(page.model()->index(3, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        press(page, "keptPropose");
        QVERIFY(isAsking(page, "keptProposeYes"));
        auto changed = due(3);
        if (isListed) {
            changed.parts[1] = kept(2, QDate(2019, 1, 31), QStringLiteral("A dispute"));
        } else {
            changed.parts.removeAt(1);
        }
        page.setList(changed);
        QVERIFY(!isAsking(page, "keptProposeYes"));
        QCOMPARE(page.chosen().size(), isListed ? 3 : 2);
    }

    void theQuestionNamesTheDossierWhoseHoldIsLifted()
    {
        HoldsPage page;
        page.begin({}, true);
        page.setHolds({hold(1), hold(2)});
        page.show();
        DossierId lifted;
        connect(&page, &HoldsPage::liftWanted, this,
                [&](const QString& /*employer*/, const DossierId& dossier) { lifted = dossier; });
        choose(page, "holds", 1);
        press(page, "holdLift");
        QVERIFY(test::visibleTexts(page).contains(idOf<DossierId>(2).toString()));
        choose(page, "holds", 0);
        QVERIFY(!isAsking(page, "holdLiftYes"));
        press(page, "holdLift");
        press(page, "holdLiftYes");
        QCOMPARE(lifted, idOf<DossierId>(1));
    }

    void aHoldStaysChosenAndNotItsRow()
    {
        HoldsPage page;
        page.begin({}, true);
        page.setHolds({hold(1), hold(2)});
        page.show();
        DossierId lifted;
        connect(&page, &HoldsPage::liftWanted, this,
                [&](const QString& /*employer*/, const DossierId& dossier) { lifted = dossier; });
        choose(page, "holds", 1);
        page.setHolds({hold(2), hold(3)});
        press(page, "holdLift");
        press(page, "holdLiftYes");
        QCOMPARE(lifted, idOf<DossierId>(2));
        page.setHolds({hold(3)});
        QVERIFY(!part<QTableWidget>(page, "holds")->selectionModel()->hasSelection());
        QVERIFY(!part<QPushButton>(page, "holdLift")->isEnabled());
    }
};

QTEST_MAIN(KeepingQuestionsTest)
#include "KeepingQuestionsTest.moc"
