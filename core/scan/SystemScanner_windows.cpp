// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/SystemScanner.h"

#include <QByteArray>
#include <QCoreApplication>

#include <limits>
#include <type_traits>

#include <windows.h>

namespace kluis::scan {

namespace {

struct AmsiTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::scan::AmsiTexts)
};

tl::unexpected<Error> away()
{
    return fail(ErrorCode::Unreachable, AmsiTexts::tr("The malware scanner does not answer."));
}

/// The functions of amsi.dll (learn.microsoft.com, Antimalware Scan Interface), asked for by name: MinGW has no header and no
/// import library for them. Loaded once, from the system's folder alone.
struct Amsi {
    using Handle = void*;
    static constexpr int detected = 32768; ///< AMSI_RESULT_DETECTED: from here on it is malware

    HRESULT(WINAPI* initialize)(LPCWSTR, Handle*) = nullptr;
    void(WINAPI* uninitialize)(Handle) = nullptr;
    HRESULT(WINAPI* openSession)(Handle, Handle*) = nullptr;
    void(WINAPI* closeSession)(Handle, Handle) = nullptr;
    HRESULT(WINAPI* scanBuffer)(Handle, PVOID, ULONG, LPCWSTR, Handle, int*) = nullptr;

    [[nodiscard]] static const Amsi& get()
    {
        static const Amsi amsi = load();
        return amsi;
    }
    [[nodiscard]] bool isThere() const
    {
        return initialize != nullptr && uninitialize != nullptr && openSession != nullptr && closeSession != nullptr &&
               scanBuffer != nullptr;
    }

private:
    static Amsi load()
    {
        Amsi amsi;
        if (const HMODULE library = LoadLibraryExW(L"amsi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32)) {
            const auto find = [library](const char* name, auto& function) {
                function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
                    reinterpret_cast<void*>(GetProcAddress(library, name)));
            };
            find("AmsiInitialize", amsi.initialize);
            find("AmsiUninitialize", amsi.uninitialize);
            find("AmsiOpenSession", amsi.openSession);
            find("AmsiCloseSession", amsi.closeSession);
            find("AmsiScanBuffer", amsi.scanBuffer);
        }
        return amsi;
    }
};

/// AMSI judges a content as one piece, so it is gathered; documents have a limit.
class AmsiSession : public ScanSession {
public:
    AmsiSession(Amsi::Handle context, Amsi::Handle session) : m_context(context), m_session(session) {}
    ~AmsiSession() override
    {
        SecureZeroMemory(m_content.data(), std::size_t(m_content.size()));
        Amsi::get().closeSession(m_context, m_session);
        Amsi::get().uninitialize(m_context);
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
        int result = 0;
        // The name is for the scanner's own log: a file's name could be a person's.
        if (FAILED(Amsi::get().scanBuffer(m_context, m_content.data(), ULONG(m_content.size()), L"document", m_session,
                                          &result))) {
            return away();
        }
        return result >= Amsi::detected ? ScanVerdict{QStringLiteral("AMSI")} : ScanVerdict();
    }

private:
    Amsi::Handle m_context;
    Amsi::Handle m_session;
    QByteArray m_content;
};

class AmsiScanner : public MalwareScanner {
public:
    Result<std::unique_ptr<ScanSession>>
    begin(int /*milliseconds*/) const override // a scan of AMSI can't be broken off

    {
        const Amsi& amsi = Amsi::get();
        Amsi::Handle context = nullptr;
        Amsi::Handle session = nullptr;
        if (!amsi.isThere() || FAILED(amsi.initialize(L"Dossierkluis", &context))) {
            return away();
        }
        if (FAILED(amsi.openSession(context, &session))) {
            amsi.uninitialize(context);
            return away();
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
