// SPDX-License-Identifier: GPL-3.0-or-later
// A company doctor's vault of an earlier version: every later release opens it with all that is sealed in it. A fixture never
// changes and is never removed.
#include "app/vault/Outbox.h"
#include "app/vault/VaultReader.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/Operation.h"
#include "tests/app/StoredVault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using kluis::test::StoredVault;

class MedicalVaultFixtureTest : public QObject {
    Q_OBJECT

    const QString findings = QStringLiteral("findings");

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoredVault> m_stored;

    [[nodiscard]] Vault& vault() const { return m_stored->vault(); }
    [[nodiscard]] DossierId dossier(const char* name) const { return m_stored->known<DossierId>(name); }
    void open()
    {
        QFETCH_GLOBAL(QString, fixture);
        m_stored = std::make_unique<StoredVault>(fixture, domain::Role::Doctor);
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("vault.db"));
        QVERIFY(m_stored->copyTo(path));
        const auto opened = m_stored->open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    }
    [[nodiscard]] DossierView shown(const char* name)
    {
        return vault().show(this->dossier(name), true).value_or(DossierView());
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
        const auto batch = Outbox(vault().database()).batch(100, 1 << 20, {});
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
        const auto fixtures = StoredVault::names();
        QVERIFY(fixtures.size() >= 2);
        for (const QString& fixture : fixtures) {
            QTest::newRow(qPrintable(fixture)) << fixture;
        }
    }
    void init() { open(); }
    void cleanup() { m_stored.reset(); }

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
        QVERIFY(vault().database().integrityCheck());
    }

    /// The content key comes after the update: it, the group key and the envelope are that version's.
    void whatWasStillClosedOpens()
    {
        QCOMPARE(vault().counts()->sealed, 1U);
        const ContentKeyOrigin origin{m_stored->known<UserId>("colleague"), m_stored->keys().logLength()};
        QVERIFY(m_stored->keys().registerContentKey(m_stored->tenant(), dossier("dossier"), m_stored->bytes("lateKey"),
                                                    origin));
        const auto opened = vault().openSealed();
        QVERIFY(opened);
        QCOMPARE(*opened, 1);
        QCOMPARE(vault().counts()->sealed, 0U);
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
        const auto document = vault().document(dossier("dossier"), view.documents.first().id);
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
        const DossierId own = dossier("dossier");
        const auto heads = vault().conflicts(5);
        QVERIFY(heads && heads->size() == 1 && heads->first().medical);
        const auto view = vault().conflict(own, findings);
        QVERIFY(view);
        QCOMPARE(view->mine.value, QStringLiteral("beide knieen"));
        QCOMPARE(view->theirs.value, QStringLiteral("linkerknie"));
        QCOMPARE(view->before.value, QStringLiteral("zere knieen"));
        QVERIFY(vault().decide(own, findings,
                               {.keep = ConflictDecision::Keep::Mine, .seenRevision = view->theirsRevision}));
        QCOMPARE(shown("dossier").fields.value(findings).value, QStringLiteral("beide knieen"));
    }

    /// The content keys that are there are used, and known to be the group's.
    void itIsWrittenUnderTheKeysThatAreThere()
    {
        for (const char* name : {"dossier", "restricted"}) {
            QVERIFY(
                vault().addEntry(dossier(name), QStringLiteral("consult_note"), QStringLiteral("opnieuw gesproken")));
        }
        QVERIFY(waiting(protocol::OperationKind::ContentKey).isEmpty());
        QCOMPARE(waiting(protocol::OperationKind::Entry).size(), qsizetype(3));
    }

    void whatWaitedCanStillBeSent()
    {
        QCOMPARE(qint64(vault().counts()->outbox), m_stored->number("outbox"));
        const auto entries = waiting(protocol::OperationKind::Entry);
        QCOMPARE(entries.size(), qsizetype(1));
        QVERIFY(entries.first().verify(m_stored->deviceKey().publicKey()));
        QVERIFY(!entries.first().encode().contains("morgen bellen"));
    }

    void itIsFoundByWhatItSays()
    {
        const auto reader = vault().reader();
        QVERIFY(reader);
        QCOMPARE((*reader)->search(QStringLiteral("linkerknie"), 5)->size(), qsizetype(1));
    }

    void theGroupsLogIsTheOneThatWasVerified() { QCOMPARE(m_stored->keys().logHead(), m_stored->bytes("logHead")); }

    void withoutItsOwnersKeysNothingMedicalIsWritten()
    {
        MedicalKeys none(m_stored->session().user, m_stored->session().role, std::nullopt);
        QVERIFY(vault().attach(m_stored->session(), none));
        QVERIFY(shown("dossier").medicalClosed);
        const auto outbox = vault().counts()->outbox;
        QVERIFY(
            !vault().addEntry(dossier("dossier"), QStringLiteral("consult_note"), QStringLiteral("opnieuw gesproken")));
        QCOMPARE(vault().counts()->outbox, outbox);
        QVERIFY(vault().attach(m_stored->session(), m_stored->keys()));
    }

    void thatItWasShownStandsInTheAuditQueue()
    {
        QCOMPARE(qint64(vault().counts()->audit), m_stored->number("audit"));
        QVERIFY(vault().recordShown(dossier("dossier")));
        QCOMPARE(qint64(vault().counts()->audit), m_stored->number("audit") + 1);
    }
};

QTEST_GUILESS_MAIN(MedicalVaultFixtureTest)
#include "MedicalVaultFixtureTest.moc"
