// SPDX-License-Identifier: GPL-3.0-or-later
// Roles, categories, states, requests, milestones and retention terms. Data alone: a new label of the catalogue gets its
// row here.
#include "core/domain/german/GermanWords.h"

#include <array>

namespace kluis::domain::german {

namespace {

constexpr std::array words{
    Word{"No absence"_l, u"Keine Fehlzeit"},
    Word{"Sick"_l, u"Krank"},
    Word{"Partly sick"_l, u"Teilweise krank"},
    Word{"Recovered"_l, u"Genesen"},
    Word{"Person and work"_l, u"Stammdaten"},
    Word{"Absence"_l, u"Fehlzeit"},
    Word{"Capacity"_l, u"Belastbarkeit"},
    Word{"Medical"_l, u"Medizinisch"},
    Word{"Reintegration"_l, u"Eingliederung"},
    Word{"Retention"_l, u"Aufbewahrung"},
    Word{"Employer"_l, u"Arbeitgeber"},
    Word{"Company doctor"_l, u"Betriebsarzt"},
    Word{"Employee"_l, u"Arbeitnehmer"},
    Word{"UWV"_l, u"UWV"},
    Word{"Request for access"_l, u"Auskunftsersuchen"},
    Word{"Request for correction"_l, u"Antrag auf Berichtigung"},
    Word{"Request for deletion"_l, u"Antrag auf Löschung"},
    Word{"Statement to be added"_l, u"Erklärung hinzufügen"},
    Word{"Request to the company doctor"_l, u"Anfrage an den Betriebsarzt"},
    Word{"Should not have been recorded (own finding)"_l, u"Hätte nicht erfasst werden dürfen (selbst bemerkt)"},
    Word{"Own finding of the company doctor"_l, u"Eigener Fund des Betriebsarztes"},
    Word{"HR"_l, u"Personalabteilung"},
    Word{"Line manager"_l, u"Führungskraft"},
    Word{"Case manager"_l, u"Fallmanager"},
    Word{"Doctor's assistant"_l, u"Praxisassistenz"},
    Word{"Occupational expert"_l, u"Arbeitsexperte (arbeidsdeskundige)"},
    Word{"Planner"_l, u"Terminplanung"},
    Word{"Functional administrator"_l, u"Administrator"},
    Word{"Data-protection officer"_l, u"Datenschutzbeauftragter"},
    Word{"System"_l, u"System"},
    Word{"Sick report"_l, u"Krankmeldung"},
    Word{"Report to UWV under the Sickness Benefits Act (fourth day)"_l,
         u"Krankmeldung an UWV nach der Ziektewet (vierter Tag)"},
    Word{"Report to the occupational-health service"_l, u"Meldung an den Arbeitsmedizinischen Dienst"},
    Word{"Report to UWV under the Sickness Benefits Act (no-risk status)"_l,
         u"Krankmeldung an UWV nach der Ziektewet (no-riskpolis)"},
    Word{"Start the reintegration file"_l, u"Wiedereingliederungsakte anlegen"},
    Word{"Problem analysis"_l, u"Problemanalyse (probleemanalyse)"},
    Word{"Plan of action"_l, u"Maßnahmenplan (plan van aanpak)"},
    Word{"Plan of action, with the views of employer and employee"_l,
         u"Maßnahmenplan (plan van aanpak), mit der Sicht von Arbeitgeber und Arbeitnehmer"},
    Word{"Evaluation of the plan of action"_l, u"Bewertung des Maßnahmenplans"},
    Word{"Early IVA can be applied for"_l, u"Vorzeitige IVA kann beantragt werden"},
    Word{"Week-42 report to UWV"_l, u"Meldung der 42. Woche an UWV"},
    Word{"Letter of UWV about the first-year evaluation"_l, u"Schreiben von UWV zur Bewertung des ersten Jahres"},
    Word{"Change the wage for the second year"_l, u"Lohn für das zweite Krankheitsjahr anpassen"},
    Word{"First-year evaluation"_l, u"Bewertung des ersten Jahres"},
    Word{"Start the second track, unless a return within three months is certain"_l,
         u"Zweite Spur (tweede spoor) beginnen, außer wenn die Rückkehr binnen drei Monaten sicher ist"},
    Word{"Letter of UWV about the WIA application"_l, u"Schreiben von UWV zum WIA-Antrag"},
    Word{"Current judgement and medical information"_l, u"Aktuelles Urteil und medizinische Informationen"},
    Word{"Final evaluation of the plan of action"_l, u"Schlussbewertung des Maßnahmenplans"},
    Word{"Give the employee the reintegration report"_l, u"Dem Arbeitnehmer den Wiedereingliederungsbericht geben"},
    Word{"WIA application by the employee"_l, u"WIA-Antrag des Arbeitnehmers"},
    Word{"Receipt and decision of UWV"_l, u"Eingangsbestätigung und Entscheidung von UWV"},
    Word{"UWV tests the reintegration report"_l, u"UWV prüft den Wiedereingliederungsbericht"},
    Word{"End of sick pay and of the dismissal ban"_l, u"Ende der Lohnfortzahlung und des Kündigungsverbots"},
    Word{"Request to UWV to shorten the wage sanction, once what lacked is mended"_l,
         u"Antrag beim UWV auf Verkürzung der Lohnsanktion, wenn das Fehlende behoben ist"},
    Word{"Decision of UWV on the request to shorten the sanction"_l,
         u"Entscheidung des UWV über den Antrag auf Verkürzung"},
    Word{"Objection against the wage sanction"_l, u"Widerspruch gegen die Lohnsanktion"},
    Word{"Employment ends while ill: report and reintegration report to UWV"_l,
         u"Arbeitsverhältnis endet bei Krankheit: Meldung und Wiedereingliederungsbericht an UWV"},
    Word{"Report the recovery to UWV"_l, u"Gesundmeldung an UWV"},
    Word{"Request of maternity leave at UWV; latest start of the leave"_l,
         u"Antrag auf Mutterschaftsurlaub bei UWV; spätester Beginn des Urlaubs"},
    Word{"Employer's part"_l, u"Arbeitgeberteil"},
    Word{"Medical part"_l, u"Medizinischer Teil"},
    Word{"end of employment"_l, u"Ende des Arbeitsverhältnisses"},
    Word{"end of reintegration"_l, u"Ende der Wiedereingliederung"},
    Word{"recovery"_l, u"Genesung"},
    Word{"last change"_l, u"letzte Änderung"},
    Word{"Absence administration"_l, u"Fehlzeitenverwaltung"},
    Word{"Reintegration file"_l, u"Wiedereingliederungsakte"},
    Word{"Self-insurer, Sickness Benefits Act"_l, u"Selbstversicherer, Ziektewet"},
    Word{"Self-insurer, WGA"_l, u"Selbstversicherer, WGA"},
    Word{"Medical file"_l, u"Medizinische Akte"},
    Word{"employer"_l, u"Arbeitgeber"},
    Word{"employee"_l, u"Arbeitnehmer"},
};

} // namespace

std::span<const Word> lawWords()
{
    return words;
}

} // namespace kluis::domain::german
