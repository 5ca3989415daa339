// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/SyncNotice.h"

#include "core/protocol/Limits.h"

#include <algorithm>

namespace kluis::app {

QStringList SyncNotice::warnings(const QList<SyncNotice>& notices)
{
    QStringList sentences;
    for (const SyncNotice& notice : notices) {
        const QString said = sentence(notice.kind);
        if (!said.isEmpty() && !sentences.contains(said)) {
            sentences.append(said);
        }
    }
    return sentences;
}

QStringList SyncNotice::notes(const QList<SyncNotice>& notices, qint64 clockOffset)
{
    QStringList sentences;
    if (std::any_of(notices.begin(), notices.end(),
                    [](const SyncNotice& notice) { return notice.kind == Kind::ScopeChanged; })) {
        sentences.append(
            tr("What you may see changed, or this computer was away for long. Some dossiers or fields may be "
               "new, others gone."));
    }
    constexpr qint64 second = 1000; // milliseconds
    if (qAbs(clockOffset) > protocol::limits::clockToldSeconds * second) {
        sentences.append(tr("This computer's clock differs by %n second(s) from the server's. Set it right: from two "
                            "minutes on the server does not believe it.",
                            nullptr, int(qAbs(clockOffset) / second)));
    }
    return sentences;
}

QString SyncNotice::sentence(Kind kind)
{
    switch (kind) {
    case Kind::UnreadableItem:
        return tr("The server sent something that your role may not read. It was not kept. Tell your administrator.");
    case Kind::UnknownField:
        return tr("A colleague's newer program wrote something that this one does not know. Update this program.");
    case Kind::AuthorMayNotWrite:
        return tr("A medical value came from somebody whose role may not write it. It is not shown. Tell a lead of the "
                  "medical group.");
    case Kind::SealedDoesNotOpen:
        return tr("A medical value does not open: it was damaged or put in another place. It is not shown. Tell your "
                  "administrator and a lead of the medical group.");
    case Kind::IdentityKeyChanged:
        return tr("The server gave another key for a colleague than before. It was not taken over, and nothing signed "
                  "with it is believed. Compare fingerprints with your colleagues, and tell your administrator.");
    case Kind::BadCertificate:
        return tr(
            "The server named a colleague's computer that the colleague's key does not vouch for. Nothing from it "
            "is believed. Tell your administrator.");
    case Kind::BadSignature: // of what stands at the server in the place of an edit; in a page it is an error
        return tr("The server showed a value that is not signed by who it says. It was not taken over. Tell your "
                  "administrator.");
    case Kind::ConfirmedThenGone:
        return tr(
            "The server confirmed a change of yours and does not show it now. It is kept here and sent again. Tell "
            "your administrator.");
    case Kind::DocumentWaits:
        return tr("A document could not be sent: the server has no room for it, or a problem of its own. It is kept "
                  "here and tried again. Tell your administrator when it stays so.");
    case Kind::DocumentNotFetched:
        return tr(
            "A document that is to be kept on this computer could not be fetched, or was not the one that was put "
            "there. Tell your administrator.");
    case Kind::LostEditsOffered:
        return tr("The server had lost changes that you made before, as when an old backup is put back. They were kept "
                  "here and are sent again. Tell your administrator.");
    case Kind::MedicalLogReturned:
        return tr("The server had lost the last entries of the medical group's history, as when an old backup is put "
                  "back. This computer had them, checked them and gave them back. Tell a lead of the medical group.");
    case Kind::CacheHealed:
        return tr("Some dossiers here were not what the server holds. They were fetched again. Changes, By others "
                  "lists what changed.");
    case Kind::DeviceLogParted:
        return tr("This computer or the server went back to an earlier state. Both know it now. Look through your last "
                  "changes: what was written here and not sent before that may be missing.");
    case Kind::AuditLogChanged:
        return tr("The server's audit log is not the one that this computer saw before: entries were changed or taken "
                  "away. Tell the data-protection officer and your administrator.");
    case Kind::AuditLogForged:
        return tr("The server gave a state of its audit log that it did not sign. It was not taken over. Tell the "
                  "data-protection officer and your administrator.");
    case Kind::AuditLogRestored:
        return tr("The server's audit log went back to an earlier state, as when an old backup is put back. What this "
                  "computer knew of it before is kept. Tell the data-protection officer.");
    case Kind::AuditLogUnconfirmed:
        return tr(
            "The server's audit log begins anew and is not countersigned until you say that a backup was put back. "
            "Ask who runs the server, then: kluis audit restored --confirm");
    case Kind::HistoryChanged:
    case Kind::WrongPlace:
    case Kind::PageRefused:
    case Kind::ScopeChanged:
    case Kind::ServerRewound:
    case Kind::HistoryForked:
    case Kind::MedicalLogForked:
        break;
    }
    return {};
}

QString SyncNotice::names(const QList<SyncNotice>& notices)
{
    QStringList all;
    for (const SyncNotice& notice : notices) {
        if (!sentence(notice.kind).isEmpty() && !all.contains(name(notice.kind))) {
            all.append(name(notice.kind));
        }
    }
    return all.join(u' ');
}

QString SyncNotice::name(Kind kind)
{
    switch (kind) {
    case Kind::UnreadableItem:
        return QStringLiteral("unreadable-item");
    case Kind::UnknownField:
        return QStringLiteral("unknown-field");
    case Kind::AuthorMayNotWrite:
        return QStringLiteral("author-may-not-write");
    case Kind::SealedDoesNotOpen:
        return QStringLiteral("sealed-does-not-open");
    case Kind::IdentityKeyChanged:
        return QStringLiteral("identity-key-changed");
    case Kind::BadCertificate:
        return QStringLiteral("bad-certificate");
    case Kind::HistoryChanged:
        return QStringLiteral("history-changed");
    case Kind::BadSignature:
        return QStringLiteral("bad-signature");
    case Kind::WrongPlace:
        return QStringLiteral("wrong-place");
    case Kind::PageRefused:
        return QStringLiteral("page-refused");
    case Kind::ScopeChanged:
        return QStringLiteral("scope-changed");
    case Kind::ServerRewound:
        return QStringLiteral("server-rewound");
    case Kind::HistoryForked:
        return QStringLiteral("history-forked");
    case Kind::MedicalLogForked:
        return QStringLiteral("medical-log-forked");
    case Kind::ConfirmedThenGone:
        return QStringLiteral("confirmed-then-gone");
    case Kind::DocumentWaits:
        return QStringLiteral("document-waits");
    case Kind::DocumentNotFetched:
        return QStringLiteral("document-not-fetched");
    case Kind::LostEditsOffered:
        return QStringLiteral("lost-edits-offered");
    case Kind::MedicalLogReturned:
        return QStringLiteral("medical-log-returned");
    case Kind::CacheHealed:
        return QStringLiteral("cache-healed");
    case Kind::AuditLogChanged:
        return QStringLiteral("audit-log-changed");
    case Kind::AuditLogForged:
        return QStringLiteral("audit-log-forged");
    case Kind::AuditLogRestored:
        return QStringLiteral("audit-log-restored");
    case Kind::AuditLogUnconfirmed:
        return QStringLiteral("audit-log-unconfirmed");
    case Kind::DeviceLogParted:
        return QStringLiteral("device-log-parted");
    }
    return {};
}

} // namespace kluis::app
