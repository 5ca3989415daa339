// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/SecretBytes.h"
#include "core/domain/SyntheticPractice.h"
#include "server/ServerKeys.h"
#include "server/admin/DirectWriter.h"
#include "server/store/AccountStore.h"
#include "server/store/Store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <vector>

namespace kluis::server {

/// Somebody of a synthetic practice, with everything a real person would hold: these exist only where the
/// environment is labelled demo or test.
struct DemoPerson {
    QString login;
    QString displayName;
    domain::Role role = domain::Role::Planner;
    QStringList employers; ///< short names
    QString department;    ///< for a manager
    UserId user;
    DeviceId device;
    QString password;
    QString accountKey;    ///< text form; medical roles only
    QByteArray totpSecret; ///< 20 bytes
    crypto::IdentityBundle keys = crypto::IdentityBundle::generate();
    crypto::SigningKeyPair deviceKey = crypto::SigningKeyPair::generate(); ///< its seed is kept nowhere

    [[nodiscard]] OperationAuthor author() const { return {user, device, role, &deviceKey}; }
};

/// Enrols the staff of a synthetic practice: employers, accounts, grants, and for each person real keys made from
/// a random password exactly as a client makes them. One thread.
class DemoStaff {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DemoStaff)

public:
    DemoStaff(Store& store, const ServerKeys& keys, const Clock& clock, crypto::KdfParameters kdf = {})
        : m_store(store), m_keys(keys), m_clock(clock), m_kdf(kdf)
    {
    }

    /// Makes the employers and everybody. Takes a second a person.
    [[nodiscard]] Result<void> enrol(const std::vector<domain::SyntheticEmployer>& employers);

    [[nodiscard]] const std::vector<Tenant>& tenants() const { return m_tenants; }
    [[nodiscard]] const std::vector<DemoPerson>& people() const { return m_people; }
    /// The first person of a role, working for an employer when one is named; null when there is none.
    [[nodiscard]] const DemoPerson* find(domain::Role role, const QString& employer = {}) const;

    /// [{login, name, password, role, employers, department, totpSecret, otpauth, accountKey?}]: secrets.
    [[nodiscard]] QJsonArray toJson() const;

private:
    [[nodiscard]] static std::vector<DemoPerson> plan(const std::vector<domain::SyntheticEmployer>& employers);
    Result<void> enrol(DemoPerson& person);
    [[nodiscard]] Result<protocol::EnrolRequest> makeKeys(DemoPerson& person) const;

    Store& m_store;
    const ServerKeys& m_keys;
    const Clock& m_clock;
    crypto::KdfParameters m_kdf;
    std::vector<Tenant> m_tenants;
    std::vector<DemoPerson> m_people;
};

} // namespace kluis::server
