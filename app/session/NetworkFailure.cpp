// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/NetworkFailure.h"

namespace kluis::app {

Error NetworkFailure::certificate(const QList<QSslError>& errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&wanted](const QSslError& error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    QStringList codes;
    for (const QSslError& error : errors) {
        codes.append(QString::number(int(error.error())));
    }
    const QString detail = QStringLiteral("TLS errors ") + codes.join(u',');

    // Who vouches for the certificate counts first: its other faults mean nothing before that.
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::InvalidCaCertificate, QSslError::CertificateSignatureFailed, QSslError::CertificateRejected,
             QSslError::NoPeerCertificate})) {
        return Error(ErrorCode::Untrusted,
                     tr("The server's certificate is not trusted on this computer. Nothing was sent. Ask your "
                        "administrator for the certificate of the practice's server and give it to the program."),
                     detail);
    }
    if (has({QSslError::CertificateExpired})) {
        return Error(
            ErrorCode::Untrusted,
            tr("The server's certificate has expired, or this computer's clock is wrong. Nothing was sent. Check "
               "the clock, else tell your administrator."),
            detail);
    }
    if (has({QSslError::CertificateNotYetValid})) {
        return Error(
            ErrorCode::Untrusted,
            tr("The server's certificate is not valid yet, so this computer's clock is probably slow. Nothing was "
               "sent. Set the clock right."),
            detail);
    }
    if (has({QSslError::CertificateRevoked})) {
        return Error(ErrorCode::Untrusted,
                     tr("The server's certificate was revoked, as when its key was stolen. Nothing was sent. Tell your "
                        "administrator."),
                     detail);
    }
    if (has({QSslError::OcspNoResponseFound, QSslError::OcspMalformedRequest, QSslError::OcspMalformedResponse,
             QSslError::OcspInternalError, QSslError::OcspTryLater, QSslError::OcspSigRequred,
             QSslError::OcspUnauthorized, QSslError::OcspResponseCannotBeTrusted, QSslError::OcspResponseCertIdUnknown,
             QSslError::OcspResponseExpired, QSslError::OcspStatusUnknown})) {
        return Error(ErrorCode::Untrusted,
                     tr("The server can't show that its certificate was not revoked. Nothing was sent. Try later, else "
                        "tell your administrator that the certificate's OCSP staple is missing or old."),
                     detail);
    }
    if (has({QSslError::HostNameMismatch})) {
        return otherName(detail);
    }
    return Error(ErrorCode::Untrusted,
                 tr("The server's certificate was not accepted. Nothing was sent. Tell your administrator."), detail);
}

Error NetworkFailure::connection(QNetworkReply::NetworkError error)
{
    const QString detail = QStringLiteral("network error %1").arg(int(error));
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Error(ErrorCode::Unreachable,
                     tr("The server does not answer: nothing runs at this address. Check the address, or try later."),
                     detail);
    case QNetworkReply::HostNotFoundError:
        return Error(ErrorCode::Unreachable,
                     tr("There is no server of this name. Check the address and your connection."), detail);
    case QNetworkReply::SslHandshakeFailedError:
        return Error(
            ErrorCode::Untrusted,
            tr("No safe connection could be agreed on: the other side does not speak TLS 1.3. Check the server's "
               "address."),
            detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Error(ErrorCode::Unreachable,
                     tr("The network's proxy asks for a user name and a password, or does not accept the ones given. "
                        "Give them under Settings, Network, or with 'kluis proxy'."),
                     detail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
        return proxy(detail);
    case QNetworkReply::RemoteHostClosedError:
        return Error(ErrorCode::Unreachable, tr("The server ended the connection. Try again."), detail);
    case QNetworkReply::TimeoutError:
        return timeout();
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return notOurServer(detail);
    default:
        return Error(ErrorCode::Unreachable, tr("The server can't be reached. Check your connection and try again."),
                     detail);
    }
}

Error NetworkFailure::proxy(const QString& detail)
{
    return Error(ErrorCode::Unreachable,
                 tr("The network's proxy does not answer, or does not let the program through to the server. Check its "
                    "name and port under Settings, Network, or tell your administrator."),
                 detail);
}

Error NetworkFailure::windowsLogin()
{
    return Error(ErrorCode::Unreachable,
                 tr("The network's proxy asks for a Windows login (NTLM), which the program does not give by name and "
                    "password. Ask your IT department to let the program through, or to offer Basic or Digest alone."),
                 QStringLiteral("proxy offers NTLM"));
}

Error NetworkFailure::timeout()
{
    return Error(ErrorCode::Unreachable,
                 tr("The server does not answer in time. Check your connection and try again."));
}

Error NetworkFailure::otherName(const QString& detail)
{
    return Error(ErrorCode::Untrusted,
                 tr("The server's certificate belongs to another name than the one you gave. Nothing was sent. Check "
                    "the server's address."),
                 detail);
}

Error NetworkFailure::otherKey()
{
    return Error(ErrorCode::Untrusted,
                 tr("The server showed another key than before, as when somebody stands in between. The connection was "
                    "ended. Try from another network, and tell your administrator."));
}

Error NetworkFailure::unnamedKey()
{
    return Error(ErrorCode::Untrusted,
                 tr("The server showed a key that is none of those your organisation named, as when somebody stands in "
                    "between. Nothing was sent. Try from another network, and tell your administrator."));
}

Error NetworkFailure::untoldRevocation(RevokedCertificates::Verdict why)
{
    using Verdict = RevokedCertificates::Verdict;
    const QString told = tr("Whether the server's certificate was revoked can't be told, so nothing was sent.");
    QString todo = tr("The file of your organisation's policy RevokedFile is missing, can't be read or holds no list: "
                      "your administrator must lay it down.");
    if (why == Verdict::TooOld) {
        todo = tr("A list in the file of your organisation's policy RevokedFile is not in force now: your "
                  "administrator must lay down a newer one.");
    } else if (why == Verdict::Unlisted) {
        todo = tr("The file of your organisation's policy RevokedFile has no good list of an authority above that "
                  "certificate: your administrator must lay it there.");
    }
    return Error(ErrorCode::Untrusted, told + u' ' + todo, RevokedCertificates::word(why));
}

Error NetworkFailure::notOurServer(const QString& detail)
{
    return Error(
        ErrorCode::Malformed,
        tr("What answers at this address is not a Dossierkluis server; a network's sign-in page does the same. "
           "Check the address, or sign in to the network first."),
        detail);
}

Error NetworkFailure::cancelled()
{
    return Error(ErrorCode::Cancelled, tr("Stopped."));
}

} // namespace kluis::app
