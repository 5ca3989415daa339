// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/XmlFeed.h"

#include <optional>
#include <vector>

namespace kluis::intake {

/// One element with all that stands in it. Value type.
struct XmlElement {
    QString name; ///< local name
    qint64 line = 0;
    QString text; ///< its own, without that of its children, trimmed
    std::vector<XmlElement> children;

    /// The first child of that name, or nullptr.
    [[nodiscard]] const XmlElement* child(QLatin1StringView name) const;
    /// Its text; empty without one.
    [[nodiscard]] QString value(QLatin1StringView name) const;
};

/// Reads elements of a feed whole, within its limits. One thread.
class XmlTree {
    Q_DECLARE_TR_FUNCTIONS(XmlTree)

public:
    /// The element that \p feed has just begun. Nothing when the feed stopped before its end; why says the feed.
    [[nodiscard]] static std::optional<XmlElement> read(XmlFeed& feed);

    XmlTree() = delete;
};

} // namespace kluis::intake
