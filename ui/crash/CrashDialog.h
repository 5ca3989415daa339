// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashReports.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QWidget;

namespace kluis::ui {

class Banner;
class Question;

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
    void show(int index);
    void choose();
    void save(const QString& path);
    void copy();
    void remove();

    app::CrashReports m_reports;
    QList<app::CrashReports::Entry> m_entries; ///< those that can be read
    QComboBox* m_which;
    QWidget* m_whichRow;
    QPlainTextEdit* m_text;
    Banner* m_banner;
    Question* m_question;
};

} // namespace kluis::ui
