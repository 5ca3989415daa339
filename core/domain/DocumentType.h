// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace kluis::domain {

/// Which files may become documents: a short list, told by the end of the name and by the first bytes together, so
/// that neither a program with another name nor a document with macros gets in. Pure functions, any thread.
class DocumentType {
    Q_DECLARE_TR_FUNCTIONS(DocumentType)

public:
    static constexpr qsizetype headSize = 512; ///< bytes of a file that of() wants to see

    /// The media type of a file. InvalidArgument, with a sentence that says which types there are, for every other.
    [[nodiscard]] static Result<QString> of(const QString& fileName, QByteArrayView head);

    DocumentType() = delete;
};

} // namespace kluis::domain
