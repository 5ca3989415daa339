// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"
#include "server/retention/DestroyAgain.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace kluis::server {

/// What a restore does with the ledger of destructions, and what it says about it (docs/decisions/0072). Nothing that is
/// the matter with the ledger ends the restore, and nothing of it goes unsaid. One thread.
class RestoredLedger {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::RestoredLedger)

public:
    [[nodiscard]] static QCommandLineOption option();

    /// \p folder: the operator's choice; empty: where the server wrote it, or beside \p backup, which may be empty too.
    RestoredLedger(QString folder, QString backup, const Clock& clock)
        : m_chosen(std::move(folder)), m_backup(std::move(backup)), m_clock(clock)
    {
    }

    /// Reads the ledger and destroys again what it names.
    void carryOut(const DataFolder& data);
    /// The time of the newest entry that was read, Unix milliseconds; 0 for none.
    [[nodiscard]] qint64 until() const { return m_until; }
    /// \p madeAt: of the backup, in words; empty where it is not known.
    void addTo(CommandOutput& output, const QString& madeAt) const;

private:
    enum class State {
        Nowhere, ///< no folder is known
        Missing,
        Unreadable,
        Damaged,
        Elsewhere, ///< whole, and not where it was looked for first: it may be an older one
        Whole
    };
    [[nodiscard]] static QString nameOf(State state);
    void addState(QStringList& remarks, const QString& madeAt) const;
    void addCounts(QStringList& remarks) const;

    QString m_chosen;
    QString m_backup;
    const Clock& m_clock;
    State m_state = State::Nowhere;
    QStringList m_looked; ///< folders, in order; the last is the one that was read
    QStringList m_away;   ///< of them, those before the one that was read
    QString m_why;        ///< it could not be read
    int m_breaks = 0;
    int m_strangeLines = 0;
    bool m_isCutOff = false;
    qint64 m_until = 0;
    DestroyAgain::Counts m_counts;
};

} // namespace kluis::server
