// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QStringList>

namespace kluis::console {

/// What a command line asked for. Value type.
class Invocation {
    Q_DECLARE_TR_FUNCTIONS(kluis::console::Invocation)

public:
    qsizetype command = 0; ///< place in the table of commands
    QStringList arguments;
    QHash<QString, QStringList> values; ///< options with a value, by long name, in the order given, or their defaults
    QStringList flags;                  ///< options without one

    [[nodiscard]] QString argument(qsizetype index) const { return arguments.value(index); }
    /// The last value of an option; empty where it is not given.
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] QStringList all(const char* option) const { return values.value(QString::fromLatin1(option)); }
    [[nodiscard]] bool has(const char* flag) const { return flags.contains(QString::fromLatin1(flag)); }
    [[nodiscard]] bool json() const { return has("json"); }

    /// InvalidArgument with a sentence that names the option, unless it is given.
    [[nodiscard]] Result<QString> required(const char* option) const;
    /// A whole number within \p least and \p most; \p otherwise where it is not given.
    [[nodiscard]] Result<qint64> number(const char* option, qint64 otherwise, qint64 least, qint64 most) const;
    /// An ISO date; invalid where it is not given.
    [[nodiscard]] Result<QDate> date(const char* option) const;
};

} // namespace kluis::console
