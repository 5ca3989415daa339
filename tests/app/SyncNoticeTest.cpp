// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using app::SyncNotice;
using domain::Role;

/// What a person is told after a sync that nobody did anything wrong in.
class SyncNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whoseScopeChangedIsToldSo()
    {
        Meeting m(Role::Hr);
        (void)m.server.importDossier(text("7"), text("Jansen"));
        auto synchroniser = m.synchroniser();
        QVERIFY(synchroniser.run(false, {}));
        QVERIFY2(SyncNotice::notes(synchroniser.notices(), 0).isEmpty(), "a first sync is no change");
        m.server.scope = QByteArray(16, 't');
        QVERIFY(synchroniser.run(false, {}));
        const QStringList notes = SyncNotice::notes(synchroniser.notices(), 0);
        QCOMPARE(notes.size(), qsizetype(1));
        QVERIFY(notes.first().contains(text("may see changed")));
        QVERIFY2(SyncNotice::warnings(synchroniser.notices()).isEmpty(), "it is no warning");
    }

    void aClockThatIsSomewhatOffIsTold()
    {
        QVERIFY(SyncNotice::notes({}, 90'000).isEmpty());
        QVERIFY(SyncNotice::notes({}, 91'000).first().contains(text("91 second")));
        QVERIFY(SyncNotice::notes({}, -100'500).first().contains(text("100 second")));
    }
};

QTEST_GUILESS_MAIN(SyncNoticeTest)
#include "SyncNoticeTest.moc"
