// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoStaff.h"

#include "core/crypto/Base32.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoveryLogin.h"
#include "core/crypto/Totp.h"
#include "core/domain/FieldCatalogue.h"
#include "server/api/EnrolmentService.h"
#include "server/store/EmployerStore.h"

#include <QJsonObject>

#include <algorithm>

namespace kluis::server {

using crypto::KeyDerivation;
using crypto::SecretBytes;
using domain::Role;

namespace {

constexpr std::size_t staffedEmployers = 2; ///< employers with people of their own; the others only have the practice
constexpr qsizetype accountKeySize = 32;

DemoPerson somebody(const QString& login, const QString& name, Role role, const QStringList& employers,
                    const QString& department = {})
{
    DemoPerson person;
    person.login = login;
    person.displayName = name;
    person.role = role;
    person.employers = employers;
    person.department = department;
    return person;
}

/// Sixteen characters that are easy to read and type.
QString newPassword()
{
    constexpr int randomBytes = 10;
    constexpr int group = 4;
    return crypto::Base32::grouped(crypto::Base32::encode(crypto::randomBytes(randomBytes)), group).toLower();
}

} // namespace

std::vector<DemoPerson> DemoStaff::plan(const std::vector<domain::SyntheticEmployer>& employers)
{
    std::vector<DemoPerson> people;
    QStringList all;
    for (std::size_t i = 0; i < employers.size(); ++i) {
        const domain::SyntheticEmployer& employer = employers[i];
        all.append(employer.shortName);
        if (i >= staffedEmployers) {
            continue;
        }
        const QStringList own{employer.shortName};
        const bool first = i == 0;
        people.push_back(somebody(QStringLiteral("hr.") % employer.shortName,
                                  first ? QStringLiteral("Hanneke Ruiter") : QStringLiteral("Rob Hendriks"), Role::Hr,
                                  own));
        people.push_back(somebody(QStringLiteral("manager.") % employer.shortName,
                                  first ? QStringLiteral("Maarten Leeuw") : QStringLiteral("Lotte Maas"), Role::Manager,
                                  own, employer.departments.value(0)));
        people.push_back(somebody(QStringLiteral("case-manager.") % employer.shortName,
                                  first ? QStringLiteral("Carla Meijer") : QStringLiteral("Mo Casali"),
                                  Role::CaseManager, own));
    }
    people.push_back(somebody(QStringLiteral("doctor"), QStringLiteral("Dirk Artsen"), Role::Doctor, all));
    people.push_back(somebody(QStringLiteral("doctor2"), QStringLiteral("Dina Kuipers"), Role::Doctor, all));
    people.push_back(somebody(QStringLiteral("assistant"), QStringLiteral("Anna Steen"), Role::DoctorAssistant, all));
    people.push_back(somebody(QStringLiteral("expert"), QStringLiteral("Eva Werker"), Role::OccupationalExpert, all));
    people.push_back(somebody(QStringLiteral("planner"), QStringLiteral("Pim Planting"), Role::Planner, all));
    people.push_back(
        somebody(QStringLiteral("administrator"), QStringLiteral("Fatima Beheer"), Role::Administrator, {}));
    people.push_back(somebody(QStringLiteral("privacy"), QStringLiteral("Piet Waker"), Role::PrivacyOfficer, all));
    return people;
}

Result<void> DemoStaff::enrol(const std::vector<domain::SyntheticEmployer>& employers)
{
    const qint64 now = m_clock.unixMillis();
    auto made = m_store.write<void>([&](StoreDatabase& database) -> Result<void> {
        AccountStore accounts(database);
        for (const domain::SyntheticEmployer& employer : employers) {
            auto tenant = accounts.addTenant(employer.shortName, employer.name, now);
            if (!tenant) {
                return failure(tenant);
            }
            for (const QStringView field : {u"erd_zw", u"erd_wga"}) {
                const auto said = EmployerStore(database).set(tenant->id, *domain::FieldCatalogue::find(field),
                                                              QStringLiteral("false"));
                if (!said) {
                    return said;
                }
            }
            m_tenants.push_back(std::move(*tenant));
        }
        return {};
    });
    if (!made) {
        return made;
    }
    m_people = plan(employers);
    for (DemoPerson& person : m_people) {
        if (auto done = enrol(person); !done) {
            return done;
        }
    }
    return {};
}

Result<void> DemoStaff::enrol(DemoPerson& person)
{
    const qint64 now = m_clock.unixMillis();
    const auto invited = m_store.write<UserId>([&](StoreDatabase& database) -> Result<UserId> {
        AccountStore accounts(database);
        const auto account = accounts.addUser(person.login, person.displayName, person.role, now);
        if (!account) {
            return failure(account);
        }
        for (const Tenant& tenant : m_tenants) {
            if (!person.employers.contains(tenant.shortName)) {
                continue;
            }
            if (auto granted = accounts.grant(account->id, tenant.id, person.department, now); !granted) {
                return failure(granted);
            }
        }
        return account->id;
    });
    if (!invited) {
        return failure(invited);
    }
    person.user = *invited;
    auto request = makeKeys(person);
    if (!request) {
        return failure(request);
    }
    return m_store.write<void>([&](StoreDatabase& database) -> Result<void> {
        EnrolmentService enrolment(database, m_keys);
        const auto code = enrolment.issueCode(person.user, now);
        if (!code) {
            return failure(code);
        }
        request->codeSecret = code->secret().view().toByteArray();
        const auto answer = enrolment.complete(*request, now);
        if (!answer) {
            return failure(answer);
        }
        person.totpSecret = answer->totpSecret;
        return AccountStore(database).confirm(person.user);
    });
}

/// What a client does at enrolment, step for step (SECURITY B1).
Result<protocol::EnrolRequest> DemoStaff::makeKeys(DemoPerson& person) const
{
    person.password = newPassword();
    person.device = crypto::randomId<DeviceId>();
    protocol::EnrolRequest request;
    request.login = person.login;
    request.salt = crypto::randomBytes(KeyDerivation::saltSize);
    request.kdfMemory = m_kdf.memoryBytes;
    request.kdfPasses = m_kdf.passes;
    const auto masterKey = KeyDerivation::masterKey(SecretBytes::fromPassword(person.password), request.salt, m_kdf);
    if (!masterKey) {
        return failure(masterKey);
    }
    SecretBytes accountKey;
    if (domain::isMedical(person.role)) {
        accountKey = SecretBytes::random(accountKeySize);
        person.accountKey = crypto::KeyText::encode(crypto::KeyText::Kind::AccountKey, accountKey);
    }
    const SecretBytes wrapKey = KeyDerivation::userWrapKey(*masterKey, accountKey, person.user);
    auto bundle = person.keys.wrap(wrapKey, person.user);
    if (!bundle) {
        return failure(bundle);
    }
    // The printed kit's key: made, used once, and kept by nobody here.
    const SecretBytes recoveryKey = SecretBytes::random(accountKeySize);
    auto recoveryBundle = person.keys.wrapForRecovery(recoveryKey, person.user);
    if (!recoveryBundle) {
        return failure(recoveryBundle);
    }
    request.authPublicKey = KeyDerivation::authKeyPair(*masterKey, person.user).publicKey();
    request.identityPublicKey = person.keys.identity().publicKey();
    request.encryptionPublicKey = person.keys.encryption().publicKey();
    request.bundle = std::move(*bundle);
    request.recoveryBundle = std::move(*recoveryBundle);
    request.recoveryPublicKey = crypto::recoveryLoginKey(recoveryKey, person.user).publicKey();
    request.deviceCertificate = crypto::DeviceCertificate::create(person.keys.identity(), person.user, person.device,
                                                                  person.deviceKey.publicKey(), m_clock.unixMillis())
                                    .encode();
    request.deviceName = QStringLiteral("demo");
    request.conductAccepted = true;
    return request;
}

const DemoPerson* DemoStaff::find(Role role, const QString& employer) const
{
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(), [&](const DemoPerson& person) {
        return person.role == role && (employer.isEmpty() || person.employers.contains(employer));
    });
    return found == m_people.cend() ? nullptr : &*found;
}

QJsonArray DemoStaff::toJson() const
{
    QJsonArray accounts;
    for (const DemoPerson& person : m_people) {
        QJsonObject account{
            {QStringLiteral("login"), person.login},
            {QStringLiteral("name"), person.displayName},
            {QStringLiteral("password"), person.password},
            {QStringLiteral("role"), domain::roleName(person.role)},
            {QStringLiteral("employers"), QJsonArray::fromStringList(person.employers)},
            {QStringLiteral("totpSecret"), crypto::Base32::encode(person.totpSecret)},
            {QStringLiteral("otpauth"), crypto::Totp::otpauthUri(QStringLiteral("Dossierkluis"), person.login,
                                                                 SecretBytes::copyOf(person.totpSecret))},
        };
        if (!person.department.isEmpty()) {
            account.insert(QStringLiteral("department"), person.department);
        }
        if (!person.accountKey.isEmpty()) {
            account.insert(QStringLiteral("accountKey"), person.accountKey);
        }
        accounts.append(account);
    }
    return accounts;
}

} // namespace kluis::server
