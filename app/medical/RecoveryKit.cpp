// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/RecoveryKit.h"

#include "app/medical/PdfSheet.h"
#include "app/medical/QrCode.h"
#include "core/crypto/Base32.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/Sha256.h"

#include <QFile>

namespace kluis::app {

using crypto::KeyText;

namespace {

constexpr double margin = 56;
constexpr double lineHeight = 15;
constexpr qsizetype lineLength = 92;   // characters of plain text across the page
constexpr qsizetype groupsPerLine = 7; // of a key's text

/// \p text in lines that fit the page; returns where the next may begin.
double paragraph(PdfSheet& sheet, double y, const QString& text)
{
    QString line;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > lineLength) {
            sheet.text(margin, y, 10.5, PdfSheet::Font::Plain, line);
            y += lineHeight;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    sheet.text(margin, y, 10.5, PdfSheet::Font::Plain, line);
    return y + lineHeight;
}

void drawQr(PdfSheet& sheet, double x, double y, double side, const QString& text)
{
    QByteArray bytes = text.toUtf8();
    const QrCode code(bytes);
    crypto::wipe(bytes);
    const double module = code.size() > 0 ? side / code.size() : 0;
    for (int row = 0; row < code.size(); ++row) {
        for (int column = 0; column < code.size(); ++column) {
            if (code.isDark(column, row)) {
                sheet.square(x + column * module, y + row * module, module);
            }
        }
    }
}

QString shareText(const crypto::Share& share)
{
    return KeyText::encode(KeyText::Kind::RecoveryShare, share.encode());
}

} // namespace

QStringList RecoveryKit::texts() const
{
    QStringList texts;
    texts.append(KeyText::encode(KeyText::Kind::AccountKey, m_keys.accountKey));
    texts.append(KeyText::encode(KeyText::Kind::UserRecoveryKey, m_keys.recoveryKey));
    if (m_shares != nullptr) {
        for (const auto& share : *m_shares) {
            texts.append(shareText(share));
        }
    }
    return texts;
}

QString RecoveryKit::check() const
{
    crypto::Sha256 hash;
    hash.add(crypto::labelled("dk/kit-check/v1"));
    for (const QString& text : texts()) {
        hash.add(text.toUtf8()).add(QByteArrayView("\n", 1));
    }
    return crypto::Base32::encode(hash.result()).first(5);
}

Result<void> RecoveryKit::write(const QString& file) const
{
    PdfSheet sheet = draw();
    QByteArray bytes = sheet.finish();
    sheet.wipe();
    QFile target(file);
    const auto done = [&]() -> Result<void> {
        if (target.exists()) {
            return fail(ErrorCode::Exists,
                        tr("There is a file with the kit's name already. Choose another name, so that no "
                           "older kit is lost."));
        }
        if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
            !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return fail(ErrorCode::Storage, tr("The kit can't be written there. Choose another folder."),
                        target.errorString());
        }
        if (target.write(bytes) != bytes.size() || !target.flush()) {
            target.remove();
            return fail(ErrorCode::Storage, tr("The kit can't be written there: the disk may be full."),
                        target.errorString());
        }
        return {};
    }();
    crypto::wipe(bytes);
    return done;
}

PdfSheet RecoveryKit::draw() const
{
    PdfSheet sheet;
    drawPerson(sheet);
    if (m_shares != nullptr) {
        for (const auto& share : *m_shares) {
            drawShare(sheet, share);
        }
    }
    return sheet;
}

void RecoveryKit::drawHeader(PdfSheet& sheet, const QString& title) const
{
    sheet.newPage();
    sheet.text(margin, 72, 20, PdfSheet::Font::Bold, title);
    sheet.text(margin, 92, 10.5, PdfSheet::Font::Plain, QStringLiteral("Dossierkluis - ") + m_heading.practice);
    sheet.line(margin, PdfSheet::width - margin, 102);
}

void RecoveryKit::drawPerson(PdfSheet& sheet) const
{
    drawHeader(sheet, m_shares != nullptr ? tr("Recovery kit, sheet 1 of 4") : tr("Personal recovery kit"));
    double y = 124;
    y = paragraph(sheet, y, tr("Of: %1 (%2)").arg(m_heading.person, m_heading.login));
    y = paragraph(sheet, y, tr("Server: %1").arg(m_heading.server));
    y = paragraph(
        sheet, y + 6,
        tr("Keep this sheet where nobody else comes, apart from the computer. Nobody can make it again: not the "
           "administrator, not the server. Delete the file once it is printed."));
    y += 10;
    if (!m_keys.accountKey.isEmpty()) {
        y = drawKey(sheet, y, tr("Account key"), tr("Is asked for when you log in on another computer."),
                    KeyText::encode(KeyText::Kind::AccountKey, m_keys.accountKey));
    }
    if (!m_keys.recoveryKey.isEmpty()) {
        y = drawKey(sheet, y, tr("Recovery key"), tr("Gives your keys back when the password is forgotten."),
                    KeyText::encode(KeyText::Kind::UserRecoveryKey, m_keys.recoveryKey));
    }
    if (m_shares != nullptr) {
        sheet.text(margin, y + 10, 13, PdfSheet::Font::Bold, tr("Check group"));
        y = paragraph(sheet, y + 28,
                      tr("Type these five characters back into the program: they prove that the kit was "
                         "printed. Before that, nothing medical can be written."));
        sheet.text(margin, y + 22, 26, PdfSheet::Font::Fixed, check());
    }
}

void RecoveryKit::drawShare(PdfSheet& sheet, const crypto::Share& share) const
{
    drawHeader(sheet, tr("Recovery share %1 of 3").arg(share.index));
    double y = paragraph(sheet, 124,
                         tr("Two of the three shares together open this practice's medical data again when none of its "
                            "doctors can any more. One share alone opens nothing."));
    y = paragraph(
        sheet, y + 6,
        tr("Give each share to another holder: two doctors, and a sealed envelope with the data protection officer "
           "or a notary. Never keep two in one place."));
    y = drawKey(sheet, y + 12, tr("Share %1").arg(share.index),
                tr("Set %1").arg(QString::fromLatin1(share.setId.toHex())), shareText(share));
    sheet.text(margin, y + 20, 10.5, PdfSheet::Font::Plain, tr("Holder:"));
    sheet.line(margin + 60, PdfSheet::width - margin, y + 22);
    sheet.text(margin, y + 48, 10.5, PdfSheet::Font::Plain, tr("Date:"));
    sheet.line(margin + 60, PdfSheet::width - margin, y + 50);
}

double RecoveryKit::drawKey(PdfSheet& sheet, double y, const QString& name, const QString& purpose, const QString& text)
{
    constexpr double qrSide = 96;
    sheet.text(margin, y + 12, 13, PdfSheet::Font::Bold, name);
    sheet.text(margin, y + 28, 10.5, PdfSheet::Font::Plain, purpose);
    drawQr(sheet, PdfSheet::width - margin - qrSide, y, qrSide, text);
    const QStringList groups = text.split(u'-');
    double line = y + 48;
    for (qsizetype at = 0; at < groups.size(); at += groupsPerLine) {
        sheet.text(margin, line, 12, PdfSheet::Font::Fixed, groups.mid(at, groupsPerLine).join(u'-'));
        line += 16;
    }
    return qMax(line, y + qrSide) + 18;
}

} // namespace kluis::app
