// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace kluis::ui {

class KitPanel;
class MembersPanel;

/// The medical group: starting it (first lead), its members, and for who is not yet in it what to do.
class MedicalScreen : public QWidget {
    Q_OBJECT

public:
    enum class State {
        NotStarted, ///< nobody has made the practice's keys
        KitToPrint, ///< made here; the kit waits for its confirmation
        Members,
    };

    explicit MedicalScreen(QWidget* parent = nullptr);
    /// \p explanation: a sentence on top, such as that one still has to be approved; may be empty.
    void setState(State state, const QString& explanation);
    [[nodiscard]] KitPanel* kit() const { return m_kit; }
    [[nodiscard]] MembersPanel* members() const { return m_members; }
    void forget();

Q_SIGNALS:
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_explanation;
    QStackedWidget* m_stack;
    KitPanel* m_kit;
    MembersPanel* m_members;
};

} // namespace kluis::ui
