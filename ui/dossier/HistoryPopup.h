// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

namespace kluis::ui {

/// One earlier value of a field.
struct HistoryLine {
    QString value;  ///< as people read it
    QString author; ///< with the time
};

/// Every value a field had, newest first, with author and time. Closes on Escape or a click beside it.
class HistoryPopup : public QFrame {
    Q_OBJECT

public:
    HistoryPopup(const QString& label, const QList<HistoryLine>& lines, QWidget* parent);
    /// Beside \p anchor, inside the screen.
    void showAt(const QWidget* anchor);
};

} // namespace kluis::ui
