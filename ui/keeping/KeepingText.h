// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeepingState.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace kluis::ui {

/// Terms, holds and destructions as people read them. Any thread.
class KeepingText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::KeepingText)

public:
    /// Whether a part may be destroyed, and why not yet: "May be destroyed since 1-2-2024".
    [[nodiscard]] static QString why(const app::KeptPart& kept, const retention::Review& review, const QLocale& locale);
    /// One term worked out, a cell each: what it is, the day it runs from, the last day, who says so.
    [[nodiscard]] static QStringList term(const retention::TermLine& line, const retention::Policy& policy,
                                          const QLocale& locale);
    /// The categories that go with a part: "Absence, process, governance".
    [[nodiscard]] static QString categories(retention::Part part, bool whole, const QLocale& locale);
    [[nodiscard]] static QString part(quint8 part, const QLocale& locale);
    /// Why a part may go: its term is over, or the employee asked for it.
    [[nodiscard]] static QString basis(bool byRequest);
    [[nodiscard]] static QString state(const protocol::DestructionReport& report);
    /// What a proposal would take, and what became of it; several sentences.
    [[nodiscard]] static QString detail(const app::DestructionLine& line, const QLocale& locale);

    KeepingText() = delete;
};

} // namespace kluis::ui
