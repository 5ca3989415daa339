// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/SyncFixture.h"

#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoverySecret.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/DraftField.h"
#include "core/domain/FieldAgreement.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"
#include "server/ColumnKeySource.h"
#include "server/admin/DataFolder.h"
#include "server/store/ChangeStore.h"
#include "server/store/DeviceStore.h"
#include "tests/support/PlainEmployer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::test {

using domain::Category;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PulledOperation;
using protocol::PullPage;
using protocol::PushResult;

namespace {

void require(bool isSo, const char* what)
{
    if (!isSo) {
        qFatal("fixture: %s", what);
    }
}

template <typename T> T get(Result<T> result, const char* what)
{
    if (!result) {
        qFatal("fixture: %s: %s (%s)", what, qPrintable(result.error().sentence()),
               qPrintable(result.error().detail()));
    }
    return std::move(*result);
}

} // namespace

/// What the program would open.
static std::unique_ptr<server::Store> storeOf(const QString& dataFolder, const server::ServerKeys& keys)
{
    const auto column = get(server::ColumnKeySource::find(dataFolder), "column key");
    QFile address(server::DataFolder::databaseFile(dataFolder));
    if (!address.open(QIODevice::ReadOnly)) {
        return get(
            server::Store::open(server::DataFolder::storeFile(dataFolder), keys.databaseKey.view(), column.present()),
            "store");
    }
    const auto target = server::PgTarget::parse(QString::fromUtf8(address.readAll()).trimmed());
    return get(server::Store::open(get(target, "database"), column.present()), "store");
}

SyncFixture::SyncFixture(const QString& ofServer)
    : postgres(ofServer.isEmpty() ? TestDatabase::makeIfWanted() : nullptr), dataFolder(ofServer)
{
    require(crypto::initialise(), "libsodium");
    require(folder.isValid(), "temporary folder");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (dataFolder.isEmpty()) {
        makeStore();
    } else {
        const auto keys = get(server::ServerKeys::load(dataFolder), "keys");
        practice = keys.practice;
        store = storeOf(dataFolder, keys);
    }
    pullApi = std::make_unique<server::PullApi>(*store, replay, clock);
    screen = std::make_unique<server::DocumentScreen>(*store, clock, server::BlobFiles(blobFolder()), folder.path());
    pushApi = std::make_unique<server::PushApi>(*store, replay, clock, *screen);
    directoryApi = std::make_unique<server::DirectoryApi>(*store);
    medicalLogApi = std::make_unique<server::MedicalLogApi>(*store, replay, practice, clock);
    auditApi = std::make_unique<server::AuditApi>(*store, clock);
}

void SyncFixture::makeStore()
{
    practice = crypto::randomId<PracticeId>();
    store = get(openStore(columnKey), "store");
    const auto made = store->write<void>([this](server::StoreDatabase& database) {
        server::Practice row;
        row.id = practice;
        row.name = QStringLiteral("Practice");
        row.environment = QStringLiteral("test");
        row.serverEpoch = crypto::randomBytes(16);
        return server::AccountStore(database).setPractice(row, 1);
    });
    require(made.has_value(), "practice");
}

Result<std::unique_ptr<server::Store>> SyncFixture::openStore(const crypto::SecretBytes& withColumnKey) const
{
    return postgres != nullptr
               ? server::Store::open(postgres->target(), withColumnKey)
               : server::Store::open(folder.filePath(QStringLiteral("store.db")), databaseKey, withColumnKey);
}

TenantId SyncFixture::addEmployer(const QString& shortName)
{
    return get(store->write<server::Tenant>([&](server::StoreDatabase& database) {
               return addPlainEmployer(database, shortName, shortName, clock.now);
           }),
               "employer")
        .id;
}

