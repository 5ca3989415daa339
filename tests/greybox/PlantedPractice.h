// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/planning/Planning.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "server/store/Scope.h"
#include "tests/server/SyncFixture.h"
#include "tests/support/MedicalTeam.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

namespace kluis::test {

/// A practice with somebody of every role at a computer with the real client, and one dossier in which each field holds a
/// word that no other field has. Needs a keychain: tests/run-in-session. One thread; fails the test that calls it.
class PlantedPractice {
public:
    /// A field with a word in its value that no other field has; the value with `older` was replaced by that with `newer`.
    struct Planted {
        const domain::Field* field = nullptr;
        QString older;
        QString newer;

        [[nodiscard]] bool isMedical() const { return field->category() == domain::Category::Medical; }
    };

    /// Where the one appointment is.
    [[nodiscard]] static QString appointmentPlace() { return QStringLiteral("Kanarieafspraak1"); }

    [[nodiscard]] static bool mayRead(domain::Role role, const domain::Field& field)
    {
        return server::Scope::hasDossierContent(role) && domain::AccessPolicy::mayRead(role, field);
    }

    /// Everybody joins, writes, replaces what was written, and has synchronised.
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
    }

    Workplace& person(domain::Role role)
    {
        return role == domain::Role::Hr ? team.hr : role == domain::Role::Doctor ? team.lead : *others.at(role);
    }
    [[nodiscard]] static Result<DossierId> dossierOf(Workplace& person)
    {
        return person.engine().find(QStringLiteral("vermeer/1001"));
    }
    static QString canary(int number, const char* age)
    {
        return QStringLiteral("Kanarie%1%2").arg(number, 4, 10, QLatin1Char('0')).arg(QLatin1String(age)); // 16 letters
    }

    /// The first role that may write the field gives it a value of its own.
    void write(const domain::Field& field, bool isNewer)
    {
        const auto writer = std::find_if(domain::loginRoles.begin(), domain::loginRoles.end(),
                                         [&field](domain::Role role) { return mayWrite(role, field); });
        if (writer == domain::loginRoles.end()) {
            return; // the system's own
        }
        const int number = int(written.size());
        auto known = std::find_if(planted.begin(), planted.end(),
                                  [&field](const Planted& each) { return each.field == &field; });
        if (isNewer && known == planted.end()) {
            return;
        }
        QString value = valueWith(field, isNewer ? known->newer : canary(number, "older"));
        if (value.isEmpty()) {
            value = sampleValue(field);
        } else if (!isNewer) {
            planted.append({&field, canary(number, "older"), canary(number, "newer")});
        }
        Workplace& by = person(*writer);
        const auto dossier = dossierOf(by);
        QVERIFY2(dossier, qPrintable(domain::roleName(*writer)));
        const auto done = by.engine().set(*dossier, QString(field.id()), value);
        QVERIFY2(done, qPrintable(QString(field.id()) + u' ' + (done ? QString() : done.error().sentence())));
        if (!isNewer) {
            written.append(QString(field.id()));
        }
    }
    void writeAll(bool isNewer)
    {
        for (const domain::Field* field : domain::FieldCatalogue::all()) {
            if (isForDossiers(*field)) {
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

    MedicalTeam team;
    std::map<domain::Role, std::unique_ptr<Workplace>> others;
    QList<Planted> planted;
    QStringList written; ///< field ids

private:
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

    /// A value of the field with \p word in it; empty for a type that has no room for one.
    static QString valueWith(const domain::Field& field, const QString& word)
    {
        QString value = sampleValue(field);
        for (const auto* placeholder : {"tekst", "ref-1", "Dorpsstraat", "a@b"}) {
            const QString replacement = QLatin1String(placeholder) == QLatin1String("a@b") ? word + u"@b" : word;
            value.replace(QLatin1String(placeholder), replacement);
        }
        const auto valid = domain::normalise(field, value);
        return valid && valid->contains(word) ? *valid : QString();
    }
};

} // namespace kluis::test
