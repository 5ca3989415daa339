// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DocumentSealer.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {

static_assert(DocumentFormat::headSize == 1 + crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(DocumentFormat::chunkOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(DocumentFormat::keySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

QByteArray DocumentFormat::associatedData(const DocumentContext& context, quint64 index)
{
    return labelled("dk/doc/v1") + context.tenant.bytes() + context.dossier.bytes() + context.document.bytes() +
           bigEndian(index);
}

Result<DocumentSealer> DocumentSealer::begin(const SecretBytes& key, const DocumentContext& context, qint64 contentSize)
{
    if (key.size() != DocumentFormat::keySize) {
        return fail(ErrorCode::InvalidArgument, tr("A key has the wrong length."));
    }
    if (contentSize < 0 || contentSize > DocumentFormat::largest) {
        return fail(ErrorCode::LimitExceeded, tr("The document is larger than this program can seal."));
    }
    DocumentSealer sealer(context, contentSize);
    sealer.m_padding = DocumentFormat::paddedSize(contentSize) - contentSize;
    sealer.m_head = QByteArray(DocumentFormat::headSize, DocumentFormat::version);
    crypto_secretstream_xchacha20poly1305_init_push(
        &sealer.m_state, reinterpret_cast<unsigned char*>(sealer.m_head.data()) + 1, key.data());
    return sealer;
}

DocumentSealer::DocumentSealer(DocumentSealer&& other) noexcept
    : m_state(other.m_state), m_context(other.m_context), m_head(std::move(other.m_head)),
      m_text(std::move(other.m_text)), m_left(other.m_left), m_padding(other.m_padding), m_index(other.m_index)
{
    sodium_memzero(&other.m_state, sizeof other.m_state);
}

DocumentSealer::~DocumentSealer()
{
    sodium_memzero(&m_state, sizeof m_state);
    wipe(m_text);
}

Result<QByteArray> DocumentSealer::add(QByteArrayView content)
{
    if (content.size() > m_left) {
        return fail(ErrorCode::LimitExceeded, tr("The document grew while it was read. Try again."));
    }
    m_left -= content.size();
    QByteArray out = std::exchange(m_head, {});
    while (!content.isEmpty()) {
        const qsizetype taken = qMin(content.size(), DocumentFormat::chunkSize - m_text.size());
        m_text.append(content.first(taken));
        content = content.sliced(taken);
        // The very last chunk is sealed by finish(), which knows that it is that.
        if (m_text.size() == DocumentFormat::chunkSize && m_left + content.size() + m_padding > 0) {
            sealChunk(false, out);
        }
    }
    return out;
}

Result<QByteArray> DocumentSealer::finish()
{
    if (m_left != 0) {
        return fail(ErrorCode::InvalidArgument, tr("The document shrank while it was read. Try again."));
    }
    QByteArray out = std::exchange(m_head, {});
    while (m_padding > 0) {
        const qint64 taken = qMin(m_padding, qint64(DocumentFormat::chunkSize - m_text.size()));
        m_text.append(qsizetype(taken), '\0');
        m_padding -= taken;
        if (m_padding > 0) {
            sealChunk(false, out);
        }
    }
    sealChunk(true, out);
    return out;
}

void DocumentSealer::sealChunk(bool isLast, QByteArray& out)
{
    const QByteArray associated = DocumentFormat::associatedData(m_context, m_index++);
    const qsizetype at = out.size();
    out.resize(at + m_text.size() + DocumentFormat::chunkOverhead);
    crypto_secretstream_xchacha20poly1305_push(
        &m_state, reinterpret_cast<unsigned char*>(out.data()) + at, nullptr, raw(m_text), quint64(m_text.size()),
        raw(associated), quint64(associated.size()),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    wipe(m_text);
    m_text.resize(0);
}

} // namespace kluis::crypto
