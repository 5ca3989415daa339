// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/OcspStaple.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/ocsp.h>

#include <memory>

namespace kluis::server {

namespace {

constexpr qint64 largest = 64 << 10; // bytes; an answer has one to three thousand

bool isAnswer(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<OCSP_RESPONSE, decltype(&OCSP_RESPONSE_free)> parsed(
        d2i_OCSP_RESPONSE(nullptr, &at, long(der.size())), OCSP_RESPONSE_free);
    return parsed != nullptr;
}

} // namespace

void OcspStaple::serve(SSL_CTX* context)
{
    SSL_CTX_set_tlsext_status_cb(context, give);
    SSL_CTX_set_tlsext_status_arg(context, this);
}

QByteArray OcspStaple::current()
{
    const QFileInfo info(m_file);
    const QDateTime changed = info.exists() ? info.lastModified() : QDateTime();
    const std::lock_guard lock(m_mutex);
    if (changed != m_changed) {
        QFile file(m_file);
        m_bytes = file.open(QIODevice::ReadOnly) ? file.read(largest) : QByteArray();
        if (!isAnswer(m_bytes)) {
            m_bytes.clear(); // none is better than a wrong one, which every client refuses
        }
        m_changed = changed;
    }
    return m_bytes;
}

int OcspStaple::give(SSL* connection, void* self)
{
    const QByteArray bytes = static_cast<OcspStaple*>(self)->current();
    void* copy = bytes.isEmpty() ? nullptr : OPENSSL_memdup(bytes.constData(), std::size_t(bytes.size()));
    if (copy == nullptr) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    SSL_set_tlsext_status_ocsp_resp(connection, copy, bytes.size()); // the connection owns it now
    return SSL_TLSEXT_ERR_OK;
}

} // namespace kluis::server
