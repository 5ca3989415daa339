// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/SimulatedWorld.h"

namespace kluis::test {

namespace {

/// What a client may say of an honest server, and of one that was put back to a backup.
bool isHarmless(app::SyncNotice::Kind kind, bool wasRestored)
{
    using Kind = app::SyncNotice::Kind;
    switch (kind) {
    case Kind::ScopeChanged:
        return true;
    case Kind::ServerRewound:
    case Kind::ConfirmedThenGone:
    case Kind::LostEditsOffered:
    case Kind::MedicalLogReturned:
        return wasRestored;
    default:
        return false;
    }
}

/// Failures that come of nets, power and rights alone.
bool isExpected(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::Unreachable:
    case ErrorCode::Unauthenticated:
    case ErrorCode::NotFound:
    case ErrorCode::Forbidden:
        return true;
    default:
        return false;
    }
}

} // namespace

SimulatedWorld::SimulatedWorld(SimulatedPractice& practice, const Plan& plan)
    : m_practice(practice), m_present(plan.present), m_weather(plan.weather), m_eye(practice.clients()),
      m_scopes(practice.clients().size())
{
    practice.beginAnew(plan.seed);
    practice.network().setPageLimit(plan.pageLimit);
    for (const int who : std::as_const(m_present)) {
        [[maybe_unused]] const auto opened = practice.client(who).open();
    }
    readServer();
    for (const int who : std::as_const(m_present)) {
        m_scopes[std::size_t(who)].contact(m_truth);
    }
}

void SimulatedWorld::readServer()
{
    auto& server = m_practice.server();
    server.start(); // which may write
    if (m_readAt == server.changes()) {
        noteOutOfSight();
        return; // nothing it says can be another
    }
    m_eye.follow(server.store());
    m_truth.follow(server.store(), m_practice.tenants());
    m_truth.open(m_eye);
    for (const int who : std::as_const(m_present)) {
        const UserId user = m_practice.client(who).user();
        ScopeModel scope = server.scopeOf(user);
        scope.note(m_eye.log(), user);
        m_scopes[std::size_t(who)].note(scope);
        m_scopes[std::size_t(who)].note(m_truth);
    }
    m_readAt = server.changes();
    noteOutOfSight();
}

void SimulatedWorld::noteOutOfSight()
{
    for (LedgerEdit& edit : m_ledger.edits()) {
        if (edit.wasOutOfSight) {
            continue;
        }
        const ScopeModel& scope = m_scopes[std::size_t(edit.who)].now();
        const bool isThere = m_truth.departments().contains(edit.dossier); // else only its author has it yet
        const bool isClosed =
            edit.category == domain::Category::Medical && !edit.isOwnNote && !scope.opens(edit.tenant, edit.dossier);
        edit.wasOutOfSight = scope.role != edit.madeAs || !scope.grants.contains(edit.tenant) || isClosed ||
                             (isThere && !scope.covers(edit.tenant, m_truth.departmentOf(edit.dossier)));
    }
}

