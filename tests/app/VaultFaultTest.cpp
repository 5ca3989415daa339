// SPDX-License-Identifier: GPL-3.0-or-later
// The disk refuses a write in the middle of a day's edits and syncs: once or for good, full, broken, or after half of it.
// Every point in the long run (KLUIS_CAMPAIGN=long), some of them otherwise.
#include "app/vault/AuditQueue.h"
#include "tests/app/Meeting.h"
#include "tests/support/RecordingVfs.h"

#include <QtTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

/// What the program acknowledged although the disk refused is there once it takes writes again, and at the server once.
class VaultFaultTest : public QObject {
    Q_OBJECT

    struct Day {
        Meeting meeting{Role::Hr, RecordingVfs::name()};
        DossierId dossier;
        QStringList names; ///< in order; the last acknowledged one first, then those that were refused
        QStringList notes; ///< acknowledged
        QStringList tried;

        void edit(int n)
        {
            const QString name = QStringLiteral("Jansens %1").arg(n);
            if (meeting.world.vault->set(dossier, text("last_name"), name)) {
                names = {name};
            } else {
                names.append(name);
            }
            const QString note = QStringLiteral("note %1").arg(n);
            tried.append(note);
            if (meeting.world.vault->addEntry(dossier, text("process_note"), note)) {
                notes.append(note);
            }
        }
        void live()
        {
            for (int i = 0; i < 3; ++i) {
                edit(2 * i);
                edit(2 * i + 1);
                (void)meeting.sync();
            }
        }
    };

    /// What is wrong, or nothing.
    static QString check(Day& day)
    {
        Meeting& m = day.meeting;
        m.world.open();
        if (!m.world.vault->database().integrityCheck()) {
            return QStringLiteral("not sound");
        }
        quint64 last = 0;
        const auto queue = app::AuditQueue(m.world.vault->database()).oldest();
        for (const QByteArray& bytes : queue->events) {
            const auto event = protocol::AuditEvent::decode(bytes);
            if (!event || (last != 0 && event->number != last + 1)) {
                return QStringLiteral("a gap in the audit queue");
            }
            last = event->number;
        }
        const auto report = m.sync();
        if (!report || report->conflicts != 0 || report->refused != 0 || m.world.vault->counts()->outbox != 0) {
            return QStringLiteral("does not settle: ") + (report ? QString() : report.error().sentence());
        }
        if (!day.names.contains(m.world.value(day.dossier, "last_name"))) {
            return QStringLiteral("the name is ") + m.world.value(day.dossier, "last_name");
        }
        QStringList atServer;
        for (const auto& pulled : m.server.operations) {
            if (pulled.operation->kind == protocol::OperationKind::Entry) {
                atServer.append(pulled.operation->items.first().value());
            }
        }
        for (const QString& note : std::as_const(day.tried)) {
            const auto times = atServer.count(note);
            if (times > 1 || (times == 0 && day.notes.contains(note))) {
                return QStringLiteral("%1 is %2 times at the server").arg(note).arg(times);
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void nothingAcknowledgedIsLostWhateverWriteIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isForGood");
        using Fault = RecordingVfs::Fault;
        QTest::addRow("full once") << int(Fault::Full) << false;
        QTest::addRow("full for good") << int(Fault::Full) << true;
        QTest::addRow("I/O error once") << int(Fault::IoError) << false;
        QTest::addRow("I/O error for good") << int(Fault::IoError) << true;
        QTest::addRow("short write once") << int(Fault::ShortWrite) << false;
        QTest::addRow("short write for good") << int(Fault::ShortWrite) << true;
    }

    void nothingAcknowledgedIsLostWhateverWriteIsRefused()
    {
        QFETCH(int, fault);
        QFETCH(bool, isForGood);
        const qsizetype step = qgetenv("KLUIS_CAMPAIGN") == "long" ? 1 : 61;
        qsizetype points = 0;
        bool isReached = true;
        for (qsizetype point = 0; isReached; point += step, ++points) {
            RecordingVfs vfs;
            Day day;
            day.dossier = day.meeting.server.importDossier(text("7"), text("Jansen"));
            QVERIFY(day.meeting.sync());
            day.names = {text("Jansen")};
            const qsizetype from = vfs.count() + point;
            vfs.failAt(from, RecordingVfs::Fault(fault), isForGood ? 1'000'000 : 1);
            day.live();
            isReached = vfs.count() > from;
            vfs.failAt(std::numeric_limits<qsizetype>::max(), RecordingVfs::Fault(fault));
            const QString problem = check(day);
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("refused at %1: %2").arg(point).arg(problem)));
            day.meeting.world.reader.reset();
            day.meeting.world.vault.reset(); // before the disk it is on
        }
        qInfo("%lld points", qlonglong(points));
        QVERIFY(points > 2);
    }
};

QTEST_GUILESS_MAIN(VaultFaultTest)
#include "VaultFaultTest.moc"
