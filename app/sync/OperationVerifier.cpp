// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/OperationVerifier.h"

#include "core/crypto/Sha256.h"
#include "core/crypto/Signing.h"

#include <algorithm>

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

OperationVerifier::OperationVerifier(unsigned threads)
{
    const unsigned count = threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < count; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

OperationVerifier::~OperationVerifier()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_next = m_checks.size();
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void OperationVerifier::start(std::vector<Check> checks)
{
    {
        const std::lock_guard lock(m_mutex);
        m_checks = std::move(checks);
        m_next = 0;
        m_bad = nullptr;
        m_busy = unsigned(m_threads.size());
        ++m_batch;
    }
    m_changed.notify_all();
}

const PulledOperation* OperationVerifier::wait()
{
    checkSome(); // rather than idle
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_busy == 0; });
    return m_bad;
}

void OperationVerifier::work()
{
    quint64 done = 0;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_ending || m_batch != done; });
            if (m_ending) {
                return;
            }
            done = m_batch;
        }
        checkSome();
        {
            const std::lock_guard lock(m_mutex);
            --m_busy;
        }
        m_changed.notify_all();
    }
}

void OperationVerifier::checkSome()
{
    for (;;) {
        const std::size_t first = m_next.fetch_add(chunk);
        if (first >= m_checks.size()) {
            return;
        }
        const std::size_t end = std::min(first + chunk, m_checks.size());
        for (std::size_t i = first; i < end; ++i) {
            if (!holds(m_checks[i])) {
                m_bad = m_checks[i].pulled;
                m_next = m_checks.size();
                return;
            }
        }
    }
}

} // namespace kluis::app
