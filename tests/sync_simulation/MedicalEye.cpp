// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/MedicalEye.h"

#include "server/store/Store.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedClient.h"

namespace kluis::test {

using protocol::OperationKind;

MedicalEye::MedicalEye(const People& people)
    : m_people(people), m_replay(std::make_unique<server::MedicalLogReplay>()),
      m_log(std::make_shared<crypto::MedicalLogState>())
{
}

void MedicalEye::follow(server::Store& store)
{
    const auto log = orGiveUp(store.read<std::shared_ptr<const crypto::MedicalLogState>>(
        [this](server::StoreDatabase& database) { return m_replay->state(database); }));
    if (log->head() == m_log->head()) {
        return;
    }
    m_log = log;
    for (const auto& keys : m_keys) {
        keys.second->setLog(*m_log);
    }
}

void MedicalEye::beginAnew()
{
    m_replay = std::make_unique<server::MedicalLogReplay>();
    m_log = std::make_shared<crypto::MedicalLogState>();
    m_keys.clear();
    m_contentKeys.clear();
    m_newestLog.clear();
}

/// A person's keys as a medical client of his would have them, whatever his role is at the moment.
app::MedicalKeys& MedicalEye::keysOf(const SimulatedClient& person)
{
    auto& keys = m_keys[person.user()];
    if (!keys) {
        keys = std::make_unique<app::MedicalKeys>(person.user(), domain::Role::Doctor, person.keys().clone());
        keys->setLog(*m_log);
        for (const ContentKey& key : std::as_const(m_contentKeys)) {
            [[maybe_unused]] const auto known =
                keys->registerContentKey(key.tenant, key.dossier, key.record, key.origin);
        }
    }
    return *keys;
}

void MedicalEye::takeKey(const AcceptedItem& item)
{
    quint64& newest = m_newestLog[item.dossier];
    newest = std::max(newest, m_log->seqOf(item.logHead).value_or(0));
    m_contentKeys.append({item.tenant, item.dossier, item.sealed, {.maker = item.author, .logSeq = newest}});
    const ContentKey& key = m_contentKeys.last();
    for (const auto& keys : m_keys) {
        [[maybe_unused]] const auto known =
            keys.second->registerContentKey(key.tenant, key.dossier, key.record, key.origin);
    }
}

Result<crypto::MedicalValue> MedicalEye::read(app::MedicalKeys& keys, const AcceptedItem& item)
{
    return item.kind == OperationKind::OwnNote ? keys.openOwnNote(item.place, item.sealed)
           : item.kind == OperationKind::Field ? keys.openField(item.place, item.sealed)
                                               : keys.openEntry(item.place, item.sealed);
}

bool MedicalEye::open(AcceptedItem& item)
{
    if (item.kind == OperationKind::ContentKey) {
        takeKey(item);
        return false;
    }
    const QByteArray name = item.place.op.bytes() + item.record;
    auto known = m_opened.constFind(name);
    for (auto person = m_people.begin(); known == m_opened.cend() && person != m_people.end(); ++person) {
        if (!domain::isMedical((*person)->person().role)) {
            continue;
        }
        if (const auto value = read(keysOf(**person), item)) {
            known = m_opened.insert(name, *value);
        }
    }
    item.isOpened = known != m_opened.cend();
    if (item.isOpened) {
        item.field = known->fieldId;
        item.value = known->value.toString();
    }
    return item.isOpened;
}

bool MedicalEye::opensFor(const SimulatedClient& person, const AcceptedItem& item)
{
    return read(keysOf(person), item).has_value();
}

} // namespace kluis::test
