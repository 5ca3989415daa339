// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/DocumentReading.h"
#include "app/vault/Vault.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace kluis::app {

/// Opens a sealed document of the profile into a file of the person's choice. The file appears whole and checked, or not
/// at all; while it is being written there may be a part of it beside it. Any thread.
class DocumentExport {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DocumentExport)

public:
    /// \p sealed: the sealed file. Exists when there is a file at \p target; CryptoFailure when it is not the document;
    /// Storage.
    [[nodiscard]] static Result<void> write(const QString& sealed, const RecordId& id, const KnownDocument& document,
                                            const QString& target);
    /// Content that is in memory. Exists, Storage.
    [[nodiscard]] static Result<void> writeBytes(const QByteArray& content, const QString& target);

    DocumentExport() = delete;

private:
    using Sink = DocumentReading::Sink;
    [[nodiscard]] static Result<void> writeAll(const QString& target,
                                               const std::function<Result<void>(const Sink&)>& giveTo);
};

} // namespace kluis::app
