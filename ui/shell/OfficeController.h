// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/OfficeDesk.h"

#include <QObject>
#include <QPointer>

namespace kluis::ui {

class BreachDialog;
class EngineThread;
class OfficeScreen;
class TodayScreen;

/// Leads the privacy office in the window: everybody's report of a data breach, the privacy officer's registers, and the
/// reminder on Today. Window's thread.
class OfficeController : public QObject {
    Q_OBJECT

public:
    OfficeController(EngineThread& engine, OfficeScreen& screen, TodayScreen& today, QObject* parent = nullptr);

    void open(bool isOfficer);
    void close();
    /// Reads the registers as they are in the vault now.
    void refresh();
    /// The dialog for a report.
    void report(QWidget* parent);

Q_SIGNALS:
    void failed(const kluis::Error& error); ///< of a report whose dialog is gone

private:
    void save(const app::OfficeRecord& record);
    void keep(const QString& text, qint64 noticedAt);
    void showReports();

    EngineThread& m_engine;
    OfficeScreen& m_screen;
    TodayScreen& m_today;
    QPointer<BreachDialog> m_dialog;
    bool m_isOfficer = false;
    bool m_isOpen = false;
};

} // namespace kluis::ui
