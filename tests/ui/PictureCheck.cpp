// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PictureCheck.h"

#include "ui/style/Contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace kluis::test {

namespace {

constexpr int magnified = 3; // so that the stems of letters are not blurred away
constexpr double enough = 4.5;
constexpr double enoughForLarge = 3.0;

/// A text on the screen: where it is drawn, and what it says.
struct Drawn {
    QRect area; ///< in the window
    QString text;
    bool isLarge = false;
};

/// From 24 px, or bold from 18.66 px (WCAG 2.2).
bool isLarge(const QWidget& widget)
{
    const double pixels = widget.fontInfo().pixelSize();
    return pixels >= 24 || (widget.font().bold() && pixels >= 18.66);
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->pixmap(Qt::ReturnByValue).isNull() ? label->text() : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        return edit->text().isEmpty() ? edit->placeholderText() : edit->displayText();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) {
        return text->toPlainText().isEmpty() ? text->placeholderText() : text->toPlainText();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return box->currentText();
    }
    return {};
}

/// Where \p area of \p widget is seen in \p window; nowhere where it is being scrolled out of sight.
QRect seen(const QWidget& window, const QWidget& widget, const QRect& area)
{
    const QRect visible = widget.visibleRegion().boundingRect() & area;
    const bool isOut = visible.height() < area.height() * 4 / 5 || visible.width() < area.width() * 4 / 5;
    return isOut ? QRect() : QRect(widget.mapTo(&window, visible.topLeft()), visible.size());
}

void addItems(QList<Drawn>& all, const QWidget& window, const QAbstractItemView& view)
{
    const auto* model = view.model();
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(view.rootIndex()), 60); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QString text = index.data().toString();
            const bool isOn = (index.flags() & Qt::ItemIsEnabled) != 0;
            if (!text.isEmpty() && isOn) {
                all.append({seen(window, *view.viewport(), view.visualRect(index)), text, isLarge(view)});
            }
        }
    }
}

QList<Drawn> drawnIn(const QWidget& window)
{
    QList<Drawn> all;
    const auto widgets = window.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        if (widget->window() != &window || !widget->isVisibleTo(&window) || !widget->isEnabled()) {
            continue;
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            addItems(all, window, *view);
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i) {
                all.append({seen(window, *bar, bar->tabRect(i)), bar->tabText(i), isLarge(*bar)});
            }
        } else if (const QString text = textOf(*widget); !text.trimmed().isEmpty()) {
            all.append({seen(window, *widget, widget->rect()), text, isLarge(*widget)});
        }
    }
    return all;
}

/// How far the colour that stands out most in the area is from the one that there is most of.
double contrastIn(const QImage& picture, const QRect& area)
{
    QHash<QRgb, int> colours;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = area.left(); x <= area.right();) {
            const int begun = x; // of a run of one colour, of which the ground is made
            while (x <= area.right() && line[x] == line[begun]) {
                ++x;
            }
            colours[line[begun]] += x - begun;
        }
    }
    QRgb ground = 0;
    int most = 0;
    for (auto each = colours.cbegin(); each != colours.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    double best = 1;
    for (auto each = colours.cbegin(); each != colours.cend(); ++each) {
        best = std::max(best, ui::contrast(QColor(each.key()), QColor(ground)));
    }
    return best;
}

QString named(const QWidget& widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

} // namespace

QStringList paleTexts(QWidget& window)
{
    QImage picture(window.size() * magnified, QImage::Format_RGB32);
    picture.setDevicePixelRatio(magnified);
    window.render(&picture);
    QStringList pale;
    for (const Drawn& text : drawnIn(window)) {
        if (text.area.isEmpty()) {
            continue;
        }
        const QRect dots(text.area.topLeft() * magnified, text.area.size() * magnified);
        const double found = contrastIn(picture, dots & picture.rect());
        if (found < (text.isLarge ? enoughForLarge : enough)) {
            pale.append(QStringLiteral("\"%1\" %2:1").arg(text.text.left(40)).arg(found, 0, 'f', 1));
        }
    }
    return pale;
}

QStringList overlaps(const QWidget& window)
{
    QStringList found;
    const auto parents = window.findChildren<QWidget*>();
    for (const auto* parent : parents) {
        if (parent->layout() == nullptr || !parent->isVisibleTo(&window)) {
            continue; // who has no layout puts things on each other on purpose, as a popup over a list
        }
        QList<const QWidget*> inside;
        const auto children = parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (const auto* child : children) {
            if (!child->isHidden() && !child->isWindow() &&
                parent->layout()->indexOf(const_cast<QWidget*>(child)) >= 0) {
                inside.append(child);
            }
        }
        for (qsizetype i = 0; i < inside.size(); ++i) {
            for (qsizetype j = i + 1; j < inside.size(); ++j) {
                if (inside[i]->geometry().intersects(inside[j]->geometry())) {
                    found.append(named(*inside[i]) + QStringLiteral(" on ") + named(*inside[j]));
                }
            }
        }
    }
    return found;
}

} // namespace kluis::test
