// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborStreamWriter>
#include <QStringView>

namespace kluis::protocol {

/// Writes one CBOR document with definite lengths and shortest integers (RFC 8949 4.2.1). Map keys are
/// integers and must be written in ascending order: the caller's duty, checked by the codec tests.
class CborWriter {
public:
    CborWriter() : m_writer(&m_bytes) {}

    CborWriter& map(quint64 pairs)
    {
        m_writer.startMap(pairs);
        return *this;
    }
    CborWriter& endMap()
    {
        m_writer.endMap();
        return *this;
    }
    CborWriter& array(quint64 items)
    {
        m_writer.startArray(items);
        return *this;
    }
    CborWriter& endArray()
    {
        m_writer.endArray();
        return *this;
    }
    CborWriter& key(quint64 k)
    {
        m_writer.append(k);
        return *this;
    }
    CborWriter& uint(quint64 v)
    {
        m_writer.append(v);
        return *this;
    }
    CborWriter& integer(qint64 v)
    {
        m_writer.append(v);
        return *this;
    }
    CborWriter& boolean(bool v)
    {
        m_writer.append(v);
        return *this;
    }
    CborWriter& bytes(QByteArrayView v)
    {
        m_writer.appendByteString(v.data(), v.size());
        return *this;
    }
    CborWriter& text(QStringView v)
    {
        const QByteArray utf8 = v.toUtf8();
        m_writer.appendTextString(utf8.constData(), utf8.size());
        return *this;
    }
    template <typename Id> CborWriter& id(const Id& v)
    {
        m_writer.appendByteString(reinterpret_cast<const char*>(v.data()), Id::size);
        return *this;
    }

    /// The document; call once everything that was opened is closed.
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    QCborStreamWriter m_writer;
};

} // namespace kluis::protocol
