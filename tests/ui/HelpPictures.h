// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kluis::test {

/// The pictures in the pages of the help (resources/help) are those of tests of looks. Beside each lies the list of texts that
/// the window showed when it was taken; the test that shows that window again fails where they have changed.
/// `tests/ui/help-pictures` takes all of them anew.
class HelpPictures {
public:
    /// What is wrong with the help's picture \p name in the language of the Variant in force: empty where nothing is, or where
    /// no page shows such a picture. While they are taken anew, keeps it.
    [[nodiscard]] static QString aged(QWidget& window, const QString& name);

    HelpPictures() = delete;
};

} // namespace kluis::test
