// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/EventLog.h"

#include <QByteArray>
#include <QDateTime>

#include <cstdio>

namespace kluis::server {

void EventLog::write(const char* event, Numbers numbers)
{
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    line.append(' ').append(event);
    for (const auto& [key, value] : numbers) {
        line.append(' ').append(key).append('=').append(QByteArray::number(value));
    }
    line.append('\n');
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr); // one call: lines of threads don't mix
    std::fflush(stderr);
}

} // namespace kluis::server
