// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at a lead who starts a new key of the medical group and seals everything anew under it: VERIFICATION row 3,
// "rotate epoch". Some points; in the long run (KLUIS_CAMPAIGN=long) every one.
#include "app/medical/MedicalGroups.h"
#include "app/medical/MedicalLogClient.h"
#include "app/vault/DossierResealer.h"
#include "tests/app/Meeting.h"
#include "tests/app/SealedEpochs.h"
#include "tests/support/CrashPoints.h"
#include "tests/support/WatchedFolder.h"

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

constexpr qsizetype shortRun = 25; ///< points of each row

} // namespace

/// Wherever it was cut off, the group has one newest key afterwards, everything is under it, and every value can be read.
class RotationCrashTest : public QObject {
    Q_OBJECT

    /// What the server had when so many disk operations were done.
    struct Moment {
        qsizetype count = 0;
        qsizetype operations = 0;
        qsizetype entries = 0;
    };

    std::unique_ptr<Meeting> m;
    ScriptedServer* m_server = nullptr; ///< that the vault's person has to do with now
    std::unique_ptr<MedicalLogClient> m_log;
    QList<DossierId> m_dossiers;
    QList<Moment> m_moments;
    qsizetype m_rotated = 0; ///< disk operations when the new key was acknowledged
    qsizetype m_edited = 0;  ///< … and the edit behind it

    [[nodiscard]] Result<SyncReport> sync(bool whole = false)
    {
        return Synchroniser(*m->world.vault, *m_server, *m_log).run(whole, {});
    }
    [[nodiscard]] Result<void> rotate()
    {
        return MedicalGroups(*m_log, *m->world.keys, *m_server, m->world.session).rotate(m->world.tenant);
    }
    [[nodiscard]] bool reseal()
    {
        DossierResealer resealer(*m->world.vault, m->world.tenant);
        Result<bool> more = true;
        while (more && *more) {
            more = resealer.step();
        }
        return more.has_value();
    }

    /// A lead with two dossiers, whose vault keeps the group's log.
    void begin()
    {
        m_log.reset();
        m = std::make_unique<Meeting>(Role::Doctor);
        VaultWorld& world = m->world;
        m_server = &m->server;
        m_server->medicalLog = world.logEntries;
        world.log = {};
        world.onOpened = [this, &world] {
            m_log = std::make_unique<MedicalLogClient>(*world.vault, *m_server, *world.keys, world.session.practice,
                                                       world.me.role);
            [[maybe_unused]] const bool isLoaded = m_log->load().has_value();
            Q_ASSERT(isLoaded);
        };
        world.open();
        QVERIFY(m_log->catchUp());
        world.open();
        m_dossiers = {m_server->importDossier(text("7"), text("Jansen")),
                      m_server->importDossier(text("8"), text("Bakker"))};
        QVERIFY(sync());
        for (const DossierId& dossier : std::as_const(m_dossiers)) {
            QVERIFY(world.vault->set(dossier, text("findings"), text("sore knee")));
            QVERIFY(world.vault->addEntry(dossier, text("consult_note"), text("rest for a week")));
        }
        QVERIFY(sync());
    }

    /// \returns what the disk was asked; what lay on it before comes first.
    QList<DiskOperation> record(qsizetype& asItLay)
    {
        VaultWorld& world = m->world;
        world.reader.reset();
        if (!world.vault->database().checkpoint()) {
            return {};
        }
        QList<DiskOperation> operations = DiskImage::operationsOf(world.folder.path());
        asItLay = operations.size();
        const WatchedFolder disk(world.folder.path());
        const auto now = [&] { return asItLay + disk.operations().size(); };
        const auto note = [&] { m_moments.append({now(), m_server->operations.size(), m_server->medicalLog.size()}); };
        m_moments.clear();
        note();
        m_moments.last().count = 0;
        m_server->onPush = note;
        bool isDone = rotate().has_value();
        m_rotated = now();
        isDone = isDone && reseal() && world.vault->set(m_dossiers[0], text("findings"), text("better"));
        m_edited = now();
        isDone = isDone && sync();
        m_server->onPush = {};
        operations += disk.operations();
        return isDone ? operations : QList<DiskOperation>();
    }

