// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 10, the wire and the server: a practice's whole session, of every role, overheard inside the encrypted
// connections, and what then lies at the server, with and without its keys. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/RestrictedContentKey.h"
#include "core/protocol/Operation.h"
#include "server/api/SessionGate.h"
#include "server/store/AccountStore.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/SessionStore.h"
#include "tests/greybox/KeyTrial.h"
#include "tests/greybox/PlantedPractice.h"
#include "tests/greybox/Surfaces.h"
#include "tests/support/Canary.h"
#include "tests/support/PaperFile.h"
#include "tests/support/StoreDump.h"

#include <QDirIterator>
#include <QMutex>
#include <QRegularExpression>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class PracticeLeakTest : public QObject {
    Q_OBJECT

    /// What went to and fro in the sessions of one role, or before anybody had one.
    struct Heard {
        QByteArray asked;
        QByteArray answered;
    };

    std::unique_ptr<PlantedPractice> m_practice;
    QMutex m_mutex;
    std::map<std::optional<Role>, Heard> m_heard;
    QMap<QByteArray, int> m_paths;
    QHash<QByteArray, std::optional<Role>> m_listeners; ///< by what they show of their session
    std::map<Role, QByteArray> m_events;                ///< what each role's line of nudges brought
    int m_refusals = 0;

    void listenIn()
    {
        m_practice->team.server.overhear = [this](const server::HttpRequest& request,
                                                  const server::HttpResponse& response) {
            if (response.contentType == "text/event-stream") {
                const QMutexLocker locked(&m_mutex);
                if (response.stream) {
                    m_listeners[request.authorization] = roleOf(request);
                }
                if (const auto role = m_listeners.value(request.authorization)) {
                    m_events[*role] += response.body;
                    m_heard[role].answered += response.body + '\n';
                }
                return;
            }
            const auto role = roleOf(request);
            const QMutexLocker locked(&m_mutex);
            Heard& heard = m_heard[role];
            heard.asked += request.target + '\n' + request.body + '\n';
            heard.answered += response.body + '\n';
            ++m_paths[request.path];
            m_refusals += response.status >= 400 ? 1 : 0;
        };
    }
    std::optional<Role> roleOf(const server::HttpRequest& request)
    {
        const QByteArray token = server::SessionGate::bearerToken(request);
        auto& practice = m_practice->team.server;
        const auto caller = practice.store().read<std::optional<server::Caller>>([&](server::StoreDatabase& database) {
            return server::SessionStore(database).byAccess(token, practice.clock().unixMillis());
        });
        return caller && *caller ? std::optional((*caller)->role) : std::nullopt;
    }

    template <typename T> T inStore(const std::function<Result<T>(server::StoreDatabase&)>& work)
    {
        auto done = m_practice->team.server.store().read<T>(work);
        if (!done) {
            qFatal("store: %s", qPrintable(done.error().detail()));
        }
        return std::move(*done);
    }
    /// The words of \p words that stand there, in whatever form.
    static QStringList foundIn(const QByteArray& bytes, const QStringList& words)
    {
        QStringList found;
        for (const QString& word : words) {
            for (const QByteArray& form : formsOf(word)) {
                if (bytes.contains(form)) {
                    found.append(word);
                    break;
                }
            }
        }
        return found;
    }
    /// Words that are not the role's; without a role, all.
    [[nodiscard]] QStringList notFor(std::optional<Role> role) const
    {
        QStringList words;
        for (const auto& planted : m_practice->planted) {
            if (OwnValue::isLong(planted.newer) && !(role && PlantedPractice::mayRead(*role, *planted.field))) {
                words << planted.older << planted.newer;
            }
        }
        for (const auto& marker : m_practice->markers) {
            words << (role && marker.mayRead(*role) ? QStringList() : QStringList(marker.word));
        }
        return words;
    }
    /// Where the server's sealed files lie.
    [[nodiscard]] QString documents() const { return m_practice->team.server.folder() + QStringLiteral("/blobs"); }
    /// The lead's own key, as whoever has the password and the printed account key gets it from the server's store.
    [[nodiscard]] crypto::EncryptionKeyPair leadsKey()
    {
        Workplace& lead = m_practice->team.lead;
        const auto profile = app::Profile::load(lead.folder());
        const auto master = crypto::KeyDerivation::masterKey(Workplace::password(), profile->salt, profile->kdf);
        const auto account = crypto::KeyText::decode(crypto::KeyText::Kind::AccountKey, lead.enrolled.accountKey);
        const auto bundle = inStore<QByteArray>([&](server::StoreDatabase& database) -> Result<QByteArray> {
            auto row = database.query("SELECT bundle FROM user WHERE id = ?1", profile->user);
            const auto found = row ? row->step() : Result<bool>(failure(row));
            return found ? Result<QByteArray>(row->blob(0)) : failure(found);
        });
        auto keys = crypto::IdentityBundle::unwrap(crypto::KeyDerivation::userWrapKey(*master, *account, profile->user),
                                                   profile->user, bundle);
        return std::move(*crypto::EncryptionKeyPair::fromPrivateKey(
            crypto::SecretBytes::copyOf(keys->encryption().privateKey().view())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_practice = std::make_unique<PlantedPractice>();
        listenIn();
        m_practice->begin();
        QVERIFY(!QTest::currentTestFailed());
        for (const Role role : domain::loginRoles) {
            (void)Surfaces(m_practice->person(role), role).all(); // asks for whatever there is to ask for
        }
        for (const Role role : domain::loginRoles) {
            const auto told = m_practice->person(role).engine().listen(
                {.stands = [] {}, .nudged = [](const auto&) {}, .ended = [](const auto&) {}});
            QVERIFY2(told, qPrintable(domain::roleName(role) + u' ' + (told ? QString() : told.error().sentence())));
        }
        const qsizetype everybody = qsizetype(domain::loginRoles.size());
        QTRY_COMPARE_WITH_TIMEOUT(m_practice->team.server.listeners(), everybody, 60'000);
        Workplace& lead = m_practice->team.lead;
        QVERIFY(lead.engine().note(*PlantedPractice::dossierOf(lead), QStringLiteral("Kanarieluisteraar"),
                                   QStringLiteral("consult_note")));
        m_practice->syncAll();
        QVERIFY(!QTest::currentTestFailed());
        qInfo("%d endpoints, %d refusals", int(m_paths.size()), m_refusals);
        QVERIFY(m_paths.size() > 20 && m_refusals > 0);
    }

    void inNobodysSessionIsAnythingThatIsNotTheRoles()
    {
        int cells = 0;
        for (const auto& [role, heard] : m_heard) {
            const QStringList words = notFor(role);
            cells += int(words.size()) * 2;
            const QString who = role ? domain::roleName(*role) : QStringLiteral("nobody yet");
            const QStringList asked = foundIn(heard.asked, words);
            const QStringList answered = foundIn(heard.answered, words);
            QVERIFY2(asked.isEmpty(), qPrintable(who + QStringLiteral(" asked ") + asked.join(u' ')));
            QVERIFY2(answered.isEmpty(), qPrintable(who + QStringLiteral(" was told ") + answered.join(u' ')));
        }
        qInfo("%d cells", cells);
    }

    /// While the doctor wrote a note. Who is told of employers, and of changes in them, is told no more than that.
    void theNudgesSayThatThereIsNewsAndNothingElse()
    {
        static const QRegularExpression line(QStringLiteral(R"(^(|:|retry: \d+|data: [0-9a-f-]{36} \d+)$)"));
        const QByteArray vermeer =
            "data: " + m_practice->team.server.tenant(QStringLiteral("vermeer")).toString().toLatin1() + ' ';
        for (const Role role : domain::loginRoles) {
            const QMutexLocker locked(&m_mutex);
            const QByteArray& told = m_events[role];
            if (server::Scope::hasDossierContent(role)) {
                QVERIFY2(told.count(vermeer) > 1,
                         qPrintable(domain::roleName(role) + QStringLiteral(" heard nothing")));
            }
            for (const QByteArray& said : told.split('\n')) {
                const QString text = QString::fromUtf8(said);
                QVERIFY2(line.match(text).hasMatch(), qPrintable(domain::roleName(role) + QStringLiteral(": ") + text));
            }
        }
    }

    void nothingMedicalIsOnTheWireInTheClear()
    {
        const QStringList words = m_practice->words(true);
        QVERIFY(words.size() > 40);
        for (const auto& [role, heard] : m_heard) {
            const QStringList found = foundIn(heard.asked + heard.answered, words);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        }
    }

    void whatIsTheRolesCameToIt()
    {
        for (const Role role : domain::loginRoles) {
            for (const auto& planted : m_practice->planted) {
                if (!planted.isMedical() && PlantedPractice::mayRead(role, *planted.field)) {
                    QVERIFY2(m_heard[role].answered.contains(planted.newer.toUtf8()),
                             qPrintable(domain::roleName(role) + u' ' + planted.field->id()));
                }
            }
        }
    }

    void withoutTheKeysNoWordOfAPersonLiesAtTheServer()
    {
        const QByteArray raw =
            inStore<QByteArray>([](server::StoreDatabase& database) { return Result<QByteArray>(rawDump(database)); });
        QVERIFY(raw.size() > 10'000);
        for (const bool isMedical : {true, false}) {
            const QStringList words = m_practice->words(isMedical);
            QVERIFY2(foundIn(raw, words).isEmpty(), qPrintable(foundIn(raw, words).join(u' ')));
        }
        QByteArray files;
        QDirIterator all(m_practice->team.server.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            files += file.toUtf8() + '\n' + readPaper(file);
        }
        for (const bool isMedical : {true, false}) {
            const QStringList found = foundIn(files, m_practice->words(isMedical));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        }
    }

    void withAllItsKeysNothingMedicalIsReadableThere()
    {
        const QByteArray opened = inStore<QByteArray>(
            [](server::StoreDatabase& database) { return Result<QByteArray>(openedDump(database)); });
        QVERIFY2(foundIn(opened, m_practice->words(true)).isEmpty(),
                 qPrintable(foundIn(opened, m_practice->words(true)).join(u' ')));
        for (const auto& planted : m_practice->planted) {
            QVERIFY2(planted.isMedical() || opened.contains(planted.newer.toUtf8()), planted.field->id().latin1());
        }
    }

    void noKeyThatLiesAtTheServerOpensAnythingMedical()
    {
        const auto trial = inStore<std::shared_ptr<KeyTrial>>(
            [this](server::StoreDatabase& database) -> Result<std::shared_ptr<KeyTrial>> {
                return std::make_shared<KeyTrial>(database, documents());
            });
        QList<QByteArray> stored = inStore<QList<QByteArray>>([](server::StoreDatabase& database) {
            QList<QByteArray> values = rawValues(database);
            for (const server::SealedColumn& column : server::sealed::all) {
                values += openedValues(database, column);
            }
            return Result<QList<QByteArray>>(values);
        });
        QSet<QByteArray> keys;
        for (const QByteArray& key : KeyTrial::keysIn(stored)) {
            keys.insert(key);
        }
        QDirIterator all(m_practice->team.server.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray content = readPaper(all.next());
            if (content.size() <= 4096) { // the key files, the certificate and the like; documents are sealed
                for (const QByteArray& key : KeyTrial::keysInFile(content)) {
                    keys.insert(key);
                }
            }
        }
        keys.insert(QByteArray(32, '\0'));
        const auto counts = trial->counts();
        for (const char* kind : {"value", "document", "content key", "restricted content key", "grant",
                                 "recovery grant", "older group key", "person's keys", "person's keys, kit"}) {
            QVERIFY2(counts.value(QString::fromLatin1(kind)) > 0, kind);
        }
        QVERIFY(keys.size() > 500);
        for (const QByteArray& key : std::as_const(keys)) {
            const QStringList opened = trial->openedBy(key);
            QVERIFY2(opened.isEmpty(), qPrintable(opened.join(u' ')));
        }
        qInfo("%d keys on %d locks", int(keys.size()), int(trial->size()));
    }

    /// That the trial above would have told.
    void whoHasTheAccountKeyOpensIt()
    {
        const auto pair = leadsKey();
        const auto lead = m_practice->team.lead.user();
        const auto tenant = m_practice->team.server.tenant(QStringLiteral("vermeer"));
        inStore<bool>([&](server::StoreDatabase& database) -> Result<bool> {
            const KeyTrial trial(database, documents());
            const QStringList byOwn = trial.openedBy(pair.privateKey().view().toByteArray());
            [&] {
                QVERIFY(byOwn.contains(QStringLiteral("grant")));
                QVERIFY(byOwn.contains(QStringLiteral("restricted content key")));
                const auto state = server::MedicalLogReplay().state(database);
                const auto newest = crypto::MedicalEpochKey::open(**state, tenant, lead, pair);
                QVERIFY(newest);
                const QStringList byGroup = trial.openedBy(newest->view().toByteArray());
                QVERIFY(byGroup.contains(QStringLiteral("content key")));
                QVERIFY(byGroup.contains(QStringLiteral("older group key")));
                int values = 0;
                QSet<QByteArray> documentKeys; // sealed anew, a record has the same one
                for (const QByteArray& bytes : openedValues(database, server::sealed::operation)) {
                    const auto op = protocol::Operation::decode(bytes);
                    if (!op || op->kind != protocol::OperationKind::ContentKey) {
                        continue;
                    }
                    const auto record = crypto::ContentKeyRecord::decode(op->items.first().sealedValue());
                    const auto group = crypto::MedicalEpochKey::open(**state, tenant, record->epoch, lead, pair);
                    const auto key =
                        record->isRestricted()
                            ? crypto::RestrictedContentKey::open(*record, **state, op->tenant, op->dossier, lead, pair)
                            : record->open(*group, op->tenant, op->dossier);
                    QVERIFY(key);
                    values += int(trial.openedBy(key->view().toByteArray()).count(QStringLiteral("value")));
                    for (const QByteArray& own : trial.documentKeysBy(key->view().toByteArray())) {
                        documentKeys.insert(own);
                    }
                }
                int documents = 0;
                for (const QByteArray& own : std::as_const(documentKeys)) {
                    documents += int(trial.openedBy(own).count(QStringLiteral("document")));
                }
                QCOMPARE(documents, trial.counts().value(QStringLiteral("document")));
                // All but the working note, whose key is made from its author's identity.
                QCOMPARE(values, trial.counts().value(QStringLiteral("value")) - 1);
            }();
            return true;
        });
    }
};

QTEST_GUILESS_MAIN(PracticeLeakTest)
#include "PracticeLeakTest.moc"
