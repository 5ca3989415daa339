// SPDX-License-Identifier: GPL-3.0-or-later
// An employer changes its occupational-health service: two practices, each with a server and a medical log of its own.
// Needs a keychain: tests/run-in-session.
#include "app/exchange/HandOver.h"
#include "app/session/KeychainStore.h"
#include "tests/support/ProfileFiles.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString findings = QStringLiteral("findings");
const QString consent = QStringLiteral("consent");
const QString agreed = QStringLiteral("overdracht medisch dossier | | 2026-01-05 | |");
const QByteArray canary = "kanarievogel";

QString words(const QByteArray& text)
{
    return QString::fromLatin1(text);
}

QString notesOf(const DossierView& view)
{
    QStringList notes;
    for (const EntryState& entry : view.entries) {
        notes.append(entry.text);
    }
    return notes.join(u'\n');
}

/// A practice: its server, the employer's HR and a company doctor with a group.
struct Service {
    explicit Service(const QString& doctorName) : hr(server, QStringLiteral("hanneke")), doctor(server, doctorName) {}

    [[nodiscard]] bool begin()
    {
        if (!hr.begin(Role::Hr, {vermeer}) || !hr.sync() || !doctor.begin(Role::Doctor, {vermeer}) || !doctor.sync()) {
            return false;
        }
        const auto genesis = doctor.engine().medicalGenesis(doctor.scratch(QStringLiteral("kit.pdf")));
        return genesis && doctor.engine().confirmKit(genesis->kitCheck) && doctor.sync();
    }
    [[nodiscard]] bool hire(const QString& number, const QString& born = {})
    {
        return hr.engine()
                   .addDossier({.employer = vermeer,
                                .number = number,
                                .name = QStringLiteral("Jansen, Piet"),
                                .born = born,
                                .department = {}})
                   .has_value() &&
               hr.sync() && doctor.sync();
    }
    [[nodiscard]] bool write(const QString& number, const QString& field, const QString& value)
    {
        const auto id = doctor.engine().find(vermeer + QLatin1Char('/') + number);
        return id && doctor.engine().set(*id, field, value);
    }
    [[nodiscard]] bool note(const QString& number, const QString& text, const QString& field = {})
    {
        const auto id = doctor.engine().find(vermeer + QLatin1Char('/') + number);
        return id && doctor.engine().note(*id, text, field);
    }
    [[nodiscard]] DossierView view(const QString& number)
    {
        const auto id = doctor.engine().find(vermeer + QLatin1Char('/') + number);
        const auto shown = id ? doctor.engine().show(*id, false) : Result<DossierView>(failure(id));
        return shown ? *shown : DossierView();
    }

    TestServer server;
    Workplace hr;
    Workplace doctor;
};

} // namespace

class HandOverTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Service> m_old;
    std::unique_ptr<Service> m_new;
    QString m_card;     ///< of the receiver
    QString m_receiver; ///< fingerprint
    int m_files = 0;

    [[nodiscard]] QString senderFingerprint() { return *m_old->doctor.engine().fingerprint(); }
    [[nodiscard]] HandOverInput input()
    {
        return {.employer = vermeer,
                .cardFile = m_card,
                .fingerprint = m_receiver,
                .file = m_old->doctor.scratch(QStringLiteral("%1.handover").arg(++m_files)),
                .employeesInformed = true,
                .worksCouncilAgreed = true};
    }
    [[nodiscard]] Result<HandOverReport> give(const HandOverInput& what)
    {
        return m_old->doctor.engine().handOver(what, {});
    }
    [[nodiscard]] Result<TakeOverReport> take(const QString& file)
    {
        return m_new->doctor.engine().takeOver(file, vermeer, senderFingerprint(), {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_old = std::make_unique<Service>(QStringLiteral("visser"));
        m_new = std::make_unique<Service>(QStringLiteral("bakker"));
        QVERIFY2(m_old->begin() && m_new->begin(), qPrintable(m_old->doctor.error.sentence()));
        QVERIFY(m_old->hire(QStringLiteral("1001"), QStringLiteral("1980-02-03")));
        QVERIFY(m_old->hire(QStringLiteral("1002")));
        QVERIFY(m_new->hire(QStringLiteral("1001"), QStringLiteral("1980-02-03")));
        QVERIFY(m_old->write(QStringLiteral("1001"), findings, words(canary)));
        QVERIFY(m_old->note(QStringLiteral("1001"), QStringLiteral("Eerste gesprek.")));
        QVERIFY(m_old->note(QStringLiteral("1001"), QStringLiteral("alleen voor mij"), QStringLiteral("working_note")));
        QVERIFY(m_old->write(QStringLiteral("1002"), findings, QStringLiteral("geen toestemming")));
        m_card = m_new->doctor.scratch(QStringLiteral("bakker.card"));
        const auto fingerprint = m_new->doctor.engine().writeHandOverCard(m_card);
        QVERIFY(fingerprint);
        m_receiver = *fingerprint;
        QCOMPARE(m_receiver, *m_new->doctor.engine().fingerprint());
    }

    void withoutConsentNothingGoes()
    {
        const auto given = give(input());
        QVERIFY(!given && given.error().code() == ErrorCode::NotFound);
        QVERIFY(given.error().sentence().contains(QStringLiteral("consent")));
    }

    void aConsentCounts_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char* name, const char* json, bool counts) {
            QTest::newRow(name) << QString::fromLatin1(json) << counts;
        };
        row("of the kind", R"([{"kind":"Overdracht dossier"}])", true);
        row("in English", R"([{"kind":"hand-over of the file"}])", true);
        row("among others", R"([{"kind":"opvragen huisarts"},{"kind":"overdracht"}])", true);
        row("valid until today", R"([{"kind":"overdracht","until":"2026-06-01"}])", true);
        row("over since yesterday", R"([{"kind":"overdracht","until":"2026-05-31"}])", false);
        row("withdrawn", R"([{"kind":"overdracht","withdrawn":"2026-02-01"}])", false);
        row("to something else", R"([{"kind":"opvragen huisarts"}])", false);
        row("none", "", false);
    }

    void aConsentCounts()
    {
        QFETCH(QString, value);
        QFETCH(bool, counts);
        QCOMPARE(HandOver::covers(value, QDate(2026, 6, 1)), counts);
    }

    void whatTheLawAsksFirstIsAsked()
    {
        auto untold = input();
        untold.employeesInformed = false;
        auto unagreed = input();
        unagreed.worksCouncilAgreed = false;
        for (const HandOverInput& refused : {untold, unagreed}) {
            const auto given = give(refused);
            QVERIFY(!given && given.error().code() == ErrorCode::Forbidden);
            QVERIFY(!QFile::exists(refused.file));
        }
    }

    void aCardOfSomebodyElseIsRefused()
    {
        auto forged = input();
        forged.fingerprint = senderFingerprint();
        const auto given = give(forged);
        QVERIFY(!given && given.error().code() == ErrorCode::Forbidden);
        QVERIFY(!QFile::exists(forged.file));
    }

    void hrHandsNothingOver()
    {
        const auto given = m_old->hr.engine().handOver(input(), {});
        QVERIFY(!given && given.error().code() == ErrorCode::Forbidden);
        QVERIFY(!m_old->hr.engine().writeHandOverCard(m_old->hr.scratch(QStringLiteral("card"))));
    }

    void theNextDoctorHasWhatTheEmployeeConsentedTo()
    {
        QVERIFY(m_old->write(QStringLiteral("1001"), consent, agreed));
        const auto what = input();
        const auto given = give(what);
        QVERIFY2(given, given ? "" : qPrintable(given.error().sentence()));
        QCOMPARE(given->dossiers, 1);
        QCOMPARE(given->withoutConsent, 1);
        QVERIFY2(!contents(what.file).contains(canary), "the file is sealed");

        const auto taken = take(what.file);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
        QCOMPARE(taken->dossiers, 1);
        QCOMPARE(taken->kept, 0);
        QVERIFY(taken->unknown.isEmpty() && taken->different.isEmpty());
        const auto view = m_new->view(QStringLiteral("1001"));
        QCOMPARE(view.fields.value(findings).value, words(canary));
        const QString all = notesOf(view);
        QVERIFY(all.contains(QStringLiteral("Eerste gesprek.")));
        QVERIFY2(!all.contains(QStringLiteral("alleen voor mij")), "working notes are nobody else's");
        QVERIFY(all.contains(QStringLiteral("visser")));
        QVERIFY2(m_new->doctor.sync(), qPrintable(m_new->doctor.error.sentence()));
        QCOMPARE(m_new->doctor.engine().status().outbox, quint64(0));
    }

    void takingItOverAgainChangesNothing()
    {
        const auto what = input();
        QVERIFY(give(what));
        QVERIFY(take(what.file));
        const auto before = m_new->view(QStringLiteral("1001")).entries.size();
        const auto again = take(what.file);
        QVERIFY(again);
        QCOMPARE(again->values, 0);
        QCOMPARE(again->notes, 0);
        QCOMPARE(m_new->view(QStringLiteral("1001")).entries.size(), before);
    }

    void whatTheNextDoctorWroteStays()
    {
        QVERIFY(m_new->write(QStringLiteral("1001"), findings, QStringLiteral("eigen bevinding")));
        const auto what = input();
        QVERIFY(give(what));
        const auto taken = take(what.file);
        QVERIFY(taken);
        QCOMPARE(taken->kept, 1);
        const auto view = m_new->view(QStringLiteral("1001"));
        QCOMPARE(view.fields.value(findings).value, QStringLiteral("eigen bevinding"));
        QVERIFY2(notesOf(view).contains(words(canary)), "theirs is in a note");
    }

    void nobodyElseTakesTheFileOver()
    {
        const auto what = input();
        QVERIFY(give(what));
        const auto back = m_old->doctor.engine().takeOver(what.file, vermeer, senderFingerprint(), {});
        QVERIFY(!back && back.error().code() == ErrorCode::Forbidden);
        const auto unsure = m_new->doctor.engine().takeOver(what.file, vermeer, m_receiver, {});
        QVERIFY(!unsure && unsure.error().code() == ErrorCode::Forbidden);
    }

    void anotherPersonWithTheSameNumberGetsNothing()
    {
        QVERIFY(m_old->hire(QStringLiteral("1003"), QStringLiteral("1970-01-01")));
        QVERIFY(m_new->hire(QStringLiteral("1003"), QStringLiteral("1999-12-31")));
        QVERIFY(m_old->hire(QStringLiteral("1004")));
        for (const QString& number : {QStringLiteral("1003"), QStringLiteral("1004")}) {
            QVERIFY(m_old->write(number, findings, QStringLiteral("vreemd")));
            QVERIFY(m_old->write(number, consent, agreed));
        }
        const auto what = input();
        QVERIFY(give(what));
        const auto taken = take(what.file);
        QVERIFY(taken);
        QCOMPARE(taken->different, QStringList(QStringLiteral("1003")));
        QCOMPARE(taken->unknown, QStringList(QStringLiteral("1004")));
        QVERIFY(m_new->view(QStringLiteral("1003")).fields.value(findings).value.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "HandOverTest.moc"
