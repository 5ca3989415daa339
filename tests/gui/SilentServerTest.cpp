// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a line on which nothing comes back any more. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/CutLine.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class SilentServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<CutLine> m_line;
    std::unique_ptr<Workplace> m_person;
    std::unique_ptr<WindowAtWork> m_at;
    QList<DossierId> m_dossiers;

    /// A sync that was asked for and gets no answer.
    [[nodiscard]] bool waitsForTheServer()
    {
        m_line->fallSilent();
        QTest::keyClick(&m_at->window(), Qt::Key_F5);
        return m_at->waitFor([this] { return m_at->isSyncing(); });
    }
    [[nodiscard]] ui::FieldEditor* editor(const QString& fieldId)
    {
        const QString name = QStringLiteral("field_") + fieldId;
        auto* tabs = m_at->window().work()->dossier()->tabs();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->objectName() == QLatin1String("administrative")) {
                tabs->setCurrentIndex(i);
            }
        }
        return tabs->findChild<ui::FieldEditor*>(name);
    }
    /// Leaving the field saves.
    void writes(ui::FieldEditor* field, const QString& text)
    {
        auto* line = field->findChild<QLineEdit*>();
        QVERIFY(line != nullptr);
        line->setFocus();
        QTest::keyClicks(line, text);
        m_at->window().work()->dossier()->tabs()->setFocus();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_line = std::make_unique<CutLine>(m_server->port());
        m_person = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        m_person->useLine(m_line->port());
        QVERIFY2(m_person->begin(Role::Hr, {QStringLiteral("vermeer")}), qPrintable(m_person->error.sentence()));
        for (const char* number : {"1001", "1002"}) {
            const auto made = m_person->addDossier(QString::fromLatin1(number));
            QVERIFY(made);
            m_dossiers.append(*made);
        }
        QVERIFY(m_person->sync());
        m_at = std::make_unique<WindowAtWork>(*m_person);
        QVERIFY(m_at->unlock());
    }

    void cleanup()
    {
        m_line->mend();
        m_line->dropAll();
        m_at.reset();
        m_person.reset();
        m_line.reset();
        m_server.reset();
        m_dossiers.clear();
    }

    void dossiersAreOpenedMeanwhile()
    {
        QVERIFY(waitsForTheServer());
        for (const DossierId& dossier : std::as_const(m_dossiers)) {
            QVERIFY(m_at->openDossier(dossier));
            QTRY_VERIFY(editor(QStringLiteral("job_title")) != nullptr);
        }
        QVERIFY2(m_at->isSyncing(), "the server has not said a word");
    }

    void anEditIsKeptMeanwhile()
    {
        QVERIFY(m_at->openDossier(m_dossiers.first()));
        QTRY_VERIFY(editor(QStringLiteral("job_title")) != nullptr);
        QVERIFY(waitsForTheServer());
        auto* field = editor(QStringLiteral("job_title"));
        writes(field, QStringLiteral("Monteur"));
        QTRY_COMPARE(m_at->status().outbox, quint64(1));
        QTRY_VERIFY(field->draft().isNull());
        QVERIFY2(m_at->isSyncing(), "the server has not said a word");
    }

    void theSyncGoesOnWhenTheServerAnswersAgain()
    {
        QVERIFY(m_at->openDossier(m_dossiers.first()));
        QTRY_VERIFY(editor(QStringLiteral("job_title")) != nullptr);
        QVERIFY(waitsForTheServer());
        writes(editor(QStringLiteral("job_title")), QStringLiteral("Monteur"));
        QTRY_COMPARE(m_at->status().outbox, quint64(1));
        m_line->mend();
        m_line->dropAll();
        QVERIFY(m_at->waitFor([this] { return !m_at->isSyncing(); }));
        QVERIFY(m_at->sync());
        QTRY_COMPARE(m_at->status().outbox, quint64(0));
    }
};

QTEST_MAIN(SilentServerTest)
#include "SilentServerTest.moc"
