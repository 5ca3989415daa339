// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/HeldScope.h"

#include "core/crypto/Bytes.h"
#include "core/storage/Rows.h"

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
    const auto bytes = value(heldName(tenant));
    if (!bytes) {
        return failure(bytes);
    }
    // What a later program wrote is no more than a reason to fetch everything.
    auto facts = ScopeFacts::decode(*bytes);
    return facts ? std::optional(std::move(*facts)) : std::nullopt;
}

Result<void> HeldScope::setFacts(qint64 tenant, const ScopeFacts& facts)
{
    return setValue(heldName(tenant), facts.encode());
}

Result<std::optional<HeldScope::Coming>> HeldScope::coming(qint64 tenant)
{
    const auto bytes = value(comingName(tenant));
    if (!bytes) {
        return failure(bytes);
    }
    auto facts = ScopeFacts::decode(bytes->mid(headSize));
    if (!facts) {
        return std::optional<Coming>();
    }
    return std::optional(Coming{std::move(*facts), bytes->first(versionSize),
                                qFromBigEndian<quint64>(bytes->constData() + versionSize)});
}

Result<void> HeldScope::setComing(qint64 tenant, const Coming& coming)
{
    return setValue(comingName(tenant), coming.version.leftJustified(versionSize, '\0', true) +
                                            crypto::bigEndian(coming.filled) + coming.facts.encode());
}

Result<void> HeldScope::arrive(qint64 tenant, const Coming& coming)
{
    const auto set = setFacts(tenant, coming.facts);
    return set ? removeValue(comingName(tenant)) : set;
}

Result<void> HeldScope::forget(qint64 tenant)
{
    auto gone = removeValue(heldName(tenant));
    gone = gone ? removeValue(comingName(tenant)) : gone;
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

Result<QByteArray> HeldScope::value(const QString& name)
{
    auto row = m_database.query("SELECT value FROM named_value WHERE name = ?1", name);
    QByteArray bytes;
    const auto walked = storage::forEachRow(row, [&] { bytes = row->blob(0); });
    return walked ? Result<QByteArray>(std::move(bytes)) : failure(walked);
}

Result<void> HeldScope::setValue(const QString& name, const QByteArray& value)
{
    return m_database.run("INSERT OR REPLACE INTO named_value(name, value) VALUES (?1, ?2)", name, value);
}

Result<void> HeldScope::removeValue(const QString& name)
{
    return m_database.run("DELETE FROM named_value WHERE name = ?1", name);
}

} // namespace kluis::app
