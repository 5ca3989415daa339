// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kluis::server {

/// A small PDF of made-up letters: lines of text on A4 pages, in a font every reader has. Pure functions, any thread.
class DemoPaper {
public:
    /// \p title in large type on the first page; characters outside Latin 1 become question marks.
    [[nodiscard]] static QByteArray pdf(const QString& title, const QStringList& lines);

    DemoPaper() = delete;
};

} // namespace kluis::server
