// SPDX-License-Identifier: GPL-3.0-or-later
// What an employee asks about his own data, as the trigger of a task, and whose it is.
#include "core/domain/TaskRights.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

namespace {

TaskRecord taskOf(const RequestKey& key, const UserId& maker)
{
    TaskRecord task;
    task.trigger = key.toText();
    task.due = key.due();
    task.role = key.role();
    task.maker = maker.toString();
    task.note = QStringLiteral("Asked by letter");
    return task;
}

} // namespace

class RequestKeyTest : public QObject {
    Q_OBJECT

    const UserId m_self = *UserId::fromBytes(QByteArray(16, 'a'));
    const UserId m_other = *UserId::fromBytes(QByteArray(16, 'b'));

private Q_SLOTS:
    void everyKindIsReadAsItWasWritten()
    {
        for (const RequestKey::Kind kind : allRequestKinds) {
            const RequestKey key{kind, QDate(2026, 1, 31)};
            QCOMPARE(RequestKey::fromText(key.toText()), std::optional(key));
            QCOMPARE(requestKindFromName(QString(requestKindName(kind))), std::optional(kind));
        }
    }

    void otherTextsAreNoRequests()
    {
        for (const char* text : {"", "R-", "R-access", "R-access/", "R-access/2026-13-01", "R-holiday/2026-01-31",
                                 "access/2026-01-31", "R-access/31-01-2026", "M04/2026-01-05"}) {
            QVERIFY2(!RequestKey::fromText(QString::fromLatin1(text)), text);
        }
    }

    void theAnswerIsDueAMonthLater()
    {
        QCOMPARE((RequestKey{RequestKey::Kind::Access, QDate(2026, 1, 31)}.due()), QDate(2026, 2, 28));
        QCOMPARE((RequestKey{RequestKey::Kind::Medical, QDate(2026, 1, 31)}.due(3)), QDate(2026, 4, 30));
    }

    void whatWasFoundGoesWithoutDelay()
    {
        const QDate day(2026, 1, 31);
        QCOMPARE((RequestKey{RequestKey::Kind::Found, day}.due()), day);
        QCOMPARE((RequestKey{RequestKey::Kind::MedicalFound, day}.due(3)), day);
    }

    void aTaskCarriesIt()
    {
        const TaskRecord task = taskOf({RequestKey::Kind::Correction, QDate(2026, 1, 31)}, m_self);
        const auto read = TaskRecord::parse(task.toText());
        QVERIFY(read && read->request() && !read->milestone());
        QCOMPARE(read->request()->kind, RequestKey::Kind::Correction);
    }

    void hrRegistersAndAnswersItsKindsAndTheDoctorHis()
    {
        for (const Role role : loginRoles) {
            for (const RequestKey::Kind kind : allRequestKinds) {
                const bool isMedical = kind == RequestKey::Kind::Medical || kind == RequestKey::Kind::MedicalFound;
                const Role whose = isMedical ? Role::Doctor : Role::Hr;
                const TaskRecord own = taskOf({kind, QDate(2026, 1, 31)}, m_self);
                QCOMPARE(TaskRights::mayMake({m_self, role}, own), role == whose);
                const TaskRecord others = taskOf({kind, QDate(2026, 1, 31)}, m_other);
                TaskRecord answered = others;
                answered.status = TaskRecord::Status::Done;
                answered.done = QDate(2026, 2, 1);
                QCOMPARE(TaskRights::mayChange({m_self, role}, others, answered), role == whose);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RequestKeyTest)
#include "RequestKeyTest.moc"
