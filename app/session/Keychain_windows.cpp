// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Keychain.h"

#include <string>

#include <windows.h>

#include <wincred.h>

namespace kluis::app {

namespace {

std::wstring target(const QString& service, const QString& name)
{
    return QString(service + u'/' + name).toStdWString();
}

Keychain::Answer failed()
{
    const DWORD error = GetLastError();
    return {error == ERROR_NOT_FOUND ? Keychain::State::Missing : Keychain::State::Unusable, int(error)};
}

} // namespace

Keychain::Answer Keychain::read(const QString& service, const QString& name)
{
    CREDENTIALW* found = nullptr;
    if (CredReadW(target(service, name).c_str(), CRED_TYPE_GENERIC, 0, &found) == 0) {
        return failed();
    }
    Answer answer{State::Done};
    answer.data =
        QByteArray(reinterpret_cast<const char*>(found->CredentialBlob), qsizetype(found->CredentialBlobSize));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return answer;
}

Keychain::Answer Keychain::write(const QString& service, const QString& name, QByteArrayView secret)
{
    std::wstring where = target(service, name);
    std::wstring what = name.toStdWString();
    CREDENTIALW entry{};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = where.data();
    entry.UserName = what.data();
    entry.CredentialBlobSize = DWORD(secret.size());
    entry.CredentialBlob = reinterpret_cast<BYTE*>(const_cast<char*>(secret.data())); // it is only read
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE; // it never goes along with a roaming profile
    return CredWriteW(&entry, 0) != 0 ? Answer{State::Done} : failed();
}

Keychain::Answer Keychain::remove(const QString& service, const QString& name)
{
    return CredDeleteW(target(service, name).c_str(), CRED_TYPE_GENERIC, 0) != 0 ? Answer{State::Done} : failed();
}

} // namespace kluis::app
