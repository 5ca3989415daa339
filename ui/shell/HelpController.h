// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace kluis::ui {

class HelpWindow;

/// Hears F1 wherever the keyboard is, before a modal dialog too and at the door, and shows the help's page about that place.
/// Nothing of a person is in it, so it stays when the vault locks and while somebody is beside the person. Window's thread.
class HelpController : public QObject {
    Q_OBJECT

public:
    explicit HelpController(QObject* parent);
    ~HelpController() override;
    /// The page about where \p widget stands.
    void show(const QWidget* widget);
    /// None before the help was asked for.
    [[nodiscard]] HelpWindow* window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace kluis::ui
