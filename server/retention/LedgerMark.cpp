// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/LedgerMark.h"

#include "server/retention/LedgerPlace.h"
#include "server/store/OwnerFile.h"

namespace kluis::server {

using crypto::DestructionEntry;
using crypto::LedgerReading;

namespace {

constexpr qint64 largestFile = 8192; // bytes

QString fileOf(const QString& dataFolder)
{
    return dataFolder % QStringLiteral("/ledger-mark");
}

} // namespace

std::optional<LedgerReading::End> LedgerMark::of(const QString& dataFolder, const QString& folder)
{
    const auto text = OwnerFile::read(fileOf(dataFolder), largestFile);
    const QByteArrayList words = text ? text->trimmed().split(' ') : QByteArrayList();
    if (words.size() < 3 || words.mid(2).join(' ') != folder.toUtf8()) {
        return std::nullopt;
    }
    bool isNumber = false;
    LedgerReading::End end{words[0].toULongLong(&isNumber), QByteArray::fromHex(words[1])};
    return isNumber && end.digest.size() == DestructionEntry::digestSize ? std::optional(end) : std::nullopt;
}

Result<void> LedgerMark::note(const QString& dataFolder, const QString& folder, const LedgerReading::End& end)
{
    return OwnerFile::write(fileOf(dataFolder),
                            QByteArray::number(end.number) + ' ' + end.digest.toHex() + ' ' + folder.toUtf8() + '\n');
}

Result<void> LedgerMark::forget(const QString& dataFolder)
{
    if (!OwnerFile::remove(fileOf(dataFolder))) {
        return fail(ErrorCode::Storage, LedgerPlace::tr("The place of the ledger could not be forgotten."),
                    QStringLiteral("ledger-mark"));
    }
    return {};
}

} // namespace kluis::server
