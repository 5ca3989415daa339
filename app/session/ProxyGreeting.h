// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

namespace kluis::app {

/// What a proxy asks of who wants through it, found by one CONNECT of our own. Qt answers a proxy's NTLM thousands of times a
/// second where it is refused, and never tells (docs/decisions/0037): such a proxy is found before Qt meets it. Any thread,
/// which waits meanwhile: a few seconds at most.
class ProxyGreeting {
public:
    /// Whether Qt would answer \p proxy, which leads to \p host, by NTLM. A proxy that does not answer asks for nothing.
    [[nodiscard]] static bool asksByNtlm(const QNetworkProxy& proxy, const QString& host, int port);
    /// The same of the head of an answer.
    [[nodiscard]] static bool isByNtlm(const QByteArray& head);

    ProxyGreeting() = delete;
};

} // namespace kluis::app
