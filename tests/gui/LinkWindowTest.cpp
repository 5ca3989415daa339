// SPDX-License-Identifier: GPL-3.0-or-later
// Links to dossiers at the real window. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/TestServer.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/links/DossierLink.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using ui::DossierLink;
using ui::MainWindow;

class LinkWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<WindowAtWork> m_at;
    DossierId m_dossier;

    [[nodiscard]] bool shows(const DossierId& dossier)
    {
        return m_at->waitFor([&] {
            const auto shown = m_at->window().work()->dossier()->dossier();
            return shown && *shown == dossier;
        });
    }
    [[nodiscard]] bool says(const char* text)
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
    }
    void cleanupTestCase()
    {
        m_at.reset();
        m_hr.reset();
        m_server.reset();
    }

    void aLinkThatCameWhileItWasLockedIsFollowedAfterUnlocking()
    {
        m_at->controller().comeForward(DossierLink::to(m_dossier));
        QVERIFY(!m_at->window().work()->dossier()->dossier());
        QVERIFY(m_at->unlock());
        QVERIFY(shows(m_dossier));
    }

    void aLinkIsFollowedFromWhereverOneIs()
    {
        m_at->window().go(MainWindow::Place::Settings);
        m_at->controller().comeForward(DossierLink::to(m_dossier));
        QCOMPARE(m_at->window().place(), MainWindow::Place::Dossiers);
        QVERIFY(shows(m_dossier));
    }

    void aDossierThatIsNotHisToSeeAndOneThatIsNotThereAreSaidAlike()
    {
        m_at->controller().comeForward(DossierLink::to(*DossierId::fromBytes(QByteArray(DossierId::size, 'n'))));
        QVERIFY(says("There is no such dossier"));
    }

    void aLinkThatIsNoneIsSaidAndNotRepeated()
    {
        m_at->controller().comeForward(QStringLiteral("dossierkluis:dossier/hernia"));
        QVERIFY(says("That link leads to no dossier"));
        QVERIFY(!visibleTexts(m_at->window()).contains(QStringLiteral("hernia")));
    }

    void aLinkThatWaitedIsForgottenWithTheLock()
    {
        m_at->window().go(MainWindow::Place::Settings);
        m_at->controller().lock();
        m_at->controller().comeForward({}); // started once more: the door comes forward, and leads nowhere
        QVERIFY(m_at->unlock());
        QVERIFY(!m_at->window().work()->dossier()->dossier());
    }
};

QTEST_MAIN(LinkWindowTest)
#include "LinkWindowTest.moc"
