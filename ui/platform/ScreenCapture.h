// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kluis::ui {

/// Leaves a window out of screenshots, recordings and shared screens (SECURITY B3). One file a platform; window's thread.
class ScreenCapture {
public:
    /// Whether this system has such a thing.
    [[nodiscard]] static bool isOffered();
    /// Of a window that is shown. \returns whether the system took it up.
    static bool exclude(QWidget& window, bool excluded);

    ScreenCapture() = delete;
};

} // namespace kluis::ui
