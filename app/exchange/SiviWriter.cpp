// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SiviWriter.h"

#include "core/domain/Course.h"
#include "core/domain/SpellHistory.h"

#include <algorithm>

namespace kluis::app {

using domain::FieldValues;
using domain::SickReport;

namespace {

constexpr int keyLength = 40;
constexpr std::size_t mostReports = 99; ///< of one employment, says the schema

QString field(const FieldValues& values, const char* id)
{
    return values.value(QString::fromLatin1(id));
}

/// Two decimals and a point, as the schema has numbers.
QString number(const QString& text)
{
    return text.isEmpty() ? text : QString::number(text.toDouble(), 'f', 2);
}

QString day(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

/// The schema has no digits in names.
QString withoutDigits(QString text)
{
    text.removeIf([](QChar c) { return c.isDigit(); });
    return text;
}

} // namespace

/// One line of a course.
struct SiviWriter::Report {
    SickReport of;
    QDate from;
    domain::Percentage absence;
    bool isOver = false;
    int number = 1;
};

SiviWriter::SiviWriter(QIODevice& device, SiviEnvelope given) : m_xml(&device), m_envelope(std::move(given))
{
    m_xml.setAutoFormatting(true);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("Verzuimmeldingen"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.sivi.org/Verzuimmanagement/Verzuimmeldingen/2022"));
    envelope();
    m_xml.writeStartElement(QStringLiteral("Wrkgvr"));
    element("HndlsnmOrg", m_envelope.employerName, 100);
    element("IdWrkgvrArbdnst", m_envelope.employerKey, keyLength);
    element("AansltnrGeguitwlngArbdnst", m_envelope.connection, 70);
}

void SiviWriter::element(const char* name, const QString& text, int most)
{
    m_xml.writeTextElement(QString::fromLatin1(name), most > 0 ? text.left(most) : text);
}

void SiviWriter::optional(const char* name, const QString& text, int most)
{
    if (!text.isEmpty()) {
        element(name, text, most);
    }
}

void SiviWriter::envelope()
{
    m_xml.writeStartElement(QStringLiteral("BrAlg"));
    element("BrCd", QStringLiteral("00100"));
    element("VnrBrCd", QStringLiteral("00010"));
    element("AandatBr", day(m_envelope.at.date()));
    element("AantijdBr", m_envelope.at.toString(QStringLiteral("HH:mm:ss")));
    element("IdInzndr", m_envelope.sender, keyLength);
    element("GebrSwPakket", QStringLiteral("Dossierkluis"));
    element("IdOntvngr", m_envelope.receiver, keyLength);
    element("Berrefnr", m_envelope.reference, 512);
    element("TestJN", m_envelope.isTest ? QStringLiteral("J") : QStringLiteral("N"));
    element("OntvngstbevJN", QStringLiteral("N"));
    m_xml.writeEndElement();
}

QStringList SiviWriter::missing(const FieldValues& values)
{
    QStringList ids;
    for (const char* id :
         {"personnel_no", "last_name", "initials", "birth_date", "gender", "employment_start", "org_unit"}) {
        if (field(values, id).isEmpty()) {
            ids.append(QString::fromLatin1(id));
        }
    }
    return ids;
}

bool SiviWriter::hasAbsence(const FieldValues& values)
{
    return !domain::SpellHistory::of(values).spells().empty();
}

void SiviWriter::write(const FieldValues& values)
{
    m_xml.writeStartElement(QStringLiteral("Wrknmr"));
    element("Gebdat", field(values, "birth_date"));
    optional("Overldat", field(values, "death_date"));
    element("SignNm", field(values, "last_name"), 200);
    element("Voorl", withoutDigits(field(values, "initials")), 6);
    optional("Voorv", withoutDigits(field(values, "prefix")), 10);
    optional("Roepnaam", withoutDigits(field(values, "given_name")), 35);
    const QString nameUse = field(values, "name_use");
    element("NmvrkrCd", nameUse.isEmpty() ? QStringLiteral("01") : nameUse);
    element("GslchtCd", field(values, "gender"));
    element("IdWrknmr", field(values, "personnel_no"), keyLength);
    if (const QString partner = field(values, "partner_name"); !partner.isEmpty()) {
        m_xml.writeStartElement(QStringLiteral("Prtnr"));
        element("SignNm", partner, 200);
        m_xml.writeEndElement();
    }
    employment(values);
    m_xml.writeEndElement();
}

void SiviWriter::employment(const FieldValues& values)
{
    m_xml.writeStartElement(QStringLiteral("Dnstvbnd"));
    const QString own = field(values, "employment_id");
    element("IdDnstvbnd", own.isEmpty() ? field(values, "personnel_no") : own, keyLength);
    element("Ingdat", field(values, "employment_start"));
    optional("Enddat", field(values, "employment_end"));
    optional("PersNr", field(values, "personnel_no"), 35);
    optional("Fnctcd", field(values, "job_code"), 15);
    optional("NmFnct", field(values, "job_title"), 35);
    element("OrgeenhCd", field(values, "org_unit"), 70);
    optional("CdBepTd", field(values, "contract_kind"));
    optional("AantCtrcturenPWk", number(field(values, "contract_hours")));
    optional("AantUNormWk", number(field(values, "norm_hours")));
    absences(values);
    contact();
    m_xml.writeEndElement();
}

/// Every report as the lines of its course, the last ones if there are more than fit.
void SiviWriter::absences(const FieldValues& values)
{
    const auto course = domain::Course::parse(field(values, "course")).value_or(domain::Course());
    const auto whole = *domain::Percentage::fromWhole(100);
    std::vector<Report> lines;
    for (const SickReport& each : domain::SpellHistory::of(values).reports()) {
        int n = 0;
        lines.push_back({each, each.first, course.on(each.first, each.first).value_or(whole), false, ++n});
        for (const domain::CourseStep& step : course.steps()) {
            const bool isInside = step.date > each.first && (each.isOpen() || step.date < each.recovered);
            if (isInside && !step.absence.isZero()) {
                lines.push_back({each, step.date, step.absence, false, ++n});
            }
        }
        if (!each.isOpen()) {
            lines.push_back({each, each.recovered, {}, true, ++n});
        }
    }
    const std::size_t left = lines.size() > mostReports ? lines.size() - mostReports : 0;
    for (std::size_t i = left; i < lines.size(); ++i) {
        report(values, lines[i]);
    }
}

void SiviWriter::report(const FieldValues& values, const Report& told)
{
    m_xml.writeStartElement(QStringLiteral("Vrzm"));
    element("VrwrkCd", QStringLiteral("01"));
    element("IngdatMutVrzm", day(told.from));
    element("VrzmgvlId", QString(field(values, "personnel_no") + u'-' + day(told.of.first)).right(keyLength));
    element("VrzmgvlVnrMld", QString::number(std::min(told.number, 999)));
    element("EndVrzmJN", told.isOver ? QStringLiteral("J") : QStringLiteral("N"));
    element("DatEerstVrzmdg", day(told.of.first));
    if (told.isOver) {
        element("DatHrstld", day(told.of.recovered));
    }
    const bool isPresent = day(told.of.first) == field(values, "first_sick_day");
    if (isPresent && told.of.isOpen()) {
        optional("DatVrwHrstl", field(values, "expected_recovery"));
    }
    element("PrcVrzm", QString::number(told.absence.toDouble(), 'f', 2));
    element("OorzkVrzmCd", QStringLiteral("99"));
    const QString safetyNet = isPresent ? field(values, "safety_net_flag") : QString();
    element("VngntJN", safetyNet.isEmpty() ? QStringLiteral("O") : safetyNet);
    contact();
    m_xml.writeEndElement();
}

void SiviWriter::contact()
{
    m_xml.writeStartElement(QStringLiteral("Cntprsn"));
    element("Achternaam", m_envelope.contactName, 200);
    element("RolCntprsnCd", m_envelope.contactRole);
    m_xml.writeStartElement(QStringLiteral("Com"));
    element("SrtComCd", m_envelope.contactKind);
    element("NrCom", m_envelope.contact, 512);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

bool SiviWriter::end()
{
    m_xml.writeEndDocument();
    return !m_xml.hasError();
}

} // namespace kluis::app
