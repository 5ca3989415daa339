// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/DocumentFormat.h"
#include "core/protocol/DocumentRecord.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>

class QIODevice;

namespace kluis::app {

/// Opens a sealed document piece by piece. Any thread.
class DocumentReading {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DocumentReading)

public:
    /// Takes a piece of the content, in order; an error ends the reading. The piece is wiped afterwards.
    using Sink = std::function<Result<void>(const QByteArray&)>;

    /// Reads \p sealed from where it stands to the end of the document: DocumentRecord::sealedSize() bytes. What \p sink
    /// got counts only when this succeeds. CryptoFailure when it is not the document; else the sink's errors.
    [[nodiscard]] static Result<void> read(QIODevice& sealed, const crypto::DocumentContext& context,
                                           const protocol::DocumentRecord& record, const Sink& sink);
    /// The same from a file. Storage when it can't be read.
    [[nodiscard]] static Result<void> readFile(const QString& sealed, const crypto::DocumentContext& context,
                                               const protocol::DocumentRecord& record, const Sink& sink);

    DocumentReading() = delete;
};

} // namespace kluis::app
