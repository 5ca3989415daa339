// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/CarryingOut.h"
#include "app/retention/SubjectRequests.h"
#include "app/vault/AuditQueue.h"
#include "core/crypto/AuditRatchet.h"
#include "core/domain/AskedRights.h"
#include "core/storage/Rows.h"
#include "tests/app/Meeting.h"
#include "tests/support/CrashPoints.h"
#include "tests/support/RecordingVfs.h"

#include <QtTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

constexpr qsizetype shortRun = 60; ///< points of each row

} // namespace

/// The power fails after every write, truncation, deletion and sync of a day with edits and syncs, some of whose
/// answers are lost. Afterwards the vault opens, holds every edit that was acknowledged to the person, and one sync
/// later the server has each of them once.
class VaultCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void noAcknowledgedEditIsLostOrDoubledAtAnyPoint_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("cipher");
        addLossRows("HR: ", Role::Hr, int(storage::Cipher::Aegis256));
        addLossRows("doctor: ", Role::Doctor, int(storage::Cipher::Aegis256));
        addLossRows("HR, without AES instructions: ", Role::Hr, int(storage::Cipher::ChaCha20));
        addLossRows("doctor, without AES instructions: ", Role::Doctor, int(storage::Cipher::ChaCha20));
    }

    void noAcknowledgedEditIsLostOrDoubledAtAnyPoint()
    {
        QFETCH(int, policy);
        QFETCH(Role, role);
        QFETCH(int, cipher);
        record(role, storage::Cipher(cipher), &VaultCrashTest::liveADay);
        QVERIFY(!QTest::currentTestFailed() && m_disk.size() > 100);
        const QString problem = atEachCrash(
            m_disk, m_made, DiskImage::Unsynced(policy), shortRun,
            [this](const QString& folder, qsizetype count) { return checkAfter(count, folder + text("/vault.db")); });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void aRemovalIsWholeOrUndoneAtAnyPoint_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<Role>("role");
        addLossRows("HR: ", Role::Hr);
        addLossRows("doctor: ", Role::Doctor);
    }

    /// Of a field and a note, with a value before: both are gone with all that stood there, or neither is.
    void aRemovalIsWholeOrUndoneAtAnyPoint()
    {
        QFETCH(int, policy);
        QFETCH(Role, role);
        record(role, storage::Cipher::Aegis256, &VaultCrashTest::liveARemoval);
        QVERIFY(!QTest::currentTestFailed() && m_disk.size() - m_made > 10);
        const QString problem = atEachCrash(
            m_disk, m_made, DiskImage::Unsynced(policy), shortRun,
            [this](const QString& folder, qsizetype count) { return checkRemoval(count, folder + text("/vault.db")); });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private:
    struct Edit {
        QString value;
        qsizetype begun = 0; ///< disk operations when it was asked for
        qsizetype done = 0;  ///< … and when it was acknowledged
    };

    void record(Role role, storage::Cipher cipher, void (VaultCrashTest::*live)(const RecordingVfs&))
    {
        m_names.clear();
        m_notes.clear();
        m_pushes.clear();
        m_isMedical = domain::isMedical(role);
        m.reset(); // before the disk it is on
        RecordingVfs vfs;
        m = std::make_unique<Meeting>(role, RecordingVfs::name(), cipher);
        (this->*live)(vfs);
        m_disk = vfs.operations();
        m->world.reader.reset();
        m->world.vault.reset();
        m->world.vfs.clear();
        m_serverOperations = m->server.operations;
    }
    [[nodiscard]] const char* field() const { return m_isMedical ? "findings" : "last_name"; }
    [[nodiscard]] const char* noteField() const { return m_isMedical ? "consult_note" : "process_note"; }

    void liveADay(const RecordingVfs& vfs)
    {
        m_made = vfs.operations().size();
        m_dossier = m->server.importDossier(text("7"), text("Jansen"));
        const auto other = m->server.importDossier(text("8"), text("Smit"));
        m_imported = m->server.operations.size();
        notePushes(vfs);
        QVERIFY(m->sync());
        names(vfs, "First");
        note(vfs, "called");
        if (!m_isMedical) {
            QVERIFY(m->world.vault->set(other, text("phone_work"), text("0301234567")));
        }
        QVERIFY(m->sync());
        names(vfs, "Second");
        m->server.losesAnswers = true;
        QVERIFY(!m->sync());
        m->server.losesAnswers = false;
        names(vfs, "Third");
        note(vfs, "called again");
        QVERIFY(m->sync());
        names(vfs, "Fourth");
        m->server.onPush = nullptr;
    }
    void notePushes(const RecordingVfs& vfs)
    {
        m->server.onPush = [this, &vfs] { m_pushes.append({vfs.operations().size(), m->server.operations.size()}); };
    }
    [[nodiscard]] const char* removedField() const { return m_isMedical ? "findings" : "job_title"; }

    /// The crashes begin where the removal does.
    void liveARemoval(const RecordingVfs& vfs)
    {
        auto& vault = *m->world.vault;
        m_dossier = m->server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m->sync());
        for (const char* value : {"Kanarie een", "Kanarie twee"}) {
            QVERIFY(vault.set(m_dossier, text(removedField()), text(value)) && m->sync());
        }
        const auto note = vault.addEntry(m_dossier, text(noteField()), text("Kanarie drie"));
        const auto request =
            app::SubjectRequests(vault, *m->world.reader)
                .add(m_dossier, domain::AskedRights::findingFor(m->world.vault->session().role), {}, 1, {});
        QVERIFY(note && request && m->sync());
        m_imported = m->server.operations.size();
        m_made = vfs.operations().size();
        notePushes(vfs);
        m_removal.begun = vfs.operations().size();
        QVERIFY(app::CarryingOut(vault).remove(m_dossier, *request, {text(removedField()), note->toString()},
                                               protocol::AskedChange::Kind::Unlawful));
        m_removal.done = vfs.operations().size();
        QVERIFY(m->sync());
        m->server.onPush = nullptr;
    }
    void names(const RecordingVfs& vfs, const char* name)
    {
        Edit edit{QLatin1String(name), vfs.operations().size(), 0};
        QVERIFY(m->world.vault->set(m_dossier, text(field()), edit.value));
        edit.done = vfs.operations().size();
        m_names.append(edit);
    }
    void note(const RecordingVfs& vfs, const char* words)
    {
        Edit edit{QLatin1String(words), vfs.operations().size(), 0};
        QVERIFY(m->world.vault->addEntry(m_dossier, text(noteField()), edit.value));
        edit.done = vfs.operations().size();
        m_notes.append(edit);
    }

    /// What is wrong, or nothing.
    QString checkAfter(qsizetype count, const QString& path)
    {
        if (const QString problem = open(path); !problem.isEmpty()) {
            return problem;
        }
        ScriptedServer server = serverAt(count);
        if (const QString problem = sync(server); !problem.isEmpty()) {
            return problem;
        }
        const QString name = m->world.value(m_dossier, field());
        if (!expected(m_names, count, m_isMedical ? QString() : text("Jansen")).contains(name)) {
            return QStringLiteral("the value is ") + name;
        }
        return checkNotes(count, server);
    }

    QString open(const QString& path)
    {
        m->world.path = path;
        m->world.open();
        return m->world.vault->database().integrityCheck() ? auditGap() : QStringLiteral("not sound");
    }

    QString sync(ScriptedServer& server)
    {
        app::Synchroniser synchroniser(*m->world.vault, server, server);
        const auto report = synchroniser.run(false, {});
        if (!report) {
            return report.error().sentence() + report.error().detail();
        }
        const auto counts = m->world.vault->counts();
        return report->conflicts == 0 && report->refused == 0 && counts->outbox == 0
                   ? QString()
                   : QStringLiteral("conflicts %1, refused %2, left %3")
                         .arg(report->conflicts)
                         .arg(report->refused)
                         .arg(counts->outbox);
    }

    /// How many of the two are gone, as the vault shows it.
    qsizetype gone()
    {
        const auto view = m->world.vault->show(m_dossier, true);
        const bool isFieldGone = view && view->fields.value(text(removedField())).value.isEmpty();
        const auto note = view->entries.value(0);
        return (isFieldGone ? 1 : 0) + (note.asked.isUnlawful() && note.text.isEmpty() ? 1 : 0);
    }

    QString checkRemoval(qsizetype count, const QString& path)
    {
        if (const QString problem = open(path); !problem.isEmpty()) {
            return problem;
        }
        const qsizetype before = gone();
        if (before == 1 || (before == 0 && count >= m_removal.done)) {
            return QStringLiteral("%1 of two are gone").arg(before);
        }
        ScriptedServer server = serverAt(count);
        if (const QString problem = sync(server); !problem.isEmpty()) {
            return problem;
        }
        const auto& all = server.operations;
        const auto removals = std::count_if(all.cbegin(), all.cend(), [](const auto& pulled) {
            return pulled.operation->items.first().asked().isRemoval();
        });
        const auto left = storage::numberOf(m->world.vault->database().query(
            "SELECT (SELECT count(*) FROM history WHERE value LIKE 'Kanarie%') + (SELECT count(*) FROM record WHERE "
            "value LIKE 'Kanarie%')"));
        const bool isWhole = removals == before && gone() == before && left && *left == (before == 0 ? 3 : 0);
        return isWhole ? QString()
                       : QStringLiteral("%1 removed at the server, %2 here, %3 texts left")
                             .arg(removals)
                             .arg(gone())
                             .arg(left.value_or(-1));
    }

    /// The last acknowledged value, or the one that was under way.
    static QStringList expected(const QList<Edit>& edits, qsizetype count, const QString& before)
    {
        QStringList values{before};
        for (const Edit& edit : edits) {
            if (edit.done <= count) {
                values = {edit.value};
            } else if (edit.begun <= count) {
                values.append(edit.value);
            }
        }
        return values;
    }

    QString checkNotes(qsizetype count, const ScriptedServer& server)
    {
        qsizetype atServer = 0;
        for (const auto& pulled : server.operations) {
            atServer += pulled.operation->kind == protocol::OperationKind::Entry ? 1 : 0;
        }
        const auto view = m->world.vault->show(m_dossier, false);
        if (atServer != view->entries.size()) {
            return QStringLiteral("%1 notes at the server, %2 shown").arg(atServer).arg(view->entries.size());
        }
        for (const Edit& edit : std::as_const(m_notes)) {
            const auto shown = std::count_if(view->entries.cbegin(), view->entries.cend(),
                                             [&](const auto& entry) { return entry.text == edit.value; });
            if (shown > 1 || (edit.done <= count && shown == 0)) {
                return QStringLiteral("note '%1' is there %2 times").arg(edit.value).arg(shown);
            }
        }
        return {};
    }

    /// No number is missing, and each MAC is the next key's: neither an event without its key nor a key without its event.
    QString auditGap()
    {
        const auto batch = app::AuditQueue(m->world.vault->database()).oldest();
        if (const QString wrong = wrongMac(*batch); !wrong.isEmpty()) {
            return wrong;
        }
        quint64 last = 0;
        for (const QByteArray& bytes : batch->events) {
            const auto event = protocol::AuditEvent::decode(bytes);
            if (!event || (last != 0 && event->number != last + 1)) {
                return QStringLiteral("a gap in the audit queue");
            }
            last = event->number;
        }
        return {};
    }

    QString wrongMac(const app::AuditQueue::Batch& batch)
    {
        const auto start = protocol::AuditRatchetStart::decode(batch.start);
        if (batch.events.isEmpty() || !start) {
            return batch.events.isEmpty() ? QString() : QStringLiteral("no first key");
        }
        crypto::AuditRatchet ratchet(*crypto::RatchetId::fromBytes(start->ratchet),
                                     crypto::SecretBytes::copyOf(start->key));
        quint64 behind = start->since;
        auto all = m->world.vault->database().prepare("SELECT bytes, mac FROM audit ORDER BY number");
        while (all && all->step().value_or(false)) {
            const auto event = protocol::AuditEvent::decode(all->blob(0));
            if (event && event->number > start->since) {
                if (event->number != ++behind || !ratchet.open(all->blob(0), all->blob(1))) {
                    return QStringLiteral("event %1 has not the MAC of its key").arg(event->number);
                }
            }
        }
        auto next = m->world.vault->database().prepare("SELECT next_key FROM audit_ratchet");
        const bool isNext = next && next->step().value_or(false) && next->blob(0) == ratchet.key().view();
        return isNext ? QString() : QStringLiteral("the key is not the next event's");
    }

    /// The server as it was when that many disk operations were done.
    ScriptedServer serverAt(qsizetype count)
    {
        qsizetype size = m_imported;
        for (const auto& [at, operations] : std::as_const(m_pushes)) {
            size = at <= count ? operations : size;
        }
        ScriptedServer server(m->world.tenant, m->world.serverKey);
        server.people = m->server.people;
        server.systemUser = m->server.systemUser;
        for (qsizetype i = 0; i < size; ++i) {
            server.accept(*m_serverOperations[i].operation);
        }
        return server;
    }

    std::unique_ptr<Meeting> m;
    bool m_isMedical = false;
    QList<DiskOperation> m_disk;
    QList<protocol::PulledOperation> m_serverOperations;
    QList<std::pair<qsizetype, qsizetype>> m_pushes; ///< disk operations done, operations the server then had
    QList<Edit> m_names;
    QList<Edit> m_notes;
    Edit m_removal;
    qsizetype m_made = 0; ///< disk operations until the vault was made
    qsizetype m_imported = 0;
    DossierId m_dossier;
};

QTEST_GUILESS_MAIN(VaultCrashTest)
#include "VaultCrashTest.moc"
