// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace kluis::ui {

/// Tells when nobody has used this program for a while: keys, mouse, wheel and touch anywhere in it count. Runs only
/// between start() and stop().
class IdleTimer : public QObject {
    Q_OBJECT

public:
    static constexpr int warningMs = 60'000; ///< this long before the end, expiring() is emitted

    explicit IdleTimer(QObject* parent = nullptr);
    /// \p limitMs longer than warningMs.
    void start(int limitMs);
    void stop();
    [[nodiscard]] int limitMs() const { return m_limitMs; }

Q_SIGNALS:
    void expiring();
    void resumed(); ///< used again after expiring()
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();

    QTimer m_warning;
    QTimer m_end;
    int m_limitMs = 0;
};

} // namespace kluis::ui
