// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/HelpBook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace kluis::ui {

class HelpPage;

/// The help in a window of its own, beside the one at work: search on top, the topics at the left, the page at the right. It
/// holds nothing of a person and keeps nothing when it closes, so it may stay open when the vault locks. Its closing does not
/// keep the program alive. GUI thread.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    /// Shows that page with the whole list; an unknown topic shows the first.
    void open(const QString& topic);
    [[nodiscard]] QString topic() const;

private:
    void build();
    void addShortcuts();
    void search();
    void choose(); ///< the page of the line that is chosen
    void follow(const QString& topic);

    HelpBook m_book;
    QLineEdit* m_query;
    QToolButton* m_back;
    QToolButton* m_forward;
    QListWidget* m_list;
    QLabel* m_found;
    HelpPage* m_page;
};

} // namespace kluis::ui
