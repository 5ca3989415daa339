// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/SecretBytes.h"
#include "core/domain/SyntheticRandom.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QString>

#include <initializer_list>

namespace kluis::server {

/// What stands for whom in an anonymised copy. All of it follows from a secret seed, so that the same thing has the same
/// pseudonym everywhere, and from nothing else: once the seed is forgotten nobody finds a way back. One thread.
class Pseudonyms {
public:
    /// \p seed 32 bytes.
    explicit Pseudonyms(crypto::SecretBytes seed) : m_seed(std::move(seed)) {}

    /// \p id is called \p other: for who exists in the copy already.
    void fix(const QByteArray& id, const QByteArray& other) { m_fixed.insert(id, other); }
    /// 16 bytes; zeros, "nobody", stay zeros.
    [[nodiscard]] QByteArray id(const QByteArray& id) const;
    template <typename AnyId> [[nodiscard]] AnyId id(const AnyId& of) const
    {
        return AnyId::fromBytes(id(of.bytes())).value_or(AnyId());
    }

    /// How many days everything of \p person is moved: the same for all of his dates. Whole weeks, so that working days
    /// stay working days; 1 to 13 weeks back, so that nothing lies in the future.
    [[nodiscard]] int days(QByteArrayView person) const;
    /// \p millis moved by as much.
    [[nodiscard]] qint64 time(qint64 millis, QByteArrayView person) const;

    /// Dice for one thing: the same for the same parts.
    [[nodiscard]] domain::SyntheticRandom dice(std::initializer_list<QByteArrayView> parts) const;
    /// TextMask of \p text, the same for the same text within \p context.
    [[nodiscard]] QString text(const QByteArray& context, const QString& text) const;
    /// As text(), and no two texts of a context get the same.
    [[nodiscard]] QString unique(const QByteArray& context, const QString& text);

private:
    [[nodiscard]] QByteArray digest(std::initializer_list<QByteArrayView> parts) const;

    crypto::SecretBytes m_seed;
    QHash<QByteArray, QByteArray> m_fixed;
    QHash<QByteArray, QString> m_given; ///< by digest of what it stands for
    QSet<QByteArray> m_taken;           ///< context and pseudonym
};

} // namespace kluis::server
