// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace kluis::ui {

class HandOverPanel;
class KeysPanel;
class KitPanel;
class MembersPanel;

/// The medical group: starting it (first lead), its members, for who is not yet in it what to do, and
/// for company doctors its keys and the ways to and from another service.
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
    [[nodiscard]] HandOverPanel* handOver() const { return m_handOver; }
    [[nodiscard]] KeysPanel* keys() const { return m_keys; }
    /// The group's keys, and dossiers to and from another service: for company doctors.
    void setDoctorsPartsOffered(bool offered);
    void showMembers();
    void showHandOver();
    void showKeys();
    void forget();

Q_SIGNALS:
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_explanation;
    QStackedWidget* m_stack;
    KitPanel* m_kit;
    QTabWidget* m_tabs;
    MembersPanel* m_members;
    HandOverPanel* m_handOver;
    KeysPanel* m_keys;
};

} // namespace kluis::ui
