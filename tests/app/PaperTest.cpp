// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly look at kit and shares. Needs a keychain: tests/run-in-session.
#include "app/medical/PaperBook.h"
#include "app/session/KeychainStore.h"
#include "tests/support/KitReader.h"
#include "tests/support/MedicalTeam.h"

#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using app::PaperDue;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

namespace {

constexpr qint64 day = 24LL * 3600;

/// The group at a printed key's end, as a person finds it: what the last five characters are.
QString endOf(QString key)
{
    return key.remove(u'-').right(5);
}

} // namespace

class PaperTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;

    [[nodiscard]] PaperDue due(Workplace& person)
    {
        const auto found = person.engine().paperDue();
        return found ? *found : PaperDue{.kit = true, .shares = true};
    }
    bool laterBy(qint64 days)
    {
        m_team->server.clock().advanceSeconds(days * day);
        return m_team->lead.login();
    }
    [[nodiscard]] QStringList shares() const { return sharesInKit(m_team->lead.scratch(QStringLiteral("kit.pdf"))); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }
    void init()
    {
        m_team = std::make_unique<MedicalTeam>();
        VERIFY_STEP(*m_team, m_team->begin());
    }

    void forAYearNobodyIsAsked()
    {
        QVERIFY(!due(m_team->lead).kit && !due(m_team->lead).shares);
        QVERIFY(laterBy(364));
        QVERIFY(!due(m_team->lead).kit && !due(m_team->lead).shares);
        QVERIFY(m_team->hr.login());
        QVERIFY(!due(m_team->hr).kit && !due(m_team->hr).shares);
    }

    void aYearLaterBothAreAskedForAndTheLastGroupsProveThem()
    {
        QVERIFY(laterBy(366));
        QVERIFY(due(m_team->lead).kit && due(m_team->lead).shares);
        auto& lead = m_team->lead.engine();
        const QString key = m_team->lead.kit().value(QStringLiteral("AK"));
        QVERIFY(!key.isEmpty());
        QCOMPARE(lead.provePaper(PaperDue::Sheet::Kit, QStringLiteral("AAAAA")).error().code(),
                 ErrorCode::InvalidArgument);
        QVERIFY(due(m_team->lead).kit);
        QVERIFY(lead.provePaper(PaperDue::Sheet::Kit, endOf(key).toLower()));
        QVERIFY(!due(m_team->lead).kit && due(m_team->lead).shares);

        const QStringList three = shares();
        QCOMPARE(three.size(), 3);
        const auto prove = [&lead](const QString& groups) { return lead.provePaper(PaperDue::Sheet::Shares, groups); };
        QVERIFY2(!prove(endOf(three[0])), "one share opens nothing");
        QVERIFY2(!prove(endOf(three[0]) + u' ' + endOf(three[0])), "one share twice is not two");
        QVERIFY2(!prove(endOf(three[0]) + u' ' + endOf(key)), "the kit is no share");
        QVERIFY(prove(endOf(three[2]) + QStringLiteral(", ") + endOf(three[0])));
        QVERIFY(!due(m_team->lead).shares);

        QVERIFY(laterBy(366));
        QVERIFY(due(m_team->lead).kit && due(m_team->lead).shares);
    }

    /// A logout deletes the vault, and what was proved is still proved; what the key is, was typed anew.
    void aLogoutForgetsNoProof()
    {
        QVERIFY(laterBy(366));
        const QStringList three = shares();
        QVERIFY(m_team->lead.engine().provePaper(PaperDue::Sheet::Shares,
                                                 QString(endOf(three[0]) + u' ' + endOf(three[1]))));
        QVERIFY(m_team->lead.engine().logout(true));
        QVERIFY(m_team->lead.login(m_team->lead.kit().value(QStringLiteral("AK"))));
        VERIFY_STEP(*m_team, m_team->sync(m_team->lead));
        QVERIFY(!due(m_team->lead).shares);
        QVERIFY2(!due(m_team->lead).kit, "whoever typed the account key has the paper");
    }

    void whoMadeNoSharesIsAskedForTheKitAlone()
    {
        Workplace emma(m_team->server, QStringLiteral("emma"));
        VERIFY_STEP(*m_team,
                    m_team->join(emma) && m_team->done(m_team->lead.engine().makeLead(QStringLiteral("emma"))));
        m_team->server.clock().advanceSeconds(366 * day);
        QVERIFY(emma.login());
        VERIFY_STEP(*m_team, m_team->sync(emma));
        QVERIFY(due(emma).kit && !due(emma).shares);
    }

    void theBookHoldsNoGroupAndIsWipedWithTheRest()
    {
        const QString book = app::PaperBook::file(m_team->lead.folder());
        QFile file(book);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        for (const QString& share : shares()) {
            QVERIFY(!text.contains(endOf(share).toLatin1()));
        }
        QVERIFY(m_team->lead.engine().wipe());
        QVERIFY(!QFile::exists(book));
    }
};

QTEST_GUILESS_MAIN(PaperTest)
#include "PaperTest.moc"
