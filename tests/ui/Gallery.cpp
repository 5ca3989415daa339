// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Gallery.h"

#include "app/settings/WindowLanguage.h"
#include "tests/ui/Variant.h"

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
    QStringList parts{app::WindowLanguage::codeOf(QLocale()), Variant::scheme(),
                      Variant::isPseudo() ? QStringLiteral("pseudo") : QString(), name};
    parts.removeAll(QString());
    return window.grab().save(folder() + QLatin1Char('/') + parts.join(u'-') + QStringLiteral(".png"));
}

} // namespace kluis::test
