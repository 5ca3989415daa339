// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace kluis::test {

/// The texts inside \p window that stand out too little from what they stand on, as they are drawn: less than 4.5:1, large ones
/// less than 3:1 (WCAG 2.2, 1.4.3); what is switched off is left out. Empty is good.
[[nodiscard]] QStringList paleTexts(QWidget& window);

/// Widgets beside each other inside \p window of which one lies on the other. Empty is good.
[[nodiscard]] QStringList overlaps(const QWidget& window);

} // namespace kluis::test
