// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ConsultationHours.h"

#include "core/domain/AppointmentRecord.h"
#include "core/domain/PracticeTime.h"
#include "core/domain/ScalarValue.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace kluis::domain {

namespace {

constexpr std::array days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array dutchDays{"ma", "di", "wo", "do", "vr", "za", "zo"};
constexpr std::array germanDays{"mo", "di", "mi", "do", "fr", "sa", "so"};
constexpr qsizetype longestPlace = 100;

/// 1 to 7; 0 for a word that names no day.
int weekdayOf(const QString& word)
{
    for (int day = 0; day < int(days.size()); ++day) {
        const auto at = std::size_t(day);
        if (word.compare(QLatin1StringView(days[at]), Qt::CaseInsensitive) == 0 ||
            word.compare(QLatin1StringView(dutchDays[at]), Qt::CaseInsensitive) == 0 ||
            word.compare(QLatin1StringView(germanDays[at]), Qt::CaseInsensitive) == 0) {
            return day + 1;
        }
    }
    return 0;
}

/// The canonical name of a mode; empty for a word that is none.
QString modeOf(const QString& word)
{
    static const QMap<QString, QString> modes{{QStringLiteral("visit"), QStringLiteral("visit")},
                                              {QStringLiteral("phone"), QStringLiteral("phone")},
                                              {QStringLiteral("video"), QStringLiteral("video")},
                                              {QStringLiteral("workplace"), QStringLiteral("workplace")},
                                              {QStringLiteral("spreekuur"), QStringLiteral("visit")},
                                              {QStringLiteral("telefoon"), QStringLiteral("phone")},
                                              {QStringLiteral("telefonisch"), QStringLiteral("phone")},
                                              {QStringLiteral("beeldbellen"), QStringLiteral("video")},
                                              {QStringLiteral("werkplek"), QStringLiteral("workplace")},
                                              {QStringLiteral("sprechstunde"), QStringLiteral("visit")},
                                              {QStringLiteral("telefon"), QStringLiteral("phone")},
                                              {QStringLiteral("arbeitsplatz"), QStringLiteral("workplace")}};
    return modes.value(word.toLower());
}

bool isClosedWord(const QString& word)
{
    return word.compare(u"closed", Qt::CaseInsensitive) == 0 || word.compare(u"dicht", Qt::CaseInsensitive) == 0 ||
           word.compare(u"gesloten", Qt::CaseInsensitive) == 0 ||
           word.compare(u"geschlossen", Qt::CaseInsensitive) == 0;
}

} // namespace

QString ConsultationHours::Line::toText() const
{
    QString text = weekday > 0 ? QString::fromLatin1(days[std::size_t(weekday - 1)]) : first.toString(Qt::ISODate);
    if (weekday == 0 && last != first) {
        text += QStringLiteral("..") + last.toString(Qt::ISODate);
    }
    if (isClosed) {
        return text + QStringLiteral(" closed");
    }
    text += QStringLiteral(" %1-%2/%3")
                .arg(block.from.toString(u"HH:mm"), block.until.toString(u"HH:mm"))
                .arg(block.minutes);
    for (const QString& word : {block.mode, block.place}) {
        text += word.isEmpty() ? QString() : QString(u' ' + word);
    }
    return text;
}

bool ConsultationHours::Line::isBefore(const Line& other) const
{
    const auto place = [](const Line& line) {
        return std::tuple(line.weekday == 0, line.weekday, line.first, line.last, line.block.from);
    };
    return place(*this) < place(other);
}

/// Two lines of the same day whose hours overlap, or of which one says that there are none.
bool ConsultationHours::Line::clashesWith(const Line& other) const
{
    if (weekday != other.weekday || (weekday == 0 && (first > other.last || other.first > last))) {
        return false;
    }
    return isClosed || other.isClosed || (block.from < other.block.until && other.block.from < block.until);
}

Result<ConsultationHours> ConsultationHours::parse(const QString& text)
{
    if (text.size() > longestText) {
        return fail(ErrorCode::LimitExceeded, tr("That is too long for consultation hours."));
    }
    ConsultationHours hours;
    int number = 0;
    for (const QString& whole : text.split(u'\n')) {
        ++number;
        const QString line = whole.section(u'#', 0, 0).simplified();
        if (line.isEmpty()) {
            continue;
        }
        const auto read = readLine(line);
        const auto added = read ? hours.add(*read) : failure(read);
        if (!added) {
            return fail(added.error().code(), tr("Line %1: %2").arg(number).arg(added.error().sentence()));
        }
    }
    return hours;
}

