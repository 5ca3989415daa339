// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen with plain values, in every language and a longer one: nothing clipped, every control named, pictures to look at.
#include "app/session/ApprovalGiver.h"
#include "app/session/NetworkFailure.h"
#include "app/session/ServerRefusal.h"
#include "tests/ui/Samples.h"
#include "tests/ui/Shown.h"
#include "ui/changes/ConflictScreen.h"
#include "ui/changes/NewsScreen.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/AbsenceDialog.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/NewDossierDialog.h"
#include "ui/login/ApprovalDialog.h"
#include "ui/login/EnrolScreen.h"
#include "ui/login/LoginScreen.h"
#include "ui/login/UnlockScreen.h"
#include "ui/medical/HandOverPanel.h"
#include "ui/medical/KeysPanel.h"
#include "ui/medical/KitPanel.h"
#include "ui/medical/MedicalScreen.h"
#include "ui/medical/MembersPanel.h"
#include "ui/medical/RestrictDialog.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/settings/ApproveDeviceDialog.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/ChangesPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusText.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/tasks/DueList.h"
#include "ui/tasks/TasksScreen.h"
#include "ui/today/TodayScreen.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace kluis;
using domain::Role;
using ui::MainWindow;

namespace {

/// An open vault, as the controllers would fill the window.
void fillWork(MainWindow& window, Role role)
{
    const auto status = test::sampleStatus(role);
    const QLocale locale;
    window.setEnvironment(status.environment);
    window.showWork();
    window.setMedicalOffered(domain::isMedical(role));
    window.bar()->setEmployer(ui::StatusText::employers(status));
    window.bar()->setUser(status.displayName, domain::roleLabel(role, domain::languageOf(locale)));
    window.bar()->setSynced(ui::StatusText::synced(status, test::sampleNow(), locale), false);
    window.setStatusLine(ui::StatusText::line(status, test::sampleNow(), locale));
    window.setChangesCount(status.outbox);
    window.work()->list()->setMayAdd(role == Role::Hr);
    window.work()->list()->setSource(std::make_unique<test::SampleSource>(1204));
    auto view = test::sampleView(role);
    window.work()->dossier()->setDossier(ui::DossierDescription::of(view, role, locale, test::sampleNow()));
    window.work()->list()->select(view.row.dossier);
}

void openTab(MainWindow& window, const QString& name)
{
    auto* tabs = window.work()->dossier()->tabs();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->objectName() == name) {
            tabs->setCurrentIndex(i);
        }
    }
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }

    void doors_data() { test::Variant::rows(); }
    void doors()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        window.login()->prefill(QStringLiteral("https://dossier.example"), QString(), false);
        window.showDoor(MainWindow::Door::Login);
        test::look(window, QStringLiteral("login"));
        window.findChild<QPushButton*>(QStringLiteral("submit"))->click();
        test::look(window, QStringLiteral("login-problem"));
        window.unlock()->describe(QStringLiteral("j.deboer"), QDateTime::currentDateTime().addDays(2));
        window.showDoor(MainWindow::Door::Unlock);
        test::look(window, QStringLiteral("unlock"));
    }

    void enrolment_data() { test::Variant::rows(); }
    void enrolment()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        window.enrol()->prefill(QStringLiteral("https://dossier.example"), QStringLiteral("r.smit"));
        window.showDoor(MainWindow::Door::Enrol);
        test::look(window, QStringLiteral("enrol-1-code"));
        app::EnrolOutcome outcome;
        outcome.otpauth = QStringLiteral("otpauth://totp/Dossierkluis:r.smit?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                                         "&issuer=Dossierkluis&algorithm=SHA1&digits=6&period=30");
        for (int i = 0; i < 10; ++i) {
            outcome.recoveryCodes.append(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUV2%1").arg(i));
        }
        outcome.fingerprint = QStringLiteral("12345 67890 12345 67890 12345 67890 12345 67890 12345 67890 12345 67890");
        outcome.accountKey = QStringLiteral("AK1-ABCDEF-GHIJKL-MNOPQR-STUVWX-YZ2345-ABCDEF-GHIJKL-MNOPQR-STUVWX");
        window.enrol()->setOutcome(outcome);
        test::look(window, QStringLiteral("enrol-4-authenticator"));
        auto* next = window.enrol()->findChild<QPushButton*>(QStringLiteral("next"));
        next->click();
        QCOMPARE(window.enrol()->step(), ui::EnrolScreen::Step::Authenticator); // the box must be ticked first
        window.findChild<QCheckBox*>(QStringLiteral("authenticatorDone"))->setChecked(true);
        next->click();
        test::look(window, QStringLiteral("enrol-5-recovery"));
        window.findChild<QCheckBox*>(QStringLiteral("codesKept"))->setChecked(true);
        next->click();
        test::look(window, QStringLiteral("enrol-6-keys"));
        window.findChild<QCheckBox*>(QStringLiteral("accountKeyKept"))->setChecked(true);
        next->click();
        test::look(window, QStringLiteral("enrol-7-first-code"));
    }

    void hrAtWork_data() { test::Variant::rows(); }
    void hrAtWork()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        fillWork(window, Role::Hr);
        test::look(window, QStringLiteral("hr-overview"));
        for (const auto& tab : {"administrative", "absence", "process"}) {
            openTab(window, QString::fromLatin1(tab));
            test::look(window, QStringLiteral("hr-") + QString::fromLatin1(tab));
            const QString seen = test::visibleTexts(window);
            QVERIFY(!seen.contains(QStringLiteral("Spreekuur:")) && !seen.contains(QStringLiteral("Bevindingen")));
        }
        window.go(MainWindow::Place::Changes);
        window.changes()->outbox()->setContent(1, 1, test::sampleLines());
        test::look(window, QStringLiteral("hr-changes"));
        window.findChild<QPushButton*>(QStringLiteral("takeBack"))->click();
        test::look(window, QStringLiteral("hr-changes-remove"));
        window.changes()->outbox()->forget();
        test::look(window, QStringLiteral("hr-changes-none"));
        window.changes()->go(ui::ChangesPane::Part::Conflicts);
        test::look(window, QStringLiteral("hr-conflict-none"));
        for (const auto& field : {"action_plan", "expected_recovery"}) {
            const auto conflict = test::sampleConflict(QString::fromLatin1(field));
            window.changes()->conflicts()->setConflict(
                ui::ConflictDescription::of(conflict, Role::Hr, QLocale(), test::sampleNow()), 1, 2);
            test::look(window, QStringLiteral("hr-conflict-") + QString::fromLatin1(field));
        }
        const QSize usual = window.size();
        window.resize(window.minimumSizeHint());
        test::look(window, QStringLiteral("hr-conflict-small"));
        window.changes()->go(ui::ChangesPane::Part::Unsent);
        window.changes()->outbox()->setContent(1, 1, test::sampleLines());
        test::look(window, QStringLiteral("hr-changes-small"));
        window.resize(usual);
        window.changes()->go(ui::ChangesPane::Part::News);
        test::look(window, QStringLiteral("hr-news-none"));
        window.changes()->news()->setNews(test::sampleNews(), true);
        window.changes()->setCount(ui::ChangesPane::Part::News, 4);
        test::look(window, QStringLiteral("hr-news"));
        window.go(MainWindow::Place::Settings);
        window.settings()->setProfile(QStringLiteral("https://dossier.example"), QStringLiteral("j.deboer"),
                                      domain::roleLabel(Role::Hr, domain::languageOf(QLocale())));
        window.settings()->setFingerprint(
            QStringLiteral("12345 67890 12345 67890 12345 67890 12345 67890 12345 67890 12345 67890"));
        test::look(window, QStringLiteral("hr-settings"));
    }

    void whatIsToBeDone_data() { test::Variant::rows(); }
    void whatIsToBeDone()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        fillWork(window, Role::Hr);
        window.go(MainWindow::Place::Today);
        window.today()->list()->setGroups({}, true);
        test::look(window, QStringLiteral("hr-today-none"));
        const QDate today = test::sampleNow().date();
        QList<app::DueItem> items;
        const auto due = [&items, &today](const char* item, const char* name, int days) {
            app::DueItem made;
            made.name = QString::fromUtf8(name);
            made.employer = QStringLiteral("vermeer");
            made.number = QStringLiteral("104%1").arg(items.size());
            made.item = QString::fromLatin1(item);
            made.due = today.addDays(days);
            made.roles.add(Role::Hr);
            items.append(made);
        };
        due("M09/2026-02-02", "Hoogendoorn-van der Meulen, Annemieke", -4);
        due("M05/2026-09-30", "Jansen, Piet", 0);
        due("M06.3/2026-06-01", "El Amrani, Yusuf", 5);
        due("M18/2025-02-02", "Bakker, Ans", 40);
        const auto groups = ui::DueGroup::of(items, {}, today, QLocale());
        window.today()->list()->setGroups(groups, true);
        window.setTodayCount(2);
        test::look(window, QStringLiteral("hr-today"));
        window.go(MainWindow::Place::Tasks);
        window.tasks()->list()->setGroups(groups, false);
        test::look(window, QStringLiteral("hr-tasks"));
    }

    void aMedicalWordInAnEmployersNote_data() { test::Variant::rows(); }
    void aMedicalWordInAnEmployersNote()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        fillWork(window, Role::Hr);
        openTab(window, QStringLiteral("process"));
        auto* note = window.findChild<QPlainTextEdit*>(QStringLiteral("newNote"));
        note->setPlainText(QStringLiteral("Gebeld: hij heeft een hernia en gaat naar de fysiotherapeut. Petra neemt de "
                                          "offerte over."));
        const auto takeOut = [&window] {
            const auto all = window.findChildren<QPushButton*>(QStringLiteral("takeOutTerms"));
            const auto shown = std::find_if(all.cbegin(), all.cend(), [](const auto* one) { return one->isVisible(); });
            return shown == all.cend() ? nullptr : *shown;
        };
        QTRY_VERIFY(takeOut() != nullptr);
        test::look(window, QStringLiteral("hr-medical-word"));
        takeOut()->click();
        QTRY_VERIFY(takeOut() == nullptr);
        test::look(window, QStringLiteral("hr-medical-word-taken-out"));
    }

    void doctorAtWork_data() { test::Variant::rows(); }
    void doctorAtWork()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        fillWork(window, Role::Doctor);
        for (const auto& tab : {"capacity", "medical"}) {
            openTab(window, QString::fromLatin1(tab));
            test::look(window, QStringLiteral("doctor-") + QString::fromLatin1(tab));
        }
        auto closed = test::sampleView(Role::Doctor);
        closed.medicalClosed = true;
        closed.medicalClosedReason =
            app::ServerRefusal::tr("You are not in the employer's medical group. Ask a lead to approve you.");
        window.work()->dossier()->setDossier(
            ui::DossierDescription::of(closed, Role::Doctor, QLocale(), test::sampleNow()));
        test::look(window, QStringLiteral("doctor-medical-closed"));
        window.go(MainWindow::Place::Medical);
        window.medical()->setState(ui::MedicalScreen::State::NotStarted, {});
        test::look(window, QStringLiteral("doctor-group-start"));
        window.medical()->setState(ui::MedicalScreen::State::KitToPrint, {});
        test::look(window, QStringLiteral("doctor-group-kit"));
        window.medical()->setState(ui::MedicalScreen::State::Members, {});
        window.medical()->members()->setMembers(
            {{QStringLiteral("r.smit"),
              QStringLiteral("R. Smit"),
              QString(),
              true,
              true,
              false,
              true,
              {QStringLiteral("vermeer")}},
             {QStringLiteral("j.devries"),
              QStringLiteral("J. de Vries"),
              QString(),
              false,
              true,
              true,
              false,
              {QStringLiteral("vermeer")}},
             {QStringLiteral("l.mulder"), QStringLiteral("L. Mulder"), QString(), false, false, false, false, {}}},
            true);
        test::look(window, QStringLiteral("doctor-group-members"));
        window.medical()->members()->showInvite(
            QStringLiteral("L. Mulder"), QStringLiteral("K3WQ7A-PLM2XZ-7HTRGB-4NYVDA-QE5UOC-2JSLKW-TX6BFI-ZMR3DA"));
        test::look(window, QStringLiteral("doctor-group-invite"));
        window.findChild<QTableWidget*>(QStringLiteral("members"))->selectRow(1);
        window.findChild<QPushButton*>(QStringLiteral("removeMember"))->click();
        test::look(window, QStringLiteral("doctor-group-remove"));
        auto* medical = window.medical();
        medical->setDoctorsPartsOffered(true);
        medical->handOver()->setEmployers({{QStringLiteral("vermeer"), QStringLiteral("Vermeer BV")}});
        medical->keys()->setEmployers({{QStringLiteral("vermeer"), QStringLiteral("Vermeer BV")}});
        medical->keys()->setRights(true, true);
        medical->showKeys();
        window.findChild<QPushButton*>(QStringLiteral("renewKeys"))->click();
        test::look(window, QStringLiteral("doctor-keys"));
        medical->keys()->setBusy(true);
        medical->keys()->setProgress(340, 1204);
        test::look(window, QStringLiteral("doctor-keys-running"));
        medical->keys()->setBusy(false);
        medical->keys()->setRights(false, false);
        test::look(window, QStringLiteral("doctor-keys-recovery"));
        medical->showHandOver();
        test::look(window, QStringLiteral("doctor-hand-over"));
        medical->handOver()->showCard(
            QStringLiteral("12345 67890 12345 67890 12345 67890 12345 67890 12345 67890 12345 67890"));
        medical->handOver()->setBusy(true);
        medical->handOver()->setProgress(340, 1204);
        test::look(window, QStringLiteral("doctor-hand-over-running"));
        window.go(MainWindow::Place::Dossiers);
        auto restricted = test::sampleView(Role::Doctor);
        restricted.medicalRestricted = true;
        window.work()->dossier()->setMayRestrict(true);
        window.work()->dossier()->setDossier(
            ui::DossierDescription::of(restricted, Role::Doctor, QLocale(), test::sampleNow()));
        openTab(window, QStringLiteral("medical"));
        test::look(window, QStringLiteral("doctor-medical-restricted"));
        ui::RestrictDialog access(QStringLiteral("Vries, Piet de"), test::sampleAccess(true), &window);
        access.show();
        test::look(access, QStringLiteral("doctor-access"));
        access.findChild<QRadioButton*>(QStringLiteral("accessAll"))->click();
        access.findChild<QPushButton*>(QStringLiteral("changeAccess"))->click();
        test::look(access, QStringLiteral("doctor-access-question"));
    }

    void moments_data() { test::Variant::rows(); }
    void moments()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        fillWork(window, Role::Hr);
        window.bar()->setProgress(ui::StatusText::progress({QStringLiteral("pull"), 3400, 12000, 0, 12}, QLocale()),
                                  28);
        window.banner()->showMessage(
            ui::Banner::Kind::Warning,
            app::NetworkFailure::tr("The server can't be reached. Check your connection and try "
                                    "again."),
            QCoreApplication::translate("kluis::ui::AppController", "Try again"));
        test::look(window, QStringLiteral("hr-syncing"));
        auto* filter = window.findChild<QLineEdit*>(QStringLiteral("filter"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("nobody"));
        QTest::qWait(2 * ui::DossierList::filterDelayMs);
        test::look(window, QStringLiteral("hr-nothing-found"));
        window.work()->dossier()->forget();
        filter->clear();
        QTest::qWait(2 * ui::DossierList::filterDelayMs);
        test::look(window, QStringLiteral("hr-none-chosen"));

        ui::NewDossierDialog dialog(test::sampleStatus(Role::Hr).tenants, &window);
        dialog.setAgreements({{QStringLiteral("vermeer"), {}}});
        dialog.show();
        test::look(dialog, QStringLiteral("hr-new-dossier"));
        ui::AbsenceDialog sick(ui::AbsenceDialog::Kind::Sick, QStringLiteral("Vries, Piet de"), QDate(2026, 11, 24),
                               &window);
        sick.show();
        test::look(sick, QStringLiteral("hr-report-sick"));
        QVERIFY(!sick.windowTitle().contains(QStringLiteral("Vries")));
    }

    void oneComputerApprovesAnother_data() { test::Variant::rows(); }
    void oneComputerApprovesAnother()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        window.login()->prefill(QStringLiteral("https://dossier.example"), QStringLiteral("r.smit"), true);
        window.showDoor(MainWindow::Door::Login);
        window.login()->askForAccountKey();
        QVERIFY(!window.login()->wantsApproval());
        window.findChild<QCheckBox*>(QStringLiteral("approvalWanted"))->setChecked(true);
        QVERIFY(window.login()->wantsApproval());
        test::look(window, QStringLiteral("login-approval"));
        const qint64 until = QDateTime(QDate(2026, 11, 24), QTime(10, 52)).toMSecsSinceEpoch();
        ui::ApprovalDialog seeker(&window);
        seeker.show();
        seeker.setProgress({QString(), until});
        test::look(seeker, QStringLiteral("approval-waiting"));
        seeker.setProgress({QStringLiteral("578877"), until});
        test::look(seeker, QStringLiteral("approval-number"));
        QVERIFY(test::visibleTexts(seeker).contains(QStringLiteral("578 877")));

        fillWork(window, Role::Doctor);
        window.go(MainWindow::Place::Settings);
        test::look(window, QStringLiteral("doctor-settings"));
        ui::ApproveDeviceDialog giver(&window);
        giver.show();
        test::look(giver, QStringLiteral("approve-none"));
        app::WaitingDevice device;
        device.name = QStringLiteral("LAPTOP-SMIT");
        device.askedAt = QDateTime::currentMSecsSinceEpoch();
        giver.setDevice(device);
        test::look(giver, QStringLiteral("approve-mine"));
        device.answered = true;
        giver.setDevice(device);
        test::look(giver, QStringLiteral("approve-number"));
        QSignalSpy typed(&giver, &ui::ApproveDeviceDialog::numberTyped);
        for (int i = 0; i < 6; ++i) {
            QTest::keyClicks(giver.findChild<QLineEdit*>(QStringLiteral("codeDigit%1").arg(i + 1)),
                             QStringLiteral("578877").mid(i, 1));
        }
        QVERIFY2(typed.isEmpty(), "there is one try: the person may look once more");
        giver.findChild<QPushButton*>(QStringLiteral("giveDevice"))->click();
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.first().first().toString(), QStringLiteral("578877"));
        giver.showEnded(
            app::ApprovalGiver::tr("The number is not the right one, so nothing was given and the request is "
                                   "over. This computer has %1. If the new one shows that, begin again there. "
                                   "If it shows another number, somebody may stand between the two: tell your "
                                   "administrator.")
                .arg(QStringLiteral("578878")));
        test::look(giver, QStringLiteral("approve-wrong"));
    }

    void aSmallWindowClipsNothing_data() { test::Variant::rows(); }
    void aSmallWindowClipsNothing()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        MainWindow window;
        window.show();
        fillWork(window, Role::Doctor);
        openTab(window, QStringLiteral("medical"));
        window.resize(window.minimumSizeHint());
        test::look(window, QStringLiteral("doctor-small"));
    }
};

QTEST_MAIN(ScreensTest)
#include "ScreensTest.moc"
