// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "ui/shell/LongWork.h"

#include <QObject>

namespace kluis::ui {

class EngineThread;
class HandOverPanel;

/// Leads between the panel for another occupational-health service and the engine. Window's thread.
class HandOverController : public QObject {
    Q_OBJECT

public:
    HandOverController(EngineThread& engine, HandOverPanel& panel, QObject* parent = nullptr);
    void open();
    void close();

Q_SIGNALS:
    void changed(); ///< dossiers were taken over: sync, and read again what is shown

private:
    void writeCard(const QString& file);
    void handOver(const app::HandOverInput& input);
    void takeOver(const QString& file, const QString& employer, const QString& fingerprint);
    /// Of a piece of work that begins now: tells the panel how far it is.
    [[nodiscard]] app::ProgressHandler begin();
    /// Says how the work ended that \p mine could have stopped.
    template <typename Report> void finish(const LongWork::Token& mine, const Result<Report>& report);
    [[nodiscard]] static QString said(const app::HandOverReport& report);
    [[nodiscard]] static QString said(const app::TakeOverReport& report);

    EngineThread& m_engine;
    HandOverPanel& m_panel;
    LongWork m_work;
};

} // namespace kluis::ui
