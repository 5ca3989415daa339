// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::test {

/// One text of the program, as a file of Linguist has it.
struct TranslatedMessage {
    QString context;
    QString source;
    QStringList translations; ///< several where the language has plural forms
    bool isPlural = false;
    QString state; ///< Linguist's type: empty, "unfinished", "vanished", "obsolete"
};

/// Every text of the .ts file at \p path, in its order; none where it can't be read.
[[nodiscard]] QList<TranslatedMessage> readTranslations(const QString& path);

} // namespace kluis::test
