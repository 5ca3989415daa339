// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MedicalTeam.h"

namespace kluis::test {

MedicalTeam::MedicalTeam() : hr(server, QStringLiteral("hanneke")), lead(server, QStringLiteral("dora"))
{
}

bool MedicalTeam::kept(const Workplace& person, bool ok)
{
    if (!ok) {
        error = person.error.sentence() + QLatin1Char(' ') + person.error.detail();
    }
    return ok;
}

bool MedicalTeam::begin(const QStringList& employers)
{
    if (!kept(hr, hr.begin(domain::Role::Hr, {QStringLiteral("vermeer")}) && hr.sync()) || !done(hr.addDossier()) ||
        !sync(hr) || !kept(lead, lead.begin(domain::Role::Doctor, employers))) {
        return false;
    }
    const auto genesis = lead.engine().medicalGenesis(lead.scratch(QStringLiteral("kit.pdf")));
    return done(genesis) && done(lead.engine().confirmKit(genesis->kitCheck)) && sync(lead);
}

bool MedicalTeam::join(Workplace& person, domain::Role role, const QStringList& employers)
{
    return kept(person, person.begin(role, employers)) &&
           done(lead.engine().approveMember(person.loginName(), person.enrolled.fingerprint)) && sync(person);
}

bool MedicalTeam::write(Workplace& person, const QString& value)
{
    const auto found = person.engine().find(m_dossier);
    return done(found) && done(person.engine().set(*found, QStringLiteral("findings"), value));
}

QString MedicalTeam::reads(Workplace& person) const
{
    const auto found = person.engine().find(m_dossier);
    if (!found) {
        return {};
    }
    const auto view = person.engine().show(*found, false);
    return view ? view->fields.value(QStringLiteral("findings")).value : QString();
}

QStringList MedicalTeam::log(Workplace& person) const
{
    QStringList kinds;
    if (const auto lines = person.engine().medicalLog()) {
        for (const auto& line : *lines) {
            kinds.append(line.kind);
        }
    }
    return kinds;
}

} // namespace kluis::test
