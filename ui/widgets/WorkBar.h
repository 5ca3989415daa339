// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kluis::ui {

/// How far a piece of work is, with a button that stops it. Hidden until it begins.
class WorkBar : public QWidget {
    Q_OBJECT

public:
    /// \p name for who hears the screen.
    WorkBar(const QString& name, QWidget* parent);
    void begin();
    void setProgress(quint64 done, quint64 total, const QString& text);
    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace kluis::ui
