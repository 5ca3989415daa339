// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::test {

/// One of the project's own files.
struct SourceFile {
    QString path; ///< from the project's root, with forward slashes
    QString text;

    /// The text with comments and the contents of string and character literals blanked; line numbers stay.
    [[nodiscard]] QString code() const;
};

/// The project's own files, as they lie on the disk.
class SourceTree {
public:
    /// Every .h and .cpp below \p folders (from the root).
    [[nodiscard]] static QList<SourceFile> code(const QStringList& folders);

    /// Every text file under version control; where there is no repository, every text file outside build/.
    [[nodiscard]] static QList<SourceFile> committed();

    [[nodiscard]] static QString root();
};

} // namespace kluis::test
