// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/UnsentChange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kluis::ui {

/// One change that is not at the server, as people read it. Plain values.
struct OutboxLine {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::OutboxLine)

public:
    OpId id;
    DossierId dossier;
    QString person; ///< whose dossier
    QString what;   ///< field or kind of change
    QString when;
    QString text;         ///< all of the value, to read and copy; empty where it is not here
    QString reason;       ///< why the server refused it; empty while it waits
    QString advice;       ///< what can be done
    bool medical = false; ///< \c text is asked for when the line is chosen
    bool closed = false;
    bool mayOpen = false;
    bool mayTakeBack = false;
    bool mayOfferAgain = false;
    bool mayRewrite = false;
    bool mayHandOn = false;
    QString keptUntil; ///< when a closed one goes; empty: it stays

    [[nodiscard]] static OutboxLine of(const app::UnsentChange& change, const QLocale& locale, const QDateTime& now);
    /// What stands in the list in place of the text.
    [[nodiscard]] QString brief() const;

    friend bool operator==(const OutboxLine&, const OutboxLine&) = default;
};

} // namespace kluis::ui
