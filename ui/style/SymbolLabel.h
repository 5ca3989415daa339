// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>

namespace kluis::ui {

/// One of our pictures (symbolIcon) standing by itself, some lines of text high; drawn anew when the colours change. It says
/// nothing to a screen reader: what it means stands in words beside it, or is given to it as its name. GUI thread.
class SymbolLabel : public QLabel {
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget* parent, int lines = 1, QIcon::Mode mode = QIcon::Normal);
    void setSymbol(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_name;
    int m_lines;
    QIcon::Mode m_mode;
};

} // namespace kluis::ui
