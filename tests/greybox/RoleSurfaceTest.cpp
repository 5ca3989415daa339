// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 10 on the client's side: every role's whole program beside every field. What a person may not read is
// in nothing that the program shows or keeps. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "tests/greybox/PlantedPractice.h"
#include "tests/greybox/Surfaces.h"
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
    /// Of what was released to a role it has the newest alone.
    static bool mayReadOlder(Role role, const Field& field)
    {
        return mayRead(role, field) && !domain::AccessPolicy::readsPresentOnly(role, field);
    }
    static Result<DossierId> dossierOf(Workplace& person) { return PlantedPractice::dossierOf(person); }

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

    /// Everything planted: its name, what to look for, and whether the role may have it.
    [[nodiscard]] QList<std::tuple<QString, QString, bool>> wordsFor(Role role) const
    {
        QList<std::tuple<QString, QString, bool>> all;
        for (const Planted& planted : m_planted) {
            const bool may = mayRead(role, *planted.field);
            all.append({planted.field->id() + QStringLiteral(" before"), planted.older, may});
            all.append({planted.field->id(), planted.newer, may});
        }
        for (const auto& marker : m_practice->markers) {
            all.append({marker.path + u' ' + marker.word, marker.word, marker.mayRead(role)});
        }
        return all;
    }

    /// For a person who looks for the cause.
    static QString around(const QByteArray& bytes, const QByteArray& found)
    {
        return QString::fromLatin1(
            bytes.mid(std::max<qsizetype>(0, bytes.indexOf(found) - 100), 300).toPercentEncoding(" {}\":,"));
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
        qInfo("%d fields written, %d with something of their own, %d other words", int(m_written.size()),
              int(m_planted.size()), int(m_practice->markers.size()));
        QVERIFY(m_written.size() > 90);
        QCOMPARE(m_planted.size() + m_practice->unmarked.size(), m_written.size());
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

    /// Only yes or no, a number of days, and codes that other fields have too: aDossierShowsExactlyTheFieldsOfTheRole()
    /// has their cells.
    void everyFieldWithRoomForItHoldsSomethingOfItsOwn()
    {
        using domain::ValueType;
        for (const QString& id : std::as_const(m_practice->unmarked)) {
            const ValueType type = FieldCatalogue::find(id)->value().type;
            QVERIFY2(type == ValueType::Boolean || type == ValueType::Integer || type == ValueType::Choice,
                     qPrintable(id));
        }
        qInfo("nothing of their own: %s", qPrintable(m_practice->unmarked.join(u' ')));
    }

    void nothingShownHoldsAValueThatIsNotTheRoles()
    {
        int cells = 0;
        QSet<QString> surfaces;
        QStringList wrong;
        QMap<QString, int> readers;
        for (const Role role : domain::loginRoles) {
            const auto shown = Surfaces(person(role), role).all();
            for (auto surface = shown.cbegin(); surface != shown.cend(); ++surface) {
                surfaces.insert(surface.key());
                for (const auto& [name, word, may] : wordsFor(role)) {
                    ++cells;
                    const bool isThere = surface->contains(word);
                    readers[name] += isThere ? 1 : 0;
                    if (isThere && !may) {
                        wrong << domain::roleName(role) + u' ' + name + u' ' + surface.key();
                    }
                }
            }
            for (const Planted& planted : std::as_const(m_planted)) {
                const bool may = mayRead(role, *planted.field);
                if (shown.value(QStringLiteral("dossier")).contains(planted.newer) != may ||
                    shown.value(QStringLiteral("history")).contains(planted.older) !=
                        mayReadOlder(role, *planted.field)) {
                    wrong << domain::roleName(role) + u' ' + planted.field->id() + QStringLiteral(" in the dossier");
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const auto& marker : std::as_const(m_practice->markers)) {
            QVERIFY2(readers.value(marker.path + u' ' + marker.word) > 0, qPrintable(marker.path + u' ' + marker.word));
        }
        qInfo("%d cells of %d surfaces", cells, int(surfaces.size()));
        QVERIFY(surfaces.size() > 25);
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
                const QString cell = domain::roleName(role) + u' ' + planted.field->id();
                const bool may = mayRead(role, *planted.field);
                const QString found = Surfaces(person(role), role).found(planted.newer);
                QVERIFY2(may || !found.contains(planted.newer), qPrintable(cell + u' ' + found));
                QVERIFY2(!planted.isWord() || may != found.isEmpty(), qPrintable(cell + u' ' + found));
            }
            for (const auto& marker : std::as_const(m_practice->markers)) {
                const QString found = Surfaces(person(role), role).found(marker.word);
                QVERIFY2(marker.mayRead(role) || found.isEmpty(),
                         qPrintable(domain::roleName(role) + u' ' + marker.path + u' ' + found));
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
            for (const auto& marker : std::as_const(m_practice->markers)) {
                QVERIFY2(marker.mayRead(role) || !bytes.contains(marker.word.toLower().toUtf8()),
                         qPrintable(domain::roleName(role) + u' ' + marker.path));
            }
            for (const Planted& planted : std::as_const(m_planted)) {
                for (const QString& value : {planted.older, planted.newer}) {
                    const bool isThere = bytes.contains(value.toLower().toUtf8());
                    const bool may =
                        value == planted.older ? mayReadOlder(role, *planted.field) : mayRead(role, *planted.field);
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
        for (const QString& word : m_practice->words(true)) {
            for (const QByteArray& form : formsOf(word)) {
                QVERIFY2(!dump->contains(form), qPrintable(word + u' ' + around(*dump, form)));
            }
        }
        for (const Planted& planted : std::as_const(m_planted)) {
            QVERIFY2(planted.isMedical() || dump->contains(planted.newer.toUtf8()), planted.field->id().latin1());
        }
    }
};

QTEST_GUILESS_MAIN(RoleSurfaceTest)
#include "RoleSurfaceTest.moc"
