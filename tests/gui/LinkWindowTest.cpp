// SPDX-License-Identifier: GPL-3.0-or-later
// Links to dossiers at the real window. Needs a keychain: tests/run-in-session.
#include "tests/gui/HrAtWork.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/links/DossierLink.h"
#include "ui/shell/WorkPane.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using ui::DossierLink;
using ui::MainWindow;

class LinkWindowTest : public QObject {
    Q_OBJECT

    HrAtWork m_hr;

    [[nodiscard]] bool shows(const DossierId& dossier)
    {
        return m_hr.at->waitFor([&] {
            const auto shown = m_hr.at->window().work()->dossier()->dossier();
            return shown && *shown == dossier;
        });
    }
    [[nodiscard]] bool says(const char* text)
    {
        return m_hr.at->waitFor([&] { return visibleTexts(m_hr.at->window()).contains(QString::fromUtf8(text)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString wrong = m_hr.begin();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void cleanupTestCase() { m_hr.end(); }

    void aLinkThatCameWhileItWasLockedIsFollowedAfterUnlocking()
    {
        m_hr.at->controller().comeForward(DossierLink::to(m_hr.dossier));
        QVERIFY(!m_hr.at->window().work()->dossier()->dossier());
        QVERIFY(m_hr.at->unlock());
        QVERIFY(shows(m_hr.dossier));
    }

    void aLinkIsFollowedFromWhereverOneIs()
    {
        m_hr.at->window().go(MainWindow::Place::Settings);
        m_hr.at->controller().comeForward(DossierLink::to(m_hr.dossier));
        QCOMPARE(m_hr.at->window().place(), MainWindow::Place::Dossiers);
        QVERIFY(shows(m_hr.dossier));
    }

    void aDossierThatIsNotHisToSeeAndOneThatIsNotThereAreSaidAlike()
    {
        m_hr.at->controller().comeForward(DossierLink::to(*DossierId::fromBytes(QByteArray(DossierId::size, 'n'))));
        QVERIFY(says("There is no such dossier"));
    }

    void aLinkThatIsNoneIsSaidAndNotRepeated()
    {
        m_hr.at->controller().comeForward(QStringLiteral("dossierkluis:dossier/hernia"));
        QVERIFY(says("That link leads to no dossier"));
        QVERIFY(!visibleTexts(m_hr.at->window()).contains(QStringLiteral("hernia")));
    }

    void aLinkThatWaitedIsForgottenWithTheLock()
    {
        m_hr.at->window().go(MainWindow::Place::Settings);
        m_hr.at->controller().lock();
        m_hr.at->controller().comeForward({}); // started once more: the door comes forward, and leads nowhere
        QVERIFY(m_hr.at->unlock());
        QVERIFY(!m_hr.at->window().work()->dossier()->dossier());
    }
};

QTEST_MAIN(LinkWindowTest)
#include "LinkWindowTest.moc"
