// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/SecretBytes.h"
#include "server/ServerKeys.h"
#include "server/admin/DemoStaff.h"
#include "server/store/Store.h"

#include <QCoreApplication>

#include <map>

namespace kluis::server {

/// Starts a synthetic practice's medical log as its first doctor would: genesis, the other medical people's keys, a
/// group with members and first group key for each employer. The recovery secret is made as it must be and, as
/// nobody prints a demonstration's kit, forgotten. One thread.
class DemoMedicalGroup {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DemoMedicalGroup)

public:
    DemoMedicalGroup(Store& store, const ServerKeys& keys, const Clock& clock)
        : m_store(store), m_keys(keys), m_clock(clock)
    {
    }

    /// \p staff must hold a doctor.
    [[nodiscard]] Result<void> start(const DemoStaff& staff);

    [[nodiscard]] const crypto::MedicalLogState& state() const { return m_state; }
    /// The group key of an employer's first epoch; null when it has none.
    [[nodiscard]] const crypto::SecretBytes* groupKey(const TenantId& tenant) const;

private:
    Result<QList<QByteArray>> makeEntries(const DemoStaff& staff);
    Result<void> makeGroup(const Tenant& tenant, const DemoStaff& staff, const DemoPerson& lead,
                           QList<QByteArray>& entries);

    Store& m_store;
    const ServerKeys& m_keys;
    const Clock& m_clock;
    crypto::MedicalLogState m_state;
    std::map<TenantId, crypto::SecretBytes> m_groupKeys;
};

} // namespace kluis::server
