// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kluis::ui {

/// What the operating system says of the network: that it costs by volume, and that it has come back. Stays silent where
/// the system says nothing. Window's thread.
class NetworkWatcher : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatcher(QObject* parent = nullptr);
    [[nodiscard]] bool isMetered() const;

Q_SIGNALS:
    void meteredChanged(bool metered);
    void networkCame(); ///< there was none before
};

} // namespace kluis::ui
