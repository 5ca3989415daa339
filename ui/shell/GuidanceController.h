// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guidance/Guidance.h"
#include "core/base/Error.h"

#include <QDate>
#include <QObject>
#include <QPointer>

namespace kluis::ui {

class DesktopNotice;
class DossierScreen;
class DueList;
class EngineThread;
struct DueLine;
class TaskDialog;
class TasksScreen;
class TodayScreen;

/// Leads what is to be done: keeps the lists up to date while they are looked at, and writes down what was done. Window's
/// thread.
class GuidanceController : public QObject {
    Q_OBJECT

public:
    struct Screens {
        TodayScreen& today;
        TasksScreen& tasks;
        DossierScreen& dossier;
    };
    GuidanceController(EngineThread& engine, const Screens& screens, QObject* parent = nullptr);

    void close();
    /// Something was written or came from the server.
    void refresh();
    /// Whether the desktop tells how much is due, once a day.
    void setNotices(bool wanted) { m_wantsNotices = wanted; }
    [[nodiscard]] bool wantsNotices() const { return m_wantsNotices; }

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void changed(); ///< something was written and waits for the server
    void told(const QString& sentence);
    /// A task was refused after its dossier had been left; its text stands there again when it is opened.
    void refusedBehind(const kluis::DossierId& dossier, const QString& sentence);
    void dossierWanted(const kluis::DossierId& dossier);
    void counted(int due); ///< how much is late or due today

private:
    void connectList(DueList& list);
    void connectDossier();
    void load(DueList& list, const app::DueQuery& query);
    void loadShown();
    void count();
    void finish(const DueLine& line);
    void edit(const DossierId& dossier, const QString& task);
    void save(TaskDialog* dialog);
    void tolerate(const TenantId& employer, const QString& term);
    void written(const Result<void>& done, const QString& sentence = {});

    EngineThread& m_engine;
    Screens m_screens;
    DesktopNotice* m_notice;
    QPointer<TaskDialog> m_dialog; ///< a task that is being changed
    bool m_wantsNotices = false;
    QDate m_toldOn;     ///< the day on which the desktop told
    quint64 m_turn = 0; ///< answers of before the last lock are dropped
};

} // namespace kluis::ui
