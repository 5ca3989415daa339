// SPDX-License-Identifier: GPL-3.0-or-later
// The ways by which something comes into dossiers besides a person's filling in a field: each brings words of its own.
#include "app/exchange/Exchange.h"
#include "app/guidance/Guidance.h"
#include "app/letters/Letters.h"
#include "app/office/OfficeDesk.h"
#include "app/retention/Keeping.h"
#include "app/retention/SubjectRequests.h"
#include "core/crypto/Random.h"
#include "tests/greybox/PlantedPractice.h"
#include "tests/support/SiviMessage.h"

#include <QFile>

namespace kluis::test {

namespace {

using domain::Role;
using Keep = app::ConflictDecision::Keep;

/// Fails the test that walks with the sentence of what did not work.
#define DONE(expression)                                                                                               \
    do {                                                                                                               \
        const auto& done_ = (expression);                                                                              \
        QVERIFY2(done_, done_ ? "" : qPrintable(done_.error().sentence() + u' ' + done_.error().detail()));            \
    } while (false)

const QString employer = QStringLiteral("vermeer");
const QString number = QStringLiteral("2002"); ///< of the dossier that most of it is written in
const QString closed = QStringLiteral("2003"); ///< of one that is restricted to the lead
const QString findings = QStringLiteral("findings");

class Paths {
public:
    explicit Paths(PlantedPractice& practice) : m_practice(practice) {}

