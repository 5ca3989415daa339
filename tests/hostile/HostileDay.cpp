// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/HostileDay.h"

#include "core/crypto/Fingerprint.h"
#include "core/crypto/Sha256.h"
#include "tests/support/ApprovalScene.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

namespace kluis::test {

using app::SyncProgress;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString phone = QStringLiteral("phone_work");
constexpr qint64 patienceMs = 20'000; // a sync that goes on longer is one that never ends

Result<void> failed(const Error& error)
{
    return tl::unexpected<Error>(error);
}

} // namespace

HostileDay::HostileDay() : daan(team.server, QStringLiteral("daan")), hostile(team.server.folder())
{
    team.hr.useLine(hostile.port());
    team.lead.useLine(hostile.port());
    daan.useLine(hostile.port());
}

bool HostileDay::failedBy(const Result<void>& result)
{
    if (!result) {
        error = result.error().sentence() + QLatin1Char(' ') + result.error().detail();
    }
    return !result;
}

/// The server's clock goes with the test's.
void HostileDay::keepTime()
{
    hostile.tell("clock " + QByteArray::number(team.server.clock().unixMillis()));
}

bool HostileDay::begin()
{
    keepTime();
    if (!team.begin({vermeer, QStringLiteral("dewit")}) || !addPeople()) {
        error += team.error;
        return false;
    }
    const auto dossier = team.hr.engine().find(team.dossier());
    if (!addDossier(QStringLiteral("1002"), QStringLiteral("Smit, Els")) ||
        !team.done(team.hr.engine().set(*dossier, phone, QString::fromLatin1(openWord))) || failedBy(sync(team.hr))) {
        error += team.error;
        return false;
    }
    m_lastPhone = QStringLiteral("0307654321");
    return team.done(team.hr.engine().set(*dossier, phone, m_lastPhone)) && !failedBy(sync(team.hr)) &&
           writeFinding() && writeFinding() && addDocument(team.hr) && addDocument(team.lead) && !failedBy(sync(daan));
}

bool HostileDay::addPeople()
{
    m_helper = team.server.loggedIn(QStringLiteral("mol"), Role::Doctor, {vermeer});
    m_administrator = team.server.loggedIn(QStringLiteral("beheer"), Role::Administrator);
    if (!m_helper || !m_administrator || !team.join(daan)) {
        return false;
    }
    const auto& identity = m_helper->identity;
    const QString fingerprint =
        crypto::Fingerprint::text(m_helper->user, identity.identity().publicKey(), identity.encryption().publicKey());
    const auto hex = [](const crypto::SecretBytes& secret) { return secret.view().toByteArray().toHex(); };
    hostile.tell("accomplice " + m_helper->user.bytes().toHex() + ' ' + hex(identity.identity().seed()) + ' ' +
                 hex(identity.encryption().privateKey()) + ' ' + m_helper->device.bytes().toHex() + ' ' +
                 hex(m_helper->deviceKey.seed()));
    return team.done(team.lead.engine().approveMember(m_helper->loginName, fingerprint));
}

bool HostileDay::writeFinding()
{
    m_lastFinding = QStringLiteral("%1 %2").arg(QString::fromLatin1(medicalWord)).arg(++m_count);
    return team.write(team.lead, m_lastFinding) && !failedBy(sync(team.lead));
}

bool HostileDay::addDossier(const QString& number, const QString& name)
{
    const app::NewDossier fresh{.employer = vermeer, .number = number, .name = name, .born = {}, .department = {}};
    return team.done(team.hr.engine().addDossier(fresh)) && !failedBy(sync(team.hr));
}

bool HostileDay::writeFirstFinding()
{
    const QString number = QStringLiteral("2%1").arg(++m_count, 3, 10, QLatin1Char('0'));
    if (!addDossier(number, QStringLiteral("Bakker")) || failedBy(sync(team.lead))) {
        return false;
    }
    const auto dossier = team.lead.engine().find(vermeer + QLatin1Char('/') + number);
    return team.done(dossier) &&
           team.done(team.lead.engine().set(*dossier, QStringLiteral("findings"), QString::fromLatin1(medicalWord))) &&
           !failedBy(sync(team.lead));
}

bool HostileDay::settle(const Twist& twist)
{
    const bool wasLoggedOut = m_loggedOut && twist.step != Step::Login;
    if (wasLoggedOut && (failedBy(logIn(daan)) || failedBy(sync(daan)))) {
        return false;
    }
    m_loggedOut = m_loggedOut && !wasLoggedOut;
    if (twist.step == Step::Login && !daan.engine().status().locked) {
        (void)content(twist.step);
        daan.quit(); // so that his files are at rest, and can be compared
    }
    // What the client goes along with brings the rest of the page too.
    return twist.ending == Ending::Refused || twist.step != Step::Sync || !failedBy(sync(daan));
}

