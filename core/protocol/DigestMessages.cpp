// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DigestMessages.h"

#include "core/protocol/DossierDigest.h"
#include "core/protocol/MessageCodec.h"

#include <QCoreApplication>

namespace kluis::protocol {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::DigestMessages)
};

} // namespace

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, DigestRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.tenant);
    field(2, m.cursor);
    field(3, m.scopeVersion, AtMost{16});
    field(4, m.serverEpoch, AtMost{16});
    field(5, m.firstBucket);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, DigestResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.isComparable);
    field(2, m.digests, AtMost{qsizetype(DossierDigest::buckets) * DossierDigest::size});
}

QByteArray DigestRequest::encode() const
{
    return encodeMessage(*this);
}

Result<DigestRequest> DigestRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<DigestRequest>(bytes);
}

QByteArray DigestResponse::encode() const
{
    return encodeMessage(*this);
}

Result<DigestResponse> DigestResponse::decode(const QByteArray& bytes)
{
    auto response = decodeMessage<DigestResponse>(bytes);
    if (response && response->digests.size() % DossierDigest::size != 0) {
        return fail(ErrorCode::Malformed, Text::tr("The other side sent something this program can't read."),
                    QStringLiteral("half a digest"));
    }
    return response;
}

} // namespace kluis::protocol