    void walk()
    {
        using Step = void (Paths::*)();
        for (const Step step : {&Paths::import, &Paths::importCauses, &Paths::notes, &Paths::tasks, &Paths::requests,
                                &Paths::documents, &Paths::letters, &Paths::conflicts, &Paths::medicalConflicts,
                                &Paths::reseal, &Paths::restrict, &Paths::takeOver, &Paths::office, &Paths::hold}) {
            (this->*step)();
            if (!QTest::currentTestFailed()) {
                m_practice.syncAll();
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

private:
    /// A new word that whoever may read the field may have.
    QString marker(const char* path, const char* field)
    {
        const domain::Field* rights = domain::FieldCatalogue::find(QString::fromLatin1(field));
        return marker(path, rights->category() == domain::Category::Medical,
                      [rights](Role role) { return PlantedPractice::mayRead(role, *rights); });
    }
    QString marker(const char* path, bool isMedical, std::function<bool(Role)> mayRead)
    {
        // The number stands where each of formsOf() has it.
        const QString word =
            QStringLiteral("Kan%1wegpapier").arg(m_practice.markers.size() + 100, 4, 10, QLatin1Char('0'));
        m_practice.markers.append({QString::fromLatin1(path), word, std::move(mayRead), isMedical});
        return word;
    }
    Workplace& person(Role role) { return m_practice.person(role); }
    app::Engine& engine(Role role) { return person(role).engine(); }
    DossierId dossier(Role role, const QString& personnelNumber = number)
    {
        return engine(role).find(employer + u'/' + personnelNumber).value_or(DossierId());
    }
    QString file(Role role, const QString& name, const QByteArray& content)
    {
        const QString path = person(role).scratch(name);
        QFile written(path);
        const bool isWritten = written.open(QIODevice::WriteOnly) && written.write(content) == content.size();
        return isWritten ? path : QString();
    }
    void sync(Role role) { QVERIFY2(m_practice.team.sync(person(role)), qPrintable(m_practice.team.error)); }

    void import()
    {
        const QString job = marker("import", "job_title");
        const QByteArray rows =
            "Persnr;Naam;Functie;Eerste ziektedag\n2002;Bos;" + job.toUtf8() + ";05-01-2026\n2003;Vos;Monteur;\n";
        const auto exchange = engine(Role::Hr).exchange(employer);
        DONE(exchange);
        app::Exchange hr = *exchange;
        DONE(hr.import({.file = file(Role::Hr, QStringLiteral("people.csv"), rows)}, {}));
    }
    /// An absence message with a cause in it: HR's program drops it, and the doctor's keeps it in the medical part where he
    /// says why.
    void importCauses()
    {
        const QString cause = marker("import of a cause", "consult_note");
        const QByteArray message =
            SiviMessage{.employers = SiviMessage::employer(SiviMessage::person(
                            "2002", "Bos",
                            SiviMessage::absence("2026-01-05", "2026-01-05", "100.00",
                                                 "<OorzkVrzmCd>11</OorzkVrzmCd><VrTkst><VrijeTekst>" + cause.toUtf8() +
                                                     "</VrijeTekst></VrTkst>")))}
                .bytes();
        for (const Role role : {Role::Hr, Role::Doctor}) {
            const auto exchange = engine(role).exchange(employer);
            DONE(exchange);
            app::Exchange here = *exchange;
            const QString ground = role == Role::Doctor ? QStringLiteral("He asked for it himself.") : QString();
            DONE(here.import({.file = file(role, QStringLiteral("absences.xml"), message), .ground = ground}, {}));
        }
    }
    void notes()
    {
        DONE(engine(Role::Hr).note(dossier(Role::Hr), marker("process note", "process_note")));
        DONE(engine(Role::Doctor).note(dossier(Role::Doctor), marker("consultation note", "consult_note")));
        DONE(engine(Role::DoctorAssistant)
                 .note(dossier(Role::DoctorAssistant), marker("assistant's note", "consult_note")));
        const QString own = marker("working note", true, [](Role role) { return role == Role::Doctor; });
        DONE(engine(Role::Doctor).note(dossier(Role::Doctor), own, QStringLiteral("working_note")));
    }
    void tasks()
    {
        for (const Role role : {Role::Hr, Role::Doctor}) {
            auto guidance = engine(role).guidance();
            DONE(guidance);
            app::TaskInput task;
            task.text = marker("task", "task");
            task.due = QDate(2027, 1, 4);
            task.assignee = domain::roleName(Role::CaseManager);
            DONE(guidance->addTask(dossier(role), task));
        }
        auto guidance = engine(Role::Hr).guidance();
        DONE(guidance);
        app::MilestoneInput done;
        done.milestone = QStringLiteral("M03");
        done.note = marker("milestone", "task");
        DONE(guidance->record(dossier(Role::Hr), done));
    }
    void requests()
    {
        auto hr = engine(Role::Hr).requests();
        DONE(hr);
        const auto made =
            hr->add(dossier(Role::Hr), domain::RequestKey::Kind::Correction, {}, 1, marker("request", "task"));
        DONE(made);
        DONE(hr->answer(dossier(Role::Hr), made->toString(), {}, marker("request's answer", "task")));
        auto doctor = engine(Role::Doctor).requests();
        DONE(doctor);
        DONE(doctor->add(dossier(Role::Doctor), domain::RequestKey::Kind::Medical, {}, 1, {}));
    }
    /// Each in the file's name, and another one in its content; then a newer version of it.
    void documents()
    {
        for (const auto& [role, field] :
             {std::pair(Role::Hr, "action_plan"), std::pair(Role::Doctor, "medical_attachment")}) {
            std::optional<RecordId> before;
            for (const char* path : {"document", "newer version of a document"}) {
                const QString path1 = file(role, marker(path, field) + QStringLiteral(".txt"),
                                           marker(path, field).toUtf8() + " in a document\n");
                const auto made = before ? engine(role).addDocumentVersion(dossier(role), path1, *before)
                                         : engine(role).addDocument(dossier(role), path1, QString::fromLatin1(field));
                DONE(made);
                before = *made;
            }
            sync(role);
            const char* noteField = role == Role::Hr ? "process_note" : "consult_note";
            DONE(engine(role).saveSealedCopy(dossier(role), *before, marker("copy for outside", noteField),
                                             person(role).scratch(QStringLiteral("outside.pdf")), {}));
        }
    }
    void letters()
    {
        auto desk = engine(Role::Doctor).letters();
        DONE(desk);
        app::LetterChoice choice;
        choice.id = QStringLiteral("problem-analysis");
        const auto found = (*desk)->find(choice);
        DONE(found);
        const QString own = marker("letter", "problem_analysis");
        choice.words.insert((*found)->ownParts().front(), own);
        DONE((*desk)->fill(dossier(Role::Doctor), choice));
        DONE((*desk)->keep(dossier(Role::Doctor), choice, "%PDF-1.4 " + own.toUtf8(), true));
    }
    /// Two people at once; one question is decided, one stays open.
    void conflicts()
    {
        for (const auto& [field, isDecided] : {std::pair("work_handover", true), std::pair("nursing_address", false)}) {
            const QString id = QString::fromLatin1(field);
            DONE(engine(Role::Hr).set(dossier(Role::Hr), id, marker("conflict, first", field)));
            const QString second = marker("conflict, second", field);
            DONE(engine(Role::Manager).set(dossier(Role::Manager), id, second));
            sync(Role::Hr);
            sync(Role::Manager);
            QCOMPARE(engine(Role::Manager).status().conflicts, 1U);
            if (isDecided) {
                DONE(engine(Role::Manager)
                         .decide(dossier(Role::Manager), id,
                                 {.keep = Keep::Other, .value = second + u' ' + marker("conflict, decided", field)}));
            }
        }
    }
    void medicalConflicts()
    {
        // Each has the key that the other's value lies under.
        DONE(engine(Role::Doctor).set(dossier(Role::Doctor), findings, marker("medical value", "findings")));
        m_practice.syncAll();
        for (const auto& [field, isDecided] : {std::pair("complaints", true), std::pair("history", false)}) {
            const QString id = QString::fromLatin1(field);
            DONE(engine(Role::Doctor).set(dossier(Role::Doctor), id, marker("medical conflict, first", field)));
            const QString second = marker("medical conflict, second", field);
            DONE(engine(Role::DoctorAssistant).set(dossier(Role::DoctorAssistant), id, second));
            sync(Role::Doctor);
            sync(Role::DoctorAssistant);
            QCOMPARE(engine(Role::DoctorAssistant).status().conflicts, 1U);
            if (isDecided) {
                DONE(engine(Role::DoctorAssistant)
                         .decide(dossier(Role::DoctorAssistant), id,
                                 {.keep = Keep::Other,
                                  .value = second + u' ' + marker("medical conflict, decided", field)}));
                sync(Role::DoctorAssistant);
            }
        }
    }
    void reseal()
    {
        DONE(engine(Role::Doctor).rotateKeys(employer));
        DONE(engine(Role::Doctor).resealMedical(employer, {}));
        m_practice.syncAll();
        DONE(engine(Role::Doctor)
                 .set(dossier(Role::Doctor), QStringLiteral("treatment"), marker("after resealing", "treatment")));
    }
    void restrict()
    {
        const auto own = [](Role role) { return role == Role::Doctor; };
        const DossierId here = dossier(Role::Doctor, closed);
        DONE(engine(Role::Doctor).set(here, findings, marker("before restricting", true, own)));
        sync(Role::Doctor);
        DONE(engine(Role::Doctor).restrictDossier(here, {person(Role::Doctor).loginName()}));
        DONE(engine(Role::Doctor).set(here, QStringLiteral("medication"), marker("restricted", true, own)));
    }
    /// Another practice hands a dossier over in which the finding is another than here.
    void takeOver()
    {
        MedicalTeam other;
        Workplace& lead = person(Role::Doctor);
        QVERIFY2(other.begin() && other.write(other.lead, marker("take-over", "consult_note")),
                 qPrintable(other.error));
        auto& there = other.lead.engine();
        DONE(there.set(*there.find(other.dossier()), QStringLiteral("consent"),
                       QStringLiteral("overdracht medisch dossier | | 2026-01-05 | |")));
        QVERIFY2(other.sync(other.lead), qPrintable(other.error));
        const QString card = lead.scratch(QStringLiteral("lead.card"));
        const auto fingerprint = lead.engine().writeHandOverCard(card);
        DONE(fingerprint);
        const QString handed = lead.scratch(QStringLiteral("handed"));
        DONE(there.handOver({.employer = employer,
                             .cardFile = card,
                             .fingerprint = *fingerprint,
                             .file = handed,
                             .employeesInformed = true,
                             .worksCouncilAgreed = true},
                            {}));
        const auto taken = lead.engine().takeOver(handed, employer, *there.fingerprint(), {});
        DONE(taken);
        QCOMPARE(taken->dossiers, 1);
    }
    void office()
    {
        for (const Role reporter : {Role::Hr, Role::Doctor}) {
            const auto told = [reporter](Role role) { return role == reporter || role == Role::PrivacyOfficer; };
            auto desk = engine(reporter).office();
            DONE(desk);
            const qint64 now = m_practice.team.server.clock().unixMillis();
            DONE(desk->report(marker("breach report", false, told), now, now));
        }
        auto officer = engine(Role::PrivacyOfficer).office();
        DONE(officer);
        app::OfficeRecord record;
        record.id = crypto::randomId<RecordId>();
        record.kind = quint8(app::OfficeKind::Assessment);
        record.title = marker("register", false, [](Role role) { return role == Role::PrivacyOfficer; });
        DONE(officer->save(record));
    }
    void hold()
    {
        auto officer = engine(Role::PrivacyOfficer).keeping();
        DONE(officer);
        const auto told = [](Role role) {
            return role == Role::PrivacyOfficer || role == Role::Hr || role == Role::Doctor;
        };
        DONE(officer->hold(employer, dossier(Role::Hr), marker("hold", false, told)));
    }

    PlantedPractice& m_practice;
};

} // namespace

void PlantedPractice::walkPaths()
{
    Paths(*this).walk();
}

} // namespace kluis::test
