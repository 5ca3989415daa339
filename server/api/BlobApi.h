// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/BlobMessages.h"
#include "server/api/BlobLimits.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/BlobFiles.h"
#include "server/store/BlobStore.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/Store.h"

#include <QCoreApplication>

#include <array>
#include <mutex>

namespace kluis::server {

/// `POST /v1/blob/…`: the sealed contents of documents come and go in parts (docs/decisions/0031). Who may have a blob is
/// whoever may see its record, by Scope; whoever may not, and who asks for none there is, gets the same answer. A part
/// is durable before it is answered, and nothing is given out before the whole was checked. Any thread.
class BlobApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BlobApi)

public:
    BlobApi(Store& store, MedicalLogReplay& medicalLog, const Clock& clock, BlobFiles files, const BlobLimits& limits)
        : m_store(store), m_medicalLog(medicalLog), m_clock(clock), m_files(std::move(files)), m_limits(limits)
    {
    }

    [[nodiscard]] HttpResponse begin(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse part(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse close(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse read(const HttpRequest& request, const Caller& caller);

    /// Removes what was begun and left, and files that belong to nothing; now and then.
    [[nodiscard]] Result<void> sweep();

private:
    Result<protocol::BlobState> announce(StoreDatabase& database, const protocol::BlobBegin& wanted,
                                         const Caller& caller);
    Result<qint64> placeFor(StoreDatabase& database, const protocol::BlobBegin& wanted, const Caller& caller);
    Result<protocol::BlobState> take(const protocol::BlobPart& part, const Caller& caller);
    Result<protocol::BlobState> finish(const RecordId& id, const Caller& caller);
    Result<protocol::BlobPart> partOf(const protocol::BlobRequest& wanted, const HttpRequest& request,
                                      const Caller& caller);
    Result<StoredBlob> ownBlob(const RecordId& id, const Caller& caller);
    Result<StoredBlob> readableBlob(StoreDatabase& database, const RecordId& id, const Caller& caller);
    Result<void> recordSent(const StoredBlob& blob, const HttpRequest& request, const Caller& caller);
    std::mutex& guardOf(const RecordId& id);
    tl::unexpected<Error> unknown() const;

    Store& m_store;
    MedicalLogReplay& m_medicalLog;
    const Clock& m_clock;
    BlobFiles m_files;
    BlobLimits m_limits;
    std::array<std::mutex, 64> m_guards; ///< so that no two write into one file at once
};

} // namespace kluis::server
