// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that the server can open, and a real clamd.
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/scan/ScanSweep.h"
#include "tests/server/BlobFixture.h"
#include "tests/support/TestScanner.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::FieldCatalogue;
using domain::Role;
using protocol::PushStatus;
using server::BlobScan;
using server::BlobStore;
using server::ScannerSetting;
using server::StoreDatabase;
namespace reason = protocol::reason;

class DocumentScanTest : public QObject {
    Q_OBJECT

    TestScanner m_clamd;
    std::unique_ptr<SyncFixture> m_world;
    std::unique_ptr<BlobFixture> m_blobs;
    TenantId m_tenant;
    DossierId m_dossier;
    std::unique_ptr<Person> m_hr;
    std::unique_ptr<Person> m_colleague;
    const domain::Field& m_field = *FieldCatalogue::find(u"action_plan");
    const std::atomic<bool> m_never = false;

    MadeDocument made(const QByteArray& content) const { return BlobFixture::document(m_tenant, m_dossier, content); }
    MadeDocument infected() const { return made(QByteArray("%PDF-1.7\n").append(TestScanner::eicar())); }
    MadeDocument harmless() const { return made(QByteArray("%PDF-1.7\n").append(QByteArray(2'000'000, 'x'))); }

    protocol::PushResult sent(const MadeDocument& document)
    {
        if (!m_blobs->send(*m_hr, m_tenant, m_dossier, Category::Process, document)) {
            return {};
        }
        return pushed(document);
    }
    protocol::PushResult pushed(const MadeDocument& document)
    {
        return m_blobs->pushRecord(*m_hr, m_tenant, m_dossier, m_field, document);
    }
    void use(ScannerSetting::WhenAway whenAway, const QString& socket)
    {
        QVERIFY((ScannerSetting{.socket = socket, .whenAway = whenAway}.save(m_world->folder.path())));
    }
    BlobScan stateOf(const MadeDocument& document)
    {
        const auto blob = m_world->store->read<std::optional<server::StoredBlob>>(
            [&](StoreDatabase& database) { return BlobStore(database).find(document.id); });
        return (*blob)->scan;
    }
    Result<qint64> sweep()
    {
        return server::ScanSweep::all(*m_world->store, server::BlobFiles(m_blobs->folder()), m_world->clock,
                                      {.socket = m_clamd.socket()}, m_never);
    }
    quint64 auditEntries()
    {
        const auto chains = m_world->store->read<QList<server::AuditLog::Chain>>(
            [](StoreDatabase& database) { return server::AuditLog::verify(database); });
        quint64 entries = 0;
        for (const server::AuditLog::Chain& chain : *chains) {
            entries += chain.entries;
        }
        return entries;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_clamd.start()); }

    void init()
    {
        m_world = std::make_unique<SyncFixture>();
        m_blobs = std::make_unique<BlobFixture>(*m_world);
        m_tenant = m_world->addEmployer(QStringLiteral("vermeer"));
        m_hr = m_world->addPerson(QStringLiteral("hr"), Role::Hr, {m_tenant});
        m_colleague = m_world->addPerson(QStringLiteral("colleague"), Role::Hr, {m_tenant});
        m_dossier = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1"));
        use(ScannerSetting::WhenAway::Refuse, m_clamd.socket());
    }

    void aHarmlessDocumentIsTaken()
    {
        const MadeDocument document = harmless();
        QCOMPARE(sent(document).status, PushStatus::Applied);
        QCOMPARE(stateOf(document), BlobScan::Clean);
        QCOMPARE(m_blobs->read(*m_colleague, document.id).status, 200);
    }

    void malwareIsRefusedAndItsSenderTold()
    {
        const MadeDocument document = infected();
        const auto result = sent(document);
        QCOMPARE(result.status, PushStatus::Rejected);
        QCOMPARE(result.reason, QLatin1StringView(reason::malware));
        QCOMPARE(stateOf(document), BlobScan::Infected);
    }

    void malwareGoesToTheAuditLogOnceHoweverOftenItIsSent()
    {
        const MadeDocument document = infected();
        const quint64 before = auditEntries();
        static_cast<void>(sent(document));
        QCOMPARE(auditEntries(), before + 2); // set aside, and refused
        static_cast<void>(pushed(document));
        QCOMPARE(auditEntries(), before + 3); // refused
    }

    void withoutAScannerDocumentsWait()
    {
        use(ScannerSetting::WhenAway::Refuse, m_clamd.socket() + QStringLiteral(".none"));
        const MadeDocument document = harmless();
        const auto result = sent(document);
        QCOMPARE(result.status, PushStatus::Rejected);
        QCOMPARE(result.reason, QLatin1StringView(reason::notScanned));
        use(ScannerSetting::WhenAway::Refuse, m_clamd.socket());
        QCOMPARE(pushed(document).status, PushStatus::Applied);
    }

    void aDamagedSettingRefusesToo()
    {
        QFile file(m_world->folder.filePath(QStringLiteral("scanner")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{}") == 2);
        file.close();
        QCOMPARE(sent(harmless()).reason, QLatin1StringView(reason::notScanned));
    }

    void whereTheOperatorAcceptsItADocumentIsTakenUnseenAndLookedAtLater()
    {
        use(ScannerSetting::WhenAway::Accept, m_clamd.socket() + QStringLiteral(".none"));
        const MadeDocument document = infected();
        const MadeDocument other = harmless();
        QCOMPARE(sent(document).status, PushStatus::Applied);
        QCOMPARE(sent(other).status, PushStatus::Applied);
        QCOMPARE(m_blobs->read(*m_colleague, document.id).status, 200);
        QCOMPARE(sweep().value_or(-1), 2);
        QCOMPARE(stateOf(other), BlobScan::Clean);
        const auto answer = m_blobs->read(*m_colleague, document.id);
        QCOMPARE(answer.status, 403);
        QCOMPARE(protocol::ErrorMessage::decode(answer.body)->reason, QLatin1StringView(reason::malware));
        QCOMPARE(sweep().value_or(-1), 0);
    }

    void whatIsReleasedIsGivenOutAgain()
    {
        use(ScannerSetting::WhenAway::Accept, m_clamd.socket() + QStringLiteral(".none"));
        const MadeDocument document = infected();
        QCOMPARE(sent(document).status, PushStatus::Applied);
        QCOMPARE(sweep().value_or(-1), 1);
        QVERIFY(m_world->store->write<void>([](StoreDatabase& database) -> Result<void> {
            const auto blobs = BlobStore(database).setAside();
            return blobs ? BlobStore(database).setScan(blobs->first().number, BlobScan::Released, {}, 1)
                         : Result<void>(failure(blobs));
        }));
        QCOMPARE(m_blobs->read(*m_colleague, document.id).status, 200);
        QCOMPARE(sweep().value_or(-1), 0);
    }

    void aRecordThatDoesNotOpenItsContentIsRefused()
    {
        MadeDocument document = infected();
        document.record.key = crypto::randomBytes(crypto::DocumentFormat::keySize);
        const auto result = sent(document);
        QCOMPARE(result.status, PushStatus::Rejected);
        QCOMPARE(result.reason, QLatin1StringView(reason::badValue));
    }

    void aVerdictCountsForTheRecordItWasReachedByAlone()
    {
        const MadeDocument document = harmless();
        QVERIFY(m_blobs->send(*m_hr, m_tenant, m_dossier, Category::Process, document));
        MadeDocument other = document;
        other.record.name = QStringLiteral("another.pdf");
        QVERIFY(m_world->store->write<void>([&](StoreDatabase& database) -> Result<void> {
            const auto blob = BlobStore(database).find(document.id);
            return blob ? BlobStore(database).setScan((*blob)->number, BlobScan::Clean, {}, 1, other.record.encode())
                        : Result<void>(failure(blob));
        }));
        use(ScannerSetting::WhenAway::Refuse, m_clamd.socket() + QStringLiteral(".none"));
        QCOMPARE(pushed(document).reason, QLatin1StringView(reason::notScanned));
        use(ScannerSetting::WhenAway::Refuse, m_clamd.socket());
        QCOMPARE(pushed(document).status, PushStatus::Applied);
    }

    void aDocumentWhoseFileIsGoneDoesNotHoldUpTheOthers()
    {
        QVERIFY(ScannerSetting::remove(m_world->folder.path()));
        const MadeDocument lost = harmless();
        QCOMPARE(sent(lost).status, PushStatus::Applied);
        const QStringList before = QDir(m_blobs->folder()).entryList(QDir::Files);
        const MadeDocument other = harmless();
        QCOMPARE(sent(other).status, PushStatus::Applied);
        for (const QString& file : before) {
            QVERIFY(QFile::remove(m_blobs->folder() + u'/' + file));
        }
        QCOMPARE(sweep().value_or(-1), 1);
        QCOMPARE(stateOf(lost), BlobScan::Unseen);
        QCOMPARE(stateOf(other), BlobScan::Clean);
    }

    void withoutASettingNothingIsLookedAt()
    {
        QVERIFY(ScannerSetting::remove(m_world->folder.path()));
        const MadeDocument document = infected();
        QCOMPARE(sent(document).status, PushStatus::Applied);
        QCOMPARE(stateOf(document), BlobScan::Unseen);
    }

    void nothingOfADocumentLiesOpenOnTheServersDisk()
    {
        const MadeDocument document = infected();
        static_cast<void>(sent(document));
        QDirIterator files(m_world->folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(TestScanner::eicar()), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(DocumentScanTest)
#include "DocumentScanTest.moc"
