// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/ClamdScanner.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QtEndian>

#include <algorithm>

namespace kluis::scan {

namespace {

constexpr int connectPatience = 2'000;    // milliseconds
constexpr qint64 mostUnsent = 1 << 20;    // bytes that wait for a slow scanner
constexpr qsizetype longestAnswer = 1024; // bytes; a name of malware is far shorter

tl::unexpected<Error> away()
{
    return fail(ErrorCode::Unreachable, ClamdScanner::tr("The malware scanner does not answer."));
}

bool flush(QLocalSocket& socket, qint64 unsent, QDeadlineTimer until)
{
    while (socket.bytesToWrite() > unsent) {
        if (until.hasExpired() || !socket.waitForBytesWritten(int(until.remainingTime()))) {
            return false;
        }
    }
    return true;
}

/// Up to the zero that ends an answer, or what came before the other side closed.
QByteArray answerOf(QLocalSocket& socket, QDeadlineTimer until)
{
    QByteArray answer;
    for (;;) {
        answer += socket.read(longestAnswer - answer.size());
        if (answer.contains('\0') || answer.size() >= longestAnswer || until.hasExpired()) {
            return answer;
        }
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(int(until.remainingTime()))) {
            return answer + socket.read(longestAnswer - answer.size());
        }
    }
}

class ClamdSession : public ScanSession {
public:
    ClamdSession(std::unique_ptr<QLocalSocket> socket, QDeadlineTimer until)
        : m_socket(std::move(socket)), m_until(until)
    {
        // Taken as it comes: a socket that can't write any more is closed, and forgets what it had read.
        QObject::connect(m_socket.get(), &QIODevice::readyRead, m_socket.get(),
                         [this] { m_answer += m_socket->read(longestAnswer - m_answer.size()); });
    }

    Result<void> add(QByteArrayView piece) override
    {
        if (piece.isEmpty() || m_isRefused) {
            return {}; // an empty piece would be the end
        }
        QByteArray head(sizeof(quint32), Qt::Uninitialized);
        qToBigEndian(quint32(piece.size()), head.data());
        const bool isSent = m_socket->write(head) == head.size() &&
                            m_socket->write(piece.data(), piece.size()) == piece.size() &&
                            flush(*m_socket, mostUnsent, m_until);
        // A scanner that has had enough says why and closes: its answer is for finish().
        m_isRefused = !isSent;
        return {};
    }

    Result<ScanVerdict> finish() override
    {
        if (!m_isRefused) {
            m_isRefused = m_socket->write(QByteArray(sizeof(quint32), '\0')) < 0 || !flush(*m_socket, 0, m_until);
        }
        while (!m_answer.contains('\0') && m_answer.size() < longestAnswer && !m_until.hasExpired() &&
               m_socket->waitForReadyRead(int(m_until.remainingTime()))) {
        }
        return m_answer.isEmpty() ? Result<ScanVerdict>(away()) : ClamdScanner::verdictOf(m_answer);
    }

private:
    QByteArray m_answer; ///< outlives the socket, which adds to it
    std::unique_ptr<QLocalSocket> m_socket;
    QDeadlineTimer m_until;
    bool m_isRefused = false;
};

} // namespace

Result<std::unique_ptr<ClamdScanner>> ClamdScanner::at(const QString& socket)
{
    if (!QDir::isAbsolutePath(socket)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The scanner's address is the path of its socket, such as /run/clamav/clamd.ctl."));
    }
    return std::unique_ptr<ClamdScanner>(new ClamdScanner(socket));
}

Result<std::unique_ptr<QLocalSocket>> ClamdScanner::connection() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_socket);
    if (!socket->waitForConnected(connectPatience)) {
        return away();
    }
    return socket;
}

Result<std::unique_ptr<ScanSession>> ClamdScanner::begin(int milliseconds) const
{
    const QDeadlineTimer until(milliseconds);
    auto socket = connection();
    if (!socket) {
        return failure(socket);
    }
    const QByteArray command("zINSTREAM\0", 10);
    if ((*socket)->write(command) != command.size()) {
        return away();
    }
    return std::unique_ptr<ScanSession>(new ClamdSession(std::move(*socket), until));
}

Result<QString> ClamdScanner::version() const
{
    const QDeadlineTimer until(patience);
    auto socket = connection();
    if (!socket) {
        return failure(socket);
    }
    const QByteArray command("zVERSION\0", 9);
    if ((*socket)->write(command) != command.size() || !flush(**socket, 0, until)) {
        return away();
    }
    const QByteArray answer = answerOf(**socket, until);
    if (answer.isEmpty()) {
        return away();
    }
    if (!answer.startsWith("ClamAV ")) {
        return fail(ErrorCode::Malformed, tr("What answers there is not ClamAV."));
    }
    return QString::fromLatin1(answer.left(answer.indexOf('\0'))).trimmed();
}

Result<ScanVerdict> ClamdScanner::verdictOf(const QByteArray& answer)
{
    const QByteArray text = answer.left(answer.indexOf('\0')).trimmed();
    if (text.contains("size limit exceeded")) {
        return fail(ErrorCode::LimitExceeded, tr("The malware scanner takes no file of this size."));
    }
    constexpr QByteArrayView head = "stream: ";
    constexpr QByteArrayView found = " FOUND";
    if (text == "stream: OK") {
        return ScanVerdict();
    }
    if (!text.startsWith(head) || !text.endsWith(found) || text.size() <= head.size() + found.size()) {
        return fail(ErrorCode::Unreachable, tr("The malware scanner's answer is not understood."));
    }
    QString name = QString::fromLatin1(text.sliced(head.size(), text.size() - head.size() - found.size()));
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return !c.isPrint() || c.unicode() > 0x7e; }, u'?');
    return ScanVerdict{name};
}

} // namespace kluis::scan