bool HostileDay::prepare(const Twist& twist)
{
    bool ready = settle(twist);
    const bool leadWrites =
        twist.news == News::TwoFindings || twist.news == News::FirstFinding || twist.news == News::NewKey;
    const bool hrActs = twist.step == Step::Push || twist.step == Step::HrSync || twist.news == News::FirstFinding;
    ready =
        ready && (!leadWrites || wake(team.lead)) && (!hrActs || wake(team.hr)); // some days are longer than sessions
    if (twist.news == News::TwoFindings) {
        ready = ready && writeFinding() && writeFinding();
    } else if (twist.news == News::FirstFinding) {
        ready = ready && writeFirstFinding();
    } else if (twist.news == News::NewKey) {
        ready = ready && team.done(team.lead.engine().rotateKeys(vermeer)) && writeFinding();
    }
    if (m_isPlanted && !twist.plant) { // the lead's client has met it too, whatever she is asked next
        ready = ready && wake(team.lead);
        m_isPlanted = false;
    }
    m_isPlanted = m_isPlanted || twist.plant;
    m_opens = twist.plant ? QString::fromLatin1(twist.name) + QStringLiteral(".pdf") : QString();
    if (twist.step == Step::OpenDocument) {
        ready = ready && wake(daan);
        Workplace& author = twist.news == News::Document ? team.hr : team.lead;
        ready = ready && (twist.plant || (wake(author) && addDocument(author) && !failedBy(sync(daan))));
    }
    if (twist.news == News::WipeOrders) {
        makeWipeOrders();
    }
    if (twist.news == News::Checkpoints) {
        ready = ready && waitForCheckpoints() && wake(daan) && waitForCheckpoints();
    }
    m_other.reset();
    if (twist.step == Step::ApproveComputer) {
        ++m_approvals;
        Workplace& owner = victim(twist.step);
        ready = ready && wake(owner);
        hostile.tell("person " + owner.user().bytes().toHex());
        if (twist.news == News::EarlierApproval) {
            ready = ready && addComputer(owner) && !failedBy(approveComputer());
        }
        ready = ready && addComputer(owner);
    } else if (twist.step == Step::NewComputer) {
        ready = ready && addComputer(daan);
    } else if (twist.step == Step::Approve || twist.step == Step::Invited) {
        m_other = std::make_unique<Workplace>(team.server, QStringLiteral("nieuw%1").arg(++m_count));
        m_other->useLine(hostile.port());
        if (twist.step == Step::Approve) {
            return ready && m_other->begin(Role::Doctor, {vermeer});
        }
        m_other->addAccount(Role::Doctor, {vermeer});
        const auto invite = team.lead.engine().inviteMember(m_other->loginName());
        ready = ready && team.done(invite) && m_other->enrolInvited(*invite) && m_other->login();
    }
    keepTime();
    return ready;
}

bool HostileDay::addComputer(const Workplace& owner)
{
    m_other = owner.secondComputer();
    m_other->useLine(hostile.port());
    return m_other->adoptRoots(owner);
}

/// The doctor types on the first computer what the further one shows; what either of the two says about it.
Result<void> HostileDay::approveComputer()
{
    app::Engine& first = victim(Step::ApproveComputer).engine();
    ApprovalScene scene(*m_other);
    const auto given = scene.meet(first) ? first.approveWaitingDevice(scene.number()) : Result<void>();
    const bool isLoggedIn = scene.finish();
    keepTime(); // the login has moved the test's clock
    if (!isLoggedIn) {
        return failed(m_other->error);
    }
    if (!given && given.error().code() == ErrorCode::Untrusted) {
        static const QRegularExpression number(QStringLiteral("[0-9]{6}"));
        QString sentence = given.error().sentence();
        return failed(
            Error(ErrorCode::Untrusted, sentence.replace(number, QStringLiteral("NNNNNN")), given.error().detail()));
    }
    const QString& reason = m_other->loggedIn.approvalFailure;
    return reason.isEmpty() ? Result<void>()
                            : failed(Error(ErrorCode::NotConfirmed, reason, QStringLiteral("approval: ")));
}

Workplace& HostileDay::victim(Step step)
{
    switch (step) {
    case Step::HrSync:
    case Step::Push:
        return team.hr;
    case Step::Approve:
        return team.lead;
    case Step::ApproveComputer:
        return m_approvals % 2 == 0 ? team.lead : daan;
    case Step::NewComputer:
    case Step::Invited:
        return *m_other;
    case Step::Sync:
    case Step::Login:
    case Step::OpenDocument:
        break;
    }
    return daan;
}

Result<void> HostileDay::sync(Workplace& person)
{
    keepTime();
    QElapsedTimer timer;
    timer.start();
    const auto report =
        person.engine().sync(false, [&timer](const SyncProgress&) { return timer.elapsed() < patienceMs; });
    warnings = report ? report->warnings : QStringList();
    rewound = report && report->rewound;
    return report ? Result<void>() : failed(report.error());
}

bool HostileDay::wake(Workplace& person)
{
    const auto synced = sync(person);
    const bool isOver = !synced && synced.error().code() == ErrorCode::Unauthenticated;
    return isOver ? !failedBy(logIn(person)) && !failedBy(sync(person)) : !failedBy(synced);
}

