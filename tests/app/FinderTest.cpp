// SPDX-License-Identifier: GPL-3.0-or-later
// What people type to find somebody or something, and what they mean by it, among many who are called otherwise.
#include "app/engine/FinderWorker.h"
#include "app/guidance/Guidance.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/RecentUse.h"
#include "core/domain/TaskRecord.h"
#include "core/storage/Transaction.h"
#include "tests/app/VaultWorld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using app::FinderHit;
using domain::Role;

namespace {

QStringList lines(const char* name)
{
    QFile file(QStringLiteral(KLUIS_FINDER_FIXTURES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

bool isLong()
{
    return qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long");
}

/// A name that nobody has: syllables, the same ones in every run.
QString madeUpName(QRandomGenerator& random)
{
    static const QString consonants = QStringLiteral("bdfgklmnprstvz");
    static const QString vowels = QStringLiteral("aeiou");
    QString name;
    for (int i = 0; i < 4; ++i) {
        name += consonants[random.bounded(int(consonants.size()))];
        name += vowels[random.bounded(int(vowels.size()))];
    }
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

class FinderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;
    QMap<QString, DossierId> m_people; ///< by personnel number

    /// As a sync would leave them.
    void fill(int count)
    {
        QRandomGenerator random(7);
        app::Records records(m_world->vault->database());
        for (int first = 0; first < count; first += 1'000) {
            auto transaction = storage::Transaction::begin(m_world->vault->database());
            QVERIFY(transaction);
            app::DossierProjection projection(m_world->vault->database());
            for (int i = first; i < qMin(first + 1'000, count); ++i) {
                const auto place = records.makeDossier(crypto::randomId<DossierId>(), m_world->tenant);
                QVERIFY(place);
                const domain::FieldValues fields{
                    {text("personnel_no"), QStringLiteral("X%1").arg(i)},
                    {text("last_name"), madeUpName(random)},
                    {text("given_name"), madeUpName(random)},
                    {text("org_unit"), text("Depot")},
                    {text("birth_date"), QDate(1920, 1, 1).addDays(random.bounded(10'000)).toString(Qt::ISODate)}};
                app::DossierContent content;
                for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
                    app::RecordValue value;
                    value.dossier = place->number;
                    value.record = field.key().toUtf8();
                    value.category = domain::Category::Administrative;
                    value.revision = 1;
                    value.at = 1;
                    value.value = field.value();
                    QVERIFY(records.put(value));
                    content.add(field.key(), field.value(), app::DossierProjection::isListed(field.key()));
                }
                QVERIFY(projection.stageNew(*place, content, 1));
            }
            QVERIFY(projection.finish());
            QVERIFY(transaction->commit());
        }
    }

    void addPeople()
    {
        for (const QString& line : lines("people.txt")) {
            const QStringList parts = line.split(u'|');
            QCOMPARE(parts.size(), 8);
            static const char* const fields[] = {"personnel_no", "last_name", "prefix",     "partner_name",
                                                 "given_name",   "name_use",  "birth_date", "org_unit"};
            domain::FieldValues values;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                values.insert(text(fields[i]), parts[i]);
            }
            if (values.value(text("given_name")).isEmpty()) {
                // "HJ" stands where the others have how they use their name.
                values.insert(text("initials"), values.take(text("name_use")));
            }
            values.removeIf([](const auto& value) { return value.value().isEmpty(); });
            const auto made = m_world->vault->addDossier(m_world->tenant, values);
            QVERIFY2(made, qPrintable(line));
            m_people.insert(parts[0], *made);
        }
    }

    void addContent()
    {
        auto& vault = *m_world->vault;
        app::Guidance guidance(vault, *m_world->reader);
        app::TaskInput task;
        task.text = text("Bureaustoel bestellen");
        task.due = QDate(2026, 2, 1);
        task.assignee = text("hr");
        QVERIFY(guidance.addTask(m_people[text("P010")], task));
        protocol::DocumentRecord paper;
        paper.name = text("werkplekfoto.pdf");
        paper.type = text("application/pdf");
        paper.size = 10;
        paper.contentDigest = paper.sealedDigest = paper.key = QByteArray(32, 'k');
        const auto field = vault.documentField(m_people[text("P026")], {}, {});
        QVERIFY(field && vault.addDocument(m_people[text("P026")], **field, crypto::randomId<RecordId>(), paper,
                                           QByteArray(16, 'f')));
        QVERIFY(vault.addEntry(m_people[text("P012")], text("process_note"),
                               text("Gesproken over de parkeerplaats bij de poort, en wie er mag staan.")));
        QVERIFY(vault.set(m_people[text("P013")], text("home_address"), text("Dorpsstraat 1, 1234 AB Utrecht")));
        QVERIFY(vault.set(m_people[text("P006")], text("job_load_profile"), text("Rijdt op de heftruck")));
        QVERIFY(vault.set(m_people[text("P011")], text("first_sick_day"), text("2025-12-01")));
        QVERIFY(vault.set(m_people[text("P011")], text("bsn"), text("999990019")));
    }

    FinderHit first(const QString& typed)
    {
        const auto hits = m_world->reader->hits(typed, 20);
        return hits && !hits->isEmpty() ? hits->first() : FinderHit();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_world = std::make_unique<VaultWorld>(Role::Hr);
        fill(isLong() ? 100'000 : 1'500);
        addPeople();
        addContent();
    }

    void whatIsTypedFindsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kind");
        int queries = 0;
        for (const QString& line : lines("queries.txt")) {
            const QStringList parts = line.split(u'|');
            if (!line.startsWith(u'#')) {
                QTest::newRow(qPrintable(parts[0])) << parts.value(1) << parts.value(2, text("dossier"));
                ++queries;
            }
        }
        QVERIFY2(queries >= 200, "the table is here");
    }

    void whatIsTypedFindsWhatIsMeant()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, kind);
        const QString typed = QString::fromUtf8(QTest::currentDataTag());
        if (isLong()) {
            // Among 100,000 some are really called so: then it is enough to be found at all.
            const auto hits = m_world->reader->hits(typed, 200);
            QVERIFY(std::any_of(hits->cbegin(), hits->cend(),
                                [&number](const FinderHit& one) { return one.row.number == number; }));
            return;
        }
        const FinderHit hit = first(typed);
        QCOMPARE(hit.row.number, number);
        QCOMPARE(QString(app::finderKindName(hit.kind)), kind);
    }

    void whoIsOnlyCalledAlikeIsMarked()
    {
        QVERIFY(first(text("hoesktra")).isAlike);
        QVERIFY(!first(text("hoekstra")).isAlike);
    }

    void whoIsMisspeltIsFoundBesideThoseWhoseNamesBeginSo()
    {
        const QStringList others{text("Bakerhof"), text("Bakerink"),  text("Bakermans"),
                                 text("Bakersma"), text("Bakerstra"), text("Bakerveld")};
        for (const QString& other : others) {
            QVERIFY(m_world->vault->addDossier(
                m_world->tenant, {{text("personnel_no"), text("Q") + other.left(8)}, {text("last_name"), other}}));
        }
        const auto hits = m_world->reader->hits(text("baker"), 20);
        const auto found = std::find_if(hits->cbegin(), hits->cend(),
                                        [](const FinderHit& one) { return one.row.number == text("P011"); });
        QVERIFY(found != hits->cend() && found->isAlike);
    }

    void nothingIsFoundForWhatNobodyIsCalled()
    {
        for (const char* nobody : {"qqqqqq", "wxyzwxyz", "P99999", "31-02-1980", "***", "", "\" OR *"}) {
            QCOMPARE(m_world->reader->hits(text(nobody), 20)->size(), 0);
        }
    }

    void aNumberThatIsNearlyAnotherIsNotFound() { QVERIFY(m_world->reader->hits(text("P0033"), 20)->isEmpty()); }

    void everybodyOfADateOfBirthIsFound()
    {
        QVERIFY(m_world->vault->set(m_people[text("P003")], text("birth_date"), text("1981-03-12")));
        const auto hits = m_world->reader->hits(text("12 maart 1981"), 20);
        QStringList numbers;
        for (const FinderHit& hit : *hits) {
            QCOMPARE(hit.fieldId, text("birth_date"));
            numbers.append(hit.row.number);
        }
        QVERIFY(numbers.contains(text("P001")) && numbers.contains(text("P003")));
        QVERIFY(m_world->vault->set(m_people[text("P003")], text("birth_date"), text("1990-01-05")));
        QVERIFY2(m_world->reader->hits(text("12 maart 1981"), 20)->size() == hits->size() - 1,
                 "the old date is forgotten");
    }

    void aNewNameIsFoundAlikeAtOnce()
    {
        QVERIFY(first(text("oosterhius")).row.number.isEmpty());
        QVERIFY(m_world->vault->set(m_people[text("P030")], text("partner_name"), text("Oosterhuis")));
        QVERIFY(m_world->vault->set(m_people[text("P030")], text("name_use"), text("02")));
        QCOMPARE(first(text("oosterhius")).row.number, text("P030"));
        QVERIFY(m_world->vault->set(m_people[text("P030")], text("name_use"), text("01")));
        QVERIFY(first(text("oosterhius")).row.number.isEmpty());
    }

    void aNoteShowsTheWordsAroundWhatWasFound()
    {
        const FinderHit hit = first(text("poort"));
        QVERIFY(hit.text.contains(text("parkeerplaats bij de poort")));
        QVERIFY(hit.text.size() < 100);
    }

    void aMaskedValueIsFoundButNotShown()
    {
        const FinderHit hit = first(text("999990019"));
        QCOMPARE(hit.row.number, text("P011"));
        QCOMPARE(hit.fieldId, text("bsn"));
        QVERIFY(hit.text.isEmpty());
    }

    void aMedicalWordIsFoundWithoutAWordOfItBeingGiven()
    {
        VaultWorld doctor(Role::Doctor);
        const auto place = doctor.addBsn(text("999990019"));
        QVERIFY(app::DossierProjection(doctor.vault->database()).rebuild(place, 1));
        QVERIFY(doctor.vault->addEntry(place.id, text("consult_note"), text("Klaagt over hernia")));
        const auto hits = doctor.reader->hits(text("hernia"), 20);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().kind, FinderHit::Kind::Medical);
        QVERIFY(hits->first().text.isEmpty() && hits->first().fieldId.isEmpty() && hits->first().item.isEmpty());
        QCOMPARE(doctor.reader->hits(text("klaagt"), 20)->size(), 1);
    }

    void severalThingsOfADossierAreFoundWhenAskedFor()
    {
        auto& vault = *m_world->vault;
        for (const char* note : {"Overleg over zwembad", "Nogmaals zwembad", "En het zwembad weer"}) {
            QVERIFY(vault.addEntry(m_people[text("P027")], text("process_note"), text(note)));
        }
        const auto of = [this](const QList<FinderHit>& hits) {
            return std::count_if(hits.cbegin(), hits.cend(),
                                 [](const FinderHit& one) { return one.row.number == text("P027"); });
        };
        QCOMPARE(of(*m_world->reader->hits(text("zwembad"), 20)), 1);
        QCOMPARE(of(*m_world->reader->hits(text("zwembad"), 20, 3)), 3);
    }

    void ofQuestionsThatComeQuicklyTheLastIsAnswered()
    {
        app::FinderWorker worker;
        worker.open(std::move(*m_world->vault->reader()));
        QSignalSpy answered(&worker, &app::FinderWorker::answered);
        for (const char* typed : {"h", "ho", "hoe", "hoek"}) {
            app::FinderQuestion question;
            question.text = text(typed);
            worker.ask(question);
        }
        QVERIFY(answered.wait(60'000));
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].toString(), text("hoek"));
    }

    void nothingIsAnsweredOnceTheFinderIsClosed()
    {
        app::FinderWorker worker;
        worker.open(std::move(*m_world->vault->reader()));
        QSignalSpy answered(&worker, &app::FinderWorker::answered);
        app::FinderQuestion question;
        question.text = text("hoek");
        worker.ask(question);
        worker.close();
        worker.ask(question);
        QVERIFY(!answered.wait(200));
    }

    void dossiersUsedLastComeInTheirOrderAndThoseThatAreGoneAreLeftOut()
    {
        app::FinderWorker worker;
        worker.open(std::move(*m_world->vault->reader()));
        QSignalSpy answered(&worker, &app::FinderWorker::answered);
        app::FinderQuestion question;
        question.dossiers = {m_people[text("P013")], crypto::randomId<DossierId>(), m_people[text("P002")]};
        worker.ask(question);
        QVERIFY(answered.wait(60'000));
        const auto hits = answered[0][1].value<QList<FinderHit>>();
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].row.number, text("P013"));
        QCOMPARE(hits[1].row.number, text("P002"));
    }

    void whatWasUsedLastComesFirstOnceAndTheOldestIsForgotten()
    {
        app::RecentUse recent(*m_world->vault);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(recent.note(QStringLiteral("place.%1").arg(i)));
        }
        QVERIFY(recent.note(text("place.15")));
        const auto keys = recent.list();
        QCOMPARE(keys->size(), app::RecentUse::most);
        QCOMPARE(keys->first(), text("place.15"));
        QCOMPARE(keys->count(text("place.15")), 1);
        QVERIFY(!keys->contains(text("place.0")));
    }

    void whatIsNoKeyIsNotKept()
    {
        app::RecentUse recent(*m_world->vault);
        const auto before = recent.list();
        QVERIFY(recent.note({}) && recent.note(text("two\nlines")) && recent.note(QString(65, u'x')));
        QCOMPARE(*recent.list(), *before);
    }

    /// How long each question of the table takes. With KLUIS_CAMPAIGN=long among 100,000.
    void anAnswerComesWhileOneTypes()
    {
        std::vector<double> took;
        for (const QString& line : lines("queries.txt")) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(m_world->reader->hits(line.section(u'|', 0, 0), 20));
            took.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(took.begin(), took.end());
        const double middle = took[took.size() / 2];
        const double late = took[took.size() * 95 / 100];
        qInfo("%zu questions: middle %.1f ms, 95 of 100 below %.1f ms, longest %.1f ms", took.size(), middle, late,
              took.back());
        QVERIFY(late < 500);
    }
};

QTEST_GUILESS_MAIN(FinderTest)
#include "FinderTest.moc"
