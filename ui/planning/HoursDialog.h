// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/AppointmentState.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace kluis::ui {

class Banner;

/// The consultation hours of a doctor as lines of text, checked while they are typed. Stays open until the server took them.
class HoursDialog : public QDialog {
    Q_OBJECT

public:
    HoursDialog(const app::DoctorAtWork& doctor, QWidget* parent);
    [[nodiscard]] const app::DoctorAtWork& doctor() const { return m_doctor; }
    [[nodiscard]] QString text() const;
    /// What the server or the program says against it; nothing typed is lost.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void saveWanted();

private:
    void check();

    app::DoctorAtWork m_doctor;
    Banner* m_banner;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
};

} // namespace kluis::ui
