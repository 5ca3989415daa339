// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/HandedContent.h"

#include <cstring>

namespace kluis::app {

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes

} // namespace

HandedContent::HandedContent(QIODevice& sealed, crypto::DocumentOpener opener, qint64 sealedSize)
    : m_sealed(sealed), m_opener(std::move(opener)), m_left(sealedSize)
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

HandedContent::~HandedContent()
{
    crypto::wipe(m_opened);
}

Result<std::unique_ptr<HandedContent>> HandedContent::open(QIODevice& sealed, const crypto::DocumentContext& context,
                                                           const protocol::DocumentRecord& record)
{
    auto opener = crypto::DocumentOpener::begin(record.secretKey(), context, record.size);
    if (!opener) {
        return failure(opener);
    }
    return std::unique_ptr<HandedContent>(new HandedContent(sealed, std::move(*opener), record.sealedSize()));
}

qint64 HandedContent::readData(char* data, qint64 most)
{
    while (m_opened.isEmpty() && m_left > 0) {
        const QByteArray piece = m_sealed.read(qMin(m_left, readAtOnce));
        auto opened = m_opener.add(piece);
        if (piece.isEmpty() || !opened) {
            m_left = 0;
            return -1;
        }
        m_left -= piece.size();
        m_opened = std::move(*opened);
    }
    const qint64 size = qMin<qint64>(most, m_opened.size());
    std::memcpy(data, m_opened.constData(), std::size_t(size));
    const QByteArray rest = m_opened.sliced(size);
    crypto::wipe(m_opened);
    m_opened = rest;
    return size;
}

qint64 HandedContent::writeData(const char*, qint64)
{
    return -1;
}

} // namespace kluis::app
