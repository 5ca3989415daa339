// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the server answers to and everything people do in the client, held against the audit log. Needs a keychain:
// tests/run-in-session.
#include "app/audit/AuditDesk.h"
#include "app/session/KeychainStore.h"
#include "core/protocol/AuditWords.h"
#include "server/Service.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using protocol::AuditWords;

#define VERIFY_PERSON(person, step)                                                                                    \
    QVERIFY2((person).step, qPrintable((person).error.sentence() + (person).error.detail()))

namespace {

/// What a request leaves in the audit log when it is answered, in words of AuditWords; none: why not.
struct Logged {
    const char* route;
    QStringList words;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// A refusal of any of these is `refused`, whoever asks.
const QList<Logged> routes{
    {"GET /.well-known/security.txt", {}}, // for everybody
    {"GET /v1/events", {}},                // nudges: that something is new, never what
    {"GET /v1/hello", {}},                 // for everybody
    {"POST /v1/administrators", {}},       // names of the practice's own administrators, for each client
    {"POST /v1/administrators/vouch", words("administrator-vouched")},
    {"POST /v1/approval/answer", words("approval-answered")},
    {"POST /v1/approval/ask", words("approval-asked")},
    {"POST /v1/approval/end", words("approval-ended")},
    {"POST /v1/approval/grant", words("device-approved")},
    {"POST /v1/approval/read", {}}, // how far the person's own approval is
    {"POST /v1/approval/reveal", {}},
    {"POST /v1/audit",
     words("shown edited searched unlocked locked exported-on-device refused-on-device distrusted opened set-aside "
           "unlawful-removed-on-device device-log-keyed")},
    {"POST /v1/audit/checkpoints", {}}, // sizes and hashes
    {"POST /v1/audit/countersign", words("audit-countersigned")},
    {"POST /v1/audit/trail", words("audit-read audit-exported")},
    {"POST /v1/blob/begin", {}}, // a document's bytes, sealed; its operation is `changed`
    {"POST /v1/blob/close", {}},
    {"POST /v1/blob/part", {}},
    {"POST /v1/blob/read", words("document-fetched")},
    {"POST /v1/conduct", words("conduct-accepted")},
    {"POST /v1/device/certify", words("device-certified")},
    {"POST /v1/device/name", words("device-named")},
    {"POST /v1/device/offline-step", {}}, // a number for the person's own device
    {"POST /v1/device/revoke", words("device-revoked")},
    {"POST /v1/devices", {}}, // the person's own
    {"POST /v1/destruction/confirm", words("destroyed")},
    {"POST /v1/destruction/list", {}}, // proposals, to those who may answer them: ids
    {"POST /v1/destruction/propose", words("destruction-proposed")},
    {"POST /v1/destruction/refuse", words("destruction-refused")},
    {"POST /v1/digest", {}},    // hashes of what the device holds
    {"POST /v1/directory", {}}, // colleagues and their public keys, for each client
    {"POST /v1/enrol", words("enrolled")},
    {"POST /v1/enrol/begin", {}}, // `enrolled` follows, or nothing came of it
    {"POST /v1/hours", {}},       // when colleagues see people: nobody's data but theirs
    {"POST /v1/hours/set", words("hours-changed")},
    {"POST /v1/login", words("login login-failed login-shut confirmed new-device recovery-code-used totp-renewed")},
    {"POST /v1/logout", words("logout")},
    {"POST /v1/manage", words("accounts-listed")},
    {"POST /v1/manage/access", words("access-reset code-issued")},
    {"POST /v1/manage/add", words("user-added granted code-issued")},
    {"POST /v1/manage/agreement", {}}, // names of fields
    {"POST /v1/manage/agreement/set", words("agreement-changed")},
    {"POST /v1/manage/device/revoke", words("device-revoked")},
    {"POST /v1/manage/disable", words("user-disabled")},
    {"POST /v1/manage/enable", words("user-enabled login-failed")}, // a wrong code counts as a login that failed
    {"POST /v1/manage/enrolment", words("code-issued")},
    {"POST /v1/manage/grant", words("granted")},
    {"POST /v1/manage/reopen", words("account-reopened")},
    {"POST /v1/manage/role", words("role-changed")},
    {"POST /v1/manage/second-factor", words("totp-reset")},
    {"POST /v1/manage/ungrant", words("grant-revoked")},
    {"POST /v1/medical-invite/answer", words("invite-answered")},
    {"POST /v1/medical-invite/read", {}}, // what the invited answered, for the lead: a tag without meaning elsewhere
    {"POST /v1/medical-log/append", words("medical-group-changed")},
    {"POST /v1/medical-log/read", words("group-keys-read")},
    {"POST /v1/office", words("office-read")}, // when there is something new
    {"POST /v1/office/report", words("breach-reported")},
    {"POST /v1/office/save", words("office-changed")},
    {"POST /v1/password", words("password-changed login-failed")},
    {"POST /v1/prelogin", {}}, // a salt, for everybody
    {"POST /v1/pull", words("fetched")},
    {"POST /v1/push", words("changed change-refused value-corrected value-removed unlawful-removed")},
    {"POST /v1/recover", words("recovered")},
    {"POST /v1/recover/begin", words("recovery-begun")},
    {"POST /v1/refresh", words("token-reused")}, // each quarter of an hour: only what is wrong
    {"POST /v1/retention", {}},                  // counts, terms and holds
    {"POST /v1/retention/hold", words("hold-set hold-lifted")},
    {"POST /v1/totp/new", words("totp-renewal-begun")},
    {"POST /v1/wipe/acknowledge", words("wiped")},
    {"POST /v1/wipe/collect", {}}, // the order, for the device itself
    {"POST /v1/wipe/devices", {}}, // devices without a person's data
    {"POST /v1/wipe/list", {}},
    {"POST /v1/wipe/order", words("wipe-ordered")},
};

} // namespace

class AuditCompletenessTest : public QObject {
    Q_OBJECT

