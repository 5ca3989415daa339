// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/QrCode.h"

#include <memory>

#include <qrencode.h>

namespace kluis::app {

QrCode::QrCode(const QByteArray& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char*>(text.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) {
        return;
    }
    m_size = code->width;
    m_dark.reserve(m_size * m_size);
    for (int i = 0; i < m_size * m_size; ++i) {
        m_dark.append((code->data[i] & 1) != 0);
    }
}

} // namespace kluis::app
