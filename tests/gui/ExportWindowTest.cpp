// SPDX-License-Identifier: GPL-3.0-or-later
// Employees go into a file for another system by the window alone. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/ui/Shown.h"
#include "ui/dossiers/DossierList.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");

} // namespace

class ExportWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_person;
    std::unique_ptr<WindowAtWork> m_at;

    void begin(Role role, int employees, const QString& language = QStringLiteral("en"))
    {
        m_server = std::make_unique<TestServer>();
        m_person = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_person->begin(role, {vermeer}), qPrintable(m_person->error.sentence()));
        QVERIFY(m_person->sync());
        if (employees > 0) {
            QFile csv(m_person->scratch(QStringLiteral("personeel.csv")));
            QVERIFY(csv.open(QIODevice::WriteOnly));
            csv.write("Personeelsnummer;Achternaam;Voorletters;Geboortedatum;Geslacht;Afdeling;Datum in "
                      "dienst;Contracturen;first_sick_day;BSN\n");
            for (int i = 0; i < employees; ++i) {
                csv.write(QByteArray::number(1'000 + i) + ";=Jansen;P.;05-03-1971;M;Noord;01-01-2010;36;05-01-2026;" +
                          (i == 0 ? "123456782\n" : "\n"));
            }
            csv.close();
            auto exchange = m_person->engine().exchange(vermeer);
            QVERIFY(exchange);
            const auto outcome = exchange->import({.file = csv.fileName()}, {});
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence()));
            QCOMPARE(outcome->created, employees);
        }
        m_at = std::make_unique<WindowAtWork>(*m_person, language);
        QVERIFY(m_at->unlock());
        m_at->window().go(ui::MainWindow::Place::Dossiers);
    }
    [[nodiscard]] ui::ExportDialog* dialog() { return m_at->window().findChild<ui::ExportDialog*>(); }
    template <typename T> [[nodiscard]] T* part(const char* name)
    {
        return dialog() != nullptr ? dialog()->findChild<T*>(QLatin1String(name)) : nullptr;
    }
    [[nodiscard]] QString said() { return dialog()->findChild<ui::Banner*>()->sentence(); }
    [[nodiscard]] bool open()
    {
        return m_at->press(QStringLiteral("exportFileForOthers")) &&
               m_at->waitFor([this] { return dialog() != nullptr; });
    }
    [[nodiscard]] bool says(const QString& text)
    {
        return m_at->waitFor([&] { return dialog() != nullptr && said().contains(text); });
    }
    void typeAddress()
    {
        for (const char* name : {"exportSender", "exportReceiver", "exportEmployerKey", "exportConnection",
                                 "exportContactName", "exportContact"}) {
            QVERIFY(!part<QPushButton>("exportGo")->isEnabled());
            QTest::keyClicks(part<QLineEdit>(name), QStringLiteral("K1"));
        }
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void cleanup()
    {
        m_at.reset();
        m_person.reset();
        m_server.reset();
    }

    void theFileIsWhatTheCommandLineWrites()
    {
        begin(Role::Hr, 3);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(open());
        QVERIFY(!part<QPushButton>("exportGo")->isEnabled());
        QVERIFY(!part<QLineEdit>("exportSender")->isVisible());
        const QString file = m_person->scratch(QStringLiteral("uit.csv"));
        part<QLineEdit>("exportFile")->setText(file);
        look(*dialog(), QStringLiteral("export-csv"));
        part<QPushButton>("exportGo")->click();
        QVERIFY(says(QStringLiteral("3 employees are in the file")));
        const QByteArray text = read(file);
        QCOMPARE(text.count('\n'), 4);
        QVERIFY2(text.contains("1000;'=Jansen;"), text.constData());
        QVERIFY(!text.contains("123456782"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        part<QPushButton>("exportGo")->click();
        QVERIFY(says(QStringLiteral("There is such a file already")));
        QCOMPARE(read(file), text);
    }

    void aMessageIsAddressedOnce()
    {
        begin(Role::Hr, 2, QStringLiteral("nl"));
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(open());
        part<QLineEdit>("exportFile")->setText(m_person->scratch(QStringLiteral("uit.xml")));
        part<QComboBox>("exportFormat")->setCurrentIndex(1);
        QVERIFY(part<QLineEdit>("exportSender")->isVisible());
        typeAddress();
        look(*dialog(), QStringLiteral("export-sivi"));
        part<QPushButton>("exportGo")->click();
        QVERIFY(says(QStringLiteral("2 werknemers staan in het bestand")));
        QVERIFY(read(m_person->scratch(QStringLiteral("uit.xml"))).contains("<DatEerstVrzmdg>2026-01-05"));
        dialog()->close();
        QVERIFY(m_at->waitFor([this] { return dialog() == nullptr; }));
        QVERIFY(open());
        QVERIFY(m_at->waitFor([this] { return part<QLineEdit>("exportContact")->text() == QStringLiteral("K1"); }));
    }

    void thereIsNoButtonForWhoExportsNothing()
    {
        for (const Role role : {Role::Manager, Role::Planner, Role::Doctor}) {
            begin(role, 0);
            QVERIFY(m_at->visible<QPushButton>(QStringLiteral("exportFileForOthers")) == nullptr);
            cleanup();
        }
    }

    void oneThatIsStoppedLeavesNoFileAndCanBeginAgain()
    {
        begin(Role::Hr, 1'000);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(open());
        const QString file = m_person->scratch(QStringLiteral("uit.csv"));
        part<QLineEdit>("exportFile")->setText(file);
        auto* bar = part<QProgressBar>("exportProgress");
        QString counted;
        const auto stop = connect(bar, &QProgressBar::valueChanged, this, [&](int value) {
            if (value > 0 && counted.isEmpty()) {
                counted = QStringLiteral("%1 of %2").arg(value).arg(bar->maximum());
                QTest::keyClick(dialog(), Qt::Key_Escape);
            }
        });
        part<QPushButton>("exportGo")->click();
        QVERIFY(says(QStringLiteral("It was stopped. No file was written.")));
        disconnect(stop);
        QVERIFY2(counted.endsWith(QStringLiteral(" of 1000")), qPrintable(counted));
        QVERIFY(QDir(QFileInfo(file).path()).entryList({QStringLiteral("uit*")}).isEmpty());
        part<QPushButton>("exportGo")->click();
        QVERIFY(says(QStringLiteral(" employees are in the file")));
        QCOMPARE(read(file).count('\n'), 1'001);
    }

    void aLockEndsItAndIsToldOfAfterwards()
    {
        begin(Role::Hr, 200);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(open());
        const QString file = m_person->scratch(QStringLiteral("uit.csv"));
        part<QLineEdit>("exportFile")->setText(file);
        part<QPushButton>("exportGo")->click();
        Q_EMIT m_at->window().lockWanted();
        QVERIFY(m_at->waitFor([this] { return !m_at->window().isAtWork(); }));
        QVERIFY(m_at->waitFor([this] { return dialog() == nullptr; }));
        QVERIFY(m_at->unlock());
        auto* banner = m_at->window().banner();
        QVERIFY(m_at->waitFor([&] {
            return banner->sentence().contains(QStringLiteral("when the program locked")) ||
                   banner->sentence().contains(QStringLiteral("because the program locked"));
        }));
        QCOMPARE(QFile::exists(file), banner->sentence().contains(QStringLiteral("was finished")));
    }
};

QTEST_MAIN(ExportWindowTest)
#include "ExportWindowTest.moc"
