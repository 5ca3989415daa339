// SPDX-License-Identifier: GPL-3.0-or-later
// The privacy officer looks at what people did. Needs a keychain: tests/run-in-session.
#include "app/audit/AuditDesk.h"
#include "app/session/KeychainStore.h"
#include "tests/support/Workplace.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

#define VERIFY_PERSON(person, step)                                                                                    \
    QVERIFY2((person).step, qPrintable((person).error.sentence() + (person).error.detail()))

class AuditDeskTest : public QObject {
    Q_OBJECT

    TestServer m_server;
    Workplace m_hr{m_server, QStringLiteral("hanneke")};
    Workplace m_officer{m_server, QStringLiteral("fg")};
    DossierId m_dossier;

    [[nodiscard]] QList<AuditEntry> entries(const char* event, const QString& person = {})
    {
        AuditQuery request;
        request.action = QString::fromLatin1(event);
        request.person = person;
        auto desk = m_officer.engine().audit();
        const auto page = desk ? desk->page(request) : failure(desk);
        return page ? page->entries : QList<AuditEntry>();
    }
    [[nodiscard]] Result<quint64> save(const QString& file, AuditDesk::Format format, const QString& event = {})
    {
        AuditQuery request;
        request.action = event;
        auto desk = m_officer.engine().audit();
        return desk ? desk->exportTo(file, format, request, {}) : failure(desk);
    }
    [[nodiscard]] static QByteArray content(const QString& file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

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

    void whoMadeADossierIsThereWithRoleGrantAndProgram()
    {
        const auto changed = entries("changed");
        QCOMPARE(changed.size(), 1);
        const AuditEntry& entry = changed.first();
        QCOMPARE(entry.login, QStringLiteral("hanneke"));
        QCOMPARE(entry.role, QStringLiteral("hr"));
        QCOMPARE(entry.purpose, QStringLiteral("absence"));
        QCOMPARE(entry.chain, QStringLiteral("vermeer"));
        QCOMPARE(entry.dossier, QStringLiteral("vermeer/1001"));
        QVERIFY(entry.grantedAt > 0);
        QVERIFY2(!entry.program.isEmpty(), "which program it came from");
        QVERIFY(!entry.device.isEmpty());
        QCOMPARE(entry.outcome, 0);
    }

    void whatWasReadWithoutTheServerComesLaterWithItsOwnTime()
    {
        m_hr.quit();
        m_server.stop();
        VERIFY_PERSON(m_hr, resume());
        const qint64 then = m_server.clock().unixMillis();
        QVERIFY(m_hr.engine().show(m_dossier, false));
        m_server.clock().advanceSeconds(1800);
        m_server.restart(); // at another port
        m_hr.quit();
        m_officer.quit();
        VERIFY_PERSON(m_officer, login());
        QVERIFY(entries("opened").isEmpty());
        VERIFY_PERSON(m_hr, login());
        VERIFY_PERSON(m_hr, sync());
        const auto opened = entries("opened");
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().offline);
        QCOMPARE(opened.first().deviceTime, then);
        QVERIFY(opened.first().time >= then + 1800 * 1000);
        QCOMPARE(opened.first().dossier, QStringLiteral("vermeer/1001"));
    }

    void aDossierThatStaysInSightIsOneOpening()
    {
        QVERIFY(m_hr.engine().show(m_dossier, false));
        VERIFY_PERSON(m_hr, sync());
        const qsizetype before = entries("opened").size();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(m_hr.engine().show(m_dossier, false));
        }
        VERIFY_PERSON(m_hr, sync());
        QCOMPARE(entries("opened").size(), before);
    }

    void nobodyElseSeesIt()
    {
        auto desk = m_hr.engine().audit();
        QVERIFY(desk);
        const auto page = desk->page({});
        QVERIFY(!page);
        QCOMPARE(page.error().code(), ErrorCode::Forbidden);
    }

    void thatSomebodyAskedWhoMayNotIsThereToo()
    {
        auto desk = m_hr.engine().audit();
        QVERIFY(desk && !desk->page({}));
        const auto refused = entries("refused", QStringLiteral("hanneke"));
        QVERIFY(!refused.isEmpty());
        QCOMPARE(refused.first().object, QStringLiteral("/v1/audit/trail"));
        QCOMPARE(refused.first().outcome, 8);
    }

    void aFileOfJsonLinesHoldsEachEntryWhole()
    {
        const QString file = m_officer.scratch(QStringLiteral("log.jsonl"));
        const auto written = save(file, AuditDesk::Format::JsonLines, QStringLiteral("changed"));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence()));
        QCOMPARE(*written, 1U);
        const QJsonObject line = QJsonDocument::fromJson(content(file)).object();
        QCOMPARE(line.value(QLatin1String("login")).toString(), QStringLiteral("hanneke"));
        QCOMPARE(line.value(QLatin1String("dossier")).toString(), QStringLiteral("vermeer/1001"));
        QCOMPARE(line.value(QLatin1String("action")).toString(), QStringLiteral("U"));
    }

    void aTableHasTitlesAndALineForEachEntry()
    {
        const QString file = m_officer.scratch(QStringLiteral("log.csv"));
        const auto written = save(file, AuditDesk::Format::Csv);
        QVERIFY(written && *written > 3);
        const auto lines = content(file).split('\n');
        QVERIFY(lines.first().startsWith("chain;number;time;event;action"));
        QCOMPARE(quint64(lines.size()), *written + 2);
    }

    void aFileThatIsThereStays()
    {
        const QString file = m_officer.scratch(QStringLiteral("mine.csv"));
        QFile mine(file);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        const auto written = save(file, AuditDesk::Format::Csv);
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::Exists);
        QCOMPARE(content(file), QByteArray("mine"));
    }

    void anExportIsOnTheRecord() { QVERIFY(!entries("audit-exported", QStringLiteral("fg")).isEmpty()); }
};

QTEST_GUILESS_MAIN(AuditDeskTest)
#include "AuditDeskTest.moc"
