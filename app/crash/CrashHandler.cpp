// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashHandler.h"

#include "app/crash/CrashReport.h"
#include "app/crash/CrashTrap.h"

#include <QDir>
#include <QSysInfo>

#include <atomic>
#include <cstdlib>
#include <exception>
#include <typeinfo>

#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#endif

namespace kluis::app {

namespace {

QtMessageHandler before = nullptr; // set once, before any other thread

/// Qt ends the program after it. The text may be about anybody, so it goes no other way than before.
void tell(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg) {
        CrashTrap::explain("a fatal message of Qt or of the program");
    }
    before(type, context, text);
}

/// Instead of the library's own, which prints the exception's text. The type is a word of the code.
[[noreturn]] void unhandled()
{
    const char* type = "";
#if __has_include(<cxxabi.h>)
    if (const std::type_info* thrown = abi::__cxa_current_exception_type(); thrown != nullptr) {
        type = thrown->name();
    }
#endif
    CrashTrap::explain(*type == '\0' ? "std::terminate" : "an exception that nobody caught: ", type);
    std::abort();
}

} // namespace

bool CrashHandler::install(const char* program, const QString& profileFolder)
{
    // In words that name a product, never this computer or its owner.
    const QString system = QStringLiteral("%1 %2, %3, Qt %4")
                               .arg(QSysInfo::productType(), QSysInfo::productVersion(),
                                    QSysInfo::currentCpuArchitecture(), QString::fromLatin1(qVersion()));
    CrashText head;
    head.add(CrashReport::firstLine).add("\nprogram: ").add(program).add(" " KLUIS_VERSION "\nsystem: ");
    head.add(CrashReport::plain(system).constData()).add("\n");
    const QString folder = QDir::toNativeSeparators(QDir(profileFolder).absolutePath());
#ifdef _WIN32
    const bool isSet = CrashTrap::set(program, head, reinterpret_cast<const wchar_t*>(folder.utf16()));
#else
    const bool isSet = CrashTrap::set(program, head, QFile::encodeName(folder).constData());
#endif
    std::set_terminate(unhandled);
    if (before == nullptr) {
        before = qInstallMessageHandler(tell);
    }
    guardThread("main");
    return isSet;
}

void CrashHandler::guardThread(const char* name)
{
    CrashTrap::guardThread(name);
}

} // namespace kluis::app
