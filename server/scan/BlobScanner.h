// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/Operation.h"
#include "core/scan/MalwareScanner.h"
#include "server/store/BlobFiles.h"
#include "server/store/BlobStore.h"
#include "server/store/Store.h"

#include <atomic>

namespace kluis::server {

/// Looks at a content that the server can open, through a scanner, and books what that says; what is infected is set aside and
/// goes to the audit log. A content is held piece by piece, and never lies open on the disk. Any thread; the parts given must
/// outlive it.
class BlobScanner {
public:
    BlobScanner(Store& store, const BlobFiles& files, const Clock& clock, const scan::MalwareScanner& scanner)
        : m_store(store), m_files(files), m_clock(clock), m_scanner(scanner)
    {
    }
    /// A look ends Cancelled once \p stop says so; it must outlive this.
    void setStop(const std::atomic<bool>& stop) { m_stop = &stop; }

    /// \p item of \p op is the record of \p blob, which is whole. CryptoFailure or Malformed where it does not open that
    /// content: nobody can open it then, and nothing is booked. Errors of the scanner and the store.
    /// Of the scanner Unreachable and LimitExceeded; it has \p milliseconds.
    [[nodiscard]] Result<scan::ScanVerdict> look(const StoredBlob& blob, const protocol::Operation& op,
                                                 const protocol::OperationItem& item,
                                                 int milliseconds = scan::MalwareScanner::patience) const;

private:
    Result<scan::ScanVerdict> verdict(const StoredBlob& blob, const protocol::Operation& op,
                                      const protocol::OperationItem& item, int milliseconds) const;
    Result<void> book(const StoredBlob& blob, const protocol::Operation& op, const protocol::OperationItem& item,
                      const scan::ScanVerdict& verdict) const;

    Store& m_store;
    const BlobFiles& m_files;
    const Clock& m_clock;
    const scan::MalwareScanner& m_scanner;
    const std::atomic<bool>* m_stop = nullptr;
};

} // namespace kluis::server
