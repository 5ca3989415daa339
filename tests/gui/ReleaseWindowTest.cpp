// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor releases parts of the list of possibilities in the window, HR reads them in hers, and it is taken back; at a real
// server. Needs a keychain: tests/run-in-session.
#include "app/engine/ReleaseState.h"
#include "app/session/KeychainStore.h"
#include "tests/gui/PanelHands.h"
#include "tests/support/MedicalTeam.h"
#include "ui/dossier/ReleasePanel.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString staan = QStringLiteral("fml_static");
const QString toHr = QStringLiteral("fml_static_hr");

} // namespace

class ReleaseWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    DossierId m_dossier;

    void set(const QString& field, const char* item)
    {
        const QString value = QStringLiteral(R"([{"item":"%1","note":"at most a quarter of an hour","score":"2"}])");
        QVERIFY(engineOf(m_team->lead).set(m_dossier, field, value.arg(QString::fromLatin1(item))));
    }
    void share()
    {
        for (Workplace* person : {&m_team->lead, &m_team->hr, &m_team->lead}) {
            QVERIFY(!engineOf(*person).status().locked);
            QVERIFY2(m_team->sync(*person), qPrintable(m_team->error));
        }
    }
    static ui::ReleasePanel* panel(WindowAtWork& at, const QString& field)
    {
        return panelUnder<ui::ReleasePanel>(at, field, 300);
    }
    static bool fill(ui::ReleasePanel* at, const char* name, const QString& text)
    {
        auto* line = at->findChild<QLineEdit*>(QString::fromLatin1(name));
        if (line == nullptr || !line->isVisible()) {
            return false;
        }
        QTest::keyClicks(line, text);
        return true;
    }
    /// The window of \p person at the dossier.
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
        m_dossier = *m_team->lead.engine().find(m_team->dossier());
        set(staan, "standing");
        set(QStringLiteral("fml_dynamic"), "bending");
        share();
    }
    void cleanupTestCase() { m_team.reset(); }

    void theDoctorSeesToTheLetterWhatWillBeReadBeforeItIsReleased()
    {
        auto at = open(m_team->lead);
        QVERIFY(at != nullptr);
        auto* release = panel(*at, staan);
        QVERIFY(release != nullptr);
        QVERIFY(press(release, QStringLiteral("releaseGive_fml_static")));
        auto* go = release->findChild<QPushButton*>(QStringLiteral("releaseDo"));
        QVERIFY(!go->isEnabled()); // without a reason nothing goes out
        QVERIFY(textOf(release).contains(QStringLiteral("standing")));
        QVERIFY(!textOf(release).contains(QStringLiteral("bending")));
        QTest::keyClick(release->findChild<QCheckBox*>(QStringLiteral("releaseTogether")), Qt::Key_Space);
        QVERIFY(textOf(release).contains(QStringLiteral("bending")));
        QVERIFY(textOf(release).contains(QStringLiteral("read by: HR")));
        QVERIFY(fill(release, "releaseReason", QStringLiteral("For the workplace")));
        panel(*at, staan);
        at->look("doctor-release");
        QVERIFY(press(release, QStringLiteral("releaseDo")));
        QVERIFY(at->waitFor([&] { return !release->isOpen(); }));
        QVERIFY(at->waitFor([&] { return textOf(release).contains(QStringLiteral("HR: released by")); }));
        QVERIFY(textOf(panel(*at, QStringLiteral("fml_dynamic"))).contains(QStringLiteral("For the workplace")));
        QVERIFY(at->sync());
        panel(*at, staan);
        at->look("doctor-released");
    }

    void hrReadsTheValueWithWhoAndWhyAndCanChangeNothing()
    {
        share();
        auto at = open(m_team->hr);
        QVERIFY(at != nullptr);
        QVERIFY(capacityTab(*at) != nullptr);
        auto* editor = capacityTab(*at)->editor(toHr);
        QVERIFY(editor != nullptr);
        QVERIFY(!editor->line().editable);
        QVERIFY2(textOf(editor).contains(QStringLiteral("item: standing")), qPrintable(textOf(editor)));
        QVERIFY2(textOf(editor).contains(QStringLiteral("For the workplace")), qPrintable(textOf(editor)));
        for (const auto* button : editor->findChildren<QPushButton*>()) {
            QVERIFY2(!button->isVisible(), qPrintable(button->objectName()));
        }
        at->look("hr-released");
    }

    void whatChangesAfterwardsIsSaidToTheDoctorAndTakenBackInPlace()
    {
        set(staan, "sitting");
        {
            auto at = open(m_team->lead, QStringLiteral("nl"));
            QVERIFY(at != nullptr);
            auto* release = panel(*at, staan);
            QVERIFY2(textOf(release).contains(QStringLiteral("inmiddels")), qPrintable(textOf(release)));
            QVERIFY(press(release, QStringLiteral("releaseTakeBack_fml_static")));
            QVERIFY(fill(release, "releaseReason", QStringLiteral("Klopt niet meer")));
            panel(*at, staan);
            at->look("doctor-take-back");
            QVERIFY(press(release, QStringLiteral("releaseDo")));
            QVERIFY(at->waitFor([&] { return textOf(release).contains(QStringLiteral("ingetrokken")); }));
            QVERIFY(at->sync());
        }
        share();
        auto at = open(m_team->hr);
        QVERIFY(at != nullptr);
        QVERIFY(capacityTab(*at) != nullptr);
        auto* editor = capacityTab(*at)->editor(toHr);
        QVERIFY(editor != nullptr);
        QVERIFY(!textOf(editor).contains(QStringLiteral("standing")));
        QVERIFY2(textOf(editor).contains(QStringLiteral("Klopt niet meer")), qPrintable(textOf(editor)));
        at->look("hr-taken-back");
    }

    void anotherDossierDoesNotTakeOverAHalfFilledForm()
    {
        app::NewDossier made;
        made.employer = QStringLiteral("vermeer");
        made.number = QStringLiteral("1002");
        made.name = QStringLiteral("Bos, Ria");
        const auto other = engineOf(m_team->hr).addDossier(made);
        QVERIFY(other);
        share();
        QVERIFY(engineOf(m_team->lead).set(*other, staan, QStringLiteral(R"([{"item":"kneeling"}])")));
        auto at = open(m_team->lead);
        QVERIFY(at != nullptr);
        auto* release = panel(*at, staan);
        QVERIFY(press(release, QStringLiteral("releaseGive_fml_static")));
        QVERIFY(fill(release, "releaseReason", QStringLiteral("For the other one")));
        QVERIFY(at->openDossier(*other));
        QVERIFY(panel(*at, staan) != nullptr);
        QVERIFY(!panel(*at, staan)->isOpen());
    }
};

QTEST_MAIN(ReleaseWindowTest)
#include "ReleaseWindowTest.moc"
