// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabWidget;

namespace kluis::ui {

class ConflictScreen;
class NewsScreen;
class OutboxScreen;

/// The place of changes: what is not at the server, what waits for a decision, and what others changed.
class ChangesPane : public QWidget {
    Q_OBJECT

public:
    /// In the order of the tabs.
    enum class Part {
        Unsent,
        Conflicts,
        News,
    };

    explicit ChangesPane(QWidget* parent = nullptr);
    [[nodiscard]] OutboxScreen* outbox() const { return m_outbox; }
    [[nodiscard]] ConflictScreen* conflicts() const { return m_conflicts; }
    [[nodiscard]] NewsScreen* news() const { return m_news; }
    void go(Part part);
    /// How much stands behind each tab.
    void setCount(Part part, quint64 count);

private:
    QTabWidget* m_tabs;
    OutboxScreen* m_outbox;
    ConflictScreen* m_conflicts;
    NewsScreen* m_news;
};

} // namespace kluis::ui
