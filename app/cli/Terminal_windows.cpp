// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include <QCoreApplication>

#include <sodium.h>
#include <windows.h>

namespace kluis::app::Terminal {

bool isInteractive()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

Result<QString> readLine(const QString& question, bool echo)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD written = 0;
    WriteConsoleW(GetStdHandle(STD_ERROR_HANDLE), question.utf16(), DWORD(question.size()), &written, nullptr);
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, echo ? (before | ENABLE_ECHO_INPUT) : (before & ~DWORD(ENABLE_ECHO_INPUT)));
    wchar_t buffer[1026];
    DWORD read = 0;
    const BOOL done = ReadConsoleW(input, buffer, 1024, &read, nullptr);
    SetConsoleMode(input, before);
    if (!done || read == 0) {
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Terminal", "Nothing was entered."));
    }
    QString text = QString::fromWCharArray(buffer, int(read));
    sodium_memzero(buffer, sizeof buffer);
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r'))) {
        text.chop(1);
    }
    return text;
}

} // namespace kluis::app::Terminal
