// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

class QWidget;

namespace kluis::ui {

/// Shows every tooltip as the characters it consists of. Qt takes one that looks like HTML for HTML; many of ours are what others
/// wrote, and a picture in them would be fetched, from another computer too. Installed on the application by Look. Window's
/// thread.
class PlainTips : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString tipOf(const QWidget& widget, const QPoint& place);
};

} // namespace kluis::ui
