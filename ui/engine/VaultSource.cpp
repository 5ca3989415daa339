// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/VaultSource.h"

#include "app/vault/VaultReader.h"

namespace kluis::ui {

VaultSource::VaultSource(std::unique_ptr<app::VaultReader> reader) : m_reader(std::move(reader))
{
}

VaultSource::~VaultSource() = default;

Result<int> VaultSource::count(const QString& filter)
{
    return m_reader->count(filter);
}

Result<QList<app::DossierRow>> VaultSource::rows(const QString& filter, int offset, int limit)
{
    return m_reader->list(filter, limit, offset);
}

} // namespace kluis::ui
