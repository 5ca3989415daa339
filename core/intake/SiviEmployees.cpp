// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/SiviEmployees.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ScalarValue.h"

#include <algorithm>

namespace kluis::intake {

namespace {

constexpr qsizetype bsnDigits = 9;

struct Pair {
    const char* element;
    const char* fieldId;
};

constexpr Pair personFields[] = {
    {"Overldat", "death_date"}, {"Voorl", "initials"},  {"Voorv", "prefix"},      {"Roepnaam", "given_name"},
    {"NmvrkrCd", "name_use"},   {"GslchtCd", "gender"}, {"Gebdat", "birth_date"},
};

constexpr Pair employmentFields[] = {
    {"IdDnstvbnd", "employment_id"},
    {"Ingdat", "employment_start"},
    {"Enddat", "employment_end"},
    {"Fnctcd", "job_code"},
    {"NmFnct", "job_title"},
    {"CdBepTd", "contract_kind"},
    {"AantCtrcturenPWk", "contract_hours"},
    {"AantUNormWk", "norm_hours"},
    {"AantLnwchtdgn", "waiting_days"},
    {"PrcLndrbtng", "wage_pct"},
};

constexpr Pair absenceFields[] = {
    {"DatVrwHrstl", "expected_recovery"},
    {"VngntJN", "safety_net_flag"},
    {"PrcArbther", "therapeutic_pct"},
};

/// What an employer may not pass on, or what may say it in a code.
constexpr const char* causes[] = {"BijzRdnStartVrzmCd", "OorzkVrzmCd", "WAZOCd"};

QLatin1StringView latin(const char* text)
{
    return QLatin1StringView(text);
}

bool isCode(const QString& text)
{
    return text.size() <= 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// The schema gives the number as a number, so that zeros in front may be gone.
QString withLeadingZeros(const QString& number)
{
    return number.isEmpty() ? number : number.rightJustified(bsnDigits, u'0');
}

QString joined(const XmlElement& address)
{
    const auto part = [&address](const char* name) { return address.value(latin(name)); };
    const QStringList street{part("StraatLang"), part("Huisnr"), part("HuisToev")};
    const QStringList place{part("Pc"), part("Wnpl")};
    return street.join(u' ').simplified() + u'\n' + place.join(u' ').simplified();
}

} // namespace

std::vector<IntakeReader::Item> SiviEmployees::read(const XmlElement& person)
{
    std::vector<IntakeReader::Item> items;
    for (const XmlElement& child : person.children) {
        if (child.name != u"Dnstvbnd") {
            continue;
        }
        m_warnings.clear();
        ImportedEmployee employee;
        employee.line = child.line;
        Refusal refused = readEmployment(child, person, employee);
        if (!refused) {
            refused = readPerson(person, employee);
        }
        if (refused) {
            items.emplace_back(*refused);
            continue;
        }
        readAddresses(person, employee);
        for (const XmlElement& told : child.children) {
            if (told.name == u"Vrzm") {
                readAbsence(told, employee);
            }
        }
        for (RefusedRow& warning : m_warnings) {
            employee.warnings.append(warning.reason);
            m_report.addWarning(std::move(warning));
        }
        items.emplace_back(std::move(employee));
    }
    if (items.empty()) {
        items.emplace_back(
            RefusedRow{person.line, QStringLiteral("Wrknmr/Dnstvbnd"), tr("The employment is missing.")});
    }
    return items;
}

void SiviEmployees::finish()
{
    if (m_unknownCodes > 0) {
        m_report.notices.append(tr("%n code(s) whose meaning SIVI does not publish were left out: why an absence or an "
                                   "employment ended, and actions.",
                                   nullptr, int(m_unknownCodes)));
    }
    if (m_contacts > 0) {
        m_report.notices.append(
            tr("%n telephone number(s) and mail address(es) were left out: the message does not tell "
               "which are private.",
               nullptr, int(m_contacts)));
    }
}

SiviEmployees::Refusal SiviEmployees::readPerson(const XmlElement& person, ImportedEmployee& employee)
{
    const XmlElement* name = person.child(latin("SignNm"));
    if (auto refused = put(employee.fields, "last_name", name, name == nullptr ? QString() : name->text, true)) {
        return refused;
    }
    if (!employee.fields.contains(QStringLiteral("last_name"))) {
        return RefusedRow{person.line, QStringLiteral("Wrknmr/SignNm"), tr("The last name is missing.")};
    }
    const XmlElement* bsn = person.child(latin("SofiNr"));
    if (bsn != nullptr) {
        if (auto refused = put(employee.fields, "bsn", bsn, withLeadingZeros(bsn->text), true)) {
            return refused;
        }
    }
    for (const Pair& pair : personFields) {
        putOrWarn(employee.fields, pair.fieldId, person, pair.element);
    }
    if (const XmlElement* partner = person.child(latin("Prtnr"))) {
        const QString full = QString(partner->value(latin("Voorv")) + u' ' + partner->value(latin("SignNm"))).trimmed();
        (void)put(employee.fields, "partner_name", partner, full, false);
    }
    m_contacts += std::count_if(person.children.begin(), person.children.end(),
                                [](const XmlElement& child) { return child.name == u"Com"; });
    return std::nullopt;
}

SiviEmployees::Refusal SiviEmployees::readEmployment(const XmlElement& employment, const XmlElement& person,
                                                     ImportedEmployee& employee)
{
    const QString own = employment.value(latin("PersNr"));
    const QString number = own.isEmpty() ? person.value(latin("IdWrknmr")) : own;
    const XmlElement* element = own.isEmpty() ? person.child(latin("IdWrknmr")) : employment.child(latin("PersNr"));
    if (auto refused = put(employee.fields, "personnel_no", element, number, true)) {
        return refused;
    }
    employee.personnelNumber = employee.fields.value(QStringLiteral("personnel_no"));
    if (employee.personnelNumber.isEmpty()) {
        return RefusedRow{employment.line, QStringLiteral("Wrknmr/IdWrknmr"), tr("The personnel number is missing.")};
    }
    for (const Pair& pair : employmentFields) {
        putOrWarn(employee.fields, pair.fieldId, employment, pair.element);
    }
    const bool isNamed = !employment.value(latin("NmOrgeenh")).isEmpty();
    putOrWarn(employee.fields, "org_unit", employment, isNamed ? "NmOrgeenh" : "OrgeenhCd");
    if (const XmlElement* centre = employment.child(latin("Kostenplaats"))) {
        putOrWarn(employee.fields, "cost_centre", *centre, "KostenplaatsCd");
    }
    m_unknownCodes += employment.child(latin("RdEndDnstvbndCd")) != nullptr ? 1 : 0;
    return std::nullopt;
}

void SiviEmployees::readAddresses(const XmlElement& person, ImportedEmployee& employee)
{
    for (const XmlElement& address : person.children) {
        if (address.name != u"StrAdrNl") {
            continue;
        }
        const QString code = address.value(latin("SrtAdrsCd"));
        bool isNursing = false;
        // Where somebody is nursed may be said; what sort of place it is tells of the illness.
        for (const char* kind : {"SrtVrplgadrsCd", "NmVrpladrs"}) {
            if (const XmlElement* element = address.child(latin(kind))) {
                isNursing = true;
                setAside(employee, *element, element->text);
            }
        }
        if (code == u"01" && !isNursing) {
            (void)put(employee.fields, "home_address", &address, joined(address), false);
        } else if (isNursing) {
            (void)put(employee.fields, "nursing_address", &address, joined(address), false);
        } else {
            warn(address, tr("An address of unknown kind was left out."));
        }
    }
}

void SiviEmployees::readAbsence(const XmlElement& told, ImportedEmployee& employee)
{
    readCauses(told, employee);
    const QString processing = told.value(latin("VrwrkCd"));
    if (processing != u"01" && processing != u"02") {
        warn(told,
             tr("An absence report with an unknown processing code was left out: it may take an earlier one back. "
                "Enter what it says by hand."));
        return;
    }
    ImportedAbsence absence;
    absence.line = told.line;
    absence.first = domain::parseDate(told.value(latin("DatEerstVrzmdg"))).value_or(QDate());
    if (!absence.first.isValid()) {
        warn(told, tr("An absence report without its first day was left out."));
        return;
    }
    if (!readCourse(told, absence)) {
        return;
    }
    for (const Pair& pair : absenceFields) {
        putOrWarn(absence.fields, pair.fieldId, told, pair.element);
    }
    employee.absences.push_back(std::move(absence));
}

/// From which day which part was not worked, or that it is over.
bool SiviEmployees::readCourse(const XmlElement& told, ImportedAbsence& absence)
{
    const QDate from = domain::parseDate(told.value(latin("IngdatMutVrzm"))).value_or(absence.first);
    const auto part = domain::Percentage::fromText(told.value(latin("PrcVrzm")));
    const bool isOver = told.value(latin("EndVrzmJN")) == u"J" || (part && part->isZero());
    if (isOver) {
        absence.recovered = domain::parseDate(told.value(latin("DatHrstld"))).value_or(from);
    } else if (!part) {
        warn(told, tr("An absence report without a percentage between 0 and 100 was left out."));
        return false;
    } else {
        absence.steps.push_back({from, *part});
    }
    if ((isOver ? absence.recovered : from) < absence.first) {
        warn(told, tr("An absence report whose day lies before its first day was left out."));
        return false;
    }
    return true;
}

void SiviEmployees::readCauses(const XmlElement& told, ImportedEmployee& employee)
{
    for (const char* cause : causes) {
        if (const XmlElement* element = told.child(latin(cause))) {
            setAside(employee, *element, element->text);
        }
    }
    for (const XmlElement& child : told.children) {
        if (child.name == u"VrTkst") {
            setAside(employee, child, child.value(latin("VrijeTekst")));
        }
        m_unknownCodes += child.name == u"Actie" || child.name == u"RdnEndVrzmCd" ? 1 : 0;
    }
}

SiviEmployees::Refusal SiviEmployees::put(domain::FieldValues& fields, const char* fieldId, const XmlElement* element,
                                          QString text, bool isNeeded)
{
    if (element == nullptr || text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const domain::Field* field = domain::FieldCatalogue::find(QString::fromLatin1(fieldId));
    const auto value = domain::normalise(*field, text);
    if (value) {
        fields.insert(QString::fromLatin1(fieldId), *value);
        return std::nullopt;
    }
    if (isNeeded) {
        return RefusedRow{element->line, element->name, value.error().sentence()};
    }
    warn(*element, value.error().sentence());
    return std::nullopt;
}

void SiviEmployees::putOrWarn(domain::FieldValues& fields, const char* fieldId, const XmlElement& parent,
                              const char* element)
{
    const XmlElement* found = parent.child(latin(element));
    (void)put(fields, fieldId, found, found == nullptr ? QString() : found->text, false);
}

void SiviEmployees::setAside(ImportedEmployee& employee, const XmlElement& element, const QString& text)
{
    if (!text.isEmpty()) {
        const QString said = isCode(text) ? QStringLiteral("code ") + text : text;
        employee.setAside.push_back({element.line, element.name, m_keepsSetAside ? said : QString()});
    }
}

void SiviEmployees::warn(const XmlElement& element, const QString& reason)
{
    m_warnings.push_back({element.line, element.name, reason});
}

} // namespace kluis::intake
