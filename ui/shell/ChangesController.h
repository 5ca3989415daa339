// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineStatus.h"
#include "app/engine/SyncReport.h"
#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QObject>

namespace kluis::ui {

class ChangesPane;
class ConflictController;
class EngineThread;
class NewsController;
class OutboxController;

/// Leads the place of changes: keeps its screens up to date, and brings the person to the right one. Window's thread.
class ChangesController : public QObject {
    Q_OBJECT

public:
    ChangesController(EngineThread& engine, ChangesPane& pane, QObject* parent = nullptr);
    void close();
    void setStatus(const app::EngineStatus& status);
    /// Puts this field's question before the person.
    void showConflict(const DossierId& dossier, const QString& fieldId);
    void showConflicts();
    void showUnsent();

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void changed(); ///< something was written and waits for the server
    void dossierWanted(const kluis::DossierId& dossier);
    void placeWanted(); ///< the window is to show the place of changes

private:
    void refresh(const app::SyncReport& report);

    ChangesPane& m_pane;
    OutboxController* m_outbox;
    ConflictController* m_conflicts;
    NewsController* m_news;
    quint64 m_asked = 0; ///< questions after the last sync
};

} // namespace kluis::ui
