// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace kluis::ui {

/// A piece of work of the engine that says how far it is and can be stopped; one at a time. Window's thread.
class LongWork : public QObject {
    Q_OBJECT

public:
    using Token = std::shared_ptr<std::atomic<bool>>;

    using QObject::QObject;
    /// Work begins. \p told is called in the window's thread, until other work begins or this is ended.
    [[nodiscard]] app::ProgressHandler begin(std::function<void(const app::SyncProgress&)> told);
    /// The person wants no more of it: it ends at the next step.
    void stop();
    /// The vault is about to be locked: what it says from here on is nobody's.
    void end();
    /// Of the work that runs.
    [[nodiscard]] Token token() const { return m_stop; }
    /// Whether the work of \p token is still what is waited for; asked when it has ended.
    [[nodiscard]] bool isCurrent(const Token& token) const { return m_stop == token; }

private:
    Token m_stop;
};

} // namespace kluis::ui
