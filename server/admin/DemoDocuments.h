// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Category.h"
#include "server/store/BlobFiles.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QString>

namespace kluis::server {

/// Puts made-up documents where uploaded ones lie, sealed as a client seals them. One thread.
class DemoDocuments {
public:
    explicit DemoDocuments(BlobFiles files) : m_files(std::move(files)) {}

    /// Where a document goes and whose it is.
    struct Place {
        TenantId tenant;
        DossierId dossier;
        qint64 number = 0; ///< StoredDossier::number
        domain::Category category = domain::Category::Process;
        UserId author;
        qint64 now = 0; ///< Unix milliseconds
    };
    struct Stored {
        RecordId id;
        QString record; ///< protocol::DocumentRecord::encode()
    };
    /// Stores \p pdf under that file name. Storage.
    [[nodiscard]] Result<Stored> add(StoreDatabase& database, const Place& place, const QString& name,
                                     const QByteArray& pdf) const;

private:
    BlobFiles m_files;
};

} // namespace kluis::server
