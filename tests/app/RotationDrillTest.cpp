// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 18: people join and leave at random while others write from where they last were. KLUIS_SEED sets
// the course, KLUIS_DRILL_PEOPLE and KLUIS_DRILL_STEPS its length (the long form: 50 and 200).
#include "app/medical/MedicalKeys.h"
#include "app/medical/TeamRecovery.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/Random.h"
#include "core/crypto/Shamir.h"

#include <QTest>

#include <random>

using namespace kluis;
using namespace kluis::app;

namespace {

/// Somebody with a client that knows the log as far as it was last online.
struct Drilled {
    UserId user = crypto::randomId<UserId>();
    crypto::IdentityBundle keys = crypto::IdentityBundle::generate();
    std::unique_ptr<MedicalKeys> client;
    std::optional<crypto::MedicalLogState> lastInside; ///< the log when this person was last in the group

    Drilled() { restart(); }
    void restart() { client = std::make_unique<MedicalKeys>(user, domain::Role::Doctor, keys.clone()); }
    [[nodiscard]] crypto::MedicalIdentity identity() const
    {
        return {user, quint8(domain::Role::Doctor), keys.identity().publicKey(), keys.encryption().publicKey()};
    }
};

struct Written {
    DossierId dossier;
    crypto::FieldContext context;
    QByteArray envelope;
    QString value;
    quint32 epoch = 0;
};

int setting(const char* name, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

} // namespace

class RotationDrillTest : public QObject {
    Q_OBJECT

    std::mt19937 m_random;
    quint32 m_seed = 0;
    std::vector<Drilled> m_people;
    const TenantId m_tenant = crypto::randomId<TenantId>();
    const crypto::RecoverySecret m_recovery = crypto::RecoverySecret::generate();
    crypto::MedicalLogState m_log;
    std::vector<DossierId> m_dossiers;
    std::map<DossierId, QList<QByteArray>> m_records; ///< content keys at the "server"
    std::vector<Written> m_written;
    int m_resealed = 0;
    int m_cutOff = 0;

    int below(int limit) { return int(m_random() % quint32(limit)); }
    [[nodiscard]] Drilled& someone() { return m_people[std::size_t(below(int(m_people.size())))]; }
    [[nodiscard]] const Drilled& lead()
    {
        const auto leads = m_log.leads();
        const UserId chosen = leads[std::size_t(below(int(leads.size())))];
        return *std::find_if(m_people.begin(), m_people.end(), [&](const Drilled& p) { return p.user == chosen; });
    }
    void goOnline(Drilled& person)
    {
        if (m_log.isMember(m_tenant, person.user)) {
            person.lastInside = m_log;
        }
        person.client->setLog(m_log);
        for (const auto& [dossier, records] : m_records) {
            for (const QByteArray& record : records) {
                QVERIFY(person.client->registerContentKey(m_tenant, dossier, record, {}));
            }
        }
    }
    /// What a lead's client does unasked.
    void rotate(const Drilled& by)
    {
        if (!m_log.rotationDue(m_tenant) || !m_log.isMember(m_tenant, by.user)) {
            return;
        }
        const auto key = crypto::MedicalEpochKey::open(m_log, m_tenant, by.user, by.keys.encryption());
        QVERIFY(key);
        crypto::MedicalLogWriter writer(m_log, by.user, by.keys.identity());
        QVERIFY(writer.startEpoch(m_tenant, *key, 1));
    }
    void join(const Drilled& by, const Drilled& newcomer)
    {
        crypto::MedicalLogWriter writer(m_log, by.user, by.keys.identity());
        if (!m_log.isVouched(newcomer.user)) {
            QVERIFY(writer.memberKeys(newcomer.identity(), 1));
        }
        const auto key = crypto::MedicalEpochKey::open(m_log, m_tenant, by.user, by.keys.encryption());
        QVERIFY(key && writer.addMember(m_tenant, newcomer.user, *key, 1));
        if (below(4) == 0) {
            QVERIFY(writer.addLead(newcomer.user, 1));
        }
    }
    void leave(const Drilled& by, const Drilled& leaver)
    {
        crypto::MedicalLogWriter writer(m_log, by.user, by.keys.identity());
        if (m_log.isLead(leaver.user)) {
            QVERIFY(writer.removeLead(leaver.user, 1));
        }
        const bool everything = below(2) == 0;
        QVERIFY(writer.removeMember(everything ? TenantId() : m_tenant, leaver.user, 1));
        if (below(3) == 0) {
            ++m_cutOff; // killed before the new key: another lead's client makes it
            return;
        }
        rotate(by);
    }
    /// Seals as a client does on the log it has; the "server" takes only what is under the newest key.
    void write(Drilled& person)
    {
        const DossierId dossier = m_dossiers[std::size_t(below(int(m_dossiers.size())))];
        for (int attempt = 0; attempt < 2; ++attempt) {
            auto& client = *person.client;
            if (!client.writingAllowed(m_tenant)) {
                return;
            }
            auto current = client.currentContentKey(m_tenant, dossier);
            QByteArray fresh;
            if (!current) {
                const auto made = client.newContentKey(m_tenant, dossier);
                QVERIFY(made);
                current = made->ref;
                fresh = made->record;
            }
            Written entry;
            entry.dossier = dossier;
            entry.value = QStringLiteral("value %1").arg(m_written.size());
            entry.context = {
                m_tenant, dossier, {}, crypto::randomId<OpId>(), 0, person.user, crypto::randomId<DeviceId>(), 0};
            const auto slot = client.slot(m_tenant, dossier, QStringLiteral("findings"));
            QVERIFY(slot);
            entry.context.slot = *slot;
            const auto sealed = client.seal(entry.context, QStringLiteral("findings"), entry.value, 1);
            QVERIFY(sealed);
            entry.envelope = *sealed;
            entry.epoch = current->epoch;
            const bool isTaken = m_log.isMember(m_tenant, person.user) && !m_log.rotationDue(m_tenant) &&
                                 current->epoch == m_log.epoch(m_tenant);
            if (isTaken) {
                if (!fresh.isEmpty()) {
                    m_records[dossier].append(fresh);
                }
                m_written.push_back(entry);
                return;
            }
            if (!fresh.isEmpty()) {
                client.forgetContentKey(dossier, current->keyId);
            }
            goOnline(person); // and seals again
            ++m_resealed;
        }
    }
    [[nodiscard]] bool opens(MedicalKeys& client, const Written& entry) const
    {
        const auto value = client.openField(entry.context, entry.envelope);
        return value && value->value.toString() == entry.value;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_seed = quint32(setting("KLUIS_SEED", int(std::random_device()() >> 1)));
        qInfo("KLUIS_SEED=%u", m_seed);
        m_random.seed(m_seed);
        m_people = std::vector<Drilled>(std::size_t(setting("KLUIS_DRILL_PEOPLE", 12)));
        const Drilled& first = m_people.front();
        QVERIFY(crypto::MedicalLogWriter::genesis(m_log, crypto::randomId<PracticeId>(), first.user, first.keys,
                                                  m_recovery.box().publicKey(), m_recovery.signature().publicKey(), 1));
        crypto::MedicalLogWriter writer(m_log, first.user, first.keys.identity());
        QVERIFY(writer.createGroup(m_tenant, 1) && writer.addMember(m_tenant, first.user, {}, 1) &&
                writer.startEpoch(m_tenant, {}, 1));
        for (int i = 0; i < 3; ++i) {
            m_dossiers.push_back(crypto::randomId<DossierId>());
        }
        for (Drilled& person : m_people) {
            goOnline(person);
        }
    }

