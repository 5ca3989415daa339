// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

#include <QWidget>

class QTabWidget;

namespace kluis::ui {

class Banner;
class CountsPage;
class DestructionsPage;
class HoldsPage;
class KeptPage;

/// The place "Keeping": what must be kept and until when, what was proposed to be destroyed, what is held. Pages that a role
/// has nothing on are not there for it.
class KeepingScreen : public QWidget {
    Q_OBJECT

public:
    explicit KeepingScreen(QWidget* parent = nullptr);

    /// Whether the role has anything to do here.
    [[nodiscard]] static bool isFor(domain::Role role);
    /// \p employers: short name and name.
    void begin(domain::Role role, const QList<std::pair<QString, QString>>& employers);
    /// Nothing is asked for while something is under way.
    void setBusy(bool busy);
    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);
    /// How many proposals wait for this person stands on the tab.
    void showWaiting(int count);
    void goToDestructions();
    void forget();

    [[nodiscard]] KeptPage* kept() const { return m_kept; }
    [[nodiscard]] DestructionsPage* destructions() const { return m_destructions; }
    [[nodiscard]] HoldsPage* holds() const { return m_holds; }
    [[nodiscard]] CountsPage* counts() const { return m_counts; }

Q_SIGNALS:
    void shown(); ///< came into sight

protected:
    void showEvent(QShowEvent* event) override;

private:
    Banner* m_banner;
    QTabWidget* m_tabs;
    KeptPage* m_kept;
    DestructionsPage* m_destructions;
    HoldsPage* m_holds;
    CountsPage* m_counts;
};

} // namespace kluis::ui
