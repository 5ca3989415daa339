// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync_simulation/Fates.h"
#include "tests/sync_simulation/Ledger.h"
#include "tests/sync_simulation/MedicalEye.h"
#include "tests/sync_simulation/Scopes.h"
#include "tests/sync_simulation/ServerTruth.h"
#include "tests/sync_simulation/SimulatedPractice.h"
#include "tests/sync_simulation/Step.h"

#include <vector>

namespace kluis::app {
class MedicalGroups;
}

namespace kluis::test {

/// One simulated world: takes steps and keeps the oracle's books. Every method says what is wrong, or nothing. One
/// thread, one at a time over a practice, which must outlive it.
class SimulatedWorld {
public:
    SimulatedWorld(SimulatedPractice& practice, const Plan& plan);

    /// Carries the step out and looks at every cache it touched.
    [[nodiscard]] QString take(const Step& step);
    /// Mends what is broken, lets everybody synchronise until nothing moves any more.
    [[nodiscard]] QString heal();

    // For the checks at the end.
    [[nodiscard]] SimulatedPractice& practice() { return m_practice; }
    [[nodiscard]] const QList<int>& present() const { return m_present; }
    [[nodiscard]] const Ledger& ledger() const { return m_ledger; }
    [[nodiscard]] ServerTruth& truth() { return m_truth; }
    [[nodiscard]] MedicalEye& eye() { return m_eye; }
    /// The last edit in the ledger that can have made the item; -1: none.
    [[nodiscard]] qsizetype lastEditOf(const AcceptedItem& item) const;
    [[nodiscard]] const Scopes& scopes(int who) const { return m_scopes[std::size_t(who)]; }
    /// A backup was put back: what was newer is the server's to lose, and clients may say so.
    [[nodiscard]] bool wasRestored() const { return m_wasRestored; }
    /// The server's medical log is shorter than this client has seen: it follows it no more, as it should. Or the server has
    /// nothing to do with this computer any more.
    [[nodiscard]] bool isEstranged(int who) const { return m_estranged.contains(who) || m_revoked.contains(who); }
    [[nodiscard]] bool isRevoked(int who) const { return m_revoked.contains(who); }
    /// The first thing that the server took of a computer after it was revoked, or nothing.
    [[nodiscard]] QString takenOfRevoked() const;
    /// What this person may see was once changed: what is kept for a restore leaves the cache with the rest.
    [[nodiscard]] bool wasRescoped(int who) const { return m_rescoped.contains(who); }
    /// Somebody left the medical group or came back: what was sealed meanwhile may be another's to judge.
    [[nodiscard]] bool groupChanged() const { return m_groupChanged; }
    /// Conflicts that waited when somebody went to decide one.
    [[nodiscard]] quint64 conflictsSeen() const { return m_conflictsSeen; }

private:
    struct Field {
        QString id;
        domain::Category category;
    };
    // Edits (WorldEdits.cpp)
    [[nodiscard]] QString work(const Step& step, SimulatedClient& client);
    [[nodiscard]] QString edit(SimulatedClient& client, int who);
    [[nodiscard]] QString askedAbout(const app::ConflictView& conflict) const;
    [[nodiscard]] QString note(SimulatedClient& client, int who);
    [[nodiscard]] QString task(SimulatedClient& client);
    [[nodiscard]] QString remove(SimulatedClient& client, int who);
    [[nodiscard]] QString appointment(SimulatedClient& client);
    [[nodiscard]] QString unsent(SimulatedClient& client, int who);
    [[nodiscard]] QString move(SimulatedClient& client);
    [[nodiscard]] QString makeDossier(SimulatedClient& client, int who);
    [[nodiscard]] QString decide(SimulatedClient& client, int who);
    [[nodiscard]] QString book(LedgerEdit edit, const Result<void>& done);
    [[nodiscard]] std::optional<CacheRows::Line> anyDossier(SimulatedClient& client);
    [[nodiscard]] LedgerEdit begin(int who, const CacheRows::Line& dossier, const Field& field, const QString& value);
    [[nodiscard]] static QList<Field> fieldsOf(domain::Role role);
    // Everything else (WorldActs.cpp)
    [[nodiscard]] QString act(const Step& step);
    void grant();
    void role();
    void revoke(int who);
    [[nodiscard]] QSet<OpId> takenOf(const DeviceId& device) const;
    void forgetRevocations();
    void crashClient(SimulatedClient& client);
    void crashServer();
    [[nodiscard]] QString restore();
    [[nodiscard]] QString meanwhile(SimulatedClient& client, int who);
    [[nodiscard]] QString compare(SimulatedClient& client, int who);
    [[nodiscard]] QString damageAndHeal();
    [[nodiscard]] QString sync(SimulatedClient& client, int who, bool full);
    [[nodiscard]] QString judge(const Result<app::SyncReport>& report, const SimulatedClient& client) const;
    [[nodiscard]] QString recover(SimulatedClient& client);
    [[nodiscard]] QString look(SimulatedClient& client, int who);
    [[nodiscard]] bool hasSecondDevice(const SimulatedClient& client) const;
    [[nodiscard]] bool isParted(const SimulatedClient& client) const;
    [[nodiscard]] bool isEstrangement(const Error& error, const SimulatedClient& client) const;
    [[nodiscard]] QString healOnce(QString& unrest, bool isFirst);
    void readServer();
    void noteOutOfSight();
    // What leads of the medical group do (WorldGroups.cpp)
    void leadActs(Step::Kind kind);
    void member(SimulatedClient& lead, app::MedicalGroups& groups);
    void restrict(SimulatedClient& lead, app::MedicalGroups& groups);
    [[nodiscard]] QString reseal(SimulatedClient& client, int who);

    SimulatedPractice& m_practice;
    QList<int> m_present;
    int m_weather;
    Fates m_fates; ///< of the step that is being taken
    Ledger m_ledger;
    ServerTruth m_truth;
    MedicalEye m_eye;
    std::vector<Scopes> m_scopes;
    QSet<int> m_estranged;
    QHash<int, QSet<OpId>> m_revoked; ///< with what the server had taken of it by then
    QSet<int> m_rescoped;
    bool m_groupChanged = false;
    bool m_wasRestored = false;
    quint64 m_readAt = 0; ///< SimulatedServer::changes() when the oracle read it last
    bool m_isDamaged = false;
    bool m_wasDisturbed = false; ///< something happened in the middle of the sync that is under way
    bool m_hasSynced = false;    ///< the last sync that was tried came to its end
    quint64 m_conflictsSeen = 0;
};

} // namespace kluis::test
