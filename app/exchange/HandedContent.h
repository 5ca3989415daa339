// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/DocumentOpener.h"
#include "core/protocol/DocumentRecord.h"

#include <QIODevice>

#include <optional>

namespace kluis::app {

/// The content of a sealed document, to be read once from the first byte to the last. It is shorter than announced when
/// it does not open: whoever reads compares its digest. One thread.
class HandedContent : public QIODevice {
public:
    /// \p sealed stands at the first sealed byte and outlives this. Errors: those of crypto::DocumentOpener::begin.
    [[nodiscard]] static Result<std::unique_ptr<HandedContent>>
    open(QIODevice& sealed, const crypto::DocumentContext& context, const protocol::DocumentRecord& record);
    ~HandedContent() override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    HandedContent(QIODevice& sealed, crypto::DocumentOpener opener, qint64 sealedSize);

    QIODevice& m_sealed;
    crypto::DocumentOpener m_opener;
    qint64 m_left; ///< sealed bytes still to read
    QByteArray m_opened;
};

} // namespace kluis::app
