// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace kluis::server {

/// Tells the lines of the log about one request from those about others: a number drawn for it, which says nothing of
/// who asked. Also in the answer's `Kluis-Request`, for whoever reports a failure. Value type.
class RequestId {
public:
    RequestId() = default;
    explicit RequestId(quint64 number) : m_number(number) {}

    [[nodiscard]] bool isNull() const { return m_number == 0; }
    /// 16 hexadecimal digits.
    [[nodiscard]] QByteArray toText() const { return QByteArray::number(m_number, 16).rightJustified(16, '0'); }

private:
    quint64 m_number = 0;
};

} // namespace kluis::server
