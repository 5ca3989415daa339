// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// How fast a document goes, in words. Fed with the parts that are done at moments in time; a pause for other work counts,
/// as it does for who waits. Value type.
class TransferRate {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::TransferRate)

public:
    /// \p done of \p total parts of a mebibyte at \p nowMs; the first call of a transfer sets its beginning. Fewer parts
    /// than before begin anew.
    void reached(qint64 nowMs, quint64 done, quint64 total);
    void forget() { *this = TransferRate(); }
    /// "12 of 48 MB, 3.4 MB/s, 11 seconds left"; less where less is known.
    [[nodiscard]] QString text(const QLocale& locale) const;
    /// 0 to 100; below zero while nothing is known.
    [[nodiscard]] int percent() const;

private:
    qint64 m_beganMs = -1;
    qint64 m_nowMs = 0;
    quint64 m_first = 0; ///< parts that were there when it began
    quint64 m_done = 0;
    quint64 m_total = 0;
};

} // namespace kluis::ui
