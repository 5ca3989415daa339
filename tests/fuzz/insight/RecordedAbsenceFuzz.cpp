// SPDX-License-Identifier: GPL-3.0-or-later
// Any texts in the fields that figures are made of, in any order: a tidy history, and sums that hold together.
#include "core/insight/RecordedAbsence.h"
#include "core/insight/Tally.h"

#include <QByteArray>

#include <cstdlib>

using namespace kluis::insight;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    RecordedAbsence recorded;
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const QStringList& ids = RecordedAbsence::fieldIds();
    // A line: which field, when, and its text.
    for (const QByteArray& line : input.split('\n')) {
        if (line.size() >= 2) {
            recorded.add(ids.at(quint8(line[0]) % ids.size()), qint64(line[1]), QString::fromUtf8(line.mid(2)));
        }
    }
    const EmployeeAbsence employee = recorded.employee();
    EmployeeAbsence again = employee;
    again.tidy();
    Tally tally;
    tally.add(employee, *Period::of(QDate(2026, 1, 1), QDate(2026, 12, 31)), DurationClasses::usual());
    const bool isWhole = tally.sick <= tally.capacity * 10'000 && tally.employmentDays <= 365;
    if (again != employee || !isWhole) {
        std::abort();
    }
    return 0;
}
