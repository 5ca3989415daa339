// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DocumentOpener.h"
#include "core/domain/AccessPolicy.h"
#include "server/store/Scope.h"
#include "tests/server/BlobFixture.h"
#include "tests/support/Canary.h"
#include "tests/support/StoreDump.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::AccessPolicy;
using domain::Category;
using domain::Field;
using domain::FieldCatalogue;
using domain::Role;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushStatus;

/// Every role times every sort of document, on the doors through which contents come and go (VERIFICATION row 10).
class RoleDocumentMatrixTest : public QObject {
    Q_OBJECT

    const QString m_canary = QStringLiteral("kanarievogel");
    std::unique_ptr<SyncFixture> m_world;
    std::unique_ptr<BlobFixture> m_blobs;
    TenantId m_tenant;
    DossierId m_dossier;
    std::unique_ptr<Person> m_lead;
    std::map<Role, std::unique_ptr<Person>> m_people;
    KeyId m_contentKey;

    static QList<const Field*> documentFields()
    {
        QList<const Field*> fields;
        for (const Field* field : FieldCatalogue::all()) {
            if (AccessPolicy::takesDocuments(*field)) {
                fields.append(field);
            }
        }
        return fields;
    }

    MadeDocument made() const
    {
        return BlobFixture::document(m_tenant, m_dossier, QByteArray(m_canary.toUtf8()).repeated(500));
    }

    PushStatus pushRecord(const Person& person, const Field& field, const MadeDocument& document)
    {
        if (field.category() != Category::Medical) {
            return m_blobs->pushRecord(person, m_tenant, m_dossier, field, document).status;
        }
        // Sealed: the server sees bytes.
        const auto item = SyncFixture::sealedItem(m_contentKey, document.id.bytes(), "record");
        return m_world
            ->push(person,
                   m_world->operation(person, m_tenant, m_dossier, Category::Medical, {item}, OperationKind::Document))
            .status;
    }

