// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GivenText.h"

#include "app/cli/Terminal.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace kluis::app {

Result<QString> GivenText::of(const QString& given, const QString& question)
{
    if (given != u"-") {
        return given;
    }
    return Terminal::isInteractive() ? Terminal::readLine(question, true) : fromInput();
}

Result<QString> GivenText::needed(const QString& given, const QString& question, const QString& missing)
{
    const bool asks = given.isEmpty() && Terminal::isInteractive();
    auto text = asks ? Terminal::readLine(question, true) : of(given, question);
    return text && text->trimmed().isEmpty() ? Result<QString>(fail(ErrorCode::InvalidArgument, missing)) : text;
}

Result<QString> GivenText::fromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("Standard input can't be read."));
    }
    return read(input);
}

Result<QString> GivenText::fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The file with the text can't be read."));
    }
    return read(file);
}

Result<QString> GivenText::read(QFile& file)
{
    // One read() of a pipe or a terminal gives what is there so far; only an empty piece is the end.
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray piece = file.read(mostBytes + 1 - bytes.size());
        if (piece.isEmpty()) {
            break;
        }
        bytes.append(piece);
    }
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::Storage, tr("The text can't be read."));
    }
    if (bytes.size() > mostBytes) {
        return fail(ErrorCode::LimitExceeded, tr("The text is too long."));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return fail(ErrorCode::InvalidArgument, tr("The text is no UTF-8."));
    }
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1); // of the line's end, not of the text
    }
    return text;
}

} // namespace kluis::app
