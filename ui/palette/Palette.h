// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/PaletteLine.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace kluis::ui {

/// One field that finds everything, over the window: what is typed is told, what is found is listed under it. The keyboard
/// stays in the field; arrows choose, Enter opens, Escape or a click elsewhere closes. It knows nothing but its lines.
class Palette : public QDialog {
    Q_OBJECT

public:
    explicit Palette(QWidget* parent);

    /// Empty, over the upper part of \p window, with the keyboard in it.
    void begin(const QWidget* window);
    [[nodiscard]] QString text() const;
    /// \p isWhole: nothing more comes for this text. The line a person chose stays chosen where it is still there.
    /// Where nobody chose, Enter waits for the whole unless the first line is an action by its own name.
    void setLines(const QList<PaletteLine>& lines, bool isWhole);
    void showFailure(const QString& sentence);
    /// Nothing of any dossier stays here.
    void forget();

Q_SIGNALS:
    void typed(const QString& text);
    void chosen(const kluis::ui::PaletteLine& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void put(const QList<PaletteLine>& lines);
    void step(int by);
    void choose();
    /// Enter may do it before everything was looked for: an action by its own name.
    [[nodiscard]] bool isSure(const PaletteLine& line) const;
    void tellCurrent();

    QLineEdit* m_field;
    QTreeWidget* m_list;
    QLabel* m_state;
    QList<PaletteLine> m_lines;
    bool m_isWhole = true;
    bool m_hasMoved = false;   ///< the person chose a line; else the first is
    bool m_chooseSoon = false; ///< Enter came before what was looked for
};

} // namespace kluis::ui
