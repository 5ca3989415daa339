// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/ChainVerifier.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/MerkleTree.h"
#include "core/crypto/Sha256.h"

#include <algorithm>

namespace kluis::server {

namespace {

constexpr qint64 near = 8;              // so far away an entry that moved is looked for at once
constexpr std::size_t mostStrays = 256; // and so many are compared with each other

bool follows(QByteArrayView previous, QByteArrayView event, QByteArrayView hash)
{
    return crypto::equal(crypto::Sha256().add(previous).add(event).result(), hash);
}

} // namespace

ChainVerifier::ChainVerifier(const TenantId& chain, QList<protocol::AuditCheckpoint> checkpoints,
                             const ColumnCipher& columns)
    : m_chain(chain), m_checkpoints(std::move(checkpoints)), m_columns(columns), m_stored(32, '\0'),
      m_computed(32, '\0')
{
    m_report.tenant = chain;
    m_report.head = m_stored;
}

void ChainVerifier::add(quint64 number, QByteArrayView sealed, QByteArrayView hash)
{
    const bool isNext = number == m_last + 1;
    if (!isNext) {
        m_report.add(AuditFinding::Kind::Missing, m_last + 1, number - 1);
        m_treeHolds = false;
    }
    std::optional<qint64> offset;
    const auto event = open(number, sealed, offset);
    // Only behind an entry of the same distance does it make sense to ask whether this one follows.
    const bool isNeighbour = isNext && event && (m_runs.isEmpty() ? offset == 0 : m_runs.last().offset == offset);
    if (!event && m_strays.size() < mostStrays) {
        m_strays.push_back({number, sealed.toByteArray()});
    }
    note(number, offset);
    follow(number, event, isNeighbour, hash);
    m_last = number;
    m_report.entries = number;
    m_report.head = m_stored;
    if (m_treeHolds) {
        m_tree.append(crypto::MerkleTree::leaf(hash));
        checkRoots();
    }
}

/// What it says, and how far from its number it was sealed for.
std::optional<QByteArray> ChainVerifier::open(quint64 number, QByteArrayView sealed, std::optional<qint64>& offset)
{
    const auto tryAt = [&](qint64 distance) -> std::optional<QByteArray> {
        auto event = m_columns.open(sealed::auditEvent, ColumnCipher::row(m_chain, qint64(number) + distance), sealed);
        if (!event) {
            return std::nullopt;
        }
        offset = distance;
        return std::move(*event);
    };
    if (auto event = tryAt(m_offset)) {
        return event;
    }
    for (qint64 distance = -near; distance <= near; ++distance) {
        if (distance != m_offset) {
            if (auto event = tryAt(distance)) {
                m_offset = distance;
                return event;
            }
        }
    }
    return std::nullopt;
}

/// Whether it is hashed with the one before. Where it is not, the entry behind tells which of the two hashes is false.
void ChainVerifier::follow(quint64 number, const std::optional<QByteArray>& event, bool isNeighbour,
                           QByteArrayView hash)
{
    const bool fitsStored = event && follows(m_stored, *event, hash);
    const bool fitsComputed =
        m_doubted != 0 && event && !m_computed.isEmpty() && !fitsStored && follows(m_computed, *event, hash);
    if (m_doubted != 0) {
        // The hash that stands is false alone, or the entry was written anew, or the one before it was with its hash.
        const bool isHashAlone = !isNeighbour || fitsComputed;
        m_report.add(isHashAlone ? AuditFinding::Kind::Altered : AuditFinding::Kind::Unlinked,
                     isHashAlone ? m_doubted : std::max<quint64>(m_doubted - 1, 1), m_doubted);
        m_doubted = 0;
    }
    if (isNeighbour && !fitsStored && !fitsComputed) {
        m_doubted = number;
    }
    m_computed = event ? crypto::Sha256().add(fitsComputed ? m_computed : m_stored).add(*event).result() : QByteArray();
    m_stored = hash.toByteArray();
}

void ChainVerifier::note(quint64 number, const std::optional<qint64>& offset)
{
    if (!m_runs.isEmpty() && m_runs.last().offset == offset && m_runs.last().last + 1 == number) {
        m_runs.last().last = number;
        return;
    }
    m_runs.append({number, number, offset});
}

AuditChainReport ChainVerifier::finish()
{
    if (m_doubted != 0) { // nothing behind it tells which of the two it is
        m_report.add(AuditFinding::Kind::Altered, std::max<quint64>(m_doubted - 1, 1), m_doubted);
    }
    weigh();
    for (const auto& [good, other] : std::as_const(m_otherRoots)) {
        const bool isExplained =
            std::any_of(m_report.findings.begin(), m_report.findings.end(),
                        [other = other](const AuditFinding& finding) { return finding.first <= other; });
        if (!isExplained) {
            m_report.add(AuditFinding::Kind::Rewritten, good + 1, other);
        }
    }
    if (!m_checkpoints.isEmpty() && m_checkpoints.last().size > m_last) {
        m_report.add(AuditFinding::Kind::Truncated, m_last + 1, m_checkpoints.last().size);
    }
    std::sort(m_report.findings.begin(), m_report.findings.end(),
              [](const AuditFinding& a, const AuditFinding& b) { return a.first < b.first; });
    return std::move(m_report);
}

/// Tells what moved from what came in between and what is gone. Entries behind a gap that was closed, or behind one put
/// in, are all off by the same distance to the end; ones that changed places are not.
void ChainVerifier::weigh()
{
    qint64 base = 0;
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const Run& run = m_runs.at(i);
        if (run.offset == base) {
            continue;
        }
        if (!run.offset) {
            const bool isPutIn = i + 1 < m_runs.size() && m_runs.at(i + 1).offset &&
                                 *m_runs.at(i + 1).offset == base - qint64(run.last - run.first + 1) &&
                                 std::none_of(m_runs.begin() + i + 2, m_runs.end(),
                                              [base](const Run& later) { return later.offset == base; });
            if (isPutIn) {
                m_report.add(AuditFinding::Kind::Inserted, run.first, run.last);
                base = *m_runs.at(i + 1).offset;
            } else {
                weighStrays(run, base);
            }
            continue;
        }
        const bool comesBack = std::any_of(m_runs.begin() + i + 1, m_runs.end(),
                                           [base](const Run& later) { return later.offset == base; });
        // The last two of a chain that changed places have nothing behind them.
        const bool isSwap =
            i + 1 < m_runs.size() && m_runs.at(i + 1).offset == -*run.offset && base == 0 && i + 2 == m_runs.size();
        if (comesBack || isSwap) {
            const quint64 end = isSwap ? m_runs.at(i + 1).last : run.last;
            m_report.add(AuditFinding::Kind::Reordered, run.first, end);
            i += isSwap ? 1 : 0;
            continue;
        }
        if (*run.offset > base) {
            m_report.add(AuditFinding::Kind::Missing, quint64(qint64(run.first) + base),
                         quint64(qint64(run.first) + *run.offset - 1));
        } else {
            // Two entries are sealed for one number: a copy stands behind its original, a forged one before the true one.
            const auto many = quint64(base - *run.offset);
            m_report.add(AuditFinding::Kind::Inserted, run.first > many ? run.first - many : 1,
                         std::min(run.last, run.first + many - 1));
        }
        base = *run.offset;
    }
}

