// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync_simulation/SimulatedWorld.h"

namespace kluis::test {

/// What must hold once everything was mended and everybody has synchronised. Each says what is wrong, or nothing.
class EndCheck {
public:
    explicit EndCheck(SimulatedWorld& world) : m_world(world) {}

    [[nodiscard]] QString all();
    /// Edits a restore took that nobody holds any more.
    [[nodiscard]] int restoredAway() const { return m_restoredAway; }
    /// Medical values that the checks could look into.
    [[nodiscard]] int openedItems() const { return m_openedItems; }
    /// Values that an employee had removed.
    [[nodiscard]] int removals() const { return m_removals; }

private:
    [[nodiscard]] QString soundness();
    [[nodiscard]] QString emptyOutboxes();
    [[nodiscard]] QString everyEventIsLogged();
    [[nodiscard]] QString nothingOfRevokedComputers();
    [[nodiscard]] QString noEditLostOrDoubled();
    [[nodiscard]] QString everyCacheIsWhatTheServerSays();
    [[nodiscard]] QString everyMedicalCacheIsWhatItsKeysOpen();
    [[nodiscard]] QString nobodyWasOverwrittenUnseen();
    [[nodiscard]] QString nobodysValueWentBack();
    [[nodiscard]] QString whatWasRemovedIsNowhere();
    [[nodiscard]] QString everyQuestionIsShown();
    [[nodiscard]] QString everyRefusalIsExplained();
    [[nodiscard]] QString ofOne(qsizetype index);
    [[nodiscard]] QString told(const LedgerEdit& edit) const;
    [[nodiscard]] bool mayBeUnderClosed(const LedgerEdit& edit) const;
    [[nodiscard]] bool waitsForAPerson(const LedgerEdit& edit) const;
    [[nodiscard]] bool mayBeLostToRestore(const LedgerEdit& edit);

    SimulatedWorld& m_world;
    int m_restoredAway = 0;
    int m_openedItems = 0;
    int m_removals = 0;
};

} // namespace kluis::test
