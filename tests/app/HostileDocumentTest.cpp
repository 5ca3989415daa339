// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentExport.h"
#include "app/documents/DocumentFetcher.h"
#include "app/documents/DocumentWriter.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/sync/Synchroniser.h"
#include "core/crypto/DocumentSealer.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BlobMessages.h"
#include "core/protocol/Limits.h"
#include "tests/app/ScriptedServer.h"
#include "tests/app/VaultWorld.h"
#include "tests/support/PaperFile.h"

#include <QDir>
#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::BlobPart;
using protocol::OperationItem;
using protocol::OperationKind;

/// A server that gives other bytes than the author's: nothing of them is kept or shown, and the right ones still come.
class HostileDocumentTest : public QObject {
    Q_OBJECT

    struct Made {
        RecordId id = crypto::randomId<RecordId>();
        QByteArray content;
        QByteArray sealed;
        protocol::DocumentRecord record;
    };

    std::unique_ptr<VaultWorld> m_world;
    std::unique_ptr<ScriptedServer> m_server;
    DossierId m_dossier;
    Made m_document;
    std::function<void(BlobPart&)> m_bend;

    Made make(const DossierId& dossier, qsizetype size) const
    {
        Made made;
        made.content = crypto::randomBytes(size);
        const auto key = crypto::SecretBytes::random(crypto::DocumentFormat::keySize);
        auto sealer = crypto::DocumentSealer::begin(key, {m_world->tenant, dossier, made.id}, size);
        made.sealed = *sealer->add(made.content);
        made.sealed += *sealer->finish();
        made.record.name = text("plan.pdf");
        made.record.type = text("application/pdf");
        made.record.size = size;
        made.record.contentDigest = crypto::sha256(made.content);
        made.record.sealedDigest = crypto::sha256(made.sealed);
        made.record.key = key.view().toByteArray();
        return made;
    }

    static BlobPart partOf(const Made& made, quint64 number)
    {
        BlobPart part;
        part.id = made.id;
        part.number = number;
        part.bytes = made.sealed.mid(qsizetype(number) * protocol::limits::blobPart, protocol::limits::blobPart);
        part.digest = crypto::sha256(part.bytes);
        return part;
    }

    Result<DocumentFile> fetch()
    {
        const auto known = m_world->vault->document(m_dossier, m_document.id);
        if (!known) {
            return failure(known);
        }
        SyncProgressMeter meter({}, *m_server);
        return DocumentFetcher(*m_world->vault, *m_server, meter).fetch(m_document.id, *known);
    }

