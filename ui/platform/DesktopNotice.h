// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace kluis::ui {

/// A notice of the desktop, by the system's tray. What is told must hold no personal data: it may stand on a locked
/// screen, on a projector, and in the desktop's history. Where the desktop has no tray nothing is told. Window's thread.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotice(QObject* parent = nullptr);
    void tell(const QString& sentence);
    /// Takes it away again: the vault was locked.
    void withdraw();

private:
    QSystemTrayIcon* m_icon = nullptr; ///< made when first needed
};

} // namespace kluis::ui
