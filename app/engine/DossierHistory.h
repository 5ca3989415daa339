// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

namespace kluis::app {

/// A field got a value, or was to get one.
struct DossierChange {
    enum class State : quint8 {
        Past,      ///< something else stands there now
        Present,   ///< stands there now
        Waiting,   ///< stands here, not yet at the server
        Undecided, ///< one's own, beside somebody else's that stands there until a person decides
        Refused,   ///< the server did not take it
    };

    QString fieldId;
    QString value;        ///< canonical; empty: it was emptied
    QString before;       ///< what stood there until then; empty where nothing did, or nobody knows
    quint64 revision = 0; ///< 0: none from the server
    QString author;
    qint64 at = 0;        ///< milliseconds since 1970 UTC by the author's device
    bool isFirst = false; ///< nothing is known from before
    State state = State::Past;
    protocol::AskedChange asked = {}; ///< why, where the employee asked for it
    QString reason;                   ///< of Refused: why, a key of protocol/RejectReason.h

    friend bool operator==(const DossierChange&, const DossierChange&) = default;
};

/// `past`, `present`, `waiting`, `undecided`, `refused`, as in JSON.
[[nodiscard]] constexpr QLatin1StringView changeStateName(DossierChange::State state)
{
    constexpr const char* names[] = {"past", "present", "waiting", "undecided", "refused"};
    return QLatin1StringView(names[std::size_t(state)]);
}

/// What of a history is asked for; empty: everything.
struct HistoryFilter {
    QString fieldId;
    QString author;
};

/// Every value of every field of a dossier, as a role may see it, with who gave it and when: the window, the command line
/// and the file say what this says. Pure functions; any thread.
class DossierHistory {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DossierHistory)

public:
    /// Newest first. \p view must have been read with its history; \p beside: what never stood in a field
    /// (Vault::history()).
    [[nodiscard]] static QList<DossierChange> of(const DossierView& view, QList<DossierChange> beside = {});
    [[nodiscard]] static QList<DossierChange> filtered(QList<DossierChange> changes, const HistoryFilter& filter);
    /// As people read it; masked where it is for \p role.
    [[nodiscard]] static QString shown(const QString& fieldId, const QString& value, domain::Role role,
                                       const QLocale& locale);
    /// "waits for a decision", "refused: …"; empty for what is past.
    [[nodiscard]] static QString stateText(const DossierChange& change);
    /// "removed at the employee's request …"; empty where nobody asked.
    [[nodiscard]] static QString askedText(const protocol::AskedChange& asked);
    /// As separated values for a spreadsheet, times in UTC.
    [[nodiscard]] static QByteArray toCsv(const QList<DossierChange>& changes, domain::Role role,
                                          const QLocale& locale);

    DossierHistory() = delete;

private:
    [[nodiscard]] static QString placeText(const DossierChange& change);
};

} // namespace kluis::app
