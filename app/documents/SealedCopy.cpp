// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/SealedCopy.h"

#include "app/medical/PdfSheet.h"
#include "core/crypto/Base32.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace kluis::app {

namespace {

constexpr qsizetype passwordBytes = 15;
constexpr int groupSize = 4;

/// How the attachment is found, for somebody who never saw this program.
QByteArray coverOf(const QStringList& lines)
{
    PdfSheet sheet;
    sheet.newPage();
    double y = 90;
    sheet.text(60, y, 16, PdfSheet::Font::Bold, lines.first());
    y += 40;
    for (const QString& line : lines.mid(1)) {
        sheet.text(60, y, 11, PdfSheet::Font::Plain, line);
        y += 18;
    }
    return sheet.finish();
}

} // namespace

crypto::SecretBytes SealedCopy::newPassword()
{
    const auto random = crypto::SecretBytes::random(passwordBytes);
    QByteArray text = crypto::Base32::grouped(crypto::Base32::encode(random.view()), groupSize).toLatin1();
    auto password = crypto::SecretBytes::copyOf(text);
    crypto::wipe(text);
    return password;
}

Result<QByteArray> SealedCopy::make(const QByteArray& document, const QString& name, const QString& type,
                                    const crypto::SecretBytes& password)
{
    const QByteArray cover =
        coverOf({tr("Confidential document"), tr("This file holds a document as its attachment:"), name, QString(),
                 tr("Open the list of attachments (often a paper clip) to read or save it."),
                 tr("A reader that shows no attachments can't open it: use another PDF reader."), QString(),
                 tr("If you are not the person it is meant for, delete it and tell the sender.")});
    QByteArray key = password.view().toByteArray(); // zero-terminated, as the library wants it
    try {
        QPDF pdf;
        pdf.processMemoryFile("cover", cover.constData(), size_t(cover.size()));
        auto content = QPDFEFStreamObjectHelper::createEFStream(pdf, document.toStdString());
        content.setSubtype(type.toStdString());
        const auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name.toStdString(), content);
        QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("document", file);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters(key.constData(), key.constData(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
        writer.write();
        crypto::wipe(key);
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception& problem) {
        crypto::wipe(key);
        return fail(ErrorCode::Internal, tr("The encrypted file can't be made."), QString::fromUtf8(problem.what()));
    }
}

} // namespace kluis::app
