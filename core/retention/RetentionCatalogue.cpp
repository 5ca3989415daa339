// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionCatalogue.h"

#include <QCoreApplication>

#include <array>

namespace kluis::retention {

namespace {

using L = QLatin1StringView;

constexpr std::array terms{
    Term{.id = L("absence"),
         .part = Part::Employer,
         .months = 24,
         .condition = Condition::Always,
         .reading = {Start::EmploymentEnd,
                     L(QT_TRANSLATE_NOOP("kluis::retention::Reading", "AP, policy rule BWBR0037896, 6.1")),
                     Confidence::Secondary},
         .dutch = u"Verzuimadministratie",
         .english = L("Absence administration")},
    Term{.id = L("reintegration"),
         .part = Part::Employer,
         .months = 24,
         .condition = Condition::Absence,
         .reading = {Start::ReintegrationEnd,
                     L(QT_TRANSLATE_NOOP("kluis::retention::Reading",
                                         "AP, policy rule BWBR0037896, 6.1; no statutory term")),
                     Confidence::Secondary},
         .otherReading = Reading{Start::EmploymentEnd,
                                 L(QT_TRANSLATE_NOOP("kluis::retention::Reading", "practice of absence systems")),
                                 Confidence::Primary},
         .dutch = u"Re-integratiedossier",
         .english = L("Reintegration file")},
    Term{.id = L("erd_zw"),
         .part = Part::Employer,
         .months = 60,
         .condition = Condition::SelfInsurerZw,
         .reading = {Start::EmploymentEnd,
                     L(QT_TRANSLATE_NOOP("kluis::retention::Reading", "practice of absence systems")),
                     Confidence::Primary},
         .otherReading = Reading{Start::Recovery,
                                 L(QT_TRANSLATE_NOOP("kluis::retention::Reading",
                                                     "practice of HR systems; AP says 5 years without a start")),
                                 Confidence::Secondary},
         .dutch = u"Eigenrisicodrager Ziektewet",
         .english = L("Self-insurer, Sickness Benefits Act")},
    Term{.id = L("erd_wga"),
         .part = Part::Employer,
         .months = 120,
         .condition = Condition::SelfInsurerWga,
         .reading = {Start::EmploymentEnd,
                     L(QT_TRANSLATE_NOOP("kluis::retention::Reading", "practice of absence systems")),
                     Confidence::Primary},
         .dutch = u"Eigenrisicodrager WGA",
         .english = L("Self-insurer, WGA")},
    Term{.id = L("medical"),
         .part = Part::Medical,
         .months = 240,
         .condition = Condition::Always,
         .reading = {Start::LastChange,
                     L(QT_TRANSLATE_NOOP("kluis::retention::Reading", "BW 7:454(3), since 1 January 2020")),
                     Confidence::Secondary},
         .dutch = u"Medisch dossier",
         .english = L("Medical file")},
};

} // namespace

QString Reading::sourceText() const
{
    return QCoreApplication::translate("kluis::retention::Reading", source.data());
}

std::span<const Term> RetentionCatalogue::all()
{
    return terms;
}

const Term* RetentionCatalogue::find(QStringView id)
{
    for (const Term& term : terms) {
        if (term.id == id) {
            return &term;
        }
    }
    return nullptr;
}

} // namespace kluis::retention
