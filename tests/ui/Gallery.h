// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kluis::test {

/// Pictures of real windows for the manual and for looking at: saved as PNG in the folder that KLUIS_GALLERY_DIR
/// names, else in `build/gallery`.
class Gallery {
public:
    /// \p name becomes the file's name, with the language before it: "nl-dossiers.png". \returns false when the
    /// picture can't be saved.
    [[nodiscard]] static bool save(QWidget& window, const QString& name);
    [[nodiscard]] static QString folder();

    Gallery() = delete;
};

} // namespace kluis::test
