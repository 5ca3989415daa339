// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/Paper.h"

#include <QBuffer>
#include <QPdfDocument>

namespace kluis::preview {

/// A PDF, read from memory by Qt Pdf. One thread.
class PdfPaper final : public Paper {
public:
    [[nodiscard]] static Opened open(const QByteArray& bytes);
    ~PdfPaper() override;

    [[nodiscard]] QList<protocol::PreviewAnswer::Page> pages() const override;
    [[nodiscard]] bool isSearchable() const override { return true; }
    [[nodiscard]] QImage render(int page, QSize size) override;
    [[nodiscard]] QList<protocol::PreviewHit> find(const QString& text) override;

private:
    explicit PdfPaper(const QByteArray& bytes);
    [[nodiscard]] int pageCount() const;

    QBuffer m_bytes; ///< the document reads from it as long as it is open
    QPdfDocument m_document;
};

} // namespace kluis::preview
