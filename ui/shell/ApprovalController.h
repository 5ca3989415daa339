// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "core/base/Result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

namespace kluis::ui {

class ApproveDeviceDialog;
class EngineThread;
class MainWindow;

/// Leads between the engine and the person where a new computer of theirs waits to be approved on this one. Window's
/// thread.
class ApprovalController : public QObject {
    Q_OBJECT

public:
    ApprovalController(EngineThread& engine, MainWindow& window, QObject* parent = nullptr);

    /// Opens the dialog.
    void show();

Q_SIGNALS:
    void waits(const QString& sentence); ///< once for each request
    void done(const QString& sentence);  ///< to be told to the person

private:
    using Waiting = Result<std::optional<app::WaitingDevice>>;
    void look();
    void ask(std::function<Waiting(app::Engine&)> call);
    void load();
    void answer();
    void give(const QString& number);
    void refuse();

    EngineThread& m_engine;
    MainWindow& m_window;
    QPointer<ApproveDeviceDialog> m_dialog;
    qint64 m_told = 0; ///< when the request was made that the person was told of
};

} // namespace kluis::ui