Result<void> ConsultationHours::readDays(const QString& word, Line& line)
{
    line.weekday = weekdayOf(word);
    if (line.weekday > 0) {
        return {};
    }
    const qsizetype dots = word.indexOf(QLatin1StringView(".."));
    const auto first = parseDate(QStringView(word).first(dots < 0 ? word.size() : dots));
    const auto last = dots < 0 ? first : parseDate(QStringView(word).sliced(dots + 2));
    if (!first || !last || *last < *first || first->daysTo(*last) > 366) {
        return fail(ErrorCode::InvalidArgument, tr("expected a day of the week, such as mon, or a date"));
    }
    line.first = *first;
    line.last = *last;
    return {};
}

Result<void> ConsultationHours::readBlock(const QString& word, Block& block)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{1,2}:[0-9]{2})-([0-9]{1,2}:[0-9]{2})/([0-9]{1,3})")));
    const auto match = form.match(word);
    block.from = QTime::fromString(match.captured(1), QStringLiteral("H:mm"));
    block.until = QTime::fromString(match.captured(2), QStringLiteral("H:mm"));
    block.minutes = match.captured(3).toInt();
    constexpr int tick = AppointmentRecord::tick;
    if (!match.hasMatch() || !block.from.isValid() || !block.until.isValid() || block.minutes < tick ||
        block.minutes > AppointmentRecord::longest || block.minutes % tick != 0 || block.from.minute() % tick != 0 ||
        block.from.secsTo(block.until) < block.minutes * 60) {
        return fail(ErrorCode::InvalidArgument,
                    tr("expected hours and a slot's minutes, such as 09:00-12:00/20, in steps "
                       "of five minutes"));
    }
    return {};
}

Result<ConsultationHours::Line> ConsultationHours::readLine(const QString& text)
{
    const QStringList words = text.split(u' ');
    Line line;
    if (auto read = readDays(words.first(), line); !read) {
        return failure(read);
    }
    line.isClosed = words.size() == 2 && isClosedWord(words[1]);
    if (line.isClosed) {
        return line.weekday == 0
                   ? Result<Line>(line)
                   : fail(ErrorCode::InvalidArgument, tr("a day of the week that no line names is closed"));
    }
    if (auto read = readBlock(words.value(1), line.block); !read) {
        return failure(read);
    }
    line.block.mode = modeOf(words.value(2));
    line.block.place = words.mid(line.block.mode.isEmpty() ? 2 : 3).join(u' ');
    if (line.block.place.size() > longestPlace) {
        return fail(ErrorCode::LimitExceeded, tr("a place has at most 100 characters"));
    }
    if (line.block.mode.isEmpty()) {
        line.block.mode = QStringLiteral("visit");
    }
    return line;
}

Result<void> ConsultationHours::add(const Line& line)
{
    if (m_lines.size() >= mostLines) {
        return fail(ErrorCode::LimitExceeded, tr("that is more than 200 lines"));
    }
    if (std::any_of(m_lines.cbegin(), m_lines.cend(), [&line](const Line& other) { return line.clashesWith(other); })) {
        return fail(ErrorCode::InvalidArgument, tr("these hours overlap those of another line"));
    }
    const auto behind = std::upper_bound(m_lines.begin(), m_lines.end(), line,
                                         [](const Line& a, const Line& b) { return a.isBefore(b); });
    m_lines.insert(behind, line);
    return {};
}

QString ConsultationHours::toText() const
{
    QStringList lines;
    for (const Line& line : m_lines) {
        lines.append(line.toText());
    }
    return lines.join(u'\n');
}

QList<ConsultationHours::Block> ConsultationHours::blocksOn(const QDate& day) const
{
    const bool isNamed = std::any_of(m_lines.cbegin(), m_lines.cend(), [&day](const Line& line) {
        return line.weekday == 0 && line.first <= day && day <= line.last;
    });
    QList<Block> blocks;
    for (const Line& line : m_lines) {
        const bool isMeant =
            isNamed ? line.weekday == 0 && line.first <= day && day <= line.last : line.weekday == day.dayOfWeek();
        if (isMeant && !line.isClosed) {
            blocks.append(line.block);
        }
    }
    std::sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return a.from < b.from; });
    return blocks;
}

QList<ConsultationHours::Slot> ConsultationHours::slotsOn(const QDate& day) const
{
    QList<Slot> found;
    for (const Block& block : blocksOn(day)) {
        for (int at = 0; block.from.secsTo(block.until) >= (at + block.minutes) * 60; at += block.minutes) {
            const Slot slot{PracticeTime::momentOf(day, block.from.addSecs(at * 60)), block.minutes, block.mode,
                            block.place};
            if (slot.start.isValid() && (found.isEmpty() || found.last().end() <= slot.start)) {
                found.append(slot);
            }
        }
    }
    return found;
}

} // namespace kluis::domain
