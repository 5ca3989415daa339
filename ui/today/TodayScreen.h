// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kluis::ui {

class DueList;

/// Where the day begins: what is late, due this week, or coming up for this person.
class TodayScreen : public QWidget {
    Q_OBJECT

public:
    explicit TodayScreen(QWidget* parent = nullptr);
    [[nodiscard]] DueList* list() const { return m_list; }

Q_SIGNALS:
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    DueList* m_list;
};

} // namespace kluis::ui
