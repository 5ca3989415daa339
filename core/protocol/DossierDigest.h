// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>

#include <array>

namespace kluis::protocol {

/// A digest over (dossier, kind, id, revision) of records, in any order: both sides compare what they hold of a bucket of
/// dossiers without sending it. It finds what went wrong by accident. It proves nothing: chains and signatures do that.
/// Value type.
class DossierDigest {
public:
    static constexpr quint64 buckets = 1024;
    static constexpr qsizetype size = 16; ///< bytes

    /// From 1; the same for everybody.
    [[nodiscard]] static quint64 bucketOf(const DossierId& dossier);

    /// Takes a record in; taken in twice it is out again.
    void add(const DossierId& dossier, quint8 kind, const QByteArray& record, quint64 revision);
    [[nodiscard]] QByteArray bytes() const { return {m_sum.data(), size}; }

private:
    std::array<char, size> m_sum{};
};

} // namespace kluis::protocol
