// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <QCoreApplication>

namespace kluis::ui {

/// Under which heading of its tab a field stands. The order inside a section is the catalogue's.
class FieldSections {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::FieldSections)

public:
    enum class Section {
        Plain, ///< no heading of its own
        Person,
        Contact,
        Work,
        Contract,
        Employer,
        Spell,
        Course,
        Circumstances,
        Plans,
        Contacts,
        Outside,
        Limitations,
        Consultation,
        Diagnosis,
        MedicalPapers,
    };

    [[nodiscard]] static Section of(const domain::Field& field);
    [[nodiscard]] static QString title(Section section);
    /// Fields that are shown elsewhere than in a tab's list: notes have a panel of their own.
    [[nodiscard]] static bool isShownElsewhere(const domain::Field& field);

    FieldSections() = delete;
};

} // namespace kluis::ui
