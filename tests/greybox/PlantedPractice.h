// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DraftInput.h"
#include "app/engine/Engine.h"
#include "app/engine/ReleaseInput.h"
#include "app/planning/Planning.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/DraftField.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"
#include "server/store/Scope.h"
#include "tests/greybox/OwnValue.h"
#include "tests/support/MedicalTeam.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace kluis::test {

/// A practice with somebody of every role at a computer with the real client, and one dossier in which each field holds a
/// value that no other field has, where its type has room for one; beside it words that came by each way in which something
/// is written (PlantedPaths.cpp). Needs a keychain: tests/run-in-session. One thread; fails the test that calls it.
class PlantedPractice {
public:
    /// A field with something in its value that no other field has; the value with `older` was replaced by that with `newer`.
    struct Planted {
        const domain::Field* field = nullptr;
        QString older;
        QString newer;

        [[nodiscard]] bool isMedical() const { return field->category() == domain::Category::Medical; }
        /// Whether it is a word, as people search for, and no date, number or code.
        [[nodiscard]] bool isWord() const { return newer.startsWith(u"Kanarie"); }
    };
    /// A word that came by some way other than a field of the first dossier.
    struct Marker {
        QString path; ///< by which way
        QString word;
        std::function<bool(domain::Role)> mayRead;
        bool isMedical = false;
    };

    /// Where the one appointment is.
    [[nodiscard]] static QString appointmentPlace() { return QStringLiteral("Kanarieafspraak1"); }

    [[nodiscard]] static bool mayRead(domain::Role role, const domain::Field& field)
    {
        return server::Scope::hasDossierContent(role) && domain::AccessPolicy::mayRead(role, field);
    }

    /// Everybody joins, writes, replaces what was written, walks every other way, and has synchronised.
    void begin()
    {
        QVERIFY2(team.begin(), qPrintable(team.error));
        for (const domain::Role role : domain::loginRoles) {
            if (role == domain::Role::Hr || role == domain::Role::Doctor) {
                continue;
            }
            auto& made = others[role] = std::make_unique<Workplace>(team.server, domain::roleName(role));
            const QStringList employers{QStringLiteral("vermeer")};
            const bool joined =
                domain::isMedical(role) ? team.join(*made, role, employers) : made->begin(role, employers);
            QVERIFY2(joined, qPrintable(domain::roleName(role) + u' ' + team.error + made->error.sentence()));
        }
        syncAll();
        writeAll(false);
        syncAll();
        writeAll(true);
        planAppointment();
        syncAll();
        walkPaths();
        syncAll();
    }

    Workplace& person(domain::Role role)
    {
        return role == domain::Role::Hr ? team.hr : role == domain::Role::Doctor ? team.lead : *others.at(role);
    }
    [[nodiscard]] static Result<DossierId> dossierOf(Workplace& person)
    {
        return person.engine().find(QStringLiteral("vermeer/1001"));
    }

