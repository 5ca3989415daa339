// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/PaperDue.h"

#include <QObject>

namespace kluis::ui {

class EngineThread;
class TodayScreen;

/// Asks once a year, in a line on Today, whether kit and recovery shares are still there. Window's thread.
class PaperController : public QObject {
    Q_OBJECT

public:
    PaperController(EngineThread& engine, TodayScreen& today, QObject* parent = nullptr);
    /// Looks whether a year is over.
    void refresh();
    void close();

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void ask();
    void show(const app::PaperDue& due);

    EngineThread& m_engine;
    TodayScreen& m_today;
    app::PaperDue m_due;
};

} // namespace kluis::ui
