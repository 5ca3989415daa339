// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/WipeJournal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kluis::app {

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 64 * 1024; // bytes; ours has some seven hundred
const QString keychainName = QStringLiteral("keychain");

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

bool WipeJournal::isDue(qint64 now) const
{
    const auto signedOrder = crypto::WipeOrder::decode(order);
    return signedOrder && now - seenAt >= qint64(signedOrder->patience) * 1000;
}

QString WipeJournal::file(const QString& folder)
{
    return folder + QStringLiteral("/wipe.json");
}

Result<std::optional<WipeJournal>> WipeJournal::load(const QString& folder)
{
    QFile stored(file(folder));
    if (!stored.exists()) {
        return std::optional<WipeJournal>();
    }
    if (!stored.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The file wipe.json can't be read. Check the rights of the data folder."),
                    stored.errorString());
    }
    const QJsonObject object = QJsonDocument::fromJson(stored.read(largestFile)).object();
    const auto bytes = [&object](const QString& key) {
        return QByteArray::fromBase64(object.value(key).toString().toLatin1());
    };
    WipeJournal journal;
    const int step = object.value(QStringLiteral("step")).toInt();
    journal.step = Step(step);
    journal.order = bytes(QStringLiteral("order"));
    journal.seenAt = object.value(QStringLiteral("seenAt")).toInteger();
    journal.receipt = bytes(QStringLiteral("receipt"));
    journal.server = QUrl(object.value(QStringLiteral("server")).toString());
    journal.profileId = object.value(QStringLiteral("profile")).toString();
    journal.secrets = object.value(QStringLiteral("secrets")).toString() == keychainName ? Profile::Secrets::Keychain
                                                                                         : Profile::Secrets::SealedFile;
    if (object.value(QStringLiteral("version")).toInt() != version || step < int(Step::Ordered) ||
        step > int(Step::Destroyed)) {
        return fail(ErrorCode::Corrupt,
                    tr("The file wipe.json is damaged. An administrator ordered that this computer be wiped: ask "
                       "before you remove it."));
    }
    return std::optional(journal);
}

Result<void> WipeJournal::save(const QString& folder) const
{
    const QJsonObject object{
        {QStringLiteral("version"), version},
        {QStringLiteral("step"), int(step)},
        {QStringLiteral("order"), base64(order)},
        {QStringLiteral("seenAt"), seenAt},
        {QStringLiteral("receipt"), base64(receipt)},
        {QStringLiteral("server"), server.toString()},
        {QStringLiteral("profile"), profileId},
        {QStringLiteral("secrets"),
         secrets == Profile::Secrets::Keychain ? keychainName : QStringLiteral("sealed-file")},
    };
    QSaveFile target(file(folder));
    const QByteArray json = QJsonDocument(object).toJson();
    const bool opened =
        target.open(QIODevice::WriteOnly) && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || target.write(json) != json.size() || !target.commit()) {
        return fail(ErrorCode::Storage,
                    tr("The file wipe.json can't be written. Check the free space and the rights of the data folder."),
                    target.errorString());
    }
    return {};
}

} // namespace kluis::app
