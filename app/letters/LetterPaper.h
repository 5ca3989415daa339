// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterText.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace kluis::app {

/// A letter on sheets of A4: its sort and readers at the head, its words and tables, and the number of each page at the
/// foot. The fonts are the program's own (DejaVu Sans, compiled in), so that a letter looks the same on every computer,
/// on one without any font too. Needs a QGuiApplication, of which the platform may be `offscreen`; any thread
/// (docs/decisions/0051).
class LetterPaper {
public:
    /// A PDF file. Its title is the sort of letter, and never a name.
    [[nodiscard]] static QByteArray pdf(const letters::LetterText& text);
    /// The same on a printer, whose page is left as it is.
    static void print(const letters::LetterText& text, QPagedPaintDevice& device);

    LetterPaper() = delete;
};

} // namespace kluis::app
