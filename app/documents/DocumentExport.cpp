// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentExport.h"

#include "core/crypto/DocumentOpener.h"
#include "core/crypto/Sha256.h"

#include <QFile>
#include <QSaveFile>

namespace kluis::app {

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes

} // namespace

Result<void> DocumentExport::write(const QString& sealed, const RecordId& id, const KnownDocument& document,
                                   const QString& target)
{
    if (QFile::exists(target)) {
        return fail(ErrorCode::Exists, tr("There is a file of that name already. Choose another name."));
    }
    QFile source(sealed);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The document can't be read. Check the rights of the data folder."),
                    source.errorString());
    }
    const crypto::DocumentContext context{document.dossier.tenant, document.dossier.id, id};
    auto opener = crypto::DocumentOpener::begin(document.record.secretKey(), context, document.record.size);
    if (!opener) {
        return failure(opener);
    }
    QSaveFile out(target);
    bool written = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    crypto::Sha256 content;
    for (QByteArray piece = source.read(readAtOnce); written && !piece.isEmpty(); piece = source.read(readAtOnce)) {
        auto opened = opener->add(piece);
        if (!opened) {
            return failure(opened);
        }
        content.add(*opened);
        written = out.write(*opened) == opened->size();
        crypto::wipe(*opened);
    }
    if (written) {
        if (auto whole = opener->finish(); !whole) {
            return whole;
        }
        if (content.result() != document.record.contentDigest) {
            return fail(ErrorCode::CryptoFailure, tr("The document is not the one its author described."));
        }
    }
    if (!written || !out.commit()) {
        return fail(ErrorCode::Storage,
                    tr("The file can't be written there. Check the folder's rights and its free space."),
                    out.errorString());
    }
    return {};
}

} // namespace kluis::app
