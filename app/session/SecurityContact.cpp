// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SecurityContact.h"

#include "app/session/HttpClient.h"
#include "app/session/NetworkFailure.h"
#include "app/session/ServerRefusal.h"

#include <QUrl>

namespace kluis::app {

Result<QString> SecurityContact::ask(HttpClient& http)
{
    const auto reply =
        http.send({.method = "GET", .path = "/.well-known/security.txt", .answerType = "text/plain; charset=utf-8"});
    const auto body = reply ? ServerRefusal::bodyOf(*reply) : failure(reply);
    return body ? contactIn(*body) : failure(body);
}

Result<QString> SecurityContact::contactIn(const QByteArray& text)
{
    constexpr qsizetype longest = 500; // characters; the text is anybody's
    const QByteArray name = "contact:";
    for (const QByteArray& line : text.split('\n')) {
        if (line.first(qMin(name.size(), line.size())).toLower() != name) { // RFC 9116 2.2: names in any case
            continue;
        }
        const QString contact = QString::fromUtf8(line.sliced(name.size()).trimmed());
        const QUrl url(contact, QUrl::StrictMode);
        const bool isAddress =
            url.isValid() && (url.scheme() == QStringLiteral("mailto") || url.scheme() == QStringLiteral("https") ||
                              url.scheme() == QStringLiteral("tel"));
        if (isAddress && contact.size() <= longest) {
            return contact;
        }
        break;
    }
    return tl::unexpected<Error>(NetworkFailure::notOurServer(QStringLiteral("security.txt names no contact")));
}

} // namespace kluis::app
