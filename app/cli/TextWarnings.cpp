// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextWarnings.h"

#include "core/console/Console.h"

#include <QJsonArray>

namespace kluis::app {

void TextWarnings::look(const CommandContext::Target& target, const QString& fieldId, const QString& text)
{
    const auto sentence = target.engine->textWarning(target.dossier, fieldId, text);
    if (sentence && !sentence->isEmpty()) {
        m_sentences.append(*sentence);
        console::note(*sentence);
    }
}

QJsonObject TextWarnings::with(QJsonObject object) const
{
    object.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(m_sentences));
    return object;
}

} // namespace kluis::app