QString SimulatedWorld::take(const Step& step)
{
    m_fates = Fates(step.chance);
    m_practice.network().setWeather(m_weather);
    m_practice.network().reseed(m_fates.next());
    m_practice.clock().advance(1 + qint64(m_fates.below(5'000)));
    auto& client = m_practice.client(step.who);
    if (auto wrong = recover(client); !wrong.isEmpty()) {
        return wrong;
    }
    for (const auto& each : m_practice.clients()) {
        each->beginStep();
    }
    QString wrong = act(step);
    readServer();
    if (wrong.isEmpty()) {
        wrong = look(client, step.who);
    }
    return wrong;
}

/// A machine whose power failed is started again, and its files must be whole.
QString SimulatedWorld::recover(SimulatedClient& client)
{
    if (!client.hasCrashed()) {
        return {};
    }
    if (const auto up = client.restart(); !up) {
        return QStringLiteral("a vault does not open after a crash: %1 %2")
            .arg(up.error().sentence(), up.error().detail());
    }
    const auto sound = client.vault().database().integrityCheck();
    return sound ? QString() : QStringLiteral("a vault is damaged after a crash: ") + sound.error().detail();
}

QString SimulatedWorld::sync(SimulatedClient& client, int who, bool full)
{
    m_hasSynced = false;
    if (client.needsLogin() || !client.isWorking()) {
        if (const auto loggedIn = client.login(); !loggedIn) {
            return client.hadTrouble() || loggedIn.error().code() == ErrorCode::Unreachable
                       ? QString()
                       : QStringLiteral("a login failed: ") + loggedIn.error().detail();
        }
    }
    const auto report = client.sync(full);
    m_hasSynced = report && !report->rewound && !client.hadTrouble();
    readServer();
    const auto& now = m_scopes[std::size_t(who)].now();
    ScopeModel believed;
    believed.role = client.identity().role;
    for (const auto& grant : client.identity().tenants) {
        believed.grants.insert(grant.tenant, grant.department);
    }
    believed.note(client.medical().log(), client.user());
    if (m_hasSynced && believed == now && !m_wasDisturbed) {
        m_scopes[std::size_t(who)].contact(m_truth);
    }
    return judge(report, client);
}

/// Nobody here is dishonest: a client that says so is wrong.
QString SimulatedWorld::judge(const Result<app::SyncReport>& report, const SimulatedClient& client) const
{
    if (client.hadTrouble()) {
        return {};
    }
    if (report && report->rewound && !m_wasRestored) {
        return client.person().login + QStringLiteral(" is told of a restore that never was");
    }
    for (const auto& notice : client.notices()) {
        const bool isMended = notice.kind == app::SyncNotice::Kind::CacheHealed && m_isDamaged;
        const bool isTrue = notice.kind == app::SyncNotice::Kind::MedicalLogForked && isParted(client);
        if (!isMended && !isTrue && !isHarmless(notice.kind, m_wasRestored)) {
            return QStringLiteral("%1 suspects an honest server: notice %2")
                .arg(client.person().login)
                .arg(int(notice.kind));
        }
    }
    return report || isExpected(report.error()) || isEstrangement(report.error(), client)
               ? QString()
               : QStringLiteral("%1: a sync failed: %2 %3 (%4)")
                     .arg(client.person().login, report.error().sentence(), report.error().detail())
                     .arg(int(report.error().code()));
}

/// At every step: nothing in the cache that its owner may not have.
QString SimulatedWorld::look(SimulatedClient& client, int who)
{
    if (client.hasCrashed() || !client.isWorking()) {
        return {};
    }
    auto& database = client.vault().database();
    const auto& scopes = m_scopes[std::size_t(who)];
    QString leak = scopes.firstLeak(CacheRows::of(database));
    if (leak.isEmpty()) {
        leak = scopes.firstLeak(CacheRows::list(database));
    }
    if (leak.isEmpty()) {
        leak = scopes.firstLeak(CacheRows::held(database));
    }
    if (leak.isEmpty() && CacheRows::strayWords(database) > 0) {
        leak = QStringLiteral("the search knows words of a dossier that is not there");
    }
    if (leak.isEmpty() && !domain::isMedical(client.identity().role) && CacheRows::sealedRows(database) > 0) {
        leak = QStringLiteral("medical ciphertext is kept by a role that is not medical");
    }
    if (leak.isEmpty() && !m_wasRestored && !hasSecondDevice(client) &&
        CacheRows::conflictsWith(database, client.user()) > 0) {
        leak = QStringLiteral("a conflict with oneself");
    }
    return leak.isEmpty() ? leak : client.person().login + QStringLiteral(": ") + leak;
}

/// What was written on one of a person's computers is news to the other.
bool SimulatedWorld::hasSecondDevice(const SimulatedClient& client) const
{
    return std::any_of(m_present.cbegin(), m_present.cend(), [&](int who) {
        const auto& other = m_practice.client(who);
        return &other != &client && other.user() == client.user();
    });
}

/// A lead who had not seen the end of the medical log went on from where the backup ends: there are two histories, and who
/// saw the other is told.
bool SimulatedWorld::isParted(const SimulatedClient& client) const
{
    return m_wasRestored && !m_practice.server().hasMedicalHead(client.medical().log().head());
}

/// What a restored backup ends for good: where a lead who had not seen the end of the medical log went on from its
/// beginning, those who saw it follow no more. A person must look.
bool SimulatedWorld::isEstrangement(const Error& error, const SimulatedClient& client) const
{
    return m_wasRestored &&
           (error.code() == ErrorCode::Conflict || (error.code() == ErrorCode::Untrusted && isParted(client)));
}

QString SimulatedWorld::healOnce(QString& unrest, bool isFirst)
{
    unrest.clear();
    for (const int who : std::as_const(m_present)) {
        auto& client = m_practice.client(who);
        if (m_revoked.contains(who)) {
            continue;
        }
        if (isFirst || client.needsLogin() || !client.isWorking()) {
            if (const auto loggedIn = client.login(); !loggedIn) {
                return QStringLiteral("no login after everything was mended: ") + loggedIn.error().detail();
            }
        }
        auto report = client.sync(false);
        if (report && report->rewound) {
            report = client.sync(true); // as the person is advised to
        }
        readServer();
        if (auto wrong = judge(report, client); !wrong.isEmpty()) {
            return wrong;
        }
        if (!report && isEstrangement(report.error(), client)) {
            m_estranged.insert(who);
            continue;
        }
        if (!report) {
            return QStringLiteral("%1 can't synchronise after everything was mended: %2 %3")
                .arg(client.person().login, report.error().sentence(), report.error().detail());
        }
        if (report->pushed + report->pulled + report->refused > 0) {
            unrest += QStringLiteral(" %1 sent %2, received %3, was refused %4;")
                          .arg(client.person().login)
                          .arg(report->pushed)
                          .arg(report->pulled)
                          .arg(report->refused);
        }
        if (!report->rewound) {
            m_scopes[std::size_t(who)].contact(m_truth);
        }
        if (auto wrong = look(client, who); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

QString SimulatedWorld::heal()
{
    auto& network = m_practice.network();
    network.setWeather(0);
    network.loseAnswers(0);
    m_practice.server().settle();
    for (const int who : std::as_const(m_present)) {
        auto& client = m_practice.client(who);
        client.setCut(false);
        client.clock().setWrongBy(0);
        if (auto wrong = recover(client); !wrong.isEmpty()) {
            return wrong;
        }
        [[maybe_unused]] const auto calm = client.restart();
    }
    network.deliverAll();
    readServer();
    constexpr int mostRounds = 12;
    QString unrest;
    for (int round = 0; round < mostRounds; ++round) {
        m_practice.clock().advance(1'000);
        if (auto wrong = healOnce(unrest, round == 0); !wrong.isEmpty()) {
            return wrong;
        }
        if (unrest.isEmpty() && round > 0) {
            return damageAndHeal();
        }
    }
    return QStringLiteral("it never comes to rest:") + unrest;
}

} // namespace kluis::test
