// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QContextMenuEvent;
class QWidget;

namespace kluis::ui {

/// Where the organisation does not let medical text be copied: keys, menus and dragging give nothing, and say why (SECURITY
/// B3). It keeps to what is marked, and not to what X11 gives to a middle click. Window's thread.
class CopyGuard : public QObject {
    Q_OBJECT

public:
    explicit CopyGuard(QObject* parent = nullptr);
    void setForbidden(bool forbidden) { m_forbidden = forbidden; }
    [[nodiscard]] bool isForbidden() const { return m_forbidden; }

    /// What is in \p part is medical, or is not.
    static void mark(QWidget& part, bool medical);
    [[nodiscard]] static bool isMedical(const QWidget* widget);
    /// Why nothing is copied.
    [[nodiscard]] static QString sentence();

Q_SIGNALS:
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refuse(QWidget& widget);
    [[nodiscard]] bool showMenu(QWidget& widget, const QContextMenuEvent& event);
    static void dropSelection(QWidget& widget);

    bool m_forbidden = false;
};

} // namespace kluis::ui
