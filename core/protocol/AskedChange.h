// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/RequestKey.h"

#include <QByteArray>

#include <optional>

namespace kluis::protocol {

/// That a value became another because the employee asked for it (GDPR art. 16 and 17), or is gone because it should never
/// have been recorded, and in which request (docs/decisions/0096 and 0097). Part of an item, and so signed. Value type, any thread.
struct AskedChange {
    /// On the wire and in vaults: never renumber.
    enum class Kind : quint8 {
        None = 0,      ///< nobody asked
        Corrected = 1, ///< what stood there before stays in the history
        Removed = 2,   ///< … and is gone: nothing stands there, and nothing did
        Unlawful =
            3, ///< the same, for it should never have been recorded (art. 17(1)(d)): no term keeps it, and the keeper
               ///< may have found it himself (docs/decisions/0097)
    };

    Kind kind = Kind::None;
    RecordId request; ///< of the task that keeps the request's clock (domain::RequestKey)

    [[nodiscard]] bool isAsked() const { return kind != Kind::None; }
    [[nodiscard]] bool isRemoval() const { return kind == Kind::Removed || isUnlawful(); }
    [[nodiscard]] bool isUnlawful() const { return kind == Kind::Unlawful; }
    /// Whether a change of this kind by somebody of \p role may name a request of kind \p named.
    [[nodiscard]] bool mayName(domain::RequestKey::Kind named, domain::Role role) const;

    /// 17 bytes: kind and request; empty for None.
    [[nodiscard]] QByteArray encode() const;
    /// Nothing for what is neither empty nor such bytes.
    [[nodiscard]] static std::optional<AskedChange> decode(QByteArrayView bytes);

    friend bool operator==(const AskedChange&, const AskedChange&) = default;
};

} // namespace kluis::protocol
