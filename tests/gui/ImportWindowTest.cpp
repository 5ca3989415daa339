// SPDX-License-Identifier: GPL-3.0-or-later
// A file of an HR system comes in by the window alone, and goes out again. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/ui/Shown.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/exchange/ColumnTable.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileField.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");

} // namespace

class ImportWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<WindowAtWork> m_at;

    [[nodiscard]] ui::ImportDialog* dialog() { return m_at->window().findChild<ui::ImportDialog*>(); }
    template <typename T> [[nodiscard]] T* part(const char* name)
    {
        return dialog() != nullptr ? dialog()->findChild<T*>(QLatin1String(name)) : nullptr;
    }
    [[nodiscard]] QString said() { return dialog()->findChild<ui::Banner*>()->sentence(); }
    [[nodiscard]] bool isReady(const char* button)
    {
        return m_at->waitFor([this, button] {
            const auto* found = part<QPushButton>(button);
            return found != nullptr && found->isVisible() && found->isEnabled();
        });
    }
    [[nodiscard]] bool saidSomething()
    {
        return m_at->waitFor([this] { return dialog() != nullptr && !said().isEmpty(); });
    }
    QString file(const QByteArray& text)
    {
        const QString path = m_hr->scratch(QStringLiteral("personeel.csv"));
        QFile csv(path);
        return csv.open(QIODevice::WriteOnly) && csv.write(text) == text.size() ? path : QString();
    }
    /// Opens the dialog with that file and waits until its columns are known.
    [[nodiscard]] bool choose(const QString& path)
    {
        if (dialog() == nullptr && !m_at->press(QStringLiteral("importFileOfHr"))) {
            return false;
        }
        return m_at->waitFor([this] { return part<QLineEdit>("importFile") != nullptr; }) && [&] {
            part<QLineEdit>("importFile")->setText(path);
            return m_at->waitFor([this] { return part<ui::ColumnTable>("importColumns")->topLevelItemCount() > 0; });
        }();
    }
    [[nodiscard]] QComboBox* meaningOf(int column)
    {
        auto* columns = part<ui::ColumnTable>("importColumns");
        return qobject_cast<QComboBox*>(columns->itemWidget(columns->topLevelItem(column), 2));
    }
    static void take(QComboBox* meaning, const char* field)
    {
        QVERIFY(meaning != nullptr);
        meaning->setCurrentIndex(meaning->findData(QLatin1String(field)));
        Q_EMIT meaning->activated(meaning->currentIndex());
    }
    [[nodiscard]] int dossiers() { return int(m_at->window().work()->list()->model()->rowCount({})); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, {vermeer}), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->sync());
        m_at = std::make_unique<WindowAtWork>(*m_hr);
        QVERIFY(m_at->unlock());
        m_at->window().go(ui::MainWindow::Place::Dossiers);
    }

    void cleanup()
    {
        m_at.reset();
        m_hr.reset();
        m_server.reset();
    }

    void aFileIsCheckedImportedAndTakenBack()
    {
        QVERIFY(choose(file("Personeelsnummer;Achternaam;Afdeling;Diagnose\n"
                            "1001;Jansen;Verkoop;griep\n1002;Pietersen;Inkoop;\n1003;;Inkoop;\n")));
        look(*dialog(), QStringLiteral("import-columns"));
        QVERIFY(!part<QPushButton>("importGo")->isEnabled());
        part<QPushButton>("importCheck")->click();
        QVERIFY(isReady("importGo"));
        QVERIFY2(said().contains(QStringLiteral("2 dossiers would be new")), qPrintable(said()));
        QCOMPARE(dossiers(), 0);
        look(*dialog(), QStringLiteral("import-checked"));
        part<QPushButton>("importGo")->click();
        QVERIFY(m_at->waitFor([this] { return dossiers() == 2; }));
        QVERIFY(m_at->waitFor([this] { return said().contains(QStringLiteral("2 dossiers are new")); }));
        look(*dialog(), QStringLiteral("import-done"));
    }

    void whatIsNotSentYetIsTakenBackByOneButton()
    {
        m_server->stop();
        QVERIFY(choose(file("Personeelsnummer;Achternaam\n1001;Jansen\n1002;Pietersen\n")));
        part<QPushButton>("importCheck")->click();
        QVERIFY(isReady("importGo"));
        part<QPushButton>("importGo")->click();
        QVERIFY(m_at->waitFor([this] { return dossiers() == 2; }));
        QVERIFY(isReady("importUndo"));
        // Whatever is chosen next, what was done can be taken back.
        part<QLineEdit>("importFile")->setText(QStringLiteral("/nowhere/none.csv"));
        QVERIFY(saidSomething());
        QVERIFY(isReady("importUndo"));
        part<QPushButton>("importUndo")->click();
        QVERIFY(m_at->waitFor([this] { return dossiers() == 0; }));
        QVERIFY2(m_at->waitFor([this] { return said().contains(QStringLiteral("2 new dossiers are gone")); }),
                 qPrintable(said()));
    }

    void aColumnNobodyKnowsIsGivenAMeaningWhichIsKnownTheNextTime()
    {
        const QByteArray head = "Personeelsnummer;Achternaam;Zaal\n";
        QVERIFY(choose(file(head + "1001;Jansen;Verkoop\n")));
        auto* columns = part<ui::ColumnTable>("importColumns");
        auto* meaning = qobject_cast<QComboBox*>(columns->itemWidget(columns->topLevelItem(2), 2));
        QVERIFY(meaning != nullptr);
        QCOMPARE(meaning->currentIndex(), 0); // left out
        meaning->setCurrentIndex(meaning->findData(QStringLiteral("org_unit")));
        Q_EMIT meaning->activated(meaning->currentIndex());
        part<QLineEdit>("importKeepAs")->setText(QStringLiteral("Onze lijst"));
        QVERIFY(isReady("importCheck"));
        part<QPushButton>("importCheck")->click();
        QVERIFY(isReady("importGo"));
        part<QPushButton>("importGo")->click();
        QVERIFY(m_at->waitFor([this] { return dossiers() == 1; }));
        QVERIFY(m_at->waitFor([this] { return said().contains(QStringLiteral("1 dossier is new")); }));
        dialog()->close();
        QVERIFY(m_at->waitFor([this] { return dialog() == nullptr; }));
        QVERIFY(choose(file(head + "1002;Pietersen;Inkoop\n")));
        columns = part<ui::ColumnTable>("importColumns");
        meaning = qobject_cast<QComboBox*>(columns->itemWidget(columns->topLevelItem(2), 2));
        QCOMPARE(meaning->currentData().toString(), QStringLiteral("org_unit"));
    }

    void changingOneColumnKeepsWhatIsRememberedOfTheOthers()
    {
        const QString path = file("Personeelsnummer;Achternaam;Zaal;Taakje\n1001;Jansen;Verkoop;Planner\n");
        QVERIFY(choose(path));
        QPointer<QComboBox> hall = meaningOf(2);
        take(hall, "org_unit");
        part<QLineEdit>("importKeepAs")->setText(QStringLiteral("Onze lijst"));
        part<QPushButton>("importCheck")->click();
        QVERIFY(isReady("importGo"));
        QVERIFY2(!hall.isNull() && hall == meaningOf(2), "the row and the keyboard's place in it stay");
        part<QPushButton>("importGo")->click();
        QVERIFY(m_at->waitFor([this] { return dossiers() == 1; }));
        QVERIFY(isReady("importUndo"));
        dialog()->close();
        QVERIFY(m_at->waitFor([this] { return dialog() == nullptr; }));
        QVERIFY(choose(path));
        QVERIFY(!dialog()->input(true).overrides); // what is remembered holds
        take(meaningOf(3), "job_title");
        const auto overrides = dialog()->input(true).overrides;
        QVERIFY(overrides);
        QCOMPARE(overrides->value(QStringLiteral("zaal")), QStringLiteral("org_unit"));
        QCOMPARE(overrides->value(QStringLiteral("taakje")), QStringLiteral("job_title"));
    }

    void escapeWhileItIsBusyOnlyAsksToStop()
    {
        ui::ImportDialog alone({{vermeer, QStringLiteral("Vermeer")}});
        alone.show();
        int stops = 0;
        connect(&alone, &ui::ImportDialog::stopWanted, this, [&stops] { ++stops; });
        alone.setBusy(true);
        QTest::keyClick(&alone, Qt::Key_Escape);
        alone.close(); // the cross
        QCOMPARE(stops, 2);
        QVERIFY(alone.isVisible());
        app::ImportOutcome outcome;
        outcome.stopped = true;
        outcome.run = 7;
        alone.showOutcome(outcome);
        QVERIFY(alone.findChild<QPushButton*>(QStringLiteral("importUndo"))->isVisible());
        outcome.dryRun = true; // a look at what another would do is no import
        outcome.run = 0;
        alone.showOutcome(outcome);
        QVERIFY(alone.findChild<QPushButton*>(QStringLiteral("importUndo"))->isVisible());
        QTest::keyClick(&alone, Qt::Key_Escape);
        QVERIFY(!alone.isVisible());
    }

    void aFileThatIsNoneSaysSoAndCanBeReplaced()
    {
        QVERIFY(m_at->press(QStringLiteral("importFileOfHr")));
        QVERIFY(m_at->waitFor([this] { return dialog() != nullptr; }));
        part<QLineEdit>("importFile")->setText(QStringLiteral("/nowhere/none.csv"));
        QVERIFY(saidSomething());
        QVERIFY(!part<QPushButton>("importGo")->isEnabled());
        QVERIFY(choose(file("Personeelsnummer;Achternaam\n1001;Jansen\n")));
        QVERIFY(said().isEmpty());
    }

    void lockingClosesIt()
    {
        QVERIFY(choose(file("Personeelsnummer;Achternaam\n1001;Jansen\n")));
        Q_EMIT m_at->window().lockWanted();
        QVERIFY(m_at->waitFor([this] { return !m_at->window().isAtWork(); }));
        QVERIFY(m_at->waitFor([this] { return dialog() == nullptr; }));
    }

    void anImportThatALockCutsShortIsToldOfAfterwards()
    {
        constexpr int lines = 2'000;
        QByteArray text = "Personeelsnummer;Achternaam\n";
        for (int i = 0; i < lines; ++i) {
            text += QByteArray::number(i) + ";Jansen\n";
        }
        QVERIFY(choose(file(text)));
        part<QPushButton>("importCheck")->click();
        QVERIFY(isReady("importGo"));
        part<QPushButton>("importGo")->click();
        Q_EMIT m_at->window().lockWanted();
        QVERIFY(m_at->waitFor([this] { return !m_at->window().isAtWork(); }));
        QVERIFY(m_at->unlock());
        auto* banner = m_at->window().banner();
        QVERIFY(
            m_at->waitFor([&] { return banner->sentence().contains(QStringLiteral("because the program locked")); }));
        QVERIFY(dossiers() < lines);
    }

    void lockingWhileAFileIsBeingChosenClosesBoth()
    {
        QVERIFY(m_at->press(QStringLiteral("importFileOfHr")));
        QVERIFY(m_at->waitFor([this] { return dialog() != nullptr; }));
        QPointer<QFileDialog> choosing;
        bool isShownInTime = false;
        // Out of the loop that a dialog with one of its own would run.
        QTimer::singleShot(0, this, [&] {
            choosing = dialog()->findChild<QFileDialog*>();
            isShownInTime = choosing != nullptr;
            Q_EMIT m_at->window().lockWanted();
        });
        auto* field = dialog()->findChild<ui::FileField*>();
        field->findChild<QPushButton*>()->click();
        QVERIFY(m_at->waitFor([this] { return !m_at->window().isAtWork(); }));
        QVERIFY(isShownInTime);
        QVERIFY(m_at->waitFor([this, &choosing] { return dialog() == nullptr && choosing.isNull(); }));
    }
};

QTEST_MAIN(ImportWindowTest)
#include "ImportWindowTest.moc"
