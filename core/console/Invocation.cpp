// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/Invocation.h"

namespace kluis::console {

QString Invocation::value(const char* option) const
{
    const QStringList given = all(option);
    return given.isEmpty() ? QString() : given.constLast();
}

Result<QString> Invocation::required(const char* option) const
{
    QString text = value(option);
    if (text.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Give --%1.").arg(QString::fromLatin1(option)));
    }
    return text;
}

Result<qint64> Invocation::number(const char* option, qint64 otherwise, qint64 least, qint64 most) const
{
    const QString text = value(option);
    if (text.isEmpty()) {
        return otherwise;
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("--%1 takes a whole number from %2 to %3.").arg(QString::fromLatin1(option)).arg(least).arg(most));
    }
    return number;
}

Result<QDate> Invocation::date(const char* option) const
{
    const QString text = value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("--%1 takes a date like 2026-11-24.").arg(QString::fromLatin1(option)));
    }
    return date;
}

} // namespace kluis::console
