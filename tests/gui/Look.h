// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ClipCheck.h"
#include "tests/ui/Gallery.h"

#include <QTest>
#include <QWidget>

namespace kluis::test {

/// Keeps a picture of \p window, once it stands still, and fails the test where a text does not fit or a control has no
/// name for a screen reader.
inline void look(QWidget& window, const QString& name)
{
    QTest::qWait(80);
    (void)QTest::qWaitFor([&window] { return clippedTexts(window).isEmpty(); }, 2'000);
    QVERIFY(Gallery::save(window, name));
    const auto clipped = clippedTexts(window);
    QVERIFY2(clipped.isEmpty(), qPrintable(name + QStringLiteral(": ") + clipped.join(QStringLiteral("; "))));
    const auto nameless = namelessControls(window);
    QVERIFY2(nameless.isEmpty(), qPrintable(name + QStringLiteral(": ") + nameless.join(QStringLiteral("; "))));
}

} // namespace kluis::test
