// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log on the server's command line: what its own commands leave there, and what it says of tampering.
#include "core/protocol/AuditWords.h"
#include "server/admin/Command.h"
#include "server/audit/AuditLog.h"
#include "server/audit/AuditTree.h"
#include "tests/support/TestServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using server::StoreDatabase;

namespace {

constexpr int patience = 60'000;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A command, and the word it leaves in the audit log; none where it neither changes anything nor shows a person.
struct Logged {
    const char* command;
    const char* word;
};

const QList<Logged> commands{
    {"init", "server-made"},
    {"serve", "server-started"},
    {"migrate-store", "store-moved"},
    {"health", ""}, // numbers about the machine
    {"user add", "user-added"},
    {"user list", "accounts-listed"},
    {"user reissue", "code-issued"},
    {"user disable", "user-disabled"},
    {"user enable", "user-enabled"},
    {"user reset-totp", "totp-reset"},
    {"user reset-access", "access-reset"},
    {"user reopen", "account-reopened"},
    {"user set-role", "role-changed"},
    {"user grant", "granted"},
    {"user revoke", "grant-revoked"},
    {"device list", "accounts-listed"},
    {"device revoke", "device-revoked"},
    {"conduct list", "accounts-listed"},
    {"conduct show", ""}, // a text for everybody
    {"conduct set", "conduct-changed"},
    {"key rotate", "column-key-rotated"},
    {"key reseal", "column-key-rotated"},
    {"anonymise", "anonymised-copy-made"}, // in the log of the server that was copied
    {"audit verify", "audit-verified"},
    {"audit export", "audit-exported"},
    {"office due", ""}, // kinds and days: it names nobody
    {"alarm list", ""}, // numbers
    {"alarm set", "alarm-rules-changed"},
    {"retention list", ""},  // ids and terms: it names nobody
    {"retention terms", ""}, // terms of the law
    {"retention choose", "term-changed"},
    {"agreement show", ""}, // names of fields
    {"agreement set", "agreement-changed"},
    {"employer list", ""}, // names of employers, of nobody
    {"employer show", ""}, // of an employer, of nobody
    {"employer set", "employer-changed"},
    {"backup", "backup-made"},
    {"backup key", "backup-key-made"},
    {"backup plan", "backup-plan-changed"},
    {"ledger", "backup-plan-changed"}, // where it chooses a place; else it shows counts
    {"verify-backup", ""},             // in a scratch place, shows nobody
    {"restore", "restored"},
    {"restored", "restored"},
    {"drill", ""},   // the same
    {"scanner", ""}, // a setting
    {"evidence", "evidence-made"},
    {"evidence verify", ""}, // reads a file, opens no store
    {"scanner set", "scanner-changed"},
    {"scanner off", "scanner-changed"},
    {"scanner again", ""}, // looks once more, shows nothing
    {"scanner list", ""},  // ids of documents and names of malware
    {"scanner release", "document-released"},
    {"demo", "imported"}, // made-up people
    {"import", "imported"},
    {"export-dossier", "exported"},
};

} // namespace

class AuditCommandTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    [[nodiscard]] Outcome run(const QString& line)
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                      line.split(u' ') + QStringList{QStringLiteral("--data"), m_server->folder()});
        if (!process.waitForFinished(patience)) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] QList<QJsonObject>
    exported(const QString& period = QStringLiteral("--from 2000-01-01 --to 2100-01-01"))
    {
        QList<QJsonObject> lines;
        const auto all = run(QStringLiteral("audit export ") + period).out.split('\n');
        for (const QByteArray& line : all) {
            if (!line.isEmpty()) {
                lines.append(QJsonDocument::fromJson(line).object());
            }
        }
        return lines;
    }
    [[nodiscard]] qsizetype count(const QString& word)
    {
        const auto all = exported();
        return std::count_if(all.begin(), all.end(),
                             [&](const auto& line) { return line.value(QLatin1String("event")) == word; });
    }
    [[nodiscard]] bool sql(const char* text, const TenantId& chain)
    {
        return m_server->store()
            .write<void>([&](StoreDatabase& database) { return database.run(text, chain); })
            .has_value();
    }
    /// An employer with twenty entries in its chain, under a checkpoint, which is returned.
    [[nodiscard]] protocol::AuditCheckpoint filled()
    {
        (void)m_server->addUser(QStringLiteral("hanneke"), domain::Role::Hr, {QStringLiteral("vermeer")});
        const TenantId tenant = m_server->tenant(QStringLiteral("vermeer"));
        const auto made = m_server->store().write<protocol::AuditCheckpoint>(
            [&](StoreDatabase& database) -> Result<protocol::AuditCheckpoint> {
                for (int i = 0; i < 20; ++i) {
                    server::ServerEvent event;
                    event.kind = server::ServerEventKind::Pushed;
                    event.time = m_server->clock().unixMillis();
                    event.tenant = tenant;
                    if (auto appended = server::AuditLog::append(database, event); !appended) {
                        return failure(appended);
                    }
                }
                return server::AuditTree(database, tenant)
                    .sign(QByteArray(16, 'e'), m_server->keys().signingKey, m_server->clock().unixMillis());
            });
        return made.value_or(protocol::AuditCheckpoint());
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }

    void everyCommandIsSaidToBeLoggedOrWhyNot()
    {
        QStringList there;
        for (const auto& group : {server::setupCommands(), server::userCommands(), server::deviceCommands(),
                                  server::conductCommands(), server::auditCommands(), server::alarmCommands(),
                                  server::keyCommands(), server::dossierCommands(), server::backupCommands(),
                                  server::scannerCommands(), server::retentionCommands(), server::evidenceCommands(),
                                  server::officeCommands(), server::agreementCommands(), server::employerCommands()}) {
            for (const server::Command& command : group) {
                there.append(QString::fromLatin1(command.words));
            }
        }
        QStringList said;
        for (const Logged& row : commands) {
            said.append(QString::fromLatin1(row.command));
            QVERIFY2(row.word[0] == '\0' || protocol::AuditWords::isKnown(QString::fromLatin1(row.word)), row.word);
        }
        there.sort();
        said.sort();
        QCOMPARE(said, there);
    }

    void whatACommandDidIsInTheLog_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const std::pair<const char*, const char*> rows[] = {
            {"user add anna --role hr --employer dewit", "user-added"},
            {"user add anna --role hr --employer dewit", "employer-added"},
            {"user add anna --role hr --employer dewit", "granted"},
            {"user add anna --role hr --employer dewit", "code-issued"},
            {"user list", "accounts-listed"},
            {"user reissue hanneke", "code-issued"},
            {"user disable hanneke", "user-disabled"},
            {"user set-role hanneke --role manager", "role-changed"},
            {"user grant hanneke --employer dewit", "granted"},
            {"user revoke hanneke --employer vermeer", "grant-revoked"},
            {"device list", "accounts-listed"},
            {"conduct list", "accounts-listed"},
            {"audit verify", "audit-verified"},
            {"audit export --from 2026-01-01 --to 2026-01-02", "audit-exported"},
            {"alarm set at-night --most 5", "alarm-rules-changed"},
            {"backup key --to FOLDER/elsewhere.key", "backup-key-made"},
            {"backup plan --off", "backup-plan-changed"},
            {"agreement set --employer vermeer --without bsn", "agreement-changed"},
            {"employer set vermeer erd_zw yes", "employer-changed"},
        };
        for (const auto& [line, word] : rows) {
            QTest::addRow("%s: %s", line, word) << QString::fromLatin1(line) << QString::fromLatin1(word);
        }
    }
    void whatACommandDidIsInTheLog()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        (void)m_server->addUser(QStringLiteral("hanneke"), domain::Role::Hr, {QStringLiteral("vermeer")});
        // Each look is an export, which is an entry itself.
        const qsizetype itself = word == QLatin1String("audit-exported") ? 1 : 0;
        const qsizetype before = count(word);
        const Outcome done = run(QString(line).replace(QLatin1String("FOLDER"), m_server->folder()));
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY(count(word) > before + itself);
    }

    void aSoundLogIsVerified()
    {
        (void)filled();
        const Outcome verified = run(QStringLiteral("audit verify"));
        QVERIFY2(verified.code == 0, verified.err.constData());
        QVERIFY(verified.out.contains("vermeer: "));
    }

    void tamperingIsSaidWithEmployerNumberAndKind_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("altered") << QByteArray("UPDATE audit_entry SET event = x'a0' WHERE chain = ?1 AND n = 9")
                                 << QStringLiteral("altered")
                                 << QByteArray("vermeer, entry 9: not what the server wrote there.");
        QTest::newRow("deleted") << QByteArray("DELETE FROM audit_entry WHERE chain = ?1 AND n = 9")
                                 << QStringLiteral("missing") << QByteArray("vermeer, entry 9: taken out.");
        QTest::newRow("cut off") << QByteArray("DELETE FROM audit_entry WHERE chain = ?1 AND n >= 9")
                                 << QStringLiteral("truncated") << QByteArray("the end of the log was taken off.");
    }
    void tamperingIsSaidWithEmployerNumberAndKind()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, kind);
        QFETCH(QByteArray, sentence);
        (void)filled();
        QVERIFY(sql(change.constData(), m_server->tenant(QStringLiteral("vermeer"))));
        const Outcome verified = run(QStringLiteral("audit verify --json"));
        QCOMPARE(verified.code, 1);
        QVERIFY2(verified.err.contains(sentence), verified.err.constData());
        QVERIFY(!verified.json().value(QLatin1String("ok")).toBool(true));
        QJsonObject finding;
        const auto chains = verified.json().value(QLatin1String("chains")).toArray();
        for (const auto& chain : chains) {
            if (chain[QLatin1String("employer")].toString() == QLatin1String("vermeer")) {
                finding = chain[QLatin1String("findings")].toArray().first().toObject();
            }
        }
        QCOMPARE(finding.value(QLatin1String("kind")).toString(), kind);
        QCOMPARE(finding.value(QLatin1String("first")).toInt(), 9);
    }

    void whatAClientKeepsTellsOfAnEndThatWasTakenOffWithItsCheckpoints()
    {
        const auto kept = filled();
        const TenantId tenant = m_server->tenant(QStringLiteral("vermeer"));
        QVERIFY(sql("DELETE FROM audit_entry WHERE chain = ?1 AND n > 12", tenant));
        QVERIFY(sql("DELETE FROM audit_checkpoint WHERE chain = ?1", tenant));
        QCOMPARE(run(QStringLiteral("audit verify")).code, 0); // the database alone can't tell
        const QString name = m_server->folder() + QStringLiteral("/kept.jsonl");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(kept.toJson()).toJson(QJsonDocument::Compact));
        file.close();
        const Outcome verified = run(QStringLiteral("audit verify --checkpoint ") + name);
        QCOMPARE(verified.code, 1);
        QVERIFY2(verified.err.contains("the end of the log was taken off"), verified.err.constData());
    }

    void aFileThatHoldsNoCheckpointIsRefused()
    {
        const QString name = m_server->folder() + QStringLiteral("/kept.jsonl");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"chain\": 5}");
        file.close();
        const Outcome verified = run(QStringLiteral("audit verify --checkpoint ") + name);
        QCOMPARE(verified.code, 1);
        QVERIFY(verified.err.contains("no checkpoint"));
    }

    void anExportHoldsTheTimeAskedForWithItsFields()
    {
        (void)filled();
        const auto all = exported();
        QVERIFY(all.size() > 20);
        QJsonObject pushed;
        for (const QJsonObject& line : all) {
            pushed = line.value(QLatin1String("event")) == QLatin1String("changed") ? line : pushed;
        }
        for (const char* field :
             {"chain", "number", "hash", "event", "action", "outcome", "time", "purpose", "source"}) {
            QVERIFY2(pushed.contains(QLatin1StringView(field)), field);
        }
        QCOMPARE(pushed.value(QLatin1String("chain")).toString(), QStringLiteral("vermeer"));
        QVERIFY(exported(QStringLiteral("--from 2000-01-01 --to 2000-01-02")).isEmpty());
    }

    void aTimeThatIsNoneIsWrongUsage()
    {
        QCOMPARE(run(QStringLiteral("audit export --from yesterday --to 2100-01-01")).code, 2);
    }

    void aRuleIsReadAndChanged()
    {
        const Outcome before = run(QStringLiteral("alarm list"));
        QVERIFY(before.out.contains("many-dossiers: more than 60 within 60 minutes"));
        QCOMPARE(run(QStringLiteral("alarm set many-dossiers --most 25 --minutes 30")).code, 0);
        QVERIFY(run(QStringLiteral("alarm list")).out.contains("many-dossiers: more than 25 within 30 minutes"));
        QCOMPARE(run(QStringLiteral("alarm set many-dossiers --off")).code, 0);
        QVERIFY(run(QStringLiteral("alarm list")).out.contains("many-dossiers: off"));
    }

    void anAgreementIsShownAsItWasSet()
    {
        (void)m_server->addUser(QStringLiteral("hanneke"), domain::Role::Hr, {QStringLiteral("vermeer")});
        QCOMPARE(run(QStringLiteral("agreement set --employer vermeer --without bsn,gender")).code, 0);
        const QByteArray shown = run(QStringLiteral("agreement show --employer vermeer")).out;
        QVERIFY(shown.contains("- bsn ") && shown.contains("- gender ") && shown.contains("+ birth_date "));
        QCOMPARE(run(QStringLiteral("agreement set --employer vermeer --everything")).code, 0);
        QVERIFY(!run(QStringLiteral("agreement show --employer vermeer")).out.contains("- "));
    }

    void anAgreementAboutWhatItCantBeAboutChangesNothing()
    {
        (void)m_server->addUser(QStringLiteral("hanneke"), domain::Role::Hr, {QStringLiteral("vermeer")});
        const QByteArray before = run(QStringLiteral("agreement show --employer vermeer")).out;
        QCOMPARE(run(QStringLiteral("agreement set --employer vermeer --without last_name")).code, 2);
        QCOMPARE(run(QStringLiteral("agreement set --employer vermeer --without nonsense")).code, 2);
        QCOMPARE(run(QStringLiteral("agreement set --employer vermeer")).code, 2);
        QCOMPARE(run(QStringLiteral("agreement set --employer nobody --everything")).code, 1);
        QCOMPARE(run(QStringLiteral("agreement show --employer vermeer")).out, before);
    }

    void aRuleThatIsNoneOrANumberThatIsNoneChangesNothing()
    {
        const QByteArray before = run(QStringLiteral("alarm list")).out;
        QCOMPARE(run(QStringLiteral("alarm set peeping --most 25")).code, 1);
        QCOMPARE(run(QStringLiteral("alarm set many-dossiers --most many")).code, 2);
        QCOMPARE(run(QStringLiteral("alarm set many-dossiers --from-hour 3")).code, 2);
        QCOMPARE(run(QStringLiteral("alarm list")).out, before);
    }
};

QTEST_GUILESS_MAIN(AuditCommandTest)
#include "AuditCommandTest.moc"
