// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/SiviReader.h"
#include "tests/support/SiviMessage.h"

#include <QBuffer>

using namespace kluis::intake;
using kluis::test::SiviMessage;

/// Any bytes give employees and refusals, never a crash, and no more of them than there are bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    // Most random bytes never become a message; half of the runs get its frame, so that people are reached too.
    if (size > 0 && (data[0] & 1U) != 0) {
        bytes = SiviMessage{.employers = SiviMessage::employer(SiviMessage::person("1", "Bos", bytes))}.bytes();
    }
    QBuffer file(&bytes);
    if (!file.open(QIODevice::ReadOnly)) {
        abort();
    }
    SiviReader reader(file, true);
    if (!reader.open()) {
        return 0;
    }
    qint64 items = 0;
    while (reader.next()) {
        ++items;
    }
    if (items != reader.report().imported + reader.report().refused || items > bytes.size() + 2) {
        abort();
    }
    (void)reader.report().toJson();
    return 0;
}
