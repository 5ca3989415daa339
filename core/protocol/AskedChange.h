// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>

#include <optional>

namespace kluis::protocol {

/// That a value became another because the employee asked for it (GDPR art. 16 and 17), and in which request
/// (docs/decisions/0096). Part of an item, and so signed. Value type, any thread.
struct AskedChange {
    /// On the wire and in vaults: never renumber.
    enum class Kind : quint8 {
        None = 0,      ///< nobody asked
        Corrected = 1, ///< what stood there before stays in the history
        Removed = 2,   ///< … and is gone: nothing stands there, and nothing did
    };

    Kind kind = Kind::None;
    RecordId request; ///< of the task that keeps the request's clock (domain::RequestKey)

    [[nodiscard]] bool isAsked() const { return kind != Kind::None; }
    [[nodiscard]] bool isRemoval() const { return kind == Kind::Removed; }

    /// 17 bytes: kind and request; empty for None.
    [[nodiscard]] QByteArray encode() const;
    /// Nothing for what is neither empty nor such bytes.
    [[nodiscard]] static std::optional<AskedChange> decode(QByteArrayView bytes);

    friend bool operator==(const AskedChange&, const AskedChange&) = default;
};

} // namespace kluis::protocol
