// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/Field.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// What stands under a value about its draft, for the doctor and the assistant alone.
struct DraftLines {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::DraftLines)

public:
    bool isOffered = false; ///< the role prepares drafts of the value, or decides about them
    bool mayPut = false;    ///< the assistant
    bool mayDecide = false; ///< the doctor, of one that waits
    bool mayTakeBack = false;
    QString state;   ///< whose it is and since when, or what became of it; empty: there is none
    QString warning; ///< that the value was changed since; mostly empty
    QString value;   ///< canonical, of one that waits or came back

    [[nodiscard]] static DraftLines of(const domain::Field& field, const app::DossierView& view, domain::Role role,
                                       const QLocale& locale, const QDateTime& now);

    friend bool operator==(const DraftLines&, const DraftLines&) = default;
};

} // namespace kluis::ui
