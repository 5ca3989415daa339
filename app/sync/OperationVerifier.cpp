// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/OperationVerifier.h"

#include "core/crypto/Sha256.h"
#include "core/crypto/Signing.h"

#include <algorithm>
#include <atomic>

namespace kluis::app {

using protocol::PulledOperation;

namespace {

constexpr std::size_t chunk = 16; // operations a thread takes at once

bool holds(const OperationVerifier::Check& check)
{
    const protocol::Operation& operation = *check.pulled->operation;
    // The text is the dear part of a long operation: made once for both.
    const QByteArray text = operation.signedText();
    return crypto::verify(check.publicKey, text, operation.signature) &&
           crypto::Sha256().add(text).add(operation.signature).result() == check.pulled->digest;
}

} // namespace

struct OperationVerifier::Work {
    explicit Work(std::vector<Check> all) : checks(std::move(all)), open(checks.size()) {}

    /// Until all are handed out. Any thread.
    void help();

    const std::vector<Check> checks;
    std::atomic<std::size_t> next{0}; ///< the first that nobody took
    std::atomic<std::size_t> open;    ///< not yet checked
    std::atomic<const PulledOperation*> bad{nullptr};
};

void OperationVerifier::Work::help()
{
    for (std::size_t first = next.fetch_add(chunk); first < checks.size(); first = next.fetch_add(chunk)) {
        const std::size_t end = std::min(first + chunk, checks.size());
        for (std::size_t i = first; i < end; ++i) {
            if (bad == nullptr && !holds(checks[i])) {
                bad = checks[i].pulled;
            }
        }
        open -= end - first;
        open.notify_all();
    }
}

OperationVerifier::Batch OperationVerifier::start(std::vector<Check> checks)
{
    auto batch = std::make_shared<Work>(std::move(checks));
    // Who waits takes the first chunk: a few changes are checked sooner than a thread is awake.
    const std::size_t chunks = (batch->checks.size() + chunk - 1) / chunk;
    for (std::size_t i = 1; i < chunks && i <= WorkerPool::size(); ++i) {
        m_pool.post([batch] { batch->help(); });
    }
    return batch;
}

const PulledOperation* OperationVerifier::wait(const Batch& batch)
{
    batch->help(); // rather than idle
    for (std::size_t left = batch->open; left != 0; left = batch->open) {
        batch->open.wait(left);
    }
    return batch->bad;
}

} // namespace kluis::app
