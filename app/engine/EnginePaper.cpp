// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly look at what is on paper.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/medical/PaperBook.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/MedicalLogEntry.h"

#include <QRegularExpression>

namespace kluis::app {

using crypto::KeyText;
using Sheet = PaperDue::Sheet;

namespace {

/// When the medical log last took this person's keys up: the kit was printed not long before. 0: it did not.
qint64 takenUp(const QList<QByteArray>& log, const UserId& person)
{
    qint64 time = 0;
    for (const QByteArray& bytes : log) {
        const auto entry = crypto::MedicalLogEntry::decode(bytes);
        const auto* genesis = entry ? std::get_if<crypto::GenesisBody>(&entry->body) : nullptr;
        const auto* keys = entry ? std::get_if<crypto::MemberKeysBody>(&entry->body) : nullptr;
        if ((genesis != nullptr && genesis->user == person) || (keys != nullptr && keys->user == person)) {
            time = qMax(time, entry->time);
        }
    }
    return time;
}

} // namespace

Result<PaperDue> Engine::paperDue()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    PaperDue due;
    const auto keys = open.kitKeys();
    if (!keys) {
        return failure(keys);
    }
    if (keys->accountKey.isEmpty()) {
        return due; // no kit, or not on this computer
    }
    const PaperBook book(m_parts->context.folder, open.identity->user);
    const qint64 yearAgo = open.vault->clock().unixMillis() - PaperBook::year;
    qint64 kit = book.proved(Sheet::Kit);
    if (kit == 0) {
        const auto log = open.log->entries();
        if (!log) {
            return failure(log);
        }
        kit = takenUp(*log, open.identity->user);
    }
    due.kit = kit > 0 && kit < yearAgo;
    due.shares =
        open.medical->log().isLead(open.identity->user) && book.knowsShares() && book.proved(Sheet::Shares) < yearAgo;
    return due;
}

/// So that a look at them can be proved in a year. Without it nobody is asked, which is no reason to stop here.
void Engine::rememberShares(const std::array<crypto::Share, 3>& shares)
{
    PaperBook book(m_parts->context.folder, m_parts->open->identity->user);
    [[maybe_unused]] const auto kept = book.takeShares(shares, m_parts->open->vault->clock().unixMillis());
}

Result<void> Engine::provePaper(Sheet sheet, const QString& groups)
{
    if (auto open = ready(); !open) {
        return open;
    }
    auto& open = *m_parts->open;
    PaperBook book(m_parts->context.folder, open.identity->user);
    if (sheet == Sheet::Shares) {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        if (!book.areShares(groups.split(between, Qt::SkipEmptyParts))) {
            return fail(ErrorCode::InvalidArgument,
                        tr("These are not the last groups of two of the shares. Five characters each stand at the end "
                           "of the share's key, with a space between the two."));
        }
    } else {
        const auto keys = open.kitKeys();
        if (!keys) {
            return failure(keys);
        }
        const QString key = KeyText::encode(KeyText::Kind::AccountKey, keys->accountKey);
        if (key.isEmpty() || PaperBook::plain(groups) != KeyText::confirmationGroup(key)) {
            return fail(ErrorCode::InvalidArgument,
                        tr("This is not the last group of the account key on your kit: five "
                           "characters at its end."));
        }
    }
    return book.prove(sheet, open.vault->clock().unixMillis());
}

} // namespace kluis::app
