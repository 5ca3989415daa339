// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kluis::ui {

/// A text file as it is shown: UTF-8 where it is that, else Latin 1; no longer than can be laid out at once. Any thread.
class PlainText {
public:
    static constexpr qsizetype most = 2'000'000;    ///< bytes shown
    static constexpr qsizetype longestLine = 2'000; ///< characters; a longer one is broken

    /// \p cut: whether only its beginning is shown.
    [[nodiscard]] static QString of(const QByteArray& bytes, bool& cut);

    PlainText() = delete;
};

} // namespace kluis::ui
