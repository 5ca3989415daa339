// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicyFolder.h"
#include "app/settings/PolicySource.h"

#ifdef KLUIS_TEST_POLICIES
#include <unistd.h>
#endif

namespace kluis::app {

QList<PolicyLayer> PolicySource::layers()
{
#ifdef KLUIS_TEST_POLICIES
    // Where tests are built only: the release preset's programs know nothing of it (docs/decisions/0071).
    if (const QString folder = qEnvironmentVariable("KLUIS_TEST_POLICIES"); !folder.isEmpty()) {
        return PolicyFolder(folder, getuid()).layers();
    }
#endif
    return PolicyFolder(QStringLiteral("/etc/dossierkluis/policy.d"), 0).layers();
}

} // namespace kluis::app
