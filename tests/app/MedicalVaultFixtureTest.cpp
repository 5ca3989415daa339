// SPDX-License-Identifier: GPL-3.0-or-later
// A company doctor's vault of an earlier version: every later release opens it with all that is sealed in it. A fixture never
// changes and is never removed.
#include "app/vault/Outbox.h"
#include "app/vault/VaultReader.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/Operation.h"
#include "tests/app/FixtureVault.h"

#include <QDir>

using namespace kluis;
using namespace kluis::app;

class MedicalVaultFixtureTest : public QObject, private test::FixtureVault {
    Q_OBJECT

    const QString findings = QStringLiteral("findings");

    static QString root() { return QStringLiteral(KLUIS_VAULT_FIXTURES "/vault-doctor/"); }
    void open()
    {
        QFETCH_GLOBAL(QString, fixture);
        readFacts(root() + fixture);
        auto identity = crypto::SigningKeyPair::fromSeed(key("identitySeed"));
        auto encryption = crypto::EncryptionKeyPair::fromPrivateKey(key("encryptionKey"));
        QVERIFY(identity && encryption);
        FixtureVault::open(root() + fixture, domain::Role::Doctor,
                           crypto::IdentityBundle(std::move(*identity), std::move(*encryption)));
    }
    [[nodiscard]] DossierView shown(const char* dossier)
    {
        return m_vault->show(known<DossierId>(dossier), true).value_or(DossierView());
    }
    static QStringList textsOf(const DossierView& view, const QString& fieldId)
    {
        QStringList texts;
        for (const EntryState& entry : view.entries) {
            if (entry.fieldId == fieldId) {
                texts.append(entry.text);
            }
        }
        texts.sort();
        return texts;
    }
    /// Those that wait, of one kind.
    [[nodiscard]] QList<protocol::Operation> waiting(protocol::OperationKind kind)
    {
        QList<protocol::Operation> all;
        const auto batch = Outbox(m_vault->database()).batch(100, 1 << 20, {});
        for (const auto& entry : batch ? *batch : QList<OutboxEntry>()) {
            const auto operation = protocol::Operation::decode(entry.bytes);
            if (operation && operation->kind == kind) {
                all.append(*operation);
            }
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }
    void initTestCase_data()
    {
        QTest::addColumn<QString>("fixture");
        const auto fixtures = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(fixtures.size() >= 2);
        for (const QString& fixture : fixtures) {
            QTest::newRow(qPrintable(fixture)) << fixture;
        }
    }
    void init() { open(); }
    void cleanup() { close(); }

    void whatWasSealedIsRead()
    {
        const DossierView view = shown("dossier");
        QVERIFY(!view.medicalClosed && !view.medicalRestricted);
        QCOMPARE(view.fields.value(findings).value, QStringLiteral("linkerknie"));
        QVERIFY(view.fields.value(findings).conflict);
        QStringList past;
        for (const FieldState& earlier : view.history.value(findings)) {
            past.append(earlier.value);
        }
        QCOMPARE(past, (QStringList{QStringLiteral("zere knieen"), QStringLiteral("zere knie")}));
        QCOMPARE(textsOf(view, QStringLiteral("consult_note")),
                 (QStringList{QStringLiteral("een week rust"), QStringLiteral("morgen bellen")}));
        QVERIFY(m_vault->database().integrityCheck());
    }

    /// The content key comes after the update: it, the group key and the envelope are that version's.
    void whatWasStillClosedOpens()
    {
        QCOMPARE(m_vault->counts()->sealed, 1U);
        const ContentKeyOrigin origin{known<UserId>("colleague"), m_keys->logLength()};
        QVERIFY(m_keys->registerContentKey(known<TenantId>("tenant"), known<DossierId>("dossier"), bytes("lateKey"),
                                           origin));
        const auto opened = m_vault->openSealed();
        QVERIFY(opened);
        QCOMPARE(*opened, 1);
        QCOMPARE(m_vault->counts()->sealed, 0U);
        QVERIFY(textsOf(shown("dossier"), QStringLiteral("consult_note")).contains(QStringLiteral("wat nog dicht is")));
    }

    void theOwnNoteIsRead()
    {
        QCOMPARE(textsOf(shown("dossier"), QStringLiteral("working_note")),
                 QStringList{QStringLiteral("vraag naar sport")});
    }

    void theDocumentsRecordIsRead()
    {
        const DossierView view = shown("dossier");
        QCOMPARE(view.documents.size(), qsizetype(1));
        QCOMPARE(view.documents.first().name, QStringLiteral("brief.pdf"));
        QCOMPARE(view.documents.first().fieldId, QStringLiteral("medical_attachment"));
        const auto document = m_vault->document(known<DossierId>("dossier"), view.documents.first().id);
        QVERIFY(document);
        QCOMPARE(document->record.key.size(), qsizetype(32));
    }

    void theRestrictedDossierIsReadByTheNamed()
    {
        const DossierView view = shown("restricted");
        QVERIFY(view.medicalRestricted && !view.medicalClosed);
        QCOMPARE(view.fields.value(findings).value, QStringLiteral("alleen voor mij"));
    }

    void theQuestionBetweenTwoDoctorsIsShownAndDecided()
    {
        const auto dossier = known<DossierId>("dossier");
        const auto heads = m_vault->conflicts(5);
        QVERIFY(heads && heads->size() == 1 && heads->first().medical);
        const auto view = m_vault->conflict(dossier, findings);
        QVERIFY(view);
        QCOMPARE(view->mine.value, QStringLiteral("beide knieen"));
        QCOMPARE(view->theirs.value, QStringLiteral("linkerknie"));
        QCOMPARE(view->before.value, QStringLiteral("zere knieen"));
        QVERIFY(m_vault->decide(dossier, findings,
                                {.keep = ConflictDecision::Keep::Mine, .seenRevision = view->theirsRevision}));
        QCOMPARE(shown("dossier").fields.value(findings).value, QStringLiteral("beide knieen"));
    }

    /// The content keys that are there are used, and known to be the group's.
    void itIsWrittenUnderTheKeysThatAreThere()
    {
        for (const char* dossier : {"dossier", "restricted"}) {
            QVERIFY(m_vault->addEntry(known<DossierId>(dossier), QStringLiteral("consult_note"),
                                      QStringLiteral("opnieuw gesproken")));
        }
        QVERIFY(waiting(protocol::OperationKind::ContentKey).isEmpty());
        QCOMPARE(waiting(protocol::OperationKind::Entry).size(), qsizetype(3));
    }

    void whatWaitedCanStillBeSent()
    {
        QCOMPARE(qint64(m_vault->counts()->outbox), number("outbox"));
        const auto entries = waiting(protocol::OperationKind::Entry);
        QCOMPARE(entries.size(), qsizetype(1));
        QVERIFY(entries.first().verify(m_deviceKey->publicKey()));
        QVERIFY(!entries.first().encode().contains("morgen bellen"));
    }

    void itIsFoundByWhatItSays()
    {
        const auto reader = m_vault->reader();
        QVERIFY(reader);
        QCOMPARE((*reader)->search(QStringLiteral("linkerknie"), 5)->size(), qsizetype(1));
    }

    void theGroupsLogIsTheOneThatWasVerified() { QCOMPARE(m_keys->logHead(), bytes("logHead")); }

    void withoutItsOwnersKeysNothingMedicalIsWritten()
    {
        MedicalKeys none(m_session.user, m_session.role, std::nullopt);
        QVERIFY(m_vault->attach(m_session, none));
        QVERIFY(shown("dossier").medicalClosed);
        const auto outbox = m_vault->counts()->outbox;
        QVERIFY(!m_vault->addEntry(known<DossierId>("dossier"), QStringLiteral("consult_note"),
                                   QStringLiteral("opnieuw gesproken")));
        QCOMPARE(m_vault->counts()->outbox, outbox);
        QVERIFY(m_vault->attach(m_session, *m_keys));
    }

    void thatItWasShownStandsInTheAuditQueue()
    {
        QCOMPARE(qint64(m_vault->counts()->audit), number("audit"));
        QVERIFY(m_vault->recordShown(known<DossierId>("dossier")));
        QCOMPARE(qint64(m_vault->counts()->audit), number("audit") + 1);
    }
};

QTEST_GUILESS_MAIN(MedicalVaultFixtureTest)
#include "MedicalVaultFixtureTest.moc"
