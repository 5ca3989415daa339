// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DeviceCertificate.h"
#include "server/store/DeviceStore.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class DirectoryApiTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

    static const protocol::DirectoryUser* find(const protocol::Directory& directory, const UserId& user)
    {
        const auto found = std::find_if(directory.users.cbegin(), directory.users.cend(),
                                        [&user](const protocol::DirectoryUser& u) { return u.id == user; });
        return found == directory.users.cend() ? nullptr : &*found;
    }

private Q_SLOTS:
    void colleaguesOfSharedEmployersAreListedAndNobodyElse()
    {
        SyncFixture world;
        const TenantId vermeer = world.addEmployer(name("vermeer"));
        const TenantId dewit = world.addEmployer(name("dewit"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {vermeer});
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {vermeer, dewit});
        const auto stranger = world.addPerson(name("hr2"), Role::Hr, {dewit});
        const auto directory = world.directoryApi->of(hr->caller);
        QVERIFY(directory.has_value());
        QCOMPARE(directory->users.size(), 2);
        QVERIFY(find(*directory, stranger->caller.user) == nullptr);
        const auto* colleague = find(*directory, doctor->caller.user);
        QVERIFY(colleague != nullptr);
        QCOMPARE(colleague->tenants, QList<TenantId>{vermeer}); // not that he works for another employer
        const auto certificate = crypto::DeviceCertificate::decode(colleague->devices.first().certificate);
        QVERIFY(certificate && certificate->verify(colleague->identityPublicKey));
    }

    void whoWroteAndLeftStaysVerifiable()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto hr = world.addPerson(name("hr"), Role::Hr, {tenant});
        const auto leaver = world.addPerson(name("hr2"), Role::Hr, {tenant});
        (void)world.addDossier(*leaver, tenant, name("1"));
        const auto before = world.directoryApi->of(hr->caller);
        const auto left = world.store->write<bool>([&](server::StoreDatabase& database) {
            (void)server::DeviceStore(database).revoke(leaver->caller.device, world.clock.now);
            return server::AccountStore(database).revoke(leaver->caller.user, tenant);
        });
        QVERIFY(left && *left);
        const auto after = world.directoryApi->of(hr->caller);
        QVERIFY(before && after && after->version > before->version);
        const auto* gone = find(*after, leaver->caller.user);
        QVERIFY(gone != nullptr);
        QVERIFY(gone->tenants.isEmpty());
        QVERIFY(gone->devices.first().revoked);
    }
};

QTEST_GUILESS_MAIN(DirectoryApiTest)
#include "DirectoryApiTest.moc"
