// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/EngineThread.h"
#include "ui/exchange/ExportDialog.h"

#include <QObject>
#include <QPointer>

namespace kluis::ui {

/// Leads between the window by which employees go into a file and the engine, which goes on with other work meanwhile.
/// Window's thread.
class ExportController : public QObject {
    Q_OBJECT

public:
    /// \p window is what the dialog stands over.
    ExportController(EngineThread& engine, QWidget& window, QObject* parent = nullptr);
    ~ExportController() override; ///< stops what runs
    void open();
    /// Stops what runs and closes the dialog: the vault is about to be locked.
    void close();
    /// The vault is open again: says what a lock cut short, once.
    void tellCutShort();

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void loadAddress();
    void write();
    void ended(int turn, const Result<app::ExportOutcome>& outcome);
    void stop();

    EngineThread& m_engine;
    QWidget& m_window;
    QPointer<ExportDialog> m_dialog;
    EngineThread::Stop m_running;
    QString m_cutShort; ///< to be said when the vault is open again
    int m_turn = 0;     ///< of the dialog: no answer to an earlier one
};

} // namespace kluis::ui