void ChainVerifier::weighStrays(const Run& run, qint64 base)
{
    for (quint64 number = run.first; number <= run.last; ++number) {
        const auto stray =
            std::find_if(m_strays.begin(), m_strays.end(), [number](const Stray& one) { return one.number == number; });
        if (stray == m_strays.end()) { // beyond what is compared: one finding for all the rest
            m_report.add(AuditFinding::Kind::Altered, number, run.last);
            return;
        }
        m_report.add(isSomewhereElse(*stray, base) ? AuditFinding::Kind::Reordered : AuditFinding::Kind::Altered,
                     number, number);
    }
}

/// Whether it is an entry whose own place holds another stray: they changed places.
bool ChainVerifier::isSomewhereElse(const Stray& stray, qint64 base) const
{
    return std::any_of(m_strays.begin(), m_strays.end(), [&](const Stray& other) {
        return other.number != stray.number &&
               m_columns.open(sealed::auditEvent, ColumnCipher::row(m_chain, qint64(other.number) + base),
                              stray.sealed);
    });
}

void ChainVerifier::checkRoots()
{
    while (m_nextCheckpoint < m_checkpoints.size() && m_checkpoints.at(m_nextCheckpoint).size < m_tree.size()) {
        ++m_nextCheckpoint; // of no entries
    }
    while (m_nextCheckpoint < m_checkpoints.size() && m_checkpoints.at(m_nextCheckpoint).size == m_tree.size()) {
        checkRoot();
        ++m_nextCheckpoint;
    }
}

void ChainVerifier::checkRoot()
{
    const auto& checkpoint = m_checkpoints.at(m_nextCheckpoint);
    if (crypto::equal(checkpoint.root, m_tree.root())) {
        m_goodSize = checkpoint.size;
        m_report.checkpointed = checkpoint.size;
        ++m_report.checkpoints;
        return;
    }
    m_otherRoots.append({m_goodSize, checkpoint.size});
}

} // namespace kluis::server
