// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashReports.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace kluis::ui {

class Banner;

/// The reports of unexpected ends, each with all of its text. From here they go where the person takes them: into a file, onto
/// the clipboard, or away. Window's thread.
class CrashDialog : public QDialog {
    Q_OBJECT

public:
    explicit CrashDialog(const app::CrashReports& reports, QWidget* parent);

Q_SIGNALS:
    void deleted(); ///< a report is gone

private:
    void load();
    void showChosen();
    void choose();
    void save(const QString& path);
    void copy();
    void remove();

    app::CrashReports m_reports;
    QList<app::CrashReports::Entry> m_entries; ///< those that can be read
    QComboBox* m_which;
    QPlainTextEdit* m_text;
    QList<QWidget*> m_actions; ///< what can be done with a report
    Banner* m_banner;
};

} // namespace kluis::ui
