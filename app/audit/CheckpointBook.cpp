// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/CheckpointBook.h"

#include "app/vault/Vault.h"
#include "core/storage/Rows.h"

namespace kluis::app {

using protocol::AuditCheckpoint;

namespace {

const QString heldPrefix = QStringLiteral("audit-checkpoint/");

QString nameOf(const TenantId& chain)
{
    return heldPrefix + chain.toString();
}

QString asideOf(const TenantId& chain)
{
    return QStringLiteral("audit-checkpoint-aside/") + chain.toString();
}

/// The epoch in which the person said that it is right.
QString confirmedOf(const TenantId& chain)
{
    return QStringLiteral("audit-checkpoint-confirmed/") + chain.toString();
}

} // namespace

Result<std::optional<AuditCheckpoint>> CheckpointBook::read(const QString& name) const
{
    const auto bytes = m_vault.value(name);
    if (!bytes || !*bytes) {
        return bytes ? Result<std::optional<AuditCheckpoint>>(std::nullopt) : failure(bytes);
    }
    auto checkpoint = AuditCheckpoint::decode(**bytes);
    return checkpoint ? Result<std::optional<AuditCheckpoint>>(std::move(*checkpoint)) : failure(checkpoint);
}

Result<std::optional<AuditCheckpoint>> CheckpointBook::held(const TenantId& chain) const
{
    return read(nameOf(chain));
}

Result<void> CheckpointBook::keep(const AuditCheckpoint& checkpoint)
{
    return m_vault.setValue(nameOf(checkpoint.chain), checkpoint.encode());
}

Result<void> CheckpointBook::putAside(const TenantId& chain)
{
    const auto isDoubted = isUnconfirmed(chain);
    if (!isDoubted || *isDoubted) {
        return isDoubted ? Result<void>() : failure(isDoubted);
    }
    const auto old = held(chain);
    return old && *old ? m_vault.setValue(asideOf(chain), (*old)->encode()) : (old ? Result<void>() : failure(old));
}

Result<bool> CheckpointBook::isUnconfirmed(const TenantId& chain) const
{
    const auto aside = read(asideOf(chain));
    const auto now = aside ? held(chain) : aside;
    if (!now || !*aside) {
        return now ? Result<bool>(false) : failure(now);
    }
    const auto confirmed = m_vault.value(confirmedOf(chain));
    return confirmed ? Result<bool>(!*confirmed || !*now || **confirmed != (*now)->epoch) : failure(confirmed);
}

Result<void> CheckpointBook::confirm(const TenantId& chain)
{
    const auto now = held(chain);
    return now && *now ? m_vault.setValue(confirmedOf(chain), (*now)->epoch) : (now ? Result<void>() : failure(now));
}

Result<QList<TenantId>> CheckpointBook::chains() const
{
    QList<TenantId> found;
    auto row = m_vault.database().query("SELECT name FROM named_value WHERE name > ?1 AND name < ?2", heldPrefix,
                                        QString(heldPrefix + QChar(u'~')));
    const auto read = storage::forEachRow(row, [&] {
        if (const auto chain = TenantId::fromString(row->text(0).mid(heldPrefix.size()))) {
            found.append(*chain);
        }
    });
    return read ? Result<QList<TenantId>>(found) : failure(read);
}

Result<QList<AuditCheckpoint>> CheckpointBook::all(const QList<TenantId>& chains) const
{
    QList<AuditCheckpoint> found;
    for (const TenantId& chain : chains) {
        for (const QString& name : {asideOf(chain), nameOf(chain)}) {
            auto one = read(name);
            if (!one) {
                return failure(one);
            }
            if (*one) {
                found.append(std::move(**one));
            }
        }
    }
    return found;
}

} // namespace kluis::app
