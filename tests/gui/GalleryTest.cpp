// SPDX-License-Identifier: GPL-3.0-or-later
// The manual's pictures: real people of the demonstration practice at the real window, with a real server.
#include "tests/blackbox/Practice.h"
#include "tests/gui/Desk.h"
#include "tests/ui/Shown.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/insight/InsightScreen.h"
#include "ui/keeping/CountsPage.h"
#include "ui/keeping/KeepingScreen.h"
#include "ui/keeping/KeptModel.h"
#include "ui/keeping/KeptPage.h"
#include "ui/login/EnrolScreen.h"
#include "ui/medical/MedicalScreen.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/privacy/AuditScreen.h"
#include "ui/shell/ChangesPane.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/today/TodayScreen.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace kluis;
using test::Desk;

class GalleryTest : public QObject {
    Q_OBJECT

    test::Practice practice;
    QJsonArray accounts;

    static constexpr int dossiers = 400;

    [[nodiscard]] QJsonObject account(const QString& login) const
    {
        for (const auto& each : accounts) {
            if (each.toObject().value(QLatin1String("login")).toString() == login) {
                return each.toObject();
            }
        }
        return {};
    }

    /// What the window says about the computer it runs on belongs to no manual.
    static void putAside(ui::Banner& banner)
    {
        if (banner.isVisible()) {
            banner.findChild<QToolButton*>()->click();
        }
    }

