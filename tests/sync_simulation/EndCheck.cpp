// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/EndCheck.h"

#include "tests/support/OpenConflicts.h"
#include "tests/sync_simulation/OrGiveUp.h"

#include <QMap>

#include <algorithm>

namespace kluis::test {

using domain::Category;
using protocol::OperationKind;

namespace {

constexpr int fieldKind = 1; // app::RecordKind

/// A cache's present values, or what it should hold, in one order.
using Values = QMap<QByteArray, QString>;

QByteArray nameOf(const DossierId& dossier, int kind, const QByteArray& record)
{
    return dossier.bytes().toHex().left(8) + '/' + QByteArray::number(kind) + '/' +
           (record.size() == 16 ? record.toHex().left(8) : record);
}

QString difference(const Values& expected, const Values& held)
{
    for (auto value = expected.cbegin(); value != expected.cend(); ++value) {
        if (held.value(value.key(), QStringLiteral("<missing>")) != value.value()) {
            return QStringLiteral("%1 should be %2 and is %3")
                .arg(QString::fromLatin1(value.key()), value.value(),
                     held.value(value.key(), QStringLiteral("<missing>")));
        }
    }
    for (auto value = held.cbegin(); value != held.cend(); ++value) {
        if (!expected.contains(value.key())) {
            return QStringLiteral("%1 should not be there: %2").arg(QString::fromLatin1(value.key()), value.value());
        }
    }
    return {};
}

} // namespace

QString EndCheck::all()
{
    for (auto check :
         {&EndCheck::soundness, &EndCheck::emptyOutboxes, &EndCheck::everyEventIsLogged,
          &EndCheck::nothingOfRevokedComputers, &EndCheck::noEditLostOrDoubled,
          &EndCheck::everyCacheIsWhatTheServerSays, &EndCheck::everyMedicalCacheIsWhatItsKeysOpen,
          &EndCheck::nobodyWasOverwrittenUnseen, &EndCheck::nobodysValueWentBack, &EndCheck::whatWasRemovedIsNowhere,
          &EndCheck::everyQuestionIsShown, &EndCheck::everyRefusalIsExplained}) {
        if (auto wrong = (this->*check)(); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

QString EndCheck::soundness()
{
    for (const int who : m_world.present()) {
        if (!m_world.practice().client(who).vault().database().integrityCheck()) {
            return QStringLiteral("a vault is damaged");
        }
    }
    if (!m_world.practice().server().isSound()) {
        return QStringLiteral("the server's store is damaged");
    }
    // Read anew, past everything noted on the way: what the server once held it holds still.
    ServerTruth anew;
    anew.follow(m_world.practice().server().store(), m_world.practice().tenants());
    return anew.length() == m_world.truth().length()
               ? QString()
               : QStringLiteral("the server lost what it had committed: %1 items of %2")
                     .arg(anew.length())
                     .arg(m_world.truth().length());
}

/// What a device logged is at the server to its last event: each follows on the one before. What a restore lost comes back
/// with the device's next event, which may be still to come.
QString EndCheck::everyEventIsLogged()
{
    for (const int who : m_world.present()) {
        auto& client = m_world.practice().client(who);
        const auto here = CacheRows::lastEvent(client.vault().database());
        const auto there = m_world.practice().server().lastEventOf(client.device());
        if (!m_world.isEstranged(who) && here != there && !(m_world.wasRestored() && there.number < here.number)) {
            return QStringLiteral("%1 logged %2 events and the server has %3, or others")
                .arg(client.person().login)
                .arg(here.number)
                .arg(there.number);
        }
    }
    return {};
}

QString EndCheck::nothingOfRevokedComputers()
{
    return m_world.takenOfRevoked();
}

QString EndCheck::emptyOutboxes()
{
    for (const int who : m_world.present()) {
        auto& client = m_world.practice().client(who);
        const auto counts = client.vault().counts();
        const int confirmed = CacheRows::confirmed(client.vault().database());
        if (!m_world.isEstranged(who) && (!counts || counts->outbox != 0 || confirmed != 0 || counts->audit != 0)) {
            return QStringLiteral("%1 still waits: %2 to send, %3 confirmed, %4 audit")
                       .arg(client.person().login)
                       .arg(counts ? counts->outbox : 0)
                       .arg(confirmed)
                       .arg(counts ? counts->audit : 0) +
                   CacheRows::outbox(client.vault().database());
        }
    }
    return {};
}

/// Every client against the server's streams and the rights: so all with the same scope hold the same.
QString EndCheck::everyCacheIsWhatTheServerSays()
{
    for (const int who : m_world.present()) {
        if (m_world.isEstranged(who)) {
            continue;
        }
        auto& client = m_world.practice().client(who);
        const ScopeModel& scope = m_world.scopes(who).now();
        Values expected;
        for (const AcceptedItem& item : m_world.truth().items()) {
            const int kind = item.kind == OperationKind::Dossier ? fieldKind : int(item.kind);
            if (item.category != Category::Medical &&
                scope.covers(item.tenant, m_world.truth().departmentOf(item.dossier)) &&
                scope.mayRead(item.field, item.category, kind)) {
                expected.insert(nameOf(item.dossier, kind, item.record), item.value);
            }
        }
        Values held;
        for (const CacheRow& row : CacheRows::of(client.vault().database())) {
            if (!row.isPast && row.category != Category::Medical && scope.mayRead(row.field, row.category, row.kind)) {
                held.insert(nameOf(row.dossier, row.kind, row.record), row.value);
            }
        }
        if (auto wrong = difference(expected, held); !wrong.isEmpty()) {
            return client.person().login + QStringLiteral("'s cache: ") + wrong;
        }
    }
    return {};
}

/// What of the medical values a person can open, by the log and the keys of now, is in his cache as the server has it last;
/// and so far as he can't, nothing.
QString EndCheck::everyMedicalCacheIsWhatItsKeysOpen()
{
    for (const int who : m_world.present()) {
        auto& client = m_world.practice().client(who);
        const ScopeModel& scope = m_world.scopes(who).now();
        if (!domain::isMedical(client.identity().role) || m_world.isEstranged(who)) {
            continue;
        }
        Values expected;
        QSet<QByteArray> removed; // by something that he can't open
        for (const AcceptedItem& item : m_world.truth().items()) {
            const QByteArray name = nameOf(item.dossier, int(item.kind), item.record);
            const bool isContent = item.category == Category::Medical && item.kind != OperationKind::ContentKey;
            const bool isMine = item.kind != OperationKind::OwnNote || item.author == client.user();
            const bool isInGroup = item.kind == OperationKind::OwnNote || scope.opens(item.tenant, item.dossier);
            if (isContent && isMine && isInGroup &&
                scope.covers(item.tenant, m_world.truth().departmentOf(item.dossier)) &&
                m_world.eye().opensFor(client, item)) {
                expected.insert(name, item.value);
                removed.remove(name);
                ++m_openedItems;
            } else if (item.isRemoval) {
                expected.remove(name);
                removed.insert(name);
            }
        }
        Values held;
        for (const CacheRow& row : CacheRows::of(client.vault().database())) {
            const QByteArray name = nameOf(row.dossier, row.kind, row.record);
            const bool isOnlyRemoved = removed.contains(name) && row.value.isEmpty(); // of what he once had
            if (!row.isPast && row.category == Category::Medical && !isOnlyRemoved) {
                held.insert(name, row.value);
            }
        }
        if (auto wrong = difference(expected, held); !wrong.isEmpty()) {
            return client.person().login + QStringLiteral("'s medical cache: ") + wrong;
        }
    }
    return {};
}

/// What a value took the place of had been seen by whoever wrote it.
QString EndCheck::nobodyWasOverwrittenUnseen()
{
    QMap<QByteArray, AcceptedItem> latest;
    for (const AcceptedItem& item : m_world.truth().items()) {
        if (item.kind == OperationKind::Entry || item.kind == OperationKind::OwnNote || item.isRenewal) {
            continue;
        }
        const QByteArray name = nameOf(item.dossier, fieldKind, item.record);
        if (item.category == Category::Medical && !item.isOpened) {
            latest.remove(name); // nobody reads what stood there
            continue;
        }
        const AcceptedItem before = latest.value(name);
        latest.insert(name, item);
        const qsizetype made = m_world.lastEditOf(item);
        if (made >= 0 && before.revision > 0 && before.place.device != item.place.device &&
            !m_world.ledger().hadSeen(made, before.value)) {
            const LedgerEdit& edit = m_world.ledger().edits()[made];
            return told(edit) + QStringLiteral(" overwrote '%1', which nobody showed").arg(before.value);
        }
    }
    return {};
}

/// What somebody wrote in a field stands there in the order in which he wrote it: an earlier value that is offered again never
/// takes the place of a later one of the same hand.
QString EndCheck::nobodysValueWentBack()
{
    QMap<std::pair<QByteArray, int>, qsizetype> last; // by field and author, where in the ledger
    for (const AcceptedItem& item : m_world.truth().items()) {
        if (item.kind != OperationKind::Field || item.isRenewal) {
            continue;
        }
        const qsizetype made = m_world.lastEditOf(item);
        if (made < 0) {
            continue;
        }
        const int who = m_world.ledger().edits()[made].who;
        const std::pair<QByteArray, int> place(nameOf(item.dossier, fieldKind, item.record), who);
        const qsizetype before = last.value(place, -1);
        const qsizetype next = m_world.ledger().nextOf(made, before);
        if (next < 0) {
            const LedgerEdit& edit = m_world.ledger().edits()[made];
            return told(edit) + QStringLiteral(" went back over '%1'").arg(m_world.ledger().edits()[before].value);
        }
        last.insert(place, next);
    }
    return {};
}

/// What an employee had removed is in no store and in no cache: nothing of the record that is older than its removal.
QString EndCheck::whatWasRemovedIsNowhere()
{
    ServerTruth anew;
    anew.follow(m_world.practice().server().store(), m_world.practice().tenants());
    QMap<QByteArray, AcceptedItem> removals; // the last of each record
    for (const AcceptedItem& item : anew.items()) {
        if (item.isRemoval) {
            removals.insert(nameOf(item.dossier, fieldKind, item.record), item);
            ++m_removals;
        }
    }
    for (const AcceptedItem& item : anew.items()) {
        const auto removal = removals.constFind(nameOf(item.dossier, fieldKind, item.record));
        const bool isField = item.kind == OperationKind::Field || item.kind == OperationKind::Dossier;
        if (isField && removal != removals.cend() && item.seq < removal->seq && !item.record.isEmpty()) {
            return QStringLiteral("the server kept '%1', which was removed").arg(item.value);
        }
    }
    for (const int who : m_world.present()) {
        auto& client = m_world.practice().client(who);
        for (const CacheRow& row :
             m_world.isEstranged(who) ? QList<CacheRow>() : CacheRows::of(client.vault().database())) {
            const auto removal = removals.constFind(nameOf(row.dossier, fieldKind, row.record));
            if (row.kind == fieldKind && removal != removals.cend() && row.revision < removal->revision) {
                return client.person().login + QStringLiteral(" kept what was removed: ") + row.text();
            }
        }
    }
    return {};
}

/// Each pair of values that waits for a person is put before him, with who wrote the other's and when; or that he may not
/// see them any more. Looking at a medical one is logged, so after the events were counted.
QString EndCheck::everyQuestionIsShown()
{
    for (const int who : m_world.present()) {
        auto& client = m_world.practice().client(who);
        auto kept = CacheRows::questions(client.vault().database());
        for (const app::ConflictView& shown : orGiveUp(openConflicts(client.vault()))) {
            const std::pair place(QByteArray(shown.head.dossier.bytes()), shown.head.fieldId);
            const bool isHis = kept.contains(place) && (shown.closed || shown.mine.value == kept.value(place));
            const bool isSigned =
                shown.theirs.value.isEmpty() || (shown.theirs.at > 0 && !shown.theirs.author.isEmpty());
            if (!isHis || !isSigned) {
                return client.person().login + QStringLiteral(" is asked wrongly about ") + shown.head.fieldId;
            }
            kept.remove(place);
        }
        if (!kept.isEmpty()) {
            return client.person().login + QStringLiteral(" is never asked about ") + kept.firstKey().second;
        }
    }
    return {};
}

/// What somebody wrote and the server would not take is listed for him, with why. A value that it has, and that was only to
/// be sealed again, is nothing he would miss.
QString EndCheck::everyRefusalIsExplained()
{
    for (const int who : m_world.present()) {
        auto& client = m_world.practice().client(who);
        auto refused = CacheRows::refused(client.vault().database());
        for (const app::UnsentChange& shown : orGiveUp(client.vault().unsent(-1))) {
            if (refused.remove(shown.id) && shown.reason.isEmpty()) {
                return client.person().login + QStringLiteral(" is not told why an edit was refused");
            }
        }
        for (const QString& value : std::as_const(refused)) {
            if (m_world.ledger().has(who, value) && m_world.truth().timesOf(value) == 0) {
                return client.person().login + QStringLiteral(" is not shown that '%1' was refused").arg(value);
            }
        }
    }
    return {};
}

} // namespace kluis::test
