// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

namespace kluis::domain {

/// When a doctor sees people: a pattern of the week, and days that differ. Its text has a line for each:
///
///     mon 09:00-12:00/20 visit Utrecht, room 4
///     thu 13:30-16:30/30 phone
///     2026-12-24 09:00-11:00/20 visit Utrecht, room 4
///     2026-12-25..2026-12-31 closed
///
/// Times are the wall clock's (PracticeTime), the number behind the slash is a slot's length in minutes. A day that a line
/// with a date names follows those lines only, not the week's. Value type; any thread.
class ConsultationHours {
    Q_DECLARE_TR_FUNCTIONS(kluis::domain::ConsultationHours)

public:
    static constexpr int mostLines = 200;
    static constexpr qsizetype longestText = 16 * 1024; ///< in UTF-16 units

    /// Hours in a row, at one place.
    struct Block {
        QTime from;
        QTime until;
        int minutes = 20; ///< of a slot
        QString mode;     ///< as AppointmentRecord::mode
        QString place;

        friend bool operator==(const Block&, const Block&) = default;
    };
    /// Where one appointment fits.
    struct Slot {
        QDateTime start; ///< in UTC
        int minutes = 20;
        QString mode;
        QString place;

        [[nodiscard]] QDateTime end() const { return start.addSecs(qint64(minutes) * 60); }
    };

    /// InvalidArgument with the number of the first line that is none; LimitExceeded. Empty lines, and what a line has
    /// behind a `#`, are passed over; Dutch names of days and modes are understood too.
    [[nodiscard]] static Result<ConsultationHours> parse(const QString& text);
    /// Canonical: what parse() makes of it gives the same text.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    /// The hours of that day, by time.
    [[nodiscard]] QList<Block> blocksOn(const QDate& day) const;
    /// Its slots. One that the clock's change leaves no room for is not there.
    [[nodiscard]] QList<Slot> slotsOn(const QDate& day) const;

    friend bool operator==(const ConsultationHours&, const ConsultationHours&) = default;

private:
    struct Line {
        int weekday = 0; ///< 1 Monday … 7 Sunday; 0: a date
        QDate first;
        QDate last;
        bool isClosed = false;
        Block block;

        friend bool operator==(const Line&, const Line&) = default;
        [[nodiscard]] QString toText() const;
        [[nodiscard]] bool isBefore(const Line& other) const;
        [[nodiscard]] bool clashesWith(const Line& other) const;
    };
    [[nodiscard]] static Result<Line> readLine(const QString& text);
    [[nodiscard]] static Result<void> readDays(const QString& word, Line& line);
    [[nodiscard]] static Result<void> readBlock(const QString& word, Block& block);
    [[nodiscard]] Result<void> add(const Line& line);

    QList<Line> m_lines; ///< in order of isBefore()
};

} // namespace kluis::domain