    void peopleComeAndGoWhileOthersWrite()
    {
        const int steps = setting("KLUIS_DRILL_STEPS", 60);
        int changes = 0;
        while (changes < steps) {
            const Drilled by = [this] {
                Drilled copy;
                const Drilled& chosen = lead();
                copy.user = chosen.user;
                copy.keys = chosen.keys.clone();
                return copy;
            }();
            if (!m_log.isMember(m_tenant, by.user)) {
                continue;
            }
            rotate(by);
            const Drilled& other = someone();
            if (!m_log.isMember(m_tenant, other.user)) {
                join(by, other);
                ++changes;
            } else if (other.user != by.user) {
                leave(by, other);
                ++changes;
            }
            for (int i = 2 + below(6); i > 0; --i) {
                write(someone());
            }
            if (below(2) == 0) {
                goOnline(someone());
            }
        }
        QVERIFY2(!m_written.empty() && m_resealed > 0 && m_cutOff > 0,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(m_written.size()).arg(m_resealed).arg(m_cutOff)));
        qInfo("%d changes, %d written, %d sealed again, %d cut off, %u epochs", changes, int(m_written.size()),
              m_resealed, m_cutOff, m_log.epoch(m_tenant));
    }

    void everyMemberReadsEverythingAndEveryLeaverNothingNewer()
    {
        int closed = 0;
        for (Drilled& person : m_people) {
            const auto inside = person.lastInside;
            goOnline(person);
            for (const Written& entry : m_written) {
                QCOMPARE(opens(*person.client, entry), m_log.isMember(m_tenant, person.user));
            }
            if (m_log.isMember(m_tenant, person.user) || !inside) {
                continue;
            }
            // A leaver whose program ignores the rules: everything at the server, and the log of his last day inside.
            person.restart();
            goOnline(person);
            person.client->setLog(*inside);
            for (const Written& entry : m_written) {
                const bool isNewer = entry.epoch > inside->epoch(m_tenant);
                QCOMPARE(opens(*person.client, entry), !isNewer);
                closed += isNewer ? 1 : 0;
            }
        }
        QVERIFY2(closed > 0, "nobody left before something was written");
    }

    void eachPairOfSharesOpensTheNewestKeyAndOneShareNone()
    {
        const auto shares = crypto::Shamir::split(m_recovery.bytes());
        QVERIFY(shares);
        QStringList printed;
        for (const auto& share : *shares) {
            printed.append(crypto::KeyText::encode(crypto::KeyText::Kind::RecoveryShare, share.encode()));
        }
        const Drilled& by = lead();
        const auto newest = crypto::MedicalEpochKey::open(m_log, m_tenant, by.user, by.keys.encryption());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!TeamRecovery::secretOf({printed[i]}));
            const auto secret = TeamRecovery::secretOf({printed[i], printed[(i + 1) % 3]});
            QVERIFY(secret);
            const auto key = crypto::MedicalEpochKey::openByRecovery(m_log, m_tenant, secret->box());
            QVERIFY(key);
            if (newest) {
                QCOMPARE(key->view().toByteArray(), newest->view().toByteArray());
            }
        }
    }
};

QTEST_GUILESS_MAIN(RotationDrillTest)
#include "RotationDrillTest.moc"
