// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace kluis::ui {

/// In the place of the top bar while somebody sits beside the person: says so, and leads back. GUI thread.
class BesideStrip : public QFrame {
    Q_OBJECT

public:
    explicit BesideStrip(QWidget* parent = nullptr);

Q_SIGNALS:
    void endWanted();
    void lockWanted();
};

} // namespace kluis::ui
