// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace kluis::ui {

/// Draws a text as a QR code (libqrencode, error correction M), always black on white with its quiet zone, so that
/// telephones read it in a dark theme too. The text itself is not in the accessible name: it holds a secret, and the
/// screen offers it beside the picture.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);
    void setText(const QString& text); ///< empty: nothing is drawn
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// One pixel a module, without the quiet zone; null when there is nothing.
    [[nodiscard]] const QImage& modules() const { return m_modules; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_modules;
};

} // namespace kluis::ui
