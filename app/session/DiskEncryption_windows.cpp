// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/DiskEncryption.h"

#include <QDir>

#include <windows.h>

#include <objbase.h>
#include <propsys.h>
#include <shobjidl.h>

namespace kluis::app {

namespace {

/// Where COM was in use in this thread already it stays so.
class ComUse {
public:
    ComUse() : m_begun(SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE))) {}
    ~ComUse()
    {
        if (m_begun) {
            CoUninitialize();
        }
    }
    ComUse(const ComUse&) = delete;
    ComUse& operator=(const ComUse&) = delete;

private:
    bool m_begun;
};

/// The Explorer's own word about a drive, for which nobody needs to be an administrator; 0: none.
int protectionOf(const wchar_t* drive)
{
    constexpr int none = 0;
    const ComUse com;
    PROPERTYKEY key{};
    if (FAILED(PSGetPropertyKeyFromName(L"System.Volume.BitLockerProtection", &key))) {
        return none;
    }
    IShellItem2* item = nullptr;
    if (FAILED(SHCreateItemFromParsingName(drive, nullptr, IID_PPV_ARGS(&item)))) {
        return none;
    }
    int value = none;
    const bool told = SUCCEEDED(item->GetInt32(key, &value));
    item->Release();
    return told ? value : none;
}

} // namespace

DiskEncryption::State DiskEncryption::ask(const QString& existingFolder)
{
    wchar_t drive[MAX_PATH + 1] = {};
    const std::wstring folder = QDir::toNativeSeparators(existingFolder).toStdWString();
    if (GetVolumePathNameW(folder.c_str(), drive, MAX_PATH) == 0) {
        return State::Unknown;
    }
    constexpr int on = 1; // 2 off, 3 being encrypted, 4 being decrypted, 5 suspended, 6 locked
    const int protection = protectionOf(drive);
    return protection == on ? State::Encrypted : protection == 0 ? State::Unknown : State::Open;
}

} // namespace kluis::app
