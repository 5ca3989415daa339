// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/RejectReason.h"
#include "tests/server/BlobFixture.h"
#include "tests/support/FileSizeLimit.h"

#include <QDir>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::FieldCatalogue;
using domain::Role;
using protocol::BlobPart;
using protocol::PushStatus;
namespace reason = protocol::reason;

namespace {

constexpr qsizetype someSize = 2'500'000; // three parts

QString reasonIn(const server::HttpResponse& response)
{
    const auto message = protocol::ErrorMessage::decode(response.body);
    return message ? message->reason : QString();
}

} // namespace

/// How the contents of documents come to the server and lie there.
class BlobApiTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SyncFixture> m_world;
    std::unique_ptr<BlobFixture> m_blobs;
    TenantId m_tenant;
    DossierId m_dossier;
    std::unique_ptr<Person> m_hr;
    std::unique_ptr<Person> m_colleague;
    const domain::Field& m_field = *FieldCatalogue::find(u"action_plan");

    MadeDocument made(qsizetype size = someSize) const
    {
        return BlobFixture::document(m_tenant, m_dossier, crypto::randomBytes(size));
    }
    protocol::BlobBegin beginOf(const MadeDocument& document, Category category = Category::Process) const
    {
        return BlobFixture::beginOf(m_tenant, m_dossier, category, document);
    }
    bool send(const MadeDocument& document)
    {
        return m_blobs->send(*m_hr, m_tenant, m_dossier, Category::Process, document);
    }
    PushStatus pushRecord(const MadeDocument& document, const Person& person)
    {
        return m_blobs->pushRecord(person, m_tenant, m_dossier, m_field, document).status;
    }
    QByteArray readAll(const Person& person, const MadeDocument& document)
    {
        QByteArray all;
        for (quint64 number = 0; number < BlobFixture::partsOf(document); ++number) {
            const auto part = BlobPart::decode(m_blobs->read(person, document.id, number).body);
            all += part ? part->bytes : QByteArray();
        }
        return all;
    }
    QStringList files() const { return QDir(m_blobs->folder()).entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SyncFixture>();
        m_blobs = std::make_unique<BlobFixture>(*m_world);
        m_tenant = m_world->addEmployer(QStringLiteral("vermeer"));
        m_hr = m_world->addPerson(QStringLiteral("hr"), Role::Hr, {m_tenant});
        m_colleague = m_world->addPerson(QStringLiteral("colleague"), Role::Hr, {m_tenant});
        m_dossier = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1"));
    }

    void aDocumentComesAndGoesWhole()
    {
        const MadeDocument document = made();
        QVERIFY(send(document));
        QCOMPARE(pushRecord(document, *m_hr), PushStatus::Applied);
        QCOMPARE(readAll(*m_colleague, document), document.sealed);
        QCOMPARE(m_blobs->read(*m_colleague, document.id, BlobFixture::partsOf(document)).status, 404);
    }

    void nobodyGetsABlobBeforeItsRecordIsThere()
    {
        const MadeDocument document = made();
        QVERIFY(send(document));
        QCOMPARE(m_blobs->read(*m_hr, document.id).status, 404);
        QCOMPARE(m_blobs->read(*m_colleague, document.id).status, 404);
    }

    void aRecordIsRefusedUntilItsContentIsWhole()
    {
        const MadeDocument document = made();
        const auto refusal = [&] { return m_blobs->pushRecord(*m_hr, m_tenant, m_dossier, m_field, document).reason; };
        QCOMPARE(refusal(), QLatin1StringView(reason::noContent));
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(document)).status, 200);
        QCOMPARE(refusal(), QLatin1StringView(reason::noContent));
        for (quint64 number = 0; number < 3; ++number) {
            QCOMPARE(m_blobs->part(*m_hr, BlobFixture::partOf(document, number)).status, 200);
        }
        QCOMPARE(refusal(), QLatin1StringView(reason::noContent));
        QVERIFY(BlobFixture::stateIn(m_blobs->close(*m_hr, document.id)).whole);
        QCOMPARE(pushRecord(document, *m_hr), PushStatus::Applied);
    }

    void aContentSentForOnePlaceMakesNoRecordInAnother()
    {
        const DossierId other = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("2"));
        const MadeDocument document = made();
        QVERIFY(send(document));
        QCOMPARE(m_blobs->pushRecord(*m_hr, m_tenant, other, m_field, document).reason,
                 QLatin1StringView(reason::noContent));
        QCOMPARE(m_blobs->pushRecord(*m_colleague, m_tenant, m_dossier, m_field, document).reason,
                 QLatin1StringView(reason::noContent));
    }

    void aRecordThatIsNoneIsRefused()
    {
        const MadeDocument document = made(100);
        QVERIFY(send(document));
        const auto pushed = [&](const QString& field, const QString& value, quint64 base) {
            return m_world
                ->push(*m_hr,
                       m_world->operation(*m_hr, m_tenant, m_dossier, Category::Process,
                                          {protocol::OperationItem::plain(document.id.bytes(), field, value, base)},
                                          protocol::OperationKind::Document))
                .reason;
        };
        const QString value = document.record.encode();
        const QString field(m_field.id());
        QCOMPARE(pushed(field, QStringLiteral("a plan"), 0), QLatin1StringView(reason::badValue));
        QCOMPARE(pushed(field, value + u'=', 0), QLatin1StringView(reason::badValue));
        QCOMPARE(pushed(QStringLiteral("process_note"), value, 0), QLatin1StringView(reason::malformed));
        QCOMPARE(pushed(field, value, 1), QLatin1StringView(reason::malformed));
        QCOMPARE(pushed(QStringLiteral("oe_report"), value, 0), QLatin1StringView(reason::notAllowed));
        QCOMPARE(pushed(field, value, 0), QString());
        QVERIFY2(!pushed(field, value, 0).isEmpty(), "a document is written once");
    }

    void anInterruptedTransferGoesOnWhereItWas()
    {
        const MadeDocument document = made();
        QCOMPARE(BlobFixture::stateIn(m_blobs->begin(*m_hr, beginOf(document))).parts, 0U);
        QCOMPARE(BlobFixture::stateIn(m_blobs->part(*m_hr, BlobFixture::partOf(document, 0))).parts, 1U);
        QCOMPARE(BlobFixture::stateIn(m_blobs->begin(*m_hr, beginOf(document))).parts, 1U);
        QVERIFY(send(document)); // the first part again, which changes nothing
        QVERIFY2(send(document), "and all of it again");
        QCOMPARE(pushRecord(document, *m_hr), PushStatus::Applied);
        QCOMPARE(readAll(*m_hr, document), document.sealed);
    }

    void aPartOutOfTurnOrOutOfShapeChangesNothing()
    {
        const MadeDocument document = made();
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(document)).status, 200);
        QCOMPARE(BlobFixture::stateIn(m_blobs->part(*m_hr, BlobFixture::partOf(document, 2))).parts, 0U);
        BlobPart bad = BlobFixture::partOf(document, 0);
        bad.bytes[5] = char(bad.bytes[5] ^ 1);
        QCOMPARE(m_blobs->part(*m_hr, bad).status, 400);
        bad.bytes.chop(1);
        bad.digest = crypto::sha256(bad.bytes);
        QCOMPARE(m_blobs->part(*m_hr, bad).status, 400);
        QCOMPARE(BlobFixture::stateIn(m_blobs->close(*m_hr, document.id)).whole, false);
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(document)).status, 200);
        QVERIFY(send(document));
    }

    void whatIsNotWhatItWasAnnouncedAsBeginsAgain()
    {
        const MadeDocument document = made();
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(document)).status, 200);
        for (quint64 number = 0; number < 3; ++number) {
            BlobPart part = BlobFixture::partOf(document, number);
            part.bytes[0] = char(part.bytes[0] ^ 1);
            part.digest = crypto::sha256(part.bytes);
            QCOMPARE(m_blobs->part(*m_hr, part).status, 200);
        }
        const auto state = BlobFixture::stateIn(m_blobs->close(*m_hr, document.id));
        QVERIFY(!state.whole);
        QCOMPARE(state.parts, 0U);
        QVERIFY(send(document));
    }

    void aHalfWrittenPartIsNeverGivenOut()
    {
        const MadeDocument document = made();
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(document)).status, 200);
        QCOMPARE(m_blobs->part(*m_hr, BlobFixture::partOf(document, 0)).status, 200);
        // The power failed in the middle of the next part: bytes are there that no row counts.
        QFile file(m_blobs->folder() + u'/' + files().first());
        QVERIFY(file.open(QIODevice::Append));
        file.write(QByteArray(700'000, 'x'));
        file.close();
        QCOMPARE(BlobFixture::stateIn(m_blobs->begin(*m_hr, beginOf(document))).parts, 1U);
        QVERIFY(send(document));
        QCOMPARE(pushRecord(document, *m_hr), PushStatus::Applied);
        QCOMPARE(readAll(*m_colleague, document), document.sealed);
    }

    void anothersBlobIsNobodysBusiness()
    {
        const MadeDocument document = made();
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(document)).status, 200);
        QCOMPARE(m_blobs->begin(*m_colleague, beginOf(document)).status, 404);
        QCOMPARE(m_blobs->part(*m_colleague, BlobFixture::partOf(document, 0)).status, 404);
        QCOMPARE(m_blobs->close(*m_colleague, document.id).status, 404);
        const auto none = m_blobs->close(*m_colleague, crypto::randomId<RecordId>());
        QCOMPARE(m_blobs->close(*m_colleague, document.id).body, none.body);
        MadeDocument same = made();
        same.id = document.id;
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(same)).status, 404);
    }

    void tooLargeAndTooManyAreRefused()
    {
        server::BlobLimits limits;
        limits.documentBytes = 10'000;
        limits.totalBytes = 25'000;
        BlobFixture small(*m_world, limits);
        const auto first = made(9'000);
        const auto second = made(9'000);
        const auto third = made(9'000);
        QCOMPARE(reasonIn(small.begin(*m_hr, beginOf(made(20'000)))), QLatin1StringView(reason::tooLarge));
        QCOMPARE(small.begin(*m_hr, beginOf(first)).status, 200);
        QCOMPARE(small.begin(*m_hr, beginOf(second)).status, 200);
        const auto full = small.begin(*m_hr, beginOf(third));
        QCOMPARE(full.status, 503);
        QCOMPARE(reasonIn(full), QLatin1StringView(reason::noRoom));
        limits.documentBytes = 0;
        QCOMPARE(reasonIn(BlobFixture(*m_world, limits).begin(*m_hr, beginOf(made(1)))),
                 QLatin1StringView(reason::tooLarge));
    }

    void aFullDiskCostsNothingButTime()
    {
        const MadeDocument document = made(5'000'000);
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(document)).status, 200);
        QCOMPARE(m_blobs->part(*m_hr, BlobFixture::partOf(document, 0)).status, 200);
        {
            const FileSizeLimit full(1'500'000);
            QCOMPARE(m_blobs->part(*m_hr, BlobFixture::partOf(document, 1)).status, 503);
        }
        QCOMPARE(BlobFixture::stateIn(m_blobs->begin(*m_hr, beginOf(document))).parts, 1U);
        QVERIFY(send(document));
        QCOMPARE(pushRecord(document, *m_hr), PushStatus::Applied);
        QCOMPARE(readAll(*m_colleague, document), document.sealed);
    }

    void whatWasLeftIsRemovedAndNothingElse()
    {
        const MadeDocument kept = made();
        const MadeDocument withoutRecord = made();
        const MadeDocument half = made();
        QVERIFY(send(kept));
        QCOMPARE(pushRecord(kept, *m_hr), PushStatus::Applied);
        QVERIFY(send(withoutRecord));
        QCOMPARE(m_blobs->begin(*m_hr, beginOf(half)).status, 200);
        QCOMPARE(m_blobs->part(*m_hr, BlobFixture::partOf(half, 0)).status, 200);
        QFile stray(m_blobs->folder() + QStringLiteral("/00112233445566778899aabbccddeeff"));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.close();
        QVERIFY(m_blobs->api.sweep());
        QCOMPARE(files().size(), 3);
        m_world->clock.now += server::BlobLimits().abandonedMillis + 1;
        QVERIFY(m_blobs->api.sweep());
        QCOMPARE(files().size(), 1);
        QCOMPARE(readAll(*m_colleague, kept), kept.sealed);
        QVERIFY2(send(half), "it can be begun anew");
    }

    void namesOfFilesSayNothingAndOnlyTheOwnerReadsThem()
    {
        const MadeDocument document = made();
        QVERIFY(send(document));
        QCOMPARE(files().size(), 1);
        const QString name = files().first();
        QCOMPARE(QByteArray::fromHex(name.toLatin1()).size(), 16);
        QCOMPARE(name.size(), 32);
        QVERIFY(QByteArray::fromHex(name.toLatin1()) != document.id.bytes());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_blobs->folder() + u'/' + name) & others));
        QVERIFY(!(QFile::permissions(m_blobs->folder()) & (others | QFile::ExeOther | QFile::ExeGroup)));
    }
};

QTEST_GUILESS_MAIN(BlobApiTest)
#include "BlobApiTest.moc"
