// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandContext.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kluis::app {

/// What a command says of texts that the employer reads and that seem medical: the sentence of the window, on standard error.
/// The work is done all the same. Looks only where a text was given, so other commands load no lists of words.
class TextWarnings {
public:
    /// Looks at \p text as a value of that field, and says on standard error what there is to say.
    void look(const CommandContext::Target& target, const QString& fieldId, const QString& text);
    /// \p object with `warnings`, the sentences as a list.
    [[nodiscard]] QJsonObject with(QJsonObject object) const;

private:
    QStringList m_sentences;
};

} // namespace kluis::app
