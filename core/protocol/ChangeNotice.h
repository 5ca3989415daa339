// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace kluis::protocol {

/// What one server tells the others on its database (docs/decisions/0065): that something was committed which clients
/// should come for, never what it was. A value type; any thread.
struct ChangeNotice {
    TenantId tenant; ///< whose stream went on; null: something beside the streams
    quint64 seq = 0;
    UserId person; ///< without a tenant: whom it is about; null: everybody with medical keys

    friend bool operator==(const ChangeNotice&, const ChangeNotice&) = default;

    static constexpr qsizetype atMost = 90; ///< in one text, which is then below the 8,000 bytes that NOTIFY carries
    /// Words of letters, digits and signs: `<tenant>.<seq>.<person>`, one space between two. At most `atMost` of \p notices.
    [[nodiscard]] static QByteArray encode(const QList<ChangeNotice>& notices);
    /// Malformed for anything that encode() does not make.
    [[nodiscard]] static Result<QList<ChangeNotice>> decode(const QByteArray& text);
};

} // namespace kluis::protocol
