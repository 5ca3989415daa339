// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicySource.h"

#include <QCoreApplication>
#include <QSettings>

#include <qt_windows.h>

namespace kluis::app {

namespace {

/// ERROR_SUCCESS where it is there and can be read. QSettings says neither, and makes a key that is not there when an
/// administrator runs the program.
LSTATUS look(HKEY root, const QString& path)
{
    HKEY opened = nullptr;
    const LSTATUS status =
        RegOpenKeyExW(root, reinterpret_cast<LPCWSTR>(path.utf16()), 0, KEY_READ | KEY_WOW64_64KEY, &opened);
    if (status == ERROR_SUCCESS) {
        RegCloseKey(opened);
    }
    return status;
}

PolicyLayer layer(PolicyOrigin origin, HKEY root, const QString& rootName, const char* key = PolicySource::registryKey)
{
    const QString path = QString::fromLatin1(key);
    PolicyLayer found{.origin = origin, .place = rootName + u'\\' + path};
    const LSTATUS status = look(root, path);
    if (status == ERROR_FILE_NOT_FOUND || status == ERROR_PATH_NOT_FOUND) {
        return found;
    }
    if (status != ERROR_SUCCESS) {
        found.failure = QCoreApplication::translate("PolicySource", "The registry key can't be read, so nothing in it "
                                                                    "counts. Let everybody read it.");
        return found;
    }
    // Only administrators write below Policies, in both roots, and below HKLM. Always the registry of 64 bits, where group policy writes.
    const QSettings registry(found.place, QSettings::Registry64Format);
    for (const QString& name : registry.childKeys()) {
        const QVariant value = registry.value(name);
        // The installer writes each value that it knows, empty where nobody gave it.
        if (origin != PolicyOrigin::Installation || !value.toString().isEmpty()) {
            found.values.insert(name, value);
        }
    }
    return found;
}

} // namespace

QList<PolicyLayer> PolicySource::layers()
{
    return {layer(PolicyOrigin::Machine, HKEY_LOCAL_MACHINE, QStringLiteral("HKEY_LOCAL_MACHINE")),
            layer(PolicyOrigin::User, HKEY_CURRENT_USER, QStringLiteral("HKEY_CURRENT_USER")),
            layer(PolicyOrigin::Installation, HKEY_LOCAL_MACHINE, QStringLiteral("HKEY_LOCAL_MACHINE"),
                  PolicySource::installationKey)};
}

} // namespace kluis::app