    /// A document of our own waits.
    bool adds(const QString& path)
    {
        return !writePaper(path, 5'000).isEmpty() &&
               DocumentWriter(*m_world->vault, protocol::limits::documentBytes, app::ScannerSettings({}))
                   .add(m_dossier, path, {}, std::nullopt)
                   .has_value();
    }

    int files() const { return int(QDir(m_world->vault->documentsFolder()).entryList(QDir::Files).size()); }

    void expectTheRightOneStillComes()
    {
        m_bend = {};
        const auto file = fetch();
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().sentence()));
        const QString target = m_world->folder.filePath(text("saved.pdf"));
        const DocumentFiles folder(m_world->vault->database(), m_world->vault->documentsFolder());
        QVERIFY(DocumentExport::write(folder.pathOf(file->file), m_document.id,
                                      *m_world->vault->document(m_dossier, m_document.id), target));
        QCOMPARE(readPaper(target), m_document.content);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        m_bend = {};
        m_world = std::make_unique<VaultWorld>(Role::Hr);
        m_server = std::make_unique<ScriptedServer>(m_world->tenant, m_world->serverKey);
        m_server->people = {&m_world->me, &m_world->hr, &m_world->doctor};
        m_server->onBlob = [this](const QByteArray&, const QByteArray& body) -> Result<QByteArray> {
            BlobPart part = partOf(m_document, protocol::BlobRequest::decode(body)->number);
            if (m_bend) {
                m_bend(part);
            }
            return part.encode();
        };
        m_dossier = m_server->importDossier(text("1001"), text("Jansen"));
        m_document = make(m_dossier, 2'000'000);
        m_server->accept(m_server->signedBy(
            m_world->hr, m_dossier, Category::Process, OperationKind::Document,
            {OperationItem::plain(m_document.id.bytes(), text("action_plan"), m_document.record.encode(), 0)}));
        const auto synced = Synchroniser(*m_world->vault, *m_server, *m_server).run(false, {});
        QVERIFY2(synced.has_value(), synced ? "" : qPrintable(synced.error().sentence()));
        QVERIFY(m_world->vault->document(m_dossier, m_document.id));
    }

    void theBytesOfAnotherDocumentAreNotKept_data()
    {
        QTest::addColumn<bool>("sameDossier");
        QTest::newRow("of this dossier") << true;
        QTest::newRow("of another dossier") << false;
    }
    void theBytesOfAnotherDocumentAreNotKept()
    {
        QFETCH(bool, sameDossier);
        const Made other = make(sameDossier ? m_dossier : crypto::randomId<DossierId>(), 2'000'000);
        m_bend = [&other](BlobPart& part) {
            part.bytes = partOf(other, part.number).bytes;
            part.digest = crypto::sha256(part.bytes);
        };
        const auto file = fetch();
        QVERIFY(!file);
        QCOMPARE(file.error().code(), ErrorCode::Untrusted);
        QCOMPARE(files(), 0);
        expectTheRightOneStillComes();
    }

    void aPartThatIsNotWhatWasAskedForIsNotTaken_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("shorter") << 0;
        QTest::newRow("longer") << 1;
        QTest::newRow("another number") << 2;
        QTest::newRow("another document") << 3;
        QTest::newRow("a wrong digest") << 4;
        QTest::newRow("none") << 5;
    }
    void aPartThatIsNotWhatWasAskedForIsNotTaken()
    {
        QFETCH(int, how);
        m_bend = [how](BlobPart& part) {
            if (part.number != 1) {
                return; // the first part is good
            }
            const QByteArray& good = part.bytes;
            part.bytes = how == 0 ? good.chopped(1) : how == 1 ? good + 'x' : how == 5 ? QByteArray() : good;
            part.number += how == 2 ? 1 : 0;
            part.id = how == 3 ? crypto::randomId<RecordId>() : part.id;
            part.digest = how == 4 ? QByteArray(32, 'd') : crypto::sha256(part.bytes);
        };
        const auto file = fetch();
        QVERIFY(!file);
        QCOMPARE(file.error().code(), ErrorCode::Malformed);
        expectTheRightOneStillComes();
    }

    void aChangedByteIsFound()
    {
        m_bend = [](BlobPart& part) {
            part.bytes[100] = char(part.bytes[100] ^ 1);
            part.digest = crypto::sha256(part.bytes);
        };
        QCOMPARE(fetch().error().code(), ErrorCode::Untrusted);
        QCOMPARE(files(), 0);
        expectTheRightOneStillComes();
    }

    void aPinnedOneThatIsAnotherEndsNoSynchronisation()
    {
        m_bend = [](BlobPart& part) {
            part.bytes[100] = char(part.bytes[100] ^ 1);
            part.digest = crypto::sha256(part.bytes);
        };
        SyncProgressMeter meter({}, *m_server);
        QVERIFY(DocumentFetcher(*m_world->vault, *m_server, meter)
                    .pin(m_document.id, *m_world->vault->document(m_dossier, m_document.id), true));
        const auto synced = Synchroniser(*m_world->vault, *m_server, *m_server).run(false, {});
        QVERIFY(synced);
        QCOMPARE(synced->warnings.size(), 1);
        QCOMPARE(files(), 0);
    }

    void aRecordThatIsNoneIsNotStored_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no record") << text("action_plan") << text("a plan");
        QTest::newRow("under a field of notes") << text("process_note") << QString();
        QTest::newRow("under a field the role may not read") << text("medical_attachment") << QString();
    }
    void aRecordThatIsNoneIsNotStored()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Made other = make(m_dossier, 100);
        m_server->accept(m_server->signedBy(
            m_world->hr, m_dossier, Category::Process, OperationKind::Document,
            {OperationItem::plain(other.id.bytes(), field, value.isEmpty() ? other.record.encode() : value, 0)}));
        QVERIFY(Synchroniser(*m_world->vault, *m_server, *m_server).run(false, {}));
        QVERIFY(!m_world->vault->document(m_dossier, other.id));
        QCOMPARE(m_world->vault->show(m_dossier, false)->documents.size(), 1);
        QCOMPARE(m_world->vault->show(m_dossier, false)->entries.size(), 0);
    }

    void aDocumentsFieldHoldsNoNote()
    {
        m_server->accept(
            m_server->signedBy(m_world->hr, m_dossier, Category::Process, OperationKind::Entry,
                               {OperationItem::plain(crypto::randomBytes(RecordId::size), text("action_plan"),
                                                     m_document.record.encode(), 0)}));
        QVERIFY(Synchroniser(*m_world->vault, *m_server, *m_server).run(false, {}));
        QCOMPARE(m_world->vault->show(m_dossier, false)->entries.size(), 0);
    }

    void aServerThatNeverHasTheContentIsNotAskedForEver()
    {
        const QString path = m_world->folder.filePath(text("mijn.pdf"));
        QVERIFY(adds(path));
        int calls = 0;
        m_server->onBlob = [&calls](const QByteArray&, const QByteArray&) -> Result<QByteArray> {
            ++calls;
            return protocol::BlobState{.parts = 1, .whole = true}.encode();
        };
        m_server->refuses = [](const protocol::Operation&) { return "no-content"; };
        const auto synced = Synchroniser(*m_world->vault, *m_server, *m_server).run(false, {});
        QVERIFY(synced);
        QVERIFY2(calls < 10, qPrintable(QString::number(calls)));
        QCOMPARE(m_world->vault->counts()->outbox, 1U);
    }

    void aServerThatNeverGetsOnEndsTheSending()
    {
        const QString path = m_world->folder.filePath(text("mijn.pdf"));
        QVERIFY(adds(path));
        int calls = 0;
        m_server->onBlob = [&calls](const QByteArray&, const QByteArray&) -> Result<QByteArray> {
            ++calls;
            return protocol::BlobState{.parts = 0, .whole = false}.encode();
        };
        const auto synced = Synchroniser(*m_world->vault, *m_server, *m_server).run(false, {});
        QVERIFY(!synced);
        QCOMPARE(synced.error().code(), ErrorCode::Malformed);
        QVERIFY2(calls < 10, qPrintable(QString::number(calls)));
        QCOMPARE(m_world->vault->counts()->outbox, 1U);
    }
};

QTEST_GUILESS_MAIN(HostileDocumentTest)
#include "HostileDocumentTest.moc"
