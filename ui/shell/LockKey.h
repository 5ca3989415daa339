// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kluis::ui {

/// Hears Ctrl+L before a modal dialog of ours, which keeps the window's own shortcuts from being heard: whoever is
/// called away locks at once, whatever is open. Without a modal dialog the window's shortcut does it. Window's thread.
class LockKey : public QObject {
    Q_OBJECT

public:
    explicit LockKey(QObject* parent);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kluis::ui
