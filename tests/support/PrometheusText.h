// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace kluis::test {

/// Reads Prometheus' text format 0.0.4 as strictly as it is written down, for what our server says. Any thread.
class PrometheusText {
public:
    /// The first line that is not Prometheus' text format 0.0.4, with what is wrong; empty when all is right.
    [[nodiscard]] static QString mistakeIn(const QByteArray& text)
    {
        static const QRegularExpression comment(
            QStringLiteral("^# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram))$"));
        static const QRegularExpression sample(
            QStringLiteral("^([a-z_]+)(\\{([a-z_]+=\"[^\"\\\\\\n]*\")(,[a-z_]+=\"[^\"\\\\\\n]*\")*\\})? "
                           "([-+]?[0-9.]+(e[-+]?[0-9]+)?|[+-]Inf|NaN)$"));
        if (!text.endsWith('\n')) {
            return QStringLiteral("no line break at the end");
        }
        QSet<QString> typed;
        QSet<QString> seen;
        const auto lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (line.startsWith(u'#')) {
                const QString name = line.section(u' ', 2, 2);
                const bool isType = line.startsWith(QLatin1String("# TYPE"));
                if (!comment.match(line).hasMatch() || (isType && typed.contains(name))) {
                    return line;
                }
                if (isType) {
                    typed.insert(name);
                }
                continue;
            }
            const auto match = sample.match(line);
            static const QRegularExpression part(QStringLiteral("_(bucket|sum|count)$"));
            const QString name = match.captured(1);
            const bool isTyped = typed.contains(name) || typed.contains(QString(name).remove(part));
            const QString series = line.left(line.lastIndexOf(u' '));
            if (!match.hasMatch() || !isTyped || seen.contains(series)) {
                return line;
            }
            seen.insert(series);
        }
        return {};
    }

    PrometheusText() = delete;
};

} // namespace kluis::test
