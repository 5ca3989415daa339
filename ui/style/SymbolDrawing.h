// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPixmap>
#include <QSize>
#include <QString>

#include <optional>

namespace kluis::ui {

/// One of our own pictures (resources/icons), to be drawn at any size. Read from its SVG where there is Qt Svg
/// (SymbolDrawing_svg.cpp); elsewhere from the strokes that the build recorded of it (SymbolDrawing_picture.cpp,
/// docs/decisions/0104). Both look alike. GUI thread.
class SymbolDrawing {
public:
    /// \p name without folder or suffix: "lock". Nothing where there is none.
    [[nodiscard]] static std::optional<SymbolDrawing> named(const QString& name);

    /// Transparent around it. A picture of one colour takes \p colour; without one, pictures have their own colours.
    [[nodiscard]] QPixmap drawn(QSize dots, const QColor& colour = {}) const;

private:
    explicit SymbolDrawing(QByteArray content) : m_content(std::move(content)) {}

    QByteArray m_content;
};

} // namespace kluis::ui
