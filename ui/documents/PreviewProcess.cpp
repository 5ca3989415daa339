// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PreviewProcess.h"

#include <algorithm>
#include <cstring>

namespace kluis::ui {

using protocol::PreviewAnswer;
using protocol::PreviewFrames;
using protocol::PreviewHit;
using protocol::PreviewRequest;

namespace {

constexpr double hundredth = 100;

} // namespace

PreviewProcess::PreviewProcess(QString program, QObject* parent, int patienceMs)
    : QObject(parent), m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { end(tr("The document takes too long to show. Save a copy and open that.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PreviewProcess::read);
    const auto died = [this] { end(tr("The document can't be shown here. Save a copy and open that.")); };
    connect(&m_process, &QProcess::finished, this, died);
    connect(&m_process, &QProcess::errorOccurred, this, died);
    // Nothing of this program's surroundings, and nothing it may say about a document, goes on.
    QProcessEnvironment little;
    for (const char* name : {"PATH", "SystemRoot", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"}) {
        if (qEnvironmentVariableIsSet(name)) {
            little.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
    }
    m_process.setProcessEnvironment(little);
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

PreviewProcess::~PreviewProcess()
{
    m_ended = true;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1'000); // killed: it does not take long
}

void PreviewProcess::open(const QString& mediaType, const QByteArray& bytes)
{
    m_process.start(m_program, {});
    PreviewRequest request;
    request.type = mediaType;
    request.bytes = bytes;
    ask(request);
}

void PreviewProcess::render(int page, QSize pixels)
{
    PreviewRequest request;
    request.kind = PreviewRequest::Kind::Render;
    request.page = quint64(page);
    request.width = quint64(pixels.width());
    request.height = quint64(pixels.height());
    ask(request);
}

void PreviewProcess::find(const QString& text)
{
    PreviewRequest request;
    request.kind = PreviewRequest::Kind::Find;
    request.text = text;
    ask(request);
}

void PreviewProcess::ask(const PreviewRequest& request)
{
    if (m_ended) {
        return;
    }
    m_process.write(PreviewFrames::wrap(request.encode()));
    m_asked.enqueue(request);
    m_asked.last().bytes.clear();
    if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void PreviewProcess::read()
{
    m_frames.add(m_process.readAllStandardOutput());
    while (!m_ended) {
        const auto message = m_frames.next();
        if (!message) {
            break;
        }
        if (m_asked.isEmpty() || !take(*message)) {
            end(tr("The document can't be shown here. Save a copy and open that."));
        }
    }
    if (!m_frames.ok()) {
        end(tr("The document can't be shown here. Save a copy and open that."));
    }
}

/// \returns false for an answer that does not fit its question: then that process is not to be trusted any more.
bool PreviewProcess::take(const QByteArray& message)
{
    const auto answer = PreviewAnswer::decode(message);
    if (!answer) {
        return false;
    }
    const PreviewRequest request = m_asked.dequeue();
    m_patience.stop();
    if (!m_asked.isEmpty()) {
        m_patience.start();
    }
    switch (request.kind) {
    case PreviewRequest::Kind::Open:
        return takeOpened(*answer);
    case PreviewRequest::Kind::Render:
        return takePicture(request, *answer);
    case PreviewRequest::Kind::Find:
        break;
    }
    const bool fits = answer->kind == PreviewAnswer::Kind::Found &&
                      std::all_of(answer->hits.begin(), answer->hits.end(),
                                  [this](const PreviewHit& hit) { return hit.page < quint64(m_pages); });
    if (fits) {
        Q_EMIT found(answer->hits);
    }
    return fits;
}

bool PreviewProcess::takeOpened(const PreviewAnswer& answer)
{
    if (answer.kind == PreviewAnswer::Kind::Failed) {
        switch (answer.fault) {
        case PreviewAnswer::Fault::Password:
            end(tr("The document opens with a password only. Save a copy and open that."));
            break;
        case PreviewAnswer::Fault::TooLarge:
            end(tr("The picture is too large to be shown here. Save a copy and open that."));
            break;
        case PreviewAnswer::Fault::LeftOut:
            end(tr("This version of the program does not show PDF documents. Save a copy and open that."));
            break;
        case PreviewAnswer::Fault::Damaged:
            end(tr("The document is damaged, or of a kind that is not shown here. Save a copy and open that."));
            break;
        }
        return true;
    }
    if (answer.kind != PreviewAnswer::Kind::Opened) {
        return false;
    }
    QList<QSizeF> pages;
    for (const PreviewAnswer::Page& page : answer.pages) {
        pages.append(QSizeF(double(page.width) / hundredth, double(page.height) / hundredth));
    }
    m_pages = int(pages.size());
    Q_EMIT opened(pages, answer.searchable);
    return true;
}

bool PreviewProcess::takePicture(const PreviewRequest& request, const PreviewAnswer& answer)
{
    if (answer.kind == PreviewAnswer::Kind::Failed) {
        Q_EMIT picture(int(request.page), QImage());
        return true;
    }
    if (answer.kind != PreviewAnswer::Kind::Picture || answer.page != request.page || answer.width != request.width ||
        answer.height != request.height) {
        return false;
    }
    QImage image(int(answer.width), int(answer.height), QImage::Format_RGB32);
    std::memcpy(image.bits(), answer.pixels.constData(), std::size_t(image.sizeInBytes())); // decode() saw the size
    Q_EMIT picture(int(request.page), image);
    return true;
}

void PreviewProcess::end(const QString& sentence)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_patience.stop();
    m_process.kill();
    Q_EMIT failed(sentence);
}

} // namespace kluis::ui
