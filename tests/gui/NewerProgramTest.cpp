// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says where the organisation hands out a newer program. Needs a keychain: tests/run-in-session.
#include "core/base/ProgramVersion.h"
#include "tests/gui/HrAtWork.h"
#include "tests/support/TestServer.h"
#include "tests/ui/ClipCheck.h"
#include "ui/widgets/Banner.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;

class NewerProgramTest : public QObject {
    Q_OBJECT

    HrAtWork m_hr;

    void handOut(const ProgramVersion& newest)
    {
        m_hr.server->logins.newestClient = newest;
        m_hr.server->restartInPlace();
    }
    [[nodiscard]] QStringList banners() const
    {
        QStringList told;
        for (const auto* banner : m_hr.at->window().findChildren<ui::Banner*>()) {
            told += banner->isVisible() ? QStringList(banner->sentence()) : QStringList();
        }
        return told;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString wrong = m_hr.begin();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void cleanupTestCase() { m_hr.end(); }

    void itIsSaidOnceForEachVersion()
    {
        const ProgramVersion newer{ProgramVersion::own().major + 1, 2, 0};
        handOut(newer);
        QVERIFY(m_hr.at->unlock() && m_hr.at->sync());
        QVERIFY(m_hr.at->waitFor([&] { return banners().join(u' ').contains(newer.toString()); }));
        QVERIFY2(m_hr.at->waitFor([&] { return clippedTexts(m_hr.at->window()).isEmpty(); }),
                 qPrintable(clippedTexts(m_hr.at->window()).join(u'\n')));
        for (auto* banner : m_hr.at->window().findChildren<ui::Banner*>()) {
            banner->clear();
        }
        QVERIFY(m_hr.at->sync());
        QVERIFY(m_hr.at->sync());
        QCOMPARE(banners(), QStringList());
    }
};

QTEST_MAIN(NewerProgramTest)
#include "NewerProgramTest.moc"
