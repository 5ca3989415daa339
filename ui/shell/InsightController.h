// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/InsightWorker.h"

#include <QObject>

#include <functional>

namespace kluis::app {
class InsightBook;
struct SyncReport;
} // namespace kluis::app

namespace kluis::ui {

class EngineThread;
class InsightScreen;

/// Leads the place of figures: asks its worker what the screen asks, again after a sync brought something, and saves the
/// answer to files. Window's thread.
class InsightController : public QObject {
    Q_OBJECT

public:
    InsightController(EngineThread& engine, InsightScreen& screen, QObject* parent = nullptr);
    void open(std::unique_ptr<app::InsightBook> book);
    /// Nothing of the vault is open here any more when it returns.
    void close();

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void told(const QString& sentence);

private:
    void ask();
    void refresh(const app::SyncReport& report);
    void answered(const app::InsightAnswer& answer);
    void save(const QString& title, const QString& suffix, const std::function<QByteArray()>& content);
    void write(const QString& file, const QByteArray& content);

    InsightScreen& m_screen;
    app::InsightWorker m_worker;
    std::optional<app::InsightAnswer> m_answer;
};

} // namespace kluis::ui
