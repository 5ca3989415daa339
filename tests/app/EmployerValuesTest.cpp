// SPDX-License-Identifier: GPL-3.0-or-later
// What the administrator records of an employer, in clients at a real server. Needs a keychain: tests/run-in-session.
#include "app/letters/Letters.h"
#include "app/retention/Keeping.h"
#include "app/session/KeychainStore.h"
#include "core/domain/FieldCatalogue.h"
#include "server/store/EmployerStore.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString taxNumber = QStringLiteral("001234567L01");

QString wordsOf(const letters::LetterText& letter)
{
    QStringList words;
    for (const letters::LetterBlock& block : letter.blocks) {
        words += block.cells;
    }
    return words.join(u'\n');
}

} // namespace

class EmployerValuesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<Workplace> m_manager;
    DossierId m_dossier;

    [[nodiscard]] bool says(QStringView field, const QString& value)
    {
        const TenantId tenant = m_server->tenant(vermeer);
        return m_server->store()
            .write<void>([&](server::StoreDatabase& database) {
                return server::EmployerStore(database).set(tenant, *domain::FieldCatalogue::find(field), value);
            })
            .has_value();
    }
    [[nodiscard]] QString week42(Workplace& person)
    {
        auto letters = person.engine().letters();
        const LetterChoice choice{
            QStringLiteral("uwv-week-42"), domain::Language::English, letters::LetterReader::Uwv, {}};
        const auto filled = letters ? (*letters)->fill(m_dossier, choice) : failure(letters);
        return filled ? wordsOf(*filled) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        m_manager = std::make_unique<Workplace>(*m_server, QStringLiteral("mark"));
        QVERIFY2(m_hr->begin(Role::Hr, {vermeer}), qPrintable(m_hr->error.sentence()));
        QVERIFY2(m_manager->begin(Role::Manager, {vermeer}), qPrintable(m_manager->error.sentence()));
        QVERIFY(m_hr->sync());
        NewDossier made;
        made.employer = vermeer;
        made.number = QStringLiteral("1001");
        made.name = QStringLiteral("Jansen, Piet");
        const auto id = m_hr->engine().addDossier(made);
        QVERIFY(id);
        m_dossier = *id;
        QVERIFY(m_hr->engine().reportSick(m_dossier, QDate(2026, 1, 5), 100));
        QVERIFY(m_hr->sync());
    }
    void cleanupTestCase()
    {
        m_manager.reset();
        m_hr.reset();
        m_server.reset();
    }

    void thePayrollTaxNumberFillsTheWeek42Report()
    {
        QVERIFY(!week42(*m_hr).contains(taxNumber));
        QVERIFY(says(u"payroll_tax_no", taxNumber));
        QVERIFY(m_hr->sync());
        QVERIFY2(week42(*m_hr).contains(taxNumber), qPrintable(week42(*m_hr)));
        QVERIFY(says(u"payroll_tax_no", QString()));
        QVERIFY(m_hr->sync());
        QVERIFY(!week42(*m_hr).contains(taxNumber));
    }

    void whoMayNotReadItIsNotSentIt()
    {
        QVERIFY(says(u"payroll_tax_no", taxNumber) && says(u"erd_zw", QStringLiteral("true")));
        QVERIFY(m_hr->sync() && m_manager->sync());
        const auto known = [this](Role role) {
            return m_server->store()
                .read<domain::FieldValues>([&](server::StoreDatabase& database) {
                    return server::EmployerStore(database).valuesFor(role, m_server->tenant(vermeer));
                })
                .value_or(domain::FieldValues());
        };
        QCOMPARE(known(Role::Manager), domain::FieldValues());
        QCOMPARE(known(Role::Doctor).keys(), (QStringList{QStringLiteral("erd_wga"), QStringLiteral("erd_zw")}));
        QCOMPARE(known(Role::Hr).value(QStringLiteral("payroll_tax_no")), taxNumber);
    }

    void aSelfInsurersDossiersAreKeptLonger()
    {
        QVERIFY(m_hr->engine().reportRecovery(m_dossier, QDate(2026, 1, 6), 100));
        QVERIFY(m_hr->engine().set(m_dossier, QStringLiteral("recovery_date"), QStringLiteral("2023-01-31")));
        QVERIFY(m_hr->engine().set(m_dossier, QStringLiteral("first_sick_day"), QStringLiteral("2023-01-02")));
        QVERIFY(m_hr->engine().set(m_dossier, QStringLiteral("employment_end"), QStringLiteral("2023-01-31")));
        const auto isDueWhere = [this](const QString& zw) {
            const bool told = says(u"erd_zw", zw) && m_hr->sync();
            const auto kept = m_hr->engine().keeping()->list();
            return told && kept && kept->parts.size() == 1 && kept->parts.first().isDue();
        };
        QVERIFY(isDueWhere(QStringLiteral("false")));
        QVERIFY(!isDueWhere(QStringLiteral("true")));
        QVERIFY(!isDueWhere(QString())); // nobody says
        QVERIFY(isDueWhere(QStringLiteral("false")));
    }
};

QTEST_GUILESS_MAIN(EmployerValuesTest)
#include "EmployerValuesTest.moc"
