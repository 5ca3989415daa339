// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/Paper.h"

namespace kluis::preview {

/// A picture, decoded once. Its one page is as large as it has pixels. One thread.
class PicturePaper final : public Paper {
public:
    /// Reads PNG, JPEG and TIFF by the type that was checked when the document was added; nothing is guessed from the
    /// bytes, so that no other decoder is reached. TooLarge above 64 million pixels, before any is decoded.
    [[nodiscard]] static Opened open(const QString& type, const QByteArray& bytes);

    [[nodiscard]] QList<protocol::PreviewAnswer::Page> pages() const override;
    [[nodiscard]] bool isSearchable() const override { return false; }
    [[nodiscard]] QImage render(int page, QSize size) override;
    [[nodiscard]] QList<protocol::PreviewHit> find(const QString&) override { return {}; }

private:
    explicit PicturePaper(QImage image) : m_image(std::move(image)) {}

    QImage m_image;
};

} // namespace kluis::preview
