// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::app {

/// Leaves a small report where the program ends by a fault of its own: a text file in the folder `crashes` of the profile,
/// for its owner only (CrashReports). It holds the program, the system, the time, the kind of fault, the name that we gave
/// to the thread, and the places of the code that were being run, as module and offset. Never what stood in memory or in registers, an
/// argument, a path, or the text of an exception or message (decision 105). Afterwards the fault takes its usual course,
/// exit code included. Nothing is sent, and nothing is written as long as nothing goes wrong.
class CrashHandler {
public:
    /// Once, in main() before any other thread. \p program: our own name of it. \p profileFolder may not be there yet; a
    /// report is written only where it is there by then. \returns false where the system refused: the program goes on.
    static bool install(const char* program, const QString& profileFolder);

    /// The calling thread leaves a report of a stack that ran full too, and is named in reports: \p name lives for ever.
    /// Until that thread ends. Other threads' faults are reported all the same, except that one.
    static void guardThread(const char* name);

    CrashHandler() = delete;
};

} // namespace kluis::app
