// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/UiSettings.h"

#include <QDir>
#include <QSettings>

namespace kluis::ui {

UiSettings::UiSettings(const QString& profileFolder)
    : m_file(QDir(profileFolder).filePath(QStringLiteral("window.ini")))
{
}

QByteArray UiSettings::value(const QString& name) const
{
    return QSettings(m_file, QSettings::IniFormat).value(name).toByteArray();
}

void UiSettings::setValue(const QString& name, const QByteArray& value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(name, value);
}

} // namespace kluis::ui
