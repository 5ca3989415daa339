// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/HeldScope.h"

#include "app/vault/NamedValues.h"
#include "core/crypto/Bytes.h"

#include <QtEndian>

namespace kluis::app {

using protocol::ScopeFacts;

namespace {

constexpr qsizetype versionSize = 16; // bytes
constexpr qsizetype headSize = versionSize + qsizetype(sizeof(quint64));

QString heldName(qint64 tenant)
{
    return QStringLiteral("sync.scope-held.") + QString::number(tenant);
}

QString comingName(qint64 tenant)
{
    return QStringLiteral("sync.scope-coming.") + QString::number(tenant);
}

} // namespace

Result<std::optional<ScopeFacts>> HeldScope::facts(qint64 tenant)
{
    const auto bytes = NamedValues(m_database).value(heldName(tenant));
    if (!bytes) {
        return failure(bytes);
    }
    // What a later program wrote is no more than a reason to fetch everything.
    auto facts = ScopeFacts::decode(bytes->value_or(QByteArray()));
    return facts ? std::optional(std::move(*facts)) : std::nullopt;
}

Result<void> HeldScope::setFacts(qint64 tenant, const ScopeFacts& facts)
{
    return NamedValues(m_database).set(heldName(tenant), facts.encode());
}

Result<std::optional<HeldScope::Coming>> HeldScope::coming(qint64 tenant)
{
    const auto kept = NamedValues(m_database).value(comingName(tenant));
    if (!kept) {
        return failure(kept);
    }
    const QByteArray bytes = kept->value_or(QByteArray());
    auto facts = ScopeFacts::decode(bytes.mid(headSize));
    if (!facts) {
        return std::optional<Coming>();
    }
    return std::optional(
        Coming{std::move(*facts), bytes.first(versionSize), qFromBigEndian<quint64>(bytes.constData() + versionSize)});
}

Result<std::optional<ScopeFacts>> HeldScope::settled(qint64 tenant)
{
    const auto pending = coming(tenant);
    return !pending ? failure(pending) : *pending ? std::nullopt : facts(tenant);
}

Result<void> HeldScope::setComing(qint64 tenant, const Coming& coming)
{
    return NamedValues(m_database)
        .set(comingName(tenant), coming.version.leftJustified(versionSize, '\0', true) +
                                     crypto::bigEndian(coming.filled) + coming.facts.encode());
}

Result<void> HeldScope::arrive(qint64 tenant, const Coming& coming)
{
    const auto set = setFacts(tenant, coming.facts);
    return set ? NamedValues(m_database).remove(comingName(tenant)) : set;
}

Result<void> HeldScope::forget(qint64 tenant)
{
    auto gone = NamedValues(m_database).remove(heldName(tenant));
    gone = gone ? NamedValues(m_database).remove(comingName(tenant)) : gone;
    return gone ? unname(tenant) : gone;
}

Result<void> HeldScope::narrow(qint64 tenant, const ScopeFacts& facts)
{
    const auto set = setFacts(tenant, facts);
    return set ? unname(tenant) : set;
}

/// The cursor's scope is none that the server gives, so that it tells of the next one even where that is the one of before.
Result<void> HeldScope::unname(qint64 tenant)
{
    return m_database.run("UPDATE tenant SET scope_version = zeroblob(16) WHERE number = ?1 AND scope_version <> x''",
                          tenant);
}

} // namespace kluis::app