std::unique_ptr<Person> SyncFixture::addPerson(const QString& login, domain::Role role, const QList<TenantId>& tenants,
                                               const QString& department)
{
    auto person = std::make_unique<Person>();
    const auto done = store->write<void>([&](server::StoreDatabase& database) -> Result<void> {
        server::AccountStore accounts(database);
        const auto account = accounts.addUser(login, login, role, clock.now);
        if (!account) {
            return failure(account);
        }
        server::AccountKeys keys;
        keys.salt = crypto::randomBytes(16);
        keys.authKey = crypto::randomBytes(32);
        keys.identityKey = person->keys.identity().publicKey();
        keys.encryptionKey = person->keys.encryption().publicKey();
        if (auto set = accounts.setKeys(account->id, keys, clock.now); !set) {
            return set;
        }
        for (const TenantId& tenant : tenants) {
            if (auto granted = accounts.grant(account->id, tenant, department, clock.now); !granted) {
                return granted;
            }
        }
        server::Device device;
        device.id = crypto::randomId<DeviceId>();
        device.user = account->id;
        device.publicKey = person->deviceKey.publicKey();
        device.certificate = crypto::DeviceCertificate::create(person->keys.identity(), account->id, device.id,
                                                               device.publicKey, clock.now)
                                 .encode();
        device.state = server::StoredDeviceState::Active;
        device.name = QStringLiteral("test");
        device.createdAt = clock.now;
        if (auto added = server::DeviceStore(database).add(device); !added) {
            return added;
        }
        person->caller.user = account->id;
        person->caller.device = device.id;
        person->caller.devicePublicKey = device.publicKey;
        person->caller.deviceCertified = true;
        person->caller.role = role;
        auto grants = accounts.grantsOf(account->id);
        if (!grants) {
            return failure(grants);
        }
        person->caller.grants = std::move(*grants);
        return {};
    });
    require(done.has_value(), "person");
    return person;
}

Operation SyncFixture::operation(const Person& author, const TenantId& tenant, const DossierId& dossier,
                                 Category category, const QList<OperationItem>& items, OperationKind kind)
{
    Operation op;
    op.tenant = tenant;
    op.dossier = dossier;
    op.category = category;
    op.id = crypto::newOpId(clock.now);
    op.kind = kind;
    op.author = author.caller.user;
    op.device = author.caller.device;
    op.deviceTime = clock.now;
    op.items = items;
    op.baseSeq = get(store->read<quint64>([&](server::StoreDatabase& database) -> Result<quint64> {
        const auto stream = server::ChangeStore(database).stream(tenant);
        return stream ? Result<quint64>(stream->seq) : failure(stream);
    }),
                     "stream");
    op.sign(author.deviceKey);
    return op;
}

OperationItem SyncFixture::field(const QString& id, const QString& value, quint64 baseRevision)
{
    return OperationItem::plain(id.toUtf8(), id, value, baseRevision);
}

PushResult SyncFixture::push(const Person& person, const Operation& op)
{
    return push(person, QList<Operation>{op}).first();
}

QList<PushResult> SyncFixture::push(const Person& person, const QList<Operation>& ops)
{
    protocol::PushRequest request;
    for (const Operation& op : ops) {
        request.operations.append(op.encode());
    }
    server::HttpRequest http;
    http.body = request.encode();
    const server::HttpResponse response = pushApi->push(http, person.caller);
    require(response.status == 200, "push answered");
    const auto answer = get(protocol::PushResponse::decode(response.body), "push answer");
    require(answer.results.size() == ops.size(), "one result per operation");
    return answer.results;
}

DossierId SyncFixture::addDossier(const Person& hr, const TenantId& tenant, const QString& number,
                                  const QString& department)
{
    const auto dossier = crypto::randomId<DossierId>();
    QList<OperationItem> items{field(QStringLiteral("personnel_no"), number),
                               field(QStringLiteral("last_name"), QStringLiteral("Jansen"))};
    if (!department.isEmpty()) {
        items.append(field(QStringLiteral("org_unit"), department));
    }
    const auto result =
        push(hr, operation(hr, tenant, dossier, Category::Administrative, items, OperationKind::Dossier));
    require(result.status == protocol::PushStatus::Applied, "dossier made");
    return dossier;
}

