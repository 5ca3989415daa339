// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/Paper.h"

#ifndef KLUIS_WITHOUT_PDF
#include "ui/preview/PdfPaper.h"
#endif
#include "ui/preview/PicturePaper.h"

namespace kluis::preview {

Paper::Opened Paper::open(const QString& type, const QByteArray& bytes)
{
    if (type == QLatin1String("application/pdf")) {
#ifdef KLUIS_WITHOUT_PDF
        return protocol::PreviewAnswer::Fault::LeftOut;
#else
        return PdfPaper::open(bytes);
#endif
    }
    if (type.startsWith(QLatin1String("image/"))) {
        return PicturePaper::open(type, bytes);
    }
    return protocol::PreviewAnswer::Fault::Damaged;
}

} // namespace kluis::preview
