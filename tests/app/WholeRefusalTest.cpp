// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"

#include <QtTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
namespace reason = protocol::reason;

/// A server that can't read one operation refuses the whole request that holds it.
class WholeRefusalTest : public QObject {
    Q_OBJECT

    static bool isPoison(const protocol::Operation& operation)
    {
        return operation.items.first().value().startsWith(QLatin1String("Poison"));
    }

    /// Fifteen edits of as many dossiers, of which \p poisoned ones can't be read.
    static QList<DossierId> edit(Meeting& m, const QList<int>& poisoned)
    {
        QList<DossierId> dossiers;
        for (int i = 0; i < 15; ++i) {
            dossiers.append(m.server.importDossier(QString::number(i), text("Jansen")));
        }
        (void)m.sync();
        for (int i = 0; i < dossiers.size(); ++i) {
            const QString name = (poisoned.contains(i) ? text("Poison%1") : text("Good%1")).arg(i);
            (void)m.world.vault->set(dossiers[i], text("last_name"), name);
        }
        return dossiers;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void onlyWhatCannotBeReadIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("why");
        QTest::addColumn<QList<int>>("poisoned");
        QTest::newRow("the first") << QByteArray(reason::badRequest) << QList{0};
        QTest::newRow("one amid them") << QByteArray(reason::malformed) << QList{6};
        QTest::newRow("the last") << QByteArray(reason::tooLarge) << QList{14};
        QTest::newRow("two neighbours") << QByteArray(reason::badRequest) << QList{7, 8};
        QTest::newRow("far apart") << QByteArray(reason::badRequest) << QList{2, 13};
    }
    void onlyWhatCannotBeReadIsSetAside()
    {
        QFETCH(const QByteArray, why);
        QFETCH(const QList<int>, poisoned);
        Meeting m(Role::Hr);
        const QList<DossierId> dossiers = edit(m, poisoned);
        m.server.refusesWhole = [&why](const protocol::Operation& operation) {
            return isPoison(operation) ? why.constData() : nullptr;
        };
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->refused, quint64(poisoned.size()));
        QCOMPARE(report->pushed, quint64(15 - poisoned.size()));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.vault->counts()->refused, quint64(poisoned.size()));
        for (int i = 0; i < dossiers.size(); ++i) {
            QCOMPARE(m.world.value(dossiers[i], "last_name"),
                     poisoned.contains(i) ? text("Jansen") : text("Good%1").arg(i));
        }
    }

    void itIsFoundByHalving()
    {
        Meeting m(Role::Hr);
        (void)edit(m, {6});
        m.server.pushSizes.clear();
        m.server.refusesWhole = [](const protocol::Operation& operation) {
            return isPoison(operation) ? reason::badRequest : nullptr;
        };
        QVERIFY(m.sync());
        QVERIFY2(m.server.pushSizes.size() <= 9, "once whole, then two halves at each of four steps");
    }

    void anyOtherRefusalKeepsAllThatWaits()
    {
        Meeting m(Role::Hr);
        (void)edit(m, {6});
        m.server.refusesWhole = [](const protocol::Operation&) { return reason::serverFailure; };
        QVERIFY(!m.sync());
        QCOMPARE(m.world.vault->counts()->outbox, 15U);
        QCOMPARE(m.world.vault->counts()->refused, 0U);
    }
};

QTEST_GUILESS_MAIN(WholeRefusalTest)
#include "WholeRefusalTest.moc"