    TestServer m_server;
    Workplace m_hr{m_server, QStringLiteral("hanneke")};
    Workplace m_officer{m_server, QStringLiteral("fg")};
    DossierId m_dossier;

    /// How many entries there are of \p word by HR.
    [[nodiscard]] qsizetype count(const QString& word)
    {
        AuditQuery request;
        request.person = m_hr.loginName();
        request.action = word;
        auto desk = m_officer.engine().audit();
        const auto page = desk ? desk->page(request) : failure(desk);
        return page ? page->entries.size() : -1;
    }
    using Act = std::function<bool(AuditCompletenessTest&)>;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        VERIFY_PERSON(m_hr, begin(Role::Hr, {QStringLiteral("vermeer")}));
        VERIFY_PERSON(m_officer, begin(Role::PrivacyOfficer));
        const auto dossier = m_hr.addDossier();
        QVERIFY(dossier);
        m_dossier = *dossier;
        VERIFY_PERSON(m_hr, sync());
    }

    void everyRequestIsSaidToBeLoggedOrWhyNot()
    {
        const auto data = server::DataFolder::open(m_server.folder());
        QVERIFY(data);
        const auto service = server::Service::make(*data, m_server.clock());
        QVERIFY(service);
        QList<QByteArray> said;
        for (const Logged& row : routes) {
            said.append(row.route);
            for (const QString& word : row.words) {
                QVERIFY2(AuditWords::isKnown(word), qPrintable(word));
            }
        }
        std::sort(said.begin(), said.end());
        QCOMPARE(said, (*service)->routes());
    }

    void everyKindOfEventHasANameOfItsOwn()
    {
        QSet<QString> names;
        int kinds = 0;
        for (int kind = 1; kind <= int(protocol::ServerEventKind::LineInspected); ++kind) {
            protocol::ServerEvent event;
            event.kind = protocol::ServerEventKind(kind);
            const QString word = AuditWords::word(event);
            if (word != QLatin1String("unknown")) {
                names.insert(word);
                ++kinds;
            }
        }
        QCOMPARE(names.size(), kinds);
        for (int kind = 1; kind <= int(protocol::AuditEventKind::UnlawfulRemoved); ++kind) {
            protocol::AuditEvent own;
            own.kind = protocol::AuditEventKind(kind);
            protocol::ServerEvent event;
            event.kind = protocol::ServerEventKind::DeviceEvent;
            event.payload = own.encode();
            QVERIFY2(AuditWords::word(event) != QLatin1String("unknown"), qPrintable(QString::number(kind)));
        }
    }

