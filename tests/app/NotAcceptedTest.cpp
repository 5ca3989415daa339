// SPDX-License-Identifier: GPL-3.0-or-later
// Medical changes that came too late, by real clients and a real server: closed to their author, and in a file to a lead.
// Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/MedicalTeam.h"

#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

namespace {

const QString tooLate = QStringLiteral("radiculair syndroom, te laat geschreven");

QByteArray bytesOf(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void overwrite(const QString& file, const QByteArray& bytes)
{
    QFile changed(file);
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size());
}

} // namespace

class NotAcceptedTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_daan;
    std::unique_ptr<Workplace> m_emma;

    [[nodiscard]] QString file() const { return m_daan->scratch(QStringLiteral("daan.kluis-changes")); }

private Q_SLOTS:
    /// Daan wrote without the server, was taken out of the group meanwhile, and handed on what was refused.
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_team = std::make_unique<MedicalTeam>();
        m_daan = std::make_unique<Workplace>(m_team->server, QStringLiteral("daan"));
        m_emma = std::make_unique<Workplace>(m_team->server, QStringLiteral("emma"));
        VERIFY_STEP(*m_team, m_team->begin() && m_team->join(*m_daan) && m_team->join(*m_emma));
        VERIFY_STEP(*m_team, m_team->write(*m_daan, tooLate));
        VERIFY_STEP(*m_team, m_team->done(m_team->lead.engine().removeMember(QStringLiteral("daan"))));
        VERIFY_STEP(*m_team, m_team->sync(*m_daan) && m_team->sync(m_team->lead)); // whose computer Daan's is
    }

    void itIsClosedToItsAuthorWhoIsToldUntilWhen()
    {
        VERIFY_STEP(*m_team, m_team->sync(*m_daan));
        const auto unsent = m_daan->engine().unsent(5);
        QVERIFY(unsent && unsent->size() == 1);
        const auto& change = unsent->first();
        QVERIFY(change.closed && change.mayHandOn && !change.mayOfferAgain);
        QVERIFY(change.values.first().value.isEmpty() && change.values.first().fieldId.isEmpty());
        const auto one = m_daan->engine().unsentChange(change.id);
        QVERIFY(one && one->values.first().value.isEmpty());
        constexpr qint64 thirtyDays = 30LL * 24 * 3600 * 1000;
        QCOMPARE(change.keptUntil, m_team->server.clock().unixMillis() + thirtyDays);
        QVERIFY(change.advice.contains(QStringLiteral("lead")));
    }

    void theFileHoldsNoReadableWordAndIsItsOwnersAlone()
    {
        const auto written = m_daan->engine().writeNotAccepted(file());
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
        QCOMPARE(*written, 2); // the dossier's content key and the value
        const QByteArray bytes = bytesOf(file());
        QVERIFY(!bytes.isEmpty() && !bytes.contains("radiculair") && !bytes.contains("findings"));
        QCOMPARE(QFile::permissions(file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(m_daan->engine().writeNotAccepted(file()).error().code(), ErrorCode::Exists);
    }

    void aLeadReadsItAndNothingIsTakenOver()
    {
        const auto read = m_team->lead.engine().readNotAccepted(file());
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence() + read.error().detail()));
        QCOMPARE(read->size(), 1);
        const auto& change = read->first();
        QVERIFY(change.opens);
        QCOMPARE(change.value, tooLate);
        QCOMPARE(change.fieldId, QStringLiteral("findings"));
        QCOMPARE(change.name, QStringLiteral("Jansen, Piet"));
        QVERIFY(!change.authorName.isEmpty());
        QVERIFY(m_team->reads(m_team->lead).isEmpty());
    }

    /// Daan's content key never came to the server: whatever a lead writes next must not stand under it.
    void whatTheLeadWritesAfterReadingItOpensForTheOthers()
    {
        QVERIFY(m_team->lead.engine().readNotAccepted(file()));
        VERIFY_STEP(*m_team, m_team->write(m_team->lead, tooLate));
        VERIFY_STEP(*m_team, m_team->sync(m_team->lead) && m_team->sync(*m_emma));
        QCOMPARE(m_team->reads(*m_emma), tooLate);
    }

    void nobodyElseOpensIt()
    {
        for (Workplace* person : {m_emma.get(), &m_team->hr, m_daan.get()}) {
            const auto read = person->engine().readNotAccepted(file());
            QVERIFY(!read);
            QCOMPARE(read.error().code(), ErrorCode::Forbidden);
        }
    }

    void aFileThatWasChangedOpensNothing()
    {
        const QByteArray bytes = bytesOf(file());
        const QString changed = m_daan->scratch(QStringLiteral("changed.kluis-changes"));
        for (qsizetype at = 0; at < bytes.size(); at += 7) {
            QByteArray other = bytes;
            other[at] = char(other[at] ^ 0x20);
            overwrite(changed, other);
            const auto read = m_team->lead.engine().readNotAccepted(changed);
            QVERIFY2(!read, qPrintable(QString::number(at)));
            QVERIFY(read.error().sentence().endsWith(u'.'));
        }
        overwrite(changed, bytes.chopped(1));
        QVERIFY(!m_team->lead.engine().readNotAccepted(changed));
    }

    void whoHasNothingClosedWritesNoFile()
    {
        const QString none = m_emma->scratch(QStringLiteral("none.kluis-changes"));
        QCOMPARE(m_emma->engine().writeNotAccepted(none).error().code(), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(none));
    }
};

QTEST_GUILESS_MAIN(NotAcceptedTest)
#include "NotAcceptedTest.moc"
