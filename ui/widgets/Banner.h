// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace kluis::ui {

class SymbolLabel;

/// A message inside the window, with at most one thing to do about it. Read out by screen readers when it appears;
/// never takes the focus, so nobody's typing is interrupted.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind {
        Information,
        Success,
        Warning,
        Failure,
    };

    explicit Banner(QWidget* parent = nullptr);

    /// Shows \p sentence; \p action is the button's text, empty for no button. A new message replaces the old one.
    void showMessage(Kind kind, const QString& sentence, const QString& action = {});
    void clear();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Without a cross to close it: for what stays true.
    void setClosable(bool closable);
    [[nodiscard]] QPushButton* actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< by its cross

private:
    SymbolLabel* m_symbol;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    Kind m_kind = Kind::Information;
};

} // namespace kluis::ui
