// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SyntheticAbsence.h"

#include "core/domain/Course.h"

namespace kluis::domain::synthetic {

namespace {

/// A made-up case: what belongs together in the doctor's words and in what the employer may know.
struct Case {
    QStringView cas;
    QStringView complaints;
    QStringView findings;
    QStringView treatment;
    QStringView medication;
    QStringView workAdvice;
    QStringView adaptations;
};

constexpr Case cases[] = {
    {u"L101", u"Sinds een week pijn laag in de rug na een verkeerde beweging, niet uitstralend, slaapt slecht.",
     u"Beperkte flexie, Las\u00E8gue negatief, kracht en reflexen normaal.", u"Fysiotherapie, blijven bewegen.",
     u"Paracetamol zo nodig.",
     u"Niet tillen boven 5 kg, niet langer dan een kwartier gebogen; zitten en staan afwisselen. "
     u"Halve dagen aangepast werk is mogelijk.",
     u"Zit-statafel en hulp bij tillen."},
    {u"P611", u"Moe, prikkelbaar, piekert en kan zich niet concentreren sinds drie maanden; slaapt vier uur.",
     u"Vermoeid, labiel affect, geen aanwijzingen voor een depressie.", u"Gesprekken met psycholoog, dagstructuur.",
     u"Geen.",
     u"Geen tijdsdruk en geen conflicten; taken zonder deadline, te beginnen met twee keer twee uur per week.",
     u"Rustige werkplek, vaste contactpersoon."},
    {u"L682", u"Pijn in rechterschouder bij heffen en bij nachtelijk liggen.",
     u"Pijnlijk traject 60-120 graden, Hawkins positief.", u"Oefentherapie, injectie overwogen.", u"Naproxen 500 mg.",
     u"Niet boven schouderhoogte werken, geen repeterend werk met rechts; lichter werk volledig mogelijk.",
     u"Ander werk in de lijn, aanpassing van de reikhoogte."},
    {u"H102", u"Oorsuizen beiderzijds na langdurige blootstelling aan lawaai, slechte concentratie.",
     u"Audiogram met verlies bij 4 kHz.", u"Doorverwezen naar audiologisch centrum.", u"Geen.",
     u"Niet werken boven 80 dB(A); overleg in kleine groepen. Overigens inzetbaar voor het eigen werk.",
     u"Otoplastieken en een stille werkplek."},
    {u"A101", u"Wisselende pijn in handen en knie\u00EBn, ochtendstijfheid een half uur.",
     u"Lichte zwelling van PIP-gewrichten rechts.", u"Onderzoek door reumatoloog loopt.", u"Ibuprofen 400 mg.",
     u"Geen krachtig grijpen, trappen beperkt; halve dagen zittend werk mogelijk.",
     u"Ergonomische muis, werkplek op de begane grond."},
};

constexpr QStringView handovers[] = {
    u"Planning van volgende week overgedragen aan de teamleider; afspraak met leverancier op donderdag verzet.",
    u"Lopende orders staan in het systeem; collega neemt de telefoon over.",
    u"Cli\u00EBntoverleg van maandag wordt waargenomen; sleutels liggen op de afdeling.",
};

QString iso(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

/// Short spells are common and long ones rare.
int spellLength(SyntheticRandom& random)
{
    const int kind = random.below(100);
    if (kind < 45) {
        return random.between(1, 13);
    }
    if (kind < 75) {
        return random.between(14, 55);
    }
    return kind < 93 ? random.between(56, 360) : random.between(361, 700);
}

QString courseText(SyntheticRandom& random, const QDate& first, int days)
{
    Course course;
    int absence = 100;
    int day = 0;
    while (day < days) {
        const auto next = course.with({first.addDays(day), Percentage::fromWhole(absence).value_or(Percentage())});
        if (next) {
            course = *next;
        }
        day += random.between(35, 120);
        absence = absence > 25 && random.chance(60) ? absence - 25 : absence;
    }
    return course.toText();
}

void addEmployersPart(FieldValues& fields, SyntheticRandom& random, const QDate& first, const QDate& today, int days)
{
    fields.insert(u"first_sick_day"_qs, iso(first));
    fields.insert(u"reported_at"_qs, u"%1T08:%2:00"_qs.arg(iso(first)).arg(random.between(10, 59)));
    fields.insert(u"expected_recovery"_qs, iso(today.addDays(random.between(3, 14 + days))));
    fields.insert(u"course"_qs, courseText(random, first, days));
    fields.insert(u"work_handover"_qs, random.pick(std::span<const QStringView>(handovers)).toString());
    fields.insert(u"safety_net_flag"_qs, u"N"_qs);
    fields.insert(u"work_accident_flag"_qs, random.chance(5) ? u"true"_qs : u"false"_qs);
    fields.insert(u"contact_phone"_qs, fields.value(u"phone_private"_qs));
}

void addDoctorsPart(FieldValues& fields, SyntheticRandom& random, const Case& found, const QDate& today, int days)
{
    fields.insert(u"complaints"_qs, found.complaints.toString());
    fields.insert(u"findings"_qs, found.findings.toString());
    fields.insert(u"diagnosis_cas"_qs, found.cas.toString());
    fields.insert(u"treatment"_qs, found.treatment.toString());
    fields.insert(u"medication"_qs, found.medication.toString());
    const QDate seen = today.addDays(-random.between(0, qMin(days - 1, 20)));
    fields.insert(u"consult_note"_qs, u"Spreekuur %1: %2 %3"_qs.arg(iso(seen), found.complaints, found.findings));
    fields.insert(u"work_advice"_qs, found.workAdvice.toString());
    fields.insert(u"adaptations"_qs, found.adaptations.toString());
    fields.insert(u"advised_duration"_qs, iso(today.addDays(random.between(7, 90))));
}

} // namespace

void addRunningSpell(FieldValues& fields, SyntheticRandom& random, const QDate& today)
{
    const int days = spellLength(random);
    addEmployersPart(fields, random, today.addDays(-days), today, days);
    const Case& found = random.pick(std::span<const Case>(cases));
    addDoctorsPart(fields, random, found, today, days);
    if (days > 42) {
        fields.insert(
            u"problem_analysis"_qs,
            u"Mogelijkheden en beperkingen: %1 Terugkeer in eigen werk wordt verwacht."_qs.arg(found.workAdvice));
    }
    if (days > 56) {
        fields.insert(
            u"action_plan"_qs,
            u"Doel: terugkeer in eigen werk. Stappen: opbouw in overleg met de bedrijfsarts, evaluatie iedere "
            "zes weken. Aanpassingen: %1"_qs.arg(found.adaptations));
    }
}

void addEndedSpell(FieldValues& fields, SyntheticRandom& random, const QDate& today)
{
    const int days = spellLength(random);
    const QDate recovered = today.addDays(-random.between(1, 360));
    const QDate first = recovered.addDays(-days);
    fields.insert(u"first_sick_day"_qs, iso(first));
    fields.insert(u"course"_qs, courseText(random, first, days));
    fields.insert(u"recovery_date"_qs, iso(recovered));
    fields.insert(u"recovery_reported_at"_qs, iso(recovered) + u"T09:00:00"_qs);
    fields.insert(u"end_reason"_qs, u"recovered"_qs);
}

} // namespace kluis::domain::synthetic
