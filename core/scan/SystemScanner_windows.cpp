// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/SystemScanner.h"

#include <QByteArray>
#include <QCoreApplication>

#include <limits>

#include <windows.h>

#include <amsi.h>

namespace kluis::scan {

namespace {

struct AmsiTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::scan::AmsiTexts)
};

/// AMSI judges a content as one piece, so it is gathered; documents have a limit.
class AmsiSession : public ScanSession {
public:
    AmsiSession(HAMSICONTEXT context, HAMSISESSION session) : m_context(context), m_session(session) {}
    ~AmsiSession() override
    {
        SecureZeroMemory(m_content.data(), std::size_t(m_content.size()));
        AmsiCloseSession(m_context, m_session);
        AmsiUninitialize(m_context);
    }

    Result<void> add(QByteArrayView piece) override
    {
        m_content.append(piece);
        return {};
    }

    Result<ScanVerdict> finish() override
    {
        if (m_content.size() > std::numeric_limits<LONG>::max()) {
            return fail(ErrorCode::LimitExceeded, AmsiTexts::tr("The malware scanner takes no file of this size."));
        }
        AMSI_RESULT result = AMSI_RESULT_CLEAN;
        // The name is for the scanner's own log: a file's name could be a person's.
        if (FAILED(AmsiScanBuffer(m_context, m_content.data(), ULONG(m_content.size()), L"document", m_session,
                                  &result))) {
            return fail(ErrorCode::Unreachable, AmsiTexts::tr("The malware scanner does not answer."));
        }
        return AmsiResultIsMalware(result) ? ScanVerdict{QStringLiteral("AMSI")} : ScanVerdict();
    }

private:
    HAMSICONTEXT m_context;
    HAMSISESSION m_session;
    QByteArray m_content;
};

class AmsiScanner : public MalwareScanner {
public:
    Result<std::unique_ptr<ScanSession>> begin() const override
    {
        HAMSICONTEXT context = nullptr;
        HAMSISESSION session = nullptr;
        if (FAILED(AmsiInitialize(L"Dossierkluis", &context))) {
            return fail(ErrorCode::Unreachable, AmsiTexts::tr("The malware scanner does not answer."));
        }
        if (FAILED(AmsiOpenSession(context, &session))) {
            AmsiUninitialize(context);
            return fail(ErrorCode::Unreachable, AmsiTexts::tr("The malware scanner does not answer."));
        }
        return std::unique_ptr<ScanSession>(new AmsiSession(context, session));
    }
};

} // namespace

std::unique_ptr<MalwareScanner> systemScanner()
{
    return std::make_unique<AmsiScanner>();
}

} // namespace kluis::scan
