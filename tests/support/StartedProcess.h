// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#ifdef __SANITIZE_THREAD__
extern "C" {
void AnnotateIgnoreReadsEnd(const char* file, int line);
void AnnotateIgnoreSyncEnd(const char* file, int line);
}
#endif

namespace kluis::test {

/// Starts a program, and lets the thread sanitizer go on watching. QProcess clones this process with its memory; in the child
/// the sanitizer stops watching the calling thread, which it thereby does in the parent too. From then on it would miss what
/// that thread orders, and take what another one reads of it for a race.
inline void startProcess(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
#ifdef __SANITIZE_THREAD__
    AnnotateIgnoreReadsEnd(__FILE__, __LINE__);
    AnnotateIgnoreSyncEnd(__FILE__, __LINE__);
#endif
}

} // namespace kluis::test
