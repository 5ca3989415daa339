// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicySource.h"

#include <QSettings>

namespace kluis::app {

namespace {

PolicyLayer layer(PolicyOrigin origin, const QString& root)
{
    PolicyLayer found{.origin = origin, .place = root + QStringLiteral("\\Software\\Policies\\Dossierkluis")};
    // Only administrators write below Policies, in both roots. Always the registry of 64 bits, where group policy writes.
    const QSettings registry(found.place, QSettings::Registry64Format);
    for (const QString& name : registry.childKeys()) {
        found.values.insert(name, registry.value(name));
    }
    return found;
}

} // namespace

QList<PolicyLayer> PolicySource::layers()
{
    return {layer(PolicyOrigin::Machine, QStringLiteral("HKEY_LOCAL_MACHINE")),
            layer(PolicyOrigin::User, QStringLiteral("HKEY_CURRENT_USER"))};
}

} // namespace kluis::app
