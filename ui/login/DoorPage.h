// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace kluis::ui {

class Banner;

/// The sheet in the middle of the window that every screen before the vault is open stands on: emblem, title, a
/// banner for what went wrong, and the screen's own column. Scrolls when the window is small or the text large.
class DoorPage : public QScrollArea {
    Q_OBJECT

public:
    explicit DoorPage(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setHeading(const QString& title, const QString& hint);
    void showFailure(const QString& sentence);
    void showNotice(const QString& sentence);
    void clearMessage();
    /// Grey while the engine works; the text says what is being done.
    virtual void setBusy(bool busy, const QString& what = {});

private:
    Banner* m_banner;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_busy;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace kluis::ui
