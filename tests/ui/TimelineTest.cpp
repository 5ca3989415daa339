// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a dossier as a picture and as a table.
#include "app/guidance/Guidance.h"
#include "tests/ui/Samples.h"
#include "tests/ui/Shown.h"
#include "ui/dossier/TimelinePanel.h"
#include "ui/dossier/TimelineView.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::ui;
using Kind = TimelineEvent::Kind;

namespace {

const QDate today(2026, 6, 1);

void set(app::DossierView& view, const char* field, const char* value)
{
    view.fields[QString::fromLatin1(field)].value = QString::fromLatin1(value);
}

/// Ill since January, half back in March, after an earlier absence that counts with it.
app::DossierView ill()
{
    app::DossierView view;
    view.row = test::SampleSource::row(1);
    set(view, "first_sick_day", "2026-01-05");
    set(view, "course", R"([{"date":"2026-01-05","percentage":"100"},{"date":"2026-03-02","percentage":"50"}])");
    set(view, "past_spells", R"([{"from":"2025-11-03","until":"2025-12-22"}])");
    app::AppointmentState appointment;
    appointment.id = *RecordId::fromBytes(QByteArray(16, 'a'));
    appointment.appointment.start = QDateTime(QDate(2026, 6, 8), QTime(7, 0), Qt::UTC);
    appointment.with = QStringLiteral("D. de Vries");
    view.appointments.append(appointment);
    return view;
}

TimelineDescription course(const app::DossierView& view)
{
    return TimelineDescription::of(view, app::Guidance::calendarOf(view), today, QLocale(QStringLiteral("en_GB")));
}

QList<TimelineEvent> only(const TimelineDescription& timeline, Kind kind)
{
    QList<TimelineEvent> events;
    std::copy_if(timeline.events.begin(), timeline.events.end(), std::back_inserter(events),
                 [kind](const TimelineEvent& event) { return event.kind == kind; });
    return events;
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
        Look::apply(*qApp);
    }

    void absenceIsAPieceForEachPercentage()
    {
        const auto pieces = only(course(ill()), Kind::Absence);
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces[1].from, QDate(2026, 1, 5));
        QCOMPARE(pieces[1].to, QDate(2026, 3, 1));
        QCOMPARE(pieces[1].percentage, 100.0);
        QCOMPARE(pieces[2].percentage, 50.0);
        QCOMPARE(pieces[2].to, today); // it runs
    }

    void aReportThatCountsOnIsSaidToBeJoined()
    {
        const auto pieces = only(course(ill()), Kind::Absence);
        QVERIFY(!pieces[0].isJoined && pieces[1].isJoined && !pieces[2].isJoined);
    }

    void whatTheRoleDoesNotHaveIsNotInIt()
    {
        app::DossierView view = ill();
        view.appointments.clear();
        QVERIFY(only(course(view), Kind::Appointment).isEmpty());
    }

    void aRefusedAppointmentIsNobodys()
    {
        app::DossierView view = ill();
        view.appointments.first().refused = *OpId::fromBytes(QByteArray(16, 'o'));
        QVERIFY(only(course(view), Kind::Appointment).isEmpty());
    }

    void milestonesSayWhetherTheyAreLate()
    {
        const auto milestones = only(course(ill()), Kind::Milestone);
        QVERIFY(std::any_of(milestones.begin(), milestones.end(), [](const TimelineEvent& one) { return one.isLate; }));
        for (const TimelineEvent& one : milestones) {
            QCOMPARE(one.isLate, one.state == QStringLiteral("late"));
        }
    }

    void arrowsGoFromOneThingToTheNext()
    {
        TimelineView view;
        view.resize(800, 200);
        view.setTimeline(course(ill()));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), 0);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 1);
        QCOMPARE(view.accessibleDescription(), view.timeline().events[1].spoken);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.current(), int(view.timeline().events.size()) - 1);
    }

    void zoomingInPaintsOnlyWhatIsInSight()
    {
        TimelineView view;
        view.resize(800, view.sizeHint().height());
        view.setTimeline(course(ill()));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.grab();
        const auto all = view.painted().size();
        QCOMPARE(all, view.timeline().events.size());
        QTest::keyClick(&view, Qt::Key_Home);
        const double before = view.daysInSight();
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&view, Qt::Key_Plus);
        }
        QVERIFY(view.daysInSight() < before / 10);
        view.grab();
        QVERIFY(view.painted().size() < all);
        QVERIFY(view.painted().contains(view.current())); // what is chosen stays in sight
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.daysInSight(), before);
    }

    void theTableSaysWhatThePictureShows()
    {
        TimelinePanel panel;
        const auto timeline = course(ill());
        panel.setTimeline(timeline);
        panel.findChild<QPushButton*>(QStringLiteral("timelineAsTable"))->click();
        const auto* table = panel.findChild<QTableWidget*>(QStringLiteral("timelineTable"));
        QCOMPARE(table->rowCount(), int(timeline.events.size()));
        for (int row = 0; row < table->rowCount(); ++row) {
            QCOMPARE(table->item(row, 3)->text(), timeline.events[row].what);
        }
    }

    void aHiddenTableKeepsNothingOfTheDossierBefore()
    {
        TimelinePanel panel;
        panel.setTimeline(course(ill()));
        auto* asTable = panel.findChild<QPushButton*>(QStringLiteral("timelineAsTable"));
        asTable->click();
        asTable->click(); // the picture again
        panel.setTimeline({});
        QCOMPARE(panel.findChild<QTableWidget*>(QStringLiteral("timelineTable"))->rowCount(), 0);
    }

    void aPictureForTheEye_data() { test::Variant::rows(); }
    void aPictureForTheEye()
    {
        QFETCH(const QString, code);
        const test::Variant variant(code);
        TimelinePanel panel;
        panel.resize(Look::space(240), Look::space(50));
        panel.setTimeline(course(ill()));
        panel.view()->choose(2);
        panel.show();
        test::look(panel, QStringLiteral("timeline"));
    }
};

QTEST_MAIN(TimelineTest)
#include "TimelineTest.moc"
