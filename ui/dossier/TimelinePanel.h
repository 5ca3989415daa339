// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/TimelineDescription.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kluis::ui {

class TimelineView;

/// The course of a dossier: the picture, what is chosen in it in words, and the same as a table. Not there where nothing is
/// dated, and in a low window, where the dossier itself needs the room.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);
    void setTimeline(const TimelineDescription& timeline);
    [[nodiscard]] TimelineView* view() const { return m_view; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fillTable();

    TimelineView* m_view;
    QTableWidget* m_table;
    QStackedWidget* m_stack;
    QLabel* m_chosen;
    QPushButton* m_asTable;
};

} // namespace kluis::ui
