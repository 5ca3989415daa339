// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/EventStream.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace kluis::protocol {

namespace {

constexpr QByteArrayView dataField("data: ");
constexpr QByteArrayView retryField("retry: ");

/// A number in decimal digits and nothing else; nothing where it is none or does not fit.
std::optional<quint64> number(const QByteArray& text)
{
    const bool isDigits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const quint64 value = text.toULongLong(&fits);
    return isDigits && fits ? std::optional(value) : std::nullopt;
}

} // namespace

QByteArray EventText::nudge(const EventNudge& nudge)
{
    return QByteArray(dataField.data(), dataField.size())
        .append(nudge.tenant.toString().toLatin1())
        .append(' ')
        .append(QByteArray::number(nudge.seq))
        .append("\n\n");
}

QByteArray EventText::patience(qint64 millis)
{
    return QByteArray(retryField.data(), retryField.size()).append(QByteArray::number(millis)).append("\n\n");
}

bool EventReader::read(QByteArrayView piece, const std::function<void(const EventNudge&)>& take)
{
    for (const char c : piece) {
        if (m_broken) {
            return false;
        }
        if (c == '\n') {
            m_broken = !readLine(take);
            m_line.clear();
        } else if (m_line.size() < lineBytes) {
            m_line.append(c);
        } else {
            m_broken = true;
        }
    }
    return !m_broken;
}

bool EventReader::readLine(const std::function<void(const EventNudge&)>& take)
{
    if (m_line.endsWith('\r')) {
        m_line.chop(1);
    }
    if (m_line.startsWith(retryField)) {
        const auto millis = number(m_line.mid(retryField.size()));
        m_patience = millis ? qint64(std::min<quint64>(*millis, quint64(longestPatience))) : m_patience;
        return millis.has_value();
    }
    if (!m_line.startsWith(dataField)) {
        return true; // a comment, the end of an event, or a field of a later version
    }
    const QList<QByteArray> words = m_line.mid(dataField.size()).split(' ');
    const auto tenant = TenantId::fromString(QString::fromLatin1(words.first()));
    const auto seq = words.size() == 2 ? number(words.last()) : std::nullopt;
    if (!tenant || !seq) {
        return false;
    }
    take({*tenant, *seq});
    return true;
}

} // namespace kluis::protocol
