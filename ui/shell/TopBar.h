// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace kluis::ui {

/// Above the open vault: employer, the way to the palette, state of the sync, lock, and who is at work.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);
    void setEmployer(const QString& employer);
    void setUser(const QString& name, const QString& role);
    /// "Synced 10:42"; \p problem: something a person should know, shown with a warning mark.
    void setSynced(const QString& text, bool problem);
    /// \p percent below zero while it is unknown.
    void setProgress(const QString& text, int percent);
    [[nodiscard]] QPushButton* lockButton() const { return m_lock; }
    /// Whether there are any to look at: else the menu does not speak of them.
    void setCrashesOffered(bool offered);

Q_SIGNALS:
    void searchWanted();
    void syncWanted();
    void cancelWanted();
    void lockWanted();
    void settingsWanted();
    void besideWanted();
    void breachWanted();
    void vulnerabilityWanted();
    void crashesWanted();
    void helpWanted();
    void logoutWanted();

private:
    QLabel* m_employer;
    QToolButton* m_search;
    QToolButton* m_sync;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QPushButton* m_lock;
    QToolButton* m_user;
    QMenu* m_menu;
    QAction* m_crashes;
};

} // namespace kluis::ui