PullPage SyncFixture::pull(const Person& person, const TenantId& tenant, quint64 cursor, const QByteArray& scopeVersion,
                           quint64 limit)
{
    protocol::PullRequest request;
    request.tenant = tenant;
    request.cursor = cursor;
    request.scopeVersion = scopeVersion;
    request.limit = limit;
    server::HttpRequest http;
    http.body = request.encode();
    const server::HttpResponse response = pullApi->pull(http, person.caller);
    require(response.status == 200, "pull answered");
    return get(PullPage::decode(response.body), "pull answer");
}

QByteArray SyncFixture::pullBytes(const Person& person, const TenantId& tenant)
{
    QByteArray all;
    protocol::PullRequest request;
    request.tenant = tenant;
    for (;;) {
        server::HttpRequest http;
        http.body = request.encode();
        const server::HttpResponse response = pullApi->pull(http, person.caller);
        require(response.status == 200, "pull answered");
        all += response.body;
        const auto page = get(PullPage::decode(response.body), "pull answer");
        if (!page.more) {
            return all;
        }
        request.cursor = page.nextCursor;
        request.scopeVersion = page.scopeVersion;
    }
}

QList<PulledOperation> SyncFixture::pullAll(const Person& person, const TenantId& tenant, quint64 limit)
{
    QList<PulledOperation> all;
    PullPage page;
    do {
        page = pull(person, tenant, page.nextCursor, page.scopeVersion, limit);
        require(!page.scopeChanged && !page.epochChanged, "an even pull");
        all += page.operations;
    } while (page.more);
    return all;
}

crypto::SecretBytes SyncFixture::startGroup(const Person& lead, const TenantId& tenant,
                                            const QList<const Person*>& members)
{
    crypto::MedicalLogState state;
    const auto recovery = crypto::RecoverySecret::generate();
    protocol::MedicalLogEntries addition;
    addition.entries.append(
        get(crypto::MedicalLogWriter::genesis(state, practice, lead.caller.user, lead.keys, recovery.box().publicKey(),
                                              recovery.signature().publicKey(), clock.now),
            "genesis")
            .encode());
    crypto::MedicalLogWriter writer(state, lead.caller.user, lead.keys.identity());
    for (const Person* member : members) {
        addition.entries.append(
            get(writer.memberKeys({member->caller.user, quint8(member->caller.role),
                                   member->keys.identity().publicKey(), member->keys.encryption().publicKey()},
                                  clock.now),
                "keys")
                .encode());
    }
    addition.entries.append(get(writer.createGroup(tenant, clock.now), "group").encode());
    QList<const Person*> everybody = members;
    everybody.prepend(&lead);
    for (const Person* member : everybody) {
        addition.entries.append(get(writer.addMember(tenant, member->caller.user, {}, clock.now), "member").encode());
    }
    auto epoch = get(writer.startEpoch(tenant, {}, clock.now), "epoch");
    addition.entries.append(epoch.entry.encode());
    const auto grown = medicalLogApi->extend(addition, lead.caller);
    require(grown.has_value(), "medical log");
    return std::move(epoch.groupKey);
}

KeyId SyncFixture::addContentKey(const Person& doctor, const TenantId& tenant, const DossierId& dossier,
                                 const crypto::SecretBytes& groupKey, quint32 epoch)
{
    const auto fresh = get(crypto::ContentKeyRecord::create(groupKey, epoch, tenant, dossier, 1), "content key");
    const auto result =
        push(doctor, operation(doctor, tenant, dossier, Category::Medical,
                               {OperationItem::sealed(fresh.record.keyId.bytes(), fresh.record.encode(), 0)},
                               OperationKind::ContentKey));
    require(result.status == protocol::PushStatus::Applied, "content key stored");
    return fresh.record.keyId;
}

