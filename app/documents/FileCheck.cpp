// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/FileCheck.h"

#include "core/protocol/RejectReason.h"

namespace kluis::app {

Result<void> FileCheck::away(const Error& error)
{
    m_session.reset();
    if (m_settings.choice().acceptsWhenAway) {
        return {};
    }
    return fail(ErrorCode::Unreachable,
                tr("%1 The file was not added. Start the scanner, or ask your administrator.").arg(error.sentence()));
}

Result<void> FileCheck::begin()
{
    auto scanner = m_settings.scanner();
    if (!scanner) {
        return away(scanner.error());
    }
    m_scanner = std::move(*scanner);
    if (!m_scanner) {
        return {};
    }
    auto session = m_scanner->begin();
    if (!session) {
        return away(session.error());
    }
    m_session = std::move(*session);
    return {};
}

void FileCheck::add(QByteArrayView piece)
{
    if (m_session && !m_failed) {
        if (const auto taken = m_session->add(piece); !taken) {
            m_failed = taken.error();
        }
    }
}

Result<void> FileCheck::finish()
{
    if (!m_session) {
        return {};
    }
    const auto verdict = m_failed ? Result<scan::ScanVerdict>(tl::unexpected<Error>(*m_failed)) : m_session->finish();
    if (!verdict) {
        return away(verdict.error());
    }
    if (verdict->isClean()) {
        return {};
    }
    return fail(
        ErrorCode::Forbidden,
        tr("The scanner of this computer found malware in the file (%1). It was not added.").arg(verdict->malware),
        QLatin1String(protocol::reason::malware));
}

} // namespace kluis::app
