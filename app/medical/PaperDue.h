// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kluis::app {

/// Which of a person's papers was not looked at for a year (SECURITY B1, Recovery).
struct PaperDue {
    enum class Sheet : quint8 {
        Kit,    ///< of the own kit: the account key
        Shares, ///< two of the practice's recovery shares, of the lead who made them
    };
    bool kit = false;
    bool shares = false;
};

} // namespace kluis::app
