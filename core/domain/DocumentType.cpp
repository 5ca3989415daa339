// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DocumentType.h"

#include <algorithm>
#include <array>

namespace kluis::domain {

namespace {

struct TypeRow {
    QLatin1StringView extension;
    QByteArrayView begins; ///< empty: text, which has no zero byte
    QLatin1StringView mediaType;
};

using namespace Qt::StringLiterals;

// Office files are the forms that hold no macros: docm, xlsm and the like are not here, nor are the old binary ones.
constexpr std::array rows{
    TypeRow{"pdf"_L1, "%PDF-", "application/pdf"_L1},
    TypeRow{"png"_L1, "\x89PNG\r\n\x1a\n", "image/png"_L1},
    TypeRow{"jpg"_L1, "\xff\xd8\xff", "image/jpeg"_L1},
    TypeRow{"jpeg"_L1, "\xff\xd8\xff", "image/jpeg"_L1},
    TypeRow{"tif"_L1, "II*", "image/tiff"_L1},
    TypeRow{"tif"_L1, "MM", "image/tiff"_L1},
    TypeRow{"tiff"_L1, "II*", "image/tiff"_L1},
    TypeRow{"tiff"_L1, "MM", "image/tiff"_L1},
    TypeRow{"docx"_L1, "PK\x03\x04", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1},
    TypeRow{"xlsx"_L1, "PK\x03\x04", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1},
    TypeRow{"odt"_L1, "PK\x03\x04", "application/vnd.oasis.opendocument.text"_L1},
    TypeRow{"ods"_L1, "PK\x03\x04", "application/vnd.oasis.opendocument.spreadsheet"_L1},
    TypeRow{"txt"_L1, "", "text/plain"_L1},
    TypeRow{"csv"_L1, "", "text/csv"_L1},
};

} // namespace

Result<QString> DocumentType::of(const QString& fileName, QByteArrayView head)
{
    const QString extension = fileName.section(u'.', -1).toLower();
    const auto fits = [&](const TypeRow& row) {
        return extension == row.extension &&
               (row.begins.isEmpty() ? !head.contains('\0') : head.startsWith(row.begins));
    };
    const auto* found = std::find_if(rows.begin(), rows.end(), fits);
    if (found == rows.end() || !fileName.contains(u'.')) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This kind of file can't be added, or it is not what its name says. PDF, PNG, JPEG, TIFF, text, "
                       "CSV, and office documents without macros (docx, xlsx, odt, ods) can."));
    }
    return QString(found->mediaType);
}

} // namespace kluis::domain
