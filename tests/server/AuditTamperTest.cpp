// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with the database, and somebody with the server's keys too, change the audit log in every way there is.
#include "core/crypto/Sha256.h"
#include "tests/server/AuditWorld.h"
#include "tests/server/Tampering.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using protocol::AuditCheckpoint;
using server::AuditChainReport;
using server::AuditFinding;
using server::StoreDatabase;

class AuditTamperTest : public QObject {
    Q_OBJECT

    static constexpr int trials = 1000;

    std::unique_ptr<AuditWorld> m_world;
    QList<AuditCheckpoint> m_checkpoints;

    /// What is found after \p tampering, which is taken back again. \p place: where it was.
    [[nodiscard]] Result<AuditChainReport> findings(const Tampering& tampering, QRandomGenerator& random,
                                                    Tampering::Place& place)
    {
        Result<AuditChainReport> report = fail(ErrorCode::Internal, QStringLiteral("nothing was looked at"));
        const QList<AuditCheckpoint> outside =
            tampering.isSeenFromOutside ? QList<AuditCheckpoint>{m_checkpoints.last()} : QList<AuditCheckpoint>();
        const auto undone = m_world->store->write<void>([&](StoreDatabase& database) -> Result<void> {
            const auto done = tampering.make(database, *m_world, random);
            if (!done) {
                report = failure(done);
                return failure(done);
            }
            place = *done;
            report = m_world->verify(database, outside);
            return fail(ErrorCode::Cancelled, QStringLiteral("taken back"));
        });
        return undone ? fail(ErrorCode::Internal, QStringLiteral("it was not taken back")) : report;
    }

    /// Why \p report does not name \p place; empty when it does.
    [[nodiscard]] static QString unlike(const AuditChainReport& report, const Tampering& tampering,
                                        const Tampering::Place& place)
    {
        bool isKind = false;
        QStringList all;
        quint64 uncovered = place.second;
        bool isFirst = false;
        for (const AuditFinding& finding : report.findings) {
            all.append(QStringLiteral("%1 %2-%3").arg(finding.word()).arg(finding.first).arg(finding.last));
            isKind = isKind || tampering.words.contains(finding.word());
            isFirst = isFirst || (finding.first <= place.first && place.first <= finding.last);
            uncovered = finding.first <= place.second && place.second <= finding.last ? 0 : uncovered;
            const bool isWide = finding.last - finding.first > quint64(Tampering::between + 1);
            if (isWide && finding.kind != AuditFinding::Kind::Truncated) {
                return QStringLiteral("says no more than %1").arg(all.last());
            }
        }
        if (isKind && isFirst && uncovered == 0 && report.brokenAt != 0) {
            return {};
        }
        return QStringLiteral("at %1 and %2, found: %3").arg(place.first).arg(place.second).arg(all.join(u','));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<AuditWorld>();
        QVERIFY(m_world->store->write<void>([this](StoreDatabase& database) -> Result<void> {
            for (int size = 0; size < Tampering::entries; size += Tampering::between) {
                auto added = m_world->add(database, Tampering::between);
                auto signedIt = added ? m_world->sign(database) : failure(added);
                if (!signedIt) {
                    return failure(signedIt);
                }
                m_checkpoints.append(*signedIt);
            }
            return {};
        }));
    }

    void anUntouchedLogHasNoFindings()
    {
        const auto report = m_world->store->read<AuditChainReport>(
            [this](StoreDatabase& database) { return m_world->verify(database, m_checkpoints); });
        QVERIFY(report);
        QVERIFY(report->findings.isEmpty());
        QCOMPARE(report->entries, quint64(Tampering::entries));
        QCOMPARE(report->checkpointed, quint64(Tampering::entries));
    }

    void aThousandTamperingsAtRandomPlacesAreAllFoundAndLocated_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < Tampering::all().size(); ++i) {
            QTest::newRow(Tampering::all().at(i).name) << i;
        }
    }

    void aThousandTamperingsAtRandomPlacesAreAllFoundAndLocated()
    {
        QFETCH(int, number);
        const Tampering& tampering = Tampering::all().at(number);
        const int kinds = int(Tampering::all().size());
        QRandomGenerator random(quint32(qEnvironmentVariableIntValue("KLUIS_SEED") + 1 + number));
        for (int trial = 0; trial < (trials + kinds - 1) / kinds; ++trial) {
            Tampering::Place place;
            const auto report = findings(tampering, random, place);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().sentence() + report.error().detail()));
            const QString wrong = unlike(*report, tampering, place);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void aMillionEntriesAreVerifiedInUnderAMinute()
    {
        if (qgetenv("KLUIS_CAMPAIGN") != "long") {
            QSKIP("takes minutes: KLUIS_CAMPAIGN=long");
        }
        constexpr int million = 1'000'000;
        constexpr int atOnce = 50'000;
        AuditWorld world;
        for (int size = 0; size < million; size += atOnce) {
            QVERIFY(world.store->write<void>([&](StoreDatabase& database) -> Result<void> {
                auto added = world.add(database, atOnce);
                auto signedIt = added ? world.sign(database) : failure(added);
                return signedIt ? Result<void>() : failure(signedIt);
            }));
        }
        QElapsedTimer timer;
        timer.start();
        const auto report =
            world.store->read<AuditChainReport>([&](StoreDatabase& database) { return world.verify(database); });
        const qint64 millis = timer.elapsed();
        QVERIFY(report && report->findings.isEmpty());
        QCOMPARE(report->entries, quint64(million));
        qInfo("1,000,000 entries verified in %lld ms", millis);
        QVERIFY(millis < 60'000);
    }
};

QTEST_GUILESS_MAIN(AuditTamperTest)
#include "AuditTamperTest.moc"
