// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace kluis::test {

/// Two years of one made-up employee, as the story tells it: what the programs are told of it is one thing, what must come
/// of it is worked out from this alone (YearReference). Nothing here knows how the programs count.
struct YearLife {
    struct Step {
        QDate from;
        int percentage = 100; ///< absent from this day on
    };
    struct Illness {
        QDate first;
        QDate recovered; ///< first day at work again; invalid: never reported
        std::vector<Step> steps;
    };
    struct Leave {
        QDate due;
        QDate start; ///< invalid: none
        QDate end;   ///< the last day
    };

    QString number;
    QString department;
    QString laterDepartment; ///< empty: no move
    QDate moved;             ///< when to laterDepartment
    QDate born{1980, 6, 15};
    int hours = 40; ///< a week, of 40
    QDate employed{2020, 1, 1};
    QDate left; ///< the last day; invalid: still there
    std::vector<Illness> illnesses;
    Leave leave;

    /// Today's: figures are given by it (docs/decisions/0045).
    [[nodiscard]] QString place() const { return laterDepartment.isEmpty() ? department : laterDepartment; }
};

} // namespace kluis::test
