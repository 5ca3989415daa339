// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

class QFile;

namespace kluis::app {

/// Text about a person that a command takes. An argument stands in every process list and in a shell's history, so it may be
/// given as `-`: then it is read from standard input to its end, or asked for at a terminal. Main thread.
class GivenText {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::GivenText)

public:
    static constexpr qsizetype mostBytes = 64 * 1024;

    /// \p given as it stands on the command line, unless it is `-`. \p question: what a prompt says. InvalidArgument for what
    /// is no UTF-8, LimitExceeded past mostBytes.
    [[nodiscard]] static Result<QString> of(const QString& given, const QString& question);
    /// The same for what is needed: asked for at a terminal where nothing is given; without one InvalidArgument, with
    /// \p missing.
    [[nodiscard]] static Result<QString> needed(const QString& given, const QString& question, const QString& missing);
    /// All of standard input, to its end and without the last line's end. Storage where it can't be read, else as above.
    [[nodiscard]] static Result<QString> fromInput();
    /// All of a file, as fromInput().
    [[nodiscard]] static Result<QString> fromFile(const QString& path);

    GivenText() = delete;

private:
    [[nodiscard]] static Result<QString> read(QFile& file);
};

} // namespace kluis::app
