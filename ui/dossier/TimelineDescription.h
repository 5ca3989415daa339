// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QLocale>

namespace kluis::domain {
class MilestonePlan;
}

namespace kluis::ui {

/// Something that happened, lasted, or is to come, of one dossier.
struct TimelineEvent {
    enum class Kind : quint8 {
        Absence,
        Milestone,
        Appointment,
        Document
    };

    Kind kind = Kind::Milestone;
    QDate from;
    QDate to;              ///< its last day; the same as from for what is of one day
    double percentage = 0; ///< of absence, 0 to 100
    bool isJoined = false; ///< an absence that counts on with the one before
    bool isDone = false;
    bool isLate = false;
    QString what;
    QString state;
    QString spoken; ///< all of it, for a screen reader

    friend bool operator==(const TimelineEvent&, const TimelineEvent&) = default;
};

/// A dossier's course over the years as one role may see it: absence with its percentages, milestones, appointments and
/// documents. View model; value type.
struct TimelineDescription {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::TimelineDescription)

public:
    QList<TimelineEvent> events; ///< by first day; absence before what falls on the same day
    QDate today;

    /// \p plan: app::Guidance::calendarOf() of the same view.
    [[nodiscard]] static TimelineDescription of(const app::DossierView& view, const domain::MilestonePlan& plan,
                                                const QDate& today, const QLocale& locale);
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    [[nodiscard]] static QString kindText(TimelineEvent::Kind kind);

    friend bool operator==(const TimelineDescription&, const TimelineDescription&) = default;
};

} // namespace kluis::ui
