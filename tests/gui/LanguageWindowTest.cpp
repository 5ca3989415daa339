// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: the window is made anew over the same open vault. Needs a keychain:
// tests/run-in-session.
#include "tests/gui/HrAtWork.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/DossierTabPage.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/WorkPane.h"

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

    HrAtWork m_hr;

    /// The box of languages, with the one of that code chosen by keyboard.
    QComboBox* languageAt(const QString& code)
    {
        m_hr.at->window().go(MainWindow::Place::Settings);
        auto* box = m_hr.at->window().findChild<QComboBox*>(QStringLiteral("language"));
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
        const QPointer<MainWindow> before(&m_hr.at->window());
        Q_EMIT box->activated(box->currentIndex());
        return m_hr.at->waitFor([&before] { return before.isNull(); });
    }
    /// The field that shows this text, in the second part of the dossier.
    QLineEdit* fieldWith(const QString& text)
    {
        auto* tabs = m_hr.at->window().work()->dossier()->tabs();
        tabs->setCurrentIndex(1);
        QLineEdit* field = nullptr;
        (void)m_hr.at->waitFor([&] {
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
        return m_hr.at->waitFor([&] { return visibleTexts(m_hr.at->window()).contains(QString::fromUtf8(text)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString wrong = m_hr.begin();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(m_hr.at->unlock());
    }
    void cleanupTestCase() { m_hr.end(); }

    void theWindowSpeaksTheOtherLanguageAndTheVaultStaysOpen()
    {
        QSignalSpy quitting(qApp, &QGuiApplication::lastWindowClosed);
        QVERIFY(choose(QStringLiteral("nl")));
        QVERIFY(m_hr.at->window().isVisible() && m_hr.at->window().isAtWork() && !m_hr.at->status().locked);
        QVERIFY(says("Instellingen") && says("Vergrendelen"));
        QCOMPARE(m_hr.at->window().place(), MainWindow::Place::Settings);
        QCOMPARE(m_hr.at->window().findChild<QComboBox*>(QStringLiteral("language"))->currentText(),
                 QStringLiteral("Nederlands"));
        QCOMPARE(quitting.size(), 0);
        QVERIFY(m_hr.at->openDossier(m_hr.dossier));
        QVERIFY(says("Persoon en werk"));
        QVERIFY(choose(QStringLiteral("en")));
        QVERIFY(says("Lock"));
    }

    void whatWasBeingTypedIsSaved()
    {
        QVERIFY(m_hr.at->openDossier(m_hr.dossier));
        auto* field = fieldWith(QStringLiteral("Jansen"));
        QVERIFY(field != nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Janssen"));
        QVERIFY(choose(QStringLiteral("de")));
        QVERIFY(m_hr.at->openDossier(m_hr.dossier));
        QVERIFY(says("Janssen"));
        QVERIFY(choose(QStringLiteral("en")));
    }

    void whatCannotBeSavedKeepsTheWindow()
    {
        QVERIFY(m_hr.at->openDossier(m_hr.dossier));
        QVERIFY(fieldWith(QStringLiteral("1001")) != nullptr);
        auto* page = qobject_cast<ui::DossierTabPage*>(m_hr.at->window().work()->dossier()->tabs()->currentWidget());
        auto* born = page->editor(QStringLiteral("birth_date"))->findChild<QLineEdit*>();
        born->setFocus();
        QTest::keyClicks(born, QStringLiteral("99"));
        auto* box = languageAt(QStringLiteral("nl"));
        const QPointer<MainWindow> before(&m_hr.at->window());
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(says("is not saved yet"));
        QCoreApplication::processEvents();
        QVERIFY(!before.isNull());
        QVERIFY(m_hr.at->openDossier(m_hr.dossier));
        born->clear();
    }

    void theNewWindowLocksAndOpensAgain()
    {
        QVERIFY(choose(QStringLiteral("nl")));
        QTest::keyClick(&m_hr.at->window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_hr.at->waitFor([this] { return m_hr.at->status().locked; }));
        QVERIFY(says("hanneke"));
        QVERIFY(m_hr.at->unlock());
        QVERIFY(says("Vergrendelen"));
    }
};

QTEST_MAIN(LanguageWindowTest)
#include "LanguageWindowTest.moc"
