// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashReports.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace kluis::app {

namespace {

const QString suffix = QStringLiteral(".txt");

bool isName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{8}T[0-9]{6}Z-[0-9]{1,10}\\z"));
    return pattern.match(name).hasMatch();
}

QDateTime timeOf(const QString& name)
{
    QDateTime time = QDateTime::fromString(name.section(u'Z', 0, 0), QStringLiteral("yyyyMMddTHHmmss"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

CrashReports::CrashReports(const QString& profileFolder) : m_folder(profileFolder + QStringLiteral("/crashes"))
{
}

QString CrashReports::file(const QString& name) const
{
    return m_folder + u'/' + name + suffix;
}

QStringList CrashReports::names() const
{
    QStringList names;
    const auto filter = QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    const QStringList files = QDir(m_folder).entryList({u'*' + suffix}, filter);
    for (const QString& each : files) {
        if (const QString name = each.chopped(suffix.size()); isName(name)) {
            names.append(name);
        }
    }
    std::sort(names.begin(), names.end(), std::greater<>());
    return names;
}

void CrashReports::tidy(qint64 now) const
{
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    const QStringList all = names();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QDateTime time = timeOf(all[i]);
        if (i >= most || !time.isValid() || time < today.addDays(-mostDays) || time > today.addDays(1)) {
            (void)drop(all[i]); // what can't be removed now is tried at the next start
        }
    }
}

QList<CrashReports::Entry> CrashReports::list() const
{
    QList<Entry> entries;
    const QStringList all = names().mid(0, most); // a folder full of them is somebody's game
    for (const QString& name : all) {
        entries.append({name, parsed(name)});
    }
    return entries;
}

std::optional<CrashReport> CrashReports::parsed(const QString& name) const
{
    const QFileInfo info(file(name));
    QFile stored(file(name));
    if (!info.isFile() || info.isSymLink() || info.size() > CrashReport::largest || !stored.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return CrashReport::parse(stored.read(CrashReport::largest + 1));
}

Result<CrashReport> CrashReports::read(const QString& name) const
{
    if (!names().contains(name)) {
        return fail(ErrorCode::NotFound, tr("There is no such crash report."));
    }
    auto report = parsed(name);
    if (!report) {
        return fail(ErrorCode::Malformed, tr("The crash report can't be read: it was cut off or damaged."));
    }
    return std::move(*report);
}

Result<void> CrashReports::remove(const QString& name) const
{
    if (!names().contains(name)) {
        return fail(ErrorCode::NotFound, tr("There is no such crash report."));
    }
    if (drop(name)) {
        return {};
    }
    return fail(ErrorCode::Storage, tr("The crash report can't be removed. Check the rights of the data folder."));
}

bool CrashReports::drop(const QString& name) const
{
    const QFileInfo info(file(name));
    const bool isFolder = info.isDir() && !info.isSymLink();
    return isFolder ? QDir(file(name)).removeRecursively() : QFile::remove(file(name));
}

int CrashReports::removeUnreadable() const
{
    int count = 0;
    const QList<Entry> all = list();
    for (const Entry& entry : all) {
        if (!entry.report) {
            count += drop(entry.name) ? 1 : 0;
        }
    }
    return count;
}

void CrashReports::removeAll() const
{
    const QStringList all = names();
    for (const QString& name : all) {
        (void)drop(name);
    }
    QDir().rmdir(m_folder);
}

} // namespace kluis::app
