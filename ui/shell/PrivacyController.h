// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/AuditDesk.h"
#include "core/base/Result.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

class QFileDialog;

namespace kluis::ui {

class AuditScreen;
class EngineThread;

/// Leads the privacy officer's place: fetches pages of the audit log from the server and saves them to a file. Window's
/// thread.
class PrivacyController : public QObject {
    Q_OBJECT

public:
    PrivacyController(EngineThread& engine, AuditScreen& screen, QObject* parent = nullptr);
    void open(bool isOffered) { m_isOpen = isOffered; }
    void close();

private:
    void search();
    void fetch(const app::AuditQuery& request, bool isFirst);
    void taken(const Result<app::AuditDesk::Page>& page, bool isFirst);
    void askForFile();
    void save(const QString& file);

    EngineThread& m_engine;
    AuditScreen& m_screen;
    app::AuditQuery m_request; ///< of what is shown; its cursor is the next page's
    bool m_isOpen = false;
    QPointer<QFileDialog> m_choosing;          ///< where the file is to go
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the file that is written
    quint64 m_asked = 0;                       ///< answers to earlier questions are not shown
};

} // namespace kluis::ui
