// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/shell/LongWork.h"

#include <QObject>
#include <QPointer>

namespace kluis::ui {

class EngineThread;

/// Leads between the window in which a file comes in and the engine. Window's thread.
class ImportController : public QObject {
    Q_OBJECT

public:
    /// \p window is what the dialog stands over.
    ImportController(EngineThread& engine, QWidget& window, QObject* parent = nullptr);
    ~ImportController() override; ///< stops what runs
    void open();
    /// Stops what runs and closes the dialog: the vault is about to be locked.
    void close();
    /// The vault is open again: says what a lock cut short, once.
    void tellCutShort();

Q_SIGNALS:
    void told(const QString& sentence);
    void changed(); ///< dossiers came or changed: sync, and read again what is shown

private:
    void preview();
    void import(bool dryRun);
    void undo(qint64 run);
    [[nodiscard]] app::ProgressHandler begin();
    [[nodiscard]] bool isOver(const LongWork::Token& mine) const { return !m_dialog || !m_work.isCurrent(mine); }

    EngineThread& m_engine;
    QWidget& m_window;
    QPointer<ImportDialog> m_dialog;
    LongWork m_work;
    QString m_cutShort; ///< to be said when the vault is open again
    int m_preview = 0;  ///< only the newest answer counts
};

} // namespace kluis::ui
