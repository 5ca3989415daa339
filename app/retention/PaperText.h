// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/PdfSheet.h"

#include <QByteArray>
#include <QString>

namespace kluis::app {

/// Running text on A4 sheets: headings, lines, and pairs of name and value, broken where the page ends. For papers that
/// must come out alike on any machine, without its fonts. Value type, any thread.
class PaperText {
public:
    PaperText();

    void title(const QString& text);
    void heading(const QString& text);
    void paragraph(const QString& text);
    /// "name: value", the value over several lines where it is long.
    void entry(const QString& name, const QString& value);

    [[nodiscard]] QByteArray finish() const { return m_sheet.finish(); }
    /// Overwrites what the pages hold.
    void wipe() { m_sheet.wipe(); }

private:
    void lines(const QString& text, double indent, PdfSheet::Font font, double size);
    void makeRoom(double height);

    PdfSheet m_sheet;
    double m_y = 0;
};

} // namespace kluis::app
