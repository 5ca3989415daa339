// SPDX-License-Identifier: GPL-3.0-or-later
// What an employer's agreement leaves out, in a client at a real server: over every field that it may.
#include "app/letters/Letters.h"
#include "app/session/KeychainStore.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "server/store/AgreementStore.h"
#include "tests/server/SyncFixture.h"
#include "tests/support/SiviMessage.h"
#include "tests/support/Workplace.h"

#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Field;
using domain::FieldAgreement;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");

} // namespace

class FieldAgreementSyncTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    DossierId m_dossier;

    [[nodiscard]] bool agree(const QStringList& leftOut)
    {
        const TenantId tenant = m_server->tenant(vermeer);
        return m_server->store()
            .write<void>([&](server::StoreDatabase& database) {
                return server::AgreementStore(database).set(tenant, FieldAgreement::received(leftOut));
            })
            .has_value();
    }
    [[nodiscard]] QMap<QString, QString> values()
    {
        QMap<QString, QString> values;
        const auto view = m_hr->engine().show(m_dossier, true);
        for (auto field = view->fields.cbegin(); field != view->fields.cend(); ++field) {
            values.insert(field.key(), field->value);
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, {vermeer}), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->sync());
        app::NewDossier made;
        made.employer = vermeer;
        made.number = QStringLiteral("1001");
        made.name = QStringLiteral("Jansen, Piet");
        const auto id = m_hr->engine().addDossier(made);
        QVERIFY(id);
        m_dossier = *id;
        for (const Field* field : negotiableFields()) {
            const auto done = m_hr->engine().set(m_dossier, field->id(), sampleValue(*field));
            QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
        }
        QVERIFY(m_hr->sync());
        QCOMPARE(m_hr->synced.refused, 0U);
    }

    void cleanupTestCase()
    {
        m_hr.reset();
        m_server.reset();
    }

    void aChangeTakesExactlyTheDifferenceOutAndBringsItBack()
    {
        const auto before = values();
        for (const Field* left : negotiableFields()) {
            QVERIFY(agree({QString(left->id())}));
            QVERIFY(m_hr->sync());
            auto expected = before;
            expected.remove(QString(left->id()));
            QVERIFY2(values() == expected, left->id().latin1());
        }
        QVERIFY(agree({}));
        QVERIFY(m_hr->sync());
        QCOMPARE(values(), before);
    }

    void whatIsLeftOutCantBeRecordedAndTheSentenceNamesTheAgreement()
    {
        for (const Field* left : negotiableFields()) {
            QVERIFY(agree({QString(left->id())}));
            QVERIFY(m_hr->sync());
            const auto before = values();
            const auto refused = m_hr->engine().set(m_dossier, left->id(), sampleValue(*left));
            QVERIFY2(!refused && refused.error().code() == ErrorCode::Forbidden, left->id().latin1());
            QVERIFY(refused.error().sentence().contains(QStringLiteral("agreement")));
            QVERIFY(m_hr->engine().show(m_dossier, false)->agreement.leftOut() == QStringList{QString(left->id())});
            QCOMPARE(values(), before);
            QCOMPARE(m_hr->engine().status().outbox, 0U);
        }
    }

    void aNewDossierWithAFieldThatIsLeftOutIsNotMade()
    {
        QVERIFY(agree({QStringLiteral("birth_date")}));
        QVERIFY(m_hr->sync());
        app::NewDossier made;
        made.employer = vermeer;
        made.number = QStringLiteral("1002");
        made.name = QStringLiteral("Bakker");
        made.born = QStringLiteral("1980-01-02");
        const auto refused = m_hr->engine().addDossier(made);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence().contains(QStringLiteral("agreement")));
        made.born.clear();
        QVERIFY(m_hr->engine().addDossier(made));
    }

    void anImportOfAColumnThatIsLeftOutIsRefusedWithTheFieldsName()
    {
        QVERIFY(agree({QStringLiteral("birth_date")}));
        QVERIFY(m_hr->sync());
        const QString path = m_hr->scratch(QStringLiteral("personeel.csv"));
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Personeelsnummer;Achternaam;Geboortedatum\n1003;Pietersen;02-01-1980\n");
        csv.close();
        auto exchange = m_hr->engine().exchange(vermeer);
        QVERIFY(exchange);
        app::ImportInput input;
        input.file = path;
        const auto outcome = exchange->import(input, {});
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().sentence().contains(QStringLiteral("agreement")),
                 qPrintable(outcome.error().sentence()));
        QVERIFY(m_hr->engine().list(QStringLiteral("Pietersen"), 5)->isEmpty());
    }

    void ofAMessageWhatIsLeftOutIsNamedAndTheRestIsTaken()
    {
        QVERIFY(agree({QStringLiteral("expected_recovery"), QStringLiteral("birth_date")}));
        QVERIFY(m_hr->sync());
        const QString path = m_hr->scratch(QStringLiteral("verzuim.xml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray absence =
            SiviMessage::absence("2026-01-05", "2026-01-05", "100.00", "<DatVrwHrstl>2026-02-01</DatVrwHrstl>");
        file.write(
            SiviMessage{.employers = SiviMessage::employer(SiviMessage::person("2001", "Visser", absence))}.bytes());
        file.close();
        auto exchange = m_hr->engine().exchange(vermeer);
        QVERIFY(exchange);
        const auto outcome = exchange->import({.file = path}, {});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->created, 1);
        const auto dossier = m_hr->engine().find(vermeer + QStringLiteral("/2001"));
        QVERIFY(dossier);
        const auto fields = m_hr->engine().show(*dossier, false)->fields;
        QCOMPARE(fields.value(QStringLiteral("first_sick_day")).value, QStringLiteral("2026-01-05"));
        QVERIFY(!fields.contains(QStringLiteral("expected_recovery")));
        QVERIFY(!fields.contains(QStringLiteral("birth_date")));
        const QString notices = outcome->report.notices.join(u' ');
        QVERIFY2(notices.contains(QStringLiteral("Expected recovery")), qPrintable(notices));
        QVERIFY2(notices.contains(QStringLiteral("Date of birth")), qPrintable(notices));
    }

    void notesAndDocumentsUnderWhatIsLeftOutAreRefusedAndGone()
    {
        QVERIFY(agree({}));
        QVERIFY(m_hr->sync());
        const QString path = m_hr->scratch(QStringLiteral("plan.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("plan") == 4);
        file.close();
        const auto note = [&] { return m_hr->engine().note(m_dossier, QStringLiteral("Afgesproken.")); };
        const auto document = [&] {
            return m_hr->engine().addDocument(m_dossier, path, QStringLiteral("action_plan"));
        };
        QVERIFY(note() && document());
        QVERIFY(m_hr->sync());
        QVERIFY(agree({QStringLiteral("process_note"), QStringLiteral("action_plan")}));
        QVERIFY(m_hr->sync());
        const auto view = m_hr->engine().show(m_dossier, false);
        QVERIFY(view->entries.isEmpty());
        QVERIFY(view->documents.isEmpty());
        for (const auto& refused : {note(), document()}) {
            QVERIFY(!refused && refused.error().code() == ErrorCode::Forbidden);
            QVERIFY2(refused.error().sentence().contains(QStringLiteral("agreement")),
                     qPrintable(refused.error().sentence()));
        }
        QVERIFY(agree({}));
        QVERIFY(m_hr->sync());
        QCOMPARE(m_hr->engine().show(m_dossier, false)->entries.size(), 1);
        QCOMPARE(m_hr->engine().show(m_dossier, false)->documents.size(), 1);
    }

    void noLetterHoldsWhatIsLeftOut()
    {
        QVERIFY(agree({}));
        QVERIFY(m_hr->sync());
        auto letters = m_hr->engine().letters();
        QVERIFY(letters);
        int refused = 0;
        for (const auto& letter : (*letters)->offered()) {
            const app::LetterChoice choice{letter.id, letter.language, std::nullopt, {}};
            QVERIFY((*letters)->fill(m_dossier, choice));
            QSet<QString> held{QString(letter.field->id())};
            for (const auto& placeholder : letter.placeholders()) {
                for (const Field* field : placeholder.fields()) {
                    held.insert(field->id());
                }
            }
            for (const QString& id : std::as_const(held)) {
                if (!FieldAgreement::mayLeaveOut(*domain::FieldCatalogue::find(id))) {
                    continue;
                }
                QVERIFY(agree({id}));
                QVERIFY(m_hr->sync());
                const auto filled = (*letters)->fill(m_dossier, choice);
                QVERIFY2(!filled && filled.error().code() == ErrorCode::Forbidden, qPrintable(letter.id + u' ' + id));
                QVERIFY(filled.error().sentence().contains(domain::FieldCatalogue::find(id)->label(QLocale())));
                ++refused;
            }
            QVERIFY(agree({}));
            QVERIFY(m_hr->sync());
            if (refused > 20) {
                break; // each costs a sync
            }
        }
        QVERIFY2(refused > 5, QByteArray::number(refused).constData());
    }

    void anEditMadeBeforeTheNewsIsSetAsideWithTheReason()
    {
        QVERIFY(agree({QStringLiteral("job_title")}));
        QVERIFY(m_hr->engine().set(m_dossier, QStringLiteral("job_title"), QStringLiteral("Kanarie")));
        QVERIFY(m_hr->sync());
        QCOMPARE(m_hr->synced.refused, 1U);
        const auto unsent = m_hr->engine().unsent(10);
        QCOMPARE(unsent->size(), 1);
        QVERIFY2(unsent->first().reason.contains(QStringLiteral("agreement")), qPrintable(unsent->first().reason));
    }
};

QTEST_GUILESS_MAIN(FieldAgreementSyncTest)
#include "FieldAgreementSyncTest.moc"
