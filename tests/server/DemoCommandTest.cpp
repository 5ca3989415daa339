// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoCommand.h"
#include "core/crypto/Base32.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/MedicalEpochKey.h"
#include "core/domain/AppointmentRecord.h"
#include "core/domain/ConsultationHours.h"
#include "core/protocol/Operation.h"
#include "server/admin/DataFolder.h"
#include "server/api/PullApi.h"
#include "server/planning/BookedTimes.h"
#include "server/planning/HoursStore.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/RecordStore.h"
#include "tests/server/SyncFixture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace kluis;
using namespace kluis::test;
using domain::AppointmentRecord;
using domain::Role;
using server::DataFolder;
using server::DemoCommand;

class DemoCommandTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

    static DemoCommand::Options options(const QString& folder, quint64 seed)
    {
        DemoCommand::Options result;
        result.folder = folder;
        result.dossiers = 60;
        result.seed = seed;
        result.kdf.memoryBytes = crypto::KeyDerivation::minimumMemory;
        return result;
    }

    static Result<QJsonObject> fill(const QString& folder, quint64 seed)
    {
        StandingClock clock;
        return DemoCommand(clock).run(options(folder, seed), [](quint64 /*done*/) {});
    }

    /// Every item of the employers' records that the role pulls, in the order the server stored them.
    static void eachPulled(const QString& folder, Role role,
                           const std::function<void(const protocol::Operation&, const protocol::OperationItem&)>& take)
    {
        auto data = DataFolder::open(folder);
        StandingClock clock;
        const auto tenants = data->store().read<QList<server::Tenant>>(
            [](server::StoreDatabase& d) { return server::AccountStore(d).tenants(); });
        for (const server::Tenant& tenant : *tenants) {
            server::Caller caller;
            caller.role = role;
            caller.grants = {{tenant.id, tenant.shortName, tenant.name, {}}};
            protocol::PullRequest request;
            request.tenant = tenant.id;
            server::MedicalLogReplay replay;
            const auto page = server::PullApi(data->store(), replay, clock).page(request, caller);
            const auto decoded = protocol::PullPage::decode(page->encode());
            for (const auto& pulled : decoded->operations) {
                for (const auto& item : pulled.operation ? pulled.operation->items : QList<protocol::OperationItem>()) {
                    take(*pulled.operation, item);
                }
            }
        }
    }

    /// Every non-medical value, without ids, in the order the server stored them.
    static QStringList texts(const QString& folder)
    {
        // A document has keys and an id of its own at every time, and so has a doctor.
        static const QRegularExpression id(name("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        QStringList values;
        eachPulled(folder, Role::Hr, [&values](const protocol::Operation& op, const protocol::OperationItem& item) {
            const bool isDocument = op.kind == protocol::OperationKind::Document;
            values.append(item.fieldId() + u'=' + (isDocument ? QString() : QString(item.value()).remove(id)));
        });
        return values;
    }

    /// By doctor's id, of all employers, as the planner pulls them.
    static QHash<QString, QList<AppointmentRecord>> appointments(const QString& folder)
    {
        QHash<QString, QList<AppointmentRecord>> found;
        eachPulled(folder, Role::Planner,
                   [&found](const protocol::Operation& /*op*/, const protocol::OperationItem& item) {
                       if (item.fieldId() == QLatin1StringView(AppointmentRecord::fieldId)) {
                           const auto appointment = AppointmentRecord::parse(item.value());
                           QVERIFY(appointment);
                           found[appointment->doctor].append(*appointment);
                       }
                   });
        return found;
    }

    QTemporaryDir m_parent;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        const auto made = fill(m_parent.filePath(name("one")), 9);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence() + made.error().detail()));
        QCOMPARE(made->value(name("dossiers")).toInt(), 60);
    }

    void theSameSeedGivesTheSamePeople()
    {
        QVERIFY(fill(m_parent.filePath(name("two")), 9));
        QVERIFY(fill(m_parent.filePath(name("three")), 8));
        const QStringList first = texts(m_parent.filePath(name("one")));
        QVERIFY(first.size() > 500);
        QCOMPARE(texts(m_parent.filePath(name("two"))), first);
        QVERIFY(texts(m_parent.filePath(name("three"))) != first);
    }

    void everyDoctorHasConsultationHoursOnEachWorkingDay()
    {
        auto data = DataFolder::open(m_parent.filePath(name("one")));
        const auto all = data->store().read<QList<protocol::DoctorHours>>(
            [](server::StoreDatabase& d) { return server::HoursStore(d).all(); });
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        for (const protocol::DoctorHours& hours : *all) {
            const auto known = domain::ConsultationHours::parse(hours.hours);
            QVERIFY(known);
            for (QDate day(2026, 11, 23); day <= QDate(2026, 11, 27); day = day.addDays(1)) {
                QVERIFY2(!known->slotsOn(day).isEmpty(), qPrintable(day.toString(Qt::ISODate)));
            }
        }
    }

    void eachDoctorsDiaryHoldsWhatIsOverAndWhatIsToCome()
    {
        const qint64 now = StandingClock().unixMillis();
        const auto diaries = appointments(m_parent.filePath(name("one")));
        QCOMPARE(diaries.size(), 2);
        for (const QList<AppointmentRecord>& diary : diaries) {
            for (const AppointmentRecord& one : diary) {
                const bool isOver = one.end().toMSecsSinceEpoch() <= now;
                QCOMPARE(one.status == AppointmentRecord::Status::Planned, !isOver);
            }
            QVERIFY(std::any_of(diary.cbegin(), diary.cend(),
                                [](const auto& one) { return one.status == AppointmentRecord::Status::Done; }));
            QVERIFY(std::any_of(diary.cbegin(), diary.cend(),
                                [](const auto& one) { return one.status == AppointmentRecord::Status::Planned; }));
        }
    }

    void aTimeThatTheDemonstrationGaveIsNobodyElses()
    {
        const QString folder = m_parent.filePath(name("one"));
        auto data = DataFolder::open(folder);
        for (const QList<AppointmentRecord>& diary : appointments(folder)) {
            for (const AppointmentRecord& one : diary) {
                QCOMPARE(std::count_if(diary.cbegin(), diary.cend(),
                                       [&one](const AppointmentRecord& other) { return one.overlaps(other); }),
                         1); // itself
                const auto isFree = data->store().read<bool>([&one](server::StoreDatabase& d) {
                    return server::BookedTimes(d).isFree(0, QByteArray("another"), one);
                });
                QVERIFY(isFree && !*isFree);
            }
        }
    }

    void everyRoleHasAnAccountInAFileOnlyTheOwnerReads()
    {
        QFile file(m_parent.filePath(name("one/demo-accounts.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QSet<QString> roles;
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject account = value.toObject();
            roles.insert(account.value(name("role")).toString());
            QVERIFY(account.value(name("password")).toString().size() >= 12);
            QCOMPARE(crypto::Base32::decode(account.value(name("totpSecret")).toString())->size(), 20);
            const bool isMedical = account.value(name("role")).toString().startsWith(name("doctor"));
            QCOMPARE(account.contains(name("accountKey")), isMedical);
        }
        QCOMPARE(roles.size(), qsizetype(domain::loginRoles.size()));
    }

    void theDemoPasswordOpensTheDoctorsKeysAndThePatientsRecords()
    {
        QFile file(m_parent.filePath(name("one/demo-accounts.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject doctor;
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            if (value.toObject().value(name("login")) == name("doctor")) {
                doctor = value.toObject();
            }
        }
        auto data = DataFolder::open(m_parent.filePath(name("one")));
        QVERIFY(data.has_value());
        const auto account = data->store().read<std::optional<server::Account>>(
            [](server::StoreDatabase& d) { return server::AccountStore(d).account(name("doctor")); });
        QVERIFY(account && *account && (*account)->state == server::AccountState::Active);
        const server::AccountKeys& keys = (*account)->keys;
        const auto masterKey = crypto::KeyDerivation::masterKey(
            crypto::SecretBytes::fromPassword(doctor.value(name("password")).toString()), keys.salt,
            {keys.kdfMemory, quint32(keys.kdfPasses)});
        QVERIFY(masterKey.has_value());
        QCOMPARE(crypto::KeyDerivation::authKeyPair(*masterKey, (*account)->id).publicKey(), keys.authKey);
        const auto accountKey =
            crypto::KeyText::decode(crypto::KeyText::Kind::AccountKey, doctor.value(name("accountKey")).toString());
        QVERIFY(accountKey.has_value());
        const auto bundle = crypto::IdentityBundle::unwrap(
            crypto::KeyDerivation::userWrapKey(*masterKey, *accountKey, (*account)->id), (*account)->id, keys.bundle);
        QVERIFY(bundle.has_value());
        server::MedicalLogReplay replay;
        const auto state = data->store().read<std::shared_ptr<const crypto::MedicalLogState>>(
            [&replay](server::StoreDatabase& d) { return replay.state(d); });
        QVERIFY(state.has_value());
        for (const TenantId& tenant : (*state)->groups()) {
            QCOMPARE((*state)->members(tenant).size(), std::size_t(3));
            QVERIFY(crypto::MedicalEpochKey::open(**state, tenant, (*account)->id, bundle->encryption()).has_value());
        }
    }

    void aServerThatHoldsDataIsLeftAlone()
    {
        const auto again = fill(m_parent.filePath(name("one")), 9);
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::Exists);
    }

    void aProductionServerIsLeftAlone()
    {
        DataFolder::Plan plan;
        plan.folder = m_parent.filePath(name("real"));
        plan.practiceName = name("Practice");
        plan.hosts = {name("localhost")};
        QVERIFY(DataFolder::create(plan));
        const auto answer = fill(plan.folder, 1);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "DemoCommandTest.moc"
