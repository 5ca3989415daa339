// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupPlan.h"

#include "server/store/OwnerFile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace kluis::server {

namespace {

constexpr qint64 largestFile = 8192; // bytes
constexpr int longestPause = 720;    // hours
constexpr int mostKept = 1000;

QString fileOf(const QString& folder)
{
    return folder % QStringLiteral("/backup-plan");
}

enum class Span {
    Hour,
    Day,
    Week,
    Month
};

/// The same for all times within one hour, day, week or month.
qint64 bucketOf(qint64 time, Span span)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    const QDate day = at.date();
    switch (span) {
    case Span::Hour:
        return day.toJulianDay() * 24 + at.time().hour();
    case Span::Day:
        return day.toJulianDay();
    case Span::Week:
        return day.toJulianDay() - (day.dayOfWeek() - 1);
    case Span::Month:
        return qint64(day.year()) * 12 + day.month();
    }
    Q_UNREACHABLE();
}

void keepLastOfEach(const QList<qint64>& times, Span span, int count, QSet<qsizetype>& kept)
{
    QSet<qint64> seen;
    for (qsizetype i = times.size() - 1; i >= 0 && seen.size() < count; --i) {
        const qint64 bucket = bucketOf(times.at(i), span);
        if (!seen.contains(bucket)) {
            seen.insert(bucket);
            kept.insert(i);
        }
    }
}

} // namespace

QByteArray BackupPlan::encode() const
{
    const QJsonObject plan{{QStringLiteral("to"), to},         {QStringLiteral("everyHours"), everyHours},
                           {QStringLiteral("hourly"), hourly}, {QStringLiteral("daily"), daily},
                           {QStringLiteral("weekly"), weekly}, {QStringLiteral("monthly"), monthly}};
    return QJsonDocument(plan).toJson();
}

Result<BackupPlan> BackupPlan::decode(const QByteArray& text)
{
    const QJsonObject plan = QJsonDocument::fromJson(text).object();
    bool isGood = true;
    const auto number = [&](const char* name, int least, int most) {
        const double value = plan.value(QLatin1String(name)).toDouble(-1);
        const bool isNumber = value >= least && value <= most && value == int(value);
        isGood = isGood && isNumber;
        return isNumber ? int(value) : least;
    };
    BackupPlan result;
    result.to = plan.value(QLatin1String("to")).toString();
    result.everyHours = number("everyHours", 1, longestPause);
    result.hourly = number("hourly", 0, mostKept);
    result.daily = number("daily", 0, mostKept);
    result.weekly = number("weekly", 0, mostKept);
    result.monthly = number("monthly", 0, mostKept);
    if (!isGood || !QDir::isAbsolutePath(result.to)) {
        return fail(ErrorCode::Malformed, tr("The plan of backups is damaged; make it again with backup plan."),
                    QStringLiteral("backup-plan"));
    }
    return result;
}

Result<std::optional<BackupPlan>> BackupPlan::of(const QString& folder)
{
    if (!QFileInfo::exists(fileOf(folder))) {
        return std::optional<BackupPlan>();
    }
    const auto text = OwnerFile::read(fileOf(folder), largestFile);
    const auto plan = text ? decode(*text) : failure(text);
    return plan ? Result<std::optional<BackupPlan>>(*plan) : failure(plan);
}

Result<void> BackupPlan::save(const QString& folder) const
{
    return OwnerFile::write(fileOf(folder), encode());
}

Result<void> BackupPlan::remove(const QString& folder)
{
    if (!OwnerFile::remove(fileOf(folder))) {
        return fail(ErrorCode::Storage, tr("The plan of backups could not be removed."), QStringLiteral("backup-plan"));
    }
    return {};
}

QList<qsizetype> BackupPlan::expired(const QList<qint64>& times) const
{
    QSet<qsizetype> kept{times.size() - 1};
    keepLastOfEach(times, Span::Hour, hourly, kept);
    keepLastOfEach(times, Span::Day, daily, kept);
    keepLastOfEach(times, Span::Week, weekly, kept);
    keepLastOfEach(times, Span::Month, monthly, kept);
    QList<qsizetype> expired;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (!kept.contains(i)) {
            expired.append(i);
        }
    }
    return expired;
}

} // namespace kluis::server
