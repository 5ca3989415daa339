// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Operation.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace kluis::protocol::test {

/// A message with a value in every field, as tests/fixtures/protocol/messages-v1.json has it in bytes. What stands here never
/// changes: it says what is in the fixture.
struct FrozenMessage {
    QByteArray name;
    QByteArray encoded;                                 ///< by this version: a field that came later has its default
    std::function<QByteArray(const QByteArray&)> again; ///< decodes and encodes; empty for what is refused

    template <typename Message> static FrozenMessage of(const char* name, const Message& message)
    {
        return {name, message.encode(), [](const QByteArray& bytes) {
                    const auto decoded = Message::decode(bytes);
                    return decoded ? decoded->encode() : QByteArray();
                }};
    }
};

[[nodiscard]] QList<FrozenMessage> frozenAccountMessages();
[[nodiscard]] QList<FrozenMessage> frozenSyncMessages(const Operation& operation);
[[nodiscard]] QList<FrozenMessage> frozenAuditMessages();
[[nodiscard]] QList<FrozenMessage> frozenOfficeMessages();
[[nodiscard]] QList<FrozenMessage> frozenManageMessages();

/// \p operation: that of the fixture, with items `last_name` and `personnel_no`. Its salts are random.
[[nodiscard]] inline QList<FrozenMessage> frozenMessages(const Operation& operation)
{
    return frozenAccountMessages() + frozenSyncMessages(operation) + frozenAuditMessages() + frozenOfficeMessages() +
           frozenManageMessages();
}

/// Values that can be told apart.
[[nodiscard]] inline QByteArray filled(qsizetype size, char with)
{
    return QByteArray(size, with);
}
template <typename IdType> [[nodiscard]] IdType idOf(char with)
{
    return *IdType::fromBytes(filled(IdType::size, with));
}
inline constexpr qint64 frozenTime = 1'750'000'000'000;

} // namespace kluis::protocol::test
