// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/MalwareScanner.h"

#include <QCoreApplication>

class QLocalSocket;

namespace kluis::scan {

/// ClamAV's daemon by its INSTREAM command (clamd(8)): the content goes over a socket of this machine, never
/// through a file. Any thread.
class ClamdScanner : public MalwareScanner {
    Q_DECLARE_TR_FUNCTIONS(kluis::scan::ClamdScanner)

public:
    /// \p socket: absolute path of the daemon's socket (LocalSocket in clamd.conf). InvalidArgument for anything else: to
    /// another machine contents would go unencrypted.
    [[nodiscard]] static Result<std::unique_ptr<ClamdScanner>> at(const QString& socket);

    [[nodiscard]] Result<std::unique_ptr<ScanSession>> begin(int milliseconds = patience) const override;
    /// The daemon's version and that of its signatures, as it says them. Unreachable, Malformed.
    [[nodiscard]] Result<QString> version() const;

    /// What INSTREAM was answered. Anything else is no word on the content: Unreachable. Total: any bytes give a verdict or an
    /// error.
    [[nodiscard]] static Result<ScanVerdict> verdictOf(const QByteArray& answer);

private:
    explicit ClamdScanner(QString socket) : m_socket(std::move(socket)) {}
    [[nodiscard]] Result<std::unique_ptr<QLocalSocket>> connection() const;

    QString m_socket;
};

} // namespace kluis::scan