    /// The first role that may write the field gives it a value of its own.
    void write(const domain::Field& field, bool isNewer)
    {
        const auto writer = std::find_if(domain::loginRoles.begin(), domain::loginRoles.end(),
                                         [&field](domain::Role role) { return mayWrite(role, field); });
        if (writer == domain::loginRoles.end()) {
            return; // the system's own
        }
        const QString id(field.id());
        if (!isNewer) {
            written.append(id);
        }
        const int number = int(written.indexOf(id));
        const OwnValue value = OwnValue::of(field, number, isNewer);
        if (value.sign.isEmpty()) {
            unmarked << (isNewer ? QStringList() : QStringList(id));
        } else if (!isNewer) {
            planted.append({&field, value.sign, OwnValue::of(field, number, true).sign});
        }
        Workplace& by = person(*writer);
        const auto dossier = dossierOf(by);
        QVERIFY2(dossier, qPrintable(domain::roleName(*writer)));
        if (const auto* copy = domain::ReleaseCopy::in(id)) {
            release(by, *dossier, *copy, value.value);
            return;
        }
        if (const auto* draft = domain::DraftField::in(id)) {
            Workplace& assistant = person(domain::Role::DoctorAssistant);
            const auto put = assistant.engine().draft(*dossierOf(assistant),
                                                      {.field = QString(draft->source), .value = value.value});
            QVERIFY2(put, qPrintable(id + u' ' + (put ? QString() : put.error().sentence())));
            return;
        }
        const auto done = by.engine().set(*dossier, id, value.value);
        QVERIFY2(done, qPrintable(id + u' ' + (done ? QString() : done.error().sentence())));
    }
    /// The value stands in its field for as long as it takes to release it: then what is the field's own again.
    static void release(Workplace& by, const DossierId& dossier, const domain::ReleaseCopy& copy, const QString& text)
    {
        const auto what = domain::ReleasedValue::parse(copy, text);
        const QString source(copy.source);
        const auto before = by.engine().show(dossier, false);
        QVERIFY(what && before);
        for (const auto& done :
             {by.engine().set(dossier, source, what->value),
              by.engine().release(dossier, {{source}, {copy.reader}, what->reason, {}, what->consent}),
              by.engine().set(dossier, source, before->fields.value(source).value)}) {
            QVERIFY2(done, qPrintable(source + u' ' + (done ? QString() : done.error().sentence())));
        }
    }
    void writeAll(bool isNewer)
    {
        for (const domain::Field* field : domain::FieldCatalogue::all()) {
            // That something of it is released is said with the release.
            if (isForDossiers(*field) && field->id() != QLatin1StringView("fml_released")) {
                write(*field, isNewer);
            }
        }
    }
    void planAppointment()
    {
        Workplace& planner = person(domain::Role::Planner);
        const auto dossier = dossierOf(planner);
        app::AppointmentInput input;
        input.start = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
        input.place = appointmentPlace();
        input.doctor = team.lead.loginName();
        const auto planning = planner.engine().planning();
        const auto done = planning ? (*planning)->add(*dossier, input) : failure(planning);
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
    }
    void syncAll()
    {
        for (int round = 0; round < 2; ++round) {
            for (const domain::Role role : domain::loginRoles) {
                QVERIFY2(team.sync(person(role)), qPrintable(domain::roleName(role) + u' ' + team.error));
                QCOMPARE(person(role).synced.refused, quint64(0));
            }
        }
    }

    /// Words of the medical part, and other words of people, that are long enough to be looked for among any bytes.
    [[nodiscard]] QStringList words(bool isMedical) const
    {
        QStringList all;
        for (const Planted& each : planted) {
            if (each.isMedical() == isMedical && OwnValue::isLong(each.newer)) {
                all << each.older << each.newer;
            }
        }
        for (const Marker& marker : markers) {
            all << (marker.isMedical == isMedical ? QStringList(marker.word) : QStringList());
        }
        return all;
    }

    MedicalTeam team;
    std::map<domain::Role, std::unique_ptr<Workplace>> others;
    QList<Planted> planted;
    QList<Marker> markers;
    QStringList written;  ///< field ids
    QStringList unmarked; ///< of them, those whose type has no room for anything of its own

private:
    /// The other ways, each with a word of its own: PlantedPaths.cpp.
    void walkPaths();

    static bool mayWrite(domain::Role role, const domain::Field& field)
    {
        return server::Scope::hasDossierContent(role) && domain::AccessPolicy::mayWrite(role, field);
    }

    static bool isForDossiers(const domain::Field& field)
    {
        return field.scope() == domain::FieldScope::Dossier && !field.has(domain::AuthorOnly) &&
               !domain::AccessPolicy::takesDocuments(field) && field.id() != QLatin1StringView("personnel_no") &&
               field.id() != QLatin1StringView("appointment"); // planned, not written: it has a test of its own
    }
};

} // namespace kluis::test
