// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/DossierRowText.h"

#include "core/domain/AbsenceState.h"

namespace kluis::ui {

QString DossierRowText::place(const app::DossierRow& row, bool withEmployer)
{
    if (!withEmployer) {
        return row.department;
    }
    if (row.employer.isEmpty() || row.department.isEmpty()) {
        return row.employer + row.department;
    }
    return row.employer + QStringLiteral(" / ") + row.department;
}

QString DossierRowText::week(const app::DossierRow& row)
{
    return row.week > 0 ? QString::number(row.week) : QString();
}

QString DossierRowText::status(const app::DossierRow& row, const QLocale& locale)
{
    const auto status = domain::absenceStatusFromName(row.status);
    if (!status || *status == domain::AbsenceStatus::None) {
        return {};
    }
    return domain::absenceStatusLabel(*status, domain::languageOf(locale));
}

QString DossierRowText::percentage(const app::DossierRow& row, const QLocale& locale)
{
    if (row.week == 0) {
        return {};
    }
    //: a percentage with its sign
    return tr("%1 %").arg(locale.toString(row.percentage, 'g', 4));
}

QString DossierRowText::waiting(const app::DossierRow& row)
{
    return row.waiting > 0 ? tr("%n changes waiting for the server", nullptr, row.waiting) : QString();
}

QString DossierRowText::absence(const app::DossierRow& row, const QLocale& locale)
{
    const QString label = status(row, locale);
    if (row.week == 0) {
        return label.isEmpty() ? tr("Not absent") : label;
    }
    return tr("%1, week %2, %3 % absent").arg(label).arg(row.week).arg(locale.toString(row.percentage, 'g', 4));
}

} // namespace kluis::ui
