// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace kluis::ui {

/// Fields under each other, or in two columns where there is room; wide ones take the whole width.
class FieldGrid : public QWidget {
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent = nullptr);
    void add(QWidget* item, bool wide);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    struct Item {
        QWidget* widget;
        bool wide;
    };
    QGridLayout* m_grid;
    QList<Item> m_items;
    int m_columns = 1;
};

} // namespace kluis::ui
