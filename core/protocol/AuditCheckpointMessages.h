// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/AuditCheckpoint.h"
#include "core/protocol/AuditCountersignature.h"

#include <QByteArray>
#include <QList>

namespace kluis::protocol {

/// `POST /v1/audit/checkpoints`: what a client holds, for each chain it may ask about.
struct AuditCheckpointRequest {
    struct Known {
        TenantId chain;
        quint64 size = 0; ///< of the checkpoint held; 0: none
    };
    QList<Known> known;
    bool wantsChains = false; ///< the privacy officer: which chains there are, behind chainsAfter
    TenantId chainsAfter;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditCheckpointRequest> decode(const QByteArray& bytes);
};

/// Answer: the newest checkpoint of each chain there is one of, also where the client holds it already: a server that
/// keeps silent about a chain is noticed.
struct AuditCheckpointAnswer {
    struct News {
        AuditCheckpoint checkpoint;
        QList<QByteArray> proof; ///< that it begins with what the client holds (RFC 9162); empty where it holds none
    };
    QList<News> news;
    QList<TenantId>
        chains; ///< those asked for that have a checkpoint, in order of id; fewer than a message takes: the last

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditCheckpointAnswer> decode(const QByteArray& bytes);
};

/// `POST /v1/audit/countersign`: by a privacy officer, at most one a chain. The answer is empty.
struct AuditCountersignRequest {
    QList<AuditCountersignature> signatures;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditCountersignRequest> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
