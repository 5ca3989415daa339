// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/RecentUse.h"

#include "app/vault/Vault.h"

namespace kluis::app {

namespace {

const QString valueName = QStringLiteral("finder.recent");

} // namespace

Result<QStringList> RecentUse::list()
{
    const auto kept = m_vault.value(valueName);
    if (!kept) {
        return failure(kept);
    }
    return *kept ? QString::fromUtf8(**kept).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

Result<void> RecentUse::note(const QString& key)
{
    if (key.isEmpty() || key.size() > longestKey || key.contains(u'\n')) {
        return {};
    }
    auto keys = list();
    if (!keys) {
        return failure(keys);
    }
    keys->removeAll(key);
    keys->prepend(key);
    return m_vault.setValue(valueName, keys->first(qMin(keys->size(), most)).join(u'\n').toUtf8());
}

} // namespace kluis::app
