// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/PreviewMessages.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <memory>
#include <variant>

namespace kluis::preview {

/// A document that is being looked at, inside the program that reads documents for the window. One thread.
class Paper {
public:
    virtual ~Paper() = default;
    [[nodiscard]] virtual QList<protocol::PreviewAnswer::Page> pages() const = 0;
    [[nodiscard]] virtual bool isSearchable() const = 0;
    /// A page of that size in pixels; a null picture when it can't be drawn.
    [[nodiscard]] virtual QImage render(int page, QSize size) = 0;
    [[nodiscard]] virtual QList<protocol::PreviewHit> find(const QString& text) = 0;

    /// Reads \p bytes, of that media type.
    using Opened = std::variant<std::unique_ptr<Paper>, protocol::PreviewAnswer::Fault>;
    [[nodiscard]] static Opened open(const QString& type, const QByteArray& bytes);
};

} // namespace kluis::preview