OperationItem SyncFixture::sealedItem(const KeyId& key, const QByteArray& record, const QByteArray& content,
                                      quint64 baseRevision)
{
    // ver | class | keyId | nonce | ciphertext | tag, at least one padding block long.
    QByteArray envelope("\x01\x02", 2);
    envelope += key.bytes() + crypto::randomBytes(24) + content;
    envelope += crypto::randomBytes(256 - content.size() + 16);
    return OperationItem::sealed(record, envelope, baseRevision);
}

qint64 SyncFixture::count(const char* table)
{
    return get(store->read<qint64>([table](server::StoreDatabase& database) -> Result<qint64> {
        auto row = database.prepare(QByteArray(QByteArray("SELECT COUNT(*) FROM ") + table));
        if (!row) {
            return failure(row);
        }
        if (const auto found = row->step(); !found) {
            return failure(found);
        }
        return row->int64(0);
    }),
               "count");
}

namespace {

QString sampleOf(const domain::ValueSpec& spec)
{
    using domain::ValueType;
    switch (spec.type) {
    case ValueType::Line:
    case ValueType::Text:
    case ValueType::Document:
        return QStringLiteral("tekst");
    case ValueType::Choice:
        return spec.codes.front().code;
    case ValueType::Date:
        return QStringLiteral("2026-01-05");
    case ValueType::DateTime:
        return QStringLiteral("2026-01-05T09:30:00");
    case ValueType::Boolean:
        return QStringLiteral("true");
    case ValueType::Decimal:
        return QStringLiteral("1");
    case ValueType::Integer:
        return QString::number(std::max<qint64>(spec.minimum, 1));
    case ValueType::Digits:
        return QString(qsizetype(spec.maxLength), u'1');
    case ValueType::Bsn:
        return QStringLiteral("123456782");
    case ValueType::Uuid:
        return QStringLiteral("01234567-89ab-cdef-0123-456789abcdef");
    case ValueType::Reference:
        return QStringLiteral("ref-1");
    case ValueType::Phone:
        return QStringLiteral("0600000001");
    case ValueType::Email:
        return QStringLiteral("a@b.example");
    case ValueType::Address:
        return QStringLiteral("Dorpsstraat 1, 1234 AB Utrecht");
    case ValueType::Initials:
        return QStringLiteral("PJ");
    case ValueType::CasCodes:
        return QStringLiteral("L101");
    case ValueType::Record:
    case ValueType::List:
        break;
    }
    QJsonObject parts;
    for (const domain::ValuePart& part : spec.parts) {
        parts.insert(part.key, sampleOf(part.value));
    }
    return QString::fromUtf8((spec.type == ValueType::List ? QJsonDocument(QJsonArray{parts}) : QJsonDocument(parts))
                                 .toJson(QJsonDocument::Compact));
}

} // namespace

QList<const domain::Field*> negotiableFields(domain::Role writer)
{
    QList<const domain::Field*> fields;
    for (const domain::Field* field : domain::FieldCatalogue::all()) {
        if (domain::FieldAgreement::mayLeaveOut(*field) && !domain::AccessPolicy::takesDocuments(*field) &&
            domain::AccessPolicy::mayWrite(writer, *field)) {
            fields.append(field);
        }
    }
    return fields;
}

QString sampleValue(const domain::Field& field)
{
    if (const auto* draft = domain::DraftField::in(field.id())) {
        domain::DraftValue made;
        made.value = sampleValue(draft->sourceField());
        return get(made.toText(*draft), field.id().latin1());
    }
    if (const auto* copy = domain::ReleaseCopy::in(field.id())) {
        const domain::Field& source = copy->sourceField();
        return get(domain::ReleasedValue{sampleValue(source), QStringLiteral("reden"), QDate(2026, 1, 5)}.toText(*copy),
                   field.id().latin1());
    }
    return get(domain::normalise(field, sampleOf(field.value())), field.id().latin1());
}

} // namespace kluis::test
