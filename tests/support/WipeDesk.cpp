// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WipeDesk.h"

#include "app/session/KeychainStore.h"
#include "core/crypto/Random.h"
#include "server/store/WipeStore.h"
#include "tests/support/Canary.h"

#include <QDir>

namespace kluis::test {

using app::KeychainStore;
using app::Profile;
using app::SecretEntry;
using app::WipeProgress;
using crypto::WipeOrder;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString canary = QStringLiteral("Kwikstaart");

} // namespace

bool WipeDesk::begin()
{
    m_admin = std::make_unique<Workplace>(server, QStringLiteral("beheer"));
    if (!m_admin->begin(Role::Administrator)) {
        qWarning("%s", qPrintable(why(*m_admin)));
        return false;
    }
    m_colleague = person(QStringLiteral("collega"));
    return m_colleague != nullptr;
}

std::unique_ptr<Workplace> WipeDesk::person(const QString& login)
{
    auto person = std::make_unique<Workplace>(server, login);
    if (!person->begin(Role::Hr, {vermeer}) || !person->sync()) {
        qWarning("%s", qPrintable(why(*person)));
        return nullptr;
    }
    return person;
}

QString WipeDesk::addUnsent(Workplace& person)
{
    app::NewDossier dossier;
    dossier.employer = vermeer;
    dossier.number = QString::number(++m_number);
    dossier.name = canary + QStringLiteral(", Kees");
    return person.engine().addDossier(dossier) ? dossier.number : QString();
}

bool WipeDesk::isAtTheServer(const QString& number)
{
    return m_colleague->sync() && m_colleague->engine().find(vermeer + u'/' + number);
}

app::Engine& WipeDesk::asAdmin(Workplace& admin)
{
    if (!admin.engine().wipes() && !admin.login()) {
        qWarning("%s", qPrintable(why(admin)));
    }
    return admin.engine();
}

bool WipeDesk::order(const Workplace& person, quint32 patience)
{
    server.clock().advanceSeconds(1);
    const auto placed = admin().orderWipe(deviceOf(person).toString(), person.loginName(), patience);
    if (!placed) {
        qWarning("%s", qPrintable(placed.error().sentence()));
    }
    return placed.has_value();
}

WipeProgress WipeDesk::progressOf(const DeviceId& device)
{
    const auto orders = admin().wipes();
    WipeProgress last;
    for (const WipeProgress& order : orders ? *orders : QList<WipeProgress>()) {
        last = order.device == device.toString() ? order : last;
    }
    return last;
}

QByteArray WipeDesk::waitingOrder(const DeviceId& device)
{
    const auto bytes = server.store().read<QByteArray>([&](server::StoreDatabase& database) {
        const auto found = server::WipeStore(database).waitingFor(device);
        return Result<QByteArray>(found && *found ? (*found)->order.encode() : QByteArray());
    });
    return bytes ? *bytes : QByteArray();
}

bool WipeDesk::slip(const DeviceId& device, const QByteArray& bytes)
{
    constexpr qint64 newest = qint64(1) << 60;
    return server.store()
        .write<void>([&](server::StoreDatabase& database) {
            return database.run("INSERT INTO wipe_order(id, device, time, bytes, placed_at) VALUES (?1, ?2, ?3, ?4, 0)",
                                crypto::randomId<WipeId>(), device, newest, bytes);
        })
        .has_value();
}

bool WipeDesk::forget(const DeviceId& device)
{
    return server.store()
        .write<void>([&](server::StoreDatabase& database) {
            return database.run("DELETE FROM wipe_order WHERE device = ?1", device);
        })
        .has_value();
}

WipeOrder WipeDesk::made(const Workplace& person, const crypto::SigningKeyPair& key) const
{
    const auto profile = Profile::load(person.folder());
    WipeOrder order;
    order.practice = profile->practice;
    order.id = crypto::randomId<WipeId>();
    order.user = profile->user;
    order.device = profile->device;
    order.signer = m_admin->user();
    order.time = profile->highestTime;
    order.sign(key);
    return order;
}

bool WipeDesk::isGone(Workplace& person, const Profile& before)
{
    person.quit();
    const QStringList left = QDir(person.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    KeychainStore keychain(before.id);
    bool keys = false;
    for (const auto entry : {SecretEntry::DeviceKey, SecretEntry::DeviceSecret, SecretEntry::Lease}) {
        keys = keys || keychain.read(entry).has_value();
    }
    bool traces = false;
    for (const QString& word : {canary, before.id, person.loginName(), before.user.toString()}) {
        traces = traces || !filesHolding(person.folder(), word).isEmpty();
    }
    if (!left.isEmpty() || keys || traces) {
        qWarning("left: %s; keys: %d; traces: %d", qPrintable(left.join(u' ')), int(keys), int(traces));
    }
    return left.isEmpty() && !keys && !traces && !person.engine().status().enrolled;
}

DeviceId WipeDesk::deviceOf(const Workplace& person)
{
    const auto profile = Profile::load(person.folder());
    return profile ? profile->device : DeviceId();
}

QString WipeDesk::why(const Workplace& person)
{
    return person.error.sentence() + u' ' + person.error.detail();
}

} // namespace kluis::test
