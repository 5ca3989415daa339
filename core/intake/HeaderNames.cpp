// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/HeaderNames.h"

#include <algorithm>

namespace kluis::intake {

namespace {

struct Row {
    ColumnUse::Kind kind;
    const char* fieldId; ///< empty but for Kind::Field
    const char* names;   ///< folded, separated by spaces
};

using Kind = ColumnUse::Kind;

/// Dutch and English headers of Nmbrs, AFAS, ADP, Visma and Loket exports, and what people call the columns themselves.
constexpr Row rows[] = {
    {Kind::Field, "personnel_no",
     "persnr personeelsnr personeelsnummer medewerkernummer medewerkernr medewerker werknemernummer werknemernr "
     "werknemersnummer internnummer registratienummer stamnummer employeenumber employeeno employeeid employeecode "
     "personnelnumber personnelno staffnumber externalid nummer number"},
    {Kind::Field, "last_name",
     "naam achternaam geboortenaam eigennaam familienaam lastname surname familyname birthname name"},
    {Kind::Field, "prefix",
     "voorvoegsels voorvoegsel tussenvoegsel tussenvoegsels voorvoegselgeboortenaam voorvoegselgebnaam "
     "voorvoegselachternaam voorvoegseleigennaam infix middlename nameprefix"},
    {Kind::Field, "partner_name",
     "naampartner partnernaam geboortenaampartner achternaampartner partnername lastnamepartner"},
    {Kind::Field, "name_use", "naamsamenstelling naamgebruik aanschrijfnaam namecomposition nameusage"},
    {Kind::Field, "initials", "voorletters voorletter initialen"},
    {Kind::Field, "given_name", "roepnaam voornaam firstname callname nickname"},
    {Kind::Field, "bsn", "burgerservicenummer bsnnummer sofinummer sofinr bsnnr"},
    {Kind::Field, "birth_date", "geboortedatum gebdatum gebdat geboren dateofbirth birthdate dob birthday"},
    {Kind::Field, "gender", "geslacht geslachtcode sex"},
    {Kind::Field, "home_address", "adres woonadres volledigadres address homeaddress"},
    {Kind::Street, "", "huisadres straat straatnaam straatnaamnl street streetname addressline1"},
    {Kind::House, "", "huisnummer huisnr housenumber houseno"},
    {Kind::HouseAddition, "",
     "huisnummertoevoeging huisnrtoevoeging toevoeging huisletter housenumberaddition houseaddition addition"},
    {Kind::Postcode, "", "postcode postcodewoonadres postalcode zipcode zip"},
    {Kind::Town, "", "woonplaats plaats stad city town residence"},
    {Kind::Field, "phone_private",
     "telefoonprive telprive telefoonnrprive telefoonnummerprive privetelefoon mobielprive telefoon "
     "telefoonnummer mobiel mobieltelefoon privatephone homephone mobile mobilephone phone phonenumber"},
    {Kind::Field, "phone_work",
     "telefoonwerk telwerk telefoonnrwerk telefoonnummerwerk mobielwerk werktelefoon zakelijketelefoon workphone "
     "businessphone"},
    {Kind::Field, "email_private", "emailprive emailadresprive mailprive priveemail privateemail personalemail"},
    {Kind::Field, "email_work",
     "emailwerk emailadreswerk mailwerk email emailadres werkemail zakelijkemail mail workemail businessemail "
     "emailaddress"},
    {Kind::Field, "org_unit",
     "afdeling afdelingsnaam organisatieeenheid oe oenaam omschrijvingoe department departmentname orgunit unit team "
     "organizationalunit"},
    {Kind::Field, "cost_centre", "kostenplaats kostenplaatsnaam kpl costcentre costcenter"},
    {Kind::Field, "job_title", "functie functienaam functieomschrijving job jobtitle position functiontitle"},
    {Kind::Field, "job_code", "functiecode functienummer jobcode functioncode"},
    {Kind::Field, "employment_id",
     "dienstverband dienstverbandnummer iddienstverband inkomstenverhouding employment employmentnumber ikv"},
    {Kind::Field, "employment_start",
     "datumindienst indienst indienstdatum datumindiensttreding begindatumdienstverband ingangsdatumdienstverband "
     "startdate hiredate employmentstartdate dateofemployment"},
    {Kind::Field, "employment_end",
     "datumuitdienst uitdienst uitdienstdatum einddatumdienstverband enddate employmentenddate terminationdate"},
    {Kind::Field, "contract_kind",
     "soortcontract contractsoort bepaaldeonbepaaldetijd typecontract dienstbetrekkingbepaaldetijd contracttype"},
    {Kind::Field, "contract_hours",
     "contracturen urenperweek contracturenperweek aantaluren urenpw aantaluurpw parttimeuren contracthours "
     "hoursperweek weeklyhours"},
    {Kind::Field, "norm_hours",
     "normuren normurenperweek fulltimeuren urenfulltime normhours fulltimehours standardhours"},
    {Kind::Field, "first_sick_day",
     "eersteziektedag eersteverzuimdag dateersteverzuimdag ziekvanaf datumziek datumziekmelding begindatumverzuim "
     "firstsickday firstdayofabsence sicksince"},
    {Kind::Field, "recovery_date",
     "datumherstel herstelddatum hersteldper dathersteld einddatumverzuim recoverydate recoveredon"},
    {Kind::Field, "expected_recovery",
     "verwachtherstel verwachtehersteldatum datverwherstel vermoedelijkherstel expectedrecovery expectedrecoverydate"},
    {Kind::Field, "safety_net_flag", "vangnet vangnetregeling vangnetvantoepassing safetynet"},
    {Kind::CourseDate, "",
     "datum ingangsdatum datumingang datumverloop verloopdatum datummutatie mutatiedatum ingangsdatummutatie "
     "datumvanaf "
     "vanaf date from effectivedate"},
    {Kind::AbsencePercentage, "",
     "percentage verzuimpercentage percentageverzuim percentageafwezig afwezigheidspercentage aopercentage "
     "percentageao "
     "percentagearbeidsongeschikt arbeidsongeschiktheidspercentage ziektepercentage percentageziek absencepercentage "
     "percentageabsent"},
    {Kind::RecoveryPercentage, "",
     "herstelpercentage percentageherstel percentagehersteld percentageaanwezig aanwezigheidspercentage "
     "recoverypercentage percentagerecovered"},
    {Kind::Status, "", "status"},
};

} // namespace

std::optional<HeaderMeaning> meaningOfHeader(const QString& folded)
{
    if (folded.isEmpty()) {
        return std::nullopt;
    }
    for (const Row& row : rows) {
        const QLatin1StringView names(row.names);
        // Names are separated by single spaces, so a whole name is a match with a space or an end on both sides.
        for (qsizetype at = names.indexOf(folded); at >= 0; at = names.indexOf(folded, at + 1)) {
            const qsizetype end = at + folded.size();
            const bool begins = at == 0 || names.at(at - 1) == QLatin1Char(' ');
            const bool ends = end == names.size() || names.at(end) == QLatin1Char(' ');
            if (begins && ends) {
                return HeaderMeaning{row.kind, QLatin1StringView(row.fieldId)};
            }
        }
    }
    return std::nullopt;
}

} // namespace kluis::intake
