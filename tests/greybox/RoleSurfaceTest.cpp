// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 10 on the client's side: every role's whole program beside every field. What a person may not read is
// in nothing that the program shows or keeps. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "tests/greybox/PlantedPractice.h"
#include "tests/support/Canary.h"
#include "tests/support/StoreDump.h"
#include "tests/support/VaultPages.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Field;
using domain::FieldCatalogue;
using domain::Role;

namespace {

constexpr int plenty = 10'000;
using Planted = PlantedPractice::Planted;

} // namespace

class RoleSurfaceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlantedPractice> m_practice;
    QList<Planted> m_planted;
    QStringList m_written; ///< field ids

    Workplace& person(Role role) { return m_practice->person(role); }
    static bool mayRead(Role role, const Field& field) { return PlantedPractice::mayRead(role, field); }
    static Result<DossierId> dossierOf(Workplace& person) { return PlantedPractice::dossierOf(person); }

    /// What the screens and the commands are made of.
    static QString shown(Workplace& person)
    {
        QStringList all;
        auto& engine = person.engine();
        if (const auto dossier = dossierOf(person)) {
            const auto view = engine.show(*dossier, true);
            if (view) {
                for (auto it = view->fields.cbegin(); it != view->fields.cend(); ++it) {
                    all << it.key() << it->value << it->author;
                }
                for (auto it = view->history.cbegin(); it != view->history.cend(); ++it) {
                    for (const auto& state : *it) {
                        all << it.key() << state.value << state.author;
                    }
                }
                for (const auto& entry : view->entries) {
                    all << entry.fieldId << entry.text;
                }
                all << view->medicalClosedReason;
            }
            all += refusals(person, *dossier);
        }
        for (const auto& row : engine.list({}, plenty).value_or(QList<app::DossierRow>())) {
            all << row.number << row.name << row.department << row.status;
        }
        for (const auto& change : engine.unsent(plenty).value_or(QList<app::UnsentChange>())) {
            all << change.name << change.reason << change.advice;
        }
        all << engine.medicalNews().value_or(QStringList());
        return all.join(u'\n');
    }
    /// What it says to who tries a field that is not theirs.
    static QStringList refusals(Workplace& person, const DossierId& dossier)
    {
        QStringList all;
        for (const Field* field : FieldCatalogue::all()) {
            if (const auto tried = person.engine().set(dossier, QString(field->id()), QStringLiteral("\x01")); !tried) {
                all << tried.error().sentence() << tried.error().detail();
            }
        }
        return all;
    }
    /// What lies on the disk: the files as they are, and the vault as its own key opens it, free pages too.
    static QByteArray kept(Workplace& person, Role role)
    {
        const auto profile = app::Profile::load(person.folder());
        QByteArray all;
        if (server::Scope::hasDossierContent(role)) { // the others have no lease: only with the server theirs opens
            all = openedPages(person.file(QStringLiteral("vault.db")), *profile->cipher,
                              vaultKey(person.folder(), Workplace::password()));
        }
        QDirIterator files(person.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all.toLower(); // the search index keeps words folded
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_practice = std::make_unique<PlantedPractice>();
        m_practice->begin();
        QVERIFY(!QTest::currentTestFailed());
        m_planted = m_practice->planted;
        m_written = m_practice->written;
        qInfo("%d fields written, %d with a word of their own", int(m_written.size()), int(m_planted.size()));
        QVERIFY(m_written.size() > 90);
        QVERIFY(m_planted.size() > 30);
        QVERIFY(std::any_of(m_planted.cbegin(), m_planted.cend(),
                            [](const Planted& p) { return p.field->category() == Category::Medical; }));
    }

    void aDossierShowsExactlyTheFieldsOfTheRole()
    {
        int cells = 0;
        for (const Role role : domain::loginRoles) {
            Workplace& by = person(role);
            const auto dossier = dossierOf(by);
            const auto view = dossier ? by.engine().show(*dossier, true) : Result<app::DossierView>(failure(dossier));
            for (const QString& id : std::as_const(m_written)) {
                const bool isShown = view && !view->fields.value(id).value.isEmpty();
                QVERIFY2(isShown == mayRead(role, *FieldCatalogue::find(id)),
                         qPrintable(domain::roleName(role) + u' ' + id));
                ++cells;
            }
        }
        qInfo("%d cells", cells);
    }

    void anAppointmentIsShownExactlyToWhoMayReadIt()
    {
        for (const Role role : domain::loginRoles) {
            const auto dossier = dossierOf(person(role));
            const auto view =
                dossier ? person(role).engine().show(*dossier, true) : Result<app::DossierView>(failure(dossier));
            const bool isShown = view && view->appointments.size() == 1 &&
                                 view->appointments.first().appointment.place == PlantedPractice::appointmentPlace();
            QVERIFY2(isShown == mayRead(role, *FieldCatalogue::find(u"appointment")),
                     qPrintable(domain::roleName(role)));
        }
    }

    void nothingShownHoldsAValueThatIsNotTheRoles()
    {
        for (const Role role : domain::loginRoles) {
            const QString text = shown(person(role));
            for (const Planted& planted : std::as_const(m_planted)) {
                const bool may = mayRead(role, *planted.field);
                const QString cell = domain::roleName(role) + u' ' + planted.field->id();
                QVERIFY2(text.contains(planted.newer) == may, qPrintable(cell));
                QVERIFY2(text.contains(planted.older) == may, qPrintable(cell + QStringLiteral(", history")));
            }
        }
    }

    void theNewsNamesNoFieldThatIsNotTheRoles()
    {
        int named = 0;
        for (const Role role : domain::loginRoles) {
            for (const auto& dossier : person(role).engine().news(plenty).value_or(QList<app::DossierNews>())) {
                for (const auto& change : dossier.changes) {
                    const Field* field = FieldCatalogue::find(change.fieldId);
                    QVERIFY2(field == nullptr || mayRead(role, *field), qPrintable(change.fieldId));
                    QVERIFY(!change.medical || domain::isMedical(role));
                    named += field != nullptr ? 1 : 0;
                }
            }
        }
        QVERIFY(named > 0);
    }

    void aSearchFindsExactlyWhatTheRoleMayRead()
    {
        for (const Role role : domain::loginRoles) {
            for (const Planted& planted : std::as_const(m_planted)) {
                const auto found = person(role).engine().search(planted.newer, 5);
                QVERIFY2((found && !found->isEmpty()) == mayRead(role, *planted.field),
                         qPrintable(domain::roleName(role) + u' ' + planted.field->id()));
            }
        }
    }

    /// Last of the people's: their programs are ended for it.
    void noComputerKeepsAValueThatIsNotTheRoles()
    {
        for (const Role role : domain::loginRoles) {
            person(role).quit();
            const QByteArray bytes = kept(person(role), role);
            QVERIFY2(bytes.contains(PlantedPractice::appointmentPlace().toLower().toUtf8()) ==
                         mayRead(role, *FieldCatalogue::find(u"appointment")),
                     qPrintable(domain::roleName(role)));
            for (const Planted& planted : std::as_const(m_planted)) {
                for (const QString& value : {planted.older, planted.newer}) {
                    const bool isThere = bytes.contains(value.toLower().toUtf8());
                    const bool may = mayRead(role, *planted.field);
                    QVERIFY2(may || !isThere, qPrintable(domain::roleName(role) + u' ' + planted.field->id()));
                    // A medical value lies sealed also in the vault of those who may read it, but for the search index.
                    QVERIFY2(!may || isThere || planted.field->category() == Category::Medical,
                             qPrintable(domain::roleName(role) + u' ' + planted.field->id()));
                }
            }
        }
    }

    void theServerHoldsNothingMedicalEvenWithAllItsKeys()
    {
        const auto dump = m_practice->team.server.store().read<QByteArray>([](server::StoreDatabase& database) {
            return Result<QByteArray>(rawDump(database) + openedDump(database));
        });
        QVERIFY(dump);
        for (const Planted& planted : std::as_const(m_planted)) {
            const bool isMedical = planted.field->category() == Category::Medical;
            for (const QByteArray& form : formsOf(planted.newer)) {
                QVERIFY2(!isMedical || !dump->contains(form), planted.field->id().latin1());
            }
            QVERIFY2(isMedical || dump->contains(planted.newer.toUtf8()), planted.field->id().latin1());
        }
    }
};

QTEST_GUILESS_MAIN(RoleSurfaceTest)
#include "RoleSurfaceTest.moc"
