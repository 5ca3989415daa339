// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace kluis::app {

class HttpClient;

/// Where to tell of a hole in the program's safety: what the server's operator says in its security.txt (RFC 9116).
/// Any thread.
class SecurityContact {
public:
    /// Asks the server. Errors of HttpClient::send(), and what contactIn() says.
    [[nodiscard]] static Result<QString> ask(HttpClient& http);
    /// The first `Contact` of \p text: a `mailto:`, `https:` or `tel:` address as written. Malformed for a text without
    /// one, or one that is no address.
    [[nodiscard]] static Result<QString> contactIn(const QByteArray& text);

    SecurityContact() = delete;
};

} // namespace kluis::app
