// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileFormat.h"

#include <QBuffer>

using namespace kluis::intake;

/// Any bytes are recognised as something, and read as rows and refusals.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (size > 0 && (data[0] & 1U) != 0) {
        bytes.prepend("Intern nummer;Eerste ziektedag;Datum;Percentage;Hersteldatum;Oorzaak verzuim\n");
    }
    QBuffer file(&bytes);
    if (!file.open(QIODevice::ReadOnly)) {
        abort();
    }
    const auto reader = FileFormat::reader(FileFormat::recognise(file), file, {});
    if (!reader->open()) {
        return 0;
    }
    qint64 items = 0;
    while (reader->next()) {
        ++items;
    }
    if (items != reader->report().imported + reader->report().refused) {
        abort();
    }
    return 0;
}
