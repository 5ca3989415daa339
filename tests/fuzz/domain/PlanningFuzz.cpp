// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/AppointmentRecord.h"
#include "core/domain/ConsultationHours.h"
#include "core/protocol/HoursMessages.h"

#include <cstdlib>

using namespace kluis;
using namespace kluis::domain;

/// Any bytes are hours and an appointment, or none; what is one is written as it was read, and no slot runs into another.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    (void)protocol::HoursList::decode(bytes);
    (void)protocol::SetHours::decode(bytes);
    const QString text = QString::fromUtf8(bytes);
    if (const auto appointment = AppointmentRecord::parse(text)) {
        const auto again = AppointmentRecord::parse(appointment->toText());
        if (!again || *again != *appointment || appointment->end() <= appointment->start) {
            abort();
        }
    }
    const auto hours = ConsultationHours::parse(text);
    if (!hours) {
        return 0;
    }
    const auto again = ConsultationHours::parse(hours->toText());
    if (!again || *again != *hours) {
        abort();
    }
    for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 3, 2)}) {
        QDateTime before;
        for (const auto& slot : hours->slotsOn(day)) {
            if (before.isValid() && slot.start < before) {
                abort();
            }
            before = slot.end();
        }
    }
    return 0;
}
