// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabWidget;

namespace kluis::ui {

class ConflictScreen;
class OutboxScreen;

/// The place of changes: what is not at the server, and what waits for a decision.
class ChangesPane : public QWidget {
    Q_OBJECT

public:
    /// In the order of the tabs.
    enum class Part {
        Unsent,
        Conflicts,
    };

    explicit ChangesPane(QWidget* parent = nullptr);
    [[nodiscard]] OutboxScreen* outbox() const { return m_outbox; }
    [[nodiscard]] ConflictScreen* conflicts() const { return m_conflicts; }
    void go(Part part);
    /// How much stands behind each tab.
    void setCount(Part part, quint64 count);

private:
    QTabWidget* m_tabs;
    OutboxScreen* m_outbox;
    ConflictScreen* m_conflicts;
};

} // namespace kluis::ui
