// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: the window is made anew over the same open vault. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/TestServer.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/DossierTabPage.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using ui::MainWindow;

class LanguageWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<WindowAtWork> m_at;
    DossierId m_dossier;

    /// The box of languages, with the one of that code chosen by keyboard.
    QComboBox* languageAt(const QString& code)
    {
        m_at->window().go(MainWindow::Place::Settings);
        auto* box = m_at->window().findChild<QComboBox*>(QStringLiteral("language"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentData().toString() != code) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        return box;
    }
    /// Chooses the language, and waits for the window that comes.
    bool choose(const QString& code)
    {
        auto* box = languageAt(code);
        const QPointer<MainWindow> before(&m_at->window());
        Q_EMIT box->activated(box->currentIndex());
        return m_at->waitFor([&before] { return before.isNull(); });
    }
    /// The field that shows this text, in the second part of the dossier.
    QLineEdit* fieldWith(const QString& text)
    {
        auto* tabs = m_at->window().work()->dossier()->tabs();
        tabs->setCurrentIndex(1);
        QLineEdit* field = nullptr;
        (void)m_at->waitFor([&] {
            const auto edits = tabs->currentWidget()->findChildren<QLineEdit*>();
            const auto found = std::find_if(edits.begin(), edits.end(), [&text](const QLineEdit* edit) {
                return edit->isVisible() && edit->text() == text;
            });
            field = found == edits.end() ? nullptr : *found;
            return field != nullptr;
        });
        return field;
    }
    bool says(const char* text)
    {
        return m_at->waitFor([&] { return visibleTexts(m_at->window()).contains(QString::fromUtf8(text)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(domain::Role::Hr, {QStringLiteral("vermeer")}), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->sync());
        const auto made = m_hr->addDossier();
        QVERIFY(made && m_hr->sync());
        m_dossier = *made;
        m_at = std::make_unique<WindowAtWork>(*m_hr);
        QVERIFY(m_at->unlock());
    }
    void cleanupTestCase()
    {
        m_at.reset();
        m_hr.reset();
        m_server.reset();
    }

    void theWindowSpeaksTheOtherLanguageAndTheVaultStaysOpen()
    {
        QSignalSpy quitting(qApp, &QGuiApplication::lastWindowClosed);
        QVERIFY(choose(QStringLiteral("nl")));
        QVERIFY(m_at->window().isVisible() && m_at->window().isAtWork() && !m_at->status().locked);
        QVERIFY(says("Instellingen") && says("Vergrendelen"));
        QCOMPARE(m_at->window().place(), MainWindow::Place::Settings);
        QCOMPARE(m_at->window().findChild<QComboBox*>(QStringLiteral("language"))->currentText(),
                 QStringLiteral("Nederlands"));
        QCOMPARE(quitting.size(), 0);
        QVERIFY(m_at->openDossier(m_dossier));
        QVERIFY(says("Persoon en werk"));
        QVERIFY(choose(QStringLiteral("en")));
        QVERIFY(says("Lock"));
    }

    void whatWasBeingTypedIsSaved()
    {
        QVERIFY(m_at->openDossier(m_dossier));
        auto* field = fieldWith(QStringLiteral("Jansen"));
        QVERIFY(field != nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Janssen"));
        QVERIFY(choose(QStringLiteral("de")));
        QVERIFY(m_at->openDossier(m_dossier));
        QVERIFY(says("Janssen"));
        QVERIFY(choose(QStringLiteral("en")));
    }

    void whatCannotBeSavedKeepsTheWindow()
    {
        QVERIFY(m_at->openDossier(m_dossier));
        QVERIFY(fieldWith(QStringLiteral("1001")) != nullptr);
        auto* page = qobject_cast<ui::DossierTabPage*>(m_at->window().work()->dossier()->tabs()->currentWidget());
        auto* born = page->editor(QStringLiteral("birth_date"))->findChild<QLineEdit*>();
        born->setFocus();
        QTest::keyClicks(born, QStringLiteral("99"));
        auto* box = languageAt(QStringLiteral("nl"));
        const QPointer<MainWindow> before(&m_at->window());
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(says("is not saved yet"));
        QCoreApplication::processEvents();
        QVERIFY(!before.isNull());
        QVERIFY(m_at->openDossier(m_dossier));
        born->clear();
    }

    void theNewWindowLocksAndOpensAgain()
    {
        QVERIFY(choose(QStringLiteral("nl")));
        QTest::keyClick(&m_at->window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_at->waitFor([this] { return m_at->status().locked; }));
        QVERIFY(says("hanneke"));
        QVERIFY(m_at->unlock());
        QVERIFY(says("Vergrendelen"));
    }
};

QTEST_MAIN(LanguageWindowTest)
#include "LanguageWindowTest.moc"
