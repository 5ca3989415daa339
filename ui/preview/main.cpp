// SPDX-License-Identifier: GPL-3.0-or-later
// `dossierkluis-preview`: reads one document for the window and draws its pages. What is asked comes by standard input,
// the answers go to standard output (core/protocol/PreviewMessages.h); it ends with its input. A file that makes it crash,
// hang or worse does that here, not in the program that has the keys (docs/decisions/0041).
#include "ui/preview/Confinement.h"
#include "ui/preview/Desk.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace kluis;

namespace {

/// Reads up to a length that was announced; false at the end of the input.
bool readAll(char* data, std::size_t size)
{
    return std::fread(data, 1, size, stdin) == size;
}

bool serveOne(preview::Desk& desk, protocol::PreviewFrames& frames)
{
    QByteArray head(4, '\0');
    if (!readAll(head.data(), std::size_t(head.size()))) {
        return false;
    }
    const auto size = qsizetype(quint8(head[0])) << 24 | qsizetype(quint8(head[1])) << 16 |
                      qsizetype(quint8(head[2])) << 8 | qsizetype(quint8(head[3]));
    if (size > protocol::PreviewLimits::frame) {
        return false;
    }
    QByteArray body(size, '\0');
    if (!readAll(body.data(), std::size_t(size))) {
        return false;
    }
    frames.add(head + body);
    const auto message = frames.next();
    const auto request = message ? protocol::PreviewRequest::decode(*message)
                                 : Result<protocol::PreviewRequest>(fail(ErrorCode::Malformed, QString()));
    if (!request) {
        return false;
    }
    const QByteArray answer = protocol::PreviewFrames::wrap(desk.answer(*request).encode());
    return std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout) == std::size_t(answer.size()) &&
           std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char** argv)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const QCoreApplication application(argc, argv);
    preview::Confinement::apply();
    preview::Desk desk;
    protocol::PreviewFrames frames;
    while (serveOne(desk, frames)) {
    }
    return 0;
}
