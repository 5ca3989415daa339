// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Scheme.h"

#include <QObject>

#include <memory>

namespace kluis::ui {

/// What a person set on the desktop for every program: light or dark, or high contrast. One implementation a platform; where
/// the desktop does not say, it is what its colours look like. Window's thread.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Before the program has colours of its own.
    [[nodiscard]] static std::unique_ptr<SystemAppearance> create();

    [[nodiscard]] virtual Scheme scheme() const = 0;
    /// Whether with high contrast the colours themselves are the person's choice, so that ours may not take their place.
    [[nodiscard]] virtual bool hasOwnColours() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace kluis::ui
