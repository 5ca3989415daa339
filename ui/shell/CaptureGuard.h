// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/ScreenCapture.h"

#include <QObject>

#include <functional>

namespace kluis::ui {

/// Keeps every window of the program out of screenshots while that is wanted: those that are there and those that come,
/// dialogs and popups too. Window's thread.
class CaptureGuard : public QObject {
    Q_OBJECT

public:
    using Exclude = std::function<bool(QWidget& window, bool excluded)>;

    /// \p exclude: what asks the system.
    explicit CaptureGuard(QObject* parent = nullptr, Exclude exclude = &ScreenCapture::exclude);
    void setWanted(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Exclude m_exclude;
    bool m_wanted = false;
};

} // namespace kluis::ui
