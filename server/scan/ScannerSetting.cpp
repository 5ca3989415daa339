// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scan/ScannerSetting.h"

#include "core/scan/ClamdScanner.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::server {

namespace {

constexpr qint64 largestFile = 8192; // bytes

QString fileOf(const QString& folder)
{
    return folder % QStringLiteral("/scanner");
}

} // namespace

QString ScannerSetting::word(WhenAway choice)
{
    return choice == WhenAway::Accept ? QStringLiteral("accept") : QStringLiteral("refuse");
}

std::optional<ScannerSetting::WhenAway> ScannerSetting::whenAwayFrom(const QString& word)
{
    for (const WhenAway choice : {WhenAway::Refuse, WhenAway::Accept}) {
        if (word == ScannerSetting::word(choice)) {
            return choice;
        }
    }
    return std::nullopt;
}

QByteArray ScannerSetting::encode() const
{
    const QJsonObject setting{{QStringLiteral("clamd"), socket}, {QStringLiteral("whenAway"), word(whenAway)}};
    return QJsonDocument(setting).toJson();
}

Result<ScannerSetting> ScannerSetting::decode(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto choice = whenAwayFrom(json.value(QLatin1String("whenAway")).toString());
    ScannerSetting setting;
    setting.socket = json.value(QLatin1String("clamd")).toString();
    if (!choice || !QDir::isAbsolutePath(setting.socket)) {
        return fail(ErrorCode::Malformed,
                    tr("The setting of the malware scanner is damaged; make it again with scanner set."),
                    QStringLiteral("scanner"));
    }
    setting.whenAway = *choice;
    return setting;
}

Result<std::optional<ScannerSetting>> ScannerSetting::of(const QString& folder)
{
    if (!QFile::exists(fileOf(folder))) {
        return std::optional<ScannerSetting>();
    }
    const auto text = OwnerFile::read(fileOf(folder), largestFile);
    const auto setting = text ? decode(*text) : failure(text);
    return setting ? Result<std::optional<ScannerSetting>>(*setting) : failure(setting);
}

Result<void> ScannerSetting::save(const QString& folder) const
{
    return OwnerFile::write(fileOf(folder), encode());
}

Result<void> ScannerSetting::remove(const QString& folder)
{
    if (!OwnerFile::remove(fileOf(folder))) {
        return fail(ErrorCode::Storage, tr("The setting of the malware scanner could not be removed."),
                    QStringLiteral("scanner"));
    }
    return {};
}

Result<std::unique_ptr<scan::MalwareScanner>> ScannerSetting::scanner() const
{
    auto clamd = scan::ClamdScanner::at(socket);
    return clamd ? Result<std::unique_ptr<scan::MalwareScanner>>(std::move(*clamd)) : failure(clamd);
}

} // namespace kluis::server
