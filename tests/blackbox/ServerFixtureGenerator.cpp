// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tests/fixtures/server/v<schema>-<store>/: a server as an earlier version's programs left it, a backup of it, and what
// must be found in it. Run by hand when a migration is added, with the programs of before it: tests/fixtures/server/README.md.
#include "app/engine/Engine.h"
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Sha256.h"
#include "tests/blackbox/Person.h"
#include "tests/support/TestDatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace kluis;
using namespace kluis::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// The arguments of a command that has none with a space in it.
QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

[[noreturn]] void giveUp(const QString& what, const QByteArray& why)
{
    qWarning("%s: %s", qPrintable(what), why.constData());
    std::exit(1);
}

Finished must(const QString& what, Finished finished)
{
    if (!finished.ok()) {
        giveUp(what, finished.err);
    }
    return finished;
}

void must(const QString& what, bool isDone)
{
    if (!isDone) {
        giveUp(what, "see above");
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    must(path, file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else if (!entry.fileName().endsWith(QLatin1String("lock"))) {
            put(target, contentOf(entry.filePath()));
        }
    }
}

/// A small occupational-health service and a few weeks of its work.
class Maker {
public:
    void live(const QStringList& initOptions)
    {
        must(text("start"), practice.start(initOptions));
        gather();
        fillByHr();
        startMedicalGroup();
        fillByDoctors();
        fillByOthers();
        workAtTheOffice();
        for (const Person* person : withDossiers + withDossiers) { // each sends, and sees what the others sent
            sync(*person);
        }
    }

    /// What each of them sees, and what the server says of itself.
    QJsonObject facts()
    {
        QJsonObject people;
        for (const Person* person : all) {
            QJsonObject json = person->toJson();
            if (withDossiers.contains(person)) {
                json.insert(text("sees"), seenBy(*person));
            }
            people.insert(person->login(), json);
        }
        return {{text("people"), people},
                {text("documents"), documents},
                {text("pending"), pending},
                {text("waiting"), anja.login()},
                {text("revoked"), revoked},
                {text("conduct"), server(words("conduct list --json"), true)},
                {text("devices"), server(words("device list --json"), true)},
                {text("users"), server(words("user list --json"), true)},
                {text("audit"), server(words("audit verify --json"), true)},
                {text("medicalLog"), lines(arts, words("medical log --json"))}};
    }

    void keep(const QString& folder, const QString& databaseAddress)
    {
        must(text("backup"),
             practice.server({text("backup"), text("--to"), practice.folder() + text("/practice.backup")}));
        must(text("stop"), practice.stop());
        copyFolder(practice.data(), folder + text("/data"));
        QFile::remove(folder + text("/data/last-backup")); // these two name what is gone
        QFile::remove(folder + text("/data/database"));
        QDir().mkpath(folder + text("/profile-revoked"));
        for (const char* name : {"/profile.json", "/ca.pem"}) {
            QFile::copy(hanneke.profile(1) + text(name), folder + text("/profile-revoked") + text(name));
        }
        QFile::copy(practice.folder() + text("/practice.backup"), folder + text("/practice.backup"));
        QFile::copy(practice.folder() + text("/backup.key"), folder + text("/backup.key"));
        if (!databaseAddress.isEmpty()) {
            const auto dumped = must(
                text("pg_dump"), run(text("pg_dump"), {text("--inserts"), text("--no-owner"), text("--no-privileges"),
                                                       text("--dbname"), databaseAddress}));
            QByteArrayList sql = dumped.out.split('\n');
            sql.removeIf([](const QByteArray& line) { return line.startsWith('\\'); }); // psql's own
            put(folder + text("/store.sql"), sql.join('\n'));
        }
    }

private:
    void gather()
    {
        const QStringList vermeer = words("--employer vermeer");
        must(text("hanneke"), hanneke.join(vermeer));
        must(text("marc"), marc.join(words("--employer vermeer --department Expeditie")));
        must(text("arts"), arts.join(vermeer));
        must(text("casper"), casper.join(vermeer));
        must(text("anja"), anja.join(vermeer));
        must(text("joost"), joost.join(words("--employer dejong")));
        must(text("fatima"), fatima.join(words("--employer vermeer")));
        for (const char* login : {"arts", "casper", "fatima"}) {
            must(text("grant"),
                 practice.server({text("user"), text("grant"), text(login), text("--employer"), text("dejong")}));
        }
        const auto reissued = must(text("reissue"), practice.server(words("user reissue admin --json")));
        must(text("admin"), admin.enrolWith(reissued.json().value(QLatin1String("enrolmentCode")).toString()));
        for (const Person* person : {&hanneke, &joost, &arts, &casper}) {
            sync(*person);
        }
    }

    void fillByHr()
    {
        add(hanneke, "vermeer", "1001", "Jansen, Piet", "Expeditie");
        add(hanneke, "vermeer", "1002", "de Vries, Sanne", "Verkoop");
        add(joost, "dejong", "2001", "Bakker, Kees", "Kantoor");
        must(text("set"), hanneke.kluis({text("set"), jansen, text("phone_work"), text("030 123 45 67")}));
        must(text("set"), hanneke.kluis({text("set"), jansen, text("org_unit"), text("Expeditie nacht")}));
        must(text("set"), hanneke.kluis({text("set"), jansen, text("org_unit"), text("Expeditie")}));
        must(text("note"), hanneke.kluis({text("note"), jansen, text("Gebeld: komt maandag koffie drinken.")}));
        must(text("sick"), hanneke.kluis({text("sick"), jansen, text("--from"), text("2026-05-04")}));
        must(text("recover"), hanneke.kluis({text("recover"), jansen, text("--from"), text("2026-06-15"),
                                             text("--percentage"), text("50")}));
        must(text("sick"), hanneke.kluis({text("sick"), vries, text("--from"), text("2026-03-02")}));
        must(text("recover"), hanneke.kluis({text("recover"), vries, text("--from"), text("2026-03-09")}));
        must(text("sick"), joost.kluis({text("sick"), bakker, text("--from"), text("2026-07-20")}));
        addDocument(hanneke, jansen, "evaluatie.pdf", {text("--as"), text("evaluation_6w")});
        sync(hanneke);
        sync(joost);
    }

    void startMedicalGroup()
    {
        sync(arts);
        const auto genesis = must(text("genesis"), arts.kluis({text("medical"), text("genesis"), text("--kit"),
                                                               practice.folder() + text("/kit.pdf"), text("--json")}));
        must(text("kit-confirm"), arts.kluis({text("medical"), text("kit-confirm"),
                                              genesis.json().value(QLatin1String("kitCheck")).toString()}));
        must(text("daan"), daan.openAccount(words("--employer vermeer")));
        const auto invited = must(text("invite"), arts.kluis(words("medical invite daan --json")));
        must(text("daan"), daan.enrol(invited.json().value(QLatin1String("invite")).toString()));
        sync(daan);
        sync(arts);
    }

    void fillByDoctors()
    {
        sync(daan);
        must(text("findings"), arts.kluis({text("set"), jansen, text("findings"), text("Lage rug, geen uitval.")}));
        sync(arts);
        must(text("rotate"), arts.kluis(words("medical rotate vermeer")));
        sync(daan);
        must(text("complaints"), daan.kluis({text("set"), jansen, text("complaints"), text("Pijn bij tillen.")}));
        must(text("note"),
             daan.kluis({text("note"), jansen, text("Oefeningen meegegeven."), text("--category"), text("medical")}));
        must(text("findings"), arts.kluis({text("set"), jansen, text("findings"), text("Lage rug, knapt op.")}));
        must(text("findings"), arts.kluis({text("set"), bakker, text("findings"), text("Griep.")}));
        addDocument(arts, jansen, "brief-huisarts.pdf", {text("--category"), text("medical")});
        sync(arts);
        sync(daan);
    }

    void fillByOthers()
    {
        sync(casper);
        sync(hanneke);
        must(text("task"), hanneke.kluis({text("task"), text("add"), jansen, text("Bureaustoel bestellen"),
                                          text("--due"), text("2026-08-10"), text("--for"), text("casper")}));
        must(text("milestone"),
             hanneke.kluis({text("milestone"), text("done"), jansen, text("M03"), text("--on"), text("2026-06-12")}));
        must(text("note"), casper.kluis({text("note"), jansen, text("Plan besproken met leidinggevende.")}));
        must(text("second"), hanneke.signIn(1));
        must(text("second"), hanneke.sync(1));
        revokeSecondDevice();
        const QString code = practice.addUser(text("nieuw"), text("hr"), words("--employer vermeer"));
        pending = {{text("login"), text("nieuw")}, {text("code"), code}};
    }

    /// What only a later program knows is left out by an earlier one.
    void workAtTheOffice()
    {
        (void)practice.server(words("agreement set --employer vermeer --without phone_private"));
        must(text("serve"), practice.stop() && practice.serve()); // signs checkpoints as it begins
        if (QFile::exists(practice.data() + text("/audit-checkpoints"))) {
            countersign();
        }
    }

    /// A privacy officer has no lease, so only a program that stays logged in does it, and `kluis` does not: it is
    /// this version's engine that signs.
    void countersign()
    {
        const SystemClock clock;
        app::EngineConfig config;
        config.profileFolder = fatima.profile(1); // the first one's vault is the earlier version's
        config.clock = &clock;
        auto engine = app::Engine::open(config);
        must(text("engine"), engine.has_value());
        app::LoginInput input;
        input.server = QUrl(practice.url());
        input.caFile = practice.certificate();
        input.login = fatima.login();
        input.password = crypto::SecretBytes::fromPassword(fatima.password());
        input.totp = fatima.nextCode();
        const auto loggedIn = (*engine)->login(input);
        const auto synced = loggedIn ? (*engine)->sync(false, {}) : failure(loggedIn);
        if (!synced) {
            qWarning("not countersigned: %s %s", qPrintable(synced.error().sentence()),
                     qPrintable(synced.error().detail()));
        }
    }

    void revokeSecondDevice()
    {
        const auto profile = app::Profile::load(hanneke.profile(1));
        must(text("profile"), profile.has_value());
        app::KeychainStore keychain(profile->id);
        const auto entry = [&keychain](app::SecretEntry which) {
            const auto secret = keychain.read(which);
            return secret ? QString::fromLatin1(secret->view().toByteArray().toHex()) : QString();
        };
        revoked = {{text("login"), hanneke.login()},
                   {text("device"), profile->device.toString()},
                   {text("deviceKey"), entry(app::SecretEntry::DeviceKey)},
                   {text("deviceSecret"), entry(app::SecretEntry::DeviceSecret)},
                   {text("lease"), entry(app::SecretEntry::Lease)}};
        must(text("revoke"), practice.server({text("device"), text("revoke"), profile->device.toString()}));
    }

    void add(const Person& who, const char* employer, const char* number, const char* name, const char* department)
    {
        must(text(name), who.kluis({text("dossier"), text("add"), text("--employer"), text(employer), text("--number"),
                                    text(number), text("--name"), text(name), text("--department"), text(department),
                                    text("--born"), text("1980-02-29")}));
    }

    void addDocument(const Person& who, const QString& dossier, const char* name, const QStringList& how)
    {
        const QString path = practice.folder() + u'/' + text(name);
        const QByteArray bytes = QByteArray("%PDF-1.7\n% ") + name + QByteArray("\n").repeated(2000) + "%%EOF\n";
        put(path, bytes);
        const auto added = must(
            text(name), who.kluis(QStringList{text("document"), text("add"), dossier, path, text("--json")} + how));
        documents.append(QJsonObject{{text("of"), who.login()},
                                     {text("dossier"), dossier},
                                     {text("document"), added.json().value(QLatin1String("document"))},
                                     {text("sha256"), QString::fromLatin1(crypto::sha256(bytes).toHex())}});
    }

    void sync(const Person& person) { must(text("sync ") + person.login(), person.sync()); }

    static QJsonArray lines(const Person& person, const QStringList& command)
    {
        QJsonArray array;
        for (const QJsonObject& line : person.kluis(command).jsonLines()) {
            array.append(line);
        }
        return array;
    }

    QJsonObject seenBy(const Person& person) const
    {
        QJsonObject seen;
        for (const QJsonValue line : lines(person, words("list --json"))) {
            const QString id = line.toObject().value(QLatin1String("dossier")).toString();
            const auto shown = must(text("show"), person.kluis({text("show"), id, text("--json"), text("--history")}));
            QJsonObject json = shown.json();
            json.remove(text("changes")); // told by fields and history
            seen.insert(id, json);
        }
        return seen;
    }

    /// Empty where that version has no such command.
    QJsonValue server(const QStringList& command, bool mayBeUnknown) const
    {
        const auto said = practice.server(command);
        if (!said.ok() && !mayBeUnknown) {
            giveUp(command.join(u' '), said.err);
        }
        const auto json = QJsonDocument::fromJson(said.out);
        return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    }

    Practice practice;
    Person hanneke{practice, text("hanneke"), text("hr")};
    Person marc{practice, text("marc"), text("manager")};
    Person arts{practice, text("arts"), text("doctor")};
    Person daan{practice, text("daan"), text("doctor")};
    Person anja{practice, text("anja"), text("doctor-assistant")}; // waits for somebody who approves
    Person casper{practice, text("casper"), text("case-manager")};
    Person joost{practice, text("joost"), text("hr")};
    Person fatima{practice, text("fatima"), text("privacy-officer")};
    Person admin{practice, text("admin"), text("administrator")};
    const QList<const Person*> withDossiers{&hanneke, &marc, &arts, &daan, &anja, &casper, &joost};
    const QList<const Person*> all{&hanneke, &marc, &arts, &daan, &anja, &casper, &joost, &fatima, &admin};
    const QString jansen = text("vermeer/1001");
    const QString vries = text("vermeer/1002");
    const QString bakker = text("dejong/2001");
    QJsonArray documents;
    QJsonObject pending;
    QJsonObject revoked;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2 || !crypto::initialise() || QDir(QString::fromLocal8Bit(argv[1])).exists()) {
        qWarning("usage: server_fixture FOLDER (a new one); KLUIS_TEST_PROGRAMS, KLUIS_TEST_POSTGRES");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto database = TestDatabase::isWanted() ? std::make_unique<TestDatabase>(TestDatabase::Content::Nothing)
                                                   : std::unique_ptr<TestDatabase>();
    Maker maker;
    maker.live(database ? QStringList{text("--database"), database->address()} : QStringList());
    QJsonObject facts = maker.facts();
    facts.insert(text("made"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    maker.keep(folder, database ? database->address() : QString());
    put(folder + text("/facts.json"), QJsonDocument(facts).toJson(QJsonDocument::Compact));
    return 0;
}
