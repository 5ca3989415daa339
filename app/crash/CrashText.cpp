// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashText.h"

namespace kluis::app {

namespace {

struct Day {
    std::int64_t year;
    unsigned month;
    unsigned day;
};

/// The Gregorian day that many days after 1970-01-01. The years are counted from March, so that the leap day is the last.
Day dayOf(std::int64_t days)
{
    constexpr std::int64_t daysOf400Years = 146'097;
    constexpr std::int64_t marchOfYear0 = 719'468; // days before 1970
    const std::int64_t since = days + marchOfYear0;
    const std::int64_t era = (since >= 0 ? since : since - daysOf400Years + 1) / daysOf400Years;
    const auto inEra = unsigned(since - era * daysOf400Years);
    const unsigned yearInEra = (inEra - inEra / 1460 + inEra / 36'524 - inEra / 146'096) / 365;
    const unsigned inYear = inEra - (365 * yearInEra + yearInEra / 4 - yearInEra / 100);
    const unsigned fromMarch = (5 * inYear + 2) / 153; // five months have 153 days
    const unsigned month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {std::int64_t(yearInEra) + era * 400 + (month <= 2 ? 1 : 0), month, inYear - (153 * fromMarch + 2) / 5 + 1};
}

} // namespace

void CrashText::put(char character)
{
    if (m_size + 1 < m_bytes.size()) {
        m_bytes[m_size++] = character;
    }
}

CrashText& CrashText::add(const char* text)
{
    for (; *text != '\0'; ++text) {
        put(*text);
    }
    return *this;
}

CrashText& CrashText::add(std::uint64_t number, int digits)
{
    std::array<char, 20> reversed{};
    int count = 0;
    do {
        reversed[std::size_t(count++)] = char('0' + number % 10);
        number /= 10;
    } while (number != 0);
    for (int i = count; i < digits; ++i) {
        put('0');
    }
    while (count > 0) {
        put(reversed[std::size_t(--count)]);
    }
    return *this;
}

CrashText& CrashText::addHex(std::uint64_t number)
{
    int shift = 60;
    while (shift > 0 && number >> shift == 0) {
        shift -= 4;
    }
    for (; shift >= 0; shift -= 4) {
        put("0123456789abcdef"[number >> shift & 15]);
    }
    return *this;
}

CrashText& CrashText::addHex(const unsigned char* bytes, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        put("0123456789abcdef"[bytes[i] >> 4]);
        put("0123456789abcdef"[bytes[i] & 15]);
    }
    return *this;
}

CrashText& CrashText::addTime(std::int64_t seconds, bool isForName)
{
    constexpr std::int64_t secondsOfDay = 86'400;
    const std::int64_t ofDay = (seconds % secondsOfDay + secondsOfDay) % secondsOfDay;
    const Day day = dayOf((seconds - ofDay) / secondsOfDay);
    const char* dash = isForName ? "" : "-";
    const char* colon = isForName ? "" : ":";
    add(std::uint64_t(day.year), 4).add(dash).add(day.month, 2).add(dash).add(day.day, 2).add("T");
    add(std::uint64_t(ofDay / 3600), 2).add(colon).add(std::uint64_t(ofDay / 60 % 60), 2).add(colon);
    return add(std::uint64_t(ofDay % 60), 2).add("Z");
}

const char* CrashText::text()
{
    m_bytes[m_size] = '\0'; // put() leaves room for it
    return m_bytes.data();
}

} // namespace kluis::app
