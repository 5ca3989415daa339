// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtGlobal>

namespace kluis::app {

/// Something a sync met that should not happen with an honest server and up-to-date colleagues. Ids only: it may be
/// logged. Value type.
struct SyncNotice {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::SyncNotice)

public:
    enum class Kind : quint8 {
        UnreadableItem,     ///< the server sent a value this role may not read: not stored
        UnknownField,       ///< a field this program does not know: made by a newer one; not stored
        AuthorMayNotWrite,  ///< a medical value by someone whose role may not write that field: ignored
        SealedDoesNotOpen,  ///< a sealed value does not open though its key is here: kept, not shown
        IdentityKeyChanged, ///< a colleague's identity key differs from the one pinned: refused
        BadCertificate,     ///< a device certificate not signed by its user's identity key: refused
        HistoryChanged,     ///< the chain of a dossier does not continue what is held here
        BadSignature,       ///< an operation not signed by its device
        WrongPlace,         ///< an operation of another employer, dossier or cursor than asked for
        PageRefused,        ///< an answer that is not what it should be
        ScopeChanged,       ///< what the person may see changed: some came, or went, or all was fetched anew
        ServerRewound,      ///< the server's past was rewritten
        HistoryForked,      ///< an author had seen operations that the server does not show here
        MedicalLogForked,   ///< an author had seen another medical log than the server shows here
        ConfirmedThenGone,  ///< an edit of ours that the server took over does not come back: it is sent again
        DocumentWaits,      ///< the server has no room for a document, or a problem with it: it stays here
        DocumentNotFetched, ///< a pinned document could not be had, or was another one
        LostEditsOffered, ///< the server lost own edits that it had shown before, as by a restore: they are sent again
        MedicalLogReturned,  ///< it lost entries of the medical log, which this device gave back
        CacheHealed,         ///< what was held here was not what the server says: fetched again
        AuditLogChanged,     ///< the server's audit log does not begin with what this device had seen of it
        AuditLogForged,      ///< a checkpoint of it is not signed by the server, or of another chain
        AuditLogRestored,    ///< it begins anew, as after a restore
        AuditLogUnconfirmed, ///< the privacy officer has not said that it was one, so it is not countersigned
        DeviceLogParted,     ///< what this device logged did not follow on what the server has: it goes on behind that
    };
    Kind kind = Kind::PageRefused;
    TenantId tenant;
    DossierId dossier; ///< all zero where none is concerned

    /// What the person is told of those that did not end the sync with an error of their own: each sentence once.
    [[nodiscard]] static QStringList warnings(const QList<SyncNotice>& notices);
    /// What the person should know and need not worry about. \p clockOffset: milliseconds the server's clock is ahead.
    [[nodiscard]] static QStringList notes(const QList<SyncNotice>& notices, qint64 clockOffset);

    /// The kind's name in logs: a word that no release changes.
    [[nodiscard]] static QString name(Kind kind);
    /// Of those that the person is told of, each once.
    [[nodiscard]] static QString names(const QList<SyncNotice>& notices);

private:
    /// Empty for a kind that an error, or nothing at all, is told of.
    [[nodiscard]] static QString sentence(Kind kind);
};

} // namespace kluis::app