    void whatSomebodyDoesIsInTheLog_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("act");
        const auto& all = acts();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(all.at(i).first) << QString::fromLatin1(all.at(i).first) << i;
        }
    }
    void whatSomebodyDoesIsInTheLog()
    {
        QFETCH(QString, word);
        QFETCH(int, act);
        const qsizetype before = count(word);
        QVERIFY(before >= 0);
        QVERIFY2(acts().at(act).second(*this), qPrintable(m_hr.error.sentence() + m_hr.error.detail()));
        QVERIFY(count(word) > before);
    }

private:
    bool removeUnlawful()
    {
        const QString field = QStringLiteral("work_handover");
        auto requests = m_hr.engine().requests();
        const auto found =
            requests ? requests->add(m_dossier, domain::RequestKey::Kind::Found, {}, 1, {}) : failure(requests);
        return found && m_hr.engine().set(m_dossier, field, QStringLiteral("griep")) && m_hr.sync() &&
               requests->carryingOut().remove(m_dossier, *found, {field}, protocol::AskedChange::Kind::Unlawful) &&
               m_hr.sync();
    }
    /// Every one ends with the server having heard of it.
    [[nodiscard]] static const QList<std::pair<const char*, Act>>& acts()
    {
        using Self = AuditCompletenessTest;
        static const QList<std::pair<const char*, Act>> all{
            {"opened", [](Self& self) { return self.m_hr.engine().show(self.m_dossier, false) && self.m_hr.sync(); }},
            {"edited",
             [](Self& self) {
                 return self.m_hr.engine().set(self.m_dossier, QStringLiteral("phone_work"),
                                               QStringLiteral("0301234567")) &&
                        self.m_hr.sync();
             }},
            {"changed",
             [](Self& self) {
                 return self.m_hr.engine().set(self.m_dossier, QStringLiteral("phone_work"),
                                               QStringLiteral("0307654321")) &&
                        self.m_hr.sync();
             }},
            {"searched",
             [](Self& self) { return self.m_hr.engine().search(QStringLiteral("jansen"), 5) && self.m_hr.sync(); }},
            {"refused-on-device",
             [](Self& self) {
                 return !self.m_hr.engine().set(self.m_dossier, QStringLiteral("findings"), QStringLiteral("x")) &&
                        self.m_hr.sync();
             }},
            {"set-aside",
             [](Self& self) {
                 QFile file(self.m_hr.scratch(QStringLiteral("personeel.csv")));
                 if (!file.open(QIODevice::WriteOnly) ||
                     file.write("Personeelsnummer;Achternaam;Diagnose\n1001;Jansen, Piet;griep\n") < 0) {
                     return false;
                 }
                 file.close();
                 auto exchange = self.m_hr.engine().exchange(QStringLiteral("vermeer"));
                 return exchange && exchange->import({.file = file.fileName()}, {}) && self.m_hr.sync();
             }},
            {"unlawful-removed-on-device", [](Self& self) { return self.removeUnlawful(); }},
            {"unlawful-removed", [](Self& self) { return self.removeUnlawful(); }},
            {"refused",
             [](Self& self) {
                 auto desk = self.m_hr.engine().audit();
                 return desk && !desk->page({});
             }},
            {"fetched", [](Self& self) { return self.m_hr.engine().sync(true, {}).has_value(); }},
            {"locked",
             [](Self& self) {
                 self.m_hr.engine().lock();
                 return self.m_hr.login() && self.m_hr.sync();
             }},
            {"unlocked", [](Self& self) { return self.m_hr.login() && self.m_hr.sync(); }},
            {"login", [](Self& self) { return self.m_hr.login(); }},
            {"login-failed",
             [](Self& self) {
                 return !self.m_hr.loginWith(QStringLiteral("not the password"), self.m_hr.nextCode()) &&
                        self.m_hr.login();
             }},
            {"password-changed",
             [](Self& self) {
                 return self.m_hr.changePassword(QStringLiteral("zolder kompas havermout trein")) && self.m_hr.login();
             }},
            {"new-device",
             [](Self& self) {
                 const auto second = self.m_hr.secondComputer();
                 return second->adoptRoots(self.m_hr) && second->login();
             }},
        };
        return all;
    }
};

QTEST_GUILESS_MAIN(AuditCompletenessTest)
#include "AuditCompletenessTest.moc"