Result<void> HostileDay::logIn(Workplace& person, const QString& accountKey)
{
    const bool done = person.login(accountKey);
    keepTime();
    return done ? Result<void>() : failed(person.error);
}

Result<void> HostileDay::perform(Step step)
{
    Workplace& person = victim(step);
    switch (step) {
    case Step::Login:
        m_loggedOut = true; // until one succeeds
        return logIn(person);
    case Step::NewComputer: {
        auto done = logIn(person, daan.enrolled.accountKey);
        return done ? sync(person) : done;
    }
    case Step::ApproveComputer:
        return approveComputer();
    case Step::OpenDocument: {
        if (m_opens.isEmpty()) {
            return openDocument(m_lastDocument);
        }
        auto done = sync(person);
        return done ? openDocument(m_opens) : done;
    }
    case Step::Approve:
        return person.engine().approveMember(m_other->loginName(), m_other->enrolled.fingerprint);
    case Step::Push: {
        const auto dossier = person.engine().find(team.dossier());
        m_lastPhone = QStringLiteral("030%1").arg(1'000'000 + ++m_count);
        auto done = person.engine().set(*dossier, phone, m_lastPhone);
        return done ? sync(person) : done;
    }
    case Step::Sync:
    case Step::HrSync:
    case Step::Invited:
        break;
    }
    return sync(person);
}

Result<void> HostileDay::performHonestly(Step step)
{
    Workplace& person = victim(step);
    if (step == Step::Approve) {
        return perform(step);
    }
    if (step == Step::OpenDocument) {
        auto done = m_opens.isEmpty() ? openDocument(m_lastDocument) : Result<void>();
        return done ? sync(person) : done;
    }
    if (step == Step::ApproveComputer) { // the further computer, by the kit this time; then the first
        auto done = logIn(*m_other, person.enrolled.accountKey);
        done = done ? sync(*m_other) : done;
        return done ? sync(person) : done;
    }
    if (step == Step::Login || (step == Step::NewComputer && person.engine().status().locked)) {
        auto done = perform(step);
        m_loggedOut = m_loggedOut && (step != Step::Login || !done);
        return done && step == Step::Login ? sync(person) : done;
    }
    return sync(person);
}

QByteArray HostileDay::files(Step step)
{
    crypto::Sha256 hash;
    QDirIterator files(victim(step).folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QMap<QString, QByteArray> all;
    while (files.hasNext()) {
        QFile file(files.next());
        all.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (one.key() != QLatin1String("doubts")) { // what the person's own program noted of the refusal
            hash.add(one.key().toUtf8()).add(one.value());
        }
    }
    return hash.result();
}

bool HostileDay::reopen(Step step)
{
    Workplace& person = victim(step);
    return step != Step::Login || !person.engine().status().locked || person.resume();
}

QString HostileDay::content(Step step)
{
    app::Engine& engine = victim(step).engine();
    if (engine.status().locked && step == Step::Login) {
        return m_lastContent;
    }
    QStringList lines;
    constexpr int everything = 100;
    const auto rows = engine.list({}, everything);
    for (const auto& row : rows.value_or(QList<app::DossierRow>())) {
        const auto view = engine.show(row.dossier, true);
        if (!view) {
            lines.append(view.error().sentence());
            continue;
        }
        for (auto field = view->fields.begin(); field != view->fields.end(); ++field) {
            lines.append(QStringLiteral("%1 %2=%3 (%4, %5) #%6")
                             .arg(row.number, field.key(), field->value, field->author)
                             .arg(view->history.value(field.key()).size())
                             .arg(field->revision));
        }
        for (const auto& entry : view->entries) {
            lines.append(entry.text);
        }
    }
    const auto log = engine.medicalLog();
    for (const auto& line : log.value_or(QList<app::Engine::LogLine>())) {
        lines.append(line.hash);
    }
    const app::EngineStatus status = engine.status();
    lines.append(QStringLiteral("%1 conflicts, %2 refused").arg(status.conflicts).arg(status.refused));
    const QString content = lines.join(u'\n');
    if (&victim(step) == &daan) {
        m_lastContent = content;
    }
    return content;
}

bool HostileDay::isUpToDate(Step step)
{
    Workplace& person = victim(step);
    if (step == Step::Approve) {
        return person.engine().status().outbox == 0; // has not synchronised
    }
    const auto dossier = person.engine().find(team.dossier());
    const auto view = dossier ? person.engine().show(*dossier, false) : Result<app::DossierView>(failure(dossier));
    if (!view || view->fields.value(phone).value != m_lastPhone || person.engine().status().outbox != 0) {
        return false;
    }
    const bool isMember = step == Step::ApproveComputer || step == Step::Sync || step == Step::Login ||
                          step == Step::NewComputer || step == Step::OpenDocument;
    const QString finding = view->fields.value(QStringLiteral("findings")).value;
    return isMember ? finding == m_lastFinding : finding.isEmpty();
}

} // namespace kluis::test
