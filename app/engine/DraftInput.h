// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kluis::app {

/// What becomes of a draft (domain::DraftField). Value type.
struct DraftInput {
    enum class Act {
        Put,      ///< the assistant leaves it for the doctor, or changes it
        TakeBack, ///< it goes; the assistant's or the doctor's act
        Approve,  ///< it becomes the value, as it is or as the doctor changed it
        Return,   ///< back to the assistant, with a word
    };
    Act act = Act::Put;
    QString field = {}; ///< of the value
    QString value = {}; ///< of Put; of Approve what shall stand, empty: the draft as it is
    QString word = {};  ///< of Return
    // What the person was shown: something else is not decided unseen. Nothing: not looked at.
    std::optional<QString> seenDraft = std::nullopt; ///< canonical value in the draft
    std::optional<QString> seenValue = std::nullopt; ///< canonical value in the field
};

} // namespace kluis::app
