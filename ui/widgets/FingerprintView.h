// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kluis::ui {

class QrView;

/// A fingerprint in the three ways in which people compare one: digits, words and a QR code. It is no secret.
class FingerprintView : public QWidget {
    Q_OBJECT

public:
    explicit FingerprintView(QWidget* parent = nullptr);

    /// \p digits as Fingerprint::text() says them; empty: nothing is shown.
    void setFingerprint(const QString& digits);
    void clear() { setFingerprint({}); }
    [[nodiscard]] QLabel* digits() const { return m_digits; }
    [[nodiscard]] QLabel* words() const { return m_words; }
    [[nodiscard]] const QrView* picture() const { return m_picture; }

private:
    QLabel* m_digits;
    QLabel* m_words;
    QrView* m_picture;
};

} // namespace kluis::ui
