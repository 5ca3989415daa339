// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/Planning.h"
#include "core/base/Error.h"
#include "ui/planning/PlanningScreen.h"

#include <QObject>

namespace kluis::ui {

class EngineThread;
class HoursDialog;
class TodayScreen;

/// Leads the planner's place and the appointments of today: reads what is looked at, writes what was chosen. Window's
/// thread.
class PlanningController : public QObject {
    Q_OBJECT

public:
    PlanningController(EngineThread& engine, PlanningScreen& screen, TodayScreen& today, QObject* parent = nullptr);

    void close();
    /// Something was written or came from the server.
    void refresh();
    /// An appointment is wanted for that dossier: a time is to be chosen, of the dossier's doctor where it names one.
    void begin(const DossierId& dossier, const QString& name);

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void changed(); ///< something was written and waits for the server
    void told(const QString& sentence);
    void dossierWanted(const kluis::DossierId& dossier);

private:
    void load();
    void loadToday();
    void plan(const PlanningItem& item);
    void setStatus(const app::PlannedAppointment& planned, domain::AppointmentRecord::Status status);
    void change(const DossierId& dossier, const QString& appointment, const app::AppointmentInput& input,
                const QString& sentence);
    void editHours();
    void saveHours(HoursDialog* dialog);
    void written(quint64 session, const Result<void>& done, const QString& sentence);

    EngineThread& m_engine;
    PlanningScreen& m_screen;
    TodayScreen& m_today;
    quint64 m_turn = 0;    ///< only the last answer about the days is shown
    quint64 m_session = 0; ///< answers of before the last lock are dropped
};

} // namespace kluis::ui
