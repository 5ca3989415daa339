// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/weather/Team.h"

#include <QFile>

namespace kluis::test {

namespace {

bool done(const Finished& finished)
{
    if (!finished.ok()) {
        qWarning("%s", finished.err.constData());
    }
    return finished.ok();
}

} // namespace

Team::Team()
{
    const auto add = [this](Person& person, QStringList fields) {
        m_workers.push_back(std::make_unique<Worker>(person, std::move(fields)));
    };
    add(m_hr, {QStringLiteral("job_title"), QStringLiteral("process_note")});
    add(m_hanna, {QStringLiteral("given_name"), QStringLiteral("cost_centre")});
    add(m_doctor, {QStringLiteral("findings"), QStringLiteral("consult_note")});
    add(m_anja, {QStringLiteral("complaints")});
}

bool Team::begin(PacketLine* line, int dossiers, const QStringList& names)
{
    if (line != nullptr) {
        m_practice.setPlace(QString::fromLatin1(PacketLine::serverAddress), names, line->serverSide());
    }
    m_practice.rememberPasswords();
    if (!m_practice.start()) {
        return false;
    }
    const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
    for (Person* person : {&m_hr, &m_hanna, &m_doctor, &m_anja}) {
        if (!person->join(employer)) {
            return false;
        }
    }
    return importStaff(dossiers) && startMedicalGroup() && m_hr.sync().ok() && m_hanna.sync().ok() &&
           m_doctor.sync().ok() && m_anja.sync().ok();
}

bool Team::importStaff(int dossiers)
{
    const QString path = m_practice.folder() + QStringLiteral("/staff.csv");
    QFile csv(path);
    if (!csv.open(QIODevice::WriteOnly)) {
        return false;
    }
    csv.write("Personeelsnummer;Achternaam\n");
    for (int i = 0; i < dossiers; ++i) {
        csv.write(QStringLiteral("%1;Proef%1\n").arg(1000 + i).toUtf8());
    }
    csv.close();
    return done(
        m_practice.server({QStringLiteral("import"), QStringLiteral("--employer"), QStringLiteral("vermeer"), path}));
}

bool Team::startMedicalGroup()
{
    const auto medical = [](const Person& person, const QStringList& arguments) {
        return person.kluis(QStringList{QStringLiteral("medical")} + arguments);
    };
    if (!done(m_hr.sync()) || !done(m_doctor.sync())) {
        return false;
    }
    const auto genesis = medical(m_doctor, {QStringLiteral("genesis"), QStringLiteral("--json"),
                                            QStringLiteral("--kit"), m_practice.folder() + QStringLiteral("/kit.pdf")});
    return done(genesis) &&
           done(medical(m_doctor,
                        {QStringLiteral("kit-confirm"), genesis.json().value(QLatin1String("kitCheck")).toString()})) &&
           done(m_doctor.sync()) &&
           done(medical(m_doctor, {QStringLiteral("approve"), m_anja.login(), QStringLiteral("--fingerprint"),
                                   m_anja.fingerprint()}));
}

} // namespace kluis::test
