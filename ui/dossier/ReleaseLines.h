// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/Field.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// What stands under a value about its release to one role.
struct ReleaseLine {
    domain::Role reader = domain::Role::Hr;
    QString name;          ///< the role's
    QString state;         ///< who released it when and why, or took it back; empty: nobody did
    QString warning;       ///< that it says something else than the value by now; mostly empty
    bool released = false; ///< that role reads something

    friend bool operator==(const ReleaseLine&, const ReleaseLine&) = default;
};

/// A value that may be released in one go with the one it stands under.
struct ReleasableValue {
    const domain::Field* field = nullptr;
    QString value; ///< canonical

    friend bool operator==(const ReleasableValue&, const ReleasableValue&) = default;
};

/// The releases of one field, as a role sees them: whoever reads the value sees to whom it was released; to whom it was
/// released sees by whom and why.
struct ReleaseLines {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::ReleaseLines)

public:
    QList<ReleaseLine> lines;        ///< one a role it can be released to; of the role's own copy that one
    bool mayRelease = false;         ///< the doctor
    bool needsConsent = false;       ///< of the employee
    QString hint;                    ///< what the reason is to say; mostly empty
    QList<ReleasableValue> together; ///< the other parts of the same list that are filled in

    /// Of \p field, which is no copy itself; nothing where it is never released.
    [[nodiscard]] static ReleaseLines of(const domain::Field& field, const app::DossierView& view, domain::Role role,
                                         const QLocale& locale, const QDateTime& now);
    /// Of the copy that the role reads.
    [[nodiscard]] static ReleaseLines ofCopy(const domain::Field& copy, const app::DossierView& view,
                                             const QLocale& locale, const QDateTime& now);

    friend bool operator==(const ReleaseLines&, const ReleaseLines&) = default;
};

} // namespace kluis::ui
