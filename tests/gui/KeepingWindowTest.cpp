// SPDX-License-Identifier: GPL-3.0-or-later
// Retention, destruction by two people and an employee's request, by the window alone. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/ui/Shown.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/keeping/CarryOutDialog.h"
#include "ui/keeping/DestructionModel.h"
#include "ui/keeping/DestructionsPage.h"
#include "ui/keeping/HoldsPage.h"
#include "ui/keeping/KeepingScreen.h"
#include "ui/keeping/KeptModel.h"
#include "ui/keeping/KeptPage.h"
#include "ui/keeping/RequestsDialog.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/today/TodayScreen.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");

/// Answers the file dialog over \p parent.
bool answer(WindowAtWork& at, const QWidget& parent, const QString& path)
{
    const bool came = at.waitFor([&] { return parent.findChild<QFileDialog*>() != nullptr; });
    if (came) {
        auto* dialog = parent.findChild<QFileDialog*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }
    return came;
}

bool choose(WindowAtWork& at, const char* table, int row)
{
    auto* view = at.visible<QTableView>(QLatin1String(table));
    const bool came = at.waitFor([&] { return view != nullptr && view->model()->rowCount() > row; });
    if (came) {
        view->selectRow(row);
    }
    return came;
}

} // namespace

/// Each function goes on where the one before stopped.
class KeepingWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<Workplace> m_officer;
    DossierId m_left;
    DossierId m_employed;

    static ui::KeepingScreen& keeping(WindowAtWork& at)
    {
        at.window().go(ui::MainWindow::Place::Keeping);
        return *at.window().keeping();
    }
    /// By keyboard.
    static bool goToRow(QTableWidget& table, int column, const QString& text)
    {
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < table.rowCount() && table.item(table.currentRow(), column)->text() != text; ++row) {
            QTest::keyClick(&table, Qt::Key_Down);
        }
        return table.item(table.currentRow(), column)->text() == text;
    }
    /// Opens what the chosen request can be carried out on and chooses the row that says \p value, by keyboard.
    static bool chooseToCarryOut(WindowAtWork& at, const QString& value)
    {
        const auto rows = [&at] {
            auto* table = at.visible<QTableWidget>(QStringLiteral("carryOutValues"));
            return table != nullptr ? table->rowCount() : 0;
        };
        if (!at.waitFor([&at] {
                auto* button = at.visible<QPushButton>(QStringLiteral("requestCarryOut"));
                return button != nullptr && button->isEnabled();
            }) ||
            !at.press(QStringLiteral("requestCarryOut")) || !at.waitFor([rows] { return rows() > 0; })) {
            return false;
        }
        auto* table = at.visible<QTableWidget>(QStringLiteral("carryOutValues"));
        const bool isThere = goToRow(*table, 1, value);
        QTest::keyClick(table, Qt::Key_Space);
        return isThere;
    }
    /// Says twice that it goes, synchronises, and asks whether the server took it.
    static bool removeChosen(WindowAtWork& at, const QString& value)
    {
        auto* table = at.visible<QTableWidget>(QStringLiteral("carryOutValues"));
        if (!at.press(QStringLiteral("carryOutRemove")) || !at.press(QStringLiteral("carryOutRemoveNow")) ||
            !at.waitFor([&] { return table->findItems(value, Qt::MatchExactly).isEmpty(); }) || !at.sync()) {
            return false;
        }
        at.window().findChild<ui::RequestsDialog*>()->reject();
        return at.waitFor([&at] { return at.status().outbox == 0; }) && at.status().refused == 0;
    }
    static void goTo(WindowAtWork& at, QWidget* page)
    {
        at.window().findChild<QTabWidget*>(QStringLiteral("keepingTabs"))->setCurrentWidget(page);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, {vermeer}), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->sync());
        for (auto* dossier : {&m_left, &m_employed}) {
            app::NewDossier made;
            made.employer = vermeer;
            made.number = dossier == &m_left ? QStringLiteral("1001") : QStringLiteral("1002");
            made.name = dossier == &m_left ? QStringLiteral("Jansen, Piet") : QStringLiteral("Bakker, Ans");
            const auto id = m_hr->engine().addDossier(made);
            QVERIFY(id);
            *dossier = *id;
        }
        QVERIFY(m_hr->engine().set(m_left, QStringLiteral("employment_end"), QStringLiteral("2012-03-31")));
        QVERIFY(m_hr->engine().set(m_left, QStringLiteral("work_handover"), QStringLiteral("Bij Ria")));
        QVERIFY(m_hr->sync());
        m_officer = std::make_unique<Workplace>(*m_server, QStringLiteral("fg"));
        QVERIFY2(m_officer->begin(Role::PrivacyOfficer, {vermeer}), qPrintable(m_officer->error.sentence()));
    }

    void cleanupTestCase()
    {
        m_officer.reset();
        m_hr.reset();
        m_server.reset();
    }

    void whatAPrivacyOfficerHoldsCantBeProposedAndSaysWhy()
    {
        {
            WindowAtWork at(*m_officer);
            QVERIFY(at.unlock());
            goTo(at, keeping(at).holds());
            at.visible<QLineEdit>(QStringLiteral("holdDossier"))->setText(m_left.toString());
            at.visible<QLineEdit>(QStringLiteral("holdReason"))->setText(QStringLiteral("Een geschil"));
            QVERIFY(at.press(QStringLiteral("holdGo")));
            QVERIFY(choose(at, "holds", 0));
            look(at.window(), QStringLiteral("keeping-hold"));
        }
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        auto* model = keeping(at).kept()->model();
        QVERIFY(at.waitFor([model] { return model->rowCount() == 2; }));
        QCOMPARE(model->at(0).hold, QStringLiteral("Een geschil"));
        QVERIFY(choose(at, "keptTable", 0));
        QVERIFY(!at.visible<QPushButton>(QStringLiteral("keptPropose"))->isEnabled());
        look(at.window(), QStringLiteral("keeping-held"));
    }

    void aHoldThatIsLiftedLetsItGo()
    {
        WindowAtWork at(*m_officer, QStringLiteral("nl"));
        QVERIFY(at.unlock());
        goTo(at, keeping(at).holds());
        QVERIFY(choose(at, "holds", 0));
        QVERIFY(at.press(QStringLiteral("holdLift")));
        QVERIFY(at.press(QStringLiteral("holdLiftYes")));
        auto* table = at.visible<QTableWidget>(QStringLiteral("holds"));
        QVERIFY(at.waitFor([table] { return table->rowCount() == 0; }));
    }

    void hrProposesWhatIsOver()
    {
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        auto& screen = keeping(at);
        QVERIFY(at.waitFor([&screen] { return screen.kept()->model()->rowCount() == 2; }));
        QVERIFY(choose(at, "keptTable", 0));
        look(at.window(), QStringLiteral("keeping-terms"));
        QVERIFY(at.press(QStringLiteral("keptPropose")));
        look(at.window(), QStringLiteral("keeping-propose"));
        QVERIFY(at.press(QStringLiteral("keptProposeYes")));
        QVERIFY(at.waitFor([&screen] { return screen.destructions()->model()->rowCount() == 1; }));
        const auto line = screen.destructions()->model()->at(0);
        QCOMPARE(line.person, QStringLiteral("Jansen, Piet (1001)"));
        QVERIFY(line.isOwn && !line.report.mayAnswer && line.report.records > 0);
    }

    void aSecondPersonConfirmsAndSavesTheCertificate()
    {
        WindowAtWork at(*m_officer, QStringLiteral("nl"));
        QVERIFY(at.unlock());
        auto& screen = keeping(at);
        auto* model = screen.destructions()->model();
        QVERIFY(at.waitFor([model] { return model->rowCount() == 1; }));
        QVERIFY(model->at(0).report.mayAnswer);
        QVERIFY(model->at(0).person.isEmpty());
        QVERIFY(choose(at, "destructions", 0));
        QVERIFY(at.press(QStringLiteral("destructionConfirm")));
        look(at.window(), QStringLiteral("keeping-confirm"));
        QVERIFY(at.press(QStringLiteral("destructionConfirmYes")));
        QVERIFY(at.waitFor([model] {
            return model->rowCount() == 1 && model->at(0).report.state == protocol::DestructionState::Done;
        }));
        QVERIFY(choose(at, "destructions", 0));
        const QString target = m_officer->scratch(QStringLiteral("certificaat.pdf"));
        QVERIFY(at.press(QStringLiteral("destructionCertificate")));
        QVERIFY(answer(at, screen, target));
        QFile paper(target);
        QVERIFY(at.waitFor([&paper] { return paper.exists() && paper.size() > 0; }));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        look(at.window(), QStringLiteral("keeping-destroyed"));
    }

    void whatWasDestroyedLeavesTheFirstPersonsWindow()
    {
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        auto* model = keeping(at).kept()->model();
        QVERIFY(at.sync());
        QVERIFY(at.waitFor([model] { return model->rowCount() == 1; }));
        QCOMPARE(model->at(0).name, QStringLiteral("Bakker, Ans"));
    }

    void aRequestIsRegisteredShownTodayAndAnswered()
    {
        WindowAtWork at(*m_hr, QStringLiteral("nl"));
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(m_employed));
        QVERIFY(at.press(QStringLiteral("dossierRequests")));
        QVERIFY(at.waitFor([&at] { return at.visible<QTableWidget>(QStringLiteral("requests")) != nullptr; }));
        at.visible<QDateEdit>(QStringLiteral("requestReceived"))->setDate(QDate::currentDate().addDays(-28));
        QVERIFY(at.press(QStringLiteral("requestRegister")));
        auto* table = at.visible<QTableWidget>(QStringLiteral("requests"));
        QVERIFY(at.waitFor([table] { return table->rowCount() == 1; }));
        auto* dialog = at.window().findChild<ui::RequestsDialog*>();
        look(*dialog, QStringLiteral("requests"));
        at.window().go(ui::MainWindow::Place::Today);
        auto* due = at.window().today()->findChild<QTreeWidget*>(QStringLiteral("due"));
        QVERIFY(at.waitFor([due] { return due->topLevelItemCount() == 1; }));
        QVERIFY(at.press(QStringLiteral("requestAnswer")));
        QVERIFY(at.waitFor([table] { return table->rowCount() == 1 && !table->item(0, 3)->text().isEmpty(); }));
        QVERIFY(at.waitFor([due] { return due->topLevelItemCount() == 0; }));
    }

    /// By keyboard alone: what is chosen, asked once more, gone, and whom to tell.
    void aValueIsRemovedAtTheEmployeesRequest()
    {
        const QString jobTitle = QStringLiteral("job_title");
        QVERIFY(m_hr->resume() || m_hr->login());
        QVERIFY(m_hr->engine().set(m_employed, jobTitle, QStringLiteral("Kanariefunctie")));
        const auto asked = m_hr->engine().requests();
        QVERIFY(asked && app::SubjectRequests(*asked).add(m_employed, domain::RequestKey::Kind::Deletion, {}, 1, {}));
        QVERIFY(m_hr->sync());
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(m_employed));
        QVERIFY(at.press(QStringLiteral("dossierRequests")));
        QVERIFY(chooseToCarryOut(at, QStringLiteral("Kanariefunctie")));
        look(*at.window().findChild<ui::CarryOutDialog*>(), QStringLiteral("request-carried-out"));
        QVERIFY(removeChosen(at, QStringLiteral("Kanariefunctie")));
    }

    /// What HR finds by itself is registered as that, and goes though its term has not ended.
    void whatShouldNeverHaveBeenRecordedIsRegisteredAndRemoved()
    {
        const QString word = QStringLiteral("Kanarieziekte");
        QVERIFY(m_hr->resume() || m_hr->login());
        QVERIFY(m_hr->engine().set(m_employed, QStringLiteral("work_handover"), word));
        QVERIFY(m_hr->sync());
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(m_employed));
        QVERIFY(at.press(QStringLiteral("dossierRequests")));
        QVERIFY(at.waitFor([&at] { return at.visible<QComboBox>(QStringLiteral("requestKind")) != nullptr; }));
        auto* table = at.visible<QTableWidget>(QStringLiteral("requests"));
        QVERIFY(at.waitFor([table] { return table->rowCount() > 0; }));
        const int before = table->rowCount();
        QTest::keyClick(at.visible<QComboBox>(QStringLiteral("requestKind")), Qt::Key_End);
        QVERIFY(!at.visible<QSpinBox>(QStringLiteral("requestMonths"))->isEnabled());
        QVERIFY(at.press(QStringLiteral("requestRegister")));
        QVERIFY(at.waitFor([&] { return table->rowCount() == before + 1; }));
        QVERIFY(goToRow(*table, 0, QStringLiteral("Should not have been recorded (own finding)")));
        QVERIFY(chooseToCarryOut(at, word));
        QVERIFY(!at.visible<QRadioButton>(QStringLiteral("carryOutNotNeeded"))->isEnabled());
        QVERIFY(at.visible<QRadioButton>(QStringLiteral("carryOutUnlawful"))->isChecked());
        look(*at.window().findChild<ui::CarryOutDialog*>(), QStringLiteral("unlawful-carried-out"));
        QVERIFY(removeChosen(at, word)); // on another ground the server would refuse it
    }

    void theCopyIsMadeFromIt()
    {
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(m_employed));
        QVERIFY(at.press(QStringLiteral("dossierRequests")));
        QVERIFY(at.press(QStringLiteral("requestCopy")));
        const QString folder = m_hr->scratch(QStringLiteral("kopie"));
        QVERIFY(answer(at, *at.window().findChild<ui::RequestsDialog*>(), folder));
        QVERIFY(at.waitFor([&folder] { return QFile::exists(folder + QStringLiteral("/copy.pdf")); }));
        look(*at.window().findChild<ui::RequestsDialog*>(), QStringLiteral("requests-copied"));
    }

    void lockingTakesEverythingOffTheScreen()
    {
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        auto* model = keeping(at).kept()->model();
        QVERIFY(at.waitFor([model] { return model->rowCount() == 1; }));
        QVERIFY(at.openDossier(m_employed));
        QVERIFY(at.press(QStringLiteral("dossierRequests")));
        Q_EMIT at.window().lockWanted();
        QVERIFY(at.waitFor([&at] { return !at.window().isAtWork(); }));
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(at.waitFor([&at] { return at.window().findChild<ui::RequestsDialog*>() == nullptr; }));
    }
};

QTEST_MAIN(KeepingWindowTest)
#include "KeepingWindowTest.moc"
