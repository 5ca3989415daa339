// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Category.h"
#include "core/domain/Role.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace kluis::test {

/// One edit somebody asked a client for. Its value is like no other's, which is how it is found again.
struct LedgerEdit {
    int who = 0;
    DossierId dossier;
    TenantId tenant;
    QString field;
    QString value;
    domain::Category category = domain::Category::Administrative;
    bool isNote = false;
    bool isOwnNote = false;
    bool isAcknowledged = false; ///< the client said it is kept
    bool isUncertain = false;    ///< the power failed while it was being written
    bool isTakenBack = false;    ///< by the person, before the server had it
    bool wasRestoredAway = false;
    /// Since it was made there was a moment when its author had no right to it: what is kept for a restore goes then.
    bool wasOutOfSight = false;
    domain::Role madeAs = domain::Role::Hr;
    QStringList seen; ///< what the person saw in the field, its conflict included, when making it
};

/// The model beside the engine: who was told that which edit is safe. Value type.
class Ledger {
public:
    void add(const LedgerEdit& edit) { m_edits.append(edit); }
    [[nodiscard]] QList<LedgerEdit>& edits() { return m_edits; }
    [[nodiscard]] const QList<LedgerEdit>& edits() const { return m_edits; }
    /// A text for the field that no edit had before.
    [[nodiscard]] QString freshValue(const QString& field);
    /// Somebody began to have removed what that field says, which he saw, and what it said before.
    void noteRemoval(int who, const DossierId& dossier, const QString& field, const QString& seen)
    {
        m_removals.append({who, dossier, field, seen, m_edits.size()});
    }
    [[nodiscard]] bool mayBeRemoved(const LedgerEdit& edit) const;
    /// The person took it back; with \p isUncertain the power failed meanwhile.
    void takeBack(int who, const DossierId& dossier, const QString& field, const QString& value, bool isUncertain);
    /// Whether the same person set the field again later, and so gave the edit up.
    [[nodiscard]] bool isSuperseded(qsizetype index) const;
    /// Whether somebody else had written this value before, and then set the field again: who decided for it wrote nothing.
    [[nodiscard]] bool isGivenUpByItsMaker(qsizetype index) const;
    /// The edit that first wrote this value: another's, where somebody decided for it; else the edit itself.
    [[nodiscard]] const LedgerEdit& firstOf(qsizetype index) const;
    /// The first edit after \p after by which the same person wrote the same value in the same field; -1: none.
    [[nodiscard]] qsizetype nextOf(qsizetype index, qsizetype after) const;
    /// Whether that person ever wrote the value.
    [[nodiscard]] bool has(int who, const QString& value) const;
    /// Whether that person had seen the value in that field when making an edit up to \p index.
    [[nodiscard]] bool hadSeen(qsizetype index, const QString& value) const;

private:
    struct Removal {
        int who = 0;
        DossierId dossier;
        QString field;
        QString seen;
        qsizetype before = 0; ///< the edit that was made next, by whomever
    };

    QList<LedgerEdit> m_edits;
    QList<Removal> m_removals;
    int m_last = 0;
};

} // namespace kluis::test
