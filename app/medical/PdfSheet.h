// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kluis::app {

/// Writes A4 sheets of text and filled squares as PDF 1.4 (ISO 32000) with the fonts every reader brings itself. Made
/// for papers that must come out right on any machine: no font of this computer takes part, so a key can't be printed
/// as empty boxes, and no window system is needed. Letters outside Windows-1252 are written without their accents, or
/// as "?". Points (1/72 inch) from the top left corner. Value type, any thread.
class PdfSheet {
public:
    static constexpr double width = 595;
    static constexpr double height = 842;

    enum class Font {
        Plain = 1,
        Bold = 2,
        Fixed = 3
    };

    void newPage();
    /// One line; \p y is the base line.
    void text(double x, double y, double size, Font font, const QString& line);
    void square(double x, double y, double side);
    void line(double x1, double x2, double y);

    /// The file.
    [[nodiscard]] QByteArray finish() const;
    /// Overwrites what the pages hold.
    void wipe();

private:
    QList<QByteArray> m_pages; ///< content streams
};

} // namespace kluis::app
