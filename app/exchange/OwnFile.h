// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// A file that a person names, as a whole: nobody else reads it, and no other one is replaced. Any thread.
class OwnFile {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::OwnFile)

public:
    /// At most \p largest bytes and one more, so that too long a file is told from a cut one. InvalidArgument.
    [[nodiscard]] static Result<QByteArray> read(const QString& path, qsizetype largest);
    /// Exists, Storage.
    [[nodiscard]] static Result<void> write(const QString& path, const QByteArray& bytes);

    OwnFile() = delete;
};

} // namespace kluis::app
