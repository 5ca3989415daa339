// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/api/Caller.h"
#include "server/api/PushJudge.h"
#include "server/scan/ScannerSetting.h"
#include "server/store/BlobFiles.h"
#include "server/store/BlobStore.h"
#include "server/store/Store.h"

#include <QDeadlineTimer>

#include <semaphore>
#include <vector>

namespace kluis::server {

/// Looks for malware in what is pushed, before anything of it becomes a record: at each content that the server can open and
/// that nobody looked at yet (docs/decisions/0049). No transaction is open meanwhile. Any thread; the parts given must
/// outlive it.
class DocumentScreen {
public:
    /// The longest one push is kept waiting: milliseconds. What is not looked at by then is for the next one.
    static constexpr int longestWait = 20'000;

    /// \p folder: the data folder.
    DocumentScreen(Store& store, const Clock& clock, BlobFiles files, QString folder)
        : m_store(store), m_clock(clock), m_files(std::move(files)), m_folder(std::move(folder))
    {
    }

    /// Refuses, in \p candidates, what is no document's record. \returns whether a document that nobody looked at is to be
    /// refused. Errors are the store's.
    [[nodiscard]] Result<bool> examine(std::vector<PushCandidate>& candidates, const Caller& caller);

private:
    Result<void> lookAtAll(std::vector<PushCandidate>& candidates, const Caller& caller,
                           const scan::MalwareScanner& scanner);
    Result<void> look(PushCandidate& candidate, const Caller& caller, const scan::MalwareScanner& scanner,
                      QDeadlineTimer until);
    Result<void> forget(const StoredBlob& blob);

    Store& m_store;
    const Clock& m_clock;
    BlobFiles m_files;
    QString m_folder;
    std::counting_semaphore<> m_seats{2}; ///< so many pushes at once may wait for the scanner
};

} // namespace kluis::server
