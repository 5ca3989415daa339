// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ClipCheck.h"
#include "tests/ui/Gallery.h"
#include "tests/ui/HelpPictures.h"
#include "tests/ui/PictureCheck.h"
#include "tests/ui/Variant.h"

#include <QTest>
#include <QWidget>

namespace kluis::test {

/// Keeps a picture of \p window, once it stands still, and fails the test where a text does not fit or is too pale, where one
/// thing lies on another, where a control has no name for a screen reader, or where the help has an older picture of it.
inline void look(QWidget& window, const QString& name)
{
    QTest::qWait(30); // layouts of wrapping text need a second round
    (void)QTest::qWaitFor([&window] { return clippedTexts(window).isEmpty() && overlaps(window).isEmpty(); },
                          Variant::isPseudo() ? 0 : 2'000);
    QVERIFY(Gallery::save(window, name));
    const QString aged = HelpPictures::aged(window, name);
    QVERIFY2(aged.isEmpty(), qPrintable(aged));
    auto clipped = clippedTexts(window);
    if (Variant::isPseudo()) { // its bar of tabs may scroll: every tab is reached
        clipped.removeIf([](const QString& text) { return text.startsWith(QLatin1String("QTabBar")); });
    }
    QStringList pale;
    if (QLocale().language() == QLocale::Dutch) { // the colours are the same in every language
        pale = paleTexts(window);
    }
    for (const QStringList& wrong : {clipped, namelessControls(window), overlaps(window), pale}) {
        QVERIFY2(wrong.isEmpty(), qPrintable(name + QStringLiteral(": ") + wrong.join(QStringLiteral("; "))));
    }
}

} // namespace kluis::test
