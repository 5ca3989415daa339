// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierHistory.h"
#include "core/base/Error.h"

#include <QObject>
#include <QPointer>

namespace kluis::ui {

class EngineThread;
class HistoryDialog;

/// Shows the history of a dossier and saves it as a file when asked to. Window's thread.
class HistoryController : public QObject {
    Q_OBJECT

public:
    HistoryController(EngineThread& engine, QWidget& window, QObject* parent = nullptr);

    /// \p person: the name above it.
    void show(const DossierId& dossier, const QString& person, domain::Role role);
    /// Nothing of a dossier stays on the screen: the vault is about to be locked.
    void close();

Q_SIGNALS:
    void failed(const kluis::Error& error);

private:
    void askForFile(const DossierId& dossier, const app::HistoryFilter& filter);
    void save(const DossierId& dossier, const app::HistoryFilter& filter, const QString& file);

    EngineThread& m_engine;
    QWidget& m_window;
    QPointer<HistoryDialog> m_dialog;
    quint64 m_turn = 0; ///< the answer to an earlier question, or of before the lock, opens nothing
};

} // namespace kluis::ui
