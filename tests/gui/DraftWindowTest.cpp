// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant leaves a draft in her window, the doctor finds it in his day and decides about it in its place; at a real
// server. Needs a keychain: tests/run-in-session.
#include "app/engine/DraftInput.h"
#include "app/session/KeychainStore.h"
#include "tests/gui/PanelHands.h"
#include "tests/support/MedicalTeam.h"
#include "ui/dossier/DraftPanel.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString advice = QStringLiteral("work_advice");

} // namespace

class DraftWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_ada;
    DossierId m_dossier;

    void share()
    {
        for (Workplace* person : {m_ada.get(), &m_team->lead, &m_team->hr, m_ada.get()}) {
            QVERIFY(!engineOf(*person).status().locked);
            QVERIFY2(m_team->sync(*person), qPrintable(m_team->error));
        }
    }
    static ui::DraftPanel* panel(WindowAtWork& at) { return panelUnder<ui::DraftPanel>(at, advice, 200); }
    std::unique_ptr<WindowAtWork> open(Workplace& person, const QString& language = QStringLiteral("en"))
    {
        return windowAt(person, m_dossier, language);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        m_team = std::make_unique<MedicalTeam>();
        QVERIFY2(m_team->begin(), qPrintable(m_team->error));
        m_ada = std::make_unique<Workplace>(m_team->server, QStringLiteral("ada"));
        QVERIFY2(m_team->join(*m_ada, Role::DoctorAssistant), qPrintable(m_team->error));
        m_dossier = *m_team->lead.engine().find(m_team->dossier());
        share();
    }
    void cleanupTestCase()
    {
        m_ada.reset();
        m_team.reset();
    }

    void theAssistantWritesADraftWhereTheValueIs()
    {
        auto at = open(*m_ada);
        QVERIFY(at != nullptr);
        QVERIFY(panel(*at) != nullptr);
        QVERIFY(press(panel(*at), QStringLiteral("draftPut_work_advice")));
        auto* text = panel(*at)->findChild<QPlainTextEdit*>();
        QVERIFY(text != nullptr && text->isVisible());
        QTest::keyClicks(text, QStringLiteral("Seated work, four hours a day"));
        const auto* form = text->parentWidget();
        QVERIFY(
            at->waitFor([form] { return form->height() >= form->minimumSizeHint().height(); })); // all of it is seen
        at->look("assistant-draft");
        QVERIFY(press(panel(*at), QStringLiteral("draftDo")));
        QVERIFY(
            at->waitFor([&] { return textOf(panel(*at)).contains(QStringLiteral("waits for the company doctor")); }));
        QVERIFY(!panel(*at)->isOpen());
        QVERIFY(at->sync());
        panel(*at);
        at->look("assistant-drafted");
    }

    void theDoctorFindsItInHisDayAndSendsItBackWithAWord()
    {
        share();
        auto at = open(m_team->lead);
        QVERIFY(at != nullptr);
        QVERIFY2(textOf(panel(*at)).contains(QStringLiteral("Seated work, four hours a day")),
                 qPrintable(textOf(panel(*at))));
        at->look("doctor-draft");
        at->window().go(ui::MainWindow::Place::Today);
        auto* due = at->visible<QTreeWidget>(QStringLiteral("due"));
        QVERIFY(at->waitFor([&] {
            due = at->visible<QTreeWidget>(QStringLiteral("due"));
            return due != nullptr && due->topLevelItemCount() > 0;
        }));
        QVERIFY(due->topLevelItem(0)->child(0)->text(0).startsWith(QStringLiteral("Draft: Work possible")));
        QVERIFY(!at->visible<QPushButton>(QStringLiteral("dueDone"))->isEnabled());
        at->look("doctor-today-draft");
        QVERIFY(at->openDossier(m_dossier));
        QVERIFY(press(panel(*at), QStringLiteral("draftReturn_work_advice")));
        QTest::keyClicks(panel(*at)->findChild<QLineEdit*>(QStringLiteral("draftWord")), QStringLiteral("And breaks?"));
        QVERIFY(press(panel(*at), QStringLiteral("draftDo")));
        QVERIFY(at->waitFor([&] { return textOf(panel(*at)).contains(QStringLiteral("And breaks?")); }));
        QVERIFY(at->sync());
    }

    void whatIsApprovedIsTheValueAndAChangedValueIsPointedOut()
    {
        share();
        app::DraftInput again{.field = advice, .value = QStringLiteral("Seated work, four hours, a break each hour")};
        QVERIFY(engineOf(*m_ada).draft(m_dossier, again));
        share();
        QVERIFY(engineOf(m_team->lead).set(m_dossier, advice, QStringLiteral("No work yet")));
        auto at = open(m_team->lead, QStringLiteral("nl"));
        QVERIFY(at != nullptr);
        QVERIFY2(textOf(panel(*at)).contains(QStringLiteral("gewijzigd")), qPrintable(textOf(panel(*at))));
        at->look("doctor-draft-outdated");
        QVERIFY(press(panel(*at), QStringLiteral("draftApprove_work_advice")));
        QVERIFY(at->waitFor([&] { return textOf(panel(*at)).contains(QStringLiteral("goedgekeurd")); }));
        QVERIFY(at->sync());
        at.reset();
        share();
        QCOMPARE(engineOf(m_team->hr).show(m_dossier, false)->fields.value(advice).value, again.value);
    }
};

QTEST_MAIN(DraftWindowTest)
#include "DraftWindowTest.moc"