    static void languages()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("employer");
        QTest::newRow("nl") << QStringLiteral("nl") << QStringLiteral("vermeer");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("dewit");
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Look::apply(*qApp);
        const auto made =
            test::run(test::serverProgram(),
                      {QStringLiteral("demo"), QStringLiteral("--data"), practice.data(), QStringLiteral("--dossiers"),
                       QString::number(dossiers), QStringLiteral("--seed"), QStringLiteral("7")});
        QVERIFY2(made.ok(), made.err.constData());
        QFile file(practice.data() + QStringLiteral("/demo-accounts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        accounts = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!accounts.isEmpty());
        QVERIFY(practice.serve());
    }

    void hrWorks_data() { languages(); }
    void hrWorks()
    {
        QFETCH(QString, code);
        QFETCH(QString, employer);
        Desk desk(practice, account(QStringLiteral("hr.") + employer), code);
        test::look(desk.window(), QStringLiteral("door-login"));
        QVERIFY(desk.logIn());
        QVERIFY(desk.waitForDossiers(dossiers / 2));
        putAside(*desk.window().banner());
        test::look(desk.window(), QStringLiteral("hr-list"));
        QVERIFY(desk.openFirst(QStringLiteral("sick")));
        test::look(desk.window(), QStringLiteral("hr-dossier"));
        for (const QString& tab : desk.tabNames()) {
            QVERIFY(tab != QStringLiteral("medical"));
            QVERIFY(desk.openTab(tab));
            test::look(desk.window(), QStringLiteral("hr-tab-") + tab);
            const QString seen = test::visibleTexts(desk.window());
            const QString word =
                code == QLatin1String("nl") ? QStringLiteral("Medische groep") : QStringLiteral("Medical group");
            QVERIFY(!seen.contains(word));
        }
        QVERIFY(desk.openTab(QStringLiteral("administrative")));
        QVERIFY(desk.fill(QStringLiteral("job_title"), QStringLiteral("Planner")));
        QVERIFY(desk.openTab(QStringLiteral("process")));
        QVERIFY(desk.writeNote(QStringLiteral("Gebeld: volgende week een dag extra.")));
        test::look(desk.window(), QStringLiteral("hr-note"));
        QVERIFY(desk.waitUntilSent());
        QCOMPARE(desk.status().refused, quint64(0));
        QVERIFY(desk.filter(QStringLiteral("jan")));
        test::look(desk.window(), QStringLiteral("hr-filter"));
        desk.window().go(ui::MainWindow::Place::Today);
        auto* due = desk.window().today()->findChild<QTreeWidget*>(QStringLiteral("due"));
        QVERIFY(QTest::qWaitFor([due] { return due->topLevelItemCount() > 0; }, 60'000));
        test::look(desk.window(), QStringLiteral("hr-today"));
        desk.window().go(ui::MainWindow::Place::Tasks);
        QTest::qWait(500);
        test::look(desk.window(), QStringLiteral("hr-tasks"));
        desk.window().go(ui::MainWindow::Place::Changes);
        using Part = ui::ChangesPane::Part;
        const QList<QPair<Part, QString>> parts{{Part::Unsent, QStringLiteral("hr-changes-sent")},
                                                {Part::Conflicts, QStringLiteral("hr-nothing-to-decide")},
                                                {Part::News, QStringLiteral("hr-by-others")}};
        for (const auto& [part, name] : parts) {
            desk.window().changes()->go(part);
            test::look(desk.window(), name);
        }
        desk.window().go(ui::MainWindow::Place::Keeping);
        auto* kept = desk.window().keeping()->kept()->model();
        QVERIFY(QTest::qWaitFor([kept] { return kept->rowCount() > 0; }, 60'000));
        desk.window().keeping()->findChild<QTableView*>(QStringLiteral("keptTable"))->selectRow(0);
        test::look(desk.window(), QStringLiteral("hr-keeping"));
        desk.window().go(ui::MainWindow::Place::Insight);
        const auto* insight = desk.window().insight();
        QVERIFY(QTest::qWaitFor([insight] { return !insight->description().tiles.isEmpty(); }, 60'000));
        QTest::keyClick(insight->findChild<QComboBox*>(QStringLiteral("insightBreakdown")), Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([insight] { return !insight->description().groups.categories.isEmpty(); }, 60'000));
        test::look(desk.window(), QStringLiteral("hr-insight"));
    }

    void thePrivacyOfficerSeesWhoDidWhat() { superviseIn(QStringLiteral("nl")); }

    void whoLeavesLocksAndComesBackWithThePassword()
    {
        Desk desk(practice, account(QStringLiteral("case-manager.vermeer")), QStringLiteral("nl"));
        QVERIFY(desk.logIn());
        QVERIFY(desk.waitForDossiers(dossiers / 2));
        QVERIFY(desk.openRow(0));
        const QString name = desk.window().work()->list()->model()->rowAt(0)->name;
        QTest::keyClick(&desk.window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.status().locked);
        QVERIFY(!desk.window().isAtWork());
        QVERIFY(!test::visibleTexts(desk.window()).contains(name));
        QCOMPARE(desk.window().work()->list()->model()->rowCount(), 0);
        QVERIFY(!desk.window().windowTitle().contains(name));
        test::look(desk.window(), QStringLiteral("door-unlock"));
        if (desk.status().offlineUntil > 0) {
            QVERIFY(desk.unlock());
            QVERIFY(desk.waitForDossiers(dossiers / 2));
        }
    }

    void aWrongPasswordTellsWhatToDoAndNotWhatWasWrong()
    {
        auto mistaken = account(QStringLiteral("planner"));
        mistaken.insert(QStringLiteral("password"), QStringLiteral("niet het goede wachtwoord"));
        Desk desk(practice, mistaken, QStringLiteral("nl"));
        QVERIFY(desk.type(QStringLiteral("password"), QStringLiteral("niet het goede wachtwoord")));
        desk.typeCode(desk.nextCode(mistaken.value(QLatin1String("totpSecret")).toString()));
        QVERIFY(QTest::qWaitFor(
            [&desk] { return test::visibleTexts(desk.window()).contains(QStringLiteral("klopt niet")); }, 60'000));
        QVERIFY(!desk.window().isAtWork());
        test::look(desk.window(), QStringLiteral("door-refused"));
    }

    void theDoctorWorks_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("login");
        QTest::newRow("nl") << QStringLiteral("nl") << QStringLiteral("doctor");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("doctor2");
    }
    void theDoctorWorks()
    {
        QFETCH(QString, code);
        QFETCH(QString, login);
        Desk desk(practice, account(login), code);
        QVERIFY(desk.logIn());
        QVERIFY(desk.waitForDossiers(dossiers));
        QVERIFY(desk.openFirst(QStringLiteral("sick")));
        QVERIFY(desk.tabNames().contains(QStringLiteral("medical")));
        putAside(*desk.window().banner());
        QVERIFY(desk.openTab(QStringLiteral("capacity")));
        test::look(desk.window(), QStringLiteral("doctor-capacity"));
        QVERIFY(desk.openTab(QStringLiteral("medical")));
        test::look(desk.window(), QStringLiteral("doctor-medical"));
        QVERIFY(desk.fill(QStringLiteral("findings"), QStringLiteral("Bevindingen van vandaag, voor de galerij.")));
        QVERIFY(desk.writeNote(QStringLiteral("Spreekuur gehouden, vervolg over drie weken.")));
        QVERIFY(desk.waitUntilSent());
        QCOMPARE(desk.status().refused, quint64(0));
        QTest::qWait(300);
        test::look(desk.window(), QStringLiteral("doctor-medical-written"));
        QVERIFY(desk.openTab(QStringLiteral("documentsTab")));
        test::look(desk.window(), QStringLiteral("doctor-documents"));
        desk.window().go(ui::MainWindow::Place::Medical);
        QTest::qWait(1500);
        test::look(desk.window(), QStringLiteral("doctor-group"));
        desk.window().medical()->showHandOver();
        test::look(desk.window(), QStringLiteral("doctor-another-service"));
        desk.window().go(ui::MainWindow::Place::Settings);
        test::look(desk.window(), QStringLiteral("doctor-settings"));
    }

    void withoutTheServerChangesWaitAndAreListed()
    {
        Desk desk(practice, account(QStringLiteral("case-manager.dewit")), QStringLiteral("nl"));
        QVERIFY(desk.logIn());
        QVERIFY(desk.waitForDossiers(dossiers / 2));
        QVERIFY(desk.openFirst(QStringLiteral("sick")));
        practice.kill();
        QVERIFY(desk.openTab(QStringLiteral("process")));
        QVERIFY(desk.writeNote(QStringLiteral("Gebeld: gaat goed, volgende week weer contact.")));
        QVERIFY(QTest::qWaitFor([&desk] { return desk.status().outbox == 1; }, 60'000));
        QTest::qWait(4000); // the sync after the edit finds no server
        test::look(desk.window(), QStringLiteral("no-server"));
        desk.window().go(ui::MainWindow::Place::Changes);
        auto* table = desk.window().changes()->outbox()->findChild<QTableWidget*>();
        QVERIFY(QTest::qWaitFor([table] { return table->rowCount() == 1; }, 60'000));
        QVERIFY(!table->item(0, 0)->text().isEmpty());
        test::look(desk.window(), QStringLiteral("changes"));
        QVERIFY(practice.serve());
        QTest::keyClick(&desk.window(), Qt::Key_F5);
        QVERIFY(desk.waitUntilSent());
    }

    void somebodyNewEnrols_data() { languages(); }
    void somebodyNewEnrols()
    {
        QFETCH(QString, code);
        QFETCH(QString, employer);
        const QString login = QStringLiteral("new.") + employer;
        const QString enrolment =
            practice.addUser(login, QStringLiteral("case-manager"), {QStringLiteral("--employer"), employer});
        QVERIFY(!enrolment.isEmpty());
        Desk desk(practice, {}, code);
        QVERIFY(desk.click(QStringLiteral("enrolWay")));
        QVERIFY(desk.type(QStringLiteral("enrolLogin"), login));
        QVERIFY(desk.type(QStringLiteral("enrolCode"), enrolment));
        test::look(desk.window(), QStringLiteral("enrol-code"));
        QVERIFY(desk.click(QStringLiteral("next")));
        test::look(desk.window(), QStringLiteral("enrol-conduct"));
        desk.window().findChild<QCheckBox*>(QStringLiteral("conduct"))->setChecked(true);
        QVERIFY(desk.click(QStringLiteral("next")));
        const QString password = QStringLiteral("lantaarn roeiboot kelder uitzicht");
        QVERIFY(desk.type(QStringLiteral("newPassword"), password));
        QVERIFY(desk.type(QStringLiteral("newPasswordAgain"), password));
        test::look(desk.window(), QStringLiteral("enrol-password"));
        QVERIFY(desk.click(QStringLiteral("next")));
        QVERIFY(QTest::qWaitFor(
            [&desk] { return desk.window().enrol()->step() == ui::EnrolScreen::Step::Authenticator; }, 60'000));
        test::look(desk.window(), QStringLiteral("enrol-authenticator"));
        const QString key = setupKey(desk);
        desk.window().findChild<QCheckBox*>(QStringLiteral("authenticatorDone"))->setChecked(true);
        QVERIFY(desk.click(QStringLiteral("next")));
        test::look(desk.window(), QStringLiteral("enrol-recovery"));
        desk.window().findChild<QCheckBox*>(QStringLiteral("codesKept"))->setChecked(true);
        QVERIFY(desk.click(QStringLiteral("next")));
        test::look(desk.window(), QStringLiteral("enrol-keys"));
        QVERIFY(desk.click(QStringLiteral("next")));
        test::look(desk.window(), QStringLiteral("enrol-first-code"));
        desk.typeCode(desk.nextCode(key));
        QVERIFY(desk.waitForWork());
        QVERIFY(desk.waitForDossiers(dossiers / 2));
    }

    /// Last: a code counts once, and there is one privacy officer.
    void thePrivacyOfficerSeesItInEnglishToo() { superviseIn(QStringLiteral("en")); }

private:
    void superviseIn(const QString& code)
    {
        Desk desk(practice, account(QStringLiteral("privacy")), code);
        QVERIFY(desk.logIn());
        auto* table = desk.window().privacy()->findChild<QTableWidget*>(QStringLiteral("audit"));
        QVERIFY(QTest::qWaitFor([table] { return table->isVisible() && table->rowCount() > 0; }, 60'000));
        table->selectRow(0);
        test::look(desk.window(), QStringLiteral("privacy"));
        QVERIFY(desk.type(QStringLiteral("auditPerson"), QStringLiteral("hr.vermeer")));
        QVERIFY(desk.click(QStringLiteral("auditSearch")));
        auto* search = desk.window().privacy()->findChild<QPushButton*>(QStringLiteral("auditSearch"));
        QVERIFY(QTest::qWaitFor([search] { return search->isEnabled(); }, 60'000));
        QVERIFY(table->rowCount() > 0);
        table->selectRow(0);
        test::look(desk.window(), QStringLiteral("privacy-person"));
        desk.window().go(ui::MainWindow::Place::Keeping);
        auto* counts = desk.window().keeping()->findChild<QTableWidget*>(QStringLiteral("keepingCounts"));
        QVERIFY(QTest::qWaitFor([counts] { return counts->rowCount() > 0; }, 60'000));
        test::look(desk.window(), QStringLiteral("privacy-keeping"));
        desk.window()
            .findChild<QTabWidget*>(QStringLiteral("keepingTabs"))
            ->setCurrentWidget(desk.window().keeping()->counts());
        test::look(desk.window(), QStringLiteral("privacy-keeping-numbers"));
    }

    /// The key the person would type into the app, as it stands beside the QR code.
    [[nodiscard]] static QString setupKey(Desk& desk)
    {
        QString key;
        const auto labels = desk.window().enrol()->findChildren<QLabel*>(QStringLiteral("setupKey"));
        for (const auto* label : labels) {
            key = label->text();
        }
        return key.simplified().remove(u' ');
    }
};

QTEST_MAIN(GalleryTest)
#include "GalleryTest.moc"
