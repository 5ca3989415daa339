// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/EmployeeImport.h"

#include <QBuffer>

using namespace kluis::intake;

/// Any bytes give employees and refusals, never a crash, and no more of them than the file has lines.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    (void)ColumnMapping::parseOverrides(bytes);
    // Most random bytes never become a header; half of the runs get one, so that rows are reached too.
    if (size > 0 && (data[0] & 1U) != 0) {
        bytes.prepend("Persnr;Naam;BSN;Geboortedatum;Huisadres;Postcode;Woonplaats\n");
    }
    QBuffer file(&bytes);
    if (!file.open(QIODevice::ReadOnly)) {
        abort();
    }
    EmployeeImport import(file);
    if (!import.open()) {
        return 0;
    }
    qint64 items = 0;
    while (import.next()) {
        ++items;
    }
    const ImportReport& report = import.report();
    if (items != report.imported + report.refused || items > qint64(size) + 2) {
        abort();
    }
    (void)report.toJson();
    return 0;
}
