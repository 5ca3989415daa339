// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kluis::ui {

class SymbolLabel;

/// What stands where there is nothing to show: why, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// \p symbol: name of an icon. \p action: the button's text, empty for no button.
    void setContent(const QString& symbol, const QString& title, const QString& hint, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    SymbolLabel* m_symbol;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_action;
};

} // namespace kluis::ui
