// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 10, statistics: figures of absence as a file of each kind, for each role, beside every field. What lies in
// the vault though the role may not read it, as if a server had sent too much, changes nothing in them.
#include "app/insight/InsightBook.h"
#include "app/insight/InsightExport.h"
#include "app/vault/DossierProjection.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/storage/Transaction.h"
#include "tests/app/VaultWorld.h"
#include "tests/support/Canary.h"
#include "tests/support/Poppler.h"
#include "ui/insight/InsightPdf.h"
#include "ui/insight/InsightScreen.h"

#include <QJsonDocument>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::AccessPolicy;
using domain::Field;
using domain::FieldCatalogue;
using domain::Role;
using insight::Breakdown;

namespace {

constexpr std::array breakdowns{Breakdown::None, Breakdown::Employer, Breakdown::Department, Breakdown::AgeBand,
                                Breakdown::Month};

QLocale dutch()
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands);
}

/// One answer as everything that the program makes of it.
QByteArrayList facesOf(const app::InsightAnswer& answer)
{
    ui::InsightScreen screen;
    screen.setLocale(dutch());
    screen.setAnswer(answer);
    const QString words = pdfWords(ui::InsightPdf::make(screen.description(), screen.charts()));
    return {QJsonDocument(app::InsightExport::toJson(answer)).toJson(), app::InsightExport::toPlainCsv(answer),
            app::InsightExport::toCsv(answer, dutch()), words.toUtf8()};
}

/// A vault of one role at one employer, filled as by syncs.
struct Desk {
    explicit Desk(Role role) : world(role) {}

    app::DossierPlace addDossier()
    {
        app::Records records(world.vault->database());
        dossiers.append(*records.makeDossier(crypto::randomId<DossierId>(), world.tenant));
        return dossiers.last();
    }
    /// Many values in one transaction: each of its own would wait for the disk.
    template <typename Work> void atOnce(const Work& work)
    {
        auto transaction = storage::Transaction::begin(world.vault->database(), storage::Transaction::Kind::Write);
        QVERIFY(transaction);
        work();
        QVERIFY(transaction->commit());
    }
    void put(const app::DossierPlace& dossier, const Field& field, const QString& value)
    {
        app::Records records(world.vault->database());
        app::RecordValue record;
        record.dossier = dossier.number;
        record.record = QString(field.id()).toUtf8();
        record.category = field.category();
        record.revision = quint64(++revision);
        record.at = revision;
        record.value = value;
        QVERIFY(records.put(record));
        if (field.id() == QLatin1StringView("org_unit")) { // the list's row holds it
            QVERIFY(app::DossierProjection(world.vault->database()).rebuild(dossier, revision));
        }
    }
    void put(const app::DossierPlace& dossier, const char* field, const QString& value)
    {
        put(dossier, *FieldCatalogue::find(QString::fromLatin1(field)), value);
    }
    void putReport(const app::DossierPlace& dossier, const QDate& recovered, int days)
    {
        put(dossier, "first_sick_day", recovered.addDays(-days).toString(Qt::ISODate));
        put(dossier, "recovery_date", recovered.toString(Qt::ISODate));
    }
    /// Every breakdown in every form; where the role has no figures, nothing.
    [[nodiscard]] QByteArrayList faces()
    {
        QByteArrayList all;
        auto book = world.vault->insight();
        for (const Breakdown breakdown : breakdowns) {
            const auto answer =
                book ? (*book)->answer({{*insight::Period::of(QDate(2025, 2, 1), QDate(2026, 1, 31)), breakdown}, {}},
                                       [](int, int) { return true; })
                     : Result<app::InsightAnswer>(failure(book));
            if (answer) {
                all += facesOf(*answer);
            }
        }
        return all;
    }

    VaultWorld world;
    QList<app::DossierPlace> dossiers;
    qint64 revision = 0;
};

/// Two departments of six, of whom five each were ill.
void fillTwoDepartments(Desk& desk)
{
    desk.atOnce([&desk] {
        for (int i = 0; i < 12; ++i) {
            const auto dossier = desk.addDossier();
            desk.put(dossier, "org_unit", i < 6 ? text("Expeditie") : text("Verkoop"));
            desk.put(dossier, "contract_hours", text("40"));
            desk.put(dossier, "norm_hours", text("40"));
            if (i % 6 != 0) {
                desk.putReport(dossier, QDate(2025, 6, 10), 5 + i);
            }
        }
    });
}

bool isForDossiers(const Field& field)
{
    return field.scope() == domain::FieldScope::Dossier && !AccessPolicy::takesDocuments(field);
}

/// A value with a word of its own in it where its type has room for one.
QString valueOf(const Field& field, const QString& word)
{
    const auto typed = domain::normalise(field, word);
    return typed ? *typed : QStringLiteral("2025-06-20");
}

} // namespace

class InsightLeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void onlyRolesThatReadAbsenceHaveAFigure()
    {
        int without = 0;
        for (const Role role : domain::loginRoles) {
            Desk desk(role);
            fillTwoDepartments(desk);
            const bool may = AccessPolicy::mayRead(role, *FieldCatalogue::find(u"first_sick_day")) &&
                             AccessPolicy::mayRead(role, *FieldCatalogue::find(u"recovery_date")) &&
                             AccessPolicy::mayRead(role, *FieldCatalogue::find(u"course"));
            QCOMPARE(!desk.faces().isEmpty(), may);
            without += may ? 0 : 1;
        }
        QVERIFY(without >= 2);
    }

    void whatARoleMayNotReadChangesNoFigure()
    {
        int cells = 0;
        for (const Role role : domain::loginRoles) {
            Desk desk(role);
            fillTwoDepartments(desk);
            const QByteArrayList before = desk.faces();
            int planted = 0;
            for (const Field* field : FieldCatalogue::all()) {
                if (!isForDossiers(*field) || AccessPolicy::mayRead(role, *field)) {
                    continue;
                }
                desk.atOnce([&] {
                    for (const app::DossierPlace& dossier : std::as_const(desk.dossiers)) {
                        desk.put(dossier, *field, valueOf(*field, QStringLiteral("KanarieX%1").arg(++planted)));
                    }
                });
                ++cells;
            }
            const QByteArrayList after = desk.faces();
            QCOMPARE(after.size(), before.size());
            for (qsizetype i = 0; i < after.size(); ++i) {
                QVERIFY2(after[i] == before[i], qPrintable(domain::roleName(role)));
            }
        }
        qInfo("%d cells", cells);
        QVERIFY(cells > 100);
    }

    void noFieldsWordIsInAFigureButADepartments()
    {
        int words = 0;
        for (const Role role : domain::loginRoles) {
            Desk desk(role);
            fillTwoDepartments(desk);
            QStringList canaries;
            for (const Field* field : FieldCatalogue::all()) {
                const QString canary = QStringLiteral("Kanarie%1Woord").arg(canaries.size() + 100);
                const auto value = domain::normalise(*field, canary);
                if (!isForDossiers(*field) || field->id() == QLatin1StringView("org_unit") || !value ||
                    !value->contains(canary)) {
                    continue;
                }
                canaries.append(canary);
                desk.atOnce([&] {
                    for (const app::DossierPlace& dossier : std::as_const(desk.dossiers)) {
                        desk.put(dossier, *field, *value);
                    }
                });
            }
            const QByteArray all = desk.faces().join('\n');
            QVERIFY(all.isEmpty() || all.contains("Expeditie"));
            for (const QString& canary : std::as_const(canaries)) {
                for (const QByteArray& form : formsOf(canary)) {
                    QVERIFY2(!all.contains(form), qPrintable(domain::roleName(role) + u' ' + canary));
                }
            }
            words += int(canaries.size());
        }
        qInfo("%d words", words);
        QVERIFY(words > 200);
    }

    void aFewPeoplesDurationIsInNoFaceOfAnyRole()
    {
        for (const Role role : domain::loginRoles) {
            Desk desk(role);
            fillTwoDepartments(desk);
            const QByteArray before = desk.faces().join('\n');
            // Two more, ill for 183 and 185 days: 184.0 is the mean of their month.
            for (const int days : {183, 185}) {
                const auto dossier = desk.addDossier();
                desk.put(dossier, "org_unit", text("Verkoop"));
                desk.putReport(dossier, QDate(2025, 11, 4), days);
            }
            const QByteArray after = desk.faces().join('\n');
            QVERIFY(before.isEmpty() || before != after);
            for (const char* told : {"184.0", "184,0", ":184", "183", "185"}) {
                QVERIFY2(!after.contains(told), qPrintable(domain::roleName(role)));
            }
        }
    }

    void aSmallDepartmentIsInNoFaceOfAnyRole()
    {
        for (const Role role : domain::loginRoles) {
            Desk desk(role);
            fillTwoDepartments(desk);
            for (int i = 0; i < 4; ++i) {
                const auto dossier = desk.addDossier();
                desk.put(dossier, "org_unit", text("Directie"));
                desk.putReport(dossier, QDate(2025, 8, 4), 13);
            }
            for (const QByteArray& face : desk.faces()) {
                for (const QByteArray& line : face.split('\n')) {
                    const qsizetype at = line.indexOf("Directie");
                    if (at < 0 || face.startsWith('{')) {
                        continue;
                    }
                    // Between the name and the line's end there are days of the period, stars and words of why.
                    QByteArray rest = line.mid(at);
                    rest.replace("2025-02-01", "").replace("2026-01-31", "");
                    QVERIFY2(!rest.contains('0') && !rest.contains('4') && !rest.contains('1'), line.constData());
                }
            }
        }
    }
};

QTEST_MAIN(InsightLeakTest)
#include "InsightLeakTest.moc"