    [[nodiscard]] ScriptedServer serverAt(qsizetype count) const
    {
        Moment moment;
        for (const Moment& known : m_moments) {
            moment = known.count <= count ? known : moment;
        }
        ScriptedServer server(m->world.tenant, m->world.serverKey);
        server.people = m->server.people;
        server.systemUser = m->server.systemUser;
        for (qsizetype i = 0; i < moment.operations; ++i) {
            server.accept(*m->server.operations[i].operation);
        }
        server.medicalLog = m->server.medicalLog.first(moment.entries);
        return server;
    }

    /// What is wrong, or nothing.
    QString checkAfter(const QString& folder, qsizetype count)
    {
        VaultWorld& world = m->world;
        ScriptedServer server = serverAt(count);
        m_server = &server;
        world.path = folder + text("/vault.db");
        world.open();
        QString problem = goOn(count);
        m_log.reset();
        world.vault.reset(); // before the server it knows
        return problem;
    }
    QString goOn(qsizetype count)
    {
        VaultWorld& world = m->world;
        const auto epoch = [&world] { return world.keys->log().epoch(world.tenant); };
        if (!world.vault->database().integrityCheck() || (count >= m_rotated && epoch() != 2)) {
            return QStringLiteral("not sound, or the new key is gone");
        }
        if (!m_log->catchUp() || (epoch() == 1 && !rotate()) || epoch() != 2) {
            return QStringLiteral("there is no new key");
        }
        if (!reseal()) {
            return QStringLiteral("not everything can be sealed anew");
        }
        const auto report = sync();
        const bool isSettled =
            report && report->conflicts == 0 && report->refused == 0 && world.vault->counts()->outbox == 0;
        if (!isSettled) {
            return QStringLiteral("does not settle: ") + (report ? QString() : report.error().sentence());
        }
        const QList<quint32> epochs = sealedEpochs(*m_server);
        if (epochs.size() != 4 || epochs.count(2) != 4) {
            return QStringLiteral("something is under an old key at the server");
        }
        if (const QString problem = contentProblem(count); !problem.isEmpty()) {
            return problem;
        }
        return sync(true) ? contentProblem(count) : QStringLiteral("is not fetched anew");
    }
    QString contentProblem(qsizetype count)
    {
        VaultWorld& world = m->world;
        const QString first = world.value(m_dossiers[0], "findings");
        const bool isFirst = first == text("better") || (count < m_edited && first == text("sore knee"));
        if (!isFirst || world.value(m_dossiers[1], "findings") != text("sore knee")) {
            return QStringLiteral("a value is ") + first;
        }
        for (const DossierId& dossier : std::as_const(m_dossiers)) {
            const auto view = world.vault->show(dossier, false);
            if (!view || view->entries.size() != 1 || view->entries.first().text != text("rest for a week")) {
                return QStringLiteral("a note is not as it was");
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void everythingIsUnderTheNewKeyWhereverItsStartWasCutOff_data()
    {
        QTest::addColumn<int>("policy");
        addLossRows("");
    }

    void everythingIsUnderTheNewKeyWhereverItsStartWasCutOff()
    {
        QFETCH(int, policy);
        begin();
        qsizetype asItLay = 0;
        const auto operations = record(asItLay);
        QVERIFY(operations.size() > asItLay + 50);
        const QString problem =
            atEachCrash(operations, asItLay, DiskImage::Unsynced(policy), shortRun,
                        [this](const QString& folder, qsizetype count) { return checkAfter(folder, count); });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(RotationCrashTest)
#include "RotationCrashTest.moc"
