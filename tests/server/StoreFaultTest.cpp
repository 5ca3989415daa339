// SPDX-License-Identifier: GPL-3.0-or-later
// The server's disk refuses a write: once or for good, full, broken, or after half of it, in the embedded store and in the
// files of documents. VERIFICATION row 4. Some points; in the long run (KLUIS_CAMPAIGN=long) every one.
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/RejectReason.h"
#include "tests/server/BlobFixture.h"
#include "tests/support/WatchedFolder.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::MedicalLogEntries;
using protocol::PushStatus;
using Fault = DiskScript::Fault;

namespace {

constexpr qsizetype documentSize = 1'100'000; // bytes; two parts

} // namespace

/// Refused, and nothing of it kept; or answered, and all of it there. Asked again on a sound disk, it is there once.
class StoreFaultTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SyncFixture> m_world;
    std::unique_ptr<BlobFixture> m_blobs;
    TenantId m_tenant;
    std::unique_ptr<Person> m_hr;
    std::unique_ptr<Person> m_doctor;
    std::unique_ptr<crypto::SecretBytes> m_groupKey;

    static void addFaultRows()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isForGood");
        QTest::addRow("full once") << int(Fault::Full) << false;
        QTest::addRow("full for good") << int(Fault::Full) << true;
        QTest::addRow("I/O error once") << int(Fault::IoError) << false;
        QTest::addRow("I/O error for good") << int(Fault::IoError) << true;
        QTest::addRow("short write once") << int(Fault::ShortWrite) << false;
        QTest::addRow("short write for good") << int(Fault::ShortWrite) << true;
    }

    /// Runs \p attempt, behind \p prepare, with the disk refusing its first, second, … operation, until it asks for no more;
    /// \p check gets its answer and tells afterwards, on a sound disk, what is wrong, or nothing.
    template <typename Prepare, typename Attempt, typename Check>
    void atEachFault(const Prepare& prepare, const Attempt& attempt, const Check& check)
    {
        QFETCH(int, fault);
        QFETCH(bool, isForGood);
        const qsizetype step = qgetenv("KLUIS_CAMPAIGN") == "long" ? 1 : 3;
        qsizetype points = 0;
        bool isReached = true;
        for (qsizetype point = 0; isReached; point += step, ++points) {
            server::HttpResponse answer;
            prepare();
            {
                WatchedFolder disk(m_world->folder.path());
                disk.failAt(point, Fault(fault), isForGood ? 1'000'000 : 1);
                answer = attempt();
                isReached = disk.count() > point;
            }
            QString problem = isRefusal(answer) || answer.status == 200
                                  ? check(answer)
                                  : QStringLiteral("answered with %1").arg(answer.status);
            if (problem.isEmpty() && !m_world->store->integrityCheck()) {
                problem = QStringLiteral("the store is not sound");
            }
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("refused at %1: %2").arg(point).arg(problem)));
        }
        qInfo("%lld points", qlonglong(points));
        QVERIFY(points > 2);
    }
    /// The answer that lets a client keep what it has and tell why.
    static bool isRefusal(const server::HttpResponse& answer)
    {
        const auto message = protocol::ErrorMessage::decode(answer.body);
        return answer.status == 503 && message && message->reason == QLatin1String(protocol::reason::cannotStore);
    }

    server::HttpResponse push(const Person& person, const QList<protocol::Operation>& operations)
    {
        protocol::PushRequest request;
        for (const auto& operation : operations) {
            request.operations.append(operation.encode());
        }
        server::HttpRequest http;
        http.body = request.encode();
        return m_world->pushApi->push(http, person.caller);
    }
    /// How many of \p operations the server gives out.
    qsizetype kept(const Person& person, const QList<protocol::Operation>& operations)
    {
        const auto pulled = m_world->pullAll(person, m_tenant);
        return std::count_if(pulled.cbegin(), pulled.cend(), [&](const protocol::PulledOperation& one) {
            return std::any_of(operations.cbegin(), operations.cend(),
                               [&](const auto& wanted) { return one.operation && one.operation->id == wanted.id; });
        });
    }
    /// What is wrong with \p operations once they were pushed with that answer, or nothing.
    QString checkPush(const Person& person, const QList<protocol::Operation>& operations, bool isTaken)
    {
        const qsizetype before = kept(person, operations);
        if (before != 0 && before != operations.size()) {
            return QStringLiteral("half a push was kept");
        }
        if (isTaken && before == 0) {
            return QStringLiteral("what was answered is gone");
        }
        const auto again = m_world->push(person, operations);
        const bool isApplied = std::all_of(again.cbegin(), again.cend(), [](const auto& result) {
            return result.status == PushStatus::Applied || result.status == PushStatus::Duplicate;
        });
        return isApplied && kept(person, operations) == operations.size() ? QString()
                                                                          : QStringLiteral("it is not taken later");
    }

    /// The employee's open request.
    RecordId askToRemove(const DossierId& dossier)
    {
        const domain::RequestKey key{domain::RequestKey::Kind::Deletion, QDate(2026, 5, 1)};
        domain::TaskRecord task;
        task.trigger = key.toText();
        task.due = key.due();
        task.role = key.role();
        task.maker = m_hr->caller.user.toString();
        task.note = QStringLiteral("Verzoek");
        const RecordId id = crypto::randomId<RecordId>();
        const auto made =
            m_world->operation(*m_hr, m_tenant, dossier, Category::Process,
                               {protocol::OperationItem::plain(id.bytes(), QStringLiteral("task"), task.toText(), 0)},
                               protocol::OperationKind::Task);
        return m_world->push(*m_hr, made).status == PushStatus::Applied ? id : RecordId();
    }
    MedicalLogEntries log()
    {
        return m_world->medicalLogApi->entries({}, m_doctor->caller).value_or(MedicalLogEntries());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SyncFixture>();
        m_blobs = std::make_unique<BlobFixture>(*m_world);
        m_tenant = m_world->addEmployer(QStringLiteral("vermeer"));
        m_hr = m_world->addPerson(QStringLiteral("hr"), Role::Hr, {m_tenant});
        m_doctor = m_world->addPerson(QStringLiteral("cd"), Role::Doctor, {m_tenant});
        m_groupKey = std::make_unique<crypto::SecretBytes>(m_world->startGroup(*m_doctor, m_tenant, {}));
    }
    void cleanup()
    {
        m_blobs.reset();
        m_world.reset();
    }

    void aPushIsKeptWholeOrNotAtAll_data() { addFaultRows(); }
    void aPushIsKeptWholeOrNotAtAll()
    {
        const DossierId dossier = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1001"));
        quint64 revision = 1;
        QList<protocol::Operation> operations;
        atEachFault(
            [&] {
                const auto field = [&](const char* id, quint64 base) {
                    return m_world->operation(
                        *m_hr, m_tenant, dossier, Category::Administrative,
                        {SyncFixture::field(QString::fromLatin1(id), QStringLiteral("Jansen %1").arg(revision), base)});
                };
                operations = {field("last_name", revision), field("org_unit", revision - 1)};
                ++revision;
            },
            [&] { return push(*m_hr, operations); },
            [&](const server::HttpResponse& answer) { return checkPush(*m_hr, operations, answer.status == 200); });
    }

    /// Never the one without the other: the removal in the chain, and the value out of the store.
    void aRemovalIsDoneWholeOrNotAtAll_data() { addFaultRows(); }
    void aRemovalIsDoneWholeOrNotAtAll()
    {
        const DossierId dossier = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1001"));
        const RecordId request = askToRemove(dossier);
        const QString jobTitle = QStringLiteral("job_title");
        quint64 revision = 0;
        QByteArray word;
        protocol::Operation removal;
        atEachFault(
            [&] {
                word = "Kanarie" + QByteArray::number(revision) + "x";
                const auto value =
                    m_world->operation(*m_hr, m_tenant, dossier, Category::Administrative,
                                       {SyncFixture::field(jobTitle, QString::fromLatin1(word), revision)});
                QCOMPARE(m_world->push(*m_hr, value).status, PushStatus::Applied);
                removal = m_world->operation(
                    *m_hr, m_tenant, dossier, Category::Administrative,
                    {protocol::OperationItem::plain(jobTitle.toUtf8(), jobTitle, {}, revision + 1,
                                                    {protocol::AskedChange::Kind::Removed, request})});
                revision += 2;
            },
            [&] { return push(*m_hr, {removal}); },
            [&](const server::HttpResponse& answer) -> QString {
                const bool isThere = m_world->pullBytes(*m_hr, m_tenant).contains(word);
                if (isThere == (kept(*m_hr, {removal}) == 1)) {
                    return QStringLiteral("half of it was done");
                }
                const QString problem = checkPush(*m_hr, {removal}, answer.status == 200);
                const bool isLeft = m_world->pullBytes(*m_hr, m_tenant).contains(word);
                return problem.isEmpty() && isLeft ? QStringLiteral("it is not done later") : problem;
            });
    }

    void aDocumentIsWholeAndItselfOrNotThere_data() { addFaultRows(); }
    void aDocumentIsWholeAndItselfOrNotThere()
    {
        const DossierId dossier = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1001"));
        const QByteArray content = crypto::randomBytes(documentSize);
        MadeDocument made;
        const auto send = [&] {
            auto answer = m_blobs->begin(*m_hr, BlobFixture::beginOf(m_tenant, dossier, Category::Process, made));
            for (quint64 number = BlobFixture::stateIn(answer).parts;
                 answer.status == 200 && number < BlobFixture::partsOf(made); ++number) {
                answer = m_blobs->part(*m_hr, BlobFixture::partOf(made, number));
            }
            return answer.status == 200 ? m_blobs->close(*m_hr, made.id) : answer;
        };
        atEachFault([&] { made = BlobFixture::document(m_tenant, dossier, content); }, send,
                    [&](const server::HttpResponse& answer) -> QString {
                        const bool isWhole = answer.status == 200 && BlobFixture::stateIn(answer).whole;
                        if (answer.status == 200 && !isWhole) {
                            return QStringLiteral("closed and not whole");
                        }
                        if (!BlobFixture::stateIn(send()).whole) {
                            return QStringLiteral("it is not taken later");
                        }
                        const auto& field = *domain::FieldCatalogue::find(u"action_plan");
                        if (m_blobs->pushRecord(*m_hr, m_tenant, dossier, field, made).status != PushStatus::Applied) {
                            return QStringLiteral("its record is not taken");
                        }
                        QByteArray all;
                        for (quint64 number = 0; number < BlobFixture::partsOf(made); ++number) {
                            all += protocol::BlobPart::decode(m_blobs->read(*m_hr, made.id, number).body)
                                       .value_or(protocol::BlobPart())
                                       .bytes;
                        }
                        return all == made.sealed ? QString() : QStringLiteral("other bytes are given out");
                    });
    }

    void aNewGroupKeyIsStartedWholeOrNotAtAll_data() { addFaultRows(); }
    void aNewGroupKeyIsStartedWholeOrNotAtAll()
    {
        const DossierId dossier = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1001"));
        MedicalLogEntries addition;
        const auto extend = [&] {
            server::HttpRequest http;
            http.body = addition.encode();
            return m_world->medicalLogApi->append(http, m_doctor->caller);
        };
        atEachFault(
            [&] {
                const auto before = log();
                auto state = crypto::MedicalLogState::replay({before.entries.cbegin(), before.entries.cend()});
                m_world->clock.now += 1;
                crypto::MedicalLogWriter writer(*state, m_doctor->caller.user, m_doctor->keys.identity());
                auto epoch = writer.startEpoch(m_tenant, *m_groupKey, m_world->clock.now);
                if (!epoch) {
                    qFatal("%s", qPrintable(epoch.error().sentence() + epoch.error().detail()));
                }
                addition.entries = {epoch->entry.encode()};
                m_groupKey = std::make_unique<crypto::SecretBytes>(std::move(epoch->groupKey));
            },
            extend,
            [&](const server::HttpResponse& answer) -> QString {
                const bool isThere = log().entries.contains(addition.entries.first());
                if (answer.status == 200 && !isThere) {
                    return QStringLiteral("what was answered is gone");
                }
                if (!isThere && extend().status != 200) {
                    return QStringLiteral("it is not taken later");
                }
                const auto now = log();
                const auto state = crypto::MedicalLogState::replay({now.entries.cbegin(), now.entries.cend()});
                if (!state || now.entries.count(addition.entries.first()) != 1) {
                    return QStringLiteral("the log does not verify");
                }
                (void)m_world->addContentKey(*m_doctor, m_tenant, dossier, *m_groupKey, state->epoch(m_tenant));
                return {};
            });
    }
};

QTEST_GUILESS_MAIN(StoreFaultTest)
#include "StoreFaultTest.moc"
