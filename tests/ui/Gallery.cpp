// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Gallery.h"

#include "app/settings/WindowLanguage.h"

#include <QDir>
#include <QLocale>
#include <QPixmap>
#include <QWidget>

namespace kluis::test {

QString Gallery::folder()
{
    const QString named = qEnvironmentVariable("KLUIS_GALLERY_DIR");
    return named.isEmpty() ? QStringLiteral("build/gallery") : named;
}

bool Gallery::save(QWidget& window, const QString& name)
{
    if (!QDir().mkpath(folder())) {
        return false;
    }
    const QString language = app::WindowLanguage::codeOf(QLocale()) + QLatin1Char('-');
    return window.grab().save(folder() + QLatin1Char('/') + language + name + QStringLiteral(".png"));
}

} // namespace kluis::test
