// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/PreviewMessages.h"

#include <QImage>
#include <QObject>
#include <QProcess>
#include <QQueue>
#include <QTimer>

namespace kluis::ui {

/// The window's side of `dossierkluis-preview`, which reads one document in a process of its own. A file may make that
/// process crash, hang or say anything: it is ended then, failed() says so, and nothing else happens. Ending this object
/// ends the process and with it all it held. Window's thread.
class PreviewProcess : public QObject {
    Q_OBJECT

public:
    /// \p program: its path. \p patienceMs: how long an answer may take.
    explicit PreviewProcess(QString program, QObject* parent = nullptr, int patienceMs = 20'000);
    ~PreviewProcess() override;

    /// Starts it with that document. opened() or failed() follows.
    void open(const QString& mediaType, const QByteArray& bytes);
    /// picture() follows, with a null picture when that page can't be drawn.
    void render(int page, QSize pixels);
    /// found() follows.
    void find(const QString& text);
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void opened(const QList<QSizeF>& pages, bool searchable); ///< points; of a picture: pixels
    void picture(int page, const QImage& image);
    void found(const QList<kluis::protocol::PreviewHit>& hits);
    void failed(const QString& sentence); ///< nothing more comes

private:
    void ask(const protocol::PreviewRequest& request);
    void read();
    [[nodiscard]] bool take(const QByteArray& message);
    [[nodiscard]] bool takeOpened(const protocol::PreviewAnswer& answer);
    [[nodiscard]] bool takePicture(const protocol::PreviewRequest& request, const protocol::PreviewAnswer& answer);
    void end(const QString& sentence);

    QString m_program;
    QProcess m_process;
    protocol::PreviewFrames m_frames;
    QQueue<protocol::PreviewRequest> m_asked; ///< without their bytes
    QTimer m_patience;
    int m_pages = 0;
    bool m_ended = false;
};

} // namespace kluis::ui
