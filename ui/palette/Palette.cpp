// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/Palette.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Form.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kluis::ui {

namespace {

constexpr int rowsAtOnce = 12; ///< in sight; Page Down goes so far

} // namespace

Palette::Palette(QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this)), m_state(form::hint({}, this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Search"));
    setProperty("role", QStringLiteral("popup"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_hasMoved = false;
        m_chooseSoon = false;
        Q_EMIT typed(text);
    });
    connect(m_list, &QTreeWidget::itemClicked, this, [this] {
        m_hasMoved = true;
        choose();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &Palette::tellCurrent);
}

void Palette::build()
{
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Search people, dossiers, tasks, actions"));
    m_field->setAccessibleName(tr("Search people, dossiers, tasks and actions"));
    m_field->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(3), Look::space(3), Look::space(3), Look::space(2));
    column->setSpacing(Look::space(2));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
}

void Palette::begin(const QWidget* window)
{
    forget();
    const int wide = qMin(Look::space(200), window->width() - Look::space(10));
    const int high = rowsAtOnce * (fontMetrics().height() + Look::space(2)) + Look::space(24);
    resize(wide, qMin(high, window->height() - Look::space(20)));
    m_list->setColumnWidth(0, wide * 2 / 5);
    move(window->mapToGlobal(QPoint((window->width() - wide) / 2, Look::space(12))));
    show();
    raise();
    activateWindow();
    m_field->setFocus(Qt::PopupFocusReason);
    Q_EMIT typed(QString());
}

QString Palette::text() const
{
    return m_field->text();
}

void Palette::setLines(const QList<PaletteLine>& lines, bool isWhole)
{
    m_isWhole = isWhole;
    put(lines);
    m_state->setText(!isWhole                    ? tr("Searching…")
                     : lines.isEmpty()           ? tr("Nothing found")
                     : m_field->text().isEmpty() ? tr("Used last first. Arrows choose, Enter opens, Escape closes.")
                                                 : tr("%n found", nullptr, int(lines.size())));
    // An action that was only guessed is not done unseen.
    const bool isSeenFirst = !lines.isEmpty() && !lines.first().hit && lines.first().match == ActionMatch::Alike;
    if (isWhole && std::exchange(m_chooseSoon, false) && (m_hasMoved || !isSeenFirst)) {
        choose();
    }
}

void Palette::put(const QList<PaletteLine>& lines)
{
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto same = [&](const PaletteLine& line) {
        return m_hasMoved && line.key == m_lines[before].key && line.detail == m_lines[before].detail;
    };
    const auto kept = before >= 0 ? std::find_if(lines.cbegin(), lines.cend(), same) : lines.cend();
    const auto current = kept == lines.cend() ? 0 : int(kept - lines.cbegin());
    m_list->clear();
    m_lines = lines;
    for (const PaletteLine& line : lines) {
        auto* item = new QTreeWidgetItem(m_list, {line.title, line.detail});
        item->setIcon(0, symbolIcon(line.symbol));
        item->setToolTip(1, line.detail);
    }
    m_list->setCurrentItem(m_list->topLevelItem(current));
    tellCurrent();
}

void Palette::showFailure(const QString& sentence)
{
    m_isWhole = true;
    m_chooseSoon = false;
    m_state->setText(sentence);
}

void Palette::forget()
{
    m_lines.clear();
    m_list->clear();
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_field->setAccessibleDescription({});
    m_state->clear();
    m_isWhole = true;
    m_hasMoved = false;
    m_chooseSoon = false;
}

void Palette::step(int by)
{
    const int last = m_list->topLevelItemCount() - 1;
    if (last < 0) {
        return;
    }
    const int now = m_list->indexOfTopLevelItem(m_list->currentItem());
    // One step goes round, a page stops at the end.
    const int wanted = qAbs(by) == 1 ? (now + by + last + 1) % (last + 1) : qBound(0, now + by, last);
    m_hasMoved = true;
    m_list->setCurrentItem(m_list->topLevelItem(wanted));
}

bool Palette::isSure(const PaletteLine& line) const
{
    return !line.hit && line.match == ActionMatch::Title && !m_field->text().trimmed().isEmpty();
}

void Palette::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_lines.size() || (!m_isWhole && !m_hasMoved && !isSure(m_lines[row]))) {
        m_chooseSoon = !m_isWhole; // what is still looked for may be meant
        return;
    }
    const PaletteLine line = m_lines[row];
    accept();
    forget();
    Q_EMIT chosen(line);
}

/// The keyboard stays in the field, so what a screen reader says of the list is said there.
void Palette::tellCurrent()
{
    const auto* item = m_list->currentItem();
    m_field->setAccessibleDescription(item == nullptr ? QString()
                                                      : QString(item->text(0) + QStringLiteral(", ") + item->text(1)));
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(rowsAtOnce);
            return true;
        case Qt::Key_PageUp:
            step(-rowsAtOnce);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Palette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) {
        hide(); // names don't stay over another window
    }
    QDialog::changeEvent(event);
}

} // namespace kluis::ui