    /// Somebody who may write the field puts a document there.
    MadeDocument put(const Field& field)
    {
        const MadeDocument document = made();
        for (const auto& [role, person] : m_people) {
            if (AccessPolicy::mayWrite(role, field) && server::Scope::hasDossierContent(role)) {
                const bool sent = m_blobs->send(*person, m_tenant, m_dossier, field.category(), document) &&
                                  pushRecord(*person, field, document) == PushStatus::Applied;
                return sent ? document : MadeDocument();
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SyncFixture>();
        m_blobs = std::make_unique<BlobFixture>(*m_world);
        m_tenant = m_world->addEmployer(QStringLiteral("vermeer"));
        QList<const Person*> members;
        for (const Role role : domain::loginRoles) {
            m_people[role] = m_world->addPerson(domain::roleName(role), role, {m_tenant});
            if (domain::isMedical(role)) {
                members.append(m_people[role].get());
            }
        }
        m_lead = m_world->addPerson(QStringLiteral("lead"), Role::Doctor, {m_tenant});
        m_dossier = m_world->addDossier(*m_people[Role::Hr], m_tenant, QStringLiteral("1"));
        const auto groupKey = m_world->startGroup(*m_lead, m_tenant, members);
        m_contentKey = m_world->addContentKey(*m_lead, m_tenant, m_dossier, groupKey);
    }

    void aContentGoesExactlyWhereItsRecordMayBeRead()
    {
        int cells = 0;
        for (const Field* field : documentFields()) {
            const MadeDocument document = put(*field);
            QVERIFY2(!document.sealed.isEmpty(), field->id().data());
            for (const auto& [role, person] : m_people) {
                ++cells;
                // The server does not see which medical field it is.
                const bool mayRead = server::Scope::hasDossierContent(role) &&
                                     (field->category() == Category::Medical ? domain::isMedical(role)
                                                                             : AccessPolicy::mayRead(role, *field));
                const auto answer = m_blobs->read(*person, document.id);
                const QByteArray cell = QByteArray(field->id().data()) + ' ' + domain::roleName(role).data();
                QVERIFY2((answer.status == 200) == mayRead, cell.constData());
                if (!mayRead) {
                    const auto none = m_blobs->read(*person, crypto::randomId<RecordId>());
                    QCOMPARE(answer.status, none.status);
                    QCOMPARE(answer.body, none.body);
                }
            }
        }
        qInfo("%d cells", cells);
    }

    void aContentComesExactlyFromWhoMayAddOne()
    {
        for (const auto& [role, person] : m_people) {
            for (const Category category : domain::allCategories) {
                const bool mayAdd = AccessPolicy::documentField(role, category) != nullptr;
                const auto answer =
                    m_blobs->begin(*person, BlobFixture::beginOf(m_tenant, m_dossier, category, made()));
                QVERIFY2((answer.status == 200) == mayAdd, domain::roleName(role).data());
                const auto nowhere = m_blobs->begin(
                    *person, BlobFixture::beginOf(m_tenant, crypto::randomId<DossierId>(), category, made()));
                QCOMPARE(nowhere.status, 404);
                if (!mayAdd) {
                    QCOMPARE(answer.body, nowhere.body);
                }
            }
        }
    }

    void anEmployerNobodyGrantedIsNotThere()
    {
        const TenantId other = m_world->addEmployer(QStringLiteral("dewit"));
        const auto stranger = m_world->addPerson(QStringLiteral("stranger"), Role::Hr, {other});
        const MadeDocument document = put(*FieldCatalogue::find(u"action_plan"));
        QCOMPARE(m_blobs->read(*stranger, document.id).status, 404);
        QCOMPARE(m_blobs->begin(*stranger, BlobFixture::beginOf(m_tenant, m_dossier, Category::Process, made())).status,
                 404);
        QCOMPARE(m_blobs->begin(*stranger, BlobFixture::beginOf(other, m_dossier, Category::Process, made())).status,
                 404);
    }

    void aDepartmentEndsWhereItDoes()
    {
        const DossierId sales =
            m_world->addDossier(*m_people[Role::Hr], m_tenant, QStringLiteral("2"), QStringLiteral("Verkoop"));
        const auto here =
            m_world->addPerson(QStringLiteral("here"), Role::Manager, {m_tenant}, QStringLiteral("Verkoop"));
        const auto there =
            m_world->addPerson(QStringLiteral("there"), Role::Manager, {m_tenant}, QStringLiteral("Inkoop"));
        const MadeDocument document = BlobFixture::document(m_tenant, sales, "plan");
        QVERIFY(m_blobs->send(*here, m_tenant, sales, Category::Process, document));
        QCOMPARE(m_blobs->pushRecord(*here, m_tenant, sales, *FieldCatalogue::find(u"action_plan"), document).status,
                 PushStatus::Applied);
        QCOMPARE(m_blobs->read(*here, document.id).status, 200);
        QCOMPARE(m_blobs->read(*there, document.id).status, 404);
    }

    void noPullTellsOthersOfAMedicalDocument()
    {
        const MadeDocument document = put(*FieldCatalogue::find(u"medical_attachment"));
        for (const auto& [role, person] : m_people) {
            const QByteArray pulled = m_world->pullBytes(*person, m_tenant);
            QCOMPARE(pulled.contains(document.id.bytes()), domain::isMedical(role));
        }
    }

    void theFolderAndTheDatabaseHoldNothingInTheClear()
    {
        const MadeDocument open = put(*FieldCatalogue::find(u"action_plan"));
        const MadeDocument medical = put(*FieldCatalogue::find(u"medical_attachment"));
        QVERIFY(!open.sealed.isEmpty() && !medical.sealed.isEmpty());
        QCOMPARE(filesHolding(m_world->folder.path(), m_canary), QStringList());
        QCOMPARE(filesHolding(m_world->folder.path(), QStringLiteral("kanarie.pdf")), QStringList());
        const auto raw = m_world->store->read<QByteArray>(
            [](server::StoreDatabase& database) { return Result<QByteArray>(rawDump(database)); });
        for (const QByteArray& secret : {open.record.key, medical.record.key, open.record.encode().toLatin1()}) {
            QVERIFY(!raw->contains(secret));
        }
    }

    void theServerCanOpenADocumentToScanItAndNoMedicalOne()
    {
        const MadeDocument open = put(*FieldCatalogue::find(u"action_plan"));
        const MadeDocument medical = put(*FieldCatalogue::find(u"medical_attachment"));
        // All the server knows: the opened database, and the files.
        const auto known = m_world->store->read<QByteArray>(
            [](server::StoreDatabase& database) { return Result<QByteArray>(openedDump(database)); });
        QVERIFY(known->contains(open.record.encode().toLatin1()));
        QVERIFY(!known->contains(medical.record.key) && !known->contains(medical.record.encode().toLatin1()));
        auto opener =
            crypto::DocumentOpener::begin(open.record.secretKey(), {m_tenant, m_dossier, open.id}, open.record.size);
        const auto content =
            opener->add(protocol::BlobPart::decode(m_blobs->read(*m_people[Role::Hr], open.id).body)->bytes);
        QVERIFY(content && opener->finish() && content->startsWith(m_canary.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(RoleDocumentMatrixTest)
#include "RoleDocumentMatrixTest.moc"
