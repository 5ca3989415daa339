// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/EventLog.h"

#include <QByteArray>
#include <QDateTime>

#include <cstdio>

namespace kluis::server {

namespace {

const char* wordOf(EventLog::Level level)
{
    switch (level) {
    case EventLog::Level::Info:
        return "info";
    case EventLog::Level::Warning:
        return "warning";
    case EventLog::Level::Error:
        break;
    }
    return "error";
}

} // namespace

// Written by hand and not by QJsonDocument, so that time and event stand first for whoever reads it with the eye. No
// word of the program's own needs escaping.
void EventLog::write(Level level, const char* event, Numbers numbers, Words words, RequestId request)
{
    QByteArray line;
    const auto add = [&line](const char* key, const QByteArray& value) {
        line.append(line.isEmpty() ? "{\"" : ",\"").append(key).append("\":").append(value);
    };
    const auto quoted = [](const QByteArray& text) { return QByteArray(1, '"').append(text).append('"'); };
    add("time", quoted(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()));
    add("level", quoted(wordOf(level)));
    add("event", quoted(event));
    if (!request.isNull()) {
        add("request", quoted(request.toText()));
    }
    for (const auto& [key, value] : words) {
        add(key, quoted(value));
    }
    for (const auto& [key, value] : numbers) {
        add(key, QByteArray::number(value));
    }
    line.append("}\n");
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr); // one call: lines of threads don't mix
    std::fflush(stderr);
}

} // namespace kluis::server
