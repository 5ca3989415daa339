// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace kluis::ui {

/// Tells when the person leaves the computer: the screen is locked, the user is switched, or the computer goes to
/// sleep. One implementation a platform; where a desktop offers no such message, it stays silent and the idle timer
/// remains. Window's thread.
class SessionWatcher : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] static std::unique_ptr<SessionWatcher> create();

Q_SIGNALS:
    void away();
};

} // namespace kluis::ui
