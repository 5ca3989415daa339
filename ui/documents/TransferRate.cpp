// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/TransferRate.h"

#include <QStringList>

namespace kluis::ui {

namespace {

constexpr qint64 leastMs = 1'000; ///< before that a rate is a guess
constexpr double secondsToTell = 90;

} // namespace

void TransferRate::reached(qint64 nowMs, quint64 done, quint64 total)
{
    if (m_beganMs < 0 || done < m_done || total != m_total) {
        m_beganMs = nowMs;
        m_first = done;
    }
    m_nowMs = nowMs;
    m_done = done;
    m_total = total;
}

QString TransferRate::text(const QLocale& locale) const
{
    if (m_total == 0) {
        return {};
    }
    QStringList words{tr("%1 of %2 MB").arg(locale.toString(qMin(m_done, m_total)), locale.toString(m_total))};
    const qint64 spent = m_nowMs - m_beganMs;
    if (spent >= leastMs && m_done > m_first && m_done < m_total) {
        const double rate = double(m_done - m_first) * 1000 / double(spent); // MB a second
        const double left = double(m_total - m_done) / rate;
        words.append(tr("%1 MB/s").arg(locale.toString(rate, 'f', 1)));
        words.append(left < secondsToTell ? tr("%n seconds left", nullptr, qMax(1, int(left + 0.5)))
                                          : tr("%n minutes left", nullptr, int(left / 60 + 0.5)));
    }
    return words.join(QStringLiteral(", "));
}

int TransferRate::percent() const
{
    return m_total == 0 ? -1 : int(qMin<quint64>(100, m_done * 100 / m_total));
}

} // namespace kluis::ui
