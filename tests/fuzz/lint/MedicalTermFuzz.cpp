// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/Lexicon.h"
#include "core/lint/MedicalTermFinder.h"

#include <QString>

#include <cstdlib>

using namespace kluis::lint;

/// Any text gives hits that lie in it, in order, none over another; any bytes give a lexicon.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    static const MedicalTermFinder finder;
    qsizetype end = 0;
    for (const MedicalTermHit& hit : finder.find(text)) {
        if (hit.position < end || hit.length <= 0) {
            abort();
        }
        end = hit.position + hit.length;
    }
    if (end > text.size()) {
        abort();
    }
    const Lexicon lexicon(bytes, bytes);
    (void)MedicalTermFinder(lexicon, {}).find(text);
    return 0;
}
