// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"
#include "server/store/MedicalLogReplay.h"
#include "tests/sync_simulation/ServerTruth.h"

#include <map>
#include <memory>
#include <vector>

namespace kluis::server {
class Store;
}

namespace kluis::test {

class SimulatedClient;

/// What no single person has: the medical keys of everybody in the practice. Opens what the server accepted by the eyes of
/// whoever may read it then, so that the oracle knows what it says. One thread.
class MedicalEye {
public:
    using People = std::vector<std::unique_ptr<SimulatedClient>>;

    explicit MedicalEye(const People& people);

    /// Reads the medical log, as far as it goes now.
    void follow(server::Store& store);
    /// The log may be another: a backup was put back. What was opened is remembered.
    void beginAnew();
    [[nodiscard]] const crypto::MedicalLogState& log() const { return *m_log; }

    /// Takes a content key, or fills in what the envelope says. \returns whether it says anything now.
    [[nodiscard]] bool open(AcceptedItem& item);
    /// Whether that person, of that role, can open it by the log and the keys of now.
    [[nodiscard]] bool opensFor(const SimulatedClient& person, const AcceptedItem& item);

private:
    [[nodiscard]] app::MedicalKeys& keysOf(const SimulatedClient& person);
    [[nodiscard]] static Result<crypto::MedicalValue> read(app::MedicalKeys& keys, const AcceptedItem& item);
    void takeKey(const AcceptedItem& item);

    struct ContentKey {
        TenantId tenant;
        DossierId dossier;
        QByteArray record;
        app::ContentKeyOrigin origin;
    };
    const People& m_people;
    std::unique_ptr<server::MedicalLogReplay> m_replay;
    std::shared_ptr<const crypto::MedicalLogState> m_log;
    std::map<UserId, std::unique_ptr<app::MedicalKeys>> m_keys;
    QList<ContentKey> m_contentKeys;
    QHash<DossierId, quint64> m_newestLog;            ///< a content key is no older than those before it in its dossier
    QHash<QByteArray, crypto::MedicalValue> m_opened; ///< by operation and record
};

} // namespace kluis::test
