// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/CsvWriter.h"

#include <algorithm>

namespace kluis::app {

QString CsvWriter::cell(QString text) const
{
    static constexpr QStringView formulaSigns = u"=+-@\t\r";
    if (!text.isEmpty() && formulaSigns.contains(text.front())) {
        text.prepend(u'\'');
    }
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [this](QChar sign) {
        return sign == m_separator || sign == u'"' || sign == u'\n' || sign == u'\r';
    });
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

void CsvWriter::row(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& text : cells) {
        written.append(cell(text));
    }
    m_bytes += written.join(m_separator).toUtf8() + "\r\n";
}

} // namespace kluis::app
