// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/FieldSections.h"

#include <QHash>

namespace kluis::ui {

namespace {

using Section = FieldSections::Section;

const QHash<QString, Section>& sections()
{
    static const QHash<QString, Section> all = [] {
        QHash<QString, Section> made;
        const auto put = [&made](Section section, const char* ids) {
            const auto list = QString::fromLatin1(ids).split(u' ');
            for (const auto& id : list) {
                made.insert(id, section);
            }
        };
        put(Section::Person, "personnel_no bsn last_name prefix partner_name name_use initials given_name birth_date "
                             "gender death_date");
        put(Section::Contact, "home_address phone_private email_private phone_work email_work emergency_note");
        put(Section::Work, "org_unit cost_centre manager_uid job_title job_code job_load_profile");
        put(Section::Contract,
            "employee_uid employment_id employment_start employment_end employment_end_reason contract_kind "
            "contract_hours norm_hours part_time_factor wage_pct waiting_days");
        put(Section::Employer, "employer_id employer_name kvk_no payroll_tax_no erd_zw erd_wga");
        put(Section::Spell, "spell_id spell_seq reported_at reported_by first_sick_day expected_recovery recovery_date "
                            "recovery_reported_at end_reason report_withdrawn linked_spell_id past_spells");
        put(Section::Course, "course therapeutic_pct worked_hours wage_value");
        put(Section::Circumstances, "nursing_address contact_phone work_handover safety_net_flag work_accident_flag "
                                    "third_party_flag leave_wazo leave_days leave_counts no_risk_flag");
        put(Section::Contacts, "case_manager_uid doctor_uid appointment question_to_doctor feedback_letter");
        put(Section::Plans, "problem_analysis action_plan evaluation_6w first_year_eval final_eval current_judgement "
                            "reintegration_report intervention");
        put(Section::Outside, "uwv_message wia_status wage_sanction expert_opinion");
        put(Section::Limitations, "fml_personal fml_social fml_environment fml_dynamic fml_static fml_hours "
                                  "fml_valid_from fml_personal_hr fml_personal_cm fml_social_hr "
                                  "fml_social_cm fml_environment_hr fml_environment_cm fml_dynamic_hr fml_dynamic_cm "
                                  "fml_static_hr fml_static_cm fml_hours_hr fml_hours_cm");
        put(Section::Consultation, "complaints history findings treatment medication");
        put(Section::Diagnosis, "diagnosis_cas cause_cvo work_related_pct prognosis_medical treating_physician");
        put(Section::MedicalPapers, "correspondence consent safety_net_category nursing_place_kind preventive_consult "
                                    "pmo_result occ_disease_report wia_medical_info medical_attachment "
                                    "intervention_kind");
        return made;
    }();
    return all;
}

} // namespace

FieldSections::Section FieldSections::of(const domain::Field& field)
{
    return sections().value(field.id(), Section::Plain);
}

QString FieldSections::title(Section section)
{
    switch (section) {
    case Section::Plain:
        return {};
    case Section::Person:
        return tr("Person");
    case Section::Contact:
        return tr("How to reach");
    case Section::Work:
        return tr("Work");
    case Section::Contract:
        return tr("Employment");
    case Section::Employer:
        return tr("Employer");
    case Section::Spell:
        return tr("Report");
    case Section::Course:
        return tr("Course");
    case Section::Circumstances:
        return tr("Circumstances");
    case Section::Plans:
        return tr("Plans and evaluations");
    case Section::Contacts:
        return tr("Contact");
    case Section::Outside:
        return tr("UWV and others");
    case Section::Limitations:
        return tr("List of functional possibilities (FML)");
    case Section::Consultation:
        return tr("Consultation");
    case Section::Diagnosis:
        return tr("Diagnosis");
    case Section::MedicalPapers:
        return tr("Papers and other facts");
    }
    return {};
}

bool FieldSections::isShownElsewhere(const domain::Field& field)
{
    const auto id = field.id();
    return id == QLatin1String("process_note") || id == QLatin1String("consult_note") ||
           id == QLatin1String("working_note") || id == QLatin1String("task") ||
           id == QLatin1String("duties_off") || // the calendar shows it
           field.has(domain::ByDraft) ||        // beside the value that it is of
           id == QLatin1String("fml_released"); // said under each part of the list, by whom and to whom
}

} // namespace kluis::ui
