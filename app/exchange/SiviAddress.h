// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/SiviWriter.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

namespace kluis::app {

class Vault;

/// To whom an employer's SIVI messages went the last time, in this vault: keys that nobody should type twice. The vault's
/// thread; errors are the storage's.
class SiviAddress {
public:
    SiviAddress(Vault& vault, const TenantId& employer);

    /// Empty where none was kept. Without what is of one message alone: employer's name, reference, time, whether it is a test.
    [[nodiscard]] Result<SiviEnvelope> load();
    [[nodiscard]] Result<void> keep(const SiviEnvelope& envelope);

private:
    Vault& m_vault;
    QString m_name;
};

} // namespace kluis::app
