// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/DesktopNotice.h"

#include "ui/style/SymbolIcon.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace kluis::ui {

DesktopNotice::DesktopNotice(QObject* parent) : QObject(parent)
{
}

void DesktopNotice::tell(const QString& sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(programIcon(), this);
    }
    m_icon->show();
    m_icon->showMessage(QStringLiteral("Dossierkluis"), sentence);
}

void DesktopNotice::withdraw()
{
    if (m_icon != nullptr) {
        m_icon->hide();
    }
}

} // namespace kluis::ui
