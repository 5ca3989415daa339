// SPDX-License-Identifier: GPL-3.0-or-later
// What an appointment is, who plans it, and what becomes of one that two people changed.
#include "core/domain/AppointmentRecord.h"
#include "core/domain/Role.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;
using Status = AppointmentRecord::Status;

namespace {

const QString doctor = QStringLiteral("00112233445566778899aabbccddeeff");

AppointmentRecord nineOClock()
{
    AppointmentRecord appointment;
    appointment.start = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    appointment.mode = QStringLiteral("visit");
    appointment.kind = QStringLiteral("first");
    appointment.place = QStringLiteral("Utrecht, room 4");
    appointment.doctor = doctor;
    return appointment;
}

AppointmentRecord at(int hour, int minute)
{
    AppointmentRecord appointment = nineOClock();
    appointment.start.setTime(QTime(hour, minute));
    return appointment;
}

AppointmentRecord as(Status status)
{
    AppointmentRecord appointment = nineOClock();
    appointment.status = status;
    return appointment;
}

} // namespace

class AppointmentRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAppointmentIsReadAsItIsWritten()
    {
        const auto again = AppointmentRecord::parse(nineOClock().toText());
        QVERIFY(again);
        QCOMPARE(*again, nineOClock());
    }

    void whatIsNoAppointmentIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QString good = nineOClock().toText();
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << QStringLiteral("monday at nine");
        QTest::newRow("a remark") << QString(good).replace(QStringLiteral("\"mode\""),
                                                           QStringLiteral("\"note\":\"back\",\"mode\""));
        QTest::newRow("a wall clock's time") << QString(good)
                                                    .remove(QStringLiteral("00Z"))
                                                    .replace(QStringLiteral("08:00:"), QStringLiteral("08:00:00"));
        QTest::newRow("odd minutes") << at(8, 3).toText();
        QTest::newRow("no doctor") << QString(good).replace(doctor, QStringLiteral("jansen"));
        QTest::newRow("unknown kind") << QString(good).replace(QStringLiteral("first"), QStringLiteral("surgery"));
    }

    void whatIsNoAppointmentIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!AppointmentRecord::parse(text));
    }

    void plannersDoctorsAndAssistantsPlan()
    {
        for (const Role role : loginRoles) {
            const bool plans = role == Role::Planner || role == Role::Doctor || role == Role::DoctorAssistant;
            QCOMPARE(AppointmentRecord::mayPlan(role), plans);
        }
    }

    void appointmentsThatTouchDoNotOverlap()
    {
        QVERIFY(!at(8, 0).overlaps(at(8, 20)));
        QVERIFY(at(8, 0).overlaps(at(8, 15)));
        QVERIFY(at(8, 15).overlaps(at(8, 0)));
    }

    void aCancelledAppointmentTakesNoTime() { QVERIFY(!as(Status::Cancelled).overlaps(nineOClock())); }

    void twoDoctorsAreSeenAtOnce()
    {
        AppointmentRecord other = nineOClock();
        other.doctor[0] = u'f';
        QVERIFY(!other.overlaps(nineOClock()));
    }

    void whatOnlyOneChangedIsKept()
    {
        AppointmentRecord elsewhere = nineOClock();
        elsewhere.place = QStringLiteral("Amersfoort");
        const auto merged = AppointmentRecord::merged(nineOClock(), elsewhere, at(10, 0));
        QVERIFY(merged);
        QCOMPARE(merged->start, at(10, 0).start);
        QCOMPARE(merged->place, QStringLiteral("Amersfoort"));
    }

    void whatContradictsIsForAPersonToDecide_data()
    {
        QTest::addColumn<AppointmentRecord>("mine");
        QTest::addColumn<AppointmentRecord>("theirs");
        QTest::newRow("moved to two times") << at(9, 0) << at(10, 0);
        QTest::newRow("cancelled and kept") << as(Status::Cancelled) << as(Status::Done);
        QTest::newRow("moved and cancelled") << at(9, 0) << as(Status::Cancelled);
        QTest::newRow("cancelled and moved") << as(Status::Cancelled) << at(9, 0);
    }

    void whatContradictsIsForAPersonToDecide()
    {
        QFETCH(const AppointmentRecord, mine);
        QFETCH(const AppointmentRecord, theirs);
        QVERIFY(!AppointmentRecord::merged(nineOClock(), mine, theirs));
    }

    void theSameMoveByBothIsOne()
    {
        const auto merged = AppointmentRecord::merged(nineOClock(), at(9, 0), at(9, 0));
        QVERIFY(merged);
        QCOMPARE(*merged, at(9, 0));
    }
};

QTEST_GUILESS_MAIN(AppointmentRecordTest)
#include "AppointmentRecordTest.moc"
