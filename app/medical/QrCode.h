// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace kluis::app {

/// A QR code (ISO/IEC 18004, error correction M) as a square of light and dark, without its quiet zone of four modules.
/// Value type, any thread.
class QrCode {
public:
    /// \p text: at most some 2,000 bytes; longer gives an empty code.
    explicit QrCode(const QByteArray& text);

    [[nodiscard]] int size() const { return m_size; } ///< modules a side; 0: empty
    [[nodiscard]] bool isDark(int column, int row) const { return m_dark.at(row * m_size + column); }

private:
    int m_size = 0;
    QList<bool> m_dark;
};

} // namespace kluis::app
