// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/audit/ServerEvent.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// What counts as unusual: so many times, by one person, within so long (docs/decisions/0047). What is counted is the
/// program's; the numbers are the operator's. Value type.
struct AlarmRule {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AlarmRule)

public:
    /// Numbers are not stored; names are.
    enum class Kind : quint8 {
        ManyDossiers,  ///< different dossiers opened
        AtNight,       ///< the same, at night
        Refusals,      ///< asked for what they may not have
        OutsideGrants, ///< something done with an employer they have no grant for
        FailedLogins,
        Exports,
        DeviceLogGaps,    ///< a device's own log with something missing
        DeviceLogForged,  ///< … with what it did not write there, or under keys that were begun anew
        DeviceSilent,     ///< nothing came from a device; `minutes` is how long after its lease that is allowed
        UnlawfulRemovals, ///< values gone before their term, as what should never have been recorded
    };
    Kind kind = Kind::ManyDossiers;
    const char* name = ""; ///< "many-dossiers"
    bool isOn = true;
    qint64 most = 0;     ///< so many raise no alarm yet
    qint64 minutes = 60; ///< within
    int fromHour = 0;    ///< AtNight: begin and end of the night, hours of the server's local time
    int untilHour = 0;

    /// What is counted, for people.
    [[nodiscard]] QString meaning() const;
    /// What an event counts as; dossiers count once each.
    struct Hit {
        UserId person;
        DossierId dossier; ///< all zero: each counts for itself
        qint64 time = 0;   ///< Unix milliseconds: the device's where it happened there
    };
    [[nodiscard]] std::optional<Hit> hit(const ServerEvent& event) const;

    /// As the program comes.
    [[nodiscard]] static QList<AlarmRule> presets();
    /// As they are in force.
    [[nodiscard]] static Result<QList<AlarmRule>> all(StoreDatabase& database);
    [[nodiscard]] Result<void> store(StoreDatabase& database) const;

private:
    [[nodiscard]] bool isNight(qint64 time) const;
};

} // namespace kluis::server
