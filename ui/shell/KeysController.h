// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "ui/shell/LongWork.h"

#include <QObject>

namespace kluis::ui {

class EngineThread;
class KeysPanel;

/// Leads between the panel of the medical group's keys and the engine. Window's thread.
class KeysController : public QObject {
    Q_OBJECT

public:
    KeysController(EngineThread& engine, KeysPanel& panel, QObject* parent = nullptr);
    void open();
    void close();

Q_SIGNALS:
    void recovered(const QString& kitFile); ///< this person leads the group now, and a new kit waits to be printed
    void changed();                         ///< sync, and read again what is shown

private:
    void renew(const QString& employer);
    void reseal(const QString& employer);
    void recover(const QStringList& shares, const QString& kitFile);
    /// Of a piece of work that begins now: tells the panel how far it is.
    [[nodiscard]] app::ProgressHandler begin();
    /// Work of \p mine ended. \returns whether somebody is to hear of it, and of success.
    template <typename Value> bool end(const LongWork::Token& mine, const Result<Value>& done);

    EngineThread& m_engine;
    KeysPanel& m_panel;
    LongWork m_work;
};

} // namespace kluis::ui
