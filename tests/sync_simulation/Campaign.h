// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync_simulation/SimulatedPractice.h"
#include "tests/sync_simulation/Step.h"

#include <QString>

namespace kluis::test {

/// Runs worlds, one seed after another, and makes what fails small. One thread, one at a time.
class Campaign {
public:
    struct Outcome {
        QString wrong;       ///< empty: all is well
        qsizetype taken = 0; ///< steps until then
        quint64 operations = 0;
        quint64 conflicts = 0; ///< shown to somebody
        int restoredAway = 0;
        int removals = 0;     ///< values that an employee had removed
        int medicalItems = 0; ///< values of fields that the checks looked into
        bool wasRestored = false;
        QByteArray digest; ///< of everything the server holds in the end, ids among it
    };

    [[nodiscard]] Plan planOf(quint64 seed, int steps);
    [[nodiscard]] Outcome run(const Plan& plan);
    /// The same plan without the steps that are not needed for it to fail.
    [[nodiscard]] Plan shrink(Plan plan);
    /// What a person needs: the seed, what is wrong, and the steps that lead there.
    [[nodiscard]] QString report(const Plan& plan);

private:
    SimulatedPractice m_practice;
};

} // namespace kluis::test
