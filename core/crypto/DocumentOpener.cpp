// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DocumentOpener.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {

Result<DocumentOpener> DocumentOpener::begin(const SecretBytes& key, const DocumentContext& context, qint64 contentSize)
{
    if (key.size() != DocumentFormat::keySize) {
        return fail(ErrorCode::InvalidArgument, tr("A key has the wrong length."));
    }
    if (contentSize < 0 || contentSize > DocumentFormat::largest) {
        return fail(ErrorCode::LimitExceeded, tr("The document is larger than this program can open."));
    }
    return DocumentOpener(key, context, contentSize);
}

DocumentOpener::DocumentOpener(DocumentOpener&& other) noexcept
    : m_key(std::move(other.m_key)), m_state(other.m_state), m_context(other.m_context),
      m_sealed(std::move(other.m_sealed)), m_content(other.m_content), m_text(other.m_text), m_index(other.m_index),
      m_begun(other.m_begun), m_failed(other.m_failed)
{
    sodium_memzero(&other.m_state, sizeof other.m_state);
}

DocumentOpener::~DocumentOpener()
{
    sodium_memzero(&m_state, sizeof m_state);
}

tl::unexpected<Error> DocumentOpener::refuse()
{
    m_failed = true;
    return fail(ErrorCode::CryptoFailure,
                tr("The document is damaged, or not the one that was put here. It was not opened."));
}

/// Bytes that the next thing to open has: the head, or a chunk. 0 behind the last.
qsizetype DocumentOpener::wanted() const
{
    if (!m_begun) {
        return DocumentFormat::headSize;
    }
    return m_text == 0 ? 0 : qsizetype(qMin(m_text, qint64(DocumentFormat::chunkSize))) + DocumentFormat::chunkOverhead;
}

Result<QByteArray> DocumentOpener::add(QByteArrayView sealed)
{
    QByteArray out;
    while (!sealed.isEmpty()) {
        const qsizetype size = wanted();
        if (m_failed || size == 0) {
            return refuse();
        }
        const qsizetype taken = qMin(sealed.size(), size - m_sealed.size());
        m_sealed.append(sealed.first(taken));
        sealed = sealed.sliced(taken);
        if (m_sealed.size() < size) {
            break;
        }
        if (auto opened = m_begun ? openChunk(out) : openHead(); !opened) {
            wipe(out);
            return failure(opened);
        }
        m_sealed.resize(0);
    }
    return out;
}

Result<void> DocumentOpener::openHead()
{
    if (m_sealed[0] != DocumentFormat::version) {
        m_failed = true;
        return fail(ErrorCode::UnsupportedVersion, tr("The document needs a newer version of this program."),
                    QStringLiteral("document: version"));
    }
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(m_sealed) + 1, m_key.data()) != 0) {
        return refuse();
    }
    m_key = SecretBytes();
    m_begun = true;
    return {};
}

Result<void> DocumentOpener::openChunk(QByteArray& out)
{
    const qsizetype length = m_sealed.size() - DocumentFormat::chunkOverhead;
    const bool isLast = length == m_text;
    const QByteArray associated = DocumentFormat::associatedData(m_context, m_index++);
    const qsizetype at = out.size();
    out.resize(at + length);
    unsigned char tag = 0;
    const bool opened = crypto_secretstream_xchacha20poly1305_pull(
                            &m_state, reinterpret_cast<unsigned char*>(out.data()) + at, nullptr, &tag, raw(m_sealed),
                            quint64(m_sealed.size()), raw(associated), quint64(associated.size())) == 0;
    const unsigned char expected =
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    const qsizetype content = qsizetype(qMin(m_content, qint64(length)));
    const bool isPadded =
        opened && sodium_is_zero(raw(out) + at + content, static_cast<std::size_t>(length - content)) == 1;
    if (!opened || tag != expected || !isPadded) {
        out.truncate(at);
        return refuse();
    }
    out.truncate(at + content);
    m_content -= content;
    m_text -= length;
    return {};
}

Result<void> DocumentOpener::finish()
{
    return m_failed || !m_begun || m_text != 0 || !m_sealed.isEmpty() ? Result<void>(refuse()) : Result<void>();
}

} // namespace kluis::crypto
