// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/Random.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/SyncMessages.h"
#include "server/api/AuditApi.h"
#include "server/api/DirectoryApi.h"
#include "server/api/MedicalLogApi.h"
#include "server/api/PullApi.h"
#include "server/api/PushApi.h"
#include "server/store/AccountStore.h"
#include "server/store/Store.h"
#include "tests/support/TestDatabase.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace kluis::test {

/// A clock that stands where it is put.
class StandingClock final : public Clock {
public:
    [[nodiscard]] std::int64_t unixMillis() const override { return now; }
    std::int64_t now = 1'780'000'000'000;
};

/// Somebody with an account, a certified device and its key.
struct Person {
    server::Caller caller;
    crypto::IdentityBundle keys = crypto::IdentityBundle::generate();
    crypto::SigningKeyPair deviceKey = crypto::SigningKeyPair::generate();
};

/// The endpoints of sync over a real encrypted store in a temporary folder, without network and login: what a test
/// needs to say "HR writes, the doctor pulls". Aborts on what a test can't go on without.
class SyncFixture {
public:
    /// \p dataFolder: of a server's, whose store it works on beside that; none: a store of its own.
    explicit SyncFixture(const QString& dataFolder = {});

    TenantId addEmployer(const QString& shortName);
    /// An account with a grant for each of \p tenants, limited to \p department when one is named.
    std::unique_ptr<Person> addPerson(const QString& login, domain::Role role, const QList<TenantId>& tenants,
                                      const QString& department = {});

    /// A signed operation with a fresh id, by somebody who has pulled everything. Plain items of fields unless the kind says otherwise.
    protocol::Operation operation(const Person& author, const TenantId& tenant, const DossierId& dossier,
                                  domain::Category category, const QList<protocol::OperationItem>& items,
                                  protocol::OperationKind kind = protocol::OperationKind::Field);
    static protocol::OperationItem field(const QString& id, const QString& value, quint64 baseRevision = 0);

    protocol::PushResult push(const Person& person, const protocol::Operation& op);
    QList<protocol::PushResult> push(const Person& person, const QList<protocol::Operation>& ops);
    /// A dossier made by \p hr with number, last name and, when named, department.
    DossierId addDossier(const Person& hr, const TenantId& tenant, const QString& number,
                         const QString& department = {});

    /// The decoded page, through the endpoint's bytes.
    protocol::PullPage pull(const Person& person, const TenantId& tenant, quint64 cursor = 0,
                            const QByteArray& scopeVersion = {}, quint64 limit = 1000);
    /// Every page from 0, as bytes, and the operations in them.
    QByteArray pullBytes(const Person& person, const TenantId& tenant);
    QList<protocol::PulledOperation> pullAll(const Person& person, const TenantId& tenant, quint64 limit = 1000);

    /// The lead starts the medical log with a group for \p tenant: lead and \p members. \returns the group key.
    crypto::SecretBytes startGroup(const Person& lead, const TenantId& tenant, const QList<const Person*>& members);
    /// Pushes a content key for the dossier and returns its id.
    KeyId addContentKey(const Person& doctor, const TenantId& tenant, const DossierId& dossier,
                        const crypto::SecretBytes& groupKey, quint32 epoch = 1);
    /// An envelope-shaped item under that key whose ciphertext is \p content: the server can't tell.
    static protocol::OperationItem sealedItem(const KeyId& key, const QByteArray& record, const QByteArray& content,
                                              quint64 baseRevision = 0);

    qint64 count(const char* table);
    /// Documents' contents.
    [[nodiscard]] QString blobFolder() const
    {
        return dataFolder.isEmpty() ? folder.filePath(QStringLiteral("blobs")) : dataFolder + QStringLiteral("/blobs");
    }

    StandingClock clock;
    /// The store anew, as another program would open it, with this column key.
    [[nodiscard]] Result<std::unique_ptr<server::Store>> openStore(const crypto::SecretBytes& withColumnKey) const;

    QTemporaryDir folder;
    std::unique_ptr<TestDatabase> postgres; ///< null: the embedded store is tested, or a server's
    const QByteArray databaseKey = crypto::randomBytes(32);
    const crypto::SecretBytes columnKey = crypto::SecretBytes::random(32);
    PracticeId practice;
    const QString dataFolder; ///< empty: a store of its own
    std::unique_ptr<server::Store> store;
    server::MedicalLogReplay replay;
    std::unique_ptr<server::PullApi> pullApi;
    std::unique_ptr<server::DocumentScreen> screen;
    std::unique_ptr<server::PushApi> pushApi;
    std::unique_ptr<server::DirectoryApi> directoryApi;
    std::unique_ptr<server::MedicalLogApi> medicalLogApi;
    std::unique_ptr<server::AuditApi> auditApi;

private:
    void makeStore();
};

/// A value a person could give for the field, in canonical form.
QString sampleValue(const domain::Field& field);
/// Fields an agreement may leave out, and that the role records as such: no documents.
QList<const domain::Field*> negotiableFields(domain::Role writer = domain::Role::Hr);

} // namespace kluis::test
