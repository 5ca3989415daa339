// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/PreviewMessages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QList>
#include <QTimer>

namespace kluis::ui {

/// Pages under each other, as large as the person wants them. It holds the pictures of the pages in sight only and asks
/// for one at a time. Window's thread.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void setPages(const QList<QSizeF>& points);
    void setPicture(int page, const QImage& image);
    /// Marks places of a text, and goes to one of them.
    void setHits(const QList<protocol::PreviewHit>& hits);
    void showHit(int index);
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    void forget();

    void zoomBy(double factor);
    void fitWidth();
    [[nodiscard]] int percent() const; ///< of its size on paper
    void goToPage(int page);           ///< from 0
    [[nodiscard]] int page() const;    ///< the one in sight
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] bool isDrawn() const; ///< every page in sight is there

Q_SIGNALS:
    void pictureWanted(int page, QSize pixels);
    void moved(); ///< another page or another size

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double scale() const;             ///< logical pixels a point
    [[nodiscard]] QRect placeOf(int page) const;    ///< in the viewport
    [[nodiscard]] QSize wantedSize(int page) const; ///< pixels of the screen
    [[nodiscard]] bool isInSight(int page) const;
    void layOut();
    void askForNext();
    void paintHits(QPainter& painter, int page) const;

    QList<QSizeF> m_pages;
    QList<int> m_tops; ///< logical pixels at this scale
    QHash<int, QImage> m_pictures;
    QHash<int, QSize> m_asked; ///< size that was asked for last
    QList<protocol::PreviewHit> m_hits;
    int m_currentHit = -1;
    int m_waitingFor = -1;
    double m_zoom = 0; ///< logical pixels a point; 0: as wide as the view
    QTimer m_askSoon;
};

} // namespace kluis::ui
