// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/Paper.h"

#include "ui/preview/PdfPaper.h"
#include "ui/preview/PicturePaper.h"

namespace kluis::preview {

Paper::Opened Paper::open(const QString& type, const QByteArray& bytes)
{
    if (type == QLatin1String("application/pdf")) {
        return PdfPaper::open(bytes);
    }
    if (type.startsWith(QLatin1String("image/"))) {
        return PicturePaper::open(type, bytes);
    }
    return protocol::PreviewAnswer::Fault::Damaged;
}

} // namespace kluis::preview
