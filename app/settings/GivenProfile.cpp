// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/GivenProfile.h"

#include "app/settings/DataFolder.h"

namespace kluis::app {

QString GivenProfile::of(int argc, char* const* argv)
{
    const QString option = QStringLiteral("--profile");
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == option && i + 1 < argc) {
            return QString::fromLocal8Bit(argv[i + 1]);
        }
        if (word.startsWith(option + u'=')) {
            return word.sliced(option.size() + 1);
        }
    }
    return DataFolder::profile();
}

} // namespace kluis::app
